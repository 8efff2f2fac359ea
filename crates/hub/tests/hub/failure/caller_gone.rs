//! The caller hangs up: called back, while the interpreter is kept for a minute.

use yiqiao_domain::session::{CallBack, Ending, FactField, ReleaseCause, Seat, State};
use yiqiao_domain::{Change, Command, DeskId, Presence, Refusal, SessionId};
use yiqiao_simulator::keys::{self, turn_id};

use super::story::{Story, told};

const KEPT_MS: i64 = 60_000;

fn gone(story: &mut Story) -> (DeskId, DeskId, SessionId) {
    let taker = story.call_taker();
    let desk = story.interpreter(&["en"]);
    let session = story.open(taker, "en");
    story.answer_at(desk);
    story.press(desk, keys::interpret(session, turn_id(1)));
    story.press(taker, Command::CallerLeft { session });
    (taker, desk, session)
}

fn tried(session: SessionId, result: CallBack) -> Command {
    Command::CallBackTried { session, result }
}

#[test]
fn interpreter_is_kept_for_a_minute() {
    told(|story| {
        let (_, desk, session) = gone(story);
        story.advance_ms(KEPT_MS - 1);
        assert!(story.is_in(desk, session), "the caller may be back");
        story.advance_ms(1);
        assert!(!story.is_in(desk, session), "then they are let go");
        assert_eq!(story.presence(desk), Presence::WrapUp, "to finish their part");
        assert_eq!(story.state(session), State::PhrasesOnly, "the session itself goes on");
        let cause = ReleaseCause::CallerGone;
        let let_go = |change: &Change| matches!(change, Change::InterpreterReleased { cause: why, .. } if *why == cause);
        assert_eq!(story.count(let_go), 1, "and the record says why");
    });
}

#[test]
fn call_backs_are_recorded_until_one_is_answered() {
    told(|story| {
        let (taker, desk, session) = gone(story);
        for result in [CallBack::Engaged, CallBack::NoAnswer, CallBack::Unreachable] {
            story.press(taker, tried(session, result));
            assert!(story.session(session).caller_gone.is_some(), "{result:?} brings nobody back");
        }
        story.press(taker, tried(session, CallBack::Answered));
        assert_eq!(story.session(session).caller_gone, None, "the caller is back");
        assert_eq!(story.session(session).call_backs.len(), 4, "every attempt is kept");
        story.advance_ms(2 * KEPT_MS);
        assert!(story.is_in(desk, session), "and the interpreter stays");
    });
}

#[test]
fn ring_and_request_are_let_go_too() {
    told(|story| {
        let taker = story.call_taker();
        let session = story.open(taker, "en");
        story.press(taker, Command::CallerLeft { session });
        story.advance_ms(KEPT_MS - 1_000 - 1);
        let desk = story.interpreter(&["en"]);
        assert_eq!(story.rings_for(desk), Some(session), "looked for as long as one is kept");
        story.advance_ms(1);
        assert_eq!(story.rings_for(desk), None, "then nobody is rung for nobody");
        assert_eq!(story.standing(desk).missed, 0, "which is not their miss");
    });
}

#[test]
fn place_can_go_to_dispatch_without_the_caller() {
    told(|story| {
        let (taker, _, session) = gone(story);
        story.press(taker, keys::fact(session, FactField::Place));
        story.press(taker, Command::SendSnapshot { session });
        story.advance_ms(KEPT_MS);
        story.press(taker, Command::SendSnapshot { session });
        assert_eq!(story.session(session).snapshots.len(), 2, "dispatchable all the time");
    });
}

#[test]
fn caller_gone_for_good_is_an_abandoned_session() {
    told(|story| {
        let taker = story.call_taker();
        let session = story.open(taker, "en");
        story.press(taker, Command::CallerLeft { session });
        let again = story.try_press(taker, Command::CallerLeft { session });
        assert_eq!(again, Err(Refusal::NothingToChange), "one leaves once");
        story.press(taker, keys::end(session));
        assert_eq!(story.session(session).ending, Some(Ending::Abandoned), "left unserved");
        story.press(taker, tried(session, CallBack::NoAnswer));
        assert_eq!(story.session(session).call_backs.len(), 1, "a call-back is owed all the same");
        assert_eq!(story.at_seat(session, Seat::Main), None, "and nobody is looked for");
    });
}

#[test]
fn interpreter_asked_for_after_the_caller_had_gone_is_kept_as_long() {
    told(|story| {
        let (taker, desk, session) = gone(story);
        story.advance_ms(KEPT_MS);
        story.press(desk, keys::attest(session));
        story.advance_minutes(5);
        story.press(taker, Command::RequestInterpreter { session });
        assert_eq!(story.rings_for(desk), Some(session), "to call them back together");
        story.answer_at(desk);
        story.advance_ms(KEPT_MS - 1);
        assert!(story.is_in(desk, session), "a whole minute from coming on");
        story.advance_ms(1);
        assert!(!story.is_in(desk, session), "then they are let go again");
    });
}

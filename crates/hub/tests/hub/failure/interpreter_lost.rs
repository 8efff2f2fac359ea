//! The interpreter drops out: waited for 15 seconds, while another is rung.

use yiqiao_domain::session::{Priority, ReleaseCause, SystemNotice, TurnBody};
use yiqiao_domain::session::{Seat, State};
use yiqiao_domain::{AlarmKind, Change, Command, DeskId, Presence, SessionId};
use yiqiao_simulator::keys::{self, turn_id};

use super::story::{RECONNECT_MS, Story, told, told_by_one_hub};

/// A call-taker, an interpreter who has rendered something, and a colleague.
fn talking(story: &mut Story) -> (DeskId, DeskId, DeskId, SessionId) {
    let taker = story.call_taker();
    let desk = story.interpreter(&["en"]);
    let other = story.interpreter(&["en"]);
    let session = story.open(taker, "en");
    story.answer_at(desk);
    story.press(desk, keys::interpret(session, turn_id(1)));
    (taker, desk, other, session)
}

#[test]
fn lost_line_rings_another_beside_the_wait() {
    told(|story| {
        let (_, desk, other, session) = talking(story);
        story.lose(desk);
        assert_eq!(story.state(session), State::Reconnecting, "the caller's desk sees it");
        assert_eq!(story.rings_for(other), Some(session), "another is rung at once");
        assert!(story.has_alarm(&AlarmKind::InterpreterLost { session }), "and a supervisor sees");
        assert!(story.session(session).turn(turn_id(1)).is_some(), "what was said is kept");
    });
}

#[test]
fn same_person_back_first_goes_on() {
    told(|story| {
        let (_, desk, other, session) = talking(story);
        story.lose(desk);
        story.advance_ms(RECONNECT_MS - 5_000);
        story.comes_back(desk);
        assert_eq!(story.state(session), State::Connected, "the talk goes on");
        assert_eq!(story.at_seat(session, Seat::Main), Some(desk), "with the same person");
        assert_eq!(story.rings_for(other), None, "the other is free at once (I1)");
        assert!(!story.has_alarm(&AlarmKind::InterpreterLost { session }), "nobody is missing");
        assert!(story.session(session).sought.is_empty(), "and nobody is looked for");
    });
}

#[test]
fn another_who_accepts_first_takes_the_seat() {
    told(|story| {
        let (_, desk, other, session) = talking(story);
        story.lose(desk);
        story.answer_at(other);
        assert_eq!(story.state(session), State::Connected, "the talk goes on");
        assert_eq!(story.at_seat(session, Seat::Main), Some(other), "with the other");
        story.comes_back(desk);
        assert!(!story.is_in(desk, session), "who comes back late is released");
        assert_eq!(story.presence(desk), Presence::WrapUp, "and finishes their part");
        let lost = |change: &Change| {
            matches!(change, Change::InterpreterReleased { cause: ReleaseCause::Lost, .. })
        };
        assert_eq!(story.count(lost), 1, "they were released as lost, once");
    });
}

#[test]
fn wait_ends_after_fifteen_seconds() {
    told_by_one_hub(|story| {
        let (_, desk, other, session) = talking(story);
        story.press(other, keys::presence(Presence::Break));
        story.lose(desk);
        story.advance_ms(RECONNECT_MS - 1);
        assert_eq!(story.state(session), State::Reconnecting, "still waited for");
        story.advance_ms(1);
        assert_eq!(story.state(session), State::Requested, "now whoever comes is rung");
        assert!(!story.has_alarm(&AlarmKind::InterpreterLost { session }), "they are given up");
    });
}

#[test]
fn who_was_there_is_rung_before_others() {
    told_by_one_hub(|story| {
        let (taker, desk, other, session) = talking(story);
        story.press(other, keys::presence(Presence::Break));
        story.lose(desk);
        story.advance_ms(RECONNECT_MS);
        // A life takes the free colleagues, and gives them back in one step.
        let life = story.open_as(taker, "en", Priority::P1);
        story.comes_back(desk);
        story.press(desk, keys::attest(session));
        story.press(other, keys::available());
        assert_eq!(story.rings_for(desk), Some(life), "both ring for the life");
        assert_eq!(story.rings_for(other), Some(life), "as it goes first");
        story.press(taker, keys::end(life));
        assert_eq!(story.rings_for(desk), Some(session), "who knows the talk is preferred");
    });
}

#[test]
fn lost_twice_is_waited_for_twice() {
    told_by_one_hub(|story| {
        let (_, desk, _, session) = talking(story);
        for _ in 0..2 {
            story.lose(desk);
            story.advance_ms(RECONNECT_MS - 5_000);
            story.comes_back(desk);
            assert_eq!(story.state(session), State::Connected, "each wait is a whole one");
        }
        let lost = TurnBody::System { notice: SystemNotice::InterpreterLost };
        let told = story.session(session).turns.iter().filter(|turn| turn.body == lost).count();
        assert_eq!(told, 2, "the record shows both gaps");
    });
}

#[test]
fn accepted_lost_and_back_has_time_to_join() {
    told_by_one_hub(|story| {
        let taker = story.call_taker();
        let desk = story.interpreter(&["en"]);
        let session = story.open(taker, "en");
        story.accept_at(desk);
        story.lose(desk);
        story.advance_ms(RECONNECT_MS - 1);
        story.comes_back(desk);
        assert!(story.is_in(desk, session), "the time to join began anew");
        story.press(desk, keys::join(session));
        assert_eq!(story.state(session), State::Connected, "and they come on");
    });
}

#[test]
fn life_without_its_interpreter_may_ask_for_another() {
    told_by_one_hub(|story| {
        let taker = story.call_taker();
        let (first, second) = (story.interpreter(&["en"]), story.interpreter(&["en"]));
        let calm = story.open_as(taker, "en", Priority::P3);
        story.answer_at(first);
        let life = story.open_as(taker, "en", Priority::P1);
        story.answer_at(second);
        story.lose(second);
        assert_eq!(story.session(calm).yield_to, Some(life), "the calm one is asked");
        story.advance_ms(1_000);
        let asked = |change: &Change| matches!(change, Change::YieldAsked { .. });
        assert_eq!(story.count(asked), 1, "once, and not at every step");
        story.comes_back(second);
        assert_eq!(story.session(calm).yield_to, None, "back again, nothing is asked of it");
    });
}

#[test]
fn call_taker_may_wait_for_the_same_person_alone() {
    told_by_one_hub(|story| {
        let (taker, desk, other, session) = talking(story);
        story.lose(desk);
        story.press(taker, Command::DropRequest { session, seat: Seat::Main });
        assert_eq!(story.rings_for(other), None, "nobody else is rung");
        assert_eq!(story.state(session), State::Reconnecting, "the same is waited for");
        story.advance_ms(RECONNECT_MS);
        assert_eq!(story.rings_for(other), Some(session), "in vain: now another is");
    });
}

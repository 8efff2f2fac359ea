//! A long talk: a second interpreter comes on, hears an exchange, and takes over.

use yiqiao_domain::session::{LeaveReason, Seat, State};
use yiqiao_domain::{AlarmKind, Command, DeskId, Presence, Refusal, SessionId};
use yiqiao_simulator::keys::{self, turn_id};

use super::story::{RECONNECT_MS, Story, told, told_by_one_hub};

/// A talk with an interpreter, and a colleague who is free.
fn talking(story: &mut Story) -> (DeskId, DeskId, DeskId, SessionId) {
    let taker = story.call_taker();
    let (desk, other) = (story.interpreter(&["en"]), story.interpreter(&["en"]));
    let session = story.open(taker, "en");
    story.answer_at(desk);
    story.press(desk, keys::interpret(session, turn_id(1)));
    (taker, desk, other, session)
}

/// Both are on.
fn both_on(story: &mut Story) -> (DeskId, DeskId, DeskId, SessionId) {
    let (taker, desk, other, session) = talking(story);
    story.press(desk, Command::AskRelief { session });
    story.answer_at(other);
    (taker, desk, other, session)
}

#[test]
fn both_are_on_until_one_takes_over() {
    for by_the_relief in [false, true] {
        told(|story| {
            let (_, desk, other, session) = both_on(story);
            assert_eq!(story.at_seat(session, Seat::Main), Some(desk), "the first goes on");
            assert_eq!(story.at_seat(session, Seat::Relief), Some(other), "the second listens");
            let key = if by_the_relief { other } else { desk };
            story.press(key, Command::TakeOverSeat { session });
            assert_eq!(story.at_seat(session, Seat::Main), Some(other), "taken over");
            assert_eq!(story.at_seat(session, Seat::Relief), None, "and the second seat is free");
            assert_eq!(story.presence(desk), Presence::WrapUp, "the first finishes their part");
            assert_eq!(story.state(session), State::Connected, "without any gap");
        });
    }
}

#[test]
fn relief_is_asked_for_once_and_taken_back() {
    told(|story| {
        let (taker, desk, other, session) = talking(story);
        story.press(taker, Command::AskRelief { session });
        let again = story.try_press(desk, Command::AskRelief { session });
        assert_eq!(again, Err(Refusal::NothingToChange), "one is rung already");
        story.press(desk, Command::DropRequest { session, seat: Seat::Relief });
        assert_eq!(story.rings_for(other), None, "never mind");
        let early = story.try_press(desk, Command::TakeOverSeat { session });
        assert_eq!(early, Err(Refusal::WrongState), "nobody is there to take over");
    });
}

#[test]
fn leaving_while_the_relief_is_on_hands_the_seat_over() {
    told(|story| {
        let (_, desk, other, session) = both_on(story);
        story.press(desk, Command::LeaveSession { session, reason: LeaveReason::Unable });
        assert_eq!(story.at_seat(session, Seat::Main), Some(other), "the relief has it at once");
        assert!(story.session(session).sought.is_empty(), "and nobody else is looked for");
    });
}

#[test]
fn leaving_while_a_relief_rings_looks_for_one_and_not_two() {
    told(|story| {
        let (_, desk, other, session) = talking(story);
        story.press(desk, Command::AskRelief { session });
        story.press(desk, Command::LeaveSession { session, reason: LeaveReason::Unable });
        let sought: Vec<Seat> = story.session(session).sought.keys().copied().collect();
        assert_eq!(sought, [Seat::Main], "there is nobody left to relieve");
        story.answer_at(other);
        assert_eq!(story.at_seat(session, Seat::Main), Some(other), "whoever comes sits there");
    });
}

#[test]
fn lost_interpreter_is_followed_by_the_relief() {
    told_by_one_hub(|story| {
        let (_, desk, other, session) = both_on(story);
        let third = story.interpreter(&["en"]);
        story.lose(desk);
        assert_eq!(story.rings_for(third), Some(session), "another is rung, as for any loss");
        story.advance_ms(RECONNECT_MS);
        assert_eq!(story.at_seat(session, Seat::Main), Some(other), "the relief takes the seat");
        assert_eq!(story.rings_for(third), None, "and the ring is over");
    });
}

#[test]
fn relief_who_takes_over_from_a_lost_one_ends_the_rings() {
    told_by_one_hub(|story| {
        let (_, desk, other, session) = both_on(story);
        let third = story.interpreter(&["en"]);
        story.lose(desk);
        story.press(other, Command::TakeOverSeat { session });
        assert_eq!(story.rings_for(third), None, "nobody is rung for a seat that is taken");
        story.comes_back(desk);
        assert_eq!(story.at_seat(session, Seat::Main), Some(other), "it stays taken");
    });
}

#[test]
fn relief_is_urged_after_half_an_hour() {
    told(|story| {
        let (_, desk, other, session) = talking(story);
        let alarm = AlarmKind::ReliefDue { session };
        story.press(other, keys::presence(Presence::Break));
        story.advance_minutes(29);
        assert!(!story.has_alarm(&alarm), "not before its time");
        story.advance_minutes(1);
        assert!(story.has_alarm(&alarm), "thirty minutes are enough");
        story.press(desk, Command::AskRelief { session });
        assert!(story.has_alarm(&alarm), "asking is not having");
        story.press(other, keys::available());
        story.answer_at(other);
        assert!(!story.has_alarm(&alarm), "now one is there");
        story.press(other, Command::TakeOverSeat { session });
        assert!(!story.has_alarm(&alarm), "and their time begins anew");
    });
}

#[test]
fn long_talk_is_followed_by_a_rest() {
    told(|story| {
        let (taker, desk, other, session) = talking(story);
        story.press(other, keys::presence(Presence::Away));
        story.advance_minutes(30);
        story.press(taker, keys::end(session));
        let waiting = story.open(taker, "en");
        story.press(desk, keys::attest(session));
        assert_eq!(story.presence(desk), Presence::Break, "first a rest");
        assert_eq!(story.rings_for(desk), None, "whoever waits");
        story.advance_minutes(5);
        assert_eq!(story.rings_for(desk), Some(waiting), "after five minutes they are rung");
    });
}

#[test]
fn rest_is_offered_and_not_forced() {
    told(|story| {
        let (taker, desk, _, session) = talking(story);
        story.advance_minutes(30);
        story.press(taker, keys::end(session));
        story.press(desk, keys::attest(session));
        story.press(desk, keys::available());
        assert_eq!(story.presence(desk), Presence::Available, "who feels fit may say so");
        story.press(desk, keys::presence(Presence::Break));
        story.advance_minutes(10);
        assert_eq!(story.presence(desk), Presence::Break, "and a chosen break has no end set");
    });
}

#[test]
fn older_record_does_not_end_a_newer_wrap_up() {
    told(|story| {
        let (taker, desk, _, first) = talking(story);
        story.press(taker, keys::end(first));
        story.press(desk, keys::available());
        let second = story.open(taker, "en");
        while story.rings_for(desk) != Some(second) {
            story.decline(second);
        }
        story.answer_at(desk);
        story.press(taker, keys::end(second));
        story.press(desk, keys::attest(first));
        assert_eq!(story.presence(desk), Presence::WrapUp, "the newer record is still open");
        story.press(desk, keys::attest(second));
        assert_eq!(story.presence(desk), Presence::Available, "now it is not");
    });
}

#[test]
fn relief_who_is_lost_takes_nothing_over() {
    told_by_one_hub(|story| {
        let (taker, desk, other, session) = both_on(story);
        story.lose(other);
        for key in [taker, desk] {
            let unheard = story.try_press(key, Command::TakeOverSeat { session });
            assert_eq!(unheard, Err(Refusal::WrongState), "nobody hands over to a dead line");
        }
        assert_eq!(story.state(session), State::Connected, "the first goes on");
        story.comes_back(other);
        story.press(desk, Command::TakeOverSeat { session });
        assert_eq!(story.at_seat(session, Seat::Main), Some(other), "back again, the relief may");
    });
}

#[test]
fn hold_goes_over_to_the_relief() {
    told(|story| {
        let (taker, _, other, session) = both_on(story);
        story.press(taker, Command::HoldSession { session });
        story.press(other, Command::TakeOverSeat { session });
        assert_eq!(story.state(session), State::Held, "the caller is still on hold");
        story.press(taker, Command::ResumeSession { session });
        assert_eq!(story.state(session), State::Connected, "until the call-taker is back");
    });
}

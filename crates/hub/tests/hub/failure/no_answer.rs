//! Nobody answers, or they decline: the next is rung, and those who wait too long
//! are seen.

use yiqiao_domain::session::{DeclineReason, Priority, State};
use yiqiao_domain::{AlarmKind, Command, Presence, Refusal};
use yiqiao_hub::Engagement;
use yiqiao_simulator::keys;

use super::story::{RING_MS, told, told_by_one_hub};

const JOIN_MS: i64 = 10_000;

#[test]
fn unanswered_ring_goes_to_the_next_after_twelve_seconds() {
    told_by_one_hub(|story| {
        let taker = story.call_taker();
        let first = story.interpreter(&["en"]);
        let second = story.interpreter(&["en"]);
        let session = story.open(taker, "en");
        story.advance_ms(RING_MS - 1);
        assert_eq!(story.rung_desk(session), Some(first), "a ring lasts its time");
        story.advance_ms(1);
        assert_eq!(story.rung_desk(session), Some(second), "then the next is rung");
    });
}

#[test]
fn every_reason_to_decline_rings_the_next() {
    let reasons = [
        DeclineReason::Technical,
        DeclineReason::NotAble,
        DeclineReason::Conflict,
        DeclineReason::Other,
    ];
    for reason in reasons {
        told(|story| {
            let taker = story.call_taker();
            let first = story.interpreter(&["en"]);
            let second = story.interpreter(&["en"]);
            let session = story.open(taker, "en");
            let offer = story.offer_at(first).expect("the longest idle is rung");
            story.press(first, Command::DeclineOffer { offer, reason });
            assert_eq!(story.rung_desk(session), Some(second), "{reason:?} rings the next at once");
            assert_eq!(story.standing(first).missed, 0, "and never counts as a miss");
        });
    }
}

#[test]
fn three_misses_in_a_row_are_a_break_and_an_alarm() {
    told(|story| {
        let taker = story.call_taker();
        let desk = story.interpreter(&["en"]);
        story.open(taker, "en");
        let alarm = AlarmKind::MissedRings { person: story.person_at(desk) };
        for _ in 0..2 {
            story.advance_ms(RING_MS);
            assert_eq!(story.presence(desk), Presence::Available, "two are forgiven");
            assert!(!story.has_alarm(&alarm), "and nobody is told");
        }
        story.advance_ms(RING_MS);
        assert_eq!(story.presence(desk), Presence::Break, "the third is a break");
        assert!(story.has_alarm(&alarm), "and a supervisor is told");
        story.press(desk, keys::available());
        assert!(!story.has_alarm(&alarm), "one key says that they are there");
    });
}

#[test]
fn misses_never_undo_what_was_chosen() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        story.set_policy(chief, |policy| policy.counts.missed_rings = 1);
        let desk = story.interpreter(&["en"]);
        story.open(taker, "en");
        story.press(desk, keys::presence(Presence::Away));
        story.advance_ms(RING_MS);
        assert_eq!(story.presence(desk), Presence::Away, "who left has left (I5)");
    });
}

#[test]
fn alarms_tell_a_life_from_a_long_wait() {
    let waits = [(Priority::P1, 15_000), (Priority::P2, 45_000), (Priority::P4, 45_000)];
    for (priority, wait_ms) in waits {
        told(|story| {
            let taker = story.call_taker();
            let session = story.open_as(taker, "en", priority);
            let alarm = match priority {
                Priority::P1 => AlarmKind::P1Waiting { session },
                _ => AlarmKind::Waiting { session },
            };
            story.advance_ms(wait_ms - 1);
            assert!(!story.has_alarm(&alarm), "{priority:?} has not waited long");
            story.advance_ms(1);
            assert!(story.has_alarm(&alarm), "{priority:?} has waited {wait_ms} ms");
            let desk = story.interpreter(&["en"]);
            assert!(story.has_alarm(&alarm), "a ring is no answer");
            story.answer_at(desk);
            assert!(!story.has_alarm(&alarm), "somebody is there");
        });
    }
}

#[test]
fn urgency_raised_late_alarms_at_once() {
    told(|story| {
        let taker = story.call_taker();
        let session = story.open(taker, "en");
        story.advance_ms(20_000);
        story.press(taker, keys::set_priority(session, Priority::P1));
        assert!(story.has_alarm(&AlarmKind::P1Waiting { session }), "15 seconds are over already");
        story.press(taker, keys::set_priority(session, Priority::P3));
        assert!(!story.has_alarm(&AlarmKind::P1Waiting { session }), "and 45 are not");
    });
}

#[test]
fn life_in_danger_rings_three_and_the_losers_are_free() {
    told(|story| {
        let taker = story.call_taker();
        let desks = [0; 4].map(|_| story.interpreter(&["en"]));
        let session = story.open_as(taker, "en", Priority::P1);
        let rung = desks.map(|desk| story.rings_for(desk) == Some(session));
        assert_eq!(rung, [true, true, true, false], "the best three at once");
        story.answer_at(desks[1]);
        for loser in [desks[0], desks[2]] {
            assert_eq!(story.standing(loser).engaged, Engagement::Free, "free at once (I1)");
            assert_eq!(story.standing(loser).missed, 0, "and charged with nothing");
        }
        let next = story.open(taker, "en");
        assert_eq!(story.rings_for(desks[0]), Some(next), "still the longest idle");
    });
}

#[test]
fn second_to_accept_finds_the_ring_over() {
    told(|story| {
        let taker = story.call_taker();
        let (first, second) = (story.interpreter(&["en"]), story.interpreter(&["en"]));
        let session = story.open_as(taker, "en", Priority::P1);
        let late = story.offer_at(second).expect("both ring");
        story.accept_at(first);
        let refused = story.try_press(second, keys::accept(late));
        assert_eq!(refused, Err(Refusal::OfferOver), "the first accept wins");
        assert!(story.is_in(first, session), "and stays");
    });
}

#[test]
fn answer_after_its_time_is_late_even_before_the_wake() {
    told_by_one_hub(|story| {
        let taker = story.call_taker();
        let desk = story.interpreter(&["en"]);
        story.open(taker, "en");
        let offer = story.offer_at(desk).expect("rings");
        let over = story.now.plus_ms(RING_MS);
        story.set_clock(over);
        let refused = story.try_press(desk, keys::accept(offer));
        assert_eq!(refused, Err(Refusal::OfferOver), "twelve seconds are twelve seconds");
    });
}

#[test]
fn accepting_and_not_joining_rings_the_next() {
    told(|story| {
        let taker = story.call_taker();
        let (first, second) = (story.interpreter(&["en"]), story.interpreter(&["en"]));
        let session = story.open(taker, "en");
        story.accept_at(first);
        assert_eq!(story.state(session), State::Ringing, "they are coming on");
        story.advance_ms(JOIN_MS);
        assert_eq!(story.rings_for(second), Some(session), "ten seconds, and another is rung");
        assert_eq!(story.presence(first), Presence::Available, "who heard nothing owes nothing");
        let late = story.try_press(first, keys::join(session));
        assert_eq!(late, Err(Refusal::NotYours), "who comes late is out");
    });
}

#[test]
fn late_accept_takes_no_seat_from_who_is_coming() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        let (first, second) = (story.interpreter(&["en"]), story.interpreter(&["en"]));
        let session = story.open_as(taker, "en", Priority::P1);
        let late = story.offer_at(second).expect("both ring");
        story.accept_at(first);
        let by_name = Command::RingPerson { session, person: story.person_at(second) };
        let refused = story.try_press(chief, by_name);
        assert_eq!(refused, Err(Refusal::WrongState), "nor is anybody rung for it by name");
        story.press(first, keys::join(session));
        let refused = story.try_press(second, keys::accept(late));
        assert_eq!(refused, Err(Refusal::OfferOver), "the seat is taken");
        assert!(story.is_in(first, session), "by who accepted first");
    });
}

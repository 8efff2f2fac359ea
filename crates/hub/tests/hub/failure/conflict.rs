//! A conflict of interest: the interpreter knows the caller or the matter, or is
//! kept apart from the call-taker.

use yiqiao_domain::session::{LeaveReason, Priority};
use yiqiao_domain::{Command, Presence, Refusal};
use yiqiao_simulator::keys::{self, turn_id};

use super::story::{RING_MS, told};

#[test]
fn who_declines_for_conflict_is_never_rung_again() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        let desk = story.interpreter(&["en"]);
        let session = story.open(taker, "en");
        story.decline(session);
        story.advance_ms(10 * RING_MS);
        assert_eq!(story.rings_for(desk), None, "not even with nobody else");
        let by_name = Command::RingPerson { session, person: story.person_at(desk) };
        let refused = story.try_press(chief, by_name);
        assert_eq!(refused, Err(Refusal::NotFree), "nor by name");
    });
}

#[test]
fn who_leaves_for_conflict_is_never_rung_again() {
    told(|story| {
        let taker = story.call_taker();
        let (desk, other) = (story.interpreter(&["en"]), story.interpreter(&["en"]));
        let session = story.open(taker, "en");
        story.answer_at(desk);
        story.press(desk, keys::interpret(session, turn_id(1)));
        let reason = LeaveReason::Conflict;
        story.press(desk, Command::LeaveSession { session, reason });
        assert_eq!(story.rings_for(other), Some(session), "another is rung at once");
        assert_eq!(story.presence(desk), Presence::WrapUp, "what they rendered they attest");
        story.press(desk, keys::attest(session));
        story.decline(session);
        story.advance_ms(10 * RING_MS);
        assert_eq!(story.rings_for(desk), None, "never again for this session");
        assert!(story.session(session).turn(turn_id(1)).is_some(), "turns are kept");
    });
}

#[test]
fn people_kept_apart_are_never_paired() {
    for named_by_the_call_taker in [false, true] {
        told(|story| {
            let (taker, chief) = (story.call_taker(), story.supervisor());
            let desk = story.interpreter(&["en"]);
            let (one, two) = if named_by_the_call_taker { (taker, desk) } else { (desk, taker) };
            let named = story.person_at(two);
            story.change(one, |person| person.not_with = vec![named]);
            let session = story.open(taker, "en");
            assert_eq!(story.rings_for(desk), None, "either may say it");
            let by_name = Command::RingPerson { session, person: story.person_at(desk) };
            let refused = story.try_press(chief, by_name);
            assert_eq!(refused, Err(Refusal::NotFree), "and no supervisor undoes it");
            let colleague = story.call_taker();
            let other = story.open(colleague, "en");
            assert_eq!(story.rings_for(desk), Some(other), "they work with everybody else");
        });
    }
}

#[test]
fn no_yield_is_asked_of_people_kept_apart() {
    told(|story| {
        let (taker, colleague) = (story.call_taker(), story.call_taker());
        let desk = story.interpreter(&["en"]);
        let named = story.person_at(colleague);
        story.change(desk, |person| person.not_with = vec![named]);
        let calm = story.open_as(taker, "en", Priority::P3);
        story.answer_at(desk);
        story.open_as(colleague, "en", Priority::P1);
        assert_eq!(story.session(calm).yield_to, None, "freed, they could not be rung for it");
        let life = story.open_as(taker, "en", Priority::P1);
        assert_eq!(story.session(calm).yield_to, Some(life), "for another life they could");
    });
}

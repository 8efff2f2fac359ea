//! The policy changes while things ring and wait.

use yiqiao_domain::session::{OfferEnd, Priority};
use yiqiao_domain::{AlarmKind, Change, Command, Refusal};

use super::story::{RING_MS, told, told_by_one_hub};

#[test]
fn open_rings_keep_their_time() {
    told_by_one_hub(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        let (first, second) = (story.interpreter(&["en"]), story.interpreter(&["en"]));
        let session = story.open(taker, "en");
        story.set_policy(chief, |policy| policy.times.ring_ms = 3_000);
        story.advance_ms(RING_MS - 1);
        assert_eq!(story.rung_desk(session), Some(first), "as it was promised");
        story.advance_ms(1);
        assert_eq!(story.rung_desk(session), Some(second), "then the next");
        story.advance_ms(3_000);
        let expired =
            |change: &Change| matches!(change, Change::OfferEnded { end: OfferEnd::Expired, .. });
        assert_eq!(story.count(expired), 2, "whose ring is as short as the new table says");
    });
}

#[test]
fn queue_is_aged_anew() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        let ordinary = story.open_as(taker, "en", Priority::P3);
        story.advance_ms(60_000);
        let urgent = story.open_as(taker, "en", Priority::P2);
        let place = |story: &super::story::Story, session| {
            story.outlook(session).and_then(|outlook| outlook.position)
        };
        assert_eq!(place(story, urgent), Some(1), "a minute is less than the ageing of two");
        story.set_policy(chief, |policy| policy.times.ageing_ms = 30_000);
        assert_eq!(place(story, ordinary), Some(1), "and more than that of half a minute");
        let desk = story.interpreter(&["en"]);
        assert_eq!(story.rings_for(desk), Some(ordinary), "whoever comes is rung by the new order");
    });
}

#[test]
fn more_rings_at_once_are_rung_at_once() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        let desks = [0; 3].map(|_| story.interpreter(&["en"]));
        let session = story.open(taker, "en");
        let ringing = |story: &super::story::Story| {
            desks.iter().filter(|desk| story.rings_for(**desk) == Some(session)).count()
        };
        assert_eq!(ringing(story), 1, "one at a time");
        story.set_policy(chief, |policy| policy.counts.rings = 2);
        assert_eq!(ringing(story), 2, "two, without waiting for the first");
        story.set_policy(chief, |policy| policy.counts.rings = 1);
        assert!(ringing(story) >= 1, "what rings goes on ringing");
    });
}

#[test]
fn alarms_follow_the_new_times() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        let session = story.open(taker, "en");
        story.advance_ms(20_000);
        let alarm = AlarmKind::Waiting { session };
        assert!(!story.has_alarm(&alarm), "twenty seconds are allowed");
        story.set_policy(chief, |policy| policy.alarms.wait_ms = 10_000);
        assert!(story.has_alarm(&alarm), "and now are too long");
    });
}

#[test]
fn who_may_yield_is_asked_by_the_new_table() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        let desk = story.interpreter(&["en"]);
        let calm = story.open_as(taker, "en", Priority::P3);
        story.answer_at(desk);
        let life = story.open_as(taker, "en", Priority::P1);
        assert_eq!(story.session(calm).yield_to, Some(life), "asked by the old table");
        story.set_policy(chief, |policy| policy.yielding.priorities = vec![Priority::P4]);
        assert_eq!(story.session(calm).yield_to, None, "by the new one nothing is asked of it");
    });
}

#[test]
fn bad_policy_is_refused_and_the_running_one_kept() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        let before = story.engine.policy().0.clone();
        let mut bad = before.clone();
        bad.times.ring_ms = 0;
        let set = Command::SetPolicy { policy: Box::new(bad) };
        assert_eq!(story.try_press(chief, set), Err(Refusal::BadPolicy), "no ring lasts no time");
        let same = Command::SetPolicy { policy: Box::new(before.clone()) };
        let refused = story.try_press(chief, same.clone());
        assert_eq!(refused, Err(Refusal::NothingToChange), "nothing would change");
        let refused = story.try_press(taker, same);
        assert_eq!(refused, Err(Refusal::WrongRole), "the policy is the supervisors'");
        assert_eq!(story.engine.policy(), (&before, 0), "the running one is as it was");
        story.set_policy(chief, |policy| policy.times.ring_ms = 8_000);
        story.set_policy(chief, |policy| policy.times.ring_ms = 9_000);
        assert_eq!(story.engine.policy().1, 2, "versions are counted by the hub");
    });
}

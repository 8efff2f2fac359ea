//! Rings that nobody answers in time.

use yiqiao_domain::session::{OfferEnd, State};
use yiqiao_domain::{Change, Presence, Refusal};
use yiqiao_hub::Engagement;

use crate::centre::Centre;
use yiqiao_simulator::keys;

const RING_MS: i64 = 12_000;

#[test]
fn ring_expires_after_twelve_seconds() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let first = centre.interpreter(&["en"]);
    centre.advance_ms(1_000);
    let second = centre.interpreter(&["en"]);
    let session = centre.open(taker, "en");
    centre.advance_ms(RING_MS - 1);
    assert_eq!(centre.rung_desk(session), Some(first), "a ring lasts twelve seconds");
    centre.advance_ms(1);
    assert_eq!(centre.rung_desk(session), Some(second), "then the next is rung");
    assert_eq!(centre.presence(first), Presence::Available, "one missed ring is no break yet");
}

#[test]
fn three_missed_rings_are_a_break() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let desk = centre.interpreter(&["en"]);
    let session = centre.open(taker, "en");
    centre.advance_ms(2 * RING_MS);
    assert_eq!(centre.presence(desk), Presence::Available, "two missed rings are forgiven");
    assert_eq!(centre.rung_desk(session), Some(desk), "with nobody else they are rung again");
    centre.advance_ms(RING_MS);
    assert_eq!(centre.presence(desk), Presence::Break, "the third is a break");
    assert_eq!(centre.state(session), State::Requested, "and the session waits");
    centre.press(desk, keys::available());
    assert_eq!(centre.rung_desk(session), Some(desk), "one key brings them back");
    assert_eq!(centre.standing(desk).missed, 0, "with a clean slate");
}

#[test]
fn declining_breaks_the_row_of_misses() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let desk = centre.interpreter(&["en"]);
    let first = centre.open(taker, "en");
    centre.advance_ms(2 * RING_MS);
    centre.decline(first);
    centre.open(taker, "en");
    centre.advance_ms(RING_MS);
    assert_eq!(
        centre.presence(desk),
        Presence::Available,
        "three in a row, with no answer between"
    );
}

#[test]
fn late_answer_finds_the_ring_over() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    centre.interpreter(&["en"]);
    centre.advance_ms(1_000);
    centre.interpreter(&["en"]);
    let session = centre.open(taker, "en");
    let (desk, offer) = centre.ringing(session).expect("somebody is rung");
    centre.advance_ms(RING_MS);
    let late = centre.try_press(desk, keys::accept(offer));
    assert_eq!(late, Err(Refusal::OfferOver), "another is being rung now");
    assert_eq!(centre.standing(desk).engaged, Engagement::Free, "the loser is free (I1)");
}

#[test]
fn acceptance_stops_the_ring_clock() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    centre.interpreter(&["en"]);
    let session = centre.open(taker, "en");
    centre.answer(session);
    centre.advance_ms(10 * RING_MS);
    assert_eq!(centre.state(session), State::Connected, "an answered ring does not expire");
    let expired = |c: &Change| matches!(c, Change::OfferEnded { end: OfferEnd::Expired, .. });
    assert_eq!(centre.count(expired), 0, "nor is it counted as missed");
}

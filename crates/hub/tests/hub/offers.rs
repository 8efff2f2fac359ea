//! Ringing: whom, for how long, and who comes next.

use yiqiao_domain::Command;
use yiqiao_hub::Engagement;

use crate::centre::Centre;
use yiqiao_simulator::keys;

const RING_MS: i64 = 12_000;

#[test]
fn longest_idle_is_rung_first() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let first = centre.interpreter(&["en"]);
    centre.advance_ms(1_000);
    let second = centre.interpreter(&["en"]);
    let session = centre.open(taker, "en");
    assert_eq!(centre.rung_desk(session), Some(first), "the longest idle is rung");
    let next = centre.session(session).offers[0].next;
    assert_eq!(next, Some(centre.actor(second).person), "the call-taker sees who comes next");
}

#[test]
fn finished_session_puts_one_last_in_line() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let first = centre.interpreter(&["en"]);
    centre.advance_ms(1_000);
    let second = centre.interpreter(&["en"]);
    let session = centre.open(taker, "en");
    centre.answer(session);
    centre.advance_ms(60_000);
    centre.press(taker, keys::end(session));
    centre.press(first, keys::attest(session));
    let session = centre.open(taker, "en");
    assert_eq!(centre.rung_desk(session), Some(second), "who has just worked comes last");
}

#[test]
fn other_languages_are_never_rung() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    centre.interpreter(&["fr"]);
    let session = centre.open(taker, "en");
    assert_eq!(centre.rung_desk(session), None, "a French interpreter is no help in English");
}

#[test]
fn declined_session_never_rings_again() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let first = centre.interpreter(&["en"]);
    centre.advance_ms(1_000);
    let second = centre.interpreter(&["en"]);
    let session = centre.open(taker, "en");
    centre.decline(session);
    assert_eq!(centre.rung_desk(session), Some(second), "a decline rings the next at once");
    centre.advance_ms(RING_MS);
    assert_eq!(centre.rung_desk(session), Some(second), "never again the one who declined");
    let other = centre.open(taker, "en");
    assert_eq!(centre.rung_desk(other), Some(first), "for another session they are rung");
}

#[test]
fn decline_outlives_a_language_change() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let both = centre.interpreter(&["en", "fr"]);
    let session = centre.open(taker, "en");
    centre.decline(session);
    centre.press(taker, keys::change_language(session, "fr"));
    assert_eq!(centre.rung_desk(session), None, "who knows the caller knows them in French too");
    assert_eq!(centre.standing(both).engaged, Engagement::Free, "they stay free for others");
}

#[test]
fn next_interpreter_spares_the_skipped() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let first = centre.interpreter(&["en"]);
    centre.advance_ms(1_000);
    let second = centre.interpreter(&["en"]);
    let session = centre.open(taker, "en");
    centre.press(taker, Command::NextInterpreter { session });
    assert_eq!(centre.rung_desk(session), Some(second), "the next is rung at once");
    assert_eq!(centre.standing(first).missed, 0, "being skipped is not a missed ring");
    let other = centre.open(taker, "en");
    assert_eq!(centre.rung_desk(other), Some(first), "the skipped is free at once (I1)");
}

#[test]
fn withdrawal_leaves_nobody_charged() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let first = centre.interpreter(&["en"]);
    centre.advance_ms(1_000);
    centre.interpreter(&["en"]);
    let before = centre.standing(first).clone();
    let session = centre.open(taker, "en");
    centre.advance_ms(3_000);
    centre.press(taker, Command::WithdrawSession { session });
    assert_eq!(*centre.standing(first), before, "no miss, no lost place, free at once");
    assert_eq!(centre.engine.deadline(), None, "nothing is left to expire");
    let again = centre.open(taker, "en");
    assert_eq!(centre.rung_desk(again), Some(first), "they are still first in line");
}

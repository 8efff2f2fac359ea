//! Desks that go silent and come back, and a hub that does.

use yiqiao_domain::Stamp;
use yiqiao_domain::session::{ReleaseCause, State};
use yiqiao_domain::{Change, DeskId, SessionId};
use yiqiao_hub::{Engagement, Input};

use crate::centre::Centre;
use yiqiao_simulator::keys;

const RECONNECT_MS: i64 = 15_000;

/// A call-taker, an interpreter, and the session they are in.
pub fn connected() -> (Centre, DeskId, DeskId, SessionId) {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let desk = centre.interpreter(&["en"]);
    let session = centre.open(taker, "en");
    centre.answer(session);
    (centre, taker, desk, session)
}

#[test]
fn silent_desk_is_never_rung() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let desk = centre.interpreter(&["en"]);
    centre.lose(desk);
    let session = centre.open(taker, "en");
    assert_eq!(centre.state(session), State::Requested, "no heartbeat, no ring (I6)");
    centre.tell(Input::DeskUp(desk));
    assert_eq!(centre.rung_desk(session), Some(desk), "back again, rung at once (I4)");
}

#[test]
fn line_lost_while_ringing_rings_the_next() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let first = centre.interpreter(&["en"]);
    centre.advance_ms(1_000);
    let second = centre.interpreter(&["en"]);
    let session = centre.open(taker, "en");
    centre.lose(first);
    assert_eq!(centre.rung_desk(session), Some(second), "the next is rung without delay (I3)");
    assert_eq!(centre.standing(first).missed, 0, "an unheard ring is not a missed one");
}

#[test]
fn lost_interpreter_is_waited_for() {
    let (mut centre, _, desk, session) = connected();
    centre.lose(desk);
    assert_eq!(centre.state(session), State::Reconnecting, "the session shows the silence");
    centre.advance_ms(RECONNECT_MS - 1);
    centre.tell(Input::DeskUp(desk));
    assert_eq!(centre.state(session), State::Connected, "back in time, the same goes on");
    let next = centre.engine.deadline();
    assert_eq!(next, Some(Stamp(2_800_000)), "and nothing is waited for but the relief");
}

#[test]
fn lost_interpreter_is_replaced_in_time() {
    let (mut centre, _, desk, session) = connected();
    let relief = centre.interpreter(&["en"]);
    centre.lose(desk);
    centre.advance_ms(RECONNECT_MS);
    assert_eq!(centre.rung_desk(session), Some(relief), "after 15 seconds another is rung");
    assert_eq!(centre.standing(desk).engaged, Engagement::Free, "the lost one is released");
    centre.answer(session);
    centre.tell(Input::DeskUp(desk));
    let own = centre.session(session).main().map(|party| party.person);
    assert_eq!(own, Some(centre.actor(relief).person), "who comes back late stays released");
}

#[test]
fn lost_before_joining_is_replaced_too() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let desk = centre.interpreter(&["en"]);
    let session = centre.open(taker, "en");
    let (_, offer) = centre.ringing(session).expect("somebody is rung");
    centre.press(desk, keys::accept(offer));
    centre.lose(desk);
    centre.advance_ms(RECONNECT_MS);
    assert_eq!(centre.state(session), State::Requested, "the session waits again");
    centre.tell(Input::DeskUp(desk));
    assert_eq!(centre.rung_desk(session), Some(desk), "who never joined has no wrap-up to finish");
}

#[test]
fn join_over_a_lost_line_stops_the_wait() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let desk = centre.interpreter(&["en"]);
    let session = centre.open(taker, "en");
    let (_, offer) = centre.ringing(session).expect("somebody is rung");
    centre.press(desk, keys::accept(offer));
    centre.lose(desk);
    centre.press(desk, keys::join(session));
    let next = centre.engine.deadline();
    assert_eq!(next, Some(Stamp(2_800_000)), "who has joined is not waited for");
    centre.restart();
}

#[test]
fn end_while_reconnecting_stops_the_wait() {
    let (mut centre, taker, desk, session) = connected();
    centre.lose(desk);
    centre.press(taker, keys::end(session));
    assert_eq!(centre.engine.deadline(), None, "an ended session waits for nobody (I2)");
    centre.advance_ms(2 * RECONNECT_MS);
    let released =
        |c: &Change| matches!(c, Change::InterpreterReleased { cause: ReleaseCause::Lost, .. });
    assert_eq!(centre.count(released), 0, "and nobody is given up");
}

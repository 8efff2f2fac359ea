//! What the engine holds at most.

use yiqiao_domain::Refusal;
use yiqiao_domain::limit::WAITING_MAX;

use crate::centre::Centre;
use yiqiao_simulator::keys;

#[test]
fn queue_refuses_past_its_limit() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let mut last = None;
    for _ in 0..WAITING_MAX {
        last = Some(centre.open(taker, "en"));
    }
    let over = centre.next_session();
    let refused = centre.try_press(taker, keys::open(over, "en"));
    assert_eq!(refused, Err(Refusal::LimitReached), "a queue that long helps nobody");
    centre.press(taker, keys::end(last.expect("sessions were opened")));
    let taken = centre.try_press(taker, keys::open(over, "en"));
    assert!(taken.is_ok(), "with a place free the next is taken");
}

#[test]
fn oldest_closed_session_is_let_go() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let unfinished = centre.open(taker, "en");
    centre.press(taker, keys::end(unfinished));
    let mut closed = Vec::new();
    for _ in 0..513 {
        let session = centre.open(taker, "en");
        centre.press(taker, yiqiao_domain::Command::WithdrawSession { session });
        closed.push(session);
    }
    let at_hand = |session| centre.engine.session(session).is_some();
    assert!(!at_hand(closed[0]), "only the last 512 closed sessions stay at hand");
    assert!(at_hand(closed[1]) && at_hand(closed[512]), "those for late notes");
    assert!(at_hand(unfinished), "an unfinished record is never let go");
}

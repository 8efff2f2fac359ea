//! A hub that dies and begins again from its journal.

use yiqiao_domain::Presence;
use yiqiao_domain::session::State;
use yiqiao_hub::Input;

use crate::centre::Centre;
use crate::lines::connected;

#[test]
fn hub_restart_while_ringing_rings_again() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let desk = centre.interpreter(&["en"]);
    let session = centre.open(taker, "en");
    centre.now = centre.now.plus_ms(60_000);
    centre.restart();
    assert_eq!(centre.state(session), State::Requested, "every line is down at first");
    centre.tell(Input::DeskUp(desk));
    assert_eq!(centre.rung_desk(session), Some(desk), "back on the line, rung again");
    assert_eq!(centre.standing(desk).missed, 0, "the hub's absence is nobody's miss");
}

#[test]
fn hub_restart_in_session_waits_for_the_desk() {
    let (mut centre, _, desk, session) = connected();
    centre.now = centre.now.plus_ms(60_000);
    centre.restart();
    assert_eq!(centre.state(session), State::Reconnecting, "the line is not up yet");
    centre.advance_ms(5_000);
    centre.tell(Input::DeskUp(desk));
    assert_eq!(centre.state(session), State::Connected, "nothing was lost");
    assert_eq!(centre.presence(desk), Presence::Available, "nor is anything finished");
}

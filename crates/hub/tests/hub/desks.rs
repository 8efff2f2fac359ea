//! Desks and whose they are: two of one person, one given away, the call-taker's.

use yiqiao_domain::event::DownCause;
use yiqiao_domain::session::State;
use yiqiao_domain::{Desk, Role};
use yiqiao_hub::Input;

use crate::centre::Centre;
use crate::lines::connected;
use yiqiao_simulator::keys;

#[test]
fn call_takers_desk_down_changes_nothing() {
    let (mut centre, taker, _, session) = connected();
    let before = centre.session(session).clone();
    centre.lose(taker);
    centre.advance_ms(30_000);
    assert_eq!(*centre.session(session), before, "the conversation goes on by voice");
    centre.tell(Input::DeskUp(taker));
    centre.press(taker, keys::end(session));
}

#[test]
fn second_desk_keeps_a_person_reachable() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let one = centre.interpreter(&["en"]);
    let person = centre.actor(one).person;
    let two = centre.seat(person);
    centre.lose(two);
    let session = centre.open(taker, "en");
    assert_eq!(centre.rung_desk(session), Some(one), "with one desk down they are at the other");
    centre.answer(session);
    centre.tell(Input::DeskUp(two));
    centre.lose(one);
    assert_eq!(centre.state(session), State::Connected, "either desk carries the session");
    centre.lose(two);
    assert_eq!(centre.state(session), State::Reconnecting, "with both down they are lost");
    centre.tell(Input::DeskUp(one));
    assert_eq!(centre.state(session), State::Connected, "and back at whichever comes first");
}

#[test]
fn ring_moves_on_only_without_desks() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let one = centre.interpreter(&["en"]);
    let person = centre.actor(one).person;
    let two = centre.seat(person);
    let session = centre.open(taker, "en");
    centre.lose(two);
    let (_, offer) = centre.ringing(session).expect("the ring goes on at the other desk");
    centre.press(one, keys::accept(offer));
    assert!(centre.session(session).is_interpreter(person), "and is answered there");
}

#[test]
fn desk_given_away_is_no_line() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let desk = centre.interpreter(&["en"]);
    let heir = centre.person(Role::Interpreter, &["fr"]);
    let former = centre.actor(desk).person;
    centre.tell(Input::AddDesk(Desk { id: desk, label: "1".to_owned(), person: heir }));
    let session = centre.open(taker, "en");
    assert_eq!(centre.state(session), State::Requested, "whose desk it was is at no desk (I6)");
    let standing = centre.engine.person(former).expect("still on the staff");
    assert_eq!(standing.desk, None, "the former owner has no line");
    let standing = centre.engine.person(heir).expect("on the staff");
    assert_eq!(standing.desk, Some(desk), "the line is the new owner's");
}

#[test]
fn repeated_line_news_changes_nothing() {
    let (mut centre, _, desk, _) = connected();
    assert!(centre.tell(Input::DeskUp(desk)).is_empty(), "it was up already");
    centre.lose(desk);
    let again = centre.tell(Input::DeskDown(desk, DownCause::Closed));
    assert!(again.is_empty(), "it was down already");
}

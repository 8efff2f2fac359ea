//! How a session moves from request to closed record.

use yiqiao_domain::session::{Ending, ReleaseCause, State};
use yiqiao_domain::{Change, Command};

use crate::case::{Case, call_taker, interpreter, relief, session_id};
use crate::keys;

fn lose(case: &mut Case) {
    let (person, until) = (interpreter().person, case.now.plus_ms(15_000));
    case.happens(Change::InterpreterLost { session: session_id(), person, until });
}

fn back(case: &mut Case) {
    let person = interpreter().person;
    case.happens(Change::InterpreterBack { session: session_id(), person });
}

#[test]
fn served_session_walks_every_state() {
    let mut case = Case::new();
    let taker = call_taker();
    let mut seen = Vec::new();
    case.press(&taker, keys::open("en")).expect("opens");
    seen.push(case.state());
    let offer = case.ring(&interpreter());
    seen.push(case.state());
    case.press(&interpreter(), Command::AcceptOffer { offer }).expect("accepts");
    seen.push(case.state());
    case.press(&interpreter(), keys::join()).expect("joins");
    seen.push(case.state());
    case.press(&taker, keys::hold()).expect("holds");
    seen.push(case.state());
    case.press(&taker, keys::resume()).expect("resumes");
    case.press(&taker, keys::end(Ending::Completed)).expect("ends");
    seen.push(case.state());
    case.press(&taker, keys::summarise()).expect("sums up");
    case.press(&interpreter(), keys::attest()).expect("attests");
    seen.push(case.state());
    let story = [
        State::Requested,
        State::Ringing,
        State::Ringing,
        State::Connected,
        State::Held,
        State::WrapUp,
        State::Closed,
    ];
    assert_eq!(seen, story, "a served session goes through its states in this order");
}

#[test]
fn unanswered_ring_returns_to_waiting() {
    let mut case = Case::ringing();
    case.expire();
    assert_eq!(case.state(), State::Requested, "with nobody ringing a session waits");
}

#[test]
fn lost_interpreter_comes_back_connected() {
    let mut case = Case::connected();
    lose(&mut case);
    assert_eq!(case.state(), State::Reconnecting, "a silent desk is waited for");
    back(&mut case);
    assert_eq!(case.state(), State::Connected, "the conversation goes on where it was");
}

#[test]
fn lost_interpreter_comes_back_to_hold() {
    let mut case = Case::connected();
    case.press(&call_taker(), keys::hold()).expect("a connected session can be held");
    lose(&mut case);
    back(&mut case);
    assert_eq!(case.state(), State::Held, "a lost line does not take a caller off hold");
}

#[test]
fn lost_before_joining_comes_back_ringing() {
    let mut case = Case::requested();
    let offer = case.ring(&interpreter());
    case.press(&interpreter(), Command::AcceptOffer { offer }).expect("accepts");
    lose(&mut case);
    back(&mut case);
    assert_eq!(case.state(), State::Ringing, "who has not joined yet is still coming on");
}

#[test]
fn next_interpreter_forgets_the_hold() {
    let mut case = Case::connected();
    case.press(&call_taker(), keys::hold()).expect("a connected session can be held");
    lose(&mut case);
    let (person, cause) = (interpreter().person, ReleaseCause::Lost);
    case.happens(Change::InterpreterReleased { session: session_id(), person, cause });
    case.happens(Change::InterpreterRequested {
        session: session_id(),
        seat: yiqiao_domain::session::Seat::Main,
    });
    case.ring(&relief());
    case.answer(&relief());
    assert_eq!(case.state(), State::Connected, "a relief interpreter is not put on hold unasked");
}

#[test]
fn phrases_carry_until_someone_is_asked() {
    let mut case = Case::phrases_only();
    assert_eq!(case.state(), State::PhrasesOnly, "no interpreter is wanted");
    case.press(&call_taker(), keys::request()).expect("an interpreter may be asked for later");
    assert_eq!(case.state(), State::Requested, "now one is wanted");
}

#[test]
fn language_change_asks_for_another_interpreter() {
    let mut case = Case::connected();
    case.press(&call_taker(), keys::change_language("fr")).expect("the language was another");
    assert_eq!(case.state(), State::Requested, "an interpreter of the new language is wanted");
    assert_eq!(case.session().main(), None, "the former one is released");
    assert_eq!(case.session().lang.as_str(), "fr", "the new language is believed");
}

#[test]
fn language_change_on_phrases_asks_nobody() {
    let mut case = Case::phrases_only();
    case.press(&call_taker(), keys::change_language("fr")).expect("phrases change language too");
    assert_eq!(case.state(), State::PhrasesOnly, "no interpreter was wanted before");
}

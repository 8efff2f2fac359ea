//! Who still owes a word, and when a record is complete.

use yiqiao_domain::session::{Attestation, Ending, State};
use yiqiao_domain::{Change, Command, Refusal};

use crate::case::{Case, call_taker, interpreter, relief, session_id};
use crate::keys;

fn with_two_interpreters() -> Case {
    let mut case = Case::connected();
    case.press(&call_taker(), keys::change_language("fr")).expect("changes");
    case.ring(&relief());
    case.answer(&relief());
    case.press(&call_taker(), keys::end(Ending::Completed)).expect("ends");
    case
}

#[test]
fn both_words_close_in_either_order() {
    for interpreter_first in [false, true] {
        let mut case = Case::in_wrap_up();
        let mut words = [(call_taker(), keys::summarise()), (interpreter(), keys::attest())];
        if interpreter_first {
            words.reverse();
        }
        let [(first, one), (second, two)] = words;
        case.press(&first, one).expect("the first word is taken");
        assert_eq!(case.state(), State::WrapUp, "one word alone does not close");
        case.press(&second, two).expect("the second word is taken");
        assert_eq!(case.state(), State::Closed, "with both the record is complete");
    }
}

#[test]
fn every_interpreter_owes_a_word() {
    let mut case = with_two_interpreters();
    case.press(&call_taker(), keys::summarise()).expect("sums up");
    case.press(&relief(), keys::attest()).expect("attests");
    assert_eq!(case.state(), State::WrapUp, "the first interpreter's part is unattested");
    case.press(&interpreter(), keys::attest()).expect("attests");
    assert_eq!(case.state(), State::Closed, "now all have spoken");
}

#[test]
fn released_interpreter_attests_while_talk_goes_on() {
    let mut case = Case::connected();
    case.press(&call_taker(), keys::change_language("fr")).expect("releases");
    let changes = case.press(&interpreter(), keys::attest()).expect("their part is over");
    assert_eq!(changes.len(), 1, "a live session is not closed by a word on it");
    assert!(case.state().is_live(), "the conversation goes on");
}

#[test]
fn interpreter_who_returns_attests_again() {
    let mut case = Case::connected();
    case.press(&call_taker(), keys::change_language("fr")).expect("releases");
    case.press(&interpreter(), keys::attest()).expect("attests the first part");
    case.ring(&interpreter());
    case.answer(&interpreter());
    case.press(&call_taker(), keys::end(Ending::Completed)).expect("ends");
    case.press(&call_taker(), keys::summarise()).expect("sums up");
    assert_eq!(case.state(), State::WrapUp, "nobody has attested the second part");
    case.press(&interpreter(), keys::attest()).expect("a new part is a new word");
    assert_eq!(case.state(), State::Closed, "now the whole record is attested");
}

#[test]
fn disputed_record_closes_all_the_same() {
    let mut case = Case::in_wrap_up();
    case.press(&call_taker(), keys::summarise()).expect("sums up");
    let attestation = Attestation { confirmed: false, note: "第二句不准确".to_owned() };
    let disputed = Command::Attest { session: session_id(), attestation: attestation.clone() };
    case.press(&interpreter(), disputed).expect("a dispute is a word too");
    let kept = &case.session().attestations[&interpreter().person];
    assert_eq!(kept, &attestation, "the dispute stands in the record");
    assert_eq!(case.state(), State::Closed, "a dispute is a matter for review, not for waiting");
}

#[test]
fn attesting_waits_for_the_end() {
    let mut case = Case::connected();
    let early = case.press(&interpreter(), keys::attest());
    assert_eq!(early, Err(Refusal::WrongState), "who is still interpreting cannot attest");
    let stranger = case.press(&relief(), keys::attest());
    assert_eq!(stranger, Err(Refusal::NotYours), "who was not there cannot attest");
}

#[test]
fn word_given_once_stands() {
    let mut case = Case::in_wrap_up();
    case.press(&interpreter(), keys::attest()).expect("attests");
    let again = case.press(&interpreter(), keys::attest());
    assert_eq!(again, Err(Refusal::NothingToChange), "an attestation is not taken back");
    case.press(&call_taker(), keys::summarise()).expect("sums up and closes");
    let again = case.press(&call_taker(), keys::summarise());
    assert_eq!(again, Err(Refusal::WrongState), "a closed record takes no second account");
}

#[test]
fn unserved_session_needs_the_account_only() {
    let mut case = Case::requested();
    case.press(&call_taker(), keys::end(Ending::Unserved)).expect("ends");
    let changes = case.press(&call_taker(), keys::summarise()).expect("sums up");
    let closed = changes.last().is_some_and(|c| matches!(c, Change::SessionClosed { .. }));
    assert!(closed, "no interpreter, no attestation to wait for");
}

#[test]
fn accepted_but_never_joined_owes_nothing() {
    let mut case = Case::requested();
    let offer = case.ring(&interpreter());
    case.press(&interpreter(), Command::AcceptOffer { offer }).expect("accepts");
    case.press(&call_taker(), keys::end(Ending::Completed)).expect("ends");
    assert_eq!(case.session().ending, Some(Ending::Unserved), "nobody interpreted");
    case.press(&call_taker(), keys::summarise()).expect("sums up");
    assert_eq!(case.state(), State::Closed, "who heard nothing has nothing to attest");
}

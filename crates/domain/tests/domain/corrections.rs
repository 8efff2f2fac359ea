//! Corrections: the old words stay beside the new ones.

use yiqiao_domain::Refusal;
use yiqiao_domain::session::Side;

use crate::case::{Case, call_taker, interpreter, turn_id};
use crate::keys;
use crate::transcript::with_rendered_turn;

#[test]
fn second_rendition_must_be_a_revision() {
    let mut case = with_rendered_turn();
    let again = case.press(&interpreter(), keys::interpret(turn_id(1), "他带刀。"));
    assert_eq!(again, Err(Refusal::NothingToChange), "a rendition is corrected, not replaced");
}

#[test]
fn revision_keeps_the_old_text() {
    let mut case = with_rendered_turn();
    case.press(&call_taker(), keys::revise(turn_id(1), Side::Said, "He has a wife."))
        .expect("corrects what was said");
    case.press(&interpreter(), keys::revise(turn_id(1), Side::Rendered, "他有妻子。"))
        .expect("corrects the rendition");
    let turn = case.session().turn(turn_id(1)).expect("the turn is kept");
    assert_eq!(turn.text(Side::Said), Some("He has a wife."), "the present words are the new ones");
    assert_eq!(turn.text(Side::Rendered), Some("他有妻子。"), "so is the rendition");
    let old: Vec<_> = turn.revisions.iter().map(|(side, r, _)| (*side, r.old.as_str())).collect();
    let kept = [(Side::Said, "He has a knife."), (Side::Rendered, "他有刀。")];
    assert_eq!(old, kept, "the old words stay in the record");
    assert_eq!(turn.revisions[1].1.by, interpreter().person, "with who corrected them");
}

#[test]
fn notes_and_phrases_are_not_revised() {
    let mut case = Case::connected();
    case.press(&call_taker(), keys::note(turn_id(1), "疑似醉酒")).expect("notes");
    case.press(&call_taker(), keys::phrase(turn_id(2), "hold-on")).expect("shows a phrase");
    for turn in [turn_id(1), turn_id(2)] {
        let revised = case.press(&call_taker(), keys::revise(turn, Side::Said, "x"));
        assert_eq!(revised, Err(Refusal::WrongState), "only what was said can be corrected");
    }
}

#[test]
fn rendition_that_is_missing_cannot_be_revised() {
    let mut case = Case::connected();
    case.press(&call_taker(), keys::speak(turn_id(1), "Help")).expect("speaks");
    let revised = case.press(&interpreter(), keys::revise(turn_id(1), Side::Rendered, "救命"));
    assert_eq!(revised, Err(Refusal::WrongState), "there is no rendition to correct");
}

#[test]
fn mark_is_set_and_taken_back() {
    let mut case = with_rendered_turn();
    case.press(&call_taker(), keys::mark(turn_id(1), true)).expect("marks");
    assert!(case.session().turn(turn_id(1)).is_some_and(|turn| turn.unclear), "it is marked");
    let again = case.press(&interpreter(), keys::mark(turn_id(1), true));
    assert_eq!(again, Err(Refusal::NothingToChange), "marking twice changes nothing");
    case.press(&interpreter(), keys::mark(turn_id(1), false)).expect("either party clears it");
}

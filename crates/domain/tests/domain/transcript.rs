//! What was said stays said: turns, renditions, corrections, late arrivals.

use yiqiao_domain::session::{Ending, Fidelity, Side, SystemNotice, TurnBody, Voice};
use yiqiao_domain::{Change, Refusal};

use crate::case::{Case, call_taker, interpreter, relief, session_id, supervisor, turn_id};
use crate::keys;

/// One turn, spoken and rendered.
pub fn with_rendered_turn() -> Case {
    let mut case = Case::connected();
    case.press(&call_taker(), keys::speak(turn_id(1), "He has a knife.")).expect("speaks");
    case.press(&interpreter(), keys::interpret(turn_id(1), "他有刀。")).expect("renders");
    case
}

#[test]
fn spoken_turn_waits_for_its_rendition() {
    let mut case = Case::connected();
    case.press(&call_taker(), keys::speak(turn_id(1), "He has a knife.")).expect("speaks");
    let waits = case.session().turn(turn_id(1)).is_some_and(|turn| turn.awaits_rendition());
    assert!(waits, "an utterance waits until it is rendered");
    case.press(&interpreter(), keys::interpret(turn_id(1), "他有刀。")).expect("renders");
    let turn = case.session().turn(turn_id(1)).expect("the turn is kept");
    assert!(!turn.awaits_rendition(), "a rendered turn waits no more");
    assert_eq!(turn.text(Side::Said), Some("He has a knife."), "the words said are untouched");
}

#[test]
fn rendition_may_come_without_a_turn() {
    let mut case = Case::connected();
    case.press(&interpreter(), keys::interpret(turn_id(9), "他有刀。")).expect("renders");
    let turn = case.session().turn(turn_id(9)).expect("the utterance is added with it");
    assert_eq!(turn.text(Side::Said), None, "nobody wrote down the words said");
    assert_eq!(turn.text(Side::Rendered), Some("他有刀。"), "they are known by their rendition");
}

#[test]
fn oral_rendition_needs_no_words() {
    let mut case = Case::connected();
    let oral = keys::interpret_as(turn_id(1), "", Fidelity::Oral);
    assert!(case.press(&interpreter(), oral).is_ok(), "what was rendered by mouth is a mark only");
    let facts = keys::interpret_as(turn_id(2), "", Fidelity::KeyFacts);
    let refused = case.press(&interpreter(), facts);
    assert_eq!(refused, Err(Refusal::TextEmpty), "any other rendition has words");
}

#[test]
fn queued_words_are_kept_after_the_end() {
    let mut case = with_rendered_turn();
    case.press(&call_taker(), keys::speak(turn_id(2), "By the door.")).expect("speaks");
    case.press(&call_taker(), keys::end(Ending::Completed)).expect("ends");
    let taker = call_taker();
    let late = [
        (&taker, keys::speak(turn_id(3), "Thank you.")),
        (&taker, keys::phrase(turn_id(4), "bye")),
        (&taker, keys::note(turn_id(5), "已挂断")),
        (&interpreter(), keys::interpret(turn_id(2), "在门口。")),
        (&interpreter(), keys::revise(turn_id(1), Side::Rendered, "他带刀。")),
        (&interpreter(), keys::mark(turn_id(1), true)),
    ];
    for (actor, command) in late {
        let kept = case.press_earlier(actor, command.clone(), 3_000);
        assert!(kept.is_ok(), "keyed before the end, kept after it: {command:?} gave {kept:?}");
    }
    assert!(case.session().turn(turn_id(3)).is_some(), "late words are in the transcript");
}

#[test]
fn closed_record_takes_notes_only() {
    let mut case = Case::closed();
    let spoken = case.press(&call_taker(), keys::speak(turn_id(1), "Hello?"));
    assert_eq!(spoken, Err(Refusal::WrongState), "a closed record gets no new words");
    for (n, actor) in (2..).zip([call_taker(), interpreter(), supervisor()]) {
        let noted = case.press(&actor, keys::note(turn_id(n), "补充"));
        assert!(noted.is_ok(), "{:?} may still add a note", actor.role);
    }
}

#[test]
fn each_role_speaks_with_its_own_voice() {
    let mut case = Case::connected();
    case.press(&supervisor(), keys::note(turn_id(1), "我在听")).expect("supervisors note");
    case.press(&interpreter(), keys::note(turn_id(2), "听不清")).expect("interpreters note");
    let voices: Vec<_> =
        [1, 2].map(|n| case.session().turn(turn_id(n)).map(|turn| turn.voice)).to_vec();
    let own = [Some(Voice::Supervisor), Some(Voice::Interpreter)];
    assert_eq!(voices, own, "a note carries the voice of who wrote it");
    let posed = keys::speak_as(turn_id(3), Voice::Interpreter, "en", "I think he lies");
    let refused = case.press(&call_taker(), posed);
    assert_eq!(refused, Err(Refusal::WrongRole), "nobody puts words in the interpreter's mouth");
}

#[test]
fn transcript_shows_lost_and_joined() {
    let mut case = Case::connected();
    let (person, until) = (interpreter().person, case.now.plus_ms(15_000));
    case.happens(Change::InterpreterLost { session: session_id(), person, until });
    case.happens(Change::InterpreterBack { session: session_id(), person });
    let notices: Vec<_> = case.session().turns.iter().map(|turn| turn.body.clone()).collect();
    let shown = [
        SystemNotice::InterpreterJoined,
        SystemNotice::InterpreterLost,
        SystemNotice::InterpreterJoined,
    ];
    let shown = shown.map(|notice| TurnBody::System { notice });
    assert_eq!(notices, shown, "the record shows when nobody interpreted");
}

#[test]
fn language_change_keeps_every_turn() {
    let mut case = with_rendered_turn();
    let before = case.session().turns.clone();
    case.press(&call_taker(), keys::change_language("fr")).expect("changes");
    case.ring(&relief());
    case.answer(&relief());
    assert_eq!(case.session().turns[..before.len()], before, "what was said stays");
}

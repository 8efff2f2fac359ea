//! The incident form, where each fact is known from, and what goes to dispatch.

use yiqiao_domain::Refusal;
use yiqiao_domain::session::{Ending, FactField, FactSource, FactValue, YesNo};

use crate::case::{Case, call_taker, interpreter, turn_id};
use crate::keys;

fn said(turn: u32) -> FactSource {
    FactSource::Turn { turn: turn_id(turn) }
}

#[test]
fn fact_remembers_its_source_turn() {
    let mut case = Case::connected();
    case.press(&call_taker(), keys::speak(turn_id(1), "Two are hurt.")).expect("speaks");
    case.press(&call_taker(), keys::fact(FactField::HurtCount, FactValue::Count(2), said(1)))
        .expect("fills the field");
    let fact = &case.session().facts[&FactField::HurtCount];
    assert_eq!(fact.source, said(1), "a fact knows who said it");
    assert_eq!(fact.by, Some(call_taker().person), "and who wrote it down");
}

#[test]
fn fact_from_unknown_turn_is_refused() {
    let mut case = Case::connected();
    let fact = keys::fact(FactField::HurtCount, FactValue::Count(2), said(7));
    let refused = case.press(&call_taker(), fact);
    assert_eq!(refused, Err(Refusal::UnknownTurn), "a source must be in the transcript");
}

#[test]
fn value_must_fit_its_field() {
    let misfits = [
        (FactField::Place, FactValue::Count(1)),
        (FactField::HurtCount, FactValue::Count(10_000)),
        (FactField::HurtCount, FactValue::Text("two".to_owned())),
        (FactField::Safe, FactValue::Choices(vec!["yes".to_owned()])),
        (FactField::Category, FactValue::Text("theft".to_owned())),
        (FactField::District, FactValue::Text("区".repeat(81))),
        (FactField::Scene, FactValue::Choices(vec!["x".to_owned(); 21])),
    ];
    for (field, value) in misfits {
        let mut case = Case::connected();
        let refused =
            case.press(&call_taker(), keys::fact(field, value.clone(), FactSource::Typed));
        assert_eq!(refused, Err(Refusal::BadFact), "{value:?} does not fit {field:?}");
    }
}

#[test]
fn empty_value_clears_the_field() {
    let mut case = Case::connected();
    case.press(&call_taker(), keys::typed(FactField::Place, "北门")).expect("fills");
    case.press(&call_taker(), keys::typed(FactField::Place, "  ")).expect("clears");
    assert!(!case.session().facts.contains_key(&FactField::Place), "an empty field is not a fact");
    let again = case.press(&call_taker(), keys::typed(FactField::Place, ""));
    assert_eq!(again, Err(Refusal::NothingToChange), "there is nothing left to clear");
}

#[test]
fn same_fact_from_better_source_counts() {
    let mut case = Case::connected();
    case.press(&call_taker(), keys::typed(FactField::Place, "北门")).expect("fills");
    let again = case.press(&call_taker(), keys::typed(FactField::Place, "北门"));
    assert_eq!(again, Err(Refusal::NothingToChange), "the same from the same source is no change");
    let value = FactValue::Text("北门".to_owned());
    let read = case.press(&call_taker(), keys::fact(FactField::Place, value, FactSource::ReadBack));
    assert!(read.is_ok(), "the same words read back are worth more");
}

#[test]
fn interpreter_does_not_fill_the_form() {
    let mut case = Case::connected();
    let refused = case.press(&interpreter(), keys::typed(FactField::Place, "北门"));
    assert_eq!(refused, Err(Refusal::WrongRole), "the form is the call-taker's");
}

#[test]
fn snapshots_are_numbered_as_sent() {
    let mut case = Case::connected();
    let empty = case.press(&call_taker(), keys::snapshot());
    assert_eq!(empty, Err(Refusal::NothingToChange), "nothing is known yet");
    case.press(&call_taker(), keys::typed(FactField::Place, "北门")).expect("fills");
    case.press(&call_taker(), keys::snapshot()).expect("sends the first");
    case.press(&call_taker(), keys::typed(FactField::Place, "南门")).expect("corrects");
    case.press(&call_taker(), keys::snapshot()).expect("sends the second");
    let sent = &case.session().snapshots;
    let numbers: Vec<_> = sent.iter().map(|(snapshot, _)| snapshot.n).collect();
    assert_eq!(numbers, [1, 2], "snapshots are numbered from one without gaps");
    let first = FactValue::Text("北门".to_owned());
    assert_eq!(sent[0].0.facts[&FactField::Place], first, "a sent snapshot never changes");
}

#[test]
fn snapshot_says_what_is_missing() {
    let mut case = Case::connected();
    case.press(&call_taker(), keys::typed(FactField::Place, "北门")).expect("fills");
    case.press(&call_taker(), keys::snapshot()).expect("an incomplete snapshot is sent");
    let missing = case.session().snapshots[0].0.missing();
    let rest = [FactField::Category, FactField::HurtCount, FactField::Safe];
    assert_eq!(missing, rest, "it names what dispatch still lacks");
    let rest = [
        (FactField::Category, FactValue::Choices(vec!["traffic".to_owned()])),
        (FactField::HurtCount, FactValue::YesNo(YesNo::Unclear)),
        (FactField::Safe, FactValue::YesNo(YesNo::Yes)),
    ];
    for (field, value) in rest {
        case.press(&call_taker(), keys::fact(field, value, FactSource::Typed)).expect("fills");
    }
    case.press(&call_taker(), keys::snapshot()).expect("sends");
    assert!(case.session().snapshots[1].0.missing().is_empty(), "four facts make it complete");
}

#[test]
fn dispatch_is_served_until_the_record_closes() {
    let mut case = Case::connected();
    case.press(&call_taker(), keys::end(Ending::Completed)).expect("ends");
    case.press(&call_taker(), keys::typed(FactField::Place, "北门")).expect("fills late");
    assert!(case.press(&call_taker(), keys::snapshot()).is_ok(), "the caller may have hung up");
    let mut closed = Case::closed();
    let late = closed.press(&call_taker(), keys::typed(FactField::Place, "北门"));
    assert_eq!(late, Err(Refusal::WrongState), "a closed record is not changed");
}

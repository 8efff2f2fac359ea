//! Every refusal can be met, and a refused key changes nothing.

use std::collections::BTreeSet;

use yiqiao_domain::session::{DeclineReason, Ending, FactField, FactSource, FactValue, Priority};
use yiqiao_domain::{Actor, Command, OfferId, Presence, Refusal, SessionId};

use crate::case::{
    Case, call_taker, colleague, interpreter, lang, relief, session_id, supervisor, turn_id,
};
use crate::keys;

/// A key that is refused: where, by whom, what, and with which refusal.
type Refused = (Case, Actor, Command, Refusal);

fn offer(nth: u32) -> OfferId {
    OfferId { session: session_id(), nth }
}

fn refused() -> Vec<Refused> {
    use Refusal::*;
    let set_fact = keys::fact(FactField::Safe, FactValue::Count(1), FactSource::Typed);
    let presence = Command::SetPresence { presence: Presence::Available };
    let mut full = Case::connected();
    for _ in 0..20 {
        full.press(&call_taker(), keys::hand_off("一")).expect("there is room");
    }
    let mut spoken = Case::connected();
    spoken.press(&call_taker(), keys::speak(turn_id(1), "Help")).expect("speaks");
    let mut moved_on = Case::ringing();
    moved_on.press(&call_taker(), keys::next()).expect("moves on");
    let (empty, waiting, live, over) =
        (Case::new, Case::requested, Case::connected, Case::in_wrap_up);
    let (taker, voice) = (call_taker, interpreter);
    let (end, change) = (|| keys::end(Ending::Completed), keys::change_language);
    vec![
        (empty(), taker(), keys::withdraw(), UnknownSession),
        (waiting(), taker(), keys::open("en"), DuplicateSession),
        (live(), colleague(), keys::hold(), NotYours),
        (live(), relief(), keys::interpret(turn_id(1), "一"), NotYours),
        (Case::ringing(), relief(), accept(1), NotYours),
        (live(), relief(), keys::join(), NotYours),
        (live(), supervisor(), keys::speak(turn_id(1), "x"), NotYours),
        (live(), voice(), end(), WrongRole),
        (empty(), voice(), keys::open("en"), WrongRole),
        (empty(), taker(), presence, WrongRole),
        (live(), taker(), keys::withdraw(), WrongState),
        (live(), taker(), keys::next(), WrongState),
        (live(), voice(), keys::join(), WrongState),
        (waiting(), taker(), keys::request(), WrongState),
        (waiting(), taker(), keys::hold(), WrongState),
        (live(), taker(), keys::resume(), WrongState),
        (live(), taker(), keys::end(Ending::Withdrawn), WrongState),
        (over(), taker(), end(), WrongState),
        (over(), taker(), change("fr"), WrongState),
        (over(), taker(), keys::hand_off("一"), WrongState),
        (over(), voice(), keys::call_supervisor(), WrongState),
        (moved_on, voice(), accept(1), OfferOver),
        (waiting(), voice(), decline(4), OfferOver),
        (live(), taker(), keys::mark(turn_id(1), true), UnknownTurn),
        (spoken, taker(), keys::speak(turn_id(1), "Help"), DuplicateTurn),
        (live(), taker(), keys::note(turn_id(1), ""), TextEmpty),
        (live(), taker(), long_note(), TextTooLong),
        (empty(), taker(), keys::open("sw"), UnknownLanguage),
        (empty(), taker(), keys::open("zh-CN"), UnknownLanguage),
        (live(), taker(), change("sw"), UnknownLanguage),
        (live(), voice(), into_itself(), UnknownLanguage),
        (live(), taker(), set_fact, BadFact),
        (full, taker(), keys::hand_off("一"), LimitReached),
        (live(), taker(), change("en"), NothingToChange),
        (live(), taker(), same_priority(), NothingToChange),
        (live(), taker(), read_transcript(), WrongRole),
    ]
}

fn accept(nth: u32) -> Command {
    Command::AcceptOffer { offer: offer(nth) }
}

fn decline(nth: u32) -> Command {
    Command::DeclineOffer { offer: offer(nth), reason: DeclineReason::Other }
}

fn long_note() -> Command {
    keys::note(turn_id(1), &"长".repeat(4_001))
}

fn same_priority() -> Command {
    Command::SetPriority { session: session_id(), priority: Priority::P2 }
}

fn read_transcript() -> Command {
    Command::ReadTranscript { session: session_id() }
}

/// A rendition into the language it was said in.
fn into_itself() -> Command {
    let mut command = keys::interpret(turn_id(1), "Help");
    if let Command::Interpret { lang: into, .. } = &mut command {
        *into = lang("en");
    }
    command
}

#[test]
fn every_wrong_key_is_refused() {
    for (mut case, actor, command, refusal) in refused() {
        let events = case.events.len();
        let answer = case.press(&actor, command.clone());
        assert_eq!(answer, Err(refusal), "{:?} pressing {command:?}", actor.role);
        assert_eq!(case.events.len(), events, "a refused key changes nothing");
    }
}

#[test]
fn every_refusal_can_be_met() {
    let met: BTreeSet<String> = refused().into_iter().map(|row| row.3.code()).collect();
    // Whether a person is known is the hub's to say; its own tests meet that one.
    let all = [
        Refusal::UnknownSession,
        Refusal::DuplicateSession,
        Refusal::NotYours,
        Refusal::WrongRole,
        Refusal::WrongState,
        Refusal::OfferOver,
        Refusal::UnknownTurn,
        Refusal::DuplicateTurn,
        Refusal::TextEmpty,
        Refusal::TextTooLong,
        Refusal::UnknownLanguage,
        Refusal::BadFact,
        Refusal::LimitReached,
        Refusal::NothingToChange,
    ];
    for refusal in all {
        assert!(met.contains(&refusal.code()), "some key is refused with {refusal}");
    }
}

#[test]
fn refusal_code_is_its_wire_name() {
    for refusal in refused().into_iter().map(|row| row.3).chain([Refusal::UnknownPerson]) {
        let wire = serde_json::to_value(refusal).expect("a refusal is plain data");
        assert_eq!(wire, refusal.code(), "wire and words call a refusal by one name");
    }
}

#[test]
fn supervisor_reads_even_an_archived_session() {
    let archived = SessionId(uuid::Uuid::from_u128(9));
    let read = Case::new().press(&supervisor(), Command::ReadTranscript { session: archived });
    assert_eq!(read.map(|changes| changes.len()), Ok(1), "every reading leaves an audit event");
}

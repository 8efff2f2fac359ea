//! The keys of a desk, with the values that do not matter filled in. Everything
//! personal reads [`SECRET`], so that a leak can be searched for.

use uuid::Uuid;
use yiqiao_domain::command::Assistance;
use yiqiao_domain::session::{
    Attestation, Caller, DeclineReason, Ending, FactField, FactSource, FactValue, Fidelity, Origin,
    Outcome, Priority, RevisionReason, Side, Summary, Voice,
};
use yiqiao_domain::{
    Command, CommandId, DeskId, Envelope, Lang, OfferId, PersonId, Presence, SessionId, Stamp,
    TurnId,
};

/// Stands for every word that an interpreter must not see before accepting.
pub const SECRET: &str = "SECRET";

/// The nth person.
pub fn person_id(n: usize) -> PersonId {
    PersonId(Uuid::from_u128(0xbe05_0000_0000 + n as u128))
}

/// The nth desk.
pub fn desk_id(n: usize) -> DeskId {
    DeskId(Uuid::from_u128(0xde55_0000_0000 + n as u128))
}

/// The nth session.
pub fn session_id(n: usize) -> SessionId {
    SessionId(Uuid::from_u128(0x5e55_0000_0000 + n as u128))
}

/// The nth turn.
pub fn turn_id(n: usize) -> TurnId {
    TurnId(Uuid::from_u128(0x7012_0000_0000 + n as u128))
}

/// A language by its tag.
pub fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("tests use well-formed tags")
}

/// The key of those who may be rung.
pub fn available() -> Command {
    presence(Presence::Available)
}

/// What an interpreter says about being rung.
pub fn presence(presence: Presence) -> Command {
    Command::SetPresence { presence }
}

/// An ordinary request.
pub fn open(session: SessionId, tag: &str) -> Command {
    open_as(session, tag, Priority::P2, Assistance::Interpreter)
}

/// A request of any kind.
pub fn open_as(
    session: SessionId,
    tag: &str,
    priority: Priority,
    assistance: Assistance,
) -> Command {
    let secret = || SECRET.to_owned();
    Command::OpenSession {
        session,
        origin: Origin::Caller,
        lang: lang(tag),
        assistance,
        priority,
        caller: Caller { number: secret(), incident: secret(), officer: secret() },
    }
}

/// Yes to a ring.
pub fn accept(offer: OfferId) -> Command {
    Command::AcceptOffer { offer }
}

/// No to a ring.
pub fn decline(offer: OfferId) -> Command {
    Command::DeclineOffer { offer, reason: DeclineReason::Conflict }
}

/// A command in its envelope.
pub fn sealed(n: u128, desk_at: Stamp, command: Command) -> Envelope {
    Envelope { id: CommandId(Uuid::from_u128(0xc0_0000_0000_0000 + n)), desk_at, command }
}

/// On the line.
pub fn join(session: SessionId) -> Command {
    Command::JoinSession { session }
}

/// Another language.
pub fn change_language(session: SessionId, tag: &str) -> Command {
    Command::ChangeLanguage { session, lang: lang(tag) }
}

/// Something the caller said.
pub fn speak(session: SessionId, turn: TurnId) -> Command {
    let (voice, lang, text) = (Voice::Caller, lang("en"), SECRET.to_owned());
    Command::Speak { session, turn, voice, lang, text }
}

/// Something rendered into Chinese.
pub fn interpret(session: SessionId, turn: TurnId) -> Command {
    Command::Interpret {
        session,
        turn,
        voice: Voice::Caller,
        source_lang: lang("en"),
        source_text: None,
        lang: Lang::working(),
        text: SECRET.to_owned(),
        fidelity: Fidelity::KeyFacts,
    }
}

/// A correction.
pub fn revise(session: SessionId, turn: TurnId, version: usize) -> Command {
    let text = format!("{SECRET} {version}");
    let (side, reason) = (Side::Said, RevisionReason::Misheard);
    Command::Revise { session, turn, side, text, reason }
}

/// A note.
pub fn note(session: SessionId, turn: TurnId) -> Command {
    Command::AddNote { session, turn, text: SECRET.to_owned() }
}

/// A field of the incident form.
pub fn fact(session: SessionId, field: FactField) -> Command {
    let value = FactValue::Text(SECRET.to_owned());
    Command::SetFact { session, field, value, source: FactSource::Typed }
}

/// Another urgency.
pub fn set_priority(session: SessionId, priority: Priority) -> Command {
    Command::SetPriority { session, priority }
}

/// The talk is over.
pub fn end(session: SessionId) -> Command {
    Command::EndSession { session, ending: Ending::Completed }
}

/// The account.
pub fn summarise(session: SessionId) -> Command {
    let summary = Summary {
        outcomes: vec![Outcome::Advice],
        narrative: SECRET.to_owned(),
        rating: None,
        follow_up: Vec::new(),
    };
    Command::Summarise { session, summary }
}

/// The interpreter's word.
pub fn attest(session: SessionId) -> Command {
    let attestation = Attestation { confirmed: true, note: SECRET.to_owned() };
    Command::Attest { session, attestation }
}

//! One session with its transcript, as every role's screen shows it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use yiqiao_domain::session::{
    Agency, ArgValue, Caller, Clock, Ending, FactField, FactSource, FactValue, Fidelity,
    HandOffMode, Intervention, OfferEnd, Origin, Outlook, PhraseStatus, Priority, State, Summary,
    SystemNotice, Voice,
};
use yiqiao_domain::{Direction, Gender, Level, SessionId, Stamp, TurnId};

use super::seat::{CallBackView, LinkedView, RingingView, SeatsView};

/// A language as screens name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LanguageView {
    /// BCP 47.
    pub tag: String,
    /// Its name in itself.
    pub endonym: String,
    /// Writing direction.
    pub direction: Direction,
}

/// What a turn is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TurnKind {
    /// Somebody said something.
    Utterance,
    /// A phrase was shown or spoken.
    Phrase,
    /// A one-key request.
    Intervention,
    /// A note among colleagues.
    Note,
    /// Something the record shows by itself.
    System,
}

/// One side of a turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SideView {
    /// The present words; none when only the other side is written down.
    pub text: Option<String>,
    /// BCP 47.
    pub lang: String,
    /// Whether these are the words said, not the rendition.
    pub said: bool,
    /// A rendition is awaited here.
    pub pending: bool,
    /// How close the rendition is.
    pub fidelity: Option<Fidelity>,
    /// The words before the last correction.
    pub previous: Option<String>,
    /// When they were corrected.
    pub corrected_at: Option<Stamp>,
    /// By whom.
    pub corrected_by: Option<String>,
}

/// The phrase behind a turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhraseUseView {
    /// Its id.
    pub id: String,
    /// The phrasebook's version.
    pub version: u32,
    /// Its arguments.
    pub args: BTreeMap<String, ArgValue>,
    /// Whether the wording was approved.
    pub status: PhraseStatus,
}

/// One row of a transcript.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TurnView {
    /// Its id.
    pub id: TurnId,
    /// Its place in the centre's order; none while the hub has not confirmed it.
    pub seq: Option<u64>,
    /// When (hub's clock once confirmed).
    pub at: Stamp,
    /// Whose words.
    pub speaker: Voice,
    /// The name of who keyed it.
    pub by: Option<String>,
    /// What it is.
    pub kind: TurnKind,
    /// The caller's language.
    pub caller_side: SideView,
    /// Chinese.
    pub service_side: SideView,
    /// The words in the pivot language, when relayed.
    pub relayed: Option<SideView>,
    /// Whether the hub has it durably; false: kept at this desk, to be sent.
    pub saved: bool,
    /// Somebody should check it.
    pub unclear: bool,
    /// The phrase, for a phrase.
    pub phrase: Option<PhraseUseView>,
    /// The request, for an intervention.
    pub intervention: Option<Intervention>,
    /// The notice, for a system line.
    pub notice: Option<SystemNotice>,
    /// The words of a note.
    pub note: Option<String>,
}

/// A filled field of the incident form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FactView {
    /// Which field.
    pub field: FactField,
    /// Its value.
    pub value: FactValue,
    /// Where it is known from.
    pub source: FactSource,
    /// Who filled it.
    pub by: Option<String>,
    /// When.
    pub at: Stamp,
    /// Whether the hub has it.
    pub saved: bool,
}

/// A snapshot that went to dispatch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SnapshotView {
    /// Its number.
    pub n: u32,
    /// When.
    pub at: Stamp,
    /// Which of the four facts were missing then.
    pub missing: Vec<FactField>,
}

/// The interpreter in the session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InterpreterView {
    /// Their name.
    pub name: String,
    /// Their desk's label.
    pub desk_label: Option<String>,
    /// Their level in the session's language.
    pub level: Option<Level>,
    /// Whether they are on, and not merely on the way.
    pub joined: bool,
    /// Their desk is silent; waited for until then.
    pub lost_until: Option<Stamp>,
    /// From request to joined, in milliseconds.
    pub wait_ms: Option<i64>,
}

/// A ring that is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferView {
    /// Who was rung.
    pub name: String,
    /// Since then.
    pub at: Stamp,
    /// How it ended.
    pub end: Option<OfferEnd>,
}

/// A hand-off to an agency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandOffView {
    /// To whom.
    pub agency: Agency,
    /// How.
    pub mode: HandOffMode,
    /// What they were told.
    pub briefing: String,
    /// When.
    pub at: Stamp,
}

/// An interpreter's word on the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttestationView {
    /// Whose.
    pub name: String,
    /// Confirmed or disputed.
    pub confirmed: bool,
    /// What else they say.
    pub note: String,
}

/// What every screen says of a session first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionHeadView {
    /// Its id.
    pub id: SessionId,
    /// A short number people can say: `MMDD-` and four hex digits.
    pub number: String,
    /// The caller's language.
    pub lang: LanguageView,
    /// Caller or officer.
    pub origin: Origin,
    /// How urgent.
    pub priority: Priority,
    /// Where it stands.
    pub state: State,
    /// How it ended.
    pub ending: Option<Ending>,
    /// When it began.
    pub opened_at: Stamp,
    /// When the conversation ended.
    pub ended_at: Option<Stamp>,
    /// The call-taker's name.
    pub call_taker: String,
    /// The call-taker's desk.
    pub desk_label: String,
}

/// One session with its transcript.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionView {
    /// Which, whose and how far.
    #[serde(flatten)]
    pub head: SessionHeadView,
    /// Whether the hub knows it yet.
    pub confirmed: bool,
    /// What is known of the caller.
    #[ts(type = "{ number?: string, incident?: string, officer?: string }")]
    pub caller: Caller,
    /// The interpreter.
    pub interpreter: Option<InterpreterView>,
    /// Everyone who has interpreted in it, by name.
    pub interpreters: Vec<String>,
    /// The ring that is open for the main seat.
    pub ringing: Option<RingingView>,
    /// All about its interpreters.
    pub seats: SeatsView,
    /// What may be expected while it waits; only while it does.
    pub outlook: Option<Outlook>,
    /// Whom the caller would rather speak with.
    pub gender: Option<Gender>,
    /// Whether the caller can only use keys and text.
    pub silent: bool,
    /// Since when the caller has been gone.
    pub caller_gone_at: Option<Stamp>,
    /// Attempts to call them back.
    pub call_backs: Vec<CallBackView>,
    /// Other sessions about the same incident.
    pub linked: Vec<LinkedView>,
    /// A supervisor follows it live.
    pub listened: bool,
    /// Rings that are over.
    pub offers: Vec<OfferView>,
    /// The measured moments that have come.
    pub clocks: Vec<(Clock, Stamp)>,
    /// The transcript.
    pub turns: Vec<TurnView>,
    /// The incident form.
    pub facts: Vec<FactView>,
    /// Snapshots sent.
    pub snapshots: Vec<SnapshotView>,
    /// Which of the four facts are still missing.
    pub missing: Vec<FactField>,
    /// Facts changed since the last snapshot.
    pub snapshot_stale: bool,
    /// Hand-offs.
    pub hand_offs: Vec<HandOffView>,
    /// When a supervisor was asked for.
    pub supervisor_called_at: Option<Stamp>,
    /// The call-taker's account.
    pub summary: Option<Summary>,
    /// A draft of the account from the facts and the transcript, in Chinese.
    pub summary_draft: String,
    /// The interpreters' word on the record.
    pub attestations: Vec<AttestationView>,
    /// Whether this desk still owes the record something.
    pub owed_here: bool,
}

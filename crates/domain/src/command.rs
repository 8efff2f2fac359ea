//! What a desk asks for. Commands are imperative and carry ids made at the desk,
//! so that the same key press, sent twice, happens once.

use serde::{Deserialize, Serialize};

use crate::actor::{Gender, Person, Presence, Shift};
use crate::id::{CommandId, OfferId, PersonId, SessionId, TurnId};
use crate::lang::Lang;
use crate::policy::Policy;
use crate::session::{
    Agency, Attestation, CallBack, Caller, DeclineReason, Ending, FactField, FactSource, FactValue,
    Fidelity, HandOffMode, Intervention, LeaveReason, Origin, PhraseUse, Priority, RevisionReason,
    Seat, Side, Summary, Voice,
};
use crate::time::Stamp;

/// A command with its identity and the desk's own time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// Made once at the desk; a hub answers a repeated id from the first result.
    pub id: CommandId,
    /// When the key was pressed, by the desk's clock.
    pub desk_at: Stamp,
    /// What is asked.
    pub command: Command,
}

/// How a session is to be carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Assistance {
    /// Ring an interpreter.
    Interpreter,
    /// Phrases only; an interpreter may be asked for later.
    PhrasesOnly,
}

/// Everything a desk can ask of the hub.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Command {
    /// Say whether one may be rung.
    SetPresence {
        /// The new presence.
        presence: Presence,
    },
    /// Begin a session.
    OpenSession {
        /// Made at the desk.
        session: SessionId,
        /// Where the request comes from.
        origin: Origin,
        /// The caller's language.
        lang: Lang,
        /// With an interpreter or with phrases only.
        assistance: Assistance,
        /// How urgent.
        priority: Priority,
        /// What is known of the caller.
        caller: Caller,
    },
    /// Take the session back before anyone joined.
    WithdrawSession {
        /// The session.
        session: SessionId,
    },
    /// Ask for an interpreter in a session that runs on phrases.
    RequestInterpreter {
        /// The session.
        session: SessionId,
    },
    /// Stop ringing the present interpreter and ring the next.
    NextInterpreter {
        /// The session.
        session: SessionId,
    },
    /// The caller speaks another language than thought; turns are kept.
    ChangeLanguage {
        /// The session.
        session: SessionId,
        /// The language now believed.
        lang: Lang,
    },
    /// Look no longer for an interpreter for this seat.
    DropRequest {
        /// The session.
        session: SessionId,
        /// Which seat.
        seat: Seat,
    },
    /// Ask for a second interpreter who takes over from the present one.
    AskRelief {
        /// The session.
        session: SessionId,
    },
    /// The relief takes over now; either interpreter may say so.
    TakeOverSeat {
        /// The session.
        session: SessionId,
    },
    /// Go through a second interpreter and a pivot language.
    StartRelay {
        /// The session.
        session: SessionId,
        /// The pivot; none lets the hub choose the best that can be had.
        pivot: Option<Lang>,
    },
    /// Go on without relay.
    EndRelay {
        /// The session.
        session: SessionId,
    },
    /// A further language is spoken; an interpreter for it is asked for too.
    AddLanguage {
        /// The session.
        session: SessionId,
        /// The language.
        lang: Lang,
    },
    /// The interpreter leaves: a conflict of interest, not their language, or
    /// cannot go on.
    LeaveSession {
        /// The session.
        session: SessionId,
        /// Why.
        reason: LeaveReason,
    },
    /// The caller would rather speak with a woman or a man; none takes it back.
    PreferGender {
        /// The session.
        session: SessionId,
        /// Whom.
        gender: Option<Gender>,
    },
    /// Ring this person for the session, whatever the policy says.
    RingPerson {
        /// The session.
        session: SessionId,
        /// Whom.
        person: PersonId,
    },
    /// Give the interpreter of this session to one in danger of life.
    YieldInterpreter {
        /// The session that gives.
        session: SessionId,
    },
    /// Keep the interpreter.
    RefuseYield {
        /// The session that was asked.
        session: SessionId,
    },
    /// Dial an outside interpreting service.
    CallPartner {
        /// The session.
        session: SessionId,
        /// Which: the policy's id for it.
        partner: String,
    },
    /// Their interpreter is on the line.
    PartnerOn {
        /// The session.
        session: SessionId,
    },
    /// They are gone, or nobody answered.
    PartnerOff {
        /// The session.
        session: SessionId,
    },
    /// The caller has hung up or fallen silent.
    CallerLeft {
        /// The session.
        session: SessionId,
    },
    /// The caller was called back.
    CallBackTried {
        /// The session.
        session: SessionId,
        /// With what result.
        result: CallBack,
    },
    /// The caller cannot speak safely: keys and text only.
    SetSilent {
        /// The session.
        session: SessionId,
        /// Set or cleared.
        silent: bool,
    },
    /// Two callers, one incident.
    LinkSessions {
        /// The session.
        session: SessionId,
        /// The other one.
        with: SessionId,
    },
    /// A supervisor takes the call-taker's place.
    TakeOverSession {
        /// The session.
        session: SessionId,
    },
    /// A supervisor follows a live session; kept as an audit event.
    ListenIn {
        /// The session.
        session: SessionId,
    },
    /// Ask somebody back from a break.
    Recall {
        /// Whom.
        person: PersonId,
    },
    /// Somebody is looking after this alarm.
    AcknowledgeAlarm {
        /// Its number.
        n: u64,
    },
    /// Put an alarm off for a while.
    ShelveAlarm {
        /// Its number.
        n: u64,
    },
    /// Put a new policy into force.
    SetPolicy {
        /// The whole table.
        policy: Box<Policy>,
    },
    /// Put a new roster into force.
    SetRoster {
        /// All shifts.
        shifts: Vec<Shift>,
    },
    /// Change what is known of a member of staff; their role stays.
    UpdatePerson {
        /// Their whole entry.
        person: Person,
    },
    /// Accept a ring.
    AcceptOffer {
        /// The ring.
        offer: OfferId,
    },
    /// Decline a ring.
    DeclineOffer {
        /// The ring.
        offer: OfferId,
        /// Why.
        reason: DeclineReason,
    },
    /// The interpreter's screen and line are ready.
    JoinSession {
        /// The session.
        session: SessionId,
    },
    /// Write down what somebody said.
    Speak {
        /// The session.
        session: SessionId,
        /// Made at the desk.
        turn: TurnId,
        /// Who said it.
        voice: Voice,
        /// In which language.
        lang: Lang,
        /// The words.
        text: String,
    },
    /// Show or speak an approved phrase to the caller.
    UsePhrase {
        /// The session.
        session: SessionId,
        /// Made at the desk.
        turn: TurnId,
        /// What was shown, reproducible years later.
        phrase: PhraseUse,
    },
    /// Give a rendition, and the utterance itself when it has no turn yet.
    Interpret {
        /// The session.
        session: SessionId,
        /// A waiting turn, or a new id.
        turn: TurnId,
        /// Who said it.
        voice: Voice,
        /// The language it was said in.
        source_lang: Lang,
        /// The words said, when the interpreter wrote them down.
        source_text: Option<String>,
        /// The language it was rendered into.
        lang: Lang,
        /// The rendition.
        text: String,
        /// How close it is to what was said.
        fidelity: Fidelity,
    },
    /// A one-key request from one side to the other.
    Intervene {
        /// The session.
        session: SessionId,
        /// Made at the desk.
        turn: TurnId,
        /// What is asked.
        intervention: Intervention,
    },
    /// A note to the colleagues; never read to the caller.
    AddNote {
        /// The session.
        session: SessionId,
        /// Made at the desk.
        turn: TurnId,
        /// The note.
        text: String,
    },
    /// Correct a text; the old one stays visible.
    Revise {
        /// The session.
        session: SessionId,
        /// The turn.
        turn: TurnId,
        /// The words said, or their rendition.
        side: Side,
        /// The corrected text.
        text: String,
        /// Why.
        reason: RevisionReason,
    },
    /// Mark a turn as unclear, or clear the mark.
    MarkUnclear {
        /// The session.
        session: SessionId,
        /// The turn.
        turn: TurnId,
        /// Set or cleared.
        unclear: bool,
    },
    /// Fill a field of the incident form.
    SetFact {
        /// The session.
        session: SessionId,
        /// Which field.
        field: FactField,
        /// Its value.
        value: FactValue,
        /// Where it is known from.
        source: FactSource,
    },
    /// Change the urgency.
    SetPriority {
        /// The session.
        session: SessionId,
        /// The new urgency.
        priority: Priority,
    },
    /// Send the known facts to dispatch, numbered.
    SendSnapshot {
        /// The session.
        session: SessionId,
    },
    /// Put the session on hold.
    HoldSession {
        /// The session.
        session: SessionId,
    },
    /// Take it off hold.
    ResumeSession {
        /// The session.
        session: SessionId,
    },
    /// Ask a supervisor to look.
    CallSupervisor {
        /// The session.
        session: SessionId,
    },
    /// Record a hand-off to an agency.
    HandOff {
        /// The session.
        session: SessionId,
        /// To whom.
        agency: Agency,
        /// How.
        mode: HandOffMode,
        /// What they were told.
        briefing: String,
    },
    /// End the conversation.
    EndSession {
        /// The session.
        session: SessionId,
        /// How it ended.
        ending: Ending,
    },
    /// The call-taker's account of it; afterwards append only.
    Summarise {
        /// The session.
        session: SessionId,
        /// The account.
        summary: Summary,
    },
    /// The interpreter confirms or disputes the record.
    Attest {
        /// The session.
        session: SessionId,
        /// Their word on it.
        attestation: Attestation,
    },
    /// A supervisor opened the transcript; kept as an audit event.
    ReadTranscript {
        /// The session.
        session: SessionId,
    },
}

impl Command {
    /// The session it is about, unless it is about a person.
    #[must_use]
    pub fn session(&self) -> Option<SessionId> {
        match self {
            Self::SetPresence { .. }
            | Self::Recall { .. }
            | Self::AcknowledgeAlarm { .. }
            | Self::ShelveAlarm { .. }
            | Self::SetPolicy { .. }
            | Self::SetRoster { .. }
            | Self::UpdatePerson { .. } => None,
            Self::AcceptOffer { offer } | Self::DeclineOffer { offer, .. } => Some(offer.session),
            Self::OpenSession { session, .. }
            | Self::WithdrawSession { session }
            | Self::RequestInterpreter { session }
            | Self::NextInterpreter { session }
            | Self::ChangeLanguage { session, .. }
            | Self::DropRequest { session, .. }
            | Self::AskRelief { session }
            | Self::TakeOverSeat { session }
            | Self::StartRelay { session, .. }
            | Self::EndRelay { session }
            | Self::AddLanguage { session, .. }
            | Self::LeaveSession { session, .. }
            | Self::PreferGender { session, .. }
            | Self::RingPerson { session, .. }
            | Self::YieldInterpreter { session }
            | Self::RefuseYield { session }
            | Self::CallPartner { session, .. }
            | Self::PartnerOn { session }
            | Self::PartnerOff { session }
            | Self::CallerLeft { session }
            | Self::CallBackTried { session, .. }
            | Self::SetSilent { session, .. }
            | Self::LinkSessions { session, .. }
            | Self::TakeOverSession { session }
            | Self::ListenIn { session }
            | Self::JoinSession { session }
            | Self::Speak { session, .. }
            | Self::UsePhrase { session, .. }
            | Self::Interpret { session, .. }
            | Self::Intervene { session, .. }
            | Self::AddNote { session, .. }
            | Self::Revise { session, .. }
            | Self::MarkUnclear { session, .. }
            | Self::SetFact { session, .. }
            | Self::SetPriority { session, .. }
            | Self::SendSnapshot { session }
            | Self::HoldSession { session }
            | Self::ResumeSession { session }
            | Self::CallSupervisor { session }
            | Self::HandOff { session, .. }
            | Self::EndSession { session, .. }
            | Self::Summarise { session, .. }
            | Self::Attest { session, .. }
            | Self::ReadTranscript { session } => Some(*session),
        }
    }
}

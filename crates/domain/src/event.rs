//! What happened, in one total order for the whole centre. The journal holds
//! nothing else, and every state is a replay of it.

use serde::{Deserialize, Serialize};

use crate::actor::{Desk, Duty, Gender, Person, Presence, Shift};
use crate::alarm::Alarm;
use crate::id::{CentreId, CommandId, DeskId, PersonId, SessionId, TurnId};
use crate::lang::Lang;
use crate::policy::Policy;
use crate::session::{
    Attestation, CallBack, Caller, Ending, FactField, FactSource, FactValue, HandOff, OfferEnd,
    Origin, Priority, ReleaseCause, Rendition, Revision, RingCard, Seat, Side, Snapshot, Summary,
    TurnBody, Voice, YieldEnd,
};
use crate::time::Stamp;

/// One event of the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its place in the centre's one order, from 1, without gaps.
    pub seq: u64,
    /// When, by the hub's clock; this clock orders.
    pub at: Stamp,
    /// Who asked for it; none when the hub acted by itself (a timer, a lost line).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
    /// What changed.
    pub change: Change,
}

/// The command behind an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cause {
    /// The command's id.
    pub command: CommandId,
    /// The desk it came from.
    pub desk: DeskId,
    /// The person at the desk.
    pub person: PersonId,
    /// When the key was pressed, by the desk's clock.
    pub desk_at: Stamp,
}

/// Why a person's presence changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum PresenceCause {
    /// They chose it.
    Chosen,
    /// They missed a ring; one key brings them back.
    MissedRing,
    /// They have missed too many rings in a row.
    MissedRings,
    /// A session ended and its record is to be finished.
    SessionEnded,
    /// The record is finished.
    WrapUpDone,
    /// The shift is over.
    ShiftEnded,
    /// A long session is followed by a rest.
    Rest,
}

/// Why a desk is no longer reachable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DownCause {
    /// The connection closed.
    Closed,
    /// No heartbeat in time.
    Silent,
    /// The hub itself was restarted.
    HubRestarted,
}

/// Everything that can happen. Past tense; one noun per thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[allow(missing_docs)] // The fields repeat the commands' and records' own documented names.
pub enum Change {
    /// The centre was made; always event 1.
    CentreFounded { centre: CentreId, name: String, demo: bool },
    /// A person joined the staff, or their entry was changed.
    PersonAdded { person: Person },
    /// A desk was enrolled.
    DeskAdded { desk: Desk },
    /// A desk's line came up.
    DeskUp { desk: DeskId, person: PersonId },
    /// A desk's line went down.
    DeskDown { desk: DeskId, person: PersonId, cause: DownCause },
    /// A person's presence changed.
    PresenceSet { person: PersonId, presence: Presence, cause: PresenceCause },
    /// How somebody stands in the roster changed with the hour.
    DutySet { person: PersonId, duty: Duty },
    /// A new roster is in force.
    RosterSet { shifts: Vec<Shift> },
    /// A new policy is in force.
    PolicySet { version: u32, policy: Box<Policy> },
    /// A supervisor asks somebody back from a break.
    PersonRecalled { person: PersonId },
    /// A desk's clock runs ahead of the hub's by so many milliseconds (behind,
    /// when negative).
    DeskSkewed { desk: DeskId, skew_ms: i64 },
    /// A supervisor must look.
    AlarmRaised { alarm: Alarm },
    /// Somebody looks after it.
    AlarmAcknowledged { n: u64, person: PersonId },
    /// It was put off until then.
    AlarmShelved { n: u64, person: PersonId, until: Stamp },
    /// Its cause is gone.
    AlarmCleared { n: u64 },

    /// A session began (T1, T2, T3).
    SessionOpened {
        session: SessionId,
        desk: DeskId,
        person: PersonId,
        origin: Origin,
        lang: Lang,
        priority: Priority,
        caller: Caller,
    },
    /// A seat of it needs an interpreter (T4 for the main one).
    InterpreterRequested {
        session: SessionId,
        #[serde(default)]
        seat: Seat,
    },
    /// The seat is no longer looked for.
    RequestDropped { session: SessionId, seat: Seat },
    /// An interpreter is being rung (T5).
    Offered {
        session: SessionId,
        nth: u32,
        #[serde(default)]
        seat: Seat,
        person: PersonId,
        desk: DeskId,
        /// Rings until then.
        until: Stamp,
        /// Who is rung next, as things stand.
        next: Option<PersonId>,
        /// All that the interpreter sees before accepting (I10).
        card: RingCard,
    },
    /// A ring is over (T6 when accepted).
    OfferEnded { session: SessionId, nth: u32, person: PersonId, end: OfferEnd },
    /// The interpreter is on (T7).
    InterpreterJoined {
        session: SessionId,
        person: PersonId,
        #[serde(default)]
        seat: Seat,
    },
    /// The interpreter's desk is silent; they are waited for until then.
    InterpreterLost { session: SessionId, person: PersonId, until: Stamp },
    /// The same interpreter is back.
    InterpreterBack { session: SessionId, person: PersonId },
    /// The interpreter has left (T11).
    InterpreterReleased { session: SessionId, person: PersonId, cause: ReleaseCause },
    /// An interpreter moved to another seat: the relief took over.
    SeatTaken { session: SessionId, person: PersonId, seat: Seat },
    /// The session goes through a pivot language, or no longer does.
    RelaySet { session: SessionId, pivot: Option<Lang> },
    /// A further language is spoken.
    LanguageAdded { session: SessionId, lang: Lang },
    /// The caller would rather speak with a woman or a man.
    GenderPreferred { session: SessionId, gender: Option<Gender> },
    /// This session is asked to give its interpreter to `to`.
    YieldAsked { session: SessionId, to: SessionId, lang: Lang },
    /// What became of the question.
    YieldEnded { session: SessionId, to: SessionId, end: YieldEnd },
    /// An outside service is being dialled.
    PartnerCalled { session: SessionId, partner: String },
    /// Their interpreter is on the line (T7).
    PartnerJoined { session: SessionId, partner: String },
    /// They are gone.
    PartnerLeft { session: SessionId, partner: String },
    /// The caller has gone.
    CallerGone { session: SessionId },
    /// The caller was called back.
    CallBackMade { session: SessionId, result: CallBack },
    /// Keys and text only, or speech again.
    SilentSet { session: SessionId, silent: bool },
    /// It is about the same incident as another session.
    SessionLinked { session: SessionId, with: SessionId },
    /// A linked session's facts went to dispatch.
    SnapshotShared { session: SessionId, from: SessionId, snapshot: Snapshot },
    /// Another desk and person hold the call now.
    SessionTakenOver { session: SessionId, desk: DeskId, person: PersonId },
    /// A supervisor follows it live.
    ListenedIn { session: SessionId, person: PersonId },
    /// The language was corrected.
    LanguageChanged { session: SessionId, lang: Lang },
    /// The urgency was changed.
    PrioritySet { session: SessionId, priority: Priority },
    /// Something was said, shown, asked or noted.
    TurnAdded { session: SessionId, turn: TurnId, voice: Voice, body: TurnBody },
    /// An utterance was rendered (T8 for the first).
    TurnRendered { session: SessionId, turn: TurnId, rendition: Rendition },
    /// A text was corrected.
    TurnRevised { session: SessionId, turn: TurnId, side: Side, revision: Revision },
    /// A turn was marked unclear, or the mark was taken back.
    TurnMarked { session: SessionId, turn: TurnId, unclear: bool },
    /// A field of the incident form was filled (T9 for a verified place).
    FactSet { session: SessionId, field: FactField, value: FactValue, source: FactSource },
    /// The known facts went to dispatch (T10 for the first).
    SnapshotSent { session: SessionId, snapshot: Snapshot },
    /// On hold.
    SessionHeld { session: SessionId },
    /// Off hold.
    SessionResumed { session: SessionId },
    /// A supervisor is wanted.
    SupervisorCalled { session: SessionId },
    /// Handed to an agency.
    HandedOff { session: SessionId, hand_off: HandOff },
    /// The conversation is over.
    SessionEnded { session: SessionId, ending: Ending },
    /// The record is being finished.
    WrapUpStarted { session: SessionId },
    /// The call-taker's account.
    SessionSummarised { session: SessionId, summary: Summary },
    /// The interpreter's word on the record.
    SessionAttested { session: SessionId, person: PersonId, attestation: Attestation },
    /// The record is complete (T12).
    SessionClosed { session: SessionId },
    /// A supervisor opened the transcript.
    TranscriptRead { session: SessionId, person: PersonId },
}

impl Change {
    /// The session it belongs to, unless it is about the centre, a desk or a person.
    #[must_use]
    pub fn session(&self) -> Option<SessionId> {
        match self {
            Self::CentreFounded { .. }
            | Self::PersonAdded { .. }
            | Self::DeskAdded { .. }
            | Self::DeskUp { .. }
            | Self::DeskDown { .. }
            | Self::PresenceSet { .. }
            | Self::DutySet { .. }
            | Self::RosterSet { .. }
            | Self::PolicySet { .. }
            | Self::PersonRecalled { .. }
            | Self::DeskSkewed { .. }
            | Self::AlarmRaised { .. }
            | Self::AlarmAcknowledged { .. }
            | Self::AlarmShelved { .. }
            | Self::AlarmCleared { .. } => None,
            Self::SessionOpened { session, .. }
            | Self::InterpreterRequested { session, .. }
            | Self::RequestDropped { session, .. }
            | Self::SeatTaken { session, .. }
            | Self::RelaySet { session, .. }
            | Self::LanguageAdded { session, .. }
            | Self::GenderPreferred { session, .. }
            | Self::YieldAsked { session, .. }
            | Self::YieldEnded { session, .. }
            | Self::PartnerCalled { session, .. }
            | Self::PartnerJoined { session, .. }
            | Self::PartnerLeft { session, .. }
            | Self::CallerGone { session }
            | Self::CallBackMade { session, .. }
            | Self::SilentSet { session, .. }
            | Self::SessionLinked { session, .. }
            | Self::SnapshotShared { session, .. }
            | Self::SessionTakenOver { session, .. }
            | Self::ListenedIn { session, .. }
            | Self::Offered { session, .. }
            | Self::OfferEnded { session, .. }
            | Self::InterpreterJoined { session, .. }
            | Self::InterpreterLost { session, .. }
            | Self::InterpreterBack { session, .. }
            | Self::InterpreterReleased { session, .. }
            | Self::LanguageChanged { session, .. }
            | Self::PrioritySet { session, .. }
            | Self::TurnAdded { session, .. }
            | Self::TurnRendered { session, .. }
            | Self::TurnRevised { session, .. }
            | Self::TurnMarked { session, .. }
            | Self::FactSet { session, .. }
            | Self::SnapshotSent { session, .. }
            | Self::SessionHeld { session }
            | Self::SessionResumed { session }
            | Self::SupervisorCalled { session }
            | Self::HandedOff { session, .. }
            | Self::SessionEnded { session, .. }
            | Self::WrapUpStarted { session }
            | Self::SessionSummarised { session, .. }
            | Self::SessionAttested { session, .. }
            | Self::SessionClosed { session }
            | Self::TranscriptRead { session, .. } => Some(*session),
        }
    }
}

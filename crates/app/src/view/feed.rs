//! The feed of events: what happened in the centre, in closed kinds.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use yiqiao_domain::session::Priority;
use yiqiao_domain::{SessionId, Stamp};

use super::alarm::AlarmTopic;
use super::session::LanguageView;

/// What happened; its sentence is `board-event-<kind>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)] // The domain's events of the same name carry the documentation.
pub enum FeedKind {
    SessionOpened,
    SessionEnded,
    InterpreterJoined,
    InterpreterLost,
    InterpreterBack,
    RingMissed,
    RingDeclined,
    PrioritySet,
    LanguageChanged,
    SupervisorCalled,
    SessionTakenOver,
    ListenedIn,
    RelaySet,
    PartnerCalled,
    YieldAsked,
    HandedOff,
    PresenceAvailable,
    PresenceBreak,
    PresenceAway,
    PersonRecalled,
    DeskUp,
    DeskDown,
    AlarmRaised,
    AlarmAcknowledged,
    AlarmShelved,
    AlarmCleared,
    PolicySet,
    RosterSet,
}

/// One line of the feed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FeedRow {
    /// Its place in the centre's order.
    #[ts(type = "number")]
    pub seq: u64,
    /// When.
    pub at: Stamp,
    /// What.
    pub kind: FeedKind,
    /// The session.
    pub session: Option<SessionId>,
    /// The desk's label.
    pub desk_label: Option<String>,
    /// Whose doing, or about whom.
    pub person: Option<String>,
    /// The language.
    pub lang: Option<LanguageView>,
    /// The urgency.
    pub priority: Option<Priority>,
    /// How long it took.
    pub ms: Option<i64>,
    /// The alarm's number.
    #[ts(type = "number | null")]
    pub n: Option<u64>,
    /// What the alarm is about.
    pub topic: Option<AlarmTopic>,
}

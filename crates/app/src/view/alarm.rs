//! Alarms as the board shows them, each with what can be done about it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use yiqiao_domain::session::Priority;
use yiqiao_domain::{AlarmClass, PersonId, SessionId, Stamp};

use super::session::LanguageView;

/// What an alarm is about, by name; its sentence is `alarm-<topic>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AlarmTopic {
    /// A life in danger waits.
    P1Waiting,
    /// The interpreter was lost.
    InterpreterLost,
    /// Somebody waits too long.
    Waiting,
    /// A supervisor is wanted.
    SupervisorCalled,
    /// A relief is urged.
    ReliefDue,
    /// Past the end of the shift.
    Overtime,
    /// Nobody at a desk for a language.
    NobodyOnShift,
    /// Too many rings missed.
    MissedRings,
    /// A desk's clock is off.
    ClockSkew,
}

/// One thing that can be done, with whom and with what; its words are
/// `alarm-do-<kind>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[allow(missing_docs)] // Each is one steering request, or opens the session.
pub enum Remedy {
    /// Ring this person, who is free.
    Ring { session: SessionId, person: PersonId, name: String },
    /// Take the interpreter of a session that was asked to yield.
    Yield { session: SessionId, name: String, desk_label: String },
    /// Ask this person back.
    Recall { person: PersonId, name: String },
    /// Dial an outside service.
    Partner { session: SessionId, partner: String, name: String, number: String },
    /// Go through a language in between.
    Relay { session: SessionId, pivot: LanguageView },
    /// Ask for a second interpreter who takes over.
    Relief { session: SessionId },
    /// Go on with phrases alone.
    Phrases { session: SessionId },
    /// Open it to read.
    Open { session: SessionId },
    /// Take the call-taker's place.
    TakeOver { session: SessionId },
    /// Only to be noted.
    Acknowledge {
        #[ts(type = "number")]
        n: u64,
    },
}

/// Who looks after an alarm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AcknowledgedView {
    /// Their name.
    pub name: String,
    /// Since then.
    pub at: Stamp,
    /// So long after it was raised.
    pub after_ms: i64,
}

/// One alarm, open or in the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AlarmView {
    /// Its number.
    #[ts(type = "number")]
    pub n: u64,
    /// How loud.
    pub class: AlarmClass,
    /// About what.
    pub topic: AlarmTopic,
    /// The session, if it is about one.
    pub session: Option<SessionId>,
    /// Its urgency.
    pub priority: Option<Priority>,
    /// The language.
    pub lang: Option<LanguageView>,
    /// The desk.
    pub desk_label: Option<String>,
    /// The interpreter.
    pub person: Option<String>,
    /// What it is about began then: the wait, the turn at interpreting.
    pub since: Option<Stamp>,
    /// Raised then.
    pub raised_at: Stamp,
    /// Who looks after it.
    pub acknowledged: Option<AcknowledgedView>,
    /// Put off until then.
    pub shelved_until: Option<Stamp>,
    /// Its cause was gone then.
    pub cleared_at: Option<Stamp>,
    /// What can be done, best first; nothing once it is over.
    pub remedies: Vec<Remedy>,
}

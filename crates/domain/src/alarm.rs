//! What a supervisor must act on, and how soon (alarm classes after EEMUA 191).
//! When an alarm is raised and cleared is the hub's business.

use serde::{Deserialize, Serialize};

use crate::id::{DeskId, PersonId, SessionId};
use crate::lang::Lang;

/// How loud an alarm is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum AlarmClass {
    /// Sounds until it is acknowledged.
    A,
    /// One chime.
    B,
    /// In the list of events only.
    C,
}

/// What it is about. A closed list: each has a sentence `alarm-<kind>` in every
/// language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum AlarmKind {
    /// A life in danger waits for an interpreter.
    P1Waiting {
        /// The session.
        session: SessionId,
    },
    /// The interpreter was lost in a live session.
    InterpreterLost {
        /// The session.
        session: SessionId,
    },
    /// Somebody waits too long.
    Waiting {
        /// The session.
        session: SessionId,
    },
    /// A supervisor is wanted.
    SupervisorCalled {
        /// The session.
        session: SessionId,
    },
    /// An interpreter has been on so long that a relief is urged, and has none.
    ReliefDue {
        /// The session.
        session: SessionId,
    },
    /// An interpreter works past the end of the shift.
    Overtime {
        /// The session.
        session: SessionId,
    },
    /// A language has nobody at a desk and somebody waits for it.
    NobodyOnShift {
        /// The language.
        lang: Lang,
    },
    /// Somebody has missed too many rings.
    MissedRings {
        /// Who.
        person: PersonId,
    },
    /// A desk's clock is off.
    ClockSkew {
        /// The desk.
        desk: DeskId,
    },
}

impl AlarmKind {
    /// How loud it is.
    #[must_use]
    pub fn class(&self) -> AlarmClass {
        match self {
            Self::P1Waiting { .. } | Self::InterpreterLost { .. } => AlarmClass::A,
            Self::Waiting { .. }
            | Self::SupervisorCalled { .. }
            | Self::ReliefDue { .. }
            | Self::NobodyOnShift { .. } => AlarmClass::B,
            Self::Overtime { .. } | Self::MissedRings { .. } | Self::ClockSkew { .. } => {
                AlarmClass::C
            }
        }
    }

    /// The session it is about, if it is about one.
    #[must_use]
    pub fn session(&self) -> Option<SessionId> {
        match self {
            Self::P1Waiting { session }
            | Self::InterpreterLost { session }
            | Self::Waiting { session }
            | Self::SupervisorCalled { session }
            | Self::ReliefDue { session }
            | Self::Overtime { session } => Some(*session),
            Self::NobodyOnShift { .. } | Self::MissedRings { .. } | Self::ClockSkew { .. } => None,
        }
    }
}

/// One alarm, numbered by the centre from 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Alarm {
    /// Its number.
    pub n: u64,
    /// What it is about.
    #[serde(flatten)]
    pub kind: AlarmKind,
}

//! What hub and desk say to each other: one JSON text per frame, with version and
//! kind in front. A golden file per kind pins the form (`tests/golden`).
//!
//! Domain types go over the wire as they are; the golden files hold them still.

mod codec;

use std::fmt;

use serde::{Deserialize, Serialize};
use yiqiao_domain::session::Outlook;
use yiqiao_domain::{
    CentreId, CommandId, DeskId, Envelope, Event, Lang, PersonId, Refusal, Role, Stamp,
};

pub use codec::{FRAME_VERSION, FrameError};

/// From a desk to its hub.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ToHub {
    /// Who it is and what it has; the first frame, and only the first.
    Hello(Hello),
    /// A command from the outbox.
    Command(Envelope),
    /// The desk lives.
    Heartbeat {
        /// By the desk's clock.
        at: Stamp,
    },
}

/// How a desk introduces itself.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    /// The desk.
    pub desk: DeskId,
    /// What it was given when it was enrolled.
    pub secret: String,
    /// It has everything that it may see up to this event.
    pub cursor: u64,
    /// The version of its program.
    pub app: String,
}

impl fmt::Debug for Hello {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hello")
            .field("desk", &self.desk)
            .field("cursor", &self.cursor)
            .field("app", &self.app)
            .finish_non_exhaustive()
    }
}

/// From the hub to a desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ToDesk {
    /// The answer to a hello.
    Welcome {
        /// The centre.
        centre: CentreId,
        /// Its name.
        name: String,
        /// Whether it is a demonstration.
        demo: bool,
        /// The journal's last event.
        head: u64,
        /// The hub's clock, which orders.
        hub_at: Stamp,
        /// Who sits at the desk.
        person: PersonId,
        /// Their role.
        role: Role,
    },
    /// What happened.
    Events {
        /// In order, at most [`EVENTS_PER_FRAME_MAX`](crate::limit::EVENTS_PER_FRAME_MAX).
        events: Vec<Event>,
        /// Everything this desk may see up to it has been delivered.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cursor: Option<u64>,
    },
    /// What became of a command.
    Done {
        /// The command.
        command: CommandId,
        /// What became of it.
        outcome: Outcome,
    },
    /// How the lines stand. Only the latest matters; any may be left out.
    Live {
        /// One row per language.
        lanes: Vec<Lane>,
        /// What this desk's waiting sessions may expect; all of them for a
        /// supervisor, at most [`OUTLOOKS_PER_FRAME_MAX`](crate::limit::OUTLOOKS_PER_FRAME_MAX).
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        outlooks: Vec<Outlook>,
    },
    /// The hub lives.
    Heartbeat {
        /// By the hub's clock.
        at: Stamp,
        /// As in `Events`. May be lower than what the desk has already.
        cursor: u64,
    },
    /// The hub ends the connection; always the last frame.
    Closing {
        /// Why.
        code: ClosingCode,
    },
}

/// What became of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Outcome {
    /// It is in the journal.
    Accepted {
        /// Its first event.
        seq: u64,
    },
    /// It changed nothing.
    Refused {
        /// Why.
        code: Refusal,
    },
    /// The journal cannot be written now; the same command may be sent again.
    Unavailable,
}

/// How one language stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lane {
    /// The language.
    pub lang: Lang,
    /// Interpreters who can be rung now.
    pub free: u32,
    /// Interpreters on shift.
    pub on_shift: u32,
    /// Sessions waiting.
    pub waiting: u32,
    /// How long a new request would wait, when that can be said.
    pub expect_ms: Option<i64>,
}

/// Why a hub ends a connection. A closed list: each has a sentence in every
/// language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClosingCode {
    /// The centre does not know this desk, or not with this secret.
    Unenrolled,
    /// A frame could not be read.
    BadFrame,
    /// A frame was larger than its limit.
    TooLarge,
    /// The other end speaks another version.
    WrongVersion,
    /// The desk read too slowly; it may come back and go on from its cursor.
    Slow,
    /// The desk was not heard for too long.
    Silent,
    /// The same desk has connected again.
    Replaced,
    /// The hub has as many desks as it can carry.
    Full,
    /// The hub stops.
    HubStopping,
}

impl ClosingCode {
    /// The code as the wire and the Fluent ids write it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Unenrolled => "unenrolled",
            Self::BadFrame => "bad-frame",
            Self::TooLarge => "too-large",
            Self::WrongVersion => "wrong-version",
            Self::Slow => "slow",
            Self::Silent => "silent",
            Self::Replaced => "replaced",
            Self::Full => "full",
            Self::HubStopping => "hub-stopping",
        }
    }
}

impl fmt::Display for ClosingCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

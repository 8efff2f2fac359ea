//! What a waiting call-taker is told: how long it may take, honestly, and what
//! can be done meanwhile. Only the words; the hub works them out.

use serde::{Deserialize, Serialize};

use crate::id::SessionId;
use crate::lang::Lang;

/// One step of the ladder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Rung {
    /// People on call with this language; they are rung by themselves.
    OnCall {
        /// How many could be rung now.
        free: u32,
    },
    /// Two interpreters through a language in between.
    Relay {
        /// The language.
        pivot: Lang,
        /// Both halves could be rung now.
        ready: bool,
    },
    /// An outside service by telephone.
    Partner {
        /// The policy's id for it.
        id: String,
        /// Its name.
        name: String,
        /// The number to dial.
        number: String,
    },
}

/// What the desk of a waiting session is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Outlook {
    /// The session.
    pub session: SessionId,
    /// Its place among those who wait for the same language, from 1; none while
    /// somebody rings.
    pub position: Option<u32>,
    /// The mean wait to be expected, in milliseconds: place × handling time ÷
    /// interpreters on shift, as if each were busy (M/M/n with all servers busy).
    /// None when nobody is on shift: then there is nothing honest to say.
    pub expect_ms: Option<i64>,
    /// Interpreters of the language at a desk and not away.
    pub on_shift: u32,
    /// A session was asked to yield its interpreter.
    pub yield_asked: bool,
    /// The ladder, best step first. Phrases are always there and not listed.
    pub rungs: Vec<Rung>,
}

//! What a desk without a window reports: one JSON line per fact, written out at
//! once. Nothing is reported before it is so.

use serde::{Deserialize, Serialize};
use yiqiao_domain::SessionId;

/// One line of a probe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// The desk is open, and does not find itself in a session.
    Up,
    /// The desk is open and finds itself in a session, with so many turns in it.
    Back {
        /// The session.
        session: SessionId,
        /// Turns on its screen.
        turns: usize,
    },
    /// The call to open a session has returned.
    Opened(SessionId),
    /// The interpreter is on.
    Joined(SessionId),
    /// The call to say this has returned: from now on it must never be lost.
    Said {
        /// The session.
        session: SessionId,
        /// A text that nobody says twice.
        text: String,
    },
    /// This desk's screen shows the text as saved.
    Saved(String),
    /// The session is about to be ended.
    Ending(SessionId),
    /// The hub refused the text; the desk keeps it and shows it.
    Refused(String),
    /// Nothing waits for the hub any more, and nothing more will be said.
    Drained,
}

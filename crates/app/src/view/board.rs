//! The supervisor's simple live list.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use yiqiao_domain::session::{Priority, State};
use yiqiao_domain::{Presence, SessionId, Stamp};

use super::session::LanguageView;

/// A session that waits for an interpreter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Waiting {
    /// The session.
    pub session: SessionId,
    /// How urgent.
    pub priority: Priority,
    /// The call-taker's desk.
    pub desk_label: String,
    /// Waiting since then.
    pub since: Stamp,
    /// Who is being rung.
    pub ringing: Option<String>,
}

/// A session in conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OnCall {
    /// The session.
    pub session: SessionId,
    /// How urgent.
    pub priority: Priority,
    /// The interpreter; none when carried by phrases.
    pub interpreter: Option<String>,
    /// The call-taker's desk.
    pub desk_label: String,
    /// Since then.
    pub since: Stamp,
    /// Connected, held, reconnecting or phrases only.
    pub state: State,
}

/// Somebody who cannot be rung just now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Paused {
    /// Their name.
    pub name: String,
    /// Why.
    pub presence: Presence,
    /// Since then.
    pub since: Stamp,
}

/// One language's lane.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoardLane {
    /// The language.
    pub lang: LanguageView,
    /// Waiting, most urgent first.
    pub waiting: Vec<Waiting>,
    /// In conversation, longest first.
    pub on_call: Vec<OnCall>,
    /// Free, longest idle first, by name.
    pub free: Vec<String>,
    /// On a break, finishing a record or away.
    pub paused: Vec<Paused>,
}

/// Somebody asked for a supervisor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Wanted {
    /// The session.
    pub session: SessionId,
    /// The call-taker's desk.
    pub desk_label: String,
    /// Since then.
    pub at: Stamp,
}

/// The whole list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoardView {
    /// One lane a language, in the fixed order of the keys.
    pub lanes: Vec<BoardLane>,
    /// Calls for a supervisor in live sessions, newest first.
    pub wanted: Vec<Wanted>,
    /// As of then: the last word from the hub.
    pub as_of: Stamp,
}

//! Lists of sessions and search over what was said in them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use yiqiao_domain::session::{Ending, Origin, Priority, State};
use yiqiao_domain::{Direction, SessionId, Stamp, TurnId};

use super::session::LanguageView;

/// A session in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionRowView {
    /// Its id.
    pub id: SessionId,
    /// A short number people can say.
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
    /// Category ids.
    pub categories: Vec<String>,
    /// The place, if known and visible to this role.
    pub place: Option<String>,
    /// The call-taker's name.
    pub call_taker: String,
    /// The call-taker's desk.
    pub desk_label: String,
    /// The last interpreter's name.
    pub interpreter: Option<String>,
    /// How many turns.
    pub turns: u32,
    /// How many corrections.
    pub corrected: u32,
    /// From the first request to the first acceptance, in milliseconds.
    pub wait_ms: Option<i64>,
}

/// A page of sessions, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionsView {
    /// The rows.
    pub rows: Vec<SessionRowView>,
    /// Give this back to read on; none at the end.
    pub next: Option<String>,
}

/// One turn that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HitView {
    /// The turn.
    pub turn: TurnId,
    /// When.
    pub at: Stamp,
    /// The language of the words found.
    pub lang: String,
    /// Its direction.
    pub direction: Direction,
    /// The words.
    pub text: String,
    /// What to highlight: pairs of UTF-16 offsets.
    pub ranges: Vec<(usize, usize)>,
    /// The session it is in.
    pub session: SessionRowView,
}

/// A page of hits, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SearchView {
    /// The hits.
    pub hits: Vec<HitView>,
    /// Give this back to read on; none at the end.
    pub next: Option<String>,
    /// How long the search took, in milliseconds.
    pub took_ms: f64,
}

//! Lists of sessions and search over what was said in them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use yiqiao_domain::{Direction, Stamp, TurnId};

use super::session::SessionHeadView;

/// A session in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionRowView {
    /// Which, whose and how far.
    #[serde(flatten)]
    pub head: SessionHeadView,
    /// Category ids.
    pub categories: Vec<String>,
    /// The place, if known and visible to this role.
    pub place: Option<String>,
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

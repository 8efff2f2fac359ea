//! The supervisor's live board: lanes, desks, figures, the last hour. Its alarms are
//! in `alarm.rs`, its feed of events in `feed.rs`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use yiqiao_domain::session::{Priority, State};
use yiqiao_domain::{DeskId, Duty, PersonId, Presence, Role, SessionId, Stamp};

use super::alarm::AlarmView;
use super::feed::FeedRow;
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
    /// Its place in this lane, from 1.
    pub position: u32,
    /// Who is being rung.
    pub ringing: Vec<String>,
    /// The outside service that is being dialled.
    pub partner: Option<String>,
}

/// A session in conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OnCall {
    /// The session.
    pub session: SessionId,
    /// How urgent.
    pub priority: Priority,
    /// The interpreter; none when carried by phrases or by an outside service.
    pub interpreter: Option<String>,
    /// Who else interprets in it: relief, relay, a further language.
    pub others: Vec<String>,
    /// The outside service whose interpreter is on the line.
    pub partner: Option<String>,
    /// The call-taker's desk.
    pub desk_label: String,
    /// Since then.
    pub since: Stamp,
    /// Connected, held, reconnecting or phrases only.
    pub state: State,
    /// From then on the interpreter has been on long enough to be relieved.
    pub relief_at: Option<Stamp>,
    /// A relief is looked for or there.
    pub relief_asked: bool,
}

/// An interpreter at a desk and not in a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Colleague {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Free, on a break, finishing a record or away.
    pub presence: Presence,
    /// Since then.
    pub since: Stamp,
    /// How they stand in the roster.
    pub duty: Duty,
    /// Whether they can be asked back.
    pub recallable: bool,
    /// Asked back then.
    pub recalled_at: Option<Stamp>,
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
    /// Free, longest idle first.
    pub free: Vec<Colleague>,
    /// On a break, finishing a record or away.
    pub paused: Vec<Colleague>,
    /// Interpreters of the language at a desk and not away.
    pub on_shift: u32,
}

/// What a desk is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DeskActivity {
    /// No line.
    Down,
    /// A line, and nothing else.
    Up,
    /// It rings, or its session waits.
    Ringing,
    /// In a session.
    InSession,
}

/// One desk of the centre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskSquare {
    /// Which.
    pub desk: DeskId,
    /// Its label.
    pub label: String,
    /// Who sits there.
    pub name: String,
    /// Their role.
    pub role: Role,
    /// What it is doing.
    pub activity: DeskActivity,
    /// Its clock runs ahead by so many milliseconds (behind, when negative); none
    /// within the limit.
    pub skew_ms: Option<i64>,
    /// Its session, while it is live.
    pub session: Option<SessionId>,
}

/// A number, or what is known of it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadingView {
    /// The number: milliseconds of a wait, or a share from 0 to 1.
    pub value: f64,
    /// It is more than that: too many of the sample have not ended.
    pub more_than: bool,
}

/// A metric over the window, with what it takes to read it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FigureView {
    /// The metric's name; its words are `metric-<id>`.
    pub id: String,
    /// How it is worked out, the same in every language.
    pub formula: String,
    /// Half are no longer than this.
    pub p50: Option<ReadingView>,
    /// Nine in ten are no longer than this.
    pub p90: Option<ReadingView>,
    /// The share, for a share.
    pub share: Option<ReadingView>,
    /// The sample's size.
    pub n: u32,
    /// Known only in part.
    pub censored: u32,
}

/// The figures of one stretch of time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FiguresView {
    /// From then.
    pub from: Stamp,
    /// Up to then.
    pub to: Stamp,
    /// From request to interpreter.
    pub time_to_interpreter: FigureView,
    /// How many got one in time.
    pub service_level: FigureView,
    /// The limit that the service level is of.
    pub within_ms: i64,
    /// How many in a hundred the centre aims at.
    pub target_percent: u32,
    /// How many left without.
    pub abandonment: FigureView,
}

/// One minute of the last hour; a minute of which nothing is known is absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MinuteView {
    /// Its beginning.
    pub at: Stamp,
    /// The fewest interpreters free at a time.
    pub free: u32,
    /// The most sessions waiting at a time.
    pub waiting: u32,
}

/// The last wait that ended with an interpreter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LastWait {
    /// When the interpreter was on.
    pub at: Stamp,
    /// How long it was.
    pub ms: i64,
}

/// The whole board.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoardView {
    /// One lane a language, in the fixed order of the keys.
    pub lanes: Vec<BoardLane>,
    /// Open alarms: loudest first, newest first; shelved ones last.
    pub alarms: Vec<AlarmView>,
    /// Alarms that are over or looked after, newest first.
    pub log: Vec<AlarmView>,
    /// Call-takers' desks first, each kind by its labels.
    pub desks: Vec<DeskSquare>,
    /// What happened lately, newest first.
    pub feed: Vec<FeedRow>,
    /// The last hour in figures.
    pub figures: FiguresView,
    /// The last hour minute by minute, oldest first.
    pub minutes: Vec<MinuteView>,
    /// The last wait that was served.
    pub last_wait: Option<LastWait>,
    /// As of then: the last word from the hub.
    pub as_of: Stamp,
}

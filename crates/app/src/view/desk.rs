//! The desk as a whole: who sits here, whether the hub is there, the language
//! keys, and what rings.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use yiqiao_domain::event::PresenceCause;
use yiqiao_domain::session::{Origin, Priority, Seat};
use yiqiao_domain::{Direction, Duty, Presence, Role, SessionId, Skill, Stamp};

use super::search::SessionRowView;
use super::session::LanguageView;

/// The centre this desk belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CentreView {
    /// Its name.
    pub name: String,
    /// Whether it is the demo.
    pub demo: bool,
    /// Whether it is hosted on this machine.
    pub hosted_here: bool,
}

/// The person at the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonView {
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: Role,
    /// Their languages.
    pub skills: Vec<Skill>,
}

/// The line to the hub.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LinkStateView {
    /// Up.
    Up,
    /// Down and being retried.
    Down,
    /// Refused for good; a person must act.
    Refused,
}

/// The line to the hub, with what the banner needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LinkView {
    /// Up, down or refused.
    pub state: LinkStateView,
    /// Since when, by this desk's clock.
    pub since: Stamp,
    /// How often it has been retried.
    pub attempt: u32,
    /// Why it was refused: a closed code.
    pub code: Option<String>,
}

/// One language key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LanguageKeyView {
    /// BCP 47.
    pub tag: String,
    /// Its name in itself.
    pub endonym: String,
    /// Writing direction.
    pub direction: Direction,
    /// Its digit, 1–8.
    pub key: Option<u8>,
    /// Interpreters who could be rung now.
    pub free: u32,
    /// Interpreters whose desk is connected and who are not away.
    pub on_shift: u32,
    /// Sessions waiting in this language.
    pub waiting: u32,
    /// Expected time to an interpreter from recent sessions; none when unknown.
    pub expect_ms: Option<i64>,
    /// Country codes that suggest this language.
    pub dial_codes: Vec<String>,
}

/// Something the hub did not accept; kept so that nothing said is lost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RefusedView {
    /// The command's id, to dismiss it.
    pub command: String,
    /// The command's kind, such as `speak`.
    pub what: String,
    /// Why: a closed code.
    pub code: String,
    /// The words in it, if any.
    pub text: Option<String>,
    /// When.
    pub at: Stamp,
}

/// A phrase already shown, on the ring card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RingPhrase {
    /// Its id.
    pub id: String,
    /// Its Chinese wording.
    pub text: String,
}

/// What an interpreter sees while being rung; no personal data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RingView {
    /// The session.
    pub session: SessionId,
    /// The ring's number in it.
    pub nth: u32,
    /// What the interpreter is wanted as.
    pub seat: Seat,
    /// The language in between, when relayed.
    pub pivot: Option<LanguageView>,
    /// The caller's language.
    pub lang: String,
    /// Its name in itself.
    pub endonym: String,
    /// Its direction.
    pub direction: Direction,
    /// How urgent.
    pub priority: Priority,
    /// Caller or officer.
    pub origin: Origin,
    /// Category ids.
    pub categories: Vec<String>,
    /// The district, if known.
    pub district: Option<String>,
    /// Scene flag ids.
    pub scene: Vec<String>,
    /// Phrases shown so far.
    pub phrases: Vec<RingPhrase>,
    /// Waiting since then (hub's clock).
    pub waiting_since: Stamp,
    /// The call-taker's desk.
    pub desk_label: String,
    /// The call-taker's name.
    pub call_taker: String,
    /// Rings since then (hub's clock).
    pub at: Stamp,
    /// Rings until then (hub's clock).
    pub until: Stamp,
    /// Who is rung next, by name.
    pub next: Option<String>,
}

/// A person's day so far at this desk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShiftView {
    /// Sessions since midnight, Asia/Shanghai.
    pub sessions: u32,
    /// Time in conversation.
    pub talk_ms: i64,
    /// Mean time from request to joined; none without sessions.
    pub mean_wait_ms: Option<i64>,
}

/// The times of the policy that screens need, in milliseconds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PolicyTimesView {
    /// A relief is hinted at after so long.
    pub relief_hint_ms: i64,
    /// And urged after so long.
    pub relief_urge_ms: i64,
    /// Both interpreters are on for about so long.
    pub hand_over_ms: i64,
    /// The interpreter is kept so long after the caller has gone.
    pub caller_gone_ms: i64,
    /// A wait is too long from here.
    pub wait_ms: i64,
    /// And for a life in danger from here.
    pub wait_p1_ms: i64,
    /// Whether people are shown that a supervisor listens.
    pub listening_shown: bool,
}

/// The desk as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskView {
    /// The centre.
    pub centre: CentreView,
    /// This desk's label.
    pub desk_label: String,
    /// Who sits here.
    pub person: PersonView,
    /// The line to the hub.
    pub link: LinkView,
    /// Add to this desk's clock to get the hub's, in milliseconds.
    pub clock_offset_ms: i64,
    /// Commands not yet confirmed by the hub.
    pub queued: u32,
    /// Alarms that nobody looks after; only a supervisor is told.
    pub alarms: Option<u32>,
    /// Commands the hub refused, newest first.
    pub refused: Vec<RefusedView>,
    /// The language keys, in their fixed order.
    pub languages: Vec<LanguageKeyView>,
    /// How the person stands in the roster.
    pub duty: Duty,
    /// A supervisor asked them back from a break then.
    pub recalled_at: Option<Stamp>,
    /// The times of the policy that screens need.
    pub policy: PolicyTimesView,
    /// What an interpreter says about being rung.
    pub presence: Presence,
    /// Why it is so, when it was not chosen.
    pub presence_cause: Option<PresenceCause>,
    /// What rings here now.
    pub ring: Option<RingView>,
    /// The session this desk is in: live, or its record unfinished.
    pub current: Option<SessionId>,
    /// Sessions whose record is unfinished, oldest first.
    pub unfinished: Vec<SessionRowView>,
    /// The day so far.
    pub shift: ShiftView,
}

/// What may have changed on the screens.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// The desk as a whole: line, keys, ring, lists.
    pub desk: bool,
    /// These sessions.
    pub sessions: Vec<SessionId>,
}

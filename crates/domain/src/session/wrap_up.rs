//! What is written when the talking is over: the account, the interpreter's word
//! on the record, and hand-offs to agencies.

use serde::{Deserialize, Serialize};

/// How the matter was dealt with; several may apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Outcome {
    /// Officers were sent.
    Dispatched,
    /// Handed to 120.
    To120,
    /// Handed to 119.
    To119,
    /// Handed to 122.
    To122,
    /// Handed to 12345.
    To12345,
    /// Answered on the line.
    Advice,
    /// Dialled by mistake.
    Misdial,
    /// The caller hung up.
    CallerHungUp,
}

/// How the interpreting went, from a closed list: bare stars say nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Rating {
    /// Smooth.
    Smooth,
    /// There were difficulties.
    Difficult,
    /// Please review.
    Review,
}

/// What is still to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum FollowUp {
    /// Call back.
    CallBack,
    /// A written statement will need an interpreter.
    Statement,
}

/// What came of calling a caller back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum CallBack {
    /// They answered.
    Answered,
    /// They did not.
    NoAnswer,
    /// The line was engaged.
    Engaged,
    /// The number could not be reached.
    Unreachable,
}

/// The call-taker's account of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Summary {
    /// How it was dealt with; at least one.
    pub outcomes: Vec<Outcome>,
    /// What happened, in Chinese.
    pub narrative: String,
    /// How the interpreting went; none when there was no interpreter.
    pub rating: Option<Rating>,
    /// What is still to be done.
    pub follow_up: Vec<FollowUp>,
}

/// The interpreter's word on the record. Interpreters may have the record
/// corrected, and answer for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Attestation {
    /// True record, or disputed.
    pub confirmed: bool,
    /// What is disputed, or anything else worth saying.
    pub note: String,
}

/// Whom a session can be handed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Agency {
    /// 119, fire and rescue.
    Fire119,
    /// 120, ambulance.
    Ambulance120,
    /// 122, traffic police.
    Traffic122,
    /// 12345, citizens' hotline.
    Citizens12345,
}

/// How it is handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum HandOffMode {
    /// The interpreter goes along.
    WithInterpreter,
    /// The call-taker stays on.
    CallTakerStays,
    /// Only the briefing is passed on.
    BriefingOnly,
}

/// A hand-off as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOff {
    /// To whom.
    pub agency: Agency,
    /// How.
    pub mode: HandOffMode,
    /// What they were told.
    pub briefing: String,
}

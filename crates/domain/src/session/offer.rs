//! One ringing of one interpreter. Who is rung is the hub's business, not here.

use serde::{Deserialize, Serialize};

use super::seat::Seat;
use crate::id::{DeskId, PersonId};
use crate::lang::Lang;
use crate::session::{Origin, Priority};
use crate::time::Stamp;

/// Why an interpreter declines. A conflict of interest never counts against them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum DeclineReason {
    /// Headset, network or computer.
    Technical,
    /// Not well, or not able now.
    NotAble,
    /// Knows the caller or the matter (CPL art. 9 and the challenge rules).
    Conflict,
    /// Anything else, also when no reason was chosen in time.
    Other,
}

/// How a ring ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "how", rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum OfferEnd {
    /// Answered.
    Accepted,
    /// Refused, with a reason.
    Declined {
        /// Why.
        reason: DeclineReason,
    },
    /// Not answered in time.
    Expired,
    /// Taken back: the call-taker moved on, or another was first.
    Withdrawn,
    /// The interpreter's desk went silent while ringing.
    Lost,
}

impl OfferEnd {
    /// Whether the interpreter said yes.
    #[must_use]
    pub fn is_accepted(self) -> bool {
        matches!(self, Self::Accepted)
    }
}

/// All that an interpreter sees of a session before accepting: no name, number
/// or address (I10).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RingCard {
    /// The caller's language.
    pub lang: Lang,
    /// What the interpreter is wanted as.
    #[serde(default)]
    pub seat: Seat,
    /// The pivot language, when the session goes through one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pivot: Option<Lang>,
    /// How urgent.
    pub priority: Priority,
    /// Where the request comes from.
    pub origin: Origin,
    /// The categories chosen so far.
    pub categories: Vec<String>,
    /// The district, never the address.
    pub district: Option<String>,
    /// What is known of the scene.
    pub scene: Vec<String>,
    /// The ids of phrases shown so far.
    pub phrases: Vec<String>,
    /// Waiting since then.
    pub waiting_since: Stamp,
    /// The call-taker's desk.
    pub desk: DeskId,
    /// The call-taker.
    pub call_taker: PersonId,
}

/// A ring as the session remembers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Its ordinal in the session, from 1.
    pub nth: u32,
    /// For which seat.
    pub seat: Seat,
    /// Who is rung.
    pub person: PersonId,
    /// At which desk.
    pub desk: DeskId,
    /// Since then.
    pub at: Stamp,
    /// Until then.
    pub until: Stamp,
    /// Who comes next, as it stood then.
    pub next: Option<PersonId>,
    /// How it ended and when; none while it rings.
    pub end: Option<(OfferEnd, Stamp)>,
    /// What the interpreter saw.
    pub card: RingCard,
}

/// Why an interpreter left a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReleaseCause {
    /// The conversation is over.
    Ended,
    /// They could not be reached again in time.
    Lost,
    /// The language was another one.
    WrongLanguage,
    /// They know the caller or the matter.
    Conflict,
    /// They could not go on.
    Unable,
    /// A relief took over.
    Relieved,
    /// Their session gave them to one in danger of life.
    Yielded,
    /// The relay was ended, or their further language is no longer needed.
    NotNeeded,
    /// The caller had gone and was not back in time.
    CallerGone,
}

/// Why an interpreter leaves a session on their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum LeaveReason {
    /// They know the caller or the matter (CPL art. 29 to 32, challenge).
    Conflict,
    /// It is not their language; perhaps they know which it is.
    WrongLanguage {
        /// Their guess.
        guess: Option<Lang>,
    },
    /// They cannot go on.
    Unable,
}

/// What became of the question whether a session gives up its interpreter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum YieldEnd {
    /// It did.
    Taken,
    /// It keeps them.
    Refused,
    /// It is no longer needed, or no longer possible.
    Withdrawn,
}

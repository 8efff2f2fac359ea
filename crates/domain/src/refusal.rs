//! Why a command was not carried out. A refused command changes nothing.

use serde::{Deserialize, Serialize};

/// A closed list: each has a sentence `error-<code>` in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Refusal {
    /// No such session, or it is closed.
    #[error("unknown-session")]
    UnknownSession,
    /// The session exists already.
    #[error("duplicate-session")]
    DuplicateSession,
    /// The person takes no part in the session.
    #[error("not-yours")]
    NotYours,
    /// The role may not do this.
    #[error("wrong-role")]
    WrongRole,
    /// Not possible in the session's present state.
    #[error("wrong-state")]
    WrongState,
    /// The ring is over: another answered, it expired, or it was withdrawn.
    #[error("offer-over")]
    OfferOver,
    /// No such turn.
    #[error("unknown-turn")]
    UnknownTurn,
    /// The turn exists already.
    #[error("duplicate-turn")]
    DuplicateTurn,
    /// There is nothing in the text.
    #[error("text-empty")]
    TextEmpty,
    /// The text is longer than its limit.
    #[error("text-too-long")]
    TextTooLong,
    /// The centre does not serve this language.
    #[error("unknown-language")]
    UnknownLanguage,
    /// The incident form has no such field, or the value does not fit it.
    #[error("bad-fact")]
    BadFact,
    /// A named limit is reached.
    #[error("limit-reached")]
    LimitReached,
    /// Nothing would change.
    #[error("nothing-to-change")]
    NothingToChange,
    /// No pivot language has anybody who could relay.
    #[error("no-relay")]
    NoRelay,
    /// The policy has no such partner line for this language.
    #[error("unknown-partner")]
    UnknownPartner,
    /// They cannot be rung now.
    #[error("not-free")]
    NotFree,
    /// The question has been answered, or is no longer asked.
    #[error("question-over")]
    QuestionOver,
    /// No such alarm, or its cause is gone.
    #[error("unknown-alarm")]
    UnknownAlarm,
    /// The policy has faults; the running one stays.
    #[error("bad-policy")]
    BadPolicy,
    /// The roster has faults; the running one stays.
    #[error("bad-roster")]
    BadRoster,
    /// The person or desk is not known to the centre.
    #[error("unknown-person")]
    UnknownPerson,
}

impl Refusal {
    /// The code as the wire and the Fluent ids write it.
    #[must_use]
    pub fn code(self) -> String {
        self.to_string()
    }
}

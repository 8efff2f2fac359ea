//! The supervisor's figures: a [`Ledger`] folds the journal into one small row for
//! each session and one timesheet for each interpreter; [`compute()`] reads any
//! window out of it. The definitions are the centre's own list, one [`Id`] each,
//! with the [`formula`] to be shown beside the number.
//!
//! Pure: no clock, no I/O, no wording. A figure depends on the events and on its
//! arguments only, and nothing at or after the window's end decides how a wait or a
//! ring came out. What is counted by session (turns, corrections, attestations)
//! counts as the record now stands.
//!
//! A wait that ended without an interpreter is *censored*, never dropped: it lasted
//! at least so long, and the longer for being left out.
//!
//! Left out, because no event carries what they need:
//! - time from arrival to answer (T0 comes from telephony);
//! - no-answer rate by tier, and on-call time (nobody is on call in the journal);
//! - the reason of an utterance without rendition (coverage counts renditions only);
//! - facts that an agency acknowledged at a hand-off;
//! - one-call resolution and call-back compliance (no link, no attempt is recorded);
//! - caller feedback, whether a phrase helped, and what was answered before T7 (an
//!   answer to a phrase is not recorded as such);
//! - quality score (no reviews, T13), and sessions tagged as hard.

pub mod compute;
pub mod erlang;
pub mod figure;
pub mod id;
pub mod ledger;
pub mod limit;
pub mod survival;
pub mod window;

pub use compute::compute;
pub use figure::{Figure, Metric, Reading, Slice, Stat, Value};
pub use id::{Id, Unit, formula};
pub use ledger::{Case, Doing, Fate, Ledger, Ring, Timesheet};
pub use window::{Filter, Rostered, Window};

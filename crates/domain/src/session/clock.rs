//! The fourteen clocks of a session. Every interval is a difference of two of
//! them; nothing is ever counted in ticks.

use serde::{Deserialize, Serialize};

use crate::time::Stamp;

/// The moments that are measured, in their usual order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Clock {
    /// T0: the call arrived.
    Arrival,
    /// T1: it was answered.
    Answered,
    /// T2: the language barrier was noticed.
    Barrier,
    /// T3: the language was set.
    Language,
    /// T4: an interpreter was requested.
    Requested,
    /// T5: the first ring.
    Rang,
    /// T6: a ring was accepted.
    Accepted,
    /// T7: the interpreter was on.
    Joined,
    /// T8: the first rendition.
    FirstRendition,
    /// T9: the place was verified.
    PlaceVerified,
    /// T10: the first dispatch snapshot was sent.
    SnapshotSent,
    /// T11: the interpreter was released.
    Released,
    /// T12: the record was complete.
    WrapUpDone,
    /// T13: it was reviewed.
    Reviewed,
}

/// When each clock was first set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clocks([Option<Stamp>; 14]);

impl Clocks {
    /// When the clock was set, if it was.
    #[must_use]
    pub fn get(&self, clock: Clock) -> Option<Stamp> {
        self.0[clock as usize]
    }

    /// Sets the clock unless it is set already: the first time counts.
    pub fn set_once(&mut self, clock: Clock, at: Stamp) {
        self.0[clock as usize].get_or_insert(at);
    }

    /// Sets the clock to a later time: for clocks that mean "the last time".
    pub fn set_latest(&mut self, clock: Clock, at: Stamp) {
        self.0[clock as usize] = Some(at);
    }

    /// Milliseconds between two clocks, when both are set.
    #[must_use]
    pub fn between_ms(&self, from: Clock, to: Clock) -> Option<i64> {
        Some(self.get(to)?.since_ms(self.get(from)?))
    }
}

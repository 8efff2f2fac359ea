//! What a figure is asked about: from when to when, and which sessions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ledger::Case;
use crate::id::PersonId;
use crate::lang::Lang;
use crate::session::{Origin, Priority};
use crate::time::Stamp;

/// Rostered time within the window, in milliseconds, of each person who had any.
pub type Rostered = BTreeMap<PersonId, i64>;

/// From a moment on, up to but without another: `[from, to)`. `to` is at most now;
/// what still goes on then is measured up to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// The first moment inside.
    pub from: Stamp,
    /// The first moment past it.
    pub to: Stamp,
}

impl Window {
    /// Whether the moment lies inside.
    #[must_use]
    pub fn contains(&self, at: Stamp) -> bool {
        self.from <= at && at < self.to
    }

    /// The moment, if the window's end knows of it.
    #[must_use]
    pub fn known(&self, at: Option<Stamp>) -> Option<Stamp> {
        at.filter(|at| *at < self.to)
    }

    /// How much of a stretch lies inside, in milliseconds.
    #[must_use]
    pub fn overlap_ms(&self, begin: Stamp, end: Stamp) -> i64 {
        end.min(self.to).since_ms(begin.max(self.from)).max(0)
    }
}

/// Which sessions count; none means all. A person's time is not divided among
/// languages: there, `lang` chooses the people who work in it, and the rest of the
/// filter does not apply.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// Sessions in this language, as it was last believed to be.
    pub lang: Option<Lang>,
    /// Sessions of this urgency, as it was last set.
    pub priority: Option<Priority>,
    /// Sessions from there.
    pub origin: Option<Origin>,
}

impl Filter {
    /// Whether the session counts.
    #[must_use]
    pub fn admits(&self, case: &Case) -> bool {
        self.lang.as_ref().is_none_or(|lang| *lang == case.lang)
            && self.priority.is_none_or(|priority| priority == case.priority)
            && self.origin.is_none_or(|origin| origin == case.origin)
    }
}

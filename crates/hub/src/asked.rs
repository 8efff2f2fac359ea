//! Who has been rung for a session, in the present round and for good.

use std::collections::BTreeSet;

use yiqiao_domain::PersonId;
use yiqiao_domain::session::OfferEnd;

/// See the file's head.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Asked {
    round: BTreeSet<PersonId>,
    never: BTreeSet<PersonId>,
}

impl Asked {
    /// Notes a ring; ringing somebody again begins a new round.
    pub(crate) fn rang(&mut self, person: PersonId) {
        if !self.round.insert(person) {
            self.round = BTreeSet::from([person]);
        }
    }

    /// Asks everyone anew, except those who declined or left.
    pub(crate) fn begin_round(&mut self) {
        self.round.clear();
    }

    pub(crate) fn ended(&mut self, person: PersonId, end: OfferEnd) {
        match end {
            OfferEnd::Declined { .. } => self.never(person),
            // A ring that was cut by a lost line was never really heard.
            OfferEnd::Lost => {
                self.round.remove(&person);
            }
            OfferEnd::Accepted | OfferEnd::Expired | OfferEnd::Withdrawn => {}
        }
    }

    /// They answered and were cut off or given away: not for having been rung
    /// does anybody go before them.
    pub(crate) fn forget(&mut self, person: PersonId) {
        self.round.remove(&person);
    }

    /// They are not rung for this session again.
    pub(crate) fn never(&mut self, person: PersonId) {
        self.never.insert(person);
    }

    pub(crate) fn is_fresh(&self, person: PersonId) -> bool {
        !self.round.contains(&person)
    }

    pub(crate) fn is_never(&self, person: PersonId) -> bool {
        self.never.contains(&person)
    }
}

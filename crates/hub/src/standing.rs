//! How an interpreter stands with the engine, and who has been asked for a
//! session.

use std::collections::BTreeSet;

use yiqiao_domain::session::OfferEnd;
use yiqiao_domain::{DeskId, OfferId, Person, PersonId, Presence, Role, SessionId, Stamp};

/// What keeps a person busy. One thing at a time (I7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engagement {
    /// Nothing.
    Free,
    /// A ring.
    Offered(OfferId),
    /// A session.
    InSession(SessionId),
}

/// A person as the engine knows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Their entry in the staff list.
    pub person: Person,
    /// The desk whose line is up, if any (I6).
    pub desk: Option<DeskId>,
    /// Every desk of theirs whose line is up, in the order they came up.
    pub(crate) lines: Vec<DeskId>,
    /// What they say about being rung.
    pub presence: Presence,
    /// What they last chose themselves: a break chosen during a ring or a
    /// session survives it (I5).
    pub chosen: Presence,
    /// Since when that is so.
    pub presence_since: Stamp,
    /// Idle since then: the longest idle is rung first.
    pub idle_since: Stamp,
    /// Rings missed in a row.
    pub missed: u32,
    /// What keeps them busy.
    pub engaged: Engagement,
}

impl Standing {
    /// Somebody who has just been added: away, and at no desk.
    #[must_use]
    pub fn new(person: Person, at: Stamp) -> Self {
        Self {
            person,
            desk: None,
            lines: Vec::new(),
            presence: Presence::Away,
            chosen: Presence::Away,
            presence_since: at,
            idle_since: at,
            missed: 0,
            engaged: Engagement::Free,
        }
    }

    /// Whether they may be rung now.
    #[must_use]
    pub fn is_free(&self) -> bool {
        self.person.role == Role::Interpreter
            && self.presence == Presence::Available
            && self.desk.is_some()
            && self.engaged == Engagement::Free
    }
}

/// Who has been rung for a session, in the present round and for good.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Asked {
    round: BTreeSet<PersonId>,
    declined: BTreeSet<PersonId>,
}

impl Asked {
    /// Notes a ring; ringing somebody again begins a new round.
    pub(crate) fn rang(&mut self, person: PersonId) {
        if !self.round.insert(person) {
            self.round = BTreeSet::from([person]);
        }
    }

    /// Asks everyone anew, except those who declined.
    pub(crate) fn begin_round(&mut self) {
        self.round.clear();
    }

    pub(crate) fn ended(&mut self, person: PersonId, end: OfferEnd) {
        match end {
            OfferEnd::Declined { .. } => {
                self.declined.insert(person);
            }
            // A ring that was cut by a lost line was never really heard.
            OfferEnd::Lost => {
                self.round.remove(&person);
            }
            OfferEnd::Accepted | OfferEnd::Expired | OfferEnd::Withdrawn => {}
        }
    }

    pub(crate) fn is_fresh(&self, person: PersonId) -> bool {
        !self.round.contains(&person) && !self.declined.contains(&person)
    }

    pub(crate) fn has_declined(&self, person: PersonId) -> bool {
        self.declined.contains(&person)
    }
}

//! The places for interpreters in a session, and who sits in them. Who is rung
//! for a seat is the hub's business.

use serde::{Deserialize, Serialize};

use super::state::Session;
use crate::id::PersonId;
use crate::lang::Lang;
use crate::time::Stamp;

/// What an interpreter does in a session.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Seat {
    /// Between Chinese and the caller's language, or the pivot when relayed.
    #[default]
    Main,
    /// Between the pivot and the caller's language.
    Relay,
    /// About to take over the main seat.
    Relief,
    /// Between Chinese and a further language that is spoken.
    Further,
}

impl Seat {
    /// All seats.
    pub const ALL: [Self; 4] = [Self::Main, Self::Relay, Self::Relief, Self::Further];
}

/// Which skill a seat needs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Need {
    /// The language understood and spoken.
    pub lang: Lang,
    /// What it is rendered into; none is Chinese.
    pub into: Option<Lang>,
}

/// An interpreter in a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Party {
    /// Who.
    pub person: PersonId,
    /// As what.
    pub seat: Seat,
    /// Whether they have joined, and not merely accepted.
    pub joined: bool,
    /// Accepted or joined then.
    pub since: Stamp,
    /// Their desk is silent; waited for until then.
    pub lost_until: Option<Stamp>,
}

impl Session {
    /// Who sits there.
    #[must_use]
    pub fn at_seat(&self, seat: Seat) -> Option<&Party> {
        self.parties.iter().find(|party| party.seat == seat)
    }

    /// The main interpreter.
    #[must_use]
    pub fn main(&self) -> Option<&Party> {
        self.at_seat(Seat::Main)
    }

    /// The seat a person sits in now.
    #[must_use]
    pub fn party(&self, person: PersonId) -> Option<&Party> {
        self.parties.iter().find(|party| party.person == person)
    }

    /// The skill that a seat needs, if the session has such a seat.
    #[must_use]
    pub fn need(&self, seat: Seat) -> Option<Need> {
        let pivot = self.pivot.clone();
        match seat {
            Seat::Main | Seat::Relief => {
                let lang = pivot.unwrap_or_else(|| self.lang.clone());
                Some(Need { lang, into: None })
            }
            Seat::Relay => Some(Need { lang: self.lang.clone(), into: Some(pivot?) }),
            Seat::Further => {
                let lang = self.further.last()?.clone();
                Some(Need { lang, into: None })
            }
        }
    }

    pub(super) fn party_mut(&mut self, person: PersonId) -> Option<&mut Party> {
        self.parties.iter_mut().find(|party| party.person == person)
    }
}

//! The session itself and its states.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::clock::Clocks;
use super::fact::{Fact, FactField, FactValue, Snapshot};
use super::offer::{Offer, RingCard};
use super::turn::{Turn, TurnBody};
use super::wrap_up::{Attestation, HandOff, Summary};
use crate::id::{DeskId, PersonId, SessionId, TurnId};
use crate::lang::Lang;
use crate::time::Stamp;

/// Where a request comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Origin {
    /// A caller on 110.
    Caller,
    /// An officer on the spot, for the person in front of them.
    Officer,
}

/// How urgent. P1 is danger to life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Priority {
    /// Danger to life.
    P1,
    /// Urgent.
    P2,
    /// Ordinary.
    P3,
    /// Enquiry.
    P4,
}

/// Where a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum State {
    /// Carried by phrases; no interpreter is wanted.
    PhrasesOnly,
    /// Waiting: nobody is being rung.
    Requested,
    /// Somebody is being rung, or has accepted and is coming on.
    Ringing,
    /// The interpreter is on.
    Connected,
    /// On hold.
    Held,
    /// The interpreter's desk is silent and waited for.
    Reconnecting,
    /// The conversation is over.
    Ended,
    /// The record is being finished.
    WrapUp,
    /// The record is complete.
    Closed,
}

impl State {
    /// Whether the conversation goes on.
    #[must_use]
    pub fn is_live(self) -> bool {
        !matches!(self, Self::Ended | Self::WrapUp | Self::Closed)
    }
}

/// How a conversation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Ending {
    /// In the ordinary way.
    Completed,
    /// Taken back before anyone joined.
    Withdrawn,
    /// No interpreter was found.
    Unserved,
    /// The caller left before an interpreter joined.
    Abandoned,
}

/// What is known of the caller when the session begins. All may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caller {
    /// Their number.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// The incident's number in the dispatch system.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub incident: String,
    /// Who asks when it is an officer: station and name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub officer: String,
}

/// The interpreter in a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Party {
    /// Who.
    pub person: PersonId,
    /// Whether they have joined, and not merely accepted.
    pub joined: bool,
    /// Their desk is silent; waited for until then.
    pub lost_until: Option<Stamp>,
}

/// One interpreted conversation, as a fold of its events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// The call-taker's desk.
    pub desk: DeskId,
    /// The call-taker.
    pub call_taker: PersonId,
    /// Where the request came from.
    pub origin: Origin,
    /// The caller's language as now believed.
    pub lang: Lang,
    /// How urgent.
    pub priority: Priority,
    /// What is known of the caller.
    pub caller: Caller,
    /// Where it stands.
    pub state: State,
    /// On hold; kept apart because a lost interpreter may come back to a hold.
    pub held: bool,
    /// When it began.
    pub opened_at: Stamp,
    /// The moments that are measured.
    pub clocks: Clocks,
    /// Every ring so far.
    pub offers: Vec<Offer>,
    /// The interpreter, once one has accepted.
    pub interpreter: Option<Party>,
    /// Everyone who has interpreted in it, in order.
    pub interpreters: Vec<PersonId>,
    /// The transcript.
    pub turns: Vec<Turn>,
    /// The incident form.
    pub facts: BTreeMap<FactField, Fact>,
    /// What went to dispatch.
    pub snapshots: Vec<(Snapshot, Stamp)>,
    /// Hand-offs.
    pub hand_offs: Vec<(HandOff, Stamp)>,
    /// When a supervisor was last asked for.
    pub supervisor_called: Option<Stamp>,
    /// How it ended.
    pub ending: Option<Ending>,
    /// When the conversation ended.
    pub ended_at: Option<Stamp>,
    /// The call-taker's account.
    pub summary: Option<Summary>,
    /// The interpreters' word on the record.
    pub attestations: BTreeMap<PersonId, Attestation>,
}

impl Session {
    /// The ring that is open, if any.
    #[must_use]
    pub fn open_offer(&self) -> Option<&Offer> {
        self.offers.iter().rev().find(|offer| offer.end.is_none())
    }

    /// A turn by its id.
    #[must_use]
    pub fn turn(&self, id: TurnId) -> Option<&Turn> {
        // Looked for from the end: what is touched is nearly always recent.
        self.turns.iter().rev().find(|turn| turn.id == id)
    }

    /// Whether the person is the call-taker or has been let in as interpreter.
    #[must_use]
    pub fn has_party(&self, person: PersonId) -> bool {
        self.call_taker == person || self.interpreters.contains(&person)
    }

    /// Whether the person is the interpreter now.
    #[must_use]
    pub fn is_interpreter(&self, person: PersonId) -> bool {
        self.interpreter.is_some_and(|party| party.person == person)
    }

    /// Whether anything is still owed before the record is complete: the
    /// call-taker's account, and each interpreter's word.
    #[must_use]
    pub fn owes_nothing(&self) -> bool {
        self.ending == Some(Ending::Withdrawn)
            || (self.summary.is_some()
                && self.interpreters.iter().all(|person| self.attestations.contains_key(person)))
    }

    /// What an interpreter may see before accepting (I10): no name, number,
    /// note or address.
    #[must_use]
    pub fn ring_card(&self) -> RingCard {
        let choices = |field| match self.facts.get(&field).map(|fact| &fact.value) {
            Some(FactValue::Choices(choices)) => choices.clone(),
            _ => Vec::new(),
        };
        let district = match self.facts.get(&FactField::District).map(|fact| &fact.value) {
            Some(FactValue::Text(text)) if !text.is_empty() => Some(text.clone()),
            _ => None,
        };
        let phrases = self
            .turns
            .iter()
            .filter_map(|turn| match &turn.body {
                TurnBody::Phrase { phrase } => Some(phrase.id.clone()),
                _ => None,
            })
            .take(crate::limit::CHOICES_MAX)
            .collect();
        RingCard {
            lang: self.lang.clone(),
            priority: self.priority,
            origin: self.origin,
            categories: choices(FactField::Category),
            district,
            scene: choices(FactField::Scene),
            phrases,
            waiting_since: self.clocks.get(super::Clock::Requested).unwrap_or(self.opened_at),
            desk: self.desk,
            call_taker: self.call_taker,
        }
    }
}

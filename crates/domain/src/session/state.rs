//! The session itself and its states.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::clock::Clocks;
use super::fact::{Fact, FactField, FactValue, Snapshot};
use super::offer::{Offer, RingCard};
use super::seat::{Party, Seat};
use super::turn::{Turn, TurnBody};
use super::wrap_up::{Attestation, CallBack, HandOff, Summary};
use crate::actor::Gender;
use crate::id::{DeskId, PersonId, SessionId, TurnId};
use crate::lang::Lang;
use crate::time::Stamp;

/// Open rings are among the last so many: one seat rings at most
/// [`crate::limit::RINGS_AT_ONCE_MAX`] and there are four seats.
const OPEN_OFFERS_SPAN: usize = 64;

/// Where a request comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Origin {
    /// A caller on 110.
    Caller,
    /// An officer on the spot, for the person in front of them.
    Officer,
    /// The desk of a police station.
    Station,
    /// Another service's call-taker: 120, 999, 12345.
    Partner,
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
    /// Who asks when it is not the caller: station and name, or the service's desk.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub officer: String,
}

/// An outside interpreter, reached by telephone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partner {
    /// The policy's id for the service.
    pub id: String,
    /// Whether their interpreter is on the line.
    pub joined: bool,
    /// Dialled, or on the line, since then.
    pub since: Stamp,
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
    /// The seats that an interpreter is looked for, and since when.
    pub sought: BTreeMap<Seat, Stamp>,
    /// The interpreters who have accepted and not left.
    pub parties: Vec<Party>,
    /// The outside interpreter, when one was dialled.
    pub partner: Option<Partner>,
    /// The language in between, when the session is relayed.
    pub pivot: Option<Lang>,
    /// Further languages that are spoken.
    pub further: Vec<Lang>,
    /// Whom the caller would rather speak with.
    pub gender: Option<Gender>,
    /// Whether the caller can only use keys and text.
    pub silent: bool,
    /// Since when the caller has been gone.
    pub caller_gone: Option<Stamp>,
    /// Attempts to call them back.
    pub call_backs: Vec<(CallBack, Stamp)>,
    /// Other sessions about the same incident.
    pub links: BTreeSet<SessionId>,
    /// What those sent to dispatch last.
    pub shared: BTreeMap<SessionId, (Snapshot, Stamp)>,
    /// The session that asks for this one's interpreter.
    pub yield_to: Option<SessionId>,
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
    /// The rings that are open.
    pub fn open_offers(&self) -> impl Iterator<Item = &Offer> {
        // Only the latest can be open; a long session has hundreds behind them.
        let recent = self.offers.len().saturating_sub(OPEN_OFFERS_SPAN);
        self.offers[recent..].iter().filter(|offer| offer.end.is_none())
    }

    /// The rings that are open for one seat.
    pub fn open_offers_for(&self, seat: Seat) -> impl Iterator<Item = &Offer> {
        self.open_offers().filter(move |offer| offer.seat == seat)
    }

    /// A ring by its number.
    #[must_use]
    pub fn offer(&self, nth: u32) -> Option<&Offer> {
        self.offers.get(usize::try_from(nth).ok()?.checked_sub(1)?)
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

    /// Whether the person interprets in it now.
    #[must_use]
    pub fn is_interpreter(&self, person: PersonId) -> bool {
        self.party(person).is_some()
    }

    /// What an interpreter may see before accepting (I10): no name, number,
    /// note or address.
    #[must_use]
    pub fn ring_card(&self, seat: Seat) -> RingCard {
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
            lang: match (seat, self.further.last()) {
                (Seat::Further, Some(further)) => further.clone(),
                _ => self.lang.clone(),
            },
            seat,
            pivot: self.pivot.clone(),
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

//! What a test knows of a centre without asking the engine: kept from the inputs
//! and from the events themselves, and checked event by event.

use std::collections::{BTreeMap, BTreeSet};

use yiqiao_domain::access::AccessList;
use yiqiao_domain::event::PresenceCause;
use yiqiao_domain::session::OfferEnd;
use yiqiao_domain::{
    Actor, Change, DeskId, Event, Person, PersonId, Presence, Role, SessionId, Stamp,
};
use yiqiao_hub::{Engine, Input};

use crate::centre::fresh_engine;
use crate::keys::SECRET;

/// A broken rule, in words.
pub type Rule = Result<(), String>;

pub fn rule(holds: bool, told: impl FnOnce() -> String) -> Rule {
    if holds { Ok(()) } else { Err(told()) }
}

/// See the file's head.
pub struct Ledger {
    /// An engine that has only ever replayed.
    pub replica: Engine,
    /// The staff by id.
    pub people: BTreeMap<PersonId, Person>,
    /// Whose each desk is.
    pub owners: BTreeMap<DeskId, PersonId>,
    /// The lines that are up.
    pub up: BTreeSet<DeskId>,
    /// What each person last chose.
    pub chosen: BTreeMap<PersonId, Presence>,
    /// Who has declined what.
    pub declined: BTreeSet<(SessionId, PersonId)>,
    /// The rings of the last step.
    pub rung: Vec<(SessionId, PersonId)>,
    access: AccessList,
    entered: BTreeSet<(SessionId, PersonId)>,
    head: u64,
}

impl Ledger {
    pub fn new() -> Self {
        Self {
            replica: fresh_engine(),
            people: BTreeMap::new(),
            owners: BTreeMap::new(),
            up: BTreeSet::new(),
            chosen: BTreeMap::new(),
            declined: BTreeSet::new(),
            rung: Vec::new(),
            access: AccessList::default(),
            entered: BTreeSet::new(),
            head: 0,
        }
    }

    pub fn has_line(&self, person: PersonId) -> bool {
        self.up.iter().any(|desk| self.owners.get(desk) == Some(&person))
    }

    /// Takes into account what the engine is about to be told of the lines.
    pub fn hear(&mut self, input: &Input) {
        match input {
            Input::HubStarted => self.up.clear(),
            Input::DeskUp(desk) => {
                self.up.insert(*desk);
            }
            Input::DeskDown(desk, _) => {
                self.up.remove(desk);
            }
            _ => {}
        }
    }

    /// Takes the events of one step into account.
    pub fn note(&mut self, now: Stamp, events: &[Event]) -> Rule {
        self.rung.clear();
        for event in events {
            rule(event.seq == self.head + 1, || format!("gapless order at {}", event.seq))?;
            rule(event.at == now, || format!("event {} carries the hub's time", event.seq))?;
            self.head = event.seq;
            self.access.apply(event);
            self.replica.replay(event);
            self.note_change(&event.change)?;
            self.keep_secrets(event)?;
        }
        Ok(())
    }

    fn note_change(&mut self, change: &Change) -> Rule {
        match change {
            Change::PersonAdded { person } => {
                self.people.insert(person.id, person.clone());
                self.chosen.entry(person.id).or_insert(Presence::Away);
            }
            Change::DeskAdded { desk } => {
                self.owners.insert(desk.id, desk.person);
            }
            Change::PresenceSet {
                person,
                presence,
                cause: PresenceCause::Chosen | PresenceCause::MissedRings,
            } => {
                self.chosen.insert(*person, *presence);
            }
            Change::Offered { session, person, desk, .. } => {
                self.rung.push((*session, *person));
                rule(self.up.contains(desk), || "I6: a ring goes to a live desk".to_owned())?;
                let declined = self.declined.contains(&(*session, *person));
                rule(!declined, || format!("{person} declined {session} and is rung again"))?;
            }
            Change::OfferEnded { session, person, end, .. } => match end {
                OfferEnd::Accepted => {
                    self.entered.insert((*session, *person));
                }
                OfferEnd::Declined { .. } => {
                    self.declined.insert((*session, *person));
                }
                OfferEnd::Expired | OfferEnd::Withdrawn | OfferEnd::Lost => {}
            },
            _ => {}
        }
        Ok(())
    }

    /// I10, for every interpreter who has not accepted this session.
    fn keep_secrets(&self, event: &Event) -> Rule {
        let Some(session) = event.change.session() else {
            return Ok(());
        };
        let json = serde_json::to_string(event).expect("events are plain data");
        for (desk, person) in &self.owners {
            let role = self.people[person].role;
            let outside = role == Role::Interpreter && !self.entered.contains(&(session, *person));
            let viewer = Actor { desk: *desk, person: *person, role };
            let seen = outside && self.access.may_see(&viewer, &event.change);
            rule(!seen || !json.contains(SECRET), || {
                format!("I10: {person} sees personal data before accepting: {json}")
            })?;
        }
        Ok(())
    }
}

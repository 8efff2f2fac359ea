//! The fold that all figures are read from: one row for each session, one timesheet
//! for each interpreter. Not here: windows, rates, and anything that anyone said.

mod case;
mod open;
mod timesheet;

use std::collections::{BTreeMap, VecDeque};

pub use case::{Case, Fate, RECONNECT_MS, Ring};
pub use timesheet::{Doing, Timesheet};

use super::limit::{CASES_MAX, PEOPLE_MAX, PHRASES_MAX};
use crate::actor::Role;
use crate::event::{Change, Event};
use crate::id::{PersonId, SessionId};
use crate::session::TurnBody;
use crate::time::Stamp;

/// What the journal says, as far as figures need it. Grows by one row for each
/// session up to [`CASES_MAX`], then lets the oldest go.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ledger {
    head: u64,
    cases: BTreeMap<SessionId, Case>,
    order: VecDeque<SessionId>,
    people: BTreeMap<PersonId, Timesheet>,
    phrases: Vec<String>,
    complete_since: Option<Stamp>,
    left_out: u64,
}

impl Ledger {
    /// Takes an event of the journal into account. Events come in order; one that
    /// comes again changes nothing.
    pub fn apply(&mut self, event: &Event) {
        if event.seq <= self.head {
            return;
        }
        self.head = event.seq;
        self.apply_to_people(event);
        if let Some(case) = Case::opened(event) {
            self.keep(case);
        } else if let Some(session) = event.change.session() {
            let phrase = self.phrase_of(event);
            if let Some(case) = self.cases.get_mut(&session) {
                self.left_out += case.apply(event, phrase);
            }
        }
    }

    /// The last event taken into account.
    #[must_use]
    pub fn head(&self) -> u64 {
        self.head
    }

    /// All sessions at hand, by id.
    pub fn cases(&self) -> impl Iterator<Item = &Case> {
        self.cases.values()
    }

    /// One session, if it is at hand.
    #[must_use]
    pub fn case(&self, session: SessionId) -> Option<&Case> {
        self.cases.get(&session)
    }

    /// The timesheets of all interpreters.
    pub fn people(&self) -> impl Iterator<Item = (PersonId, &Timesheet)> {
        self.people.iter().map(|(person, sheet)| (*person, sheet))
    }

    /// One interpreter's timesheet.
    #[must_use]
    pub fn person(&self, person: PersonId) -> Option<&Timesheet> {
        self.people.get(&person)
    }

    /// A phrase's id, by the number that [`Case::waiting_phrases`] holds.
    #[must_use]
    pub fn phrase(&self, number: u16) -> Option<&str> {
        self.phrases.get(usize::from(number)).map(String::as_str)
    }

    /// A window that begins earlier lacks what was let go; none while nothing was.
    #[must_use]
    pub fn complete_since(&self) -> Option<Stamp> {
        self.complete_since
    }

    /// How many rings, lags, interpreters, phrases and people did not fit.
    #[must_use]
    pub fn left_out(&self) -> u64 {
        self.left_out
    }

    fn keep(&mut self, case: Case) {
        self.order.push_back(case.session);
        self.cases.insert(case.session, case);
        while self.order.len() > CASES_MAX {
            let oldest = self.order.pop_front().and_then(|id| self.cases.remove(&id));
            if let Some(gone) = oldest {
                self.incomplete_until(gone.opened_at);
            }
        }
    }

    /// Up to and with this moment, something is missing.
    fn incomplete_until(&mut self, at: Stamp) {
        self.complete_since = self.complete_since.max(Some(at.plus_ms(1)));
    }

    /// The number of the phrase that the event uses.
    fn phrase_of(&mut self, event: &Event) -> Option<u16> {
        let Change::TurnAdded { body: TurnBody::Phrase { phrase }, .. } = &event.change else {
            return None;
        };
        let known = self.phrases.iter().position(|id| *id == phrase.id);
        let at = known.or_else(|| {
            let room = self.phrases.len() < PHRASES_MAX;
            room.then(|| {
                self.phrases.push(phrase.id.clone());
                self.phrases.len() - 1
            })
        });
        u16::try_from(at?).ok()
    }

    fn apply_to_people(&mut self, event: &Event) {
        let at = event.at;
        match &event.change {
            Change::PersonAdded { person } if person.role == Role::Interpreter => {
                if self.people.contains_key(&person.id) || self.people.len() < PEOPLE_MAX {
                    let sheet = self.people.entry(person.id);
                    sheet.or_insert_with(|| Timesheet::new(at)).set_langs(person);
                } else {
                    self.left_out += 1;
                }
            }
            Change::DeskUp { desk, person, .. } => {
                self.with_person(*person, at, |sheet| sheet.line_up(*desk));
            }
            Change::DeskDown { desk, person, .. } => {
                self.with_person(*person, at, |sheet| sheet.line_down(*desk));
            }
            Change::PresenceSet { person, presence, .. } => {
                self.with_person(*person, at, |sheet| sheet.set_presence(*presence));
            }
            Change::OfferEnded { session, person, end, .. } if end.is_accepted() => {
                self.with_person(*person, at, |sheet| sheet.enter(*session));
            }
            Change::InterpreterJoined { session, person, .. } => {
                self.with_person(*person, at, |sheet| sheet.enter(*session));
            }
            Change::InterpreterReleased { session, person, .. } => {
                self.with_person(*person, at, |sheet| sheet.leave(*session));
            }
            _ => {}
        }
    }

    fn with_person(&mut self, person: PersonId, at: Stamp, change: impl FnOnce(&mut Timesheet)) {
        if let Some(sheet) = self.people.get_mut(&person) {
            change(sheet);
            if let Some(gone) = sheet.note(at) {
                self.incomplete_until(gone);
            }
        }
    }
}

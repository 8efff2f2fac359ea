//! The last hour by minutes: the fewest interpreters free and the most sessions
//! waiting at a time. What is known between two events is what the first left; a
//! stretch in which the hub itself was down stays empty.

use std::collections::{BTreeMap, BTreeSet};

use yiqiao_domain::event::DownCause;
use yiqiao_domain::session::Seat;
use yiqiao_domain::{Change, DeskId, Event, PersonId, Presence, Role, SessionId, Stamp};

const MINUTE_MS: i64 = 60_000;
/// Minutes kept.
const KEPT: i64 = 60;

/// One interpreter, as far as being free is concerned.
#[derive(Debug, Default)]
struct Hands {
    presence: Presence,
    lines: BTreeSet<DeskId>,
    /// Sessions they are in, and rings they have.
    busy: BTreeSet<(SessionId, Option<u32>)>,
}

/// See the file's head.
#[derive(Debug, Default)]
pub(in crate::desk) struct Minutes {
    people: BTreeMap<PersonId, Hands>,
    free: BTreeSet<PersonId>,
    waiting: BTreeSet<SessionId>,
    /// By minutes since 1970: fewest free, most waiting.
    samples: BTreeMap<i64, (u32, u32)>,
    last: Option<i64>,
}

impl Minutes {
    pub(super) fn apply(&mut self, event: &Event) {
        let minute = event.at.0.div_euclid(MINUTE_MS);
        let hub_was_down =
            matches!(&event.change, Change::DeskDown { cause: DownCause::HubRestarted, .. });
        if let Some(last) = self.last.filter(|_| !hub_was_down) {
            for quiet in (last + 1).max(minute - KEPT)..=minute {
                self.note(quiet);
            }
        }
        self.change(event);
        self.last = Some(self.last.map_or(minute, |last| last.max(minute)));
        self.note(minute);
        while self.samples.len() > KEPT as usize {
            self.samples.pop_first();
        }
    }

    /// The last hour up to a moment, oldest first: beginning, fewest free, most waiting.
    pub(in crate::desk) fn up_to(&self, to: Stamp) -> Vec<(Stamp, u32, u32)> {
        let now = to.0.div_euclid(MINUTE_MS);
        let Some(last) = self.last else { return Vec::new() };
        let row = |minute: i64| {
            let quiet = (minute > last).then(|| self.counts());
            let (free, waiting) = self.samples.get(&minute).copied().or(quiet)?;
            Some((Stamp(minute * MINUTE_MS), free, waiting))
        };
        (now - KEPT + 1..=now).filter_map(row).collect()
    }

    fn counts(&self) -> (u32, u32) {
        let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        (small(self.free.len()), small(self.waiting.len()))
    }

    fn note(&mut self, minute: i64) {
        let (free, waiting) = self.counts();
        let known = self.samples.entry(minute).or_insert((free, waiting));
        *known = (known.0.min(free), known.1.max(waiting));
    }

    fn change(&mut self, event: &Event) {
        match &event.change {
            Change::PersonAdded { person } if person.role == Role::Interpreter => {
                self.people.entry(person.id).or_default();
            }
            Change::DeskUp { desk, person } => self.with(*person, |hands| {
                hands.lines.insert(*desk);
            }),
            Change::DeskDown { desk, person, .. } => self.with(*person, |hands| {
                hands.lines.remove(desk);
            }),
            Change::PresenceSet { person, presence, .. } => {
                self.with(*person, |hands| hands.presence = *presence);
            }
            Change::Offered { session, nth, person, .. } => {
                self.with(*person, |hands| {
                    hands.busy.insert((*session, Some(*nth)));
                });
            }
            Change::OfferEnded { session, nth, person, end } => self.with(*person, |hands| {
                hands.busy.remove(&(*session, Some(*nth)));
                if end.is_accepted() {
                    hands.busy.insert((*session, None));
                }
            }),
            Change::InterpreterReleased { session, person, .. } => self.with(*person, |hands| {
                hands.busy.remove(&(*session, None));
            }),
            Change::InterpreterRequested { session, seat: Seat::Main } => {
                self.waiting.insert(*session);
            }
            Change::InterpreterJoined { session, seat: Seat::Main, .. }
            | Change::SeatTaken { session, seat: Seat::Main, .. }
            | Change::RequestDropped { session, seat: Seat::Main }
            | Change::InterpreterBack { session, .. }
            | Change::PartnerJoined { session, .. }
            | Change::SessionEnded { session, .. } => {
                self.waiting.remove(session);
            }
            _ => {}
        }
    }

    fn with(&mut self, person: PersonId, change: impl FnOnce(&mut Hands)) {
        let Some(hands) = self.people.get_mut(&person) else { return };
        change(hands);
        let free = hands.presence == Presence::Available
            && !hands.lines.is_empty()
            && hands.busy.is_empty();
        if free {
            self.free.insert(person);
        } else {
            self.free.remove(&person);
        }
    }
}

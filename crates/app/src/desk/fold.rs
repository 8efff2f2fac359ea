//! What this desk knows for certain: a fold of its replica. Nothing in here has
//! not been confirmed by the hub.

use std::collections::{BTreeMap, BTreeSet};

use yiqiao_domain::event::PresenceCause;
use yiqiao_domain::session::RingCard;
use yiqiao_domain::{
    Change, Desk, DeskId, Duty, Event, Person, PersonId, Policy, Presence, Session, SessionId,
    Shift, Stamp,
};

/// Sessions kept in memory; older closed ones are read from the replica when
/// somebody looks at them.
const SESSIONS_KEPT_MAX: usize = 64;

/// A ring as the desk of the one who is rung knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ring {
    pub(super) session: SessionId,
    pub(super) nth: u32,
    pub(super) person: PersonId,
    pub(super) at: Stamp,
    pub(super) until: Stamp,
    pub(super) next: Option<PersonId>,
    pub(super) card: RingCard,
}

/// How a colleague stands, as far as this desk may see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Stands {
    pub(super) presence: Presence,
    pub(super) cause: Option<PresenceCause>,
    pub(super) since: Stamp,
    pub(super) desk_up: Option<DeskId>,
    pub(super) duty: Duty,
}

#[derive(Debug, Default)]
pub(super) struct Fold {
    pub(super) people: BTreeMap<PersonId, Person>,
    pub(super) desks: BTreeMap<DeskId, Desk>,
    pub(super) stands: BTreeMap<PersonId, Stands>,
    pub(super) rings: Vec<Ring>,
    pub(super) policy: Policy,
    pub(super) policy_version: u32,
    /// Who put it into force, and when.
    pub(super) policy_set: Option<(Option<PersonId>, Stamp)>,
    /// All shifts; only a supervisor's desk is told.
    pub(super) roster: Vec<Shift>,
    /// When this desk's person, or anyone a supervisor sees, was last asked back.
    pub(super) recalled: BTreeMap<PersonId, Stamp>,
    sessions: BTreeMap<SessionId, (Session, u64)>,
    closed: BTreeSet<(Stamp, SessionId)>,
}

impl Fold {
    /// Takes a confirmed event into account. Answers with the session that must
    /// be read anew from the replica, when its past has arrived out of order.
    pub(super) fn apply(&mut self, event: &Event) -> Option<SessionId> {
        match &event.change {
            Change::PersonAdded { person } => {
                self.people.insert(person.id, person.clone());
            }
            Change::DeskAdded { desk } => {
                self.desks.insert(desk.id, desk.clone());
            }
            Change::DeskUp { desk, person } => {
                let stands = self.stands.entry(*person).or_default();
                stands.desk_up = Some(*desk);
                // Nobody has said anything yet: they are away since they came.
                if stands.cause.is_none() {
                    stands.since = event.at;
                }
            }
            Change::DeskDown { desk, person, .. } => {
                let stands = self.stands.entry(*person).or_default();
                if stands.desk_up == Some(*desk) {
                    stands.desk_up = None;
                }
            }
            Change::PresenceSet { person, presence, cause } => {
                let stands = self.stands.entry(*person).or_default();
                if stands.presence != *presence {
                    stands.since = event.at;
                }
                (stands.presence, stands.cause) = (*presence, Some(*cause));
                self.recalled.remove(person);
            }
            Change::DutySet { person, duty } => {
                self.stands.entry(*person).or_default().duty = *duty;
            }
            Change::PersonRecalled { person } => {
                self.recalled.insert(*person, event.at);
            }
            Change::PolicySet { version, policy } => {
                (self.policy, self.policy_version) = ((**policy).clone(), *version);
                let by = event.cause.map(|cause| cause.person);
                self.policy_set = Some((by, event.at));
            }
            Change::RosterSet { shifts } => {
                self.roster.clone_from(shifts);
            }
            other => return self.apply_to_session(other.session()?, event),
        }
        None
    }

    fn apply_to_session(&mut self, id: SessionId, event: &Event) -> Option<SessionId> {
        match &event.change {
            Change::Offered { nth, person, until, next, card, .. } => {
                let (nth, person, until, next) = (*nth, *person, *until, *next);
                let card = card.clone();
                self.rings.push(Ring { session: id, nth, person, at: event.at, until, next, card });
            }
            Change::OfferEnded { nth, .. } => {
                self.rings.retain(|ring| (ring.session, ring.nth) != (id, *nth));
            }
            _ => {}
        }
        if let Some(opened) = Session::opened(event) {
            self.sessions.insert(id, (opened, event.seq));
            return None;
        }
        let Some((session, last)) = self.sessions.get_mut(&id) else { return Some(id) };
        if event.seq <= *last {
            return None;
        }
        session.apply(event);
        *last = event.seq;
        if matches!(event.change, Change::SessionClosed { .. }) {
            self.closed.insert((session.opened_at, id));
            self.forget_oldest();
        }
        None
    }

    fn forget_oldest(&mut self) {
        while self.closed.len() > SESSIONS_KEPT_MAX {
            if let Some((_, oldest)) = self.closed.pop_first() {
                self.sessions.remove(&oldest);
            }
        }
    }

    /// Puts a session in as the replica tells it.
    pub(super) fn put(&mut self, events: &[Event]) {
        if let Some((session, last)) = fold_session(events) {
            self.sessions.insert(session.id, (session, last));
        }
    }

    pub(super) fn session(&self, id: SessionId) -> Option<&Session> {
        self.sessions.get(&id).map(|(session, _)| session)
    }

    pub(super) fn sessions(&self) -> impl Iterator<Item = &Session> {
        self.sessions.values().map(|(session, _)| session)
    }

    pub(super) fn name(&self, person: PersonId) -> String {
        self.people.get(&person).map(|known| known.name.clone()).unwrap_or_default()
    }

    pub(super) fn label(&self, desk: DeskId) -> String {
        self.desks.get(&desk).map(|known| known.label.clone()).unwrap_or_default()
    }

    pub(super) fn desk_of(&self, person: PersonId) -> Option<String> {
        self.desks.values().find(|desk| desk.person == person).map(|desk| desk.label.clone())
    }
}

/// Folds a session from its events in order; `None` when its beginning is not
/// among them. Also answers with the last event's place.
pub(super) fn fold_session(events: &[Event]) -> Option<(Session, u64)> {
    let start = events.iter().position(|e| matches!(e.change, Change::SessionOpened { .. }))?;
    let mut session = Session::opened(&events[start])?;
    let mut last = events[start].seq;
    for event in &events[start + 1..] {
        session.apply(event);
        last = event.seq;
    }
    Some((session, last))
}

//! Who may see which event. Checked in the hub for everything that is sent;
//! hiding a button is not a control.

use std::collections::{BTreeMap, BTreeSet};

use crate::actor::{Actor, Role};
use crate::event::{Change, Event};
use crate::id::{DeskId, PersonId, SessionId};

/// Who has been let into which session, and since which event.
///
/// An interpreter is let in by accepting, not by being rung (I10). Supervisors
/// see every session and are not listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccessList {
    sessions: BTreeMap<SessionId, Doors>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Doors {
    desk: DeskId,
    /// The call-taker, and whoever took the call over.
    holders: BTreeSet<PersonId>,
    interpreters: BTreeMap<PersonId, u64>,
}

impl AccessList {
    /// Takes an event into account. Events come in order.
    pub fn apply(&mut self, event: &Event) {
        match &event.change {
            Change::SessionOpened { session, desk, person, .. } => {
                let holders = BTreeSet::from([*person]);
                let doors = Doors { desk: *desk, holders, interpreters: BTreeMap::new() };
                self.sessions.insert(*session, doors);
            }
            Change::SessionTakenOver { session, person, .. } => {
                if let Some(doors) = self.sessions.get_mut(session) {
                    doors.holders.insert(*person);
                }
            }
            Change::OfferEnded { session, person, end, .. } if end.is_accepted() => {
                if let Some(doors) = self.sessions.get_mut(session) {
                    doors.interpreters.entry(*person).or_insert(event.seq);
                }
            }
            _ => {}
        }
    }

    /// Whether this person may see everything in the session.
    #[must_use]
    pub fn may_enter(&self, viewer: &Actor, session: SessionId) -> bool {
        viewer.role == Role::Supervisor
            || self.sessions.get(&session).is_some_and(|doors| {
                let at_desk = viewer.role == Role::CallTaker && doors.desk == viewer.desk;
                at_desk
                    || doors.holders.contains(&viewer.person)
                    || doors.interpreters.contains_key(&viewer.person)
            })
    }

    /// Whether this event may be sent to this person.
    #[must_use]
    pub fn may_see(&self, viewer: &Actor, change: &Change) -> bool {
        match change {
            Change::CentreFounded { .. }
            | Change::PersonAdded { .. }
            | Change::DeskAdded { .. }
            | Change::PolicySet { .. } => true,
            Change::DeskUp { person, .. }
            | Change::DeskDown { person, .. }
            | Change::PresenceSet { person, .. }
            | Change::DutySet { person, .. }
            | Change::PersonRecalled { person } => {
                viewer.role == Role::Supervisor || *person == viewer.person
            }
            Change::TranscriptRead { .. }
            | Change::RosterSet { .. }
            | Change::DeskSkewed { .. }
            | Change::AlarmRaised { .. }
            | Change::AlarmAcknowledged { .. }
            | Change::AlarmShelved { .. }
            | Change::AlarmCleared { .. } => viewer.role == Role::Supervisor,
            Change::Offered { session, person, .. }
            | Change::OfferEnded { session, person, .. } => {
                *person == viewer.person || self.may_enter(viewer, *session)
            }
            // The facts of another call: for those who answer calls, not for those
            // who interpret in this one.
            Change::SnapshotShared { session, .. } => {
                viewer.role != Role::Interpreter && self.may_enter(viewer, *session)
            }
            other => other.session().is_some_and(|session| self.may_enter(viewer, session)),
        }
    }

    /// The sessions that this person was let into after the event `cursor`, and
    /// whose earlier events they therefore do not have yet.
    #[must_use]
    pub fn entered_since(&self, viewer: &Actor, cursor: u64) -> Vec<SessionId> {
        self.sessions
            .iter()
            .filter(|(_, doors)| {
                doors.interpreters.get(&viewer.person).is_some_and(|at| *at > cursor)
            })
            .map(|(session, _)| *session)
            .collect()
    }

    /// Whether this very event lets this person into its session.
    #[must_use]
    pub fn lets_in(&self, viewer: &Actor, event: &Event) -> Option<SessionId> {
        match &event.change {
            Change::OfferEnded { session, person, end, .. }
                if end.is_accepted()
                    && *person == viewer.person
                    && viewer.role != Role::Supervisor =>
            {
                Some(*session)
            }
            _ => None,
        }
    }
}

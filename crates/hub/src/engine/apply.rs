//! What each event does to the engine. Everything the engine knows, it knows
//! from here.

use yiqiao_domain::event::PresenceCause;
use yiqiao_domain::session::{Clock, OfferEnd, State};
use yiqiao_domain::{
    Change, DeskId, Event, OfferId, PersonId, Presence, Session, SessionId, Stamp,
};

use super::{CLOSED_KEPT_MAX, Deadline, Engine, WAITS_KEPT_MAX};
use crate::standing::{Engagement, Standing};

impl Engine {
    pub(super) fn apply(&mut self, event: &Event) {
        self.head = event.seq;
        self.access.apply(event);
        match &event.change {
            Change::CentreFounded { centre, name, demo } => {
                self.centre = Some((*centre, name.clone(), *demo));
            }
            Change::PersonAdded { person } => {
                let known = self.people.remove(&person.id);
                let mut standing = known.unwrap_or_else(|| Standing::new(person.clone(), event.at));
                self.leave_free_lists(&standing);
                standing.person = person.clone();
                self.put_person(standing);
            }
            Change::DeskAdded { desk } => {
                self.desks.insert(desk.id, desk.clone());
            }
            Change::DeskUp { desk, person } => {
                self.up.insert(*desk);
                self.with_person(*person, |known| known.line_up(*desk));
            }
            Change::DeskDown { desk, person, .. } => {
                self.up.remove(desk);
                self.with_person(*person, |known| known.line_down(*desk));
            }
            Change::PresenceSet { person, presence, cause } => {
                let (presence, cause, at) = (*presence, *cause, event.at);
                self.with_person(*person, |known| known.set_presence(presence, cause, at));
            }
            Change::SessionOpened { session, .. } => {
                if let Some(opened) = Session::opened(event) {
                    self.sessions.insert(*session, opened);
                }
            }
            other => {
                if let Some(session) = other.session() {
                    self.apply_to_session(session, event);
                }
            }
        }
    }

    fn apply_to_session(&mut self, id: SessionId, event: &Event) {
        let Some(mut session) = self.sessions.remove(&id) else {
            return;
        };
        self.leave_queue(&session);
        self.note_deadline(&session, event);
        session.apply(event);
        match &event.change {
            Change::Offered { nth, person, .. } => {
                let offer = OfferId { session: id, nth: *nth };
                self.asked.entry(id).or_default().rang(*person);
                self.with_person(*person, |known| known.engaged = Engagement::Offered(offer));
            }
            Change::OfferEnded { person, end, .. } => {
                self.asked.entry(id).or_default().ended(*person, *end);
                let at = event.at;
                self.with_person(*person, |known| known.offer_ended(id, *end, at));
            }
            Change::InterpreterJoined { .. } => self.note_wait(&session, event.at),
            Change::InterpreterReleased { person, .. } => {
                let at = event.at;
                self.with_person(*person, |known| {
                    known.engaged = Engagement::Free;
                    known.idle_since = at;
                });
            }
            Change::LanguageChanged { .. } => {
                self.asked.entry(id).or_default().begin_round();
            }
            Change::SessionEnded { .. } => {
                self.asked.remove(&id);
            }
            Change::SessionClosed { .. } => self.closed.push_back(id),
            _ => {}
        }
        self.join_queue(&session);
        self.sessions.insert(id, session);
        while self.closed.len() > CLOSED_KEPT_MAX {
            if let Some(oldest) = self.closed.pop_front() {
                self.sessions.remove(&oldest);
            }
        }
    }

    fn leave_queue(&mut self, session: &Session) {
        if session.state == State::Requested
            && let Some(lane) = self.waiting.get_mut(&session.lang)
        {
            lane.remove(&place(session));
        }
    }

    fn join_queue(&mut self, session: &Session) {
        if session.state == State::Requested {
            self.waiting.entry(session.lang.clone()).or_default().insert(place(session));
        }
    }

    fn note_deadline(&mut self, session: &Session, event: &Event) {
        match &event.change {
            Change::Offered { nth, until, .. } => {
                self.deadlines.insert((*until, Deadline::Ring(session.id, *nth)));
            }
            Change::OfferEnded { nth, .. } => {
                if let Some(offer) = session.offers.iter().find(|offer| offer.nth == *nth) {
                    self.deadlines.remove(&(offer.until, Deadline::Ring(session.id, *nth)));
                }
            }
            Change::InterpreterLost { until, .. } => {
                self.deadlines.insert((*until, Deadline::Lost(session.id)));
            }
            Change::InterpreterBack { .. }
            | Change::InterpreterJoined { .. }
            | Change::InterpreterReleased { .. } => {
                if let Some(until) = session.interpreter.and_then(|party| party.lost_until) {
                    self.deadlines.remove(&(until, Deadline::Lost(session.id)));
                }
            }
            _ => {}
        }
    }

    /// A relief interpreter does not count the same wait again.
    fn note_wait(&mut self, session: &Session, joined: Stamp) {
        let first = session.clocks.get(Clock::Joined) == Some(joined);
        let wait = session.clocks.between_ms(Clock::Requested, Clock::Joined);
        if let Some(wait) = wait.filter(|_| first) {
            let waits = self.waits_ms.entry(session.lang.clone()).or_default();
            waits.push_back(wait);
            if waits.len() > WAITS_KEPT_MAX {
                waits.pop_front();
            }
        }
    }

    /// Changes a person's standing and keeps the lists of the free in step.
    fn with_person(&mut self, person: PersonId, change: impl FnOnce(&mut Standing)) {
        if let Some(mut standing) = self.people.remove(&person) {
            self.leave_free_lists(&standing);
            change(&mut standing);
            self.put_person(standing);
        }
    }

    fn leave_free_lists(&mut self, standing: &Standing) {
        for skill in &standing.person.skills {
            if let Some(free) = self.free.get_mut(&skill.lang) {
                free.remove(&(standing.idle_since, standing.person.id));
            }
        }
    }

    fn put_person(&mut self, standing: Standing) {
        if standing.is_free() {
            for skill in &standing.person.skills {
                let free = self.free.entry(skill.lang.clone()).or_default();
                free.insert((standing.idle_since, standing.person.id));
            }
        }
        self.people.insert(standing.person.id, standing);
    }
}

impl Standing {
    /// Rings go to the desk that came up last.
    fn line_up(&mut self, desk: DeskId) {
        self.lines.push(desk);
        self.desk = Some(desk);
    }

    fn line_down(&mut self, desk: DeskId) {
        self.lines.retain(|line| *line != desk);
        self.desk = self.lines.last().copied();
    }

    fn set_presence(&mut self, presence: Presence, cause: PresenceCause, at: Stamp) {
        if self.presence != presence {
            self.presence_since = at;
            if presence == Presence::Available {
                self.idle_since = at;
            }
        }
        self.presence = presence;
        if cause == PresenceCause::Chosen {
            self.chosen = presence;
            self.missed = 0;
        }
        if cause == PresenceCause::MissedRings {
            self.chosen = presence;
        }
    }

    fn offer_ended(&mut self, session: SessionId, end: OfferEnd, at: Stamp) {
        self.engaged = Engagement::Free;
        match end {
            OfferEnd::Accepted => {
                self.engaged = Engagement::InSession(session);
                self.missed = 0;
            }
            OfferEnd::Expired => {
                self.missed += 1;
                self.idle_since = at;
            }
            OfferEnd::Declined { .. } => {
                self.missed = 0;
                self.idle_since = at;
            }
            // Not theirs: they keep their place.
            OfferEnd::Withdrawn | OfferEnd::Lost => {}
        }
    }
}

fn place(session: &Session) -> super::Place {
    let since = session.clocks.get(Clock::Requested).unwrap_or(session.opened_at);
    (session.priority, since, session.id)
}

//! Desks whose lines come up and go down. Nobody is rung whose line is down (I6).

use yiqiao_domain::event::DownCause;
use yiqiao_domain::session::OfferEnd;
use yiqiao_domain::{Change, Desk, DeskId, Stamp};

use super::Engine;
use crate::standing::Engagement;

impl Engine {
    /// Enrols a desk, or gives it to somebody else together with its line.
    pub(super) fn add_desk(&mut self, now: Stamp, desk: Desk) {
        let id = desk.id;
        let former = self.desks.get(&id).map(|known| known.person);
        let handed_on = self.up.contains(&id) && former != Some(desk.person);
        if handed_on {
            self.desk_down(now, id, DownCause::Closed);
        }
        self.emit(now, None, Change::DeskAdded { desk });
        if handed_on {
            self.desk_up(now, id);
        }
    }

    pub(super) fn desk_up(&mut self, now: Stamp, desk: DeskId) {
        let Some(person) = self.desks.get(&desk).map(|known| known.person) else {
            return;
        };
        if self.up.contains(&desk) {
            return;
        }
        self.emit(now, None, Change::DeskUp { desk, person });
        let engaged = self.people.get(&person).map(|known| known.engaged);
        if let Some(Engagement::InSession(session)) = engaged
            && let Some(party) = self.sessions.get(&session).and_then(|known| known.interpreter)
            && party.lost_until.is_some()
        {
            self.emit(now, None, Change::InterpreterBack { session, person });
        }
    }

    pub(super) fn desk_down(&mut self, now: Stamp, desk: DeskId, cause: DownCause) {
        let Some(person) = self.desks.get(&desk).map(|known| known.person) else {
            return;
        };
        if !self.up.contains(&desk) {
            return;
        }
        self.emit(now, None, Change::DeskDown { desk, person, cause });
        // With a second desk still up, the person is reachable there.
        let Some(known) = self.people.get(&person).filter(|known| known.desk.is_none()) else {
            return;
        };
        match known.engaged {
            Engagement::Offered(offer) => {
                let (session, nth, end) = (offer.session, offer.nth, OfferEnd::Lost);
                self.emit(now, None, Change::OfferEnded { session, nth, person, end });
            }
            Engagement::InSession(session) => {
                let waited_for = self.sessions.get(&session).and_then(|known| known.interpreter);
                if waited_for.is_some_and(|party| party.lost_until.is_none()) {
                    let until = now.plus_ms(self.policy.reconnect_ms);
                    self.emit(now, None, Change::InterpreterLost { session, person, until });
                }
            }
            Engagement::Free => {}
        }
    }
}

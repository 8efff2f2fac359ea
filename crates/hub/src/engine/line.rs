//! Desks whose lines come up and go down. Nobody is rung whose line is down (I6).

use yiqiao_domain::event::DownCause;
use yiqiao_domain::session::{OfferEnd, Seat};
use yiqiao_domain::{Change, Desk, DeskId, PersonId, SessionId, Stamp};

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

    /// Every line is down. Who was lost before has the whole time again: the hub
    /// was not there to hear them.
    pub(super) fn hub_started(&mut self, now: Stamp) {
        let until = now.plus_ms(self.policy.times.reconnect_ms);
        let lost: Vec<(SessionId, PersonId)> = self
            .live
            .iter()
            .filter_map(|id| self.sessions.get(id))
            .flat_map(|session| {
                let lost = session.parties.iter().filter(|party| party.lost_until.is_some());
                lost.map(|party| (session.id, party.person))
            })
            .collect();
        for desk in self.up.clone() {
            self.desk_down(now, desk, DownCause::HubRestarted);
        }
        for (session, person) in lost {
            self.emit(now, None, Change::InterpreterLost { session, person, until });
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
        let Some(Engagement::InSession(session)) = engaged else { return };
        let party = self.sessions.get(&session).and_then(|known| known.party(person)).copied();
        if let Some(party) = party.filter(|party| party.lost_until.is_some()) {
            self.emit(now, None, Change::InterpreterBack { session, person });
            self.stop_seeking(now, session, party.seat);
        }
    }

    /// The same person is back before anybody else: the others' rings end.
    pub(super) fn stop_seeking(&mut self, now: Stamp, session: SessionId, seat: Seat) {
        let Some(known) = self.sessions.get(&session) else { return };
        let rings: Vec<_> = known.open_offers_for(seat).map(|o| (o.nth, o.person)).collect();
        let sought = known.sought.contains_key(&seat);
        for (nth, person) in rings {
            let end = OfferEnd::Withdrawn;
            self.happen(now, Change::OfferEnded { session, nth, person, end });
        }
        if sought {
            self.happen(now, Change::RequestDropped { session, seat });
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
                self.happen(now, Change::OfferEnded { session, nth, person, end });
            }
            Engagement::InSession(session) => self.lose(now, session, person),
            Engagement::Free => {}
        }
    }

    /// They are waited for, and another is looked for beside that.
    fn lose(&mut self, now: Stamp, session: SessionId, person: PersonId) {
        let party = self.sessions.get(&session).and_then(|known| known.party(person)).copied();
        let Some(party) = party.filter(|party| party.lost_until.is_none()) else { return };
        let until = now.plus_ms(self.policy.times.reconnect_ms);
        self.emit(now, None, Change::InterpreterLost { session, person, until });
        self.seek(now, session, party.seat);
    }
}

//! Offering the waiting seats to those who are free. Whoever becomes free is
//! offered the best waiting seat at once (I4), and somebody who cannot be rung
//! never blocks the next (I3).

use yiqiao_domain::session::{Need, Seat};
use yiqiao_domain::{Change, PersonId, SessionId, Stamp};

use super::Engine;
use crate::asked::Asked;
use crate::queue::Place;
use crate::rank::Wish;

impl Engine {
    pub(super) fn pair(&mut self, now: Stamp) {
        if !self.out.iter().any(|event| moves(&event.change)) {
            return;
        }
        while let Some((place, person, next)) = self.best_pair() {
            let offered = self.offered(now, place.session, place.seat, person, next);
            self.emit(now, None, offered.expect("only people at a desk are listed as free"));
        }
    }

    /// The most urgent waiting seat that somebody free can take. Lanes with
    /// nobody waiting or nobody free cost nothing.
    fn best_pair(&self) -> Option<(Place, PersonId, Option<PersonId>)> {
        let lanes = self.queue.lanes().filter(|(need, _)| self.pool.free(need) > 0);
        let firsts = lanes.filter_map(|(need, places)| {
            places.iter().find_map(|place| {
                let (person, next) = self.candidates(need, place.session)?;
                Some((need, *place, person, next))
            })
        });
        let head_start = |need: &Need| match self.pool.skill(need) {
            Some(skill) if self.policy.keep_rare_languages => self.demand.wait_ms(skill.index()),
            _ => 0,
        };
        let best = firsts.min_by_key(|(need, place, _, _)| place.ahead(head_start(need)));
        best.map(|(_, place, person, next)| (place, person, next))
    }

    /// Whom to ring, and who would come after.
    fn candidates(&self, need: &Need, id: SessionId) -> Option<(PersonId, Option<PersonId>)> {
        let session = self.sessions.get(&id)?;
        let nobody = Asked::default();
        let wish = Wish {
            need,
            session,
            asked: self.asked.get(&id).unwrap_or(&nobody),
            policy: &self.policy,
            demand: &self.demand,
            people: &self.people,
        };
        let mut best = wish.choose(&self.pool, 2).into_iter();
        Some((best.next()?, best.next()))
    }

    /// The event of ringing somebody.
    pub(super) fn offered(
        &self,
        now: Stamp,
        session: SessionId,
        seat: Seat,
        person: PersonId,
        next: Option<PersonId>,
    ) -> Option<Change> {
        let desk = self.people.get(&person)?.desk?;
        let known = self.sessions.get(&session)?;
        let nth = u32::try_from(known.offers.len()).expect("a session has few rings") + 1;
        let until = now.plus_ms(self.policy.times.ring_ms);
        let card = known.ring_card(seat);
        Some(Change::Offered { session, nth, seat, person, desk, until, next, card })
    }
}

/// Whether somebody may be rung now who could not be before. What is said and
/// written moves nobody.
fn moves(change: &Change) -> bool {
    !matches!(
        change,
        Change::TurnAdded { .. }
            | Change::TurnRendered { .. }
            | Change::TurnRevised { .. }
            | Change::TurnMarked { .. }
            | Change::FactSet { .. }
            | Change::SnapshotSent { .. }
            | Change::SnapshotShared { .. }
            | Change::InterpreterJoined { .. }
            | Change::SessionSummarised { .. }
            | Change::SessionClosed { .. }
            | Change::TranscriptRead { .. }
            | Change::ListenedIn { .. }
            | Change::AlarmRaised { .. }
            | Change::AlarmCleared { .. }
    )
}

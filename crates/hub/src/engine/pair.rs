//! Offering the waiting sessions to those who are free. Whoever becomes free is
//! offered the best waiting session at once (I4), and somebody who cannot be
//! rung never blocks the next (I3).

use yiqiao_domain::session::Session;
use yiqiao_domain::{Change, Lang, PersonId, Stamp};

use super::Engine;
use crate::policy::choose;
use crate::standing::Asked;

impl Engine {
    pub(super) fn pair(&mut self, now: Stamp) {
        while let Some((person, next, session)) = self.best_pair() {
            self.offer(now, person, next, session);
        }
    }

    /// The most urgent waiting session that somebody free can take. Lanes with
    /// nobody waiting or nobody free cost nothing.
    fn best_pair(&self) -> Option<(PersonId, Option<PersonId>, yiqiao_domain::SessionId)> {
        let anyone = |lang| self.free.get(lang).is_some_and(|free| !free.is_empty());
        let lanes =
            self.waiting.iter().filter(|(lang, places)| !places.is_empty() && anyone(*lang));
        lanes
            .filter_map(|(lang, places)| {
                places.iter().find_map(|place| {
                    let (person, next) = self.candidate(lang, place.2)?;
                    Some((*place, person, next))
                })
            })
            .min_by_key(|(place, _, _)| *place)
            .map(|(place, person, next)| (person, next, place.2))
    }

    fn candidate(
        &self,
        lang: &Lang,
        session: yiqiao_domain::SessionId,
    ) -> Option<(PersonId, Option<PersonId>)> {
        let free = self.free.get(lang).filter(|free| !free.is_empty())?;
        let nobody = Asked::default();
        let asked = self.asked.get(&session).unwrap_or(&nobody);
        choose(asked, free.iter().map(|(_, person)| *person))
    }

    fn offer(
        &mut self,
        now: Stamp,
        person: PersonId,
        next: Option<PersonId>,
        session: yiqiao_domain::SessionId,
    ) {
        let desk = self.people.get(&person).and_then(|known| known.desk);
        let desk = desk.expect("only people at a desk are listed as free");
        let known = self.sessions.get(&session).expect("only sessions at hand are in the queue");
        let nth = u32::try_from(known.offers.len()).expect("a session has few rings") + 1;
        let until = now.plus_ms(self.policy.ring_ms);
        let card = Session::ring_card(known);
        self.emit(now, None, Change::Offered { session, nth, person, desk, until, next, card });
    }
}

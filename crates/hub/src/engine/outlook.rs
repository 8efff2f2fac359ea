//! What a waiting call-taker is told: how long it may take, honestly, and what
//! can be done meanwhile. Derived on demand and never stored.

use yiqiao_domain::session::{Need, Outlook, Rung, Seat, State};
use yiqiao_domain::{Lang, SessionId};

use super::Engine;

impl Engine {
    /// One outlook for every session that looks for a main interpreter.
    #[must_use]
    pub fn outlooks(&self) -> Vec<Outlook> {
        let mut outlooks = Vec::new();
        for (need, places) in self.queue.lanes() {
            let mains = places.iter().filter(|place| place.seat == Seat::Main);
            for (i, place) in mains.filter(|place| place.is_unrung()).enumerate() {
                let position = u32::try_from(i + 1).unwrap_or(u32::MAX);
                outlooks.extend(self.outlook(need, place.session, position));
            }
        }
        outlooks
    }

    fn outlook(&self, need: &Need, id: SessionId, position: u32) -> Option<Outlook> {
        let session = self.sessions.get(&id)?;
        let waits = matches!(session.state, State::Requested | State::Reconnecting);
        let on_shift = self.pool.on_shift(need);
        let expect = |n: u32| self.handling_ms(need) * i64::from(position) / i64::from(n);
        Some(Outlook {
            session: id,
            position: waits.then_some(position),
            expect_ms: Some(on_shift).filter(|n| *n > 0).map(expect),
            on_shift,
            yield_asked: self.yields.contains_key(&id),
            rungs: self.rungs(&session.lang, session.pivot.is_some()),
        })
    }

    fn rungs(&self, lang: &Lang, relayed: bool) -> Vec<Rung> {
        let direct = Need { lang: lang.clone(), into: None };
        let free = self.pool.on_call(&direct);
        let mut rungs = Vec::new();
        if free > 0 {
            rungs.push(Rung::OnCall { free: u32::try_from(free).unwrap_or(u32::MAX) });
        }
        let pivots = if relayed { Vec::new() } else { self.pivots(lang) };
        for pivot in pivots {
            let far = Need { lang: lang.clone(), into: Some(pivot.clone()) };
            let near = Need { lang: pivot.clone(), into: None };
            if self.pool.on_shift(&far) > 0 && self.pool.on_shift(&near) > 0 {
                let ready = self.pool.free(&far) > 0 && self.pool.free(&near) > 0;
                rungs.push(Rung::Relay { pivot, ready });
            }
        }
        rungs.extend(self.policy.partners_for(lang).map(|line| Rung::Partner {
            id: line.id.clone(),
            name: line.name.clone(),
            number: line.number.clone(),
        }));
        rungs
    }
}

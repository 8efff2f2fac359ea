//! What can be done about an alarm now, best first. Only what the hub would not
//! refuse as things stand; the hub decides all the same.

use yiqiao_domain::session::{Need, Seat};
use yiqiao_domain::{AlarmKind, Lang, Presence, Session};

use super::super::watch::Raised;
use super::super::{Desk, State};
use super::square::somebody_for;
use super::{at_a_desk, is_busy};
use crate::view::*;

/// People offered for one alarm at most.
const PEOPLE_MAX: usize = 2;
/// Lines or pivots offered for one alarm at most.
const WAYS_MAX: usize = 2;

impl Desk {
    pub(super) fn remedies(
        &self,
        state: &State,
        raised: &Raised,
        live: &[&Session],
    ) -> Vec<Remedy> {
        let kind = &raised.alarm.kind;
        let session = kind.session().and_then(|id| live.iter().find(|known| known.id == id));
        let mut remedies = match (kind, session) {
            (AlarmKind::P1Waiting { .. } | AlarmKind::Waiting { .. }, Some(session)) => {
                let id = session.id;
                let mut all = self.people_for(state, session, live);
                all.extend(self.ways_for(state, session));
                all.push(Remedy::TakeOver { session: id });
                all
            }
            (AlarmKind::InterpreterLost { .. }, Some(session)) => {
                let id = session.id;
                let mut all = self.people_for(state, session, live);
                all.extend(self.ways_for(state, session));
                if session.sought.contains_key(&Seat::Main) {
                    all.push(Remedy::Phrases { session: id });
                }
                all.push(Remedy::TakeOver { session: id });
                all
            }
            (AlarmKind::SupervisorCalled { .. }, Some(session)) => {
                let session = session.id;
                vec![Remedy::Open { session }, Remedy::TakeOver { session }]
            }
            (AlarmKind::ReliefDue { .. } | AlarmKind::Overtime { .. }, Some(session)) => {
                let asked = session.sought.contains_key(&Seat::Relief)
                    || session.at_seat(Seat::Relief).is_some();
                let on = session.main().is_some_and(|party| party.joined);
                let session = session.id;
                let mut all = Vec::new();
                if on && !asked {
                    all.push(Remedy::Relief { session });
                }
                all.push(Remedy::Open { session });
                all
            }
            (AlarmKind::NobodyOnShift { lang }, _) => self.cover(state, lang, live),
            (AlarmKind::MissedRings { person }, _) => {
                let there = at_a_desk(state);
                let known = there.iter().find(|(known, _)| known.id == *person);
                let rests = known.filter(|(_, stands)| stands.presence == Presence::Break);
                let name = rests.map(|(known, _)| known.name.clone());
                name.map(|name| Remedy::Recall { person: *person, name }).into_iter().collect()
            }
            _ => Vec::new(),
        };
        if remedies.is_empty() && raised.acknowledged.is_none() {
            remedies.push(Remedy::Acknowledge { n: raised.alarm.n });
        }
        remedies
    }

    /// Who could come: the free are rung, an asked session yields, the resting are
    /// asked back.
    fn people_for(&self, state: &State, session: &Session, live: &[&Session]) -> Vec<Remedy> {
        let Some(need) = session.need(Seat::Main) else { return Vec::new() };
        let id = session.id;
        let rung = |person| session.open_offers().any(|offer| offer.person == person);
        let mut rings = Vec::new();
        for (person, stands) in at_a_desk(state) {
            let barred = person.not_with.contains(&session.call_taker);
            let free = stands.presence == Presence::Available && !is_busy(person.id, live);
            if free && !barred && !rung(person.id) && serves(person, &need) {
                let name = person.name.clone();
                rings.push(Remedy::Ring { session: id, person: person.id, name });
            }
        }
        rings.truncate(PEOPLE_MAX);
        let asked = live.iter().filter(|giver| giver.yield_to == Some(id));
        rings.extend(asked.filter_map(|giver| {
            let main = giver.main().filter(|party| party.joined)?;
            let (name, desk_label) = (state.fold.name(main.person), state.fold.label(giver.desk));
            Some(Remedy::Yield { session: giver.id, name, desk_label })
        }));
        rings.extend(self.recalls(state, &need, live));
        rings
    }

    fn recalls(&self, state: &State, need: &Need, live: &[&Session]) -> Vec<Remedy> {
        let rests = |presence| matches!(presence, Presence::Break | Presence::Away);
        let mut there = at_a_desk(state);
        // Somebody on a break is nearer than somebody who is away.
        there.sort_by_key(|(_, stands)| stands.presence == Presence::Away);
        there
            .into_iter()
            .filter(|(person, stands)| rests(stands.presence) && serves(person, need))
            .filter(|(person, _)| !is_busy(person.id, live))
            .take(PEOPLE_MAX)
            .map(|(person, _)| Remedy::Recall { person: person.id, name: person.name.clone() })
            .collect()
    }

    /// Ways that need nobody of the language: an outside line, a language in between.
    fn ways_for(&self, state: &State, session: &Session) -> Vec<Remedy> {
        let policy = &state.fold.policy;
        let mut ways = Vec::new();
        if session.main().is_none() && session.partner.is_none() {
            for line in policy.partners_for(&session.lang).take(WAYS_MAX) {
                let (partner, name) = (line.id.clone(), line.name.clone());
                let number = line.number.clone();
                ways.push(Remedy::Partner { session: session.id, partner, name, number });
            }
        }
        let pivots = policy.pivots(&session.lang).iter();
        let usable = pivots.filter(|pivot| {
            session.pivot.as_ref() != Some(pivot)
                && somebody_for(state, pivot, None)
                && somebody_for(state, &session.lang, Some(pivot))
        });
        ways.extend(
            usable
                .take(WAYS_MAX)
                .map(|pivot| Remedy::Relay { session: session.id, pivot: self.language(pivot) }),
        );
        ways
    }

    /// For a language with nobody at a desk: whoever rests, and ways around for the
    /// session that waits longest.
    fn cover(&self, state: &State, lang: &Lang, live: &[&Session]) -> Vec<Remedy> {
        let need = Need { lang: lang.clone(), into: None };
        let mut all = self.recalls(state, &need, live);
        let waits = live.iter().filter(|known| {
            known.lang == *lang && known.sought.contains_key(&Seat::Main) && known.main().is_none()
        });
        if let Some(session) = waits.min_by_key(|known| super::lane::requested(known)) {
            all.extend(self.ways_for(state, session));
        }
        all
    }
}

fn serves(person: &yiqiao_domain::Person, need: &Need) -> bool {
    person.skills.iter().any(|skill| skill.lang == need.lang && skill.into == need.into)
}

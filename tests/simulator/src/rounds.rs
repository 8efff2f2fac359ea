//! The rounds of asking, kept beside the engine: nobody is rung a second time
//! while somebody has not been rung yet, and missed rings are counted.

use std::collections::{BTreeMap, BTreeSet};

use yiqiao_domain::event::PresenceCause;
use yiqiao_domain::session::{Need, OfferEnd, ReleaseCause, Session};
use yiqiao_domain::{Change, Event, PersonId, Presence, SessionId};
use yiqiao_hub::{Engine, Standing};

use crate::ledger::{Rule, rule};

/// See the file's head.
#[derive(Default)]
pub(crate) struct Rounds {
    asked: BTreeMap<SessionId, BTreeSet<PersonId>>,
    refused: BTreeSet<(SessionId, PersonId)>,
    missed: BTreeMap<PersonId, u32>,
}

impl Rounds {
    /// Checks an event against the state just before it.
    pub(crate) fn check(&self, event: &Event, before: &Engine) -> Rule {
        match &event.change {
            Change::Offered { session, seat, person, .. } if event.cause.is_none() => {
                let known = before.session(*session).ok_or("I2: a ring for no session")?;
                let again = self.asked.get(session).is_some_and(|round| round.contains(person));
                let Some(need) = known.need(*seat).filter(|_| again) else { return Ok(()) };
                let mut people = before.people();
                let fresh = people.find(|other| self.is_fresh(before, known, &need, other));
                let fresh = fresh.map(|other| other.person.id);
                rule(fresh.is_none(), || {
                    format!("round: {person} is rung again before {fresh:?} for {session}")
                })
            }
            Change::OfferEnded { session, nth, end: OfferEnd::Accepted, .. } => {
                let ring = before.session(*session).and_then(|known| known.offer(*nth));
                let in_time = ring.is_some_and(|ring| event.at < ring.until);
                rule(in_time, || format!("ring: {session} is accepted after the ring's time"))
            }
            Change::PresenceSet { person, presence, cause: PresenceCause::MissedRing } => {
                let missed = self.missed.get(person).copied().unwrap_or(0);
                let most = before.policy().0.counts.missed_rings;
                let kept = missed < most || *presence != Presence::Available;
                rule(kept, || format!("misses: {person} has missed {missed} and is available"))
            }
            _ => Ok(()),
        }
    }

    /// Whether they could be rung in this round and have not been.
    fn is_fresh(&self, engine: &Engine, session: &Session, need: &Need, other: &Standing) -> bool {
        let id = other.person.id;
        let asked = self.asked.get(&session.id).is_some_and(|round| round.contains(&id));
        let holder = session.call_taker;
        let apart = other.person.not_with.contains(&holder)
            || engine.person(holder).is_some_and(|known| known.person.not_with.contains(&id));
        let mut skills = other.person.skills.iter();
        other.is_free()
            && !asked
            && !apart
            && !self.refused.contains(&(session.id, id))
            && skills.any(|skill| skill.lang == need.lang && skill.into == need.into)
    }

    /// Takes an event into account; `before` has not heard of it.
    pub(crate) fn learn(&mut self, event: &Event, before: &Engine) {
        match &event.change {
            Change::Offered { session, person, .. } => {
                let round = self.asked.entry(*session).or_default();
                if !round.insert(*person) {
                    *round = BTreeSet::from([*person]);
                }
            }
            Change::OfferEnded { session, person, end, .. } => {
                self.note_end(*session, *person, *end);
            }
            Change::InterpreterReleased { session, person, cause } => match cause {
                ReleaseCause::Lost | ReleaseCause::Yielded => {
                    let known = before.session(*session);
                    let served = known.is_some_and(|known| known.interpreters.contains(person));
                    if served && let Some(round) = self.asked.get_mut(session) {
                        round.remove(person);
                    }
                }
                ReleaseCause::Conflict | ReleaseCause::Unable => {
                    self.refused.insert((*session, *person));
                }
                _ => {}
            },
            Change::LanguageChanged { session, .. } | Change::RelaySet { session, .. } => {
                self.asked.remove(session);
            }
            Change::PresenceSet { person, cause: PresenceCause::Chosen, .. } => {
                self.missed.remove(person);
            }
            _ => {}
        }
    }

    fn note_end(&mut self, session: SessionId, person: PersonId, end: OfferEnd) {
        match end {
            OfferEnd::Accepted => {
                self.missed.remove(&person);
            }
            OfferEnd::Declined { .. } => {
                self.missed.remove(&person);
                self.refused.insert((session, person));
            }
            OfferEnd::Expired => *self.missed.entry(person).or_default() += 1,
            // It was never really heard.
            OfferEnd::Lost => {
                self.asked.entry(session).or_default().remove(&person);
            }
            OfferEnd::Withdrawn => {}
        }
    }
}

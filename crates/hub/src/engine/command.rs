//! Commands: what the domain decides about a session, and what only the whole
//! centre can know besides.

use yiqiao_domain::event::Cause;
use yiqiao_domain::limit::{LINKS_MAX, WAITING_MAX};
use yiqiao_domain::session::{Need, OfferEnd, Priority, Seat, State, decide};
use yiqiao_domain::{
    Actor, Change, Command, Envelope, Lang, PersonId, Presence, Refusal, Role, Session, SessionId,
    Stamp,
};

use super::Engine;
use super::follow::Follow;

impl Engine {
    pub(super) fn command(
        &mut self,
        now: Stamp,
        actor: Actor,
        envelope: &Envelope,
    ) -> Result<(), Refusal> {
        let completed = self.complete(&envelope.command);
        let command = completed.as_ref().unwrap_or(&envelope.command);
        let session = command.session().and_then(|id| self.sessions.get(&id));
        let changes = decide(session, &self.languages, &actor, command)?;
        self.require_room(&changes)?;
        let changes = self.besides(now, actor, command, changes)?;
        let cause = Some(Cause {
            command: envelope.id,
            desk: actor.desk,
            person: actor.person,
            desk_at: envelope.desk_at,
        });
        for change in changes {
            let follow = Follow::of(&change);
            self.emit(now, cause, change);
            self.follow_up(now, follow);
        }
        Ok(())
    }

    /// A command that leaves a choice to the hub, with the choice made.
    fn complete(&self, command: &Command) -> Option<Command> {
        match command {
            Command::StartRelay { session, pivot: None } => {
                let pivot = self.best_pivot(*session);
                Some(Command::StartRelay { session: *session, pivot })
            }
            _ => None,
        }
    }

    fn require_room(&self, changes: &[Change]) -> Result<(), Refusal> {
        let asks = changes.iter().any(|c| matches!(c, Change::InterpreterRequested { .. }));
        let full = asks && self.queue.unrung() >= WAITING_MAX;
        if full { Err(Refusal::LimitReached) } else { Ok(()) }
    }

    /// What the session alone cannot tell.
    fn besides(
        &self,
        now: Stamp,
        actor: Actor,
        command: &Command,
        mut changes: Vec<Change>,
    ) -> Result<Vec<Change>, Refusal> {
        match command {
            Command::SetPresence { presence } => {
                let known = self.people.get(&actor.person).ok_or(Refusal::UnknownPerson)?;
                // After a missed ring, saying the same again means "I am here".
                let same = known.presence == *presence && known.chosen == *presence;
                require(!same || known.missed > 0, Refusal::NothingToChange)?;
            }
            Command::Recall { person } => {
                let known = self.people.get(person).ok_or(Refusal::UnknownPerson)?;
                let rests = matches!(known.presence, Presence::Break | Presence::Away);
                let may = known.person.role == Role::Interpreter && known.desk.is_some() && rests;
                require(may, Refusal::NotFree)?;
            }
            Command::AcknowledgeAlarm { n } => {
                let open = self.alarms.numbered(*n);
                let open = open.ok_or(Refusal::UnknownAlarm)?;
                require(!open.acknowledged, Refusal::NothingToChange)?;
            }
            Command::ShelveAlarm { n } => {
                require(self.alarms.numbered(*n).is_some(), Refusal::UnknownAlarm)?;
                let until = now.plus_ms(self.policy.alarms.shelve_ms);
                changes.push(Change::AlarmShelved { n: *n, person: actor.person, until });
            }
            Command::SetPolicy { policy } => {
                require(**policy != self.policy, Refusal::NothingToChange)?;
                for change in &mut changes {
                    if let Change::PolicySet { version, .. } = change {
                        *version = self.policy_version + 1;
                    }
                }
            }
            Command::SetRoster { shifts } => {
                let known = shifts.iter().all(|shift| self.people.contains_key(&shift.person));
                require(known, Refusal::UnknownPerson)?;
            }
            Command::UpdatePerson { person } => {
                let known = self.people.get(&person.id).ok_or(Refusal::UnknownPerson)?;
                require(known.person.role == person.role, Refusal::WrongRole)?;
                require(known.person != *person, Refusal::NothingToChange)?;
            }
            // Answered after its time, before the wake that ends it.
            Command::AcceptOffer { offer } => {
                let ring = self.sessions.get(&offer.session).and_then(|s| s.offer(offer.nth));
                require(ring.is_some_and(|ring| now < ring.until), Refusal::OfferOver)?;
            }
            Command::LinkSessions { session, with } => {
                let known = self.sessions.get(with).filter(|known| known.state != State::Closed);
                let known = known.ok_or(Refusal::UnknownSession)?;
                require(known.links.len() < LINKS_MAX, Refusal::LimitReached)?;
                if let Some((snapshot, _)) = known.snapshots.last() {
                    let (session, snapshot) = (*session, snapshot.clone());
                    changes.push(Change::SnapshotShared { session, from: *with, snapshot });
                }
            }
            // A record that is complete is told nothing new.
            Command::SendSnapshot { .. } => changes.retain(|change| match change {
                Change::SnapshotShared { session, .. } => {
                    self.sessions.get(session).is_some_and(|known| known.state != State::Closed)
                }
                _ => true,
            }),
            Command::CallPartner { session, partner } => {
                let known = self.sessions.get(session).ok_or(Refusal::UnknownSession)?;
                let mut lines = self.policy.partners_for(&known.lang);
                require(lines.any(|line| line.id == *partner), Refusal::UnknownPartner)?;
            }
            Command::RingPerson { session, person } => {
                changes.extend(self.ring(now, *session, *person)?);
            }
            Command::SetPriority { session, priority } => {
                let yields = self.policy.yielding.priorities.contains(priority);
                let to = self.sessions.get(session).and_then(|known| known.yield_to);
                if let Some(to) = to.filter(|_| !yields && *priority != Priority::P1) {
                    let (session, end) = (*session, yiqiao_domain::session::YieldEnd::Withdrawn);
                    changes.insert(0, Change::YieldEnded { session, to, end });
                }
            }
            _ => {}
        }
        Ok(changes)
    }

    /// Rings one person, for the main seat or, when somebody is on, as a relief.
    fn ring(
        &self,
        now: Stamp,
        session: SessionId,
        person: PersonId,
    ) -> Result<Vec<Change>, Refusal> {
        let known = self.sessions.get(&session).ok_or(Refusal::UnknownSession)?;
        let served = known.main().is_some_and(|party| party.joined && party.lost_until.is_none());
        let seat = if served { Seat::Relief } else { Seat::Main };
        // Nobody is rung for a seat that somebody has or is coming to, or that a
        // partner fills; a lost interpreter does not count.
        let seated = known.at_seat(seat).is_some_and(|party| party.lost_until.is_none());
        let partner = known.partner.as_ref().is_some_and(|partner| partner.joined);
        let filled = seated || (partner && seat == Seat::Main);
        require(!filled, Refusal::WrongState)?;
        let standing = self.people.get(&person).ok_or(Refusal::UnknownPerson)?;
        let need = known.need(seat).ok_or(Refusal::WrongState)?;
        let able = standing.is_free() && standing.needs().any(|skill| skill == need);
        require(able && !self.is_barred(known, person), Refusal::NotFree)?;
        let end = OfferEnd::Withdrawn;
        let rings = known.open_offers_for(seat);
        let mut changes: Vec<Change> = rings
            .map(|o| Change::OfferEnded { session, nth: o.nth, person: o.person, end })
            .collect();
        if !known.sought.contains_key(&seat) {
            changes.push(Change::InterpreterRequested { session, seat });
        }
        changes.extend(self.offered(now, session, seat, person, None));
        Ok(changes)
    }

    /// Whether the person is not rung for the session, whoever asks for it: they
    /// declined it, left it, or are kept from the one who holds the call.
    pub(super) fn is_barred(&self, session: &Session, person: PersonId) -> bool {
        let never = self.asked.get(&session.id).is_some_and(|asked| asked.is_never(person));
        let kept = |of: PersonId, from: PersonId| {
            self.people.get(&of).is_some_and(|standing| standing.is_kept_from(from))
        };
        let holder = session.call_taker;
        never || kept(person, holder) || kept(holder, person)
    }

    /// The first pivot for which both halves could be rung now; else the first for
    /// which both are on shift.
    fn best_pivot(&self, session: SessionId) -> Option<Lang> {
        let session = self.sessions.get(&session)?;
        let halves = |pivot: &Lang| {
            let far = Need { lang: session.lang.clone(), into: Some(pivot.clone()) };
            let near = Need { lang: pivot.clone(), into: None };
            (far, near)
        };
        let pivots = self.pivots(&session.lang);
        let both = |count: &dyn Fn(&Need) -> u32| {
            pivots.iter().find(|pivot| {
                let (far, near) = halves(pivot);
                count(&far) > 0 && count(&near) > 0
            })
        };
        let free = both(&|need| self.pool.free(need));
        free.or_else(|| both(&|need| self.pool.on_shift(need))).cloned()
    }

    /// The pivots of the policy; without a word on this language, any that
    /// somebody can relay through.
    pub(super) fn pivots(&self, lang: &Lang) -> Vec<Lang> {
        let listed = self.policy.pivots(lang);
        if !listed.is_empty() {
            return listed.to_vec();
        }
        let rows = self.languages.rows().iter().map(|row| row.tag.clone());
        rows.filter(|pivot| pivot != lang && *pivot != Lang::working()).collect()
    }
}

fn require(holds: bool, refusal: Refusal) -> Result<(), Refusal> {
    if holds { Ok(()) } else { Err(refusal) }
}

//! Asking less urgent sessions whether they give up their interpreter to a life
//! in danger. People decide, never the program.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use yiqiao_domain::event::DownCause;
use yiqiao_domain::session::{Clock, Need, Priority, Seat, Session, YieldEnd};
use yiqiao_domain::{Change, Lang, PersonId, Policy, SessionId, Stamp};

use super::Engine;
use crate::standing::Engagement;

/// A session that could give: the least urgent first, then those whose facts have
/// gone to dispatch, then the longest talk.
pub(super) type Giver = (Reverse<Priority>, bool, Stamp, SessionId);

/// A life that waits unrung and for which nobody is asked, longest wait first.
pub(super) type Life = (Stamp, SessionId);

impl Engine {
    /// Asks for every life that waits unrung, and takes back questions that are
    /// no longer needed. Looks only at the sessions of this step's events: what
    /// nothing has happened to stands as it stood.
    pub(super) fn ask_yields(&mut self, now: Stamp) {
        for id in self.touched() {
            self.take_back(now, id);
        }
        if self.givers.is_empty() || self.lives.is_empty() {
            return;
        }
        for id in self.touched() {
            if let Some((to, session, lang)) = self.question(id) {
                self.emit(now, None, Change::YieldAsked { session, to, lang });
            }
        }
    }

    /// The sessions that this step's events are about; all that ask or could be
    /// asked, when the rules or the people themselves have changed.
    fn touched(&self) -> BTreeSet<SessionId> {
        let everything = self.out.iter().any(|event| match &event.change {
            Change::PolicySet { .. } | Change::PersonAdded { .. } => true,
            Change::DeskDown { cause, .. } => *cause == DownCause::HubRestarted,
            _ => false,
        });
        if everything {
            let lives = self.lives.values().flatten().map(|(_, id)| *id);
            return lives.chain(self.yields.keys().copied()).collect();
        }
        let about = |change: &Change| match change {
            Change::YieldEnded { session, to, .. } => [Some(*session), Some(*to)],
            // Who takes a break can no longer be given, and who is back can.
            Change::PresenceSet { person, .. } | Change::DutySet { person, .. } => {
                [self.session_of(*person), None]
            }
            other => [other.session(), None],
        };
        self.out.iter().flat_map(|event| about(&event.change)).flatten().collect()
    }

    fn take_back(&mut self, now: Stamp, id: SessionId) {
        let as_giver = self.sessions.get(&id).and_then(|session| session.yield_to);
        let as_asker = self.yields.get(&id).map(|from| (id, *from));
        for (to, session) in as_giver.map(|to| (to, id)).into_iter().chain(as_asker) {
            let waits = self.sessions.get(&to).is_some_and(waits_unrung);
            let gives = self.sessions.get(&session).is_some_and(|s| can_give(s, &self.policy));
            let gives = gives && self.may_give(session, to);
            let open = self.yields.get(&to) == Some(&session);
            if open && !(waits && gives) {
                let end = YieldEnd::Withdrawn;
                self.emit(now, None, Change::YieldEnded { session, to, end });
            }
        }
    }

    /// The best question that this session has, as one that waits or as one that
    /// could give: to whom, from whom, which language. Nobody is asked twice by
    /// the same, nor by two.
    fn question(&self, id: SessionId) -> Option<(SessionId, SessionId, Lang)> {
        if let Some((need, _)) = self.life(id) {
            let givers = self.givers.get(&need)?.iter().map(|giver| giver.3);
            let from = givers.into_iter().find(|from| self.may_ask(*from, id))?;
            return Some((id, from, need.lang));
        }
        let lives = self.gives(id).into_iter().filter_map(|(need, _)| {
            let mut lives = self.lives.get(&need)?.iter();
            let life = lives.find(|(_, to)| self.may_ask(id, *to))?;
            Some((*life, need.lang))
        });
        lives.min_by_key(|(life, _)| *life).map(|((_, to), lang)| (to, id, lang))
    }

    pub(super) fn session_of(&self, person: PersonId) -> Option<SessionId> {
        match self.people.get(&person)?.engaged {
            Engagement::InSession(session) => Some(session),
            Engagement::Free | Engagement::Offered(_) => None,
        }
    }

    fn may_ask(&self, from: SessionId, to: SessionId) -> bool {
        let refused = self.yield_refused.get(&to).is_some_and(|refused| refused.contains(&from));
        !refused && self.may_give(from, to)
    }

    pub(super) fn join_lives(&mut self, id: SessionId) {
        if let Some((need, life)) = self.life(id) {
            self.lives.entry(need).or_default().insert(life);
        }
    }

    pub(super) fn leave_lives(&mut self, id: SessionId) {
        let Some((need, life)) = self.life(id) else { return };
        if let Some(known) = self.lives.get_mut(&need) {
            known.remove(&life);
            if known.is_empty() {
                self.lives.remove(&need);
            }
        }
    }

    fn life(&self, id: SessionId) -> Option<(Need, Life)> {
        let session = self.sessions.get(&id).filter(|session| waits_unrung(session))?;
        if self.yields.contains_key(&id) {
            return None;
        }
        let since = session.clocks.get(Clock::Requested).unwrap_or(session.opened_at);
        Some((session.need(Seat::Main)?, (since, id)))
    }

    /// Whether the interpreter would be rung for the other session, were they
    /// free: nobody is given up for a break or the end of a shift.
    fn may_give(&self, from: SessionId, to: SessionId) -> bool {
        let party = self.sessions.get(&from).and_then(|known| known.main());
        let Some((party, to)) = party.zip(self.sessions.get(&to)) else { return false };
        let need = to.need(Seat::Main);
        let able = self.people.get(&party.person).is_some_and(|standing| {
            standing.is_ready() && standing.needs().any(|skill| Some(&skill) == need.as_ref())
        });
        able && !self.is_barred(to, party.person)
    }

    pub(super) fn join_givers(&mut self, id: SessionId) {
        for (need, giver) in self.gives(id) {
            self.givers.entry(need).or_default().insert(giver);
        }
    }

    pub(super) fn leave_givers(&mut self, id: SessionId) {
        for (need, giver) in self.gives(id) {
            if let Some(known) = self.givers.get_mut(&need) {
                known.remove(&giver);
                if known.is_empty() {
                    self.givers.remove(&need);
                }
            }
        }
    }

    fn gives(&self, id: SessionId) -> Vec<(Need, Giver)> {
        let Some(session) = self.sessions.get(&id) else { return Vec::new() };
        let free = can_give(session, &self.policy) && session.yield_to.is_none();
        let Some(main) = session.main().filter(|_| free) else { return Vec::new() };
        let Some(standing) = self.people.get(&main.person) else { return Vec::new() };
        let unsent = session.snapshots.is_empty();
        let giver = (Reverse(session.priority), unsent, main.since, id);
        standing.needs().map(|need| (need, giver)).collect()
    }
}

/// Also while a lost interpreter is waited for: a life has nobody then.
fn waits_unrung(session: &Session) -> bool {
    session.priority == Priority::P1
        && session.sought.contains_key(&Seat::Main)
        && session.open_offers_for(Seat::Main).next().is_none()
}

fn can_give(session: &Session, policy: &Policy) -> bool {
    let on = session.main().is_some_and(|party| party.joined && party.lost_until.is_none());
    session.state.is_live() && on && policy.yielding.priorities.contains(&session.priority)
}

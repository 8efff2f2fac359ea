//! What each event does to the engine. Everything the engine knows, it knows
//! from here.

use yiqiao_domain::session::{ReleaseCause, Seat, YieldEnd};
use yiqiao_domain::{
    Change, Event, OfferId, PersonId, Policy, Presence, Session, SessionId, Shift, Stamp,
};

use super::deadline::Deadline;
use super::{CLOSED_KEPT_MAX, Engine};
use crate::duty;
use crate::standing::{Engagement, Standing};

impl Engine {
    pub(super) fn apply(&mut self, event: &Event) {
        self.head = event.seq;
        self.last = self.last.max(event.at);
        self.access.apply(event);
        match &event.change {
            Change::CentreFounded { centre, name, demo } => {
                self.centre = Some((*centre, name.clone(), *demo));
            }
            Change::PersonAdded { person } => {
                // What the session could give depends on what they speak.
                let session = self.session_of(person.id);
                session.inspect(|session| self.stand_aside(*session));
                let known = self.people.remove(&person.id);
                let mut standing = known.unwrap_or_else(|| Standing::new(person.clone(), event.at));
                self.pool.leave(&standing);
                standing.profile = self.pool.learn(person);
                standing.person = person.clone();
                self.pool.join(&standing);
                self.people.insert(person.id, standing);
                session.inspect(|session| self.stand_again(*session));
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
                let rest = (cause == yiqiao_domain::event::PresenceCause::Rest)
                    .then(|| at.plus_ms(self.policy.times.rest_ms));
                self.with_person(*person, |known| {
                    known.set_presence(presence, cause, at);
                    known.rest_until = rest;
                });
            }
            Change::DutySet { person, duty } => {
                let (duty, at, closing) = (*duty, event.at, self.policy.times.shift_closing_ms);
                self.with_person(*person, |known| {
                    known.duty = duty;
                    known.duty_due = duty::next_change(&known.shifts, closing, at);
                });
            }
            Change::RosterSet { shifts } => self.apply_roster(shifts, event),
            Change::PolicySet { version, policy } => self.apply_policy(*version, policy, event),
            Change::DeskSkewed { desk, skew_ms } => {
                self.skews.insert(*desk, *skew_ms);
            }
            Change::AlarmRaised { .. }
            | Change::AlarmAcknowledged { .. }
            | Change::AlarmShelved { .. }
            | Change::AlarmCleared { .. } => self.apply_to_alarms(event),
            Change::PersonRecalled { .. } => {}
            Change::SessionOpened { session, .. } => {
                if let Some(opened) = Session::opened(event) {
                    self.live.insert(*session);
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
        let (change, at) = (&event.change, event.at);
        let sat_since = match change {
            Change::InterpreterReleased { person, .. } => {
                self.sessions.get(&id).and_then(|s| s.party(*person)).map(|party| party.since)
            }
            _ => None,
        };
        if matches!(change, Change::SessionEnded { .. } | Change::OfferEnded { .. }) {
            self.note_end_of_wait(id, event);
        }
        self.with_session(id, |session| session.apply(event));
        match change {
            Change::InterpreterRequested { seat, .. } => {
                if let Some(need) = self.need(id, *seat) {
                    let skill = self.pool.learn_skill(need);
                    self.demand.note(skill);
                }
            }
            Change::Offered { nth, person, .. } => {
                let offer = OfferId { session: id, nth: *nth };
                self.asked.entry(id).or_default().rang(*person);
                self.with_person(*person, |known| known.engaged = Engagement::Offered(offer));
            }
            Change::OfferEnded { person, end, .. } => {
                self.asked.entry(id).or_default().ended(*person, *end);
                let end = *end;
                self.with_person(*person, |known| known.offer_ended(id, end, at));
            }
            Change::InterpreterJoined { seat: Seat::Main, .. } | Change::PartnerJoined { .. } => {
                self.note_wait(id, event);
            }
            Change::InterpreterReleased { person, cause, .. } => {
                self.apply_release(id, *person, *cause, (sat_since.unwrap_or(at), at));
            }
            Change::LanguageChanged { .. } | Change::RelaySet { .. } => {
                self.asked.entry(id).or_default().begin_round();
            }
            Change::YieldAsked { to, .. } => {
                self.leave_lives(*to);
                self.yields.insert(*to, id);
            }
            Change::YieldEnded { to, end, .. } => {
                self.yields.remove(to);
                self.join_lives(*to);
                if *end == YieldEnd::Refused {
                    self.yield_refused.entry(*to).or_default().insert(id);
                }
            }
            Change::SessionEnded { .. } => {
                self.asked.remove(&id);
                self.live.remove(&id);
                self.yield_refused.remove(&id);
            }
            Change::SessionClosed { .. } => self.closed.push_back(id),
            _ => {}
        }
        while self.closed.len() > CLOSED_KEPT_MAX {
            if let Some(oldest) = self.closed.pop_front() {
                self.sessions.remove(&oldest);
            }
        }
    }

    fn apply_release(
        &mut self,
        id: SessionId,
        person: PersonId,
        cause: ReleaseCause,
        (since, until): (Stamp, Stamp),
    ) {
        let Some(session) = self.sessions.get(&id) else { return };
        let owes = session.interpreters.contains(&person) && cause != ReleaseCause::Yielded;
        let unfit = [ReleaseCause::Conflict, ReleaseCause::Unable];
        if unfit.contains(&cause) && session.state.is_live() {
            self.asked.entry(id).or_default().never(person);
        }
        let cut_off = [ReleaseCause::Lost, ReleaseCause::Yielded].contains(&cause);
        if cut_off && session.interpreters.contains(&person) && session.state.is_live() {
            self.asked.entry(id).or_default().forget(person);
        }
        let tired = until.since_ms(since) >= self.policy.times.relief_urge_ms;
        self.note_handling(id, since, until);
        self.with_person(person, |known| {
            known.engaged = Engagement::Free;
            known.idle_since = until;
            known.finishing = owes.then_some(id);
            known.tired |= owes && tired;
        });
    }

    fn apply_roster(&mut self, shifts: &[Shift], event: &Event) {
        let closing = self.policy.times.shift_closing_ms;
        let everyone: Vec<PersonId> = self.people.keys().copied().collect();
        let mut of: std::collections::BTreeMap<PersonId, Vec<Shift>> = Default::default();
        for shift in shifts {
            of.entry(shift.person).or_default().push(*shift);
        }
        for person in everyone {
            let mut shifts = of.remove(&person).unwrap_or_default();
            shifts.sort();
            self.with_person(person, |known| {
                known.duty_due = duty::next_change(&shifts, closing, event.at);
                known.shifts = shifts;
            });
        }
    }

    /// Times of rings that are open stay as they were promised; everything else
    /// follows the new table at once.
    fn apply_policy(&mut self, version: u32, policy: &Policy, event: &Event) {
        let live: Vec<SessionId> = self.live.iter().copied().collect();
        for id in &live {
            self.stand_aside(*id);
        }
        self.policy = policy.clone();
        self.policy_version = version;
        for id in live {
            self.stand_again(id);
        }
        let closing = self.policy.times.shift_closing_ms;
        let everyone: Vec<PersonId> = self.people.keys().copied().collect();
        for person in everyone {
            self.with_person(person, |known| {
                known.duty_due = duty::next_change(&known.shifts, closing, event.at);
            });
        }
    }

    /// Changes a session and keeps the queue, the givers and the deadlines in step.
    pub(super) fn with_session(&mut self, id: SessionId, change: impl FnOnce(&mut Session)) {
        self.stand_aside(id);
        if let Some(session) = self.sessions.get_mut(&id) {
            change(session);
        }
        self.stand_again(id);
    }

    fn stand_aside(&mut self, id: SessionId) {
        let Some(session) = self.sessions.get(&id) else { return };
        self.queue.leave(session, &self.policy);
        for deadline in deadlines(session, &self.policy) {
            self.deadlines.remove(&deadline);
        }
        if let Some(at) = self.attention.remove(&id) {
            self.deadlines.remove(&(at, Deadline::Attention(id)));
        }
        self.leave_givers(id);
        self.leave_lives(id);
    }

    fn stand_again(&mut self, id: SessionId) {
        let Some(session) = self.sessions.get(&id) else { return };
        self.queue.join(session, &self.policy);
        self.deadlines.extend(deadlines(session, &self.policy));
        self.join_givers(id);
        self.join_lives(id);
        self.expect_attention(id);
    }

    /// Changes a person's standing and keeps the pool and the deadlines in step.
    pub(super) fn with_person(&mut self, person: PersonId, change: impl FnOnce(&mut Standing)) {
        let Some(standing) = self.people.get_mut(&person) else { return };
        self.pool.leave(standing);
        for deadline in of_person(standing) {
            self.deadlines.remove(&deadline);
        }
        change(standing);
        self.pool.join(standing);
        self.deadlines.extend(of_person(standing));
    }
}

/// What a session waits for, and until when.
fn deadlines(
    session: &Session,
    policy: &Policy,
) -> impl Iterator<Item = (yiqiao_domain::Stamp, Deadline)> {
    let id = session.id;
    let rings = session.open_offers().map(move |o| (o.until, Deadline::Ring(id, o.nth)));
    let parties: Vec<_> = session
        .parties
        .iter()
        .filter_map(|party| match (party.lost_until, party.joined) {
            (Some(until), _) => Some((until, Deadline::Lost(id, party.person))),
            (None, false) => {
                let until = party.since.plus_ms(policy.times.join_ms);
                Some((until, Deadline::Join(id, party.person)))
            }
            (None, true) => None,
        })
        .collect();
    // Who is asked for after the caller has gone is asked for to call them back,
    // and is kept as long.
    let sat = session.parties.iter().map(|party| party.since);
    let kept = sat.chain(session.sought.values().copied()).max();
    let gone = session.caller_gone.filter(|_| session.state.is_live()).zip(kept);
    let gone = gone.map(|(at, kept)| {
        (at.max(kept).plus_ms(policy.times.caller_gone_ms), Deadline::CallerGone(id))
    });
    rings.chain(parties).chain(gone)
}

fn of_person(
    standing: &Standing,
) -> impl Iterator<Item = (yiqiao_domain::Stamp, Deadline)> + use<> {
    let person = standing.person.id;
    let duty = standing.duty_due.map(|at| (at, Deadline::Duty(person)));
    let rests = standing.presence == Presence::Break;
    let rest = standing.rest_until.filter(|_| rests).map(|at| (at, Deadline::Rest(person)));
    duty.into_iter().chain(rest)
}

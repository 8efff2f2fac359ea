//! When a supervisor must look, and when no longer. Waiting times raise alarms
//! through deadlines; what happens at once raises them as it happens.

use std::collections::BTreeSet;

use yiqiao_domain::event::PresenceCause;
use yiqiao_domain::session::{Priority, Seat, Session};
use yiqiao_domain::{
    Alarm, AlarmKind, Change, DeskId, Duty, Event, PersonId, Policy, Presence, SessionId, Stamp,
};

use super::Engine;
use super::deadline::Deadline;

impl Engine {
    pub(super) fn apply_to_alarms(&mut self, event: &Event) {
        match &event.change {
            Change::AlarmRaised { alarm } => {
                self.alarms.raise(alarm);
                self.expect_again(&alarm.kind);
            }
            Change::AlarmAcknowledged { n, .. } => {
                self.alarms.acknowledge(*n);
            }
            Change::AlarmCleared { n } => {
                if let Some(kind) = self.alarms.clear(*n) {
                    self.expect_again(&kind);
                }
            }
            _ => {}
        }
    }

    fn expect_again(&mut self, kind: &AlarmKind) {
        if let Some(session) = kind.session() {
            self.with_session(session, |_| {});
        }
    }

    /// Sets the time at which the session needs a look next, if it ever does.
    pub(super) fn expect_attention(&mut self, id: SessionId) {
        let Some(session) = self.sessions.get(&id) else { return };
        let due = timed(session, &self.policy);
        let next = due.into_iter().flatten().filter(|(kind, _)| self.alarms.of(kind).is_none());
        if let Some(at) = next.map(|(_, at)| at).min() {
            self.attention.insert(id, at);
            self.deadlines.insert((at, Deadline::Attention(id)));
        }
    }

    pub(super) fn look_at(&mut self, now: Stamp, id: SessionId) {
        let Some(session) = self.sessions.get(&id) else { return };
        let due = timed(session, &self.policy).into_iter().flatten();
        let kinds: Vec<_> = due.filter(|(_, at)| *at <= now).map(|(kind, _)| kind).collect();
        for kind in kinds {
            self.raise(now, kind);
        }
    }

    fn raise(&mut self, now: Stamp, kind: AlarmKind) {
        if self.alarms.of(&kind).is_none() {
            let alarm = Alarm { n: self.alarms.next(), kind };
            self.emit(now, None, Change::AlarmRaised { alarm });
        }
    }

    /// Raises what the events of this step call for, and clears what they ended.
    pub(super) fn watch(&mut self, now: Stamp) {
        let mut sessions = BTreeSet::new();
        let mut people = BTreeSet::new();
        let mut raised = Vec::new();
        for event in &self.out {
            sessions.extend(event.change.session());
            match &event.change {
                Change::InterpreterLost { session, .. } => {
                    raised.push(AlarmKind::InterpreterLost { session: *session });
                }
                Change::SupervisorCalled { session } => {
                    raised.push(AlarmKind::SupervisorCalled { session: *session });
                }
                Change::PresenceSet { person, cause, .. } => {
                    people.insert(*person);
                    if *cause == PresenceCause::MissedRings {
                        raised.push(AlarmKind::MissedRings { person: *person });
                    }
                    raised.extend(self.languages_of(*person));
                }
                Change::DeskDown { person, .. } => raised.extend(self.languages_of(*person)),
                Change::DutySet { person, .. } => {
                    people.insert(*person);
                }
                // A new roster may make or end overtime without changing a duty.
                Change::RosterSet { .. } => people.extend(self.people.keys().copied()),
                Change::InterpreterReleased { person, .. } => {
                    people.insert(*person);
                }
                // Nobody may be left who speaks what they spoke.
                Change::PersonAdded { .. } => {
                    let langs = self.queue.lanes().map(|(need, _)| need.lang.clone());
                    raised.extend(langs.map(|lang| AlarmKind::NobodyOnShift { lang }));
                }
                _ => {}
            }
        }
        raised.extend(sessions.iter().flat_map(|session| self.unheard_in(*session)));
        for person in &people {
            if let Some(session) = self.in_overtime(*person) {
                raised.push(AlarmKind::Overtime { session });
            }
        }
        // A new shift ends the overtime of the session that somebody is in.
        sessions.extend(people.iter().filter_map(|person| self.session_of(*person)));
        for kind in raised {
            if self.stands(&kind) {
                self.raise(now, kind);
            }
        }
        self.clear(now, &sessions, &people);
    }

    fn clear(&mut self, now: Stamp, sessions: &BTreeSet<SessionId>, people: &BTreeSet<PersonId>) {
        let mut over = Vec::new();
        let of_sessions = sessions.iter().flat_map(|session| self.alarms.of_session(*session));
        let of_people = people.iter().map(|person| AlarmKind::MissedRings { person: *person });
        let of_centre = self.alarms.of_centre().cloned();
        for kind in of_sessions.cloned().chain(of_people).chain(of_centre) {
            if let Some(open) = self.alarms.of(&kind)
                && !self.stands(&kind)
            {
                over.push(open.n);
            }
        }
        for n in over {
            self.emit(now, None, Change::AlarmCleared { n });
        }
    }

    /// Whether the cause of an alarm is there.
    fn stands(&self, kind: &AlarmKind) -> bool {
        let session = kind.session().and_then(|id| self.sessions.get(&id));
        let session = session.filter(|session| session.state.is_live());
        match kind {
            AlarmKind::P1Waiting { .. } => {
                session.is_some_and(|s| waits(s) && s.priority == Priority::P1)
            }
            AlarmKind::Waiting { .. } => {
                session.is_some_and(|s| waits(s) && s.priority != Priority::P1)
            }
            AlarmKind::InterpreterLost { .. } => {
                session.is_some_and(|s| s.parties.iter().any(|p| p.lost_until.is_some()))
            }
            AlarmKind::SupervisorCalled { .. } => session.is_some(),
            AlarmKind::ReliefDue { .. } => session.is_some_and(|s| {
                s.main().is_some_and(|party| party.joined) && s.at_seat(Seat::Relief).is_none()
            }),
            AlarmKind::Overtime { session } => {
                let parties = self.sessions.get(session).map(|s| s.parties.as_slice());
                let people = parties.unwrap_or_default().iter().map(|party| party.person);
                people.into_iter().any(|person| self.in_overtime(person) == Some(*session))
            }
            AlarmKind::NobodyOnShift { lang } => {
                let waits = |(need, _): &(&yiqiao_domain::session::Need, _)| need.lang == *lang;
                let mut lanes = self.queue.lanes().filter(waits);
                lanes.any(|(need, _)| self.pool.on_shift(need) == 0)
            }
            AlarmKind::MissedRings { person } => self
                .people
                .get(person)
                .is_some_and(|p| p.presence == Presence::Break && p.missed > 0),
            AlarmKind::ClockSkew { desk } => self.is_skewed(*desk),
        }
    }

    /// What a session looks for and nobody on shift speaks.
    fn unheard_in(&self, session: SessionId) -> impl Iterator<Item = AlarmKind> {
        let session = self.sessions.get(&session);
        let needs = session.into_iter().flat_map(|known| {
            let seats = known.sought.keys();
            seats.filter_map(|seat| known.need(*seat))
        });
        let unheard = needs.filter(|need| self.pool.on_shift(need) == 0);
        unheard.map(|need| AlarmKind::NobodyOnShift { lang: need.lang })
    }

    /// What may have nobody left when this person is gone.
    fn languages_of(&self, person: PersonId) -> Vec<AlarmKind> {
        let Some(known) = self.people.get(&person) else { return Vec::new() };
        known.needs().map(|need| AlarmKind::NobodyOnShift { lang: need.lang }).collect()
    }

    /// The session somebody is in although their shift has ended.
    fn in_overtime(&self, person: PersonId) -> Option<SessionId> {
        let known = self.people.get(&person)?;
        let ended = crate::duty::has_ended(&known.shifts, self.last);
        match known.engaged {
            crate::Engagement::InSession(session) if ended && known.duty != Duty::OnDuty => {
                Some(session)
            }
            _ => None,
        }
    }

    fn is_skewed(&self, desk: DeskId) -> bool {
        let skew = self.skews.get(&desk).copied().unwrap_or(0);
        self.up.contains(&desk) && is_off(skew, self.policy.times.clock_skew_ms)
    }

    /// A comparison of clocks is journalled only when it crosses the limit.
    pub(super) fn desk_clock(&mut self, now: Stamp, desk: DeskId, skew_ms: i64) {
        if !self.desks.contains_key(&desk) {
            return;
        }
        let limit = self.policy.times.clock_skew_ms;
        let known = self.skews.get(&desk).copied().unwrap_or(0);
        if is_off(skew_ms, limit) != is_off(known, limit) {
            self.emit(now, None, Change::DeskSkewed { desk, skew_ms });
        }
        // Also when its line was away meanwhile and the alarm went with it.
        if self.is_skewed(desk) {
            self.raise(now, AlarmKind::ClockSkew { desk });
        }
    }
}

fn is_off(skew_ms: i64, limit_ms: i64) -> bool {
    i128::from(skew_ms).abs() > i128::from(limit_ms)
}

/// Whether the caller waits for somebody who speaks their language.
fn waits(session: &Session) -> bool {
    let on = session.main().is_some_and(|party| party.joined && party.lost_until.is_none());
    let partner = session.partner.as_ref().is_some_and(|partner| partner.joined);
    session.sought.contains_key(&Seat::Main) && !on && !partner
}

/// The alarms of a session that come with time, and when.
fn timed(session: &Session, policy: &Policy) -> [Option<(AlarmKind, Stamp)>; 2] {
    let id = session.id;
    if !session.state.is_live() {
        return [None, None];
    }
    let since = session.sought.get(&Seat::Main).filter(|_| waits(session));
    let wait = since.map(|since| match session.priority {
        Priority::P1 => {
            (AlarmKind::P1Waiting { session: id }, since.plus_ms(policy.alarms.wait_p1_ms))
        }
        _ => (AlarmKind::Waiting { session: id }, since.plus_ms(policy.alarms.wait_ms)),
    });
    let main = session.main().filter(|party| party.joined);
    let alone = main.filter(|_| session.at_seat(Seat::Relief).is_none());
    let relief = alone.map(|party| {
        (AlarmKind::ReliefDue { session: id }, party.since.plus_ms(policy.times.relief_urge_ms))
    });
    [wait, relief]
}

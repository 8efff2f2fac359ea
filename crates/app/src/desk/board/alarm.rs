//! The alarms as the board shows them: open ones first loudest, and the log with how
//! soon each was looked after.

use yiqiao_domain::session::Seat;
use yiqiao_domain::{AlarmKind, PersonId, Session, Stamp};

use super::super::watch::{Raised, Watch};
use super::super::{Desk, State};
use super::lane::requested;
use crate::view::*;

impl Desk {
    /// Open alarms, and those that are over or looked after.
    pub(super) fn alarms(
        &self,
        state: &State,
        watch: &Watch,
        live: &[&Session],
        as_of: Stamp,
    ) -> (Vec<AlarmView>, Vec<AlarmView>) {
        let newest = watch.alarms.all().rev();
        let (open, over): (Vec<&Raised>, Vec<&Raised>) =
            newest.partition(|raised| raised.cleared.is_none());
        let handled = open.iter().filter(|raised| raised.acknowledged.is_some());
        let mut log: Vec<&Raised> = handled.copied().chain(over).collect();
        log.sort_by_key(|raised| std::cmp::Reverse(raised.alarm.n));
        let log = log.into_iter().map(|raised| self.alarm(state, raised, Vec::new())).collect();
        let mut open: Vec<AlarmView> = open
            .into_iter()
            .map(|raised| self.alarm(state, raised, self.remedies(state, raised, live)))
            .collect();
        let shelved = |one: &AlarmView| one.shelved_until.is_some_and(|until| until > as_of);
        open.sort_by_key(|one| (shelved(one), one.class, std::cmp::Reverse(one.n)));
        (open, log)
    }

    fn alarm(&self, state: &State, raised: &Raised, remedies: Vec<Remedy>) -> AlarmView {
        let fold = &state.fold;
        let kind = &raised.alarm.kind;
        let session = kind.session().and_then(|id| self.session(state, id));
        let session = session.as_deref();
        let desk = match kind {
            AlarmKind::ClockSkew { desk } => Some(*desk),
            _ => session.map(|session| session.desk),
        };
        let lang = match kind {
            AlarmKind::NobodyOnShift { lang } => Some(lang),
            _ => session.map(|session| &session.lang),
        };
        AlarmView {
            n: raised.alarm.n,
            class: kind.class(),
            topic: topic(kind),
            session: kind.session(),
            priority: session.map(|session| session.priority),
            lang: lang.map(|lang| self.language(lang)),
            desk_label: desk.map(|desk| fold.label(desk)),
            person: person(kind, session).map(|person| fold.name(person)),
            since: since(kind, session),
            raised_at: raised.at,
            acknowledged: raised.acknowledged.map(|(person, at)| AcknowledgedView {
                name: fold.name(person),
                at,
                after_ms: at.since_ms(raised.at),
            }),
            shelved_until: raised.shelved_until,
            cleared_at: raised.cleared,
            remedies,
        }
    }
}

fn person(kind: &AlarmKind, session: Option<&Session>) -> Option<PersonId> {
    match kind {
        AlarmKind::MissedRings { person } => Some(*person),
        AlarmKind::InterpreterLost { .. }
        | AlarmKind::ReliefDue { .. }
        | AlarmKind::Overtime { .. } => session?.main().map(|party| party.person),
        _ => None,
    }
}

fn since(kind: &AlarmKind, session: Option<&Session>) -> Option<Stamp> {
    match kind {
        AlarmKind::P1Waiting { .. } | AlarmKind::Waiting { .. } => session.map(requested),
        AlarmKind::ReliefDue { .. } | AlarmKind::Overtime { .. } => {
            session?.at_seat(Seat::Main).map(|party| party.since)
        }
        AlarmKind::SupervisorCalled { .. } => session?.supervisor_called,
        _ => None,
    }
}

/// The kind of an alarm by name.
pub(super) fn topic(kind: &AlarmKind) -> AlarmTopic {
    match kind {
        AlarmKind::P1Waiting { .. } => AlarmTopic::P1Waiting,
        AlarmKind::InterpreterLost { .. } => AlarmTopic::InterpreterLost,
        AlarmKind::Waiting { .. } => AlarmTopic::Waiting,
        AlarmKind::SupervisorCalled { .. } => AlarmTopic::SupervisorCalled,
        AlarmKind::ReliefDue { .. } => AlarmTopic::ReliefDue,
        AlarmKind::Overtime { .. } => AlarmTopic::Overtime,
        AlarmKind::NobodyOnShift { .. } => AlarmTopic::NobodyOnShift,
        AlarmKind::MissedRings { .. } => AlarmTopic::MissedRings,
        AlarmKind::ClockSkew { .. } => AlarmTopic::ClockSkew,
    }
}

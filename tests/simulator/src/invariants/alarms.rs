//! An alarm is open exactly while its cause is there, as far as a cause can be
//! told from outside.

use yiqiao_domain::session::{Priority, Seat, Session};
use yiqiao_domain::{AlarmKind, Presence, Role};
use yiqiao_hub::Engine;

use crate::ledger::{Ledger, Rule, rule};

pub(super) fn check(engine: &Engine, ledger: &Ledger) -> Rule {
    let policy = &engine.policy().0;
    let open = |kind: &AlarmKind| engine.alarms().any(|known| known == kind);
    for session in engine.sessions().filter(|session| session.state.is_live()) {
        let id = session.id;
        let life = session.priority == Priority::P1;
        if let Some(since) = session.sought.get(&Seat::Main).filter(|_| waits(session)) {
            let (kind, ms) = match life {
                true => (AlarmKind::P1Waiting { session: id }, policy.alarms.wait_p1_ms),
                false => (AlarmKind::Waiting { session: id }, policy.alarms.wait_ms),
            };
            let due = since.plus_ms(ms) <= ledger.now;
            rule(!due || open(&kind), || format!("alarm: {id} waits and nobody is told"))?;
        }
        let lost = session.parties.iter().any(|party| party.lost_until.is_some());
        let kind = AlarmKind::InterpreterLost { session: id };
        rule(lost == open(&kind), || format!("alarm: {id} has lost somebody: {lost}"))?;
        let unrung = |seat: &&Seat| session.open_offers_for(**seat).next().is_none();
        for seat in session.sought.keys().filter(unrung) {
            let need = session.need(*seat).expect("a seat that is looked for needs a skill");
            let there = ledger.people.values().any(|person| {
                let at = ledger.presence.get(&person.id);
                person.role == Role::Interpreter
                    && at.is_some_and(|at| *at != Presence::Away)
                    && ledger.has_line(person.id)
                    && person.skills.iter().any(|s| s.lang == need.lang && s.into == need.into)
            });
            let kind = AlarmKind::NobodyOnShift { lang: need.lang };
            rule(there || open(&kind), || format!("alarm: nobody is there for {kind:?}"))?;
        }
    }
    engine.alarms().try_for_each(|kind| {
        rule(stands(engine, ledger, kind), || format!("alarm: the cause is gone of {kind:?}"))
    })
}

fn waits(session: &Session) -> bool {
    let on = session.main().is_some_and(|party| party.joined && party.lost_until.is_none());
    let partner = session.partner.as_ref().is_some_and(|partner| partner.joined);
    !on && !partner
}

fn stands(engine: &Engine, ledger: &Ledger, kind: &AlarmKind) -> bool {
    let session = kind.session().and_then(|id| engine.session(id));
    let session = session.filter(|session| session.state.is_live());
    match kind {
        AlarmKind::P1Waiting { .. } | AlarmKind::Waiting { .. } => session.is_some_and(|session| {
            let life = matches!(kind, AlarmKind::P1Waiting { .. });
            session.sought.contains_key(&Seat::Main)
                && waits(session)
                && (session.priority == Priority::P1) == life
        }),
        AlarmKind::InterpreterLost { .. } | AlarmKind::SupervisorCalled { .. } => session.is_some(),
        AlarmKind::ReliefDue { .. } => session.is_some_and(|session| {
            session.main().is_some_and(|party| party.joined)
                && session.at_seat(Seat::Relief).is_none()
        }),
        AlarmKind::Overtime { .. } => session.is_some_and(|session| {
            session.parties.iter().any(|party| {
                let shifts = ledger.shifts.get(&party.person);
                let mut shifts = shifts.into_iter().flatten();
                !shifts.clone().any(|s| s.from <= ledger.now && ledger.now < s.to)
                    && shifts.any(|shift| shift.to <= ledger.now)
            })
        }),
        AlarmKind::NobodyOnShift { lang } => {
            let live = engine.sessions().filter(|session| session.state.is_live());
            let mut seats = live.flat_map(|s| s.sought.keys().filter_map(|seat| s.need(*seat)));
            seats.any(|need| need.lang == *lang)
        }
        AlarmKind::MissedRings { person } => ledger.presence[person] == Presence::Break,
        AlarmKind::ClockSkew { desk } => ledger.up.contains(desk),
    }
}

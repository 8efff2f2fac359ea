//! The engine wants to be woken exactly when the next thing is due: neither later
//! nor for something that is over.

use yiqiao_domain::session::{Priority, Seat, Session};
use yiqiao_domain::{AlarmKind, Duty, PersonId, Presence, Shift, Stamp, Tier};
use yiqiao_hub::Engine;

use crate::ledger::{Ledger, Rule, rule};

pub(super) fn check(engine: &Engine, ledger: &Ledger) -> Rule {
    let of_sessions = engine.sessions().flat_map(|session| promised(engine, session));
    let rests = ledger.rests.iter().filter(|(id, _)| ledger.presence[*id] == Presence::Break);
    let rests = rests.map(|(_, until)| *until);
    let duties = ledger.shifts.keys().filter_map(|id| next_duty(engine, ledger, *id));
    let first = of_sessions.chain(rests).chain(duties).min();
    let next = engine.deadline();
    rule(next.is_none_or(|at| at > ledger.now), || {
        format!("deadline: {next:?} has passed at {:?} and is not dealt with", ledger.now)
    })?;
    rule(first == next, || format!("deadline: {first:?} is promised, the engine wakes at {next:?}"))
}

/// The moments that somebody counts on.
fn promised(engine: &Engine, session: &Session) -> Vec<Stamp> {
    let policy = engine.policy().0;
    let mut due: Vec<Stamp> = session.open_offers().map(|offer| offer.until).collect();
    due.extend(session.parties.iter().filter_map(|party| match party.lost_until {
        None if !party.joined => Some(party.since.plus_ms(policy.times.join_ms)),
        lost => lost,
    }));
    if !session.state.is_live() {
        return due;
    }
    let kept = session.parties.iter().map(|party| party.since);
    let kept = kept.chain(session.sought.values().copied()).max();
    if let (Some(gone), Some(kept)) = (session.caller_gone, kept) {
        due.push(gone.max(kept).plus_ms(policy.times.caller_gone_ms));
    }
    let open = |kind: &AlarmKind| engine.alarms().any(|known| known == kind);
    let id = session.id;
    let main = session.main().filter(|party| party.joined);
    let on = main.is_some_and(|party| party.lost_until.is_none())
        || session.partner.as_ref().is_some_and(|partner| partner.joined);
    if let Some(since) = session.sought.get(&Seat::Main).filter(|_| !on) {
        let (kind, ms) = match session.priority {
            Priority::P1 => (AlarmKind::P1Waiting { session: id }, policy.alarms.wait_p1_ms),
            _ => (AlarmKind::Waiting { session: id }, policy.alarms.wait_ms),
        };
        due.extend((!open(&kind)).then(|| since.plus_ms(ms)));
    }
    let alone = main.filter(|_| session.at_seat(Seat::Relief).is_none());
    if let Some(main) = alone.filter(|_| !open(&AlarmKind::ReliefDue { session: id })) {
        due.push(main.since.plus_ms(policy.times.relief_urge_ms));
    }
    due
}

/// How somebody stands in the roster, told from the roster.
pub(super) fn duty_at(engine: &Engine, ledger: &Ledger, id: PersonId, at: Stamp) -> Duty {
    let closing_ms = engine.policy().0.times.shift_closing_ms;
    let shifts = ledger.shifts.get(&id).map_or(&[][..], Vec::as_slice);
    let within = |shift: &&Shift| shift.from <= at && at < shift.to;
    match shifts.iter().find(within) {
        None if shifts.is_empty() => Duty::OnDuty,
        None => Duty::OnCall,
        Some(now) => {
            let last = !shifts.iter().any(|next| next.from == now.to);
            match now.tier {
                _ if last && now.to.since_ms(at) <= closing_ms => Duty::Closing,
                Tier::OnDuty => Duty::OnDuty,
                Tier::OnCall => Duty::OnCall,
            }
        }
    }
}

fn next_duty(engine: &Engine, ledger: &Ledger, id: PersonId) -> Option<Stamp> {
    let closing_ms = engine.policy().0.times.shift_closing_ms;
    let shifts = ledger.shifts.get(&id)?;
    let on = |at| shifts.iter().any(|shift| shift.from <= at && at < shift.to);
    let over = |at| !on(at) && shifts.iter().any(|shift| shift.to <= at);
    let standing = |at| (duty_at(engine, ledger, id, at), over(at));
    let shifts = shifts.iter();
    let edges = shifts.flat_map(|s| [s.from, s.to.plus_ms(-closing_ms).max(s.from), s.to]);
    let later = edges.filter(|edge| *edge > ledger.now);
    later.filter(|edge| standing(*edge) != standing(ledger.now)).min()
}

//! I3 and I4: whoever is free has been offered all they could take, best first;
//! what the language keys show; and who is asked to yield.

use yiqiao_domain::session::{Clock, Need, Priority, Seat, Session, State};
use yiqiao_domain::{PersonId, Role, SessionId, Stamp};
use yiqiao_hub::Engine;

use super::Busy;
use crate::ledger::{Ledger, Rule, rule};

pub(super) fn check(engine: &Engine, ledger: &Ledger, busy: &Busy) -> Rule {
    let ready: Vec<PersonId> = ledger
        .people
        .keys()
        .copied()
        .filter(|id| !busy.contains_key(id) && ledger.is_ready(*id))
        .collect();
    let waiting: Vec<(&Session, Seat, usize)> = engine
        .sessions()
        .flat_map(|session| {
            let seats = session.sought.keys();
            seats.map(move |seat| (session, *seat, session.open_offers_for(*seat).count()))
        })
        .collect();
    for (session, seat, open) in &waiting {
        if *open >= engine.policy().0.rings(session.priority) as usize {
            continue;
        }
        let taker = ready.iter().find(|id| could_take(ledger, session, *seat, **id));
        rule(taker.is_none(), || format!("I4: {} waits though {taker:?} is free", session.id))?;
    }
    for (rung, seat, person) in &ledger.rung {
        let Some(rung) = engine.session(*rung).filter(|rung| rung.state == State::Ringing) else {
            continue;
        };
        let (own, need) = (place(engine, rung), rung.need(*seat));
        // A language in which people wait long may go before an older request in
        // another, but never before a life.
        let alike = |other: &Session| {
            !engine.policy().0.keep_rare_languages
                || other.priority == Priority::P1
                || other.need(Seat::Main) == need
        };
        let better = waiting.iter().find(|(session, seat, open)| {
            *seat == Seat::Main
                && *open == 0
                && alike(session)
                && could_take(ledger, session, *seat, *person)
                && place(engine, session) < own
        });
        rule(better.is_none(), || format!("I4: {person} was not offered the best request"))?;
    }
    Ok(())
}

fn could_take(ledger: &Ledger, session: &Session, seat: Seat, id: PersonId) -> bool {
    let Some(need) = session.need(seat) else { return false };
    let person = &ledger.people[&id];
    person.role == Role::Interpreter
        && has_skill(ledger, id, &need)
        && !ledger.never.contains(&(session.id, id))
        && !ledger.are_kept_apart(id, session.call_taker)
        && session.party(id).is_none()
}

fn has_skill(ledger: &Ledger, id: PersonId, need: &Need) -> bool {
    let mut skills = ledger.people[&id].skills.iter();
    skills.any(|skill| skill.lang == need.lang && skill.into == need.into)
}

/// P1 strictly first; ageing only between the others.
fn place(engine: &Engine, session: &Session) -> (bool, Option<Stamp>, SessionId) {
    let steps = match session.priority {
        Priority::P1 | Priority::P2 => 0,
        Priority::P3 => 1,
        Priority::P4 => 2,
    };
    let since = session.clocks.get(Clock::Requested);
    let aged = since.map(|since| since.plus_ms(engine.policy().0.times.ageing_ms * steps));
    (session.priority != Priority::P1, aged, session.id)
}

pub(super) fn check_lanes(engine: &Engine, ledger: &Ledger, busy: &Busy) -> Rule {
    for lane in engine.lanes() {
        let need = Need { lang: lane.lang.clone(), into: None };
        let seats = engine.sessions().flat_map(|s| s.sought.keys().map(move |seat| (s, *seat)));
        let waits = |(s, seat): &(&Session, Seat)| {
            s.need(*seat).as_ref() == Some(&need) && s.open_offers_for(*seat).count() == 0
        };
        let waiting = seats.filter(waits).count();
        rule(lane.waiting as usize == waiting, || {
            format!("I2: {} shows {} waiting, there are {waiting}", lane.lang, lane.waiting)
        })?;
        let people = ledger.people.values().filter(|p| p.role == Role::Interpreter);
        let able = people.map(|p| p.id).filter(|id| has_skill(ledger, *id, &need));
        let free = able.filter(|id| !busy.contains_key(id) && ledger.is_ready(*id)).count();
        rule(lane.free as usize == free, || {
            format!("I1: {} shows {} free, there are {free}", lane.lang, lane.free)
        })?;
    }
    Ok(())
}

/// Every life that waits unrung has asked whoever could give, and nobody else.
pub(super) fn check_yields(engine: &Engine, ledger: &Ledger) -> Rule {
    let live = || engine.sessions().filter(|session| session.state.is_live());
    for from in live() {
        let Some(to) = from.yield_to.and_then(|to| engine.session(to)) else { continue };
        let (from_id, to_id) = (from.id, to.id);
        let asks = waits_unrung(to);
        rule(asks, || format!("yield: {from_id} is asked for {to_id}, which needs nobody"))?;
        let gives = gives(engine, ledger, from, to);
        rule(gives, || format!("yield: {from_id} is asked for {to_id} and cannot help"))?;
        let one = live().filter(|other| other.yield_to == Some(to.id)).count() == 1;
        rule(one, || format!("yield: two are asked for {to_id}"))?;
    }
    for to in live().filter(|to| waits_unrung(to)) {
        let asked = live().any(|from| from.yield_to == Some(to.id));
        let could = live().find(|from| {
            from.yield_to.is_none()
                && !ledger.kept.contains(&(from.id, to.id))
                && gives(engine, ledger, from, to)
        });
        rule(asked || could.is_none(), || {
            format!("yield: {} waits and {:?} is not asked", to.id, could.map(|from| from.id))
        })?;
    }
    Ok(())
}

fn waits_unrung(session: &Session) -> bool {
    session.priority == Priority::P1
        && session.sought.contains_key(&Seat::Main)
        && session.open_offers_for(Seat::Main).next().is_none()
}

/// Whether the session has somebody who could be rung for the other.
fn gives(engine: &Engine, ledger: &Ledger, from: &Session, to: &Session) -> bool {
    let Some(main) = from.main().filter(|main| main.joined && main.lost_until.is_none()) else {
        return false;
    };
    engine.policy().0.yielding.priorities.contains(&from.priority)
        && ledger.is_ready(main.person)
        && could_take(ledger, to, Seat::Main, main.person)
}

//! The invariants I1 to I10 as they hold between two steps (DESIGN.md, section 3).
//! I8 is the store's, I10 is checked event by event in the ledger.

use std::collections::BTreeMap;

use yiqiao_domain::session::{Clock, Priority, Session, State};
use yiqiao_domain::{OfferId, PersonId, Presence, Role, SessionId, Stamp};
use yiqiao_hub::{Engagement, Engine};

use crate::ledger::{Ledger, Rule, rule};

/// What keeps each person busy, as the sessions tell it.
type Busy = BTreeMap<PersonId, Engagement>;

pub fn check(engine: &Engine, ledger: &Ledger) -> Rule {
    rule(*engine == ledger.replica, || "I9: replaying the journal gives the same state".into())?;
    let busy = busy(engine)?;
    for standing in engine.people() {
        let id = standing.person.id;
        let told = busy.get(&id).copied().unwrap_or(Engagement::Free);
        rule(standing.engaged == told, || {
            format!("I1, I7: {id} is {:?} and the sessions say {told:?}", standing.engaged)
        })?;
        check_person(engine, ledger, id)?;
    }
    for session in engine.sessions() {
        check_session(ledger, session)?;
    }
    check_waiting(engine, ledger, &busy)?;
    check_lanes(engine, ledger, &busy)
}

/// What must hold once the engine has looked at the clock.
pub fn check_deadlines(engine: &Engine, now: Stamp) -> Rule {
    let waits = engine.sessions().flat_map(|session| {
        let lost = session.interpreter.and_then(|party| party.lost_until);
        lost.into_iter().chain(session.open_offer().map(|offer| offer.until))
    });
    let first = waits.min();
    rule(engine.deadline() == first, || {
        format!("the next deadline is {first:?}, the engine says {:?}", engine.deadline())
    })?;
    rule(first.is_none_or(|at| at > now), || "a deadline that has passed is dealt with".into())
}

fn busy(engine: &Engine) -> Result<Busy, String> {
    let mut busy = Busy::new();
    for session in engine.sessions() {
        let open = session.offers.iter().filter(|offer| offer.end.is_none());
        let rung = open.map(|offer| {
            (offer.person, Engagement::Offered(OfferId { session: session.id, nth: offer.nth }))
        });
        let party =
            session.interpreter.map(|party| (party.person, Engagement::InSession(session.id)));
        for (person, engagement) in rung.chain(party) {
            let other = busy.insert(person, engagement);
            rule(other.is_none(), || format!("I7: {person} is busy twice: {other:?}"))?;
        }
    }
    Ok(busy)
}

fn check_person(engine: &Engine, ledger: &Ledger, id: PersonId) -> Rule {
    let standing = engine.person(id).expect("the person was just listed");
    let line = ledger.has_line(id);
    rule(standing.desk.is_some() == line, || format!("I6: {id} has a line: {line}"))?;
    let at_live = standing.desk.is_none_or(|desk| ledger.up.contains(&desk));
    rule(at_live, || format!("I6: {id} is at a desk whose line is up"))?;
    rule(!standing.is_free() || line, || format!("I6: {id} is free without a heartbeat"))?;
    let chosen = ledger.chosen[&id];
    let rests = matches!(chosen, Presence::Break | Presence::Away);
    let kept = !(rests && standing.presence == Presence::Available);
    rule(kept, || format!("I5: {id} chose {chosen:?} and is available"))
}

fn check_session(ledger: &Ledger, session: &Session) -> Rule {
    let id = session.id;
    let open = session.offers.iter().filter(|offer| offer.end.is_none()).count();
    let party = session.interpreter;
    let idle = open == 0 && party.is_none();
    let busy_as_told = match session.state {
        State::PhrasesOnly => idle && session.clocks.get(Clock::Requested).is_none(),
        State::Requested => idle,
        State::Ringing => open + usize::from(party.is_some_and(|p| !p.joined)) == 1,
        State::Connected | State::Held => open == 0 && party.is_some_and(|p| p.joined),
        State::Reconnecting => open == 0 && party.is_some_and(|p| p.lost_until.is_some()),
        State::Ended | State::WrapUp | State::Closed => idle,
    };
    rule(busy_as_told, || format!("I2: {id} is {:?} with {open} rings, {party:?}", session.state))?;
    rule(session.state != State::Ended, || format!("{id} goes on to its wrap-up at once"))?;
    if let Some(party) = party {
        let lost = party.lost_until.is_some();
        let line = ledger.has_line(party.person);
        rule(lost != line, || format!("{id} waits for its interpreter just while they are gone"))?;
    }
    if let Some(offer) = session.open_offer() {
        let line = ledger.has_line(offer.person);
        rule(line, || format!("I3: {id} rings somebody who is not there"))?;
    }
    Ok(())
}

/// I3 and I4: whoever is free has been offered all they could take, best first.
fn check_waiting(engine: &Engine, ledger: &Ledger, busy: &Busy) -> Rule {
    let waiting = || engine.sessions().filter(|session| session.state == State::Requested);
    for session in waiting() {
        let taker = ledger.people.keys().find(|id| {
            could_take(ledger, session, **id)
                && !busy.contains_key(id)
                && ledger.has_line(**id)
                && engine.person(**id).is_some_and(|p| p.presence == Presence::Available)
        });
        rule(taker.is_none(), || format!("I4: {} waits though {taker:?} is free", session.id))?;
    }
    for (rung, person) in &ledger.rung {
        let Some(rung) = engine.session(*rung) else {
            continue;
        };
        let better = waiting().find(|s| could_take(ledger, s, *person) && place(s) < place(rung));
        rule(better.is_none(), || format!("I4: {person} was not offered the best request"))?;
    }
    Ok(())
}

fn could_take(ledger: &Ledger, session: &Session, id: PersonId) -> bool {
    let person = &ledger.people[&id];
    person.role == Role::Interpreter
        && person.skills.iter().any(|skill| skill.lang == session.lang)
        && !ledger.declined.contains(&(session.id, id))
}

fn place(session: &Session) -> (Priority, Option<Stamp>, SessionId) {
    (session.priority, session.clocks.get(Clock::Requested), session.id)
}

fn check_lanes(engine: &Engine, ledger: &Ledger, busy: &Busy) -> Rule {
    for lane in engine.lanes() {
        let waits = |s: &&Session| s.state == State::Requested && s.lang == lane.lang;
        let waiting = engine.sessions().filter(waits).count();
        rule(lane.waiting as usize == waiting, || {
            format!("I2: {} shows {} waiting, there are {waiting}", lane.lang, lane.waiting)
        })?;
        let speaks =
            |id: &PersonId| ledger.people[id].skills.iter().any(|skill| skill.lang == lane.lang);
        let free = engine.people().filter(|p| p.presence == Presence::Available);
        let free = free.map(|p| p.person.id).filter(speaks);
        let free = free.filter(|id| !busy.contains_key(id) && ledger.has_line(*id)).count();
        rule(lane.free as usize == free, || {
            format!("I1: {} shows {} free, there are {free}", lane.lang, lane.free)
        })?;
    }
    Ok(())
}

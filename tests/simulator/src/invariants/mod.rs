//! The invariants I1 to I10 as they hold between two steps. I8 is the journal's;
//! I10 and the rules of a single ring are checked event by event in the ledger.

mod alarms;
mod deadlines;
mod sessions;
mod waiting;

use std::collections::BTreeMap;

use yiqiao_domain::{OfferId, PersonId, Presence};
use yiqiao_hub::{Engagement, Engine};

use crate::ledger::{Ledger, Rule, rule};

/// What keeps each person busy, as the sessions tell it.
type Busy = BTreeMap<PersonId, Engagement>;

/// Checks all of them.
///
/// # Errors
/// The rule that is broken, in words.
pub fn check(engine: &Engine, ledger: &Ledger) -> Rule {
    check_replay(engine, ledger)?;
    let busy = busy(engine)?;
    for standing in engine.people() {
        let id = standing.person.id;
        let told = busy.get(&id).copied().unwrap_or(Engagement::Free);
        rule(standing.engaged == told, || {
            format!("I1: {id} is {:?} and the sessions say {told:?}", standing.engaged)
        })?;
        check_person(engine, ledger, id)?;
    }
    for session in engine.sessions() {
        sessions::check(engine, ledger, session)?;
    }
    waiting::check(engine, ledger, &busy)?;
    waiting::check_lanes(engine, ledger, &busy)?;
    waiting::check_yields(engine, ledger)?;
    alarms::check(engine, ledger)?;
    deadlines::check(engine, ledger)
}

/// I9.
///
/// # Errors
/// The engine and what the events say are not the same.
pub fn check_replay(engine: &Engine, ledger: &Ledger) -> Rule {
    rule(*engine == ledger.replica, || "I9: replaying the journal gives another state".into())
}

fn busy(engine: &Engine) -> Result<Busy, String> {
    let mut busy = Busy::new();
    for session in engine.sessions() {
        let open = session.offers.iter().filter(|offer| offer.end.is_none());
        let rung = open.map(|offer| {
            (offer.person, Engagement::Offered(OfferId { session: session.id, nth: offer.nth }))
        });
        let parties = session.parties.iter();
        let on = parties.map(|party| (party.person, Engagement::InSession(session.id)));
        for (person, engagement) in rung.chain(on) {
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
    rule(at_live, || format!("I6: {id} is at a desk whose line is down"))?;
    rule(!standing.is_free() || line, || format!("I6: {id} is free without a heartbeat"))?;
    let chosen = ledger.chosen[&id];
    let rests = matches!(chosen, Presence::Break | Presence::Away);
    let kept = !(rests && standing.presence == Presence::Available);
    rule(kept, || format!("I5: {id} chose {chosen:?} and is available"))?;
    let duty = deadlines::duty_at(engine, ledger, id, ledger.now);
    rule(standing.duty == duty, || format!("duty: {id} is {:?}, not {duty:?}", standing.duty))
}

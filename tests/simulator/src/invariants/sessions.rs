//! What a session says of itself fits together (I2), and nobody waits for
//! somebody who is not there (I3).

use std::collections::BTreeSet;

use yiqiao_domain::session::{Seat, Session, State};
use yiqiao_hub::Engine;

use crate::ledger::{Ledger, Rule, rule};

pub(super) fn check(engine: &Engine, ledger: &Ledger, session: &Session) -> Rule {
    if session.state == State::Closed {
        return check_over(session);
    }
    check_state(session)?;
    check_parties(ledger, session)?;
    let id = session.id;
    for seat in session.sought.keys() {
        let needed = session.need(*seat).is_some();
        rule(needed, || format!("seats: {id} looks for a {seat:?} that it has no need of"))?;
    }
    for offer in session.open_offers() {
        let line = ledger.has_line(offer.person);
        rule(line, || format!("I3: {id} rings somebody who is not there"))?;
        let sought = session.sought.contains_key(&offer.seat);
        rule(sought, || format!("seats: {id} rings for a seat that nobody looks for"))?;
    }
    if let Some(to) = session.yield_to {
        let asks = engine.session(to).is_some_and(|to| to.state.is_live());
        rule(asks, || format!("yield: {id} is asked for a session that is over"))?;
    }
    Ok(())
}

fn check_over(session: &Session) -> Rule {
    let id = session.id;
    let open = session.offers.iter().any(|offer| offer.end.is_none());
    let nobody = session.parties.is_empty() && !open && session.sought.is_empty();
    rule(nobody, || format!("I2: {id} is {:?} and keeps somebody", session.state))?;
    let partner = session.partner.as_ref();
    rule(partner.is_none(), || format!("I2: {id} is over and keeps its partner line"))?;
    rule(session.yield_to.is_none(), || format!("I2: {id} is over and asked to yield"))
}

fn check_state(session: &Session) -> Rule {
    let id = session.id;
    let open = session.open_offers_for(Seat::Main).count();
    let main = session.main();
    let sought = session.sought.contains_key(&Seat::Main);
    let partner = session.partner.as_ref().is_some_and(|partner| partner.joined);
    let told = match session.state {
        State::PhrasesOnly => main.is_none() && open == 0 && !sought && !partner,
        State::Requested => main.is_none() && open == 0 && sought && !partner,
        State::Ringing => main.map_or(open > 0 && !partner, |party| !party.joined),
        State::Connected | State::Held => main.map_or(partner, |party| party.joined),
        State::Reconnecting => main.is_some_and(|party| party.lost_until.is_some()),
        State::Ended | State::WrapUp | State::Closed => return check_over(session),
    };
    rule(told, || format!("I2: {id} is {:?} with {open} rings, {main:?}", session.state))?;
    let held = !session.held || matches!(session.state, State::Held | State::Reconnecting);
    rule(held, || format!("seats: {id} is on hold with nobody on: {:?}", session.state))?;
    let both = partner && main.is_none() && sought;
    rule(!both, || format!("seats: {id} looks for somebody although a partner is on"))
}

fn check_parties(ledger: &Ledger, session: &Session) -> Rule {
    let id = session.id;
    let seats: BTreeSet<Seat> = session.parties.iter().map(|party| party.seat).collect();
    rule(seats.len() == session.parties.len(), || format!("seats: {id} has two in one seat"))?;
    for party in &session.parties {
        let lost = party.lost_until.is_some();
        let line = ledger.has_line(party.person);
        rule(lost != line, || format!("I3: {id} waits for its interpreter, who is there"))?;
        let again = session.sought.contains_key(&party.seat);
        let alone = ledger.dropped.contains(&(id, party.seat));
        rule(again == (lost && !alone), || {
            format!("seats: {id} looks for another, nobody is lost")
        })?;
        let known = !party.joined || session.interpreters.contains(&party.person);
        rule(known, || format!("I2: {id} does not know who interprets"))?;
    }
    Ok(())
}

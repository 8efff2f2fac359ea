//! One language's lane: who waits, who talks, who is free.

use yiqiao_domain::session::{Clock, Seat, State as SessionState};
use yiqiao_domain::{Lang, Presence, Session, Stamp};

use super::super::fold::Stands;
use super::super::transcript::is_in_conversation;
use super::super::{Desk, State};
use super::{at_a_desk, is_busy};
use crate::view::*;

impl Desk {
    pub(super) fn lane(&self, state: &State, lang: &Lang, live: &[&Session]) -> BoardLane {
        let here: Vec<&&Session> = live.iter().filter(|session| session.lang == *lang).collect();
        let mut waiting: Vec<&&Session> =
            here.iter().copied().filter(|session| !is_in_conversation(session.state)).collect();
        waiting.sort_by_key(|session| (session.priority, requested(session)));
        let mut on_call: Vec<&&Session> =
            here.iter().copied().filter(|session| is_in_conversation(session.state)).collect();
        on_call.sort_by_key(|session| session.opened_at);
        let (mut free, mut paused, mut on_shift) = (Vec::new(), Vec::new(), 0);
        for (person, stands) in at_a_desk(state) {
            if !person.skills.iter().any(|skill| skill.lang == *lang) {
                continue;
            }
            let busy = is_busy(person.id, live);
            on_shift += u32::from(busy || stands.presence != Presence::Away);
            if busy {
                continue;
            }
            let colleague = colleague(state, person, stands);
            let list = if stands.presence == Presence::Available { &mut free } else { &mut paused };
            list.push(colleague);
        }
        let places = (1..).zip(waiting);
        BoardLane {
            lang: self.language(lang),
            waiting: places.map(|(place, one)| waiting_view(state, one, place)).collect(),
            on_call: on_call.into_iter().map(|session| on_call_view(state, session)).collect(),
            free,
            paused,
            on_shift,
        }
    }
}

fn colleague(state: &State, person: &yiqiao_domain::Person, stands: Stands) -> Colleague {
    Colleague {
        person: person.id,
        name: person.name.clone(),
        presence: stands.presence,
        since: stands.since,
        duty: stands.duty,
        recallable: matches!(stands.presence, Presence::Break | Presence::Away),
        recalled_at: state.fold.recalled.get(&person.id).copied(),
    }
}

/// Since when somebody is looked for.
pub(super) fn requested(session: &Session) -> Stamp {
    let sought = session.sought.get(&Seat::Main).copied();
    sought.or_else(|| session.clocks.get(Clock::Requested)).unwrap_or(session.opened_at)
}

fn waiting_view(state: &State, session: &Session, place: u32) -> Waiting {
    let told = state.outlooks.iter().find(|outlook| outlook.session == session.id);
    Waiting {
        session: session.id,
        priority: session.priority,
        desk_label: state.fold.label(session.desk),
        since: requested(session),
        position: told.and_then(|outlook| outlook.position).unwrap_or(place),
        ringing: session.open_offers().map(|offer| state.fold.name(offer.person)).collect(),
        partner: partner_name(state, session),
    }
}

fn on_call_view(state: &State, session: &Session) -> OnCall {
    let since = match session.state {
        SessionState::PhrasesOnly => session.opened_at,
        _ => session.clocks.get(Clock::Joined).unwrap_or(session.opened_at),
    };
    let others = session.parties.iter().filter(|party| party.seat != Seat::Main);
    let main = session.main().filter(|party| party.joined);
    let hint_ms = state.fold.policy.times.relief_hint_ms;
    OnCall {
        session: session.id,
        priority: session.priority,
        interpreter: session.main().map(|party| state.fold.name(party.person)),
        others: others.map(|party| state.fold.name(party.person)).collect(),
        partner: partner_name(state, session),
        desk_label: state.fold.label(session.desk),
        since,
        state: session.state,
        relief_at: main.map(|party| party.since.plus_ms(hint_ms)),
        relief_asked: session.sought.contains_key(&Seat::Relief)
            || session.at_seat(Seat::Relief).is_some(),
    }
}

fn partner_name(state: &State, session: &Session) -> Option<String> {
    let id = &session.partner.as_ref()?.id;
    let line = state.fold.policy.partners.iter().find(|line| line.id == *id);
    Some(line.map_or_else(|| id.clone(), |line| line.name.clone()))
}

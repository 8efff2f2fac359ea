//! The desks of the centre and what each is doing.

use yiqiao_domain::{Desk, Presence, Role, Session};

use super::super::State;
use super::super::transcript::is_in_conversation;
use super::super::watch::Watch;
use crate::view::*;

/// All desks: call-takers' first, each kind by its labels.
pub(super) fn all(state: &State, watch: &Watch, live: &[&Session]) -> Vec<DeskSquare> {
    let mut desks: Vec<DeskSquare> =
        state.fold.desks.values().map(|desk| square(state, watch, live, desk)).collect();
    desks.sort_by(|a, b| (a.role, &a.label, a.desk).cmp(&(b.role, &b.label, b.desk)));
    desks
}

fn square(state: &State, watch: &Watch, live: &[&Session], desk: &Desk) -> DeskSquare {
    let person = state.fold.people.get(&desk.person);
    let role = person.map_or(Role::CallTaker, |person| person.role);
    let stands = state.fold.stands.get(&desk.person).copied().unwrap_or_default();
    let up = stands.desk_up == Some(desk.id);
    let here = |session: &&&Session| session.desk == desk.id || session.is_interpreter(desk.person);
    let session = live.iter().filter(here).max_by_key(|session| session.opened_at);
    let rung = live.iter().any(|known| known.open_offers().any(|offer| offer.desk == desk.id));
    let activity = match session {
        _ if !up => DeskActivity::Down,
        Some(session) if is_in_conversation(session.state) => DeskActivity::InSession,
        Some(_) => DeskActivity::Ringing,
        None if rung => DeskActivity::Ringing,
        None => DeskActivity::Up,
    };
    let limit = state.fold.policy.times.clock_skew_ms.unsigned_abs();
    let skew = watch.skews.get(&desk.id).copied();
    DeskSquare {
        desk: desk.id,
        label: desk.label.clone(),
        name: state.fold.name(desk.person),
        role,
        activity,
        skew_ms: skew.filter(|skew| up && skew.unsigned_abs() > limit),
        session: session.map(|session| session.id),
    }
}

/// Whether somebody at a desk works from one language into another and is not away.
pub(super) fn somebody_for(
    state: &State,
    lang: &yiqiao_domain::Lang,
    into: Option<&yiqiao_domain::Lang>,
) -> bool {
    super::at_a_desk(state).iter().any(|(person, stands)| {
        let able = person.skills.iter().any(|s| s.lang == *lang && s.into.as_ref() == into);
        able && stands.presence != Presence::Away
    })
}

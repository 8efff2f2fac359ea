//! The supervisor's live board, from the supervisor's own replica: real figures only.

mod alarm;
mod figure;
mod lane;
mod reading;
mod remedy;
mod square;

use yiqiao_domain::{Lang, Person, PersonId, Role, Session};

use super::fold::Stands;
use super::watch::Watch;
use super::{Desk, State};
use crate::error::AppError;
use crate::view::*;

impl Desk {
    /// The live board; for supervisors.
    ///
    /// # Errors
    /// `wrong-role` for anyone else.
    pub fn board_view(&self) -> Result<BoardView, AppError> {
        let state = self.state();
        let watch = state.watch.as_ref().filter(|_| self.0.actor.role == Role::Supervisor);
        let watch = watch.ok_or(yiqiao_domain::Refusal::WrongRole)?;
        let live: Vec<&Session> = state.fold.sessions().filter(|s| s.state.is_live()).collect();
        let callers = self.0.languages.rows().iter().filter(|row| row.tag != Lang::working());
        let lanes = callers.map(|row| self.lane(&state, &row.tag, &live)).collect();
        let as_of = state.heard_at.plus_ms(state.offset_ms);
        let (alarms, log) = self.alarms(&state, watch, &live, as_of);
        Ok(BoardView {
            lanes,
            alarms,
            log,
            desks: square::all(&state, watch, &live),
            feed: self.feed(&state, watch),
            figures: figure::last_hour(&state, watch, as_of.max(watch.latest)),
            minutes: figure::minutes(watch, as_of.max(watch.latest)),
            last_wait: figure::last_wait(watch),
            as_of,
        })
    }

    fn feed(&self, state: &State, watch: &Watch) -> Vec<FeedRow> {
        let fold = &state.fold;
        let row = |happening: &super::watch::Happening| FeedRow {
            seq: happening.seq,
            at: happening.at,
            kind: happening.kind,
            session: happening.session,
            desk_label: happening.desk.map(|desk| fold.label(desk)),
            person: happening.person.map(|person| fold.name(person)),
            lang: happening.lang.as_ref().map(|lang| self.language(lang)),
            priority: happening.priority,
            ms: happening.ms,
            n: happening.alarm.as_ref().map(|(n, _)| *n),
            topic: happening.alarm.as_ref().map(|(_, kind)| alarm::topic(kind)),
        };
        watch.feed.latest().map(row).collect()
    }
}

/// Whether somebody is in a session or being rung.
fn is_busy(person: PersonId, live: &[&Session]) -> bool {
    live.iter().any(|session| {
        session.is_interpreter(person) || session.open_offers().any(|offer| offer.person == person)
    })
}

/// Interpreters at a desk, longest in their present state first.
fn at_a_desk(state: &State) -> Vec<(&Person, Stands)> {
    let mut there: Vec<(&Person, Stands)> = state
        .fold
        .people
        .values()
        .filter(|person| person.role == Role::Interpreter)
        .filter_map(|person| Some((person, *state.fold.stands.get(&person.id)?)))
        .filter(|(_, stands)| stands.desk_up.is_some())
        .collect();
    there.sort_by_key(|(person, stands)| (stands.since, person.id));
    there
}

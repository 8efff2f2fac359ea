//! The supervisor's simple live list, from the supervisor's own replica.

use yiqiao_domain::session::{Clock, State as SessionState};
use yiqiao_domain::{Lang, Person, PersonId, Presence, Role, Session, SessionId};

use super::fold::Stands;
use super::transcript::is_in_conversation;
use super::{Desk, State};
use crate::error::AppError;
use crate::view::*;

impl Desk {
    /// The live list; for supervisors.
    ///
    /// # Errors
    /// `wrong-role` for anyone else.
    pub fn board_view(&self) -> Result<BoardView, AppError> {
        if self.0.actor.role != Role::Supervisor {
            return Err(yiqiao_domain::Refusal::WrongRole.into());
        }
        let state = self.state();
        let live: Vec<&Session> = state.fold.sessions().filter(|s| s.state.is_live()).collect();
        let callers = self.0.languages.rows().iter().filter(|row| row.tag != Lang::working());
        let lanes = callers.map(|row| self.lane(&state, &row.tag, &live)).collect();
        let mut wanted: Vec<Wanted> = live
            .iter()
            .filter_map(|session| {
                Some(Wanted {
                    session: session.id,
                    desk_label: state.fold.label(session.desk),
                    at: session.supervisor_called?,
                })
            })
            .collect();
        wanted.sort_by_key(|wanted| std::cmp::Reverse(wanted.at));
        Ok(BoardView { lanes, wanted, as_of: state.heard_at.plus_ms(state.offset_ms) })
    }

    fn lane(&self, state: &State, lang: &Lang, live: &[&Session]) -> BoardLane {
        let here: Vec<&&Session> = live.iter().filter(|session| session.lang == *lang).collect();
        let mut waiting: Vec<&&Session> =
            here.iter().copied().filter(|session| !is_in_conversation(session.state)).collect();
        waiting.sort_by_key(|session| (session.priority, requested(session)));
        let mut on_call: Vec<&&Session> =
            here.iter().copied().filter(|session| is_in_conversation(session.state)).collect();
        on_call.sort_by_key(|session| session.opened_at);
        let (free, paused) = self.people(state, lang, live);
        BoardLane {
            lang: self.language(lang),
            waiting: waiting.into_iter().map(|session| waiting_view(state, session)).collect(),
            on_call: on_call.into_iter().map(|session| on_call_view(state, session)).collect(),
            free,
            paused,
        }
    }

    /// Who of this language is free, longest idle first, and who is paused.
    fn people(&self, state: &State, lang: &Lang, live: &[&Session]) -> (Vec<String>, Vec<Paused>) {
        let speaks = |person: &&Person| person.skills.iter().any(|skill| skill.lang == *lang);
        let mut there: Vec<(&Person, Stands)> = state
            .fold
            .people
            .values()
            .filter(speaks)
            .filter_map(|person| Some((person, *state.fold.stands.get(&person.id)?)))
            .filter(|(_, stands)| stands.desk_up.is_some())
            .collect();
        there.sort_by_key(|(_, stands)| stands.since);
        let mut free = Vec::new();
        let mut paused = Vec::new();
        for (person, stands) in there {
            if is_busy(person.id, live) {
                continue;
            }
            if stands.presence == Presence::Available {
                free.push(person.name.clone());
            } else {
                let (name, presence, since) = (person.name.clone(), stands.presence, stands.since);
                paused.push(Paused { name, presence, since });
            }
        }
        (free, paused)
    }

    /// Opens a session's record anew as a supervisor; each opening leaves an
    /// audit event.
    ///
    /// # Errors
    /// `wrong-role` for anyone else; `unknown-session` when there is none.
    pub fn read_transcript(&self, request: SessionRequest) -> Result<SessionView, AppError> {
        if self.0.actor.role != Role::Supervisor {
            return Err(yiqiao_domain::Refusal::WrongRole.into());
        }
        self.state().read.remove(&request.session);
        self.session_view(request.session)
    }

    /// Writes down that a supervisor reads a transcript, before any of it is
    /// handed out. Once for each opening: a view that is asked again because it
    /// changed is the same reading.
    pub(super) fn note_reading(&self, session: SessionId) -> Result<(), AppError> {
        if self.0.actor.role != Role::Supervisor {
            return Ok(());
        }
        {
            let mut state = self.state();
            let known = self.session(&state, session).is_some();
            if !known {
                return Err(yiqiao_domain::Refusal::UnknownSession.into());
            }
            if !state.read.insert(session) {
                return Ok(());
            }
        }
        self.act(yiqiao_domain::Command::ReadTranscript { session })
    }
}

fn is_busy(person: PersonId, live: &[&Session]) -> bool {
    live.iter().any(|session| {
        session.is_interpreter(person)
            || session.open_offer().is_some_and(|offer| offer.person == person)
    })
}

fn requested(session: &Session) -> yiqiao_domain::Stamp {
    session.clocks.get(Clock::Requested).unwrap_or(session.opened_at)
}

fn waiting_view(state: &State, session: &Session) -> Waiting {
    Waiting {
        session: session.id,
        priority: session.priority,
        desk_label: state.fold.label(session.desk),
        since: requested(session),
        ringing: session.open_offer().map(|offer| state.fold.name(offer.person)),
    }
}

fn on_call_view(state: &State, session: &Session) -> OnCall {
    let since = match session.state {
        SessionState::PhrasesOnly => session.opened_at,
        _ => session.clocks.get(Clock::Joined).unwrap_or(session.opened_at),
    };
    OnCall {
        session: session.id,
        priority: session.priority,
        interpreter: session.interpreter.map(|party| state.fold.name(party.person)),
        desk_label: state.fold.label(session.desk),
        since,
        state: session.state,
    }
}

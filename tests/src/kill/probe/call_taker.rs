//! The call-taker: begins sessions, speaks, shows phrases, ends them.

use std::collections::BTreeMap;

use yiqiao_app::AppError;
use yiqiao_app::view::*;
use yiqiao_domain::SessionId;
use yiqiao_domain::command::Assistance;
use yiqiao_domain::session::{
    ArgValue, Caller, Ending, Origin, Outcome, Priority, Rating, Summary, Voice,
};

use super::super::fact::Fact;
use super::{Part, Probe, SAID_PER_LOOK, report};

/// A phrase that repeats words back: its argument makes each use unlike any other.
const PHRASE: &str = "loc-readback";
const PHRASE_ARG: &str = "address";
/// Each time so many texts were said, one of them is a phrase.
const PHRASE_EVERY: u64 = 7;

/// Speaks without pause, and begins a new session after so many turns.
pub struct CallTaker {
    turns_per_session: usize,
    ended: Vec<SessionId>,
}

impl CallTaker {
    /// A call-taker who ends a session after so many turns.
    #[must_use]
    pub fn new(turns_per_session: usize) -> Self {
        Self { turns_per_session, ended: Vec::new() }
    }

    fn open(&self, probe: &Probe) -> Result<(), AppError> {
        let opened = probe.desk.open_session(OpenSessionRequest {
            origin: Origin::Caller,
            lang: "ar".to_owned(),
            assistance: Assistance::Interpreter,
            priority: Priority::P2,
            caller: Caller::default(),
            facts: Vec::new(),
        })?;
        report(&Fact::Opened(opened.session));
        Ok(())
    }

    fn speak(&self, probe: &mut Probe, session: SessionId) -> Result<(), AppError> {
        let text = probe.fresh_text();
        if probe.said.is_multiple_of(PHRASE_EVERY) {
            let args = BTreeMap::from([(PHRASE_ARG.to_owned(), ArgValue::Text(text.clone()))]);
            let request = UsePhraseRequest { session, id: PHRASE.to_owned(), args };
            probe.desk.use_phrase(request)?;
        } else {
            let own = probe.said.is_multiple_of(2);
            let voice = if own { Voice::CallTaker } else { Voice::Caller };
            let request = SpeakRequest { session, voice, lang: String::new(), text: text.clone() };
            probe.desk.speak(request)?;
        }
        probe.said(session, text);
        Ok(())
    }

    fn end(&mut self, probe: &Probe, session: SessionId) -> Result<(), AppError> {
        report(&Fact::Ending(session));
        probe.desk.end_session(EndSessionRequest { session, ending: Ending::Completed })?;
        self.ended.push(session);
        Ok(())
    }

    fn summarise(&self, probe: &Probe, session: SessionId) -> Result<(), AppError> {
        let summary = Summary {
            outcomes: vec![Outcome::Advice],
            narrative: "-".to_owned(),
            rating: Some(Rating::Smooth),
            follow_up: Vec::new(),
        };
        probe.desk.summarise(SummariseRequest { session, summary })
    }
}

impl Part for CallTaker {
    const LETTER: char = 'c';

    fn act(&mut self, probe: &mut Probe, view: &DeskView) -> Result<bool, AppError> {
        let Some(session) = view.current else {
            self.open(probe)?;
            return Ok(true);
        };
        let shown = probe.desk.session_view(session)?;
        if shown.owed_here {
            self.summarise(probe, session)?;
        } else if !shown.head.state.is_live() {
            return Ok(false);
        } else if shown.turns.len() >= self.turns_per_session {
            self.end(probe, session)?;
        } else {
            for _ in 0..SAID_PER_LOOK {
                self.speak(probe, session)?;
            }
        }
        Ok(true)
    }
}

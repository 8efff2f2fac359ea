//! Opening a record from the board or the reading room: each opening leaves an audit
//! event.

use yiqiao_domain::{Command, Refusal, Role, SessionId};

use super::super::Desk;
use crate::error::AppError;
use crate::view::*;

impl Desk {
    /// Opens a session's record anew as a supervisor; each opening leaves an
    /// audit event.
    ///
    /// # Errors
    /// `wrong-role` for anyone else; `unknown-session` when there is none.
    pub fn read_transcript(&self, request: SessionRequest) -> Result<SessionView, AppError> {
        if self.0.actor.role != Role::Supervisor {
            return Err(Refusal::WrongRole.into());
        }
        self.state().read.remove(&request.session);
        self.session_view(request.session)
    }

    /// Writes down that a supervisor reads a transcript, before any of it is
    /// handed out. Once for each opening: a view that is asked again because it
    /// changed is the same reading.
    pub(in crate::desk) fn note_reading(&self, session: SessionId) -> Result<(), AppError> {
        if self.0.actor.role != Role::Supervisor {
            return Ok(());
        }
        {
            let mut state = self.state();
            let known = self.session(&state, session).is_some();
            if !known {
                return Err(Refusal::UnknownSession.into());
            }
            if !state.read.insert(session) {
                return Ok(());
            }
        }
        self.act(Command::ReadTranscript { session })
    }
}

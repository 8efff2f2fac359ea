//! What was keyed here and is not confirmed yet, laid over what is. Pairing is
//! never guessed: nobody is shown as joined before the hub says so.

use std::borrow::Cow;

use yiqiao_domain::event::Cause;
use yiqiao_domain::session::decide;
use yiqiao_domain::{
    Actor, Command, CommandId, Envelope, Event, LanguageTable, Session, SessionId,
};

/// A command on its way.
#[derive(Clone, Debug)]
pub(super) struct Pending {
    pub(super) envelope: Envelope,
    /// The hub has accepted it; its events up to here will come.
    pub(super) accepted: Option<u64>,
}

#[derive(Debug, Default)]
pub(super) struct Outbox {
    pending: Vec<Pending>,
}

impl Outbox {
    pub(super) fn new(envelopes: Vec<Envelope>) -> Self {
        let pending = envelopes.into_iter().map(|envelope| Pending { envelope, accepted: None });
        Self { pending: pending.collect() }
    }

    pub(super) fn add(&mut self, envelope: Envelope) {
        self.pending.push(Pending { envelope, accepted: None });
    }

    pub(super) fn accepted(&mut self, command: CommandId, seq: u64) {
        if let Some(known) = self.pending.iter_mut().find(|p| p.envelope.id == command) {
            known.accepted = Some(seq);
        }
    }

    pub(super) fn remove(&mut self, command: CommandId) {
        self.pending.retain(|pending| pending.envelope.id != command);
    }

    /// Lets go of what the replica has overtaken.
    pub(super) fn settle(&mut self, events: &[Event], cursor: u64) {
        self.pending.retain(|pending| {
            let id = pending.envelope.id;
            let arrived = events.iter().any(|e| e.cause.is_some_and(|cause| cause.command == id));
            let overtaken = pending.accepted.is_some_and(|seq| seq <= cursor);
            !arrived && !overtaken
        });
    }

    pub(super) fn len(&self) -> usize {
        self.pending.len()
    }

    pub(super) fn unsent(&self) -> Vec<Envelope> {
        let unsent = self.pending.iter().filter(|pending| pending.accepted.is_none());
        unsent.map(|pending| pending.envelope.clone()).collect()
    }

    /// Whether the command gives a rendition.
    pub(super) fn is_rendition(&self, command: CommandId) -> bool {
        self.pending.iter().any(|pending| {
            let Envelope { id, command: asked, .. } = &pending.envelope;
            *id == command && matches!(asked, Command::Interpret { .. })
        })
    }

    pub(super) fn commands(&self) -> impl Iterator<Item = &Command> {
        self.pending.iter().map(|pending| &pending.envelope.command)
    }

    /// The sessions that were begun here and that the hub has not confirmed.
    pub(super) fn opened(&self) -> impl Iterator<Item = SessionId> + '_ {
        self.commands().filter_map(|command| match command {
            Command::OpenSession { session, .. } => Some(*session),
            _ => None,
        })
    }

    /// The session as this desk's person has left it.
    /// Nothing is copied while nothing is on its way.
    pub(super) fn over<'a>(
        &self,
        id: SessionId,
        confirmed: Option<&'a Session>,
        actor: &Actor,
        languages: &LanguageTable,
    ) -> Option<Cow<'a, Session>> {
        let mut session = confirmed.map(Cow::Borrowed);
        for pending in &self.pending {
            let Envelope { id: command, desk_at, command: asked } = &pending.envelope;
            if asked.session() != Some(id) || is_pairing(asked) {
                continue;
            }
            // What cannot be foreseen is left to the hub to answer.
            let foreseen = decide(session.as_deref(), languages, actor, asked).unwrap_or_default();
            let cause = Cause {
                command: *command,
                desk: actor.desk,
                person: actor.person,
                desk_at: *desk_at,
            };
            for change in foreseen {
                let event = Event { seq: 0, at: *desk_at, cause: Some(cause), change };
                match &mut session {
                    Some(session) => session.to_mut().apply(&event),
                    none => *none = Session::opened(&event).map(Cow::Owned),
                }
            }
        }
        session
    }
}

fn is_pairing(command: &Command) -> bool {
    matches!(
        command,
        Command::AcceptOffer { .. }
            | Command::DeclineOffer { .. }
            | Command::JoinSession { .. }
            | Command::NextInterpreter { .. }
            | Command::DropRequest { .. }
            | Command::TakeOverSeat { .. }
            | Command::StartRelay { .. }
            | Command::EndRelay { .. }
            | Command::LeaveSession { .. }
            | Command::YieldInterpreter { .. }
            | Command::RefuseYield { .. }
            | Command::LinkSessions { .. }
            | Command::TakeOverSession { .. }
    )
}

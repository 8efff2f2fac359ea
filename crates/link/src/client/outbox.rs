//! Which commands of the desk's outbox this connection has sent: each once, in
//! order, and only so many ahead of their answers. The outbox itself is the
//! desk's.

use std::collections::{HashSet, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use yiqiao_domain::{CommandId, Envelope};

use crate::frame::Outcome;
use crate::limit::COMMANDS_IN_FLIGHT_MAX;

/// Commands remembered as sent before the desk's outbox is looked at again.
const KNOWN_MAX: usize = 2 * COMMANDS_IN_FLIGHT_MAX;

#[derive(Default)]
pub(super) struct Outbox {
    state: Mutex<State>,
    /// There may be something to send.
    pub(super) ready: Notify,
}

#[derive(Default)]
struct State {
    /// Sent or queued, and still in the desk's outbox when last asked.
    known: HashSet<CommandId>,
    queue: VecDeque<Envelope>,
    in_flight: HashSet<CommandId>,
    postponed: bool,
}

impl Outbox {
    /// Takes the desk's outbox as it is now.
    pub(super) fn offer(&self, pending: Vec<Envelope>) {
        let mut state = self.state();
        let present: HashSet<CommandId> = pending.iter().map(|envelope| envelope.id).collect();
        state.known.retain(|id| present.contains(id));
        state.add(pending);
        drop(state);
        self.ready.notify_one();
    }

    /// Takes what was added to the desk's outbox. For whoever asks for the next
    /// command right after.
    pub(super) fn add(&self, envelopes: Vec<Envelope>) {
        self.state().add(envelopes);
    }

    /// Whether so much is remembered that it is time to look at what the desk's
    /// outbox really holds.
    pub(super) fn is_long(&self) -> bool {
        self.state().known.len() >= KNOWN_MAX
    }

    /// The next command to send, if one may be sent now.
    pub(super) fn next(&self) -> Option<Envelope> {
        let mut state = self.state();
        if state.in_flight.len() >= COMMANDS_IN_FLIGHT_MAX {
            return None;
        }
        let envelope = state.queue.pop_front()?;
        state.in_flight.insert(envelope.id);
        Some(envelope)
    }

    /// A command was answered. One that the hub could not write down is sent
    /// again after a while.
    pub(super) fn answered(&self, command: CommandId, outcome: Outcome) {
        let mut state = self.state();
        state.in_flight.remove(&command);
        if outcome == Outcome::Unavailable {
            state.known.remove(&command);
            state.postponed = true;
        }
        self.ready.notify_one();
    }

    /// Whether a command waits to be sent again. Forgets that it does.
    pub(super) fn take_postponed(&self) -> bool {
        std::mem::take(&mut self.state().postponed)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn add(&mut self, envelopes: Vec<Envelope>) {
        for envelope in envelopes {
            if self.known.insert(envelope.id) {
                self.queue.push_back(envelope);
            }
        }
    }
}

//! The short way for a command that was just added to the desk's outbox: straight
//! to the connection. Whenever that is not enough, the outbox itself is asked.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use yiqiao_domain::Envelope;

use crate::limit::COMMANDS_IN_FLIGHT_MAX;

#[derive(Default)]
pub(super) struct Fresh {
    state: Mutex<State>,
    /// The outbox has something new, on the short way or not.
    pub(super) wake: Notify,
}

#[derive(Default)]
struct State {
    /// A connection follows, and has everything that is not in the queue.
    followed: bool,
    queue: Vec<Envelope>,
}

impl Fresh {
    /// One command more, behind all others.
    pub(super) fn add(&self, envelope: Envelope) {
        {
            let mut state = self.state();
            if state.queue.len() < COMMANDS_IN_FLIGHT_MAX {
                if state.followed {
                    state.queue.push(envelope);
                }
            } else {
                state.lose();
            }
        }
        self.wake.notify_one();
    }

    /// Something has changed: the outbox must be asked.
    pub(super) fn changed(&self) {
        self.state().lose();
        self.wake.notify_one();
    }

    /// Begins to follow. To be called before the outbox is asked, so that nothing
    /// falls between the two; what comes both ways is sent once.
    pub(super) fn follow(&self) {
        let mut state = self.state();
        state.queue.clear();
        state.followed = true;
    }

    /// What was added since; none when the outbox must be asked.
    pub(super) fn take(&self) -> Option<Vec<Envelope>> {
        let mut state = self.state();
        state.followed.then(|| std::mem::take(&mut state.queue))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn lose(&mut self) {
        self.queue.clear();
        self.followed = false;
    }
}

#[cfg(test)]
mod tests {
    use yiqiao_domain::{Command, CommandId, Presence, Stamp};

    use super::*;

    fn envelope(n: usize) -> Envelope {
        let id: CommandId = format!("018f0000-0000-7000-8000-{n:012x}").parse().expect("an id");
        let command = Command::SetPresence { presence: Presence::Available };
        Envelope { id, desk_at: Stamp(0), command }
    }

    #[test]
    fn without_a_follower_the_outbox_is_asked() {
        let fresh = Fresh::default();
        fresh.add(envelope(1));
        assert_eq!(fresh.take(), None, "nobody followed yet");
        fresh.follow();
        fresh.add(envelope(2));
        fresh.add(envelope(3));
        assert_eq!(fresh.take(), Some(vec![envelope(2), envelope(3)]), "in order");
        assert_eq!(fresh.take(), Some(Vec::new()), "once");
        fresh.add(envelope(4));
        fresh.changed();
        assert_eq!(fresh.take(), None, "something else has changed");
    }

    #[test]
    fn a_queue_that_nobody_takes_is_given_up() {
        let fresh = Fresh::default();
        fresh.follow();
        (0..=COMMANDS_IN_FLIGHT_MAX).for_each(|n| fresh.add(envelope(n)));
        assert_eq!(fresh.take(), None, "too long: the outbox has them all");
    }
}

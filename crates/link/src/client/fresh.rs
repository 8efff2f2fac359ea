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
    follower: Follower,
    queue: Vec<Envelope>,
}

/// What the connection has of the outbox.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Follower {
    /// There is none that wants to know.
    #[default]
    None,
    /// Nothing for certain, as long as the outbox is being asked: what is added
    /// meanwhile waits, or it would overtake what was there before.
    Asking,
    /// Everything that is not in the queue.
    All,
    /// Less: the outbox must be asked.
    Behind,
}

/// What was added.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// These, and nothing else.
    Added(Vec<Envelope>),
    /// The outbox must be asked.
    Lost,
    /// Nothing is to be sent yet.
    NotYet,
}

impl Fresh {
    /// One command more, behind all others.
    pub(super) fn add(&self, envelope: Envelope) {
        {
            let mut state = self.state();
            if state.queue.len() >= COMMANDS_IN_FLIGHT_MAX {
                state.lose();
            } else if matches!(state.follower, Follower::Asking | Follower::All) {
                state.queue.push(envelope);
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
        state.follower = Follower::Asking;
    }

    /// The outbox has been asked, and all that it holds stands in line.
    pub(super) fn followed(&self) {
        {
            let mut state = self.state();
            if state.follower == Follower::Asking {
                state.follower = Follower::All;
            }
        }
        self.wake.notify_one();
    }

    /// Nobody follows any more.
    pub(super) fn leave(&self) {
        let mut state = self.state();
        state.queue.clear();
        state.follower = Follower::None;
    }

    /// What was added since the last time.
    pub(super) fn take(&self) -> Taken {
        let mut state = self.state();
        match state.follower {
            Follower::None | Follower::Asking => Taken::NotYet,
            Follower::Behind => Taken::Lost,
            Follower::All => Taken::Added(std::mem::take(&mut state.queue)),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn lose(&mut self) {
        self.queue.clear();
        if self.follower != Follower::None {
            self.follower = Follower::Behind;
        }
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
    fn only_what_a_follower_cannot_miss_goes_the_short_way() {
        let fresh = Fresh::default();
        fresh.add(envelope(1));
        fresh.changed();
        assert_eq!(fresh.take(), Taken::NotYet, "nobody is told before the welcome");
        fresh.follow();
        fresh.add(envelope(2));
        assert_eq!(fresh.take(), Taken::NotYet, "older ones are still being asked for");
        fresh.followed();
        fresh.add(envelope(3));
        assert_eq!(fresh.take(), Taken::Added(vec![envelope(2), envelope(3)]), "in order");
        assert_eq!(fresh.take(), Taken::Added(Vec::new()), "once");
        fresh.add(envelope(4));
        fresh.changed();
        fresh.add(envelope(5));
        assert_eq!(fresh.take(), Taken::Lost, "something else has changed");
        fresh.follow();
        fresh.changed();
        fresh.followed();
        assert_eq!(fresh.take(), Taken::Lost, "and again, while it was being asked for");
        fresh.leave();
        fresh.add(envelope(6));
        assert_eq!(fresh.take(), Taken::NotYet, "the connection is over");
    }

    #[test]
    fn a_queue_that_nobody_takes_is_given_up() {
        let fresh = Fresh::default();
        fresh.follow();
        fresh.followed();
        (0..=COMMANDS_IN_FLIGHT_MAX).for_each(|n| fresh.add(envelope(n)));
        assert_eq!(fresh.take(), Taken::Lost, "too long: the outbox has them all");
    }
}

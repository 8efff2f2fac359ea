//! The queue of frames to one desk. It never waits: a desk that reads too slowly
//! loses its connection, and nobody else notices.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{mpsc, watch};

use super::seats::Ending;
use crate::frame::ClosingCode;

/// The desk is too far behind, or gone: nothing more will reach it over this
/// connection. It comes back by itself and goes on from its cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("slow")]
pub struct Slow;

/// The way to one desk. Clones lead to the same desk.
#[derive(Clone)]
pub struct Outbound(Arc<Shared>);

struct Shared {
    /// Taken for each `send`, so that nothing can follow a frame that did not fit.
    lane: Mutex<Lane>,
    latest: watch::Sender<Option<Arc<str>>>,
    ending: Ending,
}

struct Lane {
    queue: mpsc::Sender<Item>,
    overrun: bool,
}

/// What waits in the queue.
pub(super) enum Item {
    Frame(Arc<str>),
    /// Say that the hub lives, and that everything up to here has been sent.
    Beat(u64),
}

/// The other end of an [`Outbound`].
pub(super) struct Waiting {
    pub(super) queue: mpsc::Receiver<Item>,
    pub(super) latest: watch::Receiver<Option<Arc<str>>>,
}

impl Outbound {
    pub(super) fn new(frames_max: usize, ending: Ending) -> (Self, Waiting) {
        let (queue, queued) = mpsc::channel(frames_max.max(1));
        let (latest, latest_seen) = watch::channel(None);
        let lane = Mutex::new(Lane { queue, overrun: false });
        let shared = Shared { lane, latest, ending };
        (Self(Arc::new(shared)), Waiting { queue: queued, latest: latest_seen })
    }

    /// Queues an encoded frame behind all others. Never waits.
    ///
    /// # Errors
    /// [`Slow`] when the queue was full now or before; the connection is closing.
    pub fn send(&self, frame: Arc<str>) -> Result<(), Slow> {
        self.push(Item::Frame(frame))
    }

    /// Closes the desk's connection with this word, and queues nothing more; the
    /// desk comes back from its cursor.
    pub fn end(&self, code: ClosingCode) {
        self.lane().overrun = true;
        self.0.ending.end(code);
    }

    /// Shows an encoded frame of which only the latest matters. Never waits, and
    /// takes no place in the queue.
    pub fn show(&self, frame: Arc<str>) {
        self.0.latest.send_replace(Some(frame));
    }

    /// Queues a heartbeat if nothing else waits: what waits says as much.
    /// `cursor` must have been read before this call, so that nothing it speaks
    /// for is still to be queued.
    pub(super) fn beat(&self, cursor: u64) {
        let lane = self.lane();
        if !lane.overrun && lane.queue.capacity() == lane.queue.max_capacity() {
            // It has room, or the connection is over.
            let _ = lane.queue.try_send(Item::Beat(cursor));
        }
    }

    fn push(&self, item: Item) -> Result<(), Slow> {
        let mut lane = self.lane();
        if lane.overrun {
            return Err(Slow);
        }
        lane.queue.try_send(item).map_err(|_| {
            lane.overrun = true;
            self.0.ending.end(ClosingCode::Slow);
            Slow
        })
    }

    fn lane(&self) -> MutexGuard<'_, Lane> {
        self.0.lane.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_follows_a_frame_that_did_not_fit() {
        let ending = Ending::new();
        let (outbound, mut waiting) = Outbound::new(2, ending);
        for frame in ["1", "2"] {
            assert_eq!(outbound.send(frame.into()), Ok(()), "there is room for two");
        }
        assert_eq!(outbound.send("3".into()), Err(Slow), "and not for a third");
        assert!(waiting.queue.try_recv().is_ok(), "the desk takes one");
        assert_eq!(outbound.send("4".into()), Err(Slow), "room again, but 4 without 3 is a gap");
        outbound.beat(4);
        assert!(waiting.queue.try_recv().is_ok(), "the second was queued in time");
        outbound.beat(4);
        assert!(waiting.queue.try_recv().is_err(), "no heartbeat confirms what was never sent");
    }
}

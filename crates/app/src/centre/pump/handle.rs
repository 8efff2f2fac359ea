//! The way to the pump's thread, for the sockets and for the application. Only the
//! sending; what becomes of it is decided on the thread.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{SyncSender, TrySendError, sync_channel};

use yiqiao_domain::event::DownCause;
use yiqiao_domain::{Actor, DeskId, Envelope};
use yiqiao_hub::Input;
use yiqiao_link::{ConnectionId, Outbound};

use super::{Attach, Entry, Job};
use crate::error::{AppError, Code};

/// The way to the pump's thread.
#[derive(Clone)]
pub(in crate::centre) struct PumpHandle {
    pub(super) jobs: SyncSender<Job>,
    pub(super) told: Arc<AtomicU64>,
}

impl PumpHandle {
    pub(in crate::centre) fn input(&self, input: Input) -> Result<(), AppError> {
        let (reply, answer) = sync_channel(1);
        let stopped = |_| AppError::new(Code::NotReady);
        self.jobs.send(Job::Input(input, reply)).map_err(stopped)?;
        answer.recv().map_err(|_| AppError::new(Code::NotReady))?
    }

    pub(in crate::centre) fn attach(
        &self,
        actor: Actor,
        connection: ConnectionId,
        cursor: u64,
        outbound: Outbound,
    ) -> Result<Entry, AppError> {
        let (reply, answer) = sync_channel(1);
        let attach = Attach { actor, connection, cursor, outbound, reply };
        self.jobs.send(Job::Attach(attach)).map_err(|_| AppError::new(Code::NotReady))?;
        answer.recv().map_err(|_| AppError::new(Code::NotReady))
    }

    /// For the runtime's own threads. A full queue holds this desk's line back, and
    /// no other task with it; a queue with room costs no change of thread.
    pub(in crate::centre) fn command(
        &self,
        actor: Actor,
        connection: ConnectionId,
        envelope: Envelope,
    ) {
        match self.jobs.try_send(Job::Command(actor, connection, envelope)) {
            Err(TrySendError::Full(job)) => {
                tokio::task::block_in_place(|| drop(self.jobs.send(job)));
            }
            // A stopping hub answers nothing; the desk sends again to the next one.
            Ok(()) | Err(TrySendError::Disconnected(_)) => {}
        }
    }

    pub(in crate::centre) fn detach(
        &self,
        actor: Actor,
        connection: ConnectionId,
        cause: DownCause,
    ) {
        let _ = self.jobs.send(Job::Detach(actor, connection, cause));
    }

    /// Answers whether it was taken: a hub that has more urgent things to do does not.
    pub(in crate::centre) fn desk_clock(&self, desk: DeskId, skew_ms: i64) -> bool {
        self.jobs.try_send(Job::Clock(desk, skew_ms)).is_ok()
    }

    /// Every event up to this one has been handed to each desk that may see it.
    pub(in crate::centre) fn told(&self) -> u64 {
        self.told.load(Ordering::Acquire)
    }

    pub(in crate::centre) fn stop(&self) {
        let _ = self.jobs.send(Job::Stop);
    }
}

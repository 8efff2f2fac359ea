//! The one thread on which the desk's port is called. It keeps the order, may
//! block on the desk's disk, and when it falls behind the socket is not read.

use std::sync::Arc;

use tokio::sync::{mpsc, oneshot};
use yiqiao_domain::Envelope;

use super::{DeskPort, LinkState};
use crate::error::LinkError;
use crate::frame::{Hello, ToDesk};
use crate::limit::INBOX_FRAMES_MAX;

pub(super) struct Inbox(mpsc::Sender<Job>);

enum Job {
    Receive(ToDesk),
    Changed(LinkState),
    Hello(oneshot::Sender<Hello>),
    Pending(oneshot::Sender<Vec<Envelope>>),
    Close(oneshot::Sender<()>),
}

/// Room for one frame, taken before the frame is read.
pub(super) struct Room<'a>(mpsc::Permit<'a, Job>);

impl Inbox {
    pub(super) fn open(port: Arc<dyn DeskPort>) -> Result<Self, LinkError> {
        let (jobs, mut waiting) = mpsc::channel(INBOX_FRAMES_MAX);
        std::thread::Builder::new().name("yiqiao-desk-port".to_owned()).spawn(move || {
            while let Some(job) = waiting.blocking_recv() {
                // An answer that nobody waits for any more is not needed.
                match job {
                    Job::Receive(frame) => port.receive(frame),
                    Job::Changed(state) => port.link_changed(state),
                    Job::Hello(answer) => drop(answer.send(port.hello())),
                    Job::Pending(answer) => drop(answer.send(port.pending())),
                    Job::Close(answer) => {
                        let _ = answer.send(());
                        return;
                    }
                }
            }
        })?;
        Ok(Self(jobs))
    }

    /// Waits for room. None when the port's thread is gone.
    pub(super) async fn room(&self) -> Option<Room<'_>> {
        self.0.reserve().await.ok().map(Room)
    }

    pub(super) async fn changed(&self, state: LinkState) {
        // Without its thread the client ends at its next question.
        let _ = self.0.send(Job::Changed(state)).await;
    }

    /// None when the port's thread is gone.
    pub(super) async fn hello(&self) -> Option<Hello> {
        self.ask(Job::Hello).await
    }

    /// None when the port's thread is gone.
    pub(super) async fn pending(&self) -> Option<Vec<Envelope>> {
        self.ask(Job::Pending).await
    }

    /// Resolves when the port has been called for the last time.
    pub(super) async fn close(&self) {
        let _ = self.ask(Job::Close).await;
    }

    async fn ask<T>(&self, job: impl FnOnce(oneshot::Sender<T>) -> Job) -> Option<T> {
        let (answer, answered) = oneshot::channel();
        self.0.send(job(answer)).await.ok()?;
        answered.await.ok()
    }
}

impl Room<'_> {
    pub(super) fn receive(self, frame: ToDesk) {
        self.0.send(Job::Receive(frame));
    }

    pub(super) fn changed(self, state: LinkState) {
        self.0.send(Job::Changed(state));
    }
}

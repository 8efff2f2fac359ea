//! The desk's end: keeps one connection to the hub alive, tries again for as long
//! as it takes, and hands everything to a [`DeskPort`] in order.
//!
//! Not here: the outbox, the replica, what a frame means to a person.

mod backoff;
mod dial;
mod fresh;
mod inbox;
mod line;
mod outbox;
mod port;
mod run;

use std::sync::Arc;

use tokio::runtime::Handle;
use tokio::sync::watch;
use yiqiao_domain::Envelope;

use crate::error::LinkError;
use crate::limit::Limits;
use crate::tls;
use fresh::Fresh;
use inbox::Inbox;
use run::Run;

pub use port::{DeskPort, LinkState, Trouble};

/// Where the hub is, and whom to believe.
#[derive(Clone, Debug)]
pub struct Target {
    /// Host and port.
    pub addr: String,
    /// The certificate of the centre's authority (DER).
    pub authority: Vec<u8>,
}

/// The desk's client; see [`Client::start`].
pub struct Client;

/// The reins of a running client. When the last one is dropped, the client stops.
#[derive(Clone)]
pub struct ClientHandle {
    wish: watch::Sender<Wish>,
    fresh: Arc<Fresh>,
    stopped: watch::Receiver<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wish {
    Connected,
    Cut,
    Stopped,
}

impl Client {
    /// Starts connecting, and goes on until stopped.
    ///
    /// # Errors
    /// [`LinkError::Tls`] when the authority is not a certificate.
    pub fn start(
        target: Target,
        port: Arc<dyn DeskPort>,
        runtime: &Handle,
    ) -> Result<ClientHandle, LinkError> {
        Self::start_with(target, Limits::default(), port, runtime)
    }

    /// As [`Client::start`], with other limits.
    ///
    /// # Errors
    /// [`LinkError::Tls`] when the authority is not a certificate.
    pub fn start_with(
        target: Target,
        limits: Limits,
        port: Arc<dyn DeskPort>,
        runtime: &Handle,
    ) -> Result<ClientHandle, LinkError> {
        let tls = Arc::new(tls::client_config(&target.authority)?);
        let wish = watch::Sender::new(Wish::Connected);
        let (stopped, stopped_seen) = watch::channel(false);
        let fresh = Arc::new(Fresh::default());
        let run = Run {
            addr: target.addr,
            tls,
            limits,
            inbox: Inbox::open(port)?,
            wish: wish.subscribe(),
            fresh: Arc::clone(&fresh),
        };
        runtime.spawn(async move {
            run.until_stopped().await;
            stopped.send_replace(true);
        });
        Ok(ClientHandle { wish, fresh, stopped: stopped_seen })
    }
}

impl ClientHandle {
    /// Says that the outbox has something new. Also makes a waiting client try
    /// again without further delay.
    pub fn wake(&self) {
        self.fresh.changed();
    }

    /// As [`ClientHandle::wake`], for exactly one command that was just added
    /// behind all others: an idle connection sends it without asking for the
    /// outbox. Must be called in the order of the outbox.
    pub fn send(&self, envelope: Envelope) {
        self.fresh.add(envelope);
    }

    /// Ends the connection for good.
    pub fn stop(&self) {
        self.wish.send_replace(Wish::Stopped);
    }

    /// Resolves when the client has stopped and will not call its port again.
    pub async fn stopped(&self) {
        let mut stopped = self.stopped.clone();
        // An error means that the client's task is gone, which is stopped too.
        let _ = stopped.wait_for(|stopped| *stopped).await;
    }

    /// Pulls the cable: drops the connection without a word, and keeps it down.
    pub fn cut(&self) {
        self.wish_unless_stopped(Wish::Cut);
    }

    /// Plugs the cable in again.
    pub fn restore(&self) {
        self.wish_unless_stopped(Wish::Connected);
    }

    fn wish_unless_stopped(&self, wish: Wish) {
        self.wish.send_if_modified(|present| {
            let changes = *present != Wish::Stopped && *present != wish;
            if changes {
                *present = wish;
            }
            changes
        });
    }
}

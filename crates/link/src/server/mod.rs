//! The hub's end: takes desks in, hands their commands to a [`HubPort`], and
//! carries frames out to them.
//!
//! Not here: what a command does or who may see which event. That a second
//! connection of a desk replaces the first is decided here, in `seats`.

mod connection;
mod door;
mod outbound;
mod seats;
mod writing;

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{State, WebSocketUpgrade};
use axum::response::Response;
use axum::routing::any;
use axum_server::tls_rustls::{RustlsAcceptor, RustlsConfig};
use yiqiao_domain::event::DownCause;
use yiqiao_domain::{Actor, Envelope, Stamp};

use crate::authority::ServerIdentity;
use crate::error::LinkError;
use crate::frame::{ClosingCode, Hello, ToDesk};
use crate::limit::{
    FRAME_TO_DESK_BYTES_MAX, FRAME_TO_HUB_BYTES_MAX, HUB_READ_BUFFER_BYTES, Limits,
    OVERSIZE_READ_FACTOR, STRANGERS_MAX,
};
use crate::tls;
use seats::Seats;

pub use outbound::{Outbound, Slow};

/// Where desks connect to.
pub const DESK_PATH: &str = "/desk";

/// One connection of one desk; never used again while the hub runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectionId(pub u64);

/// What a newly attached desk gets before anything live.
pub struct Attached {
    /// The answer to its hello.
    pub welcome: ToDesk,
    /// What it has missed, read as fast as the desk takes it. A `Closing` in it
    /// ends the connection there: for a journal that cannot be read on.
    pub backlog: Box<dyn Iterator<Item = ToDesk> + Send>,
}

/// What the server needs of the hub behind it.
pub trait HubPort: Send + Sync + 'static {
    /// Who is behind this hello, or why the desk may not come in. May block.
    ///
    /// # Errors
    /// The code that the desk is sent away with.
    fn admit(&self, hello: &Hello) -> Result<Actor, ClosingCode>;

    /// Registers the connection. From the returned welcome's head on, live frames
    /// go to `outbound`; all up to it are in the backlog. May block, as may the
    /// backlog's iterator.
    ///
    /// A desk that connects again is attached anew before its former connection
    /// is detached: keep the newest connection of a desk, ignore the detaching of
    /// any other, and the desk has not been away.
    fn attach(
        &self,
        actor: Actor,
        connection: ConnectionId,
        cursor: u64,
        outbound: Outbound,
    ) -> Attached;

    /// A command came in. Must not block for long; the answer goes to `outbound`.
    fn command(&self, actor: Actor, connection: ConnectionId, envelope: Envelope);

    /// The desk lives, and its clock says so much. Must not block.
    fn heartbeat(&self, actor: Actor, at: Stamp);

    /// The connection is over. Called exactly once for each `attach`. Must not
    /// block for long.
    fn detach(&self, actor: Actor, connection: ConnectionId, cause: DownCause);

    /// Every event up to this one has been sent to each outbound that may see it.
    /// Heartbeats carry it as the desk's cursor, behind all those frames.
    fn head(&self) -> u64;
}

/// What all connections share.
struct House {
    port: Arc<dyn HubPort>,
    limits: Limits,
    seats: Seats,
}

/// Serves desks until `shutdown` resolves; then every desk is told, and the call
/// returns within [`Limits::closing_ms`].
///
/// # Errors
/// [`LinkError`] when the identity or the listener is not usable.
pub async fn serve(
    listener: std::net::TcpListener,
    identity: ServerIdentity,
    port: Arc<dyn HubPort>,
    limits: Limits,
    shutdown: impl Future<Output = ()> + Send,
) -> Result<(), LinkError> {
    let tls = RustlsConfig::from_config(Arc::new(tls::server_config(&identity)?));
    let hello = Duration::from_millis(limits.hello_ms);
    let acceptor = RustlsAcceptor::new(tls)
        .handshake_timeout(hello)
        .acceptor(door::Door::new(limits.connections + STRANGERS_MAX));

    let house = Arc::new(House { port, limits, seats: Seats::new(limits.connections) });
    let app = Router::new().route(DESK_PATH, any(welcome_in)).with_state(Arc::clone(&house));

    let handle = axum_server::Handle::new();
    let mut server = axum_server::from_tcp(listener)?
        .acceptor(acceptor)
        .handle(handle.clone())
        .first_request_timeout(hello);
    server.http_builder().http1().header_read_timeout(hello);
    let serving = server.serve(app.into_make_service());
    tokio::pin!(serving);

    tokio::select! {
        ended = &mut serving => return Ok(ended?),
        () = shutdown => {}
    }
    let closing = Duration::from_millis(limits.closing_ms);
    handle.graceful_shutdown(Some(closing));
    house.seats.stop();
    let (ended, _) = tokio::join!(serving, tokio::time::timeout(closing, house.seats.emptied()));
    Ok(ended?)
}

async fn welcome_in(State(house): State<Arc<House>>, upgrade: WebSocketUpgrade) -> Response {
    let read_max = FRAME_TO_HUB_BYTES_MAX * OVERSIZE_READ_FACTOR;
    upgrade
        .read_buffer_size(HUB_READ_BUFFER_BYTES)
        .write_buffer_size(HUB_READ_BUFFER_BYTES)
        .max_write_buffer_size(2 * FRAME_TO_DESK_BYTES_MAX)
        .max_message_size(read_max)
        .max_frame_size(read_max)
        .on_upgrade(move |socket| connection::run(house, socket))
}

//! From an address to a WebSocket with the hub at its other end, or the reason
//! why not.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use rustls::ClientConfig;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_tungstenite::tungstenite::Error as SocketError;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

use super::Trouble;
use crate::authority::HUB_NAME;
use crate::limit::{DESK_READ_BUFFER_BYTES, FRAME_TO_DESK_BYTES_MAX, Limits};
use crate::server::DESK_PATH;
use crate::tls;

pub(super) type Socket = WebSocketStream<TlsStream<TcpStream>>;

pub(super) async fn dial(
    addr: &str,
    tls: Arc<ClientConfig>,
    limits: &Limits,
) -> Result<Socket, Trouble> {
    let limit = Duration::from_millis(limits.connect_ms);
    timeout(limit, shake_hands(addr, tls))
        .await
        .unwrap_or(Err(Trouble::Io(io::ErrorKind::TimedOut)))
}

async fn shake_hands(addr: &str, tls: Arc<ClientConfig>) -> Result<Socket, Trouble> {
    let io_trouble = |error: io::Error| of_io(&error);
    let stream = TcpStream::connect(addr).await.map_err(io_trouble)?;
    stream.set_nodelay(true).map_err(io_trouble)?;
    let stream =
        TlsConnector::from(tls).connect(tls::hub_name(), stream).await.map_err(io_trouble)?;
    let config = WebSocketConfig::default()
        .read_buffer_size(DESK_READ_BUFFER_BYTES)
        .write_buffer_size(DESK_READ_BUFFER_BYTES)
        .max_message_size(Some(FRAME_TO_DESK_BYTES_MAX))
        .max_frame_size(Some(FRAME_TO_DESK_BYTES_MAX));
    let url = format!("wss://{HUB_NAME}{DESK_PATH}");
    let (socket, _) = client_async_with_config(url, stream, Some(config))
        .await
        .map_err(|error| of_socket(&error))?;
    Ok(socket)
}

/// What a failed read or write means.
pub(super) fn of_socket(error: &SocketError) -> Trouble {
    match error {
        SocketError::Io(error) => of_io(error),
        SocketError::ConnectionClosed | SocketError::AlreadyClosed => {
            Trouble::Io(io::ErrorKind::ConnectionAborted)
        }
        _ => Trouble::NotAHub,
    }
}

fn of_io(error: &io::Error) -> Trouble {
    match error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
        Some(rustls::Error::InvalidCertificate(_)) => Trouble::Untrusted,
        Some(_) => Trouble::NotAHub,
        None => Trouble::Io(error.kind()),
    }
}

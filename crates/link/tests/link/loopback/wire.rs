//! A desk's end with nothing behind it, for saying what no desk says.

use std::sync::Arc;

use futures_util::{SinkExt, StreamExt};
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore, SupportedProtocolVersion};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{WebSocketStream, client_async};
use yiqiao_link::authority::HUB_NAME;
use yiqiao_link::{ClosingCode, Hello, ToDesk, ToHub};

use super::hub::Running;
use super::patiently;
use crate::samples::{frame, id};

pub struct Wire(pub WebSocketStream<TlsStream<TcpStream>>);

/// A TLS connection to the hub, of one version.
pub async fn tls(
    running: &Running,
    version: &'static SupportedProtocolVersion,
) -> std::io::Result<TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    let authority = CertificateDer::from(running.authority.certificate_der().to_vec());
    roots.add(authority).expect("the authority's certificate is one");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(&[version])
        .expect("ring has this version")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let stream = TcpStream::connect(running.addr).await?;
    let name = ServerName::try_from(HUB_NAME).expect("a host name");
    TlsConnector::from(Arc::new(config)).connect(name, stream).await
}

/// The hello of the nth desk.
pub fn hello(n: u32, cursor: u64) -> ToHub {
    ToHub::Hello(Hello { desk: id(0xd0 + n), ..frame::hello(cursor) })
}

impl Wire {
    /// A connection on which nothing has been said.
    pub async fn open(running: &Running) -> Self {
        let opening = async {
            let stream = tls(running, &rustls::version::TLS13).await.expect("TLS 1.3 is spoken");
            let url = format!("wss://{HUB_NAME}/desk");
            client_async(url, stream).await.expect("the hub speaks WebSocket").0
        };
        Self(patiently("a connection", opening).await)
    }

    /// The nth desk, admitted.
    pub async fn admitted(running: &Running, n: u32, cursor: u64) -> Self {
        let mut wire = Self::open(running).await;
        wire.say(&hello(n, cursor)).await;
        let first = wire.hear().await;
        assert!(matches!(first, ToDesk::Welcome { .. }), "a good hello is welcome, not {first:?}");
        wire
    }

    pub async fn say(&mut self, frame: &ToHub) {
        self.say_raw(Message::text(frame.encode())).await;
    }

    pub async fn say_raw(&mut self, message: Message) {
        patiently("the hub to read", self.0.send(message)).await.expect("the hub is there");
    }

    pub async fn hear(&mut self) -> ToDesk {
        let message = patiently("a frame", self.0.next()).await;
        let message = message.expect("the hub has not gone").expect("the hub's frames are whole");
        ToDesk::decode(message.to_text().expect("frames are text")).expect("the hub writes frames")
    }

    /// Hears frames until the last.
    pub async fn closing(&mut self) -> ClosingCode {
        loop {
            if let ToDesk::Closing { code } = self.hear().await {
                return code;
            }
        }
    }

    /// The next events' numbers.
    pub async fn seqs(&mut self) -> Vec<u64> {
        loop {
            if let ToDesk::Events { events, .. } = self.hear().await {
                return events.iter().map(|event| event.seq).collect();
            }
        }
    }
}

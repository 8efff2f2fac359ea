//! A desk's end with nothing behind it, for saying to a real hub what no desk says.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use futures_util::{SinkExt, StreamExt};
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{WebSocketStream, client_async};
use yiqiao_app::Enrolment;
use yiqiao_link::authority::HUB_NAME;
use yiqiao_link::{ClosingCode, Hello, ToDesk, ToHub};

/// Only a safety net.
const WAIT: Duration = Duration::from_secs(20);

pub struct Wire(WebSocketStream<TlsStream<TcpStream>>);

pub fn hello(enrolment: &Enrolment) -> ToHub {
    let (desk, secret) = (enrolment.desk, enrolment.secret.clone());
    ToHub::Hello(Hello { desk, secret, cursor: 0, app: "0.1.0".to_owned() })
}

impl Wire {
    /// A connection on which nothing has been said.
    pub async fn open(enrolment: &Enrolment) -> Self {
        let authority = BASE64.decode(&enrolment.authority).unwrap();
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from(authority)).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_protocol_versions(&[&rustls::version::TLS13])
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let stream = TcpStream::connect(&enrolment.hub).await.unwrap();
        let name = ServerName::try_from(HUB_NAME).unwrap();
        let stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await.unwrap();
        let url = format!("wss://{HUB_NAME}/desk");
        Self(timeout(WAIT, client_async(url, stream)).await.unwrap().unwrap().0)
    }

    /// The desk, admitted.
    pub async fn admitted(enrolment: &Enrolment) -> Self {
        let mut wire = Self::open(enrolment).await;
        wire.say(&hello(enrolment)).await;
        let first = wire.hear().await;
        assert!(matches!(first, ToDesk::Welcome { .. }), "a good hello is welcome, not {first:?}");
        wire
    }

    pub async fn say(&mut self, frame: &ToHub) {
        self.say_raw(Message::text(frame.encode())).await;
    }

    pub async fn say_raw(&mut self, message: Message) {
        timeout(WAIT, self.0.send(message)).await.expect("the hub reads").unwrap();
    }

    pub async fn hear(&mut self) -> ToDesk {
        let message = timeout(WAIT, self.0.next()).await.expect("the hub speaks").unwrap().unwrap();
        ToDesk::decode(message.to_text().unwrap()).unwrap()
    }

    /// Hears frames until the last.
    pub async fn closing(&mut self) -> ClosingCode {
        loop {
            if let ToDesk::Closing { code } = self.hear().await {
                return code;
            }
        }
    }

    /// Says something that may cost the line; the code if the hub could tell it.
    pub async fn cut_off(&mut self, message: Message) -> Option<ClosingCode> {
        let said = timeout(WAIT, self.0.send(message)).await.expect("the hub reads or cuts");
        if said.is_err() {
            return None;
        }
        loop {
            let heard = timeout(WAIT, self.0.next()).await.expect("the hub speaks or cuts");
            match heard {
                Some(Ok(Message::Text(text))) => {
                    if let Ok(ToDesk::Closing { code }) = ToDesk::decode(&text) {
                        return Some(code);
                    }
                }
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return None,
            }
        }
    }
}

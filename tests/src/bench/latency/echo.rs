//! The bare echo: WebSocket over TLS 1.3 over loopback, with nothing behind it.
//! Both ends have a runtime of their own, as two processes have.

use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::{SinkExt, StreamExt};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, ServerConfig, SignatureScheme};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;
use tokio_rustls::{TlsAcceptor, TlsConnector, client};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{WebSocketStream, accept_async, client_async};
use yiqiao_link::Authority;
use yiqiao_link::authority::HUB_NAME;

type Socket = WebSocketStream<client::TlsStream<TcpStream>>;

pub(super) struct Echo {
    socket: Socket,
    desk: Runtime,
    _hub: Runtime,
}

impl Echo {
    pub(super) fn start() -> Result<Self, Box<dyn Error>> {
        let (hub, desk) = (super::runtime()?, super::runtime()?);
        let authority = Authority::found("bench")?;
        let certificate = CertificateDer::from(authority.certificate_der().to_vec());
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(authority.key_der()));
        let server = ServerConfig::builder_with_provider(provider())
            .with_protocol_versions(&[&rustls::version::TLS13])?
            .with_no_client_auth()
            .with_single_cert(vec![certificate.clone()], key)?;
        let listener = hub.block_on(TcpListener::bind("127.0.0.1:0"))?;
        let addr = listener.local_addr()?;
        hub.spawn(serve(listener, TlsAcceptor::from(Arc::new(server))));
        let config = ClientConfig::builder_with_provider(provider())
            .with_protocol_versions(&[&rustls::version::TLS13])?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(Only(certificate)))
            .with_no_client_auth();
        let socket = desk.block_on(async {
            let stream = TcpStream::connect(addr).await?;
            stream.set_nodelay(true)?;
            let connector = TlsConnector::from(Arc::new(config));
            let stream = connector.connect(ServerName::try_from(HUB_NAME)?, stream).await?;
            let (socket, _) = client_async(format!("wss://{HUB_NAME}/echo"), stream).await?;
            Ok::<_, Box<dyn Error>>(socket)
        })?;
        Ok(Self { socket, desk, _hub: hub })
    }

    /// One round trip of a frame, timed on a plain thread, as the path is.
    pub(super) fn round(&mut self, frame: &str) -> Duration {
        let begun = Instant::now();
        self.desk.block_on(async {
            self.socket.send(Message::text(frame)).await.unwrap();
            let back = self.socket.next().await.unwrap().unwrap();
            assert!(back.is_text());
        });
        begun.elapsed()
    }
}

async fn serve(listener: TcpListener, acceptor: TlsAcceptor) {
    let (stream, _) = listener.accept().await.unwrap();
    stream.set_nodelay(true).unwrap();
    let mut socket = accept_async(acceptor.accept(stream).await.unwrap()).await.unwrap();
    while let Some(Ok(message)) = socket.next().await {
        if message.is_text() {
            socket.send(message).await.unwrap();
        }
    }
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}

/// Believes one certificate, byte for byte.
#[derive(Debug)]
struct Only(CertificateDer<'static>);

impl ServerCertVerifier for Only {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let same = end_entity.as_ref() == self.0.as_ref();
        same.then(ServerCertVerified::assertion)
            .ok_or_else(|| rustls::Error::General("another certificate".to_owned()))
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Err(rustls::Error::General("TLS 1.3 only".to_owned()))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let known = provider().signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signed, &known)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        provider().signature_verification_algorithms.supported_schemes()
    }
}

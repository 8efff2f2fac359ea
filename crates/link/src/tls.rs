//! TLS 1.3 and nothing older, with ring, and exactly one authority to trust.

use std::sync::Arc;

use rustls::pki_types::{CertificateDer, ServerName};
use rustls::server::NoServerSessionStorage;
use rustls::{ClientConfig, RootCertStore, ServerConfig};

use crate::authority::{HUB_NAME, ServerIdentity};
use crate::error::LinkError;

const ALPN: &[u8] = b"http/1.1";

pub(crate) fn server_config(identity: &ServerIdentity) -> Result<ServerConfig, LinkError> {
    let mut config = ServerConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&rustls::version::TLS13])?
        .with_no_client_auth()
        .with_single_cert(vec![identity.certificate().clone()], identity.key())?;
    config.alpn_protocols = vec![ALPN.to_vec()];
    // Desks stay connected for a shift: resumption would only cost memory.
    config.session_storage = Arc::new(NoServerSessionStorage {});
    config.send_tls13_tickets = 0;
    Ok(config)
}

pub(crate) fn client_config(authority_der: &[u8]) -> Result<ClientConfig, LinkError> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(authority_der))?;
    let mut config = ClientConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&rustls::version::TLS13])?
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![ALPN.to_vec()];
    config.resumption = rustls::client::Resumption::disabled();
    Ok(config)
}

/// The one name that a hub's certificate is checked for, wherever the hub is.
pub(crate) fn hub_name() -> ServerName<'static> {
    ServerName::try_from(HUB_NAME).expect("the fixed name is a host name")
}

fn provider() -> Arc<rustls::crypto::CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

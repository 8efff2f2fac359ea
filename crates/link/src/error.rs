//! What can keep the link from working at all. What ends a single connection is
//! a [`ClosingCode`](crate::ClosingCode) or a [`Trouble`](crate::Trouble).

/// The link cannot be set up, or its listener failed.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// The listener, or the operating system.
    #[error("the listener failed: {0}")]
    Io(#[from] std::io::Error),
    /// A certificate could not be made or read.
    #[error("the authority's certificate or key is not usable: {0}")]
    Authority(#[from] rcgen::Error),
    /// The TLS library refused a certificate or key.
    #[error("TLS refused a certificate or key: {0}")]
    Tls(#[from] rustls::Error),
    /// The stored bytes are not a certificate and its key.
    #[error("the stored authority is not a certificate and its key")]
    BadStore,
    /// A name that a certificate is to carry is not a host name or an address.
    #[error("not a host name or an address")]
    BadName,
}

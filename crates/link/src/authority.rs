//! The centre's own certificate authority: made once when the centre is founded,
//! kept by whoever keeps the centre's secrets, trusted by its desks alone.
//!
//! Not here: where the bytes are stored, or how a desk first learns of them.

use std::fmt::{self, Write as _};
use std::time::{Duration, SystemTime};

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use sha2::{Digest, Sha256};

use crate::error::LinkError;

/// The name every hub's certificate carries. Desks check for it and not for the
/// address, so a hub may move.
pub const HUB_NAME: &str = "hub.yiqiao.internal";

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const AUTHORITY_DAYS: u32 = 20 * 365 + 5;
const SERVER_DAYS: u32 = 397;
/// Certificates begin a day early: desks' clocks differ.
const BACKDATED_DAYS: u32 = 1;

/// Whether a desk could trust these bytes (DER) as its centre's authority.
#[must_use]
pub fn is_certificate(der: &[u8]) -> bool {
    crate::tls::client_config(der).is_ok()
}

/// The centre's authority with its secret key.
pub struct Authority {
    certificate: CertificateDer<'static>,
    issuer: Issuer<'static, KeyPair>,
}

/// A hub's certificate with its secret key. Made anew at each start; never stored.
pub struct ServerIdentity {
    certificate: CertificateDer<'static>,
    key: PrivatePkcs8KeyDer<'static>,
}

impl Authority {
    /// Makes the authority of a new centre.
    ///
    /// # Errors
    /// [`LinkError::Authority`] when no key can be made.
    pub fn found(name: &str) -> Result<Self, LinkError> {
        let mut params = valid_for(CertificateParams::default(), AUTHORITY_DAYS);
        params.distinguished_name.push(DnType::OrganizationName, name);
        params.distinguished_name.push(DnType::CommonName, "Yiqiao centre authority");
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let key = KeyPair::generate()?;
        let certificate = params.self_signed(&key)?.der().clone();
        Ok(Self { certificate, issuer: Issuer::new(params, key) })
    }

    /// The authority from what [`Self::certificate_der`] and [`Self::key_der`] gave.
    ///
    /// # Errors
    /// [`LinkError::BadStore`] when they are not a certificate and its own key.
    pub fn from_der(certificate: &[u8], key: &[u8]) -> Result<Self, LinkError> {
        let certificate = CertificateDer::from(certificate.to_vec());
        let key = KeyPair::try_from(key).map_err(|_| LinkError::BadStore)?;
        // A key that is not the certificate's own would sign what no desk accepts.
        if !certificate.windows(key.public_key_raw().len()).any(|at| at == key.public_key_raw()) {
            return Err(LinkError::BadStore);
        }
        let issuer =
            Issuer::from_ca_cert_der(&certificate, key).map_err(|_| LinkError::BadStore)?;
        Ok(Self { certificate, issuer })
    }

    /// The authority from what [`Self::to_pem`] gave.
    ///
    /// # Errors
    /// [`LinkError::BadStore`] when the text does not hold a certificate and its key.
    pub fn from_pem(text: &str) -> Result<Self, LinkError> {
        let certificate = CertificateDer::from_pem_slice(text.as_bytes());
        let key = PrivatePkcs8KeyDer::from_pem_slice(text.as_bytes());
        match (certificate, key) {
            (Ok(certificate), Ok(key)) => Self::from_der(&certificate, key.secret_pkcs8_der()),
            _ => Err(LinkError::BadStore),
        }
    }

    /// The certificate, which desks are given. Not secret.
    #[must_use]
    pub fn certificate_der(&self) -> &[u8] {
        &self.certificate
    }

    /// The key (PKCS #8). Secret: whoever has it can pose as the hub.
    #[must_use]
    pub fn key_der(&self) -> Vec<u8> {
        self.issuer.key().serialize_der()
    }

    /// Certificate and key as one text. Secret.
    #[must_use]
    pub fn to_pem(&self) -> String {
        let certificate = pem_block("CERTIFICATE", &self.certificate);
        certificate + &self.issuer.key().serialize_pem()
    }

    /// The SHA-256 of the certificate, in groups that two people can read to
    /// each other.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.certificate)
    }

    /// A certificate for a hub. It always carries [`HUB_NAME`]; `names` are
    /// further host names and addresses.
    ///
    /// # Errors
    /// [`LinkError::BadName`] when a name is neither.
    pub fn issue_server(&self, names: &[String]) -> Result<ServerIdentity, LinkError> {
        let names: Vec<String> =
            std::iter::once(HUB_NAME.to_owned()).chain(names.iter().cloned()).collect();
        let params = CertificateParams::new(names).map_err(|_| LinkError::BadName)?;
        let mut params = valid_for(params, SERVER_DAYS);
        params.distinguished_name.push(DnType::CommonName, "Yiqiao hub");
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        let key = KeyPair::generate()?;
        let certificate = params.signed_by(&key, &self.issuer)?.der().clone();
        Ok(ServerIdentity { certificate, key: key.serialize_der().into() })
    }
}

impl ServerIdentity {
    pub(crate) fn certificate(&self) -> &CertificateDer<'static> {
        &self.certificate
    }

    pub(crate) fn key(&self) -> PrivateKeyDer<'static> {
        PrivateKeyDer::Pkcs8(self.key.clone_key())
    }
}

impl fmt::Debug for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authority")
            .field("fingerprint", &self.fingerprint())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for ServerIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerIdentity").finish_non_exhaustive()
    }
}

/// The SHA-256 of a certificate as sixteen groups of four hex digits.
#[must_use]
pub fn fingerprint(certificate_der: &[u8]) -> String {
    let mut text = String::with_capacity(79);
    for (i, byte) in Sha256::digest(certificate_der).iter().enumerate() {
        if i > 0 && i % 2 == 0 {
            text.push(' ');
        }
        write!(text, "{byte:02X}").expect("writing to a String cannot fail");
    }
    text
}

fn valid_for(mut params: CertificateParams, days: u32) -> CertificateParams {
    let begins = SystemTime::now() - DAY * BACKDATED_DAYS;
    params.not_before = begins.into();
    params.not_after = (begins + DAY * days).into();
    // Without this rcgen puts its own name there.
    params.distinguished_name = rcgen::DistinguishedName::new();
    params
}

fn pem_block(label: &str, der: &[u8]) -> String {
    use base64::Engine as _;
    let body = base64::engine::general_purpose::STANDARD.encode(der);
    let mut text = format!("-----BEGIN {label}-----\n");
    for start in (0..body.len()).step_by(64) {
        text.push_str(&body[start..body.len().min(start + 64)]);
        text.push('\n');
    }
    text + &format!("-----END {label}-----\n")
}

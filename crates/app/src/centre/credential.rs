//! What proves a desk to the hub, and the hub to a desk. Secrets lie in the
//! encrypted vault beside the journal; of a desk's secret only a hash is kept.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use yiqiao_domain::{Actor, DeskId, PersonId, Role};
use yiqiao_link::Authority;
use yiqiao_store::Vault;

use super::internal;
use crate::error::{AppError, Code};

const AUTHORITY: &str = "authority";

/// What the vault keeps of a desk.
#[derive(Serialize, Deserialize)]
struct Credential {
    person: PersonId,
    role: Role,
    secret_hash: String,
}

/// The centre's authority: read from the vault, or made on first run.
pub(super) fn authority(vault: &Vault, found: Option<&str>) -> Result<Authority, AppError> {
    if let Some(pem) = vault.get(AUTHORITY)? {
        let pem = String::from_utf8(pem).map_err(|_| AppError::new(Code::JournalDamaged))?;
        return Authority::from_pem(&pem).map_err(|error| internal(&error, "authority"));
    }
    let name = found.ok_or_else(|| AppError::new(Code::NotReady))?;
    let made = Authority::found(name).map_err(|error| internal(&error, "authority"))?;
    vault.put(AUTHORITY, made.to_pem().as_bytes())?;
    Ok(made)
}

/// 256 random bits as text.
pub(super) fn fresh_secret() -> Result<String, AppError> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|_| AppError::new(Code::Internal))?;
    Ok(encode(&bytes))
}

pub(super) fn encode(bytes: &[u8]) -> String {
    BASE64.encode(bytes)
}

/// Reads what [`encode`] wrote.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    BASE64.decode(text).ok()
}

pub(super) fn keep(
    vault: &Vault,
    desk: DeskId,
    person: PersonId,
    role: Role,
    secret: &str,
) -> Result<(), AppError> {
    let credential = Credential { person, role, secret_hash: hash(secret) };
    let json = serde_json::to_vec(&credential).expect("a credential is plain text");
    Ok(vault.put(&name(desk), &json)?)
}

/// Who this desk is, if the secret is its own.
pub(super) fn check(vault: &Vault, desk: DeskId, secret: &str) -> Option<Actor> {
    let json = vault.get(&name(desk)).ok()??;
    let credential: Credential = serde_json::from_slice(&json).ok()?;
    // Comparing hashes of 256 random bits: timing tells nothing about the secret.
    let same = credential.secret_hash == hash(secret);
    same.then_some(Actor { desk, person: credential.person, role: credential.role })
}

fn name(desk: DeskId) -> String {
    format!("desk/{desk}")
}

fn hash(secret: &str) -> String {
    encode(&Sha256::digest(secret.as_bytes()))
}

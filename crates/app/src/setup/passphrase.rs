//! From a passphrase to the keys of the files on this machine.
//!
//! argon2id (RFC 9106) makes one master key of passphrase and salt; each file
//! gets its own key from it, so that the key of one file opens no other.

use argon2::{Algorithm, Argon2, Params, Version};
use sha2::{Digest, Sha256};
use yiqiao_store::DbKey;
use zeroize::Zeroizing;

use crate::error::{AppError, Code};

/// Shortest passphrase, in characters.
pub const PASSPHRASE_CHARS_MIN: usize = 8;
/// Longest passphrase, in characters.
pub const PASSPHRASE_CHARS_MAX: usize = 200;
/// Length of the salt, in bytes.
pub const SALT_BYTES: usize = 16;
/// Length of the key, in bytes.
const KEY_BYTES: usize = 32;
/// Memory that argon2id uses, in KiB (OWASP's first recommendation).
const MEMORY_KIB: u32 = 19 * 1024;
/// Passes over it.
const PASSES: u32 = 2;

/// The key that all file keys come from. Never printed; overwritten when dropped.
pub struct MasterKey(Zeroizing<[u8; KEY_BYTES]>);

impl MasterKey {
    /// Derives the key of a passphrase that is new, and makes the salt for it.
    ///
    /// # Errors
    /// As [`MasterKey::derive`].
    pub(super) fn fresh(passphrase: &str) -> Result<(Self, [u8; SALT_BYTES]), AppError> {
        let salt = fresh_salt()?;
        Ok((Self::derive(passphrase, &salt)?, salt))
    }

    /// Derives the key.
    ///
    /// # Errors
    /// `weak-passphrase` when it is shorter than [`PASSPHRASE_CHARS_MIN`];
    /// `bad-form` when longer than [`PASSPHRASE_CHARS_MAX`].
    pub fn derive(passphrase: &str, salt: &[u8; SALT_BYTES]) -> Result<Self, AppError> {
        let chars = passphrase.chars().count();
        if chars < PASSPHRASE_CHARS_MIN {
            return Err(AppError::new(Code::WeakPassphrase));
        }
        if chars > PASSPHRASE_CHARS_MAX {
            return Err(AppError::new(Code::BadForm));
        }
        let params =
            Params::new(MEMORY_KIB, PASSES, 1, Some(KEY_BYTES)).expect("the parameters are valid");
        let mut key = Zeroizing::new([0_u8; KEY_BYTES]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.as_bytes(), salt, key.as_mut_slice())
            .map_err(|_| AppError::new(Code::Internal))?;
        Ok(Self(key))
    }

    /// The key of one file.
    #[must_use]
    pub fn file_key(&self, file: &str) -> DbKey {
        let mut hash = Sha256::new();
        hash.update(b"yiqiao file key v1\0");
        hash.update(self.0.as_slice());
        hash.update(file.as_bytes());
        DbKey::from_bytes(hash.finalize().into())
    }
}

/// A fresh salt.
///
/// # Errors
/// `internal` when the operating system has no randomness to give.
pub fn fresh_salt() -> Result<[u8; SALT_BYTES], AppError> {
    let mut salt = [0_u8; SALT_BYTES];
    getrandom::fill(&mut salt).map_err(|_| AppError::new(Code::Internal))?;
    Ok(salt)
}

//! The key of a database file. Not where it is kept: that is for `app` (the
//! system's keyring, or a passphrase).

use std::fmt;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// Length of a key in bytes.
pub const KEY_BYTES: usize = 32;
/// Length of the salt that begins an encrypted file.
pub(crate) const SALT_BYTES: usize = 16;
/// How much of the salt is random; the rest tells whether a key made it.
const SALT_RANDOM_BYTES: usize = 8;

/// A raw 256-bit key. Never printed; overwritten when dropped.
#[derive(Clone)]
pub struct DbKey(Zeroizing<[u8; KEY_BYTES]>);

impl DbKey {
    /// A new key from the operating system's randomness.
    ///
    /// # Panics
    /// When the operating system has no randomness to give.
    #[must_use]
    pub fn random() -> Self {
        let mut bytes = Zeroizing::new([0; KEY_BYTES]);
        getrandom::fill(bytes.as_mut_slice()).expect("the operating system gives randomness");
        Self(bytes)
    }

    /// A key that was kept elsewhere.
    #[must_use]
    pub fn from_bytes(bytes: [u8; KEY_BYTES]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The bytes, to be kept elsewhere.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; KEY_BYTES] {
        &self.0
    }

    /// A salt for a new file. Half of it is random, half a fingerprint of the key,
    /// so that a wrong key and a damaged first page can be told apart: SQLCipher
    /// answers both with "not a database".
    pub(crate) fn new_salt(&self) -> [u8; SALT_BYTES] {
        let mut salt = [0; SALT_BYTES];
        getrandom::fill(&mut salt[..SALT_RANDOM_BYTES])
            .expect("the operating system gives randomness");
        let print = self.fingerprint(&salt[..SALT_RANDOM_BYTES]);
        salt[SALT_RANDOM_BYTES..].copy_from_slice(&print);
        salt
    }

    /// Whether a file that begins with this salt was made with this key.
    pub(crate) fn made(&self, salt: [u8; SALT_BYTES]) -> bool {
        self.fingerprint(&salt[..SALT_RANDOM_BYTES]) == salt[SALT_RANDOM_BYTES..]
    }

    fn fingerprint(&self, random: &[u8]) -> [u8; SALT_BYTES - SALT_RANDOM_BYTES] {
        let hash = Sha256::new()
            .chain_update(b"yiqiao database key")
            .chain_update(random)
            .chain_update(self.0.as_slice())
            .finalize();
        let mut print = [0; SALT_BYTES - SALT_RANDOM_BYTES];
        print.copy_from_slice(&hash[..SALT_BYTES - SALT_RANDOM_BYTES]);
        print
    }

    /// The statement that unlocks a file; with a salt, the one that makes a file.
    pub(crate) fn pragma(&self, salt: Option<&[u8]>) -> Zeroizing<String> {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        // Room for all of it at once: a growing string leaves copies behind.
        let mut text = Zeroizing::new(String::with_capacity(128));
        text.push_str("PRAGMA key = \"x'");
        for byte in self.0.iter().chain(salt.unwrap_or_default()) {
            text.push(char::from(DIGITS[usize::from(byte >> 4)]));
            text.push(char::from(DIGITS[usize::from(byte & 0xf)]));
        }
        text.push_str("'\"");
        text
    }
}

impl fmt::Debug for DbKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DbKey(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_is_never_printed() {
        let key = DbKey::from_bytes([7; KEY_BYTES]);
        assert_eq!(format!("{key:?}"), "DbKey(..)", "a key in a log is a key given away");
    }

    #[test]
    fn salt_knows_its_key() {
        let (key, other) = (DbKey::random(), DbKey::random());
        let salt = key.new_salt();
        assert!(key.made(salt), "a key recognises its own file");
        assert!(!other.made(salt), "another key does not");
        assert_ne!(salt, key.new_salt(), "every file has a salt of its own");
    }
}

//! Small named secrets in the hub's file, such as the authority's key and the
//! desks' credentials. Not for words or recordings.

use std::sync::Arc;

use rusqlite::{OptionalExtension, Transaction};

use crate::database::Database;
use crate::error::StoreError;

/// Longest secret, in bytes.
pub const SECRET_BYTES_MAX: usize = 64 * 1024;

/// The secrets of a hub.
#[derive(Clone, Debug)]
pub struct Vault(Arc<Database>);

impl Vault {
    pub(crate) fn new(database: Arc<Database>) -> Self {
        Self(database)
    }

    /// Keeps a secret under a name; an earlier one is replaced.
    ///
    /// # Errors
    /// [`StoreError::TooLarge`] beyond [`SECRET_BYTES_MAX`], or the file's failure.
    pub fn put(&self, name: &str, secret: &[u8]) -> Result<(), StoreError> {
        self.put_all(&[(name, secret)])
    }

    /// Keeps several secrets, all or none.
    ///
    /// # Errors
    /// As [`Vault::put`].
    pub fn put_all(&self, secrets: &[(&str, &[u8])]) -> Result<(), StoreError> {
        self.0.write(|transaction| {
            secrets.iter().try_for_each(|(name, secret)| put_in_tx(transaction, name, secret))
        })
    }

    /// Keeps a secret unless there is one under this name; the one that is there now.
    ///
    /// # Errors
    /// As [`Vault::put`].
    pub fn put_new(&self, name: &str, secret: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.0.write(|transaction| {
            if let Some(known) = get(transaction, name)? {
                return Ok(known);
            }
            put_in_tx(transaction, name, secret)?;
            Ok(secret.to_vec())
        })
    }

    /// The secret under a name.
    ///
    /// # Errors
    /// The file's failure.
    pub fn get(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.0.read(|connection| get(connection, name))
    }

    /// The names that begin with `prefix`, in order.
    ///
    /// # Errors
    /// The file's failure.
    pub fn list(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        self.0.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT name FROM vault
                 WHERE name >= ?1 AND substr(name, 1, length(?1)) = ?1 ORDER BY name",
            )?;
            let names = statement.query_map([prefix], |row| row.get(0))?;
            Ok(names.collect::<Result<_, _>>()?)
        })
    }

    /// Forgets a secret; whether there was one.
    ///
    /// # Errors
    /// The file's failure.
    pub fn delete(&self, name: &str) -> Result<bool, StoreError> {
        self.0.write(|transaction| {
            Ok(transaction.execute("DELETE FROM vault WHERE name = ?1", [name])? > 0)
        })
    }
}

fn get(connection: &rusqlite::Connection, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT secret FROM vault WHERE name = ?1")?;
    Ok(statement.query_row([name], |row| row.get(0)).optional()?)
}

fn put_in_tx(transaction: &Transaction<'_>, name: &str, secret: &[u8]) -> Result<(), StoreError> {
    if secret.len() > SECRET_BYTES_MAX {
        return Err(StoreError::TooLarge);
    }
    transaction
        .prepare_cached("INSERT OR REPLACE INTO vault (name, secret) VALUES (?1, ?2)")?
        .execute((name, secret))?;
    Ok(())
}

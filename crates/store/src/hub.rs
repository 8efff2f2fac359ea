//! The hub's file: the journal and the vault.

use std::path::Path;
use std::sync::Arc;

use rusqlite_migration::{M, Migrations};

use crate::database::Database;
use crate::error::StoreError;
use crate::journal::SqliteJournal;
use crate::key::DbKey;
use crate::vault::Vault;

/// `hub.db`, open.
#[derive(Clone, Debug)]
pub struct HubStore {
    database: Arc<Database>,
    journal: Arc<SqliteJournal>,
}

impl HubStore {
    /// Opens the file, or makes it where there has never been one.
    ///
    /// # Errors
    /// [`StoreError::WrongKey`], [`StoreError::Damaged`] when it had to be set aside
    /// (also on later tries, until [`HubStore::start_afresh`]), or the file's failure.
    pub fn open(path: &Path, key: &DbKey) -> Result<Self, StoreError> {
        Self::over(Database::open(path, key, &migrations())?)
    }

    /// Makes a new file where a damaged one was set aside, because a person said so.
    ///
    /// # Errors
    /// [`StoreError::AlreadyThere`] when there is a file, or the file's failure.
    pub fn start_afresh(path: &Path, key: &DbKey) -> Result<Self, StoreError> {
        Self::over(Database::start_afresh(path, key, &migrations())?)
    }

    fn over(database: Database) -> Result<Self, StoreError> {
        let database = Arc::new(database);
        let journal = Arc::new(SqliteJournal::new(Arc::clone(&database))?);
        Ok(Self { database, journal })
    }

    /// The journal; all clones are one, with one writer.
    #[must_use]
    pub fn journal(&self) -> Arc<SqliteJournal> {
        Arc::clone(&self.journal)
    }

    /// The vault.
    #[must_use]
    pub fn vault(&self) -> Vault {
        Vault::new(Arc::clone(&self.database))
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.database.path()
    }

    /// Reads every page in use and compares it with its seal; slow on a large file.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when one does not fit, or the file's failure.
    pub fn check(&self) -> Result<(), StoreError> {
        self.database.check()
    }
}

fn migrations() -> Migrations<'static> {
    Migrations::new(vec![M::up(include_str!("../migrations/hub/0001_journal.sql"))])
}

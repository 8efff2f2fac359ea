//! One encrypted file: one connection that writes, a few that read. Knows no
//! table of its own.

mod damage;
mod open;
mod readers;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, Transaction, TransactionBehavior};
use rusqlite_migration::Migrations;

use crate::error::StoreError;
use crate::key::DbKey;
use readers::Readers;

/// An open file.
#[derive(Debug)]
pub(crate) struct Database {
    path: PathBuf,
    writer: Mutex<Connection>,
    readers: Readers,
}

impl Database {
    /// Opens the file, or makes it where there has never been one.
    pub(crate) fn open(
        path: &Path,
        key: &DbKey,
        migrations: &Migrations<'static>,
    ) -> Result<Self, StoreError> {
        open::open(path, key, migrations)
    }

    /// Makes a new file where a damaged one was set aside.
    pub(crate) fn start_afresh(
        path: &Path,
        key: &DbKey,
        migrations: &Migrations<'static>,
    ) -> Result<Self, StoreError> {
        open::start_afresh(path, key, migrations)
    }

    /// Where the file is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Reads a consistent state; waits when all readers are out.
    pub(crate) fn read<T>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let reader = self.readers.take();
        // One snapshot for all statements of a read, not one for each.
        let snapshot = reader.unchecked_transaction()?;
        read(&snapshot)
    }

    /// Changes something, all or nothing; on the disk when it returns.
    pub(crate) fn write<T, E: From<StoreError>>(
        &self,
        write: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        // A panic while writing has rolled its transaction back.
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let transaction = writer
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let done = write(&transaction)?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(done)
    }

    /// Reads every page in use and compares it with its seal; slow on a large file.
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        open::check(&self.readers.take())
    }
}

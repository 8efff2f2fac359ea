//! What can go wrong with a file. No words of a caller ever enter an error.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use rusqlite::ErrorCode;

/// Why a store could not do as asked. Cheap to clone: one failed commit is told
/// to everyone who waited for it.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreError {
    /// The file was made with another key. It has not been touched.
    #[error("the database was made with another key")]
    WrongKey,
    /// The file is damaged. It lies beside its old place; nothing was deleted, and
    /// no new one is made until `start_afresh` is called.
    #[error("the database is damaged and was set aside as {}", set_aside.display())]
    Damaged {
        /// Where it lies now.
        set_aside: PathBuf,
    },
    /// Damage was met in a file that is open; opening it again sets it aside.
    #[error("the database is damaged")]
    Corrupt,
    /// There is a file where a new one was to be made.
    #[error("there is a database already")]
    AlreadyThere,
    /// The file was written by a newer release.
    #[error("the database was written by a newer release")]
    Newer,
    /// No room left on the disk; nothing of the change was kept.
    #[error("the disk is full")]
    DiskFull,
    /// The file or its folder cannot be written.
    #[error("the database cannot be written")]
    ReadOnly,
    /// Another program holds the file.
    #[error("the database is held by another program")]
    Busy,
    /// A stored row is not in a form that this release reads.
    #[error("a stored row cannot be read")]
    Unreadable,
    /// The argument is beyond a named limit.
    #[error("beyond a limit")]
    TooLarge,
    /// The writer has stopped; the store is being closed.
    #[error("the writer has stopped")]
    Stopped,
    /// The file system failed.
    #[error("file system: {0}")]
    File(#[source] Arc<io::Error>),
    /// SQLite failed in another way.
    #[error("database: {0}")]
    Database(#[source] Arc<rusqlite::Error>),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        if matches!(
            error,
            rusqlite::Error::FromSqlConversionFailure(..) | rusqlite::Error::InvalidColumnType(..)
        ) {
            // What a conversion error quotes may be somebody's words.
            return Self::Unreadable;
        }
        let extended = error.sqlite_error().map_or(0, |error| error.extended_code);
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Self::Corrupt,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::SystemIoFailure) if extended == rusqlite::ffi::SQLITE_IOERR_SHMSIZE => {
                // The index of the write-ahead log could not grow.
                Self::DiskFull
            }
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            _ => Self::Database(Arc::new(error)),
        }
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::File(Arc::new(error)),
        }
    }
}

impl From<rusqlite_migration::Error> for StoreError {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
            rusqlite_migration::Error::MigrationDefinition(
                rusqlite_migration::MigrationDefinitionError::DatabaseTooFarAhead,
            ) => Self::Newer,
            _ => Self::Unreadable,
        }
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::{Connection, Error, ffi};

    use super::*;

    fn told(code: i32) -> StoreError {
        Error::SqliteFailure(ffi::Error::new(code), None).into()
    }

    #[test]
    fn full_and_read_only_are_told_apart() {
        assert!(matches!(told(ffi::SQLITE_FULL), StoreError::DiskFull));
        assert!(matches!(told(ffi::SQLITE_IOERR_SHMSIZE), StoreError::DiskFull));
        assert!(matches!(told(ffi::SQLITE_READONLY), StoreError::ReadOnly));
        let storage = io::Error::from(io::ErrorKind::StorageFull);
        assert!(matches!(storage.into(), StoreError::DiskFull), "also from the file system");
    }

    #[test]
    fn conversion_errors_quote_nothing() {
        let connection = Connection::open_in_memory().expect("a database in memory");
        let error = connection
            .query_row("SELECT 'words of a caller'", [], |row| row.get::<_, i64>(0))
            .expect_err("a text is not a number");
        let told = format!("{:?}", StoreError::from(error));
        assert_eq!(told, "Unreadable", "an error must not carry what was said");
    }
}

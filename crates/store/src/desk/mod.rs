//! A desk's file: the events it may see, the lists and the search worked out of
//! them, and the commands that the hub has yet to answer.

mod outbox;
mod project;
mod receive;
mod search;
mod sessions;
mod setting;
mod wording;

use std::path::Path;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use rusqlite_migration::{M, Migrations};

use crate::column::to_seq;
use crate::database::Database;
use crate::error::StoreError;
use crate::key::DbKey;

pub use outbox::{Outcome, RefusedEntry};
pub use search::{SEARCH_HITS_MAX, SearchCursor, SearchHit, SearchPage};
pub use sessions::{SessionFilter, SessionRow};

/// `desk.db`, open.
#[derive(Debug)]
pub struct DeskStore {
    database: Database,
    cursor: AtomicU64,
    /// The greatest place in the outbox so far.
    place: AtomicI64,
}

impl DeskStore {
    /// Opens the file, or makes it where there has never been one.
    ///
    /// # Errors
    /// [`StoreError::WrongKey`], [`StoreError::Damaged`] when it had to be set aside
    /// (also on later tries, until [`DeskStore::start_afresh`]), or the file's failure.
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
        let (cursor, place) = database.read(|connection| {
            let cursor =
                connection.query_row("SELECT cursor FROM replica", [], |row| row.get(0))?;
            let place = "SELECT coalesce(max(place), 0) FROM outbox";
            Ok((cursor, connection.query_row(place, [], |row| row.get(0))?))
        })?;
        Ok(Self { database, cursor: AtomicU64::new(to_seq(cursor)?), place: AtomicI64::new(place) })
    }

    /// Up to where the hub has sent everything that this desk may see.
    #[must_use]
    pub fn cursor(&self) -> u64 {
        self.cursor.load(Ordering::Acquire)
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
    Migrations::new(vec![
        M::up(include_str!("../../migrations/desk/0001_replica.sql")),
        M::up(include_str!("../../migrations/desk/0002_outbox.sql")),
        M::up(include_str!("../../migrations/desk/0003_seats.sql")),
    ])
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    #[test]
    fn outbox_of_the_first_release_is_kept_in_order() {
        let folder = TempDir::new().expect("a folder");
        let (path, key) = (folder.path().join("desk.db"), DbKey::random());
        let first = M::up(include_str!("../../migrations/desk/0001_replica.sql"));
        let old = Database::open(&path, &key, &Migrations::new(vec![first])).expect("it is made");
        let add = |transaction: &rusqlite::Transaction<'_>| {
            let added = "INSERT INTO outbox (command, body, accepted_seq) VALUES
                (x'03', 'a', NULL), (x'01', 'b', 7), (x'02', 'c', NULL)";
            Ok::<_, StoreError>(transaction.execute(added, [])?)
        };
        old.write(add).expect("three commands on their way");
        drop(old);
        let desk = DeskStore::open(&path, &key).expect("the new release opens it");
        let rows = desk.database.read(|connection| {
            let mut all =
                connection.prepare("SELECT body, accepted_seq FROM outbox ORDER BY place")?;
            let rows = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<Result<Vec<(String, Option<i64>)>, _>>()?)
        });
        let wanted = [("a", None), ("b", Some(7)), ("c", None)].map(|(b, s)| (b.to_owned(), s));
        assert_eq!(rows.expect("read"), wanted, "nothing that was keyed is lost or moved");
        assert_eq!(desk.place.load(Ordering::Relaxed), 3, "and the next one comes behind");
    }
}

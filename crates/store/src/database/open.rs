//! Making, unlocking, checking and migrating a file.

use std::fs::{self, OpenOptions};
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};
use rusqlite_migration::Migrations;

use super::Database;
use super::damage::{self, Found, beside};
use super::readers::{READERS, Readers};
use crate::error::StoreError;
use crate::key::DbKey;

/// How long a statement waits for another program to let go of the file.
const BUSY_MS: u64 = 5_000;
/// Files up to this size are read through and checked whenever they are opened;
/// larger ones only as far as they are used, or by `check`.
const CHECK_ON_OPEN_BYTES_MAX: u64 = 64 * 1024 * 1024;

pub(super) fn open(
    path: &Path,
    key: &DbKey,
    migrations: &Migrations<'static>,
) -> Result<Database, StoreError> {
    let sound = match damage::look(path, key)? {
        Found::Nothing => {
            make(path, key, migrations)?;
            unlock(path, key, migrations)
        }
        Found::Ours => unlock(path, key, migrations),
        Found::SetAside(set_aside) => Err(StoreError::Damaged { set_aside }),
        Found::WrongKey => Err(StoreError::WrongKey),
        Found::Damaged => Err(StoreError::Corrupt),
    };
    match sound {
        // The connections are closed by now, so the file can be moved anywhere.
        Err(StoreError::Corrupt) => {
            Err(StoreError::Damaged { set_aside: damage::set_aside(path)? })
        }
        other => other,
    }
}

pub(super) fn start_afresh(
    path: &Path,
    key: &DbKey,
    migrations: &Migrations<'static>,
) -> Result<Database, StoreError> {
    match damage::look(path, key)? {
        Found::Nothing | Found::SetAside(_) => {
            make(path, key, migrations)?;
            unlock(path, key, migrations)
        }
        Found::Ours | Found::WrongKey | Found::Damaged => Err(StoreError::AlreadyThere),
    }
}

/// Makes a file under another name and moves it into place when it is whole: a
/// file at `path` that is empty or half made is therefore always damage.
fn make(path: &Path, key: &DbKey, migrations: &Migrations<'static>) -> Result<(), StoreError> {
    let new = beside(path, ".new");
    for end in ["", "-wal", "-shm"] {
        // Left by a start that was cut off; it never held anything.
        let left = beside(&new, end);
        if left.exists() {
            fs::remove_file(left)?;
        }
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&new)?;
    let mut connection = connect(&new, key, Some(&key.new_salt()))?;
    migrations.to_latest(&mut connection)?;
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    connection.close().map_err(|(_, error)| error)?;
    fs::rename(&new, path)?;
    damage::sync_folder(path)
}

fn unlock(
    path: &Path,
    key: &DbKey,
    migrations: &Migrations<'static>,
) -> Result<Database, StoreError> {
    let mut writer = connect(path, key, None)?;
    if fs::metadata(path)?.len() <= CHECK_ON_OPEN_BYTES_MAX {
        check(&writer)?;
    }
    migrations.to_latest(&mut writer)?;
    let mut readers = Vec::with_capacity(READERS);
    for _ in 0..READERS {
        let reader = connect(path, key, None)?;
        reader.pragma_update(None, "query_only", true)?;
        readers.push(reader);
    }
    Ok(Database {
        path: path.to_owned(),
        writer: Mutex::new(writer),
        readers: Readers::new(readers),
    })
}

/// One connection at a time is given its key, and one is kept for as long as the
/// program runs: SQLCipher sets itself up with its first connection and puts
/// itself away with its last, and two threads doing so at once make a key fail.
static KEYING: Mutex<Option<Connection>> = Mutex::new(None);

fn connect(path: &Path, key: &DbKey, salt: Option<&[u8]>) -> Result<Connection, StoreError> {
    let mut kept = KEYING.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if kept.is_none() {
        let first = Connection::open_in_memory()?;
        first.execute_batch("PRAGMA cipher_log_level = NONE")?;
        first.execute_batch(&DbKey::from_bytes([0; 32]).pragma(None))?;
        *kept = Some(first);
    }
    // Without CREATE: a file is made by `make`, and never by looking for one.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    // SQLCipher would write its own account of a wrong key to the terminal.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    connection.execute_batch(&key.pragma(salt))?;
    connection.busy_timeout(Duration::from_millis(BUSY_MS))?;
    // Nothing is decrypted before the first page is read.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    connection.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;",
    )?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// Reads every page in use, which compares it with its seal, and the pages with
/// each other. Not `cipher_integrity_check`: that looks past the log at the file
/// alone, and takes a page that was freed before it was written for damage.
pub(super) fn check(connection: &Connection) -> Result<(), StoreError> {
    let found: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if found == "ok" { Ok(()) } else { Err(StoreError::Corrupt) }
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;
    use rusqlite_migration::M;
    use tempfile::TempDir;

    use super::*;

    const ROWS: i64 = 2_000;

    fn migrations() -> Migrations<'static> {
        Migrations::new(vec![M::up("CREATE TABLE line (n INTEGER PRIMARY KEY, text TEXT);")])
    }

    fn filled(folder: &TempDir, key: &DbKey) -> std::path::PathBuf {
        let path = folder.path().join("a.db");
        let database = open(&path, key, &migrations()).expect("it is made");
        let fill = |transaction: &rusqlite::Transaction<'_>| {
            let mut insert = transaction.prepare("INSERT INTO line (text) VALUES (?1)")?;
            (0..ROWS).try_for_each(|_| insert.execute(["x".repeat(100)]).map(drop))?;
            Ok::<_, StoreError>(())
        };
        database.write(fill).expect("it is filled");
        path
    }

    fn count(connection: &Connection) -> Result<i64, StoreError> {
        Ok(connection.query_row("SELECT sum(length(text)) FROM line", [], |row| row.get(0))?)
    }

    #[test]
    fn promises_to_the_disk_are_set() {
        let (folder, key) = (TempDir::new().expect("a folder"), DbKey::random());
        let connection = connect(&filled(&folder, &key), &key, None).expect("it opens");
        let asked = |pragma: &str| {
            let sql = format!("PRAGMA {pragma}");
            connection.query_row(&sql, [], |row| row.get::<_, rusqlite::types::Value>(0))
        };
        assert_eq!(asked("journal_mode"), Ok("wal".to_owned().into()), "readers never wait");
        assert_eq!(asked("synchronous"), Ok(2.into()), "a commit is on the disk: FULL");
        assert_eq!(asked("foreign_keys"), Ok(1.into()), "references hold");
        assert_eq!(asked("temp_store"), Ok(2.into()), "nothing is written open on the side");
    }

    #[test]
    fn every_damaged_page_is_met_when_read() {
        let (folder, key) = (TempDir::new().expect("a folder"), DbKey::random());
        let path = filled(&folder, &key);
        let sound = fs::read(&path).expect("the file");
        assert!(sound.len() > 40 * 4096, "closing has written the log back into the file");
        for page in 2..sound.len() / 4096 {
            let mut bytes = sound.clone();
            bytes[page * 4096 + 1_000] ^= 1;
            fs::write(&path, &bytes).expect("written");
            let connection = connect(&path, &key, None).expect("its first page is sound");
            assert!(
                matches!(count(&connection), Err(StoreError::Corrupt)),
                "page {page}: damage is told as damage, not {:?}",
                count(&connection)
            );
            let connection = connect(&path, &key, None).expect("its first page is sound");
            assert!(
                matches!(check(&connection), Err(StoreError::Corrupt)),
                "page {page}: the check meets it, not {:?}",
                check(&connection)
            );
        }
    }

    #[test]
    fn emptied_file_is_sound() {
        let (folder, key) = (TempDir::new().expect("a folder"), DbKey::random());
        let path = filled(&folder, &key);
        let database = open(&path, &key, &migrations()).expect("it opens");
        let empty = |transaction: &rusqlite::Transaction<'_>| {
            transaction.execute("CREATE TABLE brief AS SELECT * FROM line", [])?;
            transaction.execute_batch("DROP TABLE brief; DELETE FROM line;")?;
            Ok::<_, StoreError>(())
        };
        database.write(empty).expect("emptied");
        database.check().expect("pages that are free again are no damage");
    }

    #[test]
    fn full_disk_and_read_only_are_told_and_keep_what_was() {
        let (folder, key) = (TempDir::new().expect("a folder"), DbKey::random());
        let path = filled(&folder, &key);
        let database = open(&path, &key, &migrations()).expect("it opens");
        let more = |transaction: &rusqlite::Transaction<'_>| {
            // A file that may not grow is what a full disk looks like from within.
            transaction.execute_batch("PRAGMA max_page_count = 1")?;
            transaction.execute("INSERT INTO line (text) SELECT text FROM line", [])?;
            Ok::<_, StoreError>(())
        };
        assert!(matches!(database.write(more), Err(StoreError::DiskFull)), "full is told");
        let kept = database.read(count).expect("it can still be read");
        assert_eq!(kept, ROWS * 100, "what was there is there, and no half of what came");
        let refused = database.read(|connection| Ok(connection.execute("DELETE FROM line", [])?));
        assert!(matches!(refused, Err(StoreError::ReadOnly)), "a reader cannot write: {refused:?}");
    }

    #[test]
    fn file_of_a_newer_release_is_left_alone() {
        let (folder, key) = (TempDir::new().expect("a folder"), DbKey::random());
        let path = filled(&folder, &key);
        let newer = |transaction: &rusqlite::Transaction<'_>| {
            Ok::<_, StoreError>(transaction.execute_batch("PRAGMA user_version = 99")?)
        };
        open(&path, &key, &migrations()).expect("it opens").write(newer).expect("marked");
        let refused = open(&path, &key, &migrations());
        assert!(matches!(refused, Err(StoreError::Newer)), "not {refused:?}");
        assert!(path.exists(), "it is not damaged, and stays where it is");
    }
}

//! What lies at a path before it is opened, and setting a damaged file aside. A
//! transcript has no second copy: nothing here deletes one.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use crate::error::StoreError;
use crate::key::{DbKey, SALT_BYTES};

/// SQLCipher's page, and so the least that a file of ours holds.
const PAGE_BYTES: usize = 4096;
/// A page of cipher text uses nearly all 256 byte values; no text does.
const CIPHER_VALUES_MIN: usize = 200;

/// What lies at a path.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Nothing, and nothing was set aside there.
    Nothing,
    /// Nothing, because a damaged file was set aside.
    SetAside(PathBuf),
    /// A file made with this key. Whether it is sound is for SQLite to say.
    Ours,
    /// A file made with another key.
    WrongKey,
    /// Something that no key opens: cut off, emptied, or not a database of ours.
    Damaged,
}

/// Looks without changing anything.
pub(super) fn look(path: &Path, key: &DbKey) -> Result<Found, StoreError> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            // A log without its file holds words that would be lost if SQLite began anew.
            if beside(path, "-wal").exists() {
                return Ok(Found::Damaged);
            }
            return Ok(last_set_aside(path)?.map_or(Found::Nothing, Found::SetAside));
        }
        Err(error) => return Err(error.into()),
    };
    let mut page = Vec::with_capacity(PAGE_BYTES);
    file.by_ref().take(PAGE_BYTES as u64).read_to_end(&mut page)?;
    let Some(salt) = page.first_chunk::<SALT_BYTES>() else {
        return Ok(Found::Damaged);
    };
    if key.made(*salt) {
        return Ok(Found::Ours);
    }
    let mut seen = [false; 256];
    for byte in &page {
        seen[usize::from(*byte)] = true;
    }
    let values = seen.iter().filter(|seen| **seen).count();
    let cipher = page.len() == PAGE_BYTES && values >= CIPHER_VALUES_MIN;
    Ok(if cipher { Found::WrongKey } else { Found::Damaged })
}

/// Moves the file and its log to `<name>.damaged-<stamp>`, where the stamp is when
/// the file was last written, in milliseconds: no clock is read here.
pub(super) fn set_aside(path: &Path) -> Result<PathBuf, StoreError> {
    let written = fs::metadata(path)
        .or_else(|_| fs::metadata(beside(path, "-wal")))
        .and_then(|metadata| metadata.modified())
        .ok()
        .and_then(|at| at.duration_since(UNIX_EPOCH).ok())
        .map_or(0, |since| since.as_millis());
    let aside = (1..)
        .map(|nth| match nth {
            1 => beside(path, &format!(".damaged-{written}")),
            _ => beside(path, &format!(".damaged-{written}-{nth}")),
        })
        .find(|aside| ["", "-wal", "-shm"].iter().all(|end| !beside(aside, end).exists()))
        .expect("there is always a next number");
    for end in ["", "-wal", "-shm"] {
        match fs::rename(beside(path, end), beside(&aside, end)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            other => other?,
        }
    }
    sync_folder(path)?;
    Ok(aside)
}

/// The newest file that was set aside from this path.
fn last_set_aside(path: &Path) -> Result<Option<PathBuf>, StoreError> {
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
        return Ok(None);
    };
    let prefix = format!("{name}.damaged-");
    let folder = match fs::read_dir(folder_of(path)) {
        Ok(folder) => folder,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let mut newest: Option<PathBuf> = None;
    for entry in folder {
        let entry = entry?;
        let found = entry.file_name();
        let Some(found) = found.to_str() else {
            continue;
        };
        let is_log = found.ends_with("-wal") || found.ends_with("-shm");
        if found.starts_with(&prefix) && !is_log {
            newest = newest.max(Some(entry.path()));
        }
    }
    Ok(newest)
}

/// The path with something added to its name.
pub(super) fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(end);
    PathBuf::from(name)
}

/// The folder that a file is in.
fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Makes a rename last through a power cut.
pub(super) fn sync_folder(path: &Path) -> Result<(), StoreError> {
    // Elsewhere a folder cannot be opened as a file, and renames are journalled.
    #[cfg(unix)]
    File::open(folder_of(path))?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder_of(path);
    Ok(())
}

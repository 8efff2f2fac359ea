//! The data folder of one desk: what lies in it, its small open settings, and
//! the lock that keeps a second window out.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};

use super::passphrase::SALT_BYTES;
use crate::error::{AppError, Code};

/// Largest settings file that is read, in bytes.
const SETTINGS_BYTES_MAX: u64 = 64 * 1024;

/// What may stand unencrypted: nothing about people or talk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Settings {
    /// The salt of the passphrase, base64; empty before first run.
    pub salt: String,
    /// Whether the centre is hosted on this machine.
    pub hosted_here: bool,
    /// Where the hub listens, when it is hosted here.
    pub listen: String,
    /// A demo centre: invented people, a published passphrase, a banner.
    pub demo: bool,
    /// The UI's language.
    pub locale: String,
    /// `light`, `dark` or `auto`.
    pub theme: String,
}

impl Settings {
    /// The salt, when first run is done.
    #[must_use]
    pub fn salt(&self) -> Option<[u8; SALT_BYTES]> {
        BASE64.decode(&self.salt).ok()?.try_into().ok()
    }

    /// Sets the salt.
    pub fn set_salt(&mut self, salt: &[u8; SALT_BYTES]) {
        self.salt = BASE64.encode(salt);
    }
}

/// One desk's data folder, locked while this value lives.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    _lock: File,
}

impl Folder {
    /// Opens the folder, making it when it is missing.
    ///
    /// # Errors
    /// `folder-in-use` when another process holds it; `disk-read-only` when it
    /// cannot be written.
    pub fn open(root: &Path) -> Result<Self, AppError> {
        std::fs::create_dir_all(root).map_err(|_| AppError::new(Code::DiskReadOnly))?;
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(root.join("lock"))
            .map_err(|_| AppError::new(Code::DiskReadOnly))?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { root: root.to_owned(), _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(AppError::new(Code::FolderInUse)),
            Err(TryLockError::Error(_)) => Err(AppError::new(Code::DiskReadOnly)),
        }
    }

    /// A file in it.
    #[must_use]
    pub fn file(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// The centre's own phrases and words, which override the built-in ones.
    #[must_use]
    pub fn locales(&self) -> PathBuf {
        self.root.join("locales")
    }

    /// The database that was set aside last as damaged, if any; without its log.
    #[must_use]
    pub fn set_aside(&self) -> Option<String> {
        let entries = std::fs::read_dir(&self.root).ok()?;
        let damaged = entries.filter_map(Result::ok).filter(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            name.contains(".damaged-") && !name.ends_with("-wal") && !name.ends_with("-shm")
        });
        let newest =
            damaged.max_by_key(|entry| entry.metadata().and_then(|m| m.modified()).ok())?;
        Some(newest.path().display().to_string())
    }

    /// The settings; the defaults before first run.
    ///
    /// # Errors
    /// `store-unusable` when the file is there and cannot be read. It is never
    /// taken for a first run: the salt in it opens everything else.
    pub fn settings(&self) -> Result<Settings, AppError> {
        let path = self.file("settings.toml");
        let unusable = |_| AppError::new(Code::StoreUnusable);
        let size = match std::fs::metadata(&path) {
            Ok(meta) => meta.len(),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(Settings::default());
            }
            Err(_) => return Err(AppError::new(Code::StoreUnusable)),
        };
        if size > SETTINGS_BYTES_MAX {
            return Err(AppError::new(Code::StoreUnusable));
        }
        let text = std::fs::read_to_string(&path).map_err(unusable)?;
        toml::from_str(&text).map_err(|error| {
            tracing::error!(%error, "settings.toml cannot be read");
            AppError::new(Code::StoreUnusable)
        })
    }

    /// Writes the settings, all or nothing.
    ///
    /// # Errors
    /// `disk-read-only` or `disk-full` when they cannot be written.
    pub fn set_settings(&self, settings: &Settings) -> Result<(), AppError> {
        let text = toml::to_string(settings).expect("settings are plain values");
        let fresh = self.file("settings.toml.new");
        write_durably(&fresh, text.as_bytes())
            .and_then(|()| std::fs::rename(&fresh, self.file("settings.toml")))
            .and_then(|()| File::open(&self.root)?.sync_all())
            .map_err(|error| match error.kind() {
                std::io::ErrorKind::StorageFull => AppError::new(Code::DiskFull),
                _ => AppError::new(Code::DiskReadOnly),
            })
    }
}

fn write_durably(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write as _;
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

//! The hub of a folder without its desk: for a server, and for tests that kill
//! one and not the other.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use yiqiao_phrasebook::PhraseBook;

use super::demo::DEMO_PASSPHRASE;
use super::folder::Folder;
use super::languages::language_table;
use super::passphrase::MasterKey;
use super::tenancy::Tenancy;
use crate::centre::{Centre, JOURNAL_FILE};
use crate::error::{AppError, Code};
use crate::host::Host;

/// A running hub and the lock on its folder. Dropping it stops the hub, closes
/// its file, and lets the folder go.
pub struct HubOnly {
    centre: Centre,
    // Behind the centre: the folder is free when the journal is closed.
    _tenancy: Tenancy,
}

impl HubOnly {
    /// Opens the centre hosted in the folder and begins to listen.
    ///
    /// # Errors
    /// `not-ready` when no centre is hosted there; `wrong-passphrase`;
    /// `journal-damaged`; `cannot-listen`; `folder-in-use`.
    pub fn open(
        root: &Path,
        passphrase: Option<&str>,
        host: Arc<dyn Host>,
        runtime: &tokio::runtime::Handle,
    ) -> Result<Self, AppError> {
        let tenancy = Tenancy::new(Folder::open(root)?, host);
        let folder = tenancy.folder();
        let settings = folder.settings()?;
        let salt = settings.salt().filter(|_| settings.hosted_here);
        let salt = salt.ok_or_else(|| AppError::new(Code::NotReady))?;
        let passphrase = match passphrase {
            None if settings.demo => DEMO_PASSPHRASE,
            given => given.ok_or_else(|| AppError::new(Code::WrongPassphrase))?,
        };
        // Too short or too long is simply wrong here.
        let master = MasterKey::derive(passphrase, &salt)
            .map_err(|_| AppError::new(Code::WrongPassphrase))?;
        let languages = language_table(&PhraseBook::open(Some(&folder.locales())));
        let file = folder.file(JOURNAL_FILE);
        let key = master.file_key(JOURNAL_FILE);
        let host = tenancy.host();
        let centre = Centre::start(&file, &key, &settings.listen, None, languages, host, runtime)?;
        Ok(Self { centre, _tenancy: tenancy })
    }

    /// Where the hub listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.centre.address()
    }
}

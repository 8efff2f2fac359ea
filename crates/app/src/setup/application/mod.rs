//! One window's whole application, from first run on: the settings, the desk
//! that runs and, where it is hosted here, the centre.
//!
//! Not here: where the files lie and what is in them.

mod first_run;
mod open;
mod screen;

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};

use yiqiao_domain::LanguageTable;
use yiqiao_phrasebook::{PhraseBook, UiStrings};

use super::demo::DEMO_PASSPHRASE;
use super::folder::{Folder, Settings};
use super::languages::language_table;
use super::passphrase::MasterKey;
use super::tenancy::Tenancy;
use crate::centre::Centre;
use crate::desk::Desk;
use crate::error::{AppError, Code};
use crate::host::Host;
use crate::view::{FaultView, Notice, UnlockRequest};

/// What the shell is told about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signal {
    /// A screen may have changed.
    Changed(Notice),
    /// The set-up moved on.
    SetupChanged,
}

/// One window's whole application, from first run on. Dropping it ends the desk's
/// line and the centre, closes their databases, and only then lets the folder go.
pub struct Application {
    runtime: tokio::runtime::Handle,
    phrases: Arc<PhraseBook>,
    words: UiStrings,
    languages: LanguageTable,
    signal: Arc<dyn Fn(Signal) + Send + Sync>,
    state: Mutex<Running>,
    // Behind the state: the folder is free when the databases in it are closed.
    tenancy: Tenancy,
}

#[derive(Default)]
struct Running {
    settings: Settings,
    centre: Option<Centre>,
    desk: Option<Desk>,
    master: Option<MasterKey>,
    fault: Option<FaultView>,
}

impl Application {
    /// Opens the folder. A demo's passphrase is published, so a demo unlocks
    /// itself; anything else waits for its person.
    ///
    /// # Errors
    /// `folder-in-use` or `disk-read-only` when the folder cannot be used.
    pub fn open(
        root: &Path,
        host: Arc<dyn Host>,
        runtime: tokio::runtime::Handle,
        signal: Arc<dyn Fn(Signal) + Send + Sync>,
    ) -> Result<Self, AppError> {
        let tenancy = Tenancy::new(Folder::open(root)?, host);
        let centre_dir = tenancy.folder().locales();
        let phrases = Arc::new(PhraseBook::open(Some(&centre_dir)));
        let words = UiStrings::load(Some(&centre_dir));
        let languages = language_table(&phrases);
        let (settings, fault) = match tenancy.folder().settings() {
            Ok(settings) => (settings, None),
            Err(error) => (Settings::default(), Some(error)),
        };
        let demo = settings.demo;
        let state = Mutex::new(Running { settings, ..Running::default() });
        let application = Self { runtime, phrases, words, languages, signal, state, tenancy };
        if let Some(error) = fault {
            application.set_fault(&error);
        } else if demo {
            // A fault is kept and shown; there is nobody here to give it to.
            let _ = application.unlock(&UnlockRequest { passphrase: DEMO_PASSPHRASE.to_owned() });
        }
        Ok(application)
    }

    /// The running desk.
    ///
    /// # Errors
    /// `not-ready` before first run, while locked, or in a fault.
    pub fn desk(&self) -> Result<Desk, AppError> {
        self.state().desk.clone().ok_or_else(|| AppError::new(Code::NotReady))
    }

    fn settings(&self) -> Settings {
        self.state().settings.clone()
    }

    /// Keeps the settings, on disk first. Refused while the file on disk cannot
    /// be read: writing would destroy the salt in it.
    fn keep_settings(&self, settings: Settings) -> Result<(), AppError> {
        self.folder().settings()?;
        self.folder().set_settings(&settings)?;
        self.state().settings = settings;
        Ok(())
    }

    fn folder(&self) -> &Folder {
        self.tenancy.folder()
    }

    fn state(&self) -> MutexGuard<'_, Running> {
        self.state.lock().expect("no thread panics while it holds the set-up")
    }

    fn set_fault(&self, error: &AppError) {
        let set_aside = self.folder().set_aside();
        let fault =
            FaultView { code: error.code.clone(), reference: error.reference.clone(), set_aside };
        self.state().fault = Some(fault);
        (self.signal)(Signal::SetupChanged);
    }
}

impl Drop for Application {
    fn drop(&mut self) {
        if let Some(desk) = self.state().desk.take() {
            desk.disconnect();
        }
    }
}

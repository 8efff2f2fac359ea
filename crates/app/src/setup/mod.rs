//! From an empty folder to a working desk: first run, passphrase, hosting,
//! joining. The demo is a centre like any other, with invented people.

mod demo;
mod enrolment;
mod folder;
mod hub_only;
mod passphrase;

use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};

use yiqiao_domain::limit::NAME_CHARS_MAX;
use yiqiao_domain::{Direction, Lang, Language, LanguageTable, Role, Skill};
use yiqiao_phrasebook::{PhraseBook, UiStrings};
use yiqiao_store::{DeskStore, StoreError};

use crate::centre::{Centre, Founding, JOURNAL_FILE, NewDesk};
use crate::desk::{DESK_FILE, Desk, Opening};
use crate::error::{AppError, Code};
use crate::host::Host;
use crate::view::*;

pub use demo::{DEMO_PASSPHRASE, DemoDesk, prepare_demo};
pub use enrolment::Enrolment;
pub use folder::{Folder, Settings};
pub use hub_only::HubOnly;
pub use passphrase::{MasterKey, PASSPHRASE_CHARS_MIN, fresh_salt};

/// Where a hosted hub listens by default. On this machine only: other machines
/// join in a later release.
pub const LISTEN_DEFAULT: &str = "127.0.0.1:7110";
/// The desk's membership, apart from its replica so that a damaged replica can
/// be fetched again.
const MEMBERSHIP_FILE: &str = "membership.db";
const MEMBERSHIP: &str = "enrolment";
const LOCALE_DEFAULT: &str = "zh-CN";
const THEME_DEFAULT: &str = "auto";

/// What the shell is told about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signal {
    /// A screen may have changed.
    Changed(Notice),
    /// The set-up moved on.
    SetupChanged,
}

/// One window's whole application, from first run on.
pub struct Application {
    folder: Folder,
    host: Arc<dyn Host>,
    runtime: tokio::runtime::Handle,
    phrases: Arc<PhraseBook>,
    words: UiStrings,
    languages: LanguageTable,
    signal: Arc<dyn Fn(Signal) + Send + Sync>,
    state: Mutex<Running>,
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
        let folder = Folder::open(root)?;
        let centre_dir = folder.locales();
        let phrases = Arc::new(PhraseBook::open(Some(&centre_dir)));
        let words = UiStrings::load(Some(&centre_dir));
        let languages = language_table(&phrases);
        let (settings, fault) = match folder.settings() {
            Ok(settings) => (settings, None),
            Err(error) => (Settings::default(), Some(error)),
        };
        let demo = settings.demo;
        let state = Mutex::new(Running { settings, ..Running::default() });
        let application = Self { folder, host, runtime, phrases, words, languages, signal, state };
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
        self.folder.settings()?;
        self.folder.set_settings(&settings)?;
        self.state().settings = settings;
        Ok(())
    }

    fn state(&self) -> MutexGuard<'_, Running> {
        self.state.lock().expect("no thread panics while it holds the set-up")
    }

    /// How far the set-up is.
    #[must_use]
    pub fn setup_view(&self) -> SetupView {
        let settings = self.settings();
        let state = self.state();
        let stage = if state.fault.is_some() {
            SetupStage::Fault
        } else if state.desk.is_some() {
            SetupStage::Ready
        } else if settings.salt().is_some() {
            SetupStage::Locked
        } else {
            SetupStage::FirstRun
        };
        let callers = self.languages.rows().iter().filter(|row| row.tag != Lang::working());
        SetupView {
            stage,
            fault: state.fault.clone(),
            demo: settings.demo,
            preferences: preferences(&settings),
            ui_languages: self.ui_languages(),
            languages: callers.map(ui_language).collect(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }

    fn ui_languages(&self) -> Vec<UiLanguageView> {
        let tags = self.words.tags();
        let rows = self.languages.rows().iter();
        rows.filter(|row| tags.iter().any(|tag| tag == row.tag.as_str())).map(ui_language).collect()
    }

    /// The UI's words in a language, with what to fall back on.
    #[must_use]
    pub fn strings(&self, request: &StringsRequest) -> StringsView {
        let found = self.words.locale(&request.locale);
        let first = found.chain.first().cloned().unwrap_or_default();
        let second = found.chain.get(1).cloned().unwrap_or_default();
        let of = |lang: &str| {
            let files = found.sources.iter().filter(|source| source.lang == lang);
            files.map(|source| source.text.clone()).collect::<Vec<_>>()
        };
        let dir = match found.dir {
            yiqiao_phrasebook::Direction::Ltr => Direction::Ltr,
            yiqiao_phrasebook::Direction::Rtl => Direction::Rtl,
        };
        StringsView { sources: of(&first), fallback: of(&second), locale: first, dir }
    }

    /// Keeps what the person prefers.
    ///
    /// # Errors
    /// `bad-form` for an unknown theme or language; `disk-…` when it cannot be
    /// kept.
    pub fn set_preferences(&self, preferences: PreferencesView) -> Result<(), AppError> {
        let theme_known = matches!(preferences.theme.as_str(), "light" | "dark" | "auto");
        if !theme_known || !self.words.tags().contains(&preferences.locale) {
            return Err(AppError::new(Code::BadForm));
        }
        let mut settings = self.settings();
        (settings.locale, settings.theme) = (preferences.locale, preferences.theme);
        self.keep_settings(settings)
    }

    /// First run: hosts a centre on this machine.
    ///
    /// # Errors
    /// `bad-form`, `weak-passphrase`, `cannot-listen`, `disk-…`; nothing is set
    /// up then.
    pub fn host_centre(&self, request: HostRequest) -> Result<(), AppError> {
        let mut settings = self.fresh_settings()?;
        require_name(&request.centre_name)?;
        require_name(&request.person_name)?;
        require_name(&request.desk_label)?;
        require_skills(request.role, &request.skills, &self.languages)?;
        let master = first_master(&request.passphrase, &mut settings)?;
        settings.hosted_here = true;
        settings.listen = free_address(&[LISTEN_DEFAULT, ANY_FREE])?;
        let founding = Founding { name: request.centre_name, demo: settings.demo };
        let centre = self.start_centre(&master, &settings, Some(founding))?;
        let enrolment = centre.enrol(NewDesk {
            person_name: request.person_name,
            label: request.desk_label,
            role: request.role,
            skills: request.skills,
        })?;
        self.keep_membership(&master, &enrolment)?;
        self.keep_settings(settings)?;
        self.begin(master, Some(centre), enrolment)
    }

    /// First run: joins a centre with an invitation.
    ///
    /// # Errors
    /// `bad-invitation`, `weak-passphrase`, `disk-…`; nothing is set up then.
    pub fn join_centre(&self, request: &JoinRequest) -> Result<(), AppError> {
        let mut settings = self.fresh_settings()?;
        let enrolment = Enrolment::from_invitation(&request.invitation)?;
        let master = first_master(&request.passphrase, &mut settings)?;
        self.keep_membership(&master, &enrolment)?;
        self.keep_settings(settings)?;
        self.begin(master, None, enrolment)
    }

    fn fresh_settings(&self) -> Result<Settings, AppError> {
        let settings = self.settings();
        if settings.salt().is_some() {
            return Err(AppError::new(Code::NotReady));
        }
        Ok(settings)
    }

    /// Opens what was set up earlier.
    ///
    /// # Errors
    /// `wrong-passphrase`; or a fault, which is also shown by
    /// [`Application::setup_view`].
    pub fn unlock(&self, request: &UnlockRequest) -> Result<(), AppError> {
        if self.state().desk.is_some() {
            return Ok(());
        }
        let settings = self.settings();
        let salt = settings.salt().ok_or_else(|| AppError::new(Code::NotReady))?;
        let opened = MasterKey::derive(&request.passphrase, &salt)
            // Too short or too long is simply wrong here.
            .map_err(|_| AppError::new(Code::WrongPassphrase))
            .and_then(|master| self.open_all(master, &settings));
        if let Err(error) = &opened
            && error.code != Code::WrongPassphrase.as_str()
        {
            self.set_fault(error);
        }
        opened
    }

    fn open_all(&self, master: MasterKey, settings: &Settings) -> Result<(), AppError> {
        let enrolment = self.read_membership(&master)?;
        let centre = if settings.hosted_here {
            Some(self.start_centre(&master, settings, None)?)
        } else {
            None
        };
        self.begin(master, centre, enrolment)
    }

    fn begin(
        &self,
        master: MasterKey,
        centre: Option<Centre>,
        enrolment: Enrolment,
    ) -> Result<(), AppError> {
        let opened = self.open_desk(&master, enrolment, centre.is_some());
        {
            let mut state = self.state();
            state.centre = centre;
            state.master = Some(master);
            state.fault = None;
            state.desk = opened.as_ref().ok().cloned();
        }
        if let Err(error) = &opened {
            self.set_fault(error);
        }
        (self.signal)(Signal::SetupChanged);
        opened.map(|_| ())
    }

    fn open_desk(
        &self,
        master: &MasterKey,
        enrolment: Enrolment,
        hosted_here: bool,
    ) -> Result<Desk, AppError> {
        let signal = Arc::clone(&self.signal);
        let desk = Desk::open(Opening {
            file: &self.folder.file(DESK_FILE),
            key: &master.file_key(DESK_FILE),
            enrolment,
            hosted_here,
            phrases: Arc::clone(&self.phrases),
            languages: self.languages.clone(),
            host: Arc::clone(&self.host),
            notify: Box::new(move |notice| signal(Signal::Changed(notice))),
        })?;
        desk.connect(&self.runtime)?;
        Ok(desk)
    }

    fn start_centre(
        &self,
        master: &MasterKey,
        settings: &Settings,
        founding: Option<Founding>,
    ) -> Result<Centre, AppError> {
        Centre::start(
            &self.folder.file(JOURNAL_FILE),
            &master.file_key(JOURNAL_FILE),
            &settings.listen,
            founding,
            self.languages.clone(),
            Arc::clone(&self.host),
            &self.runtime,
        )
    }

    /// After damage: begins a new replica and fetches the record again from the
    /// hub. The damaged file stays where it was set aside.
    ///
    /// # Errors
    /// `not-ready` when nothing is damaged; `disk-…` when it cannot be made.
    pub fn start_afresh(&self) -> Result<(), AppError> {
        let master = {
            let mut state = self.state();
            let damaged =
                state.fault.as_ref().is_some_and(|f| f.code == Code::StoreDamaged.as_str());
            state.master.take().filter(|_| damaged)
        };
        let master = master.ok_or_else(|| AppError::new(Code::NotReady))?;
        let enrolment = self.read_membership(&master)?;
        let file = self.folder.file(DESK_FILE);
        drop(DeskStore::start_afresh(&file, &master.file_key(DESK_FILE))?);
        let centre = self.state().centre.take();
        self.begin(master, centre, enrolment)
    }

    /// Invites a colleague's desk; only where the centre is hosted.
    ///
    /// # Errors
    /// `not-ready` elsewhere; `bad-form`; `disk-…`.
    pub fn invite(&self, request: InviteRequest) -> Result<InvitationView, AppError> {
        require_name(&request.person_name)?;
        require_name(&request.desk_label)?;
        require_skills(request.role, &request.skills, &self.languages)?;
        let state = self.state();
        let centre = state.centre.as_ref().ok_or_else(|| AppError::new(Code::NotReady))?;
        let desk_label = request.desk_label.clone();
        let enrolment = centre.enrol(NewDesk {
            person_name: request.person_name,
            label: request.desk_label,
            role: request.role,
            skills: request.skills,
        })?;
        let (invitation, fingerprint) = (enrolment.to_invitation(), centre.fingerprint());
        Ok(InvitationView { invitation, fingerprint, desk_label })
    }

    fn keep_membership(&self, master: &MasterKey, enrolment: &Enrolment) -> Result<(), AppError> {
        keep_membership(&self.folder, master, enrolment)
    }

    fn read_membership(&self, master: &MasterKey) -> Result<Enrolment, AppError> {
        let file = self.folder.file(MEMBERSHIP_FILE);
        let store = DeskStore::open(&file, &master.file_key(MEMBERSHIP_FILE)).map_err(|error| {
            match error {
                // Without its membership a desk cannot fetch anything again.
                StoreError::Damaged { .. } => AppError::new(Code::StoreUnusable),
                other => other.into(),
            }
        })?;
        let json = store.setting(MEMBERSHIP)?.ok_or_else(|| AppError::new(Code::NotReady))?;
        serde_json::from_str(&json).map_err(|_| AppError::new(Code::StoreUnusable))
    }

    fn set_fault(&self, error: &AppError) {
        let set_aside = self.folder.set_aside();
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

/// Writes a desk's membership into its folder.
fn keep_membership(
    folder: &Folder,
    master: &MasterKey,
    enrolment: &Enrolment,
) -> Result<(), AppError> {
    let file = folder.file(MEMBERSHIP_FILE);
    let store = DeskStore::open(&file, &master.file_key(MEMBERSHIP_FILE))?;
    let json = serde_json::to_string(enrolment).expect("an enrolment is plain text");
    Ok(store.set_setting(MEMBERSHIP, &json)?)
}

fn first_master(passphrase: &str, settings: &mut Settings) -> Result<MasterKey, AppError> {
    let salt = fresh_salt()?;
    settings.set_salt(&salt);
    MasterKey::derive(passphrase, &salt)
}

fn require_name(text: &str) -> Result<(), AppError> {
    let chars = text.trim().chars().count();
    if (1..=NAME_CHARS_MAX).contains(&chars) { Ok(()) } else { Err(AppError::new(Code::BadForm)) }
}

fn require_skills(role: Role, skills: &[Skill], languages: &LanguageTable) -> Result<(), AppError> {
    let served = skills.iter().all(|skill| languages.knows(&skill.lang));
    let enough = role != Role::Interpreter || !skills.is_empty();
    if served && enough { Ok(()) } else { Err(AppError::new(Code::BadForm)) }
}

/// An address that the operating system calls free. Chosen once and kept: the
/// desks remember it.
const ANY_FREE: &str = "127.0.0.1:0";

/// The first of these addresses on which nobody listens.
fn free_address(wanted: &[&str]) -> Result<String, AppError> {
    for address in wanted {
        if let Ok(listener) = TcpListener::bind(address)
            && let Ok(free) = listener.local_addr()
        {
            return Ok(free.to_string());
        }
    }
    Err(AppError::new(Code::CannotListen))
}

fn preferences(settings: &Settings) -> PreferencesView {
    let or = |text: &str, default: &str| {
        if text.is_empty() { default.to_owned() } else { text.to_owned() }
    };
    PreferencesView {
        locale: or(&settings.locale, LOCALE_DEFAULT),
        theme: or(&settings.theme, THEME_DEFAULT),
    }
}

fn ui_language(row: &Language) -> UiLanguageView {
    UiLanguageView {
        tag: row.tag.to_string(),
        endonym: row.endonym.clone(),
        direction: row.direction,
    }
}

/// The languages of the phrasebook as the domain knows them.
#[must_use]
pub fn language_table(phrases: &PhraseBook) -> LanguageTable {
    let languages = phrases.languages();
    let rows = languages.iter().filter_map(|known| {
        Some(Language {
            tag: Lang::parse(&known.tag).ok()?,
            endonym: known.endonym.clone(),
            direction: match known.dir {
                yiqiao_phrasebook::Direction::Ltr => Direction::Ltr,
                yiqiao_phrasebook::Direction::Rtl => Direction::Rtl,
            },
            key: known.key,
        })
    });
    LanguageTable::new(rows.collect())
}

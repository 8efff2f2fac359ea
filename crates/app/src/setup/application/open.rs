//! From a passphrase to a running desk: unlocking what was set up earlier, and
//! beginning anew after damage.

use std::sync::Arc;

use yiqiao_store::DeskStore;

use super::{Application, Signal};
use crate::centre::{Centre, Founding, JOURNAL_FILE};
use crate::desk::{DESK_FILE, Desk, Opening};
use crate::error::{AppError, Code};
use crate::setup::enrolment::Enrolment;
use crate::setup::folder::Settings;
use crate::setup::membership;
use crate::setup::passphrase::MasterKey;
use crate::view::UnlockRequest;

impl Application {
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
        let enrolment = membership::read(self.folder(), &master)?;
        let file = self.folder().file(DESK_FILE);
        drop(DeskStore::start_afresh(&file, &master.file_key(DESK_FILE))?);
        let centre = self.state().centre.take();
        self.begin(master, centre, enrolment)
    }

    fn open_all(&self, master: MasterKey, settings: &Settings) -> Result<(), AppError> {
        let enrolment = membership::read(self.folder(), &master)?;
        let centre = if settings.hosted_here {
            Some(self.start_centre(&master, settings, None)?)
        } else {
            None
        };
        self.begin(master, centre, enrolment)
    }

    pub(super) fn begin(
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
            file: &self.folder().file(DESK_FILE),
            key: &master.file_key(DESK_FILE),
            enrolment,
            hosted_here,
            phrases: Arc::clone(&self.phrases),
            languages: self.languages.clone(),
            host: self.tenancy.host(),
            notify: Box::new(move |notice| signal(Signal::Changed(notice))),
        })?;
        desk.connect(&self.runtime)?;
        Ok(desk)
    }

    pub(super) fn start_centre(
        &self,
        master: &MasterKey,
        settings: &Settings,
        founding: Option<Founding>,
    ) -> Result<Centre, AppError> {
        Centre::start(
            &self.folder().file(JOURNAL_FILE),
            &master.file_key(JOURNAL_FILE),
            &settings.listen,
            founding,
            self.languages.clone(),
            self.tenancy.host(),
            &self.runtime,
        )
    }
}

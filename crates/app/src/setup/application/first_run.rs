//! First run: hosting a centre or joining one, and inviting others to the one
//! that is hosted here. All forms are checked before anything is made.

use yiqiao_domain::limit::NAME_CHARS_MAX;
use yiqiao_domain::{Role, Skill};

use super::Application;
use crate::centre::{Founding, NewDesk};
use crate::error::{AppError, Code};
use crate::setup::address::{ANY_FREE, LISTEN_DEFAULT, free_address};
use crate::setup::enrolment::Enrolment;
use crate::setup::folder::Settings;
use crate::setup::membership;
use crate::setup::passphrase::MasterKey;
use crate::view::{HostRequest, InvitationView, InviteRequest, JoinRequest};

impl Application {
    /// First run: hosts a centre on this machine.
    ///
    /// # Errors
    /// `bad-form`, `weak-passphrase`, `cannot-listen`, `disk-…`; nothing is set
    /// up then.
    pub fn host_centre(&self, request: HostRequest) -> Result<(), AppError> {
        let mut settings = self.fresh_settings()?;
        require_name(&request.centre_name)?;
        let desk = NewDesk {
            person_name: request.person_name,
            label: request.desk_label,
            role: request.role,
            skills: request.skills,
        };
        self.require_served(&desk)?;
        let (master, salt) = MasterKey::fresh(&request.passphrase)?;
        settings.set_salt(&salt);
        settings.hosted_here = true;
        settings.listen = free_address(&[LISTEN_DEFAULT, ANY_FREE])?;
        let founding = Founding { name: request.centre_name, demo: settings.demo };
        let centre = self.start_centre(&master, &settings, Some(founding))?;
        let enrolment = centre.enrol(desk)?;
        membership::keep(self.folder(), &master, &enrolment)?;
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
        let (master, salt) = MasterKey::fresh(&request.passphrase)?;
        settings.set_salt(&salt);
        membership::keep(self.folder(), &master, &enrolment)?;
        self.keep_settings(settings)?;
        self.begin(master, None, enrolment)
    }

    /// Invites a colleague's desk; only where the centre is hosted.
    ///
    /// # Errors
    /// `not-ready` elsewhere; `bad-form`; `disk-…`.
    pub fn invite(&self, request: InviteRequest) -> Result<InvitationView, AppError> {
        let desk = NewDesk {
            person_name: request.person_name,
            label: request.desk_label,
            role: request.role,
            skills: request.skills,
        };
        self.require_served(&desk)?;
        let state = self.state();
        let centre = state.centre.as_ref().ok_or_else(|| AppError::new(Code::NotReady))?;
        let desk_label = desk.label.clone();
        let enrolment = centre.enrol(desk)?;
        let (invitation, fingerprint) = (enrolment.to_invitation(), centre.fingerprint());
        Ok(InvitationView { invitation, fingerprint, desk_label })
    }

    fn fresh_settings(&self) -> Result<Settings, AppError> {
        let settings = self.settings();
        if settings.salt().is_some() {
            return Err(AppError::new(Code::NotReady));
        }
        Ok(settings)
    }

    /// Whether the form of a desk is filled in, in languages of the centre.
    fn require_served(&self, desk: &NewDesk) -> Result<(), AppError> {
        require_name(&desk.person_name)?;
        require_name(&desk.label)?;
        let known = |skill: &Skill| self.languages.knows(&skill.lang);
        let enough = desk.role != Role::Interpreter || !desk.skills.is_empty();
        if desk.skills.iter().all(known) && enough { Ok(()) } else { Err(bad_form()) }
    }
}

fn require_name(text: &str) -> Result<(), AppError> {
    let chars = text.trim().chars().count();
    if (1..=NAME_CHARS_MAX).contains(&chars) { Ok(()) } else { Err(bad_form()) }
}

fn bad_form() -> AppError {
    AppError::new(Code::BadForm)
}

//! The administrator's staff and roster: shown, changed, read from and written to
//! text. The roster is put into force as a whole or not at all.

use std::collections::BTreeSet;

use yiqiao_domain::{Command, Person, Refusal, Shift};

use super::{Desk, State};
use crate::error::AppError;
use crate::table::{read_roster, roster_text};
use crate::view::{
    RosterCheckView, RosterFaultView, RosterTextRequest, RosterTextView, StaffPersonView,
    StaffView, UpdatePersonRequest,
};

impl Desk {
    /// Everybody and their shifts.
    ///
    /// # Errors
    /// `wrong-role` for anyone but a supervisor.
    pub fn staff_view(&self) -> Result<StaffView, AppError> {
        self.require_administrator()?;
        let state = self.state();
        let mut people: Vec<StaffPersonView> =
            state.fold.people.values().map(|person| row(&state, person)).collect();
        people.sort_by(|one, other| (one.role, &one.name).cmp(&(other.role, &other.name)));
        let mut shifts = state.fold.roster.clone();
        shifts.sort_by_key(|shift| (shift.from, shift.to, shift.person));
        let pending = state.outbox.commands().any(|command| {
            matches!(command, Command::UpdatePerson { .. } | Command::SetRoster { .. })
        });
        Ok(StaffView { people, shifts, pending })
    }

    /// Changes what is known of a member of staff; the role stays.
    ///
    /// # Errors
    /// `unknown-person`, or the refusal's code; see [`Desk::act`].
    pub fn update_person(&self, request: UpdatePersonRequest) -> Result<(), AppError> {
        self.require_administrator()?;
        let UpdatePersonRequest { person: id, name, skills, expertise, gender, not_with } = request;
        let role = {
            let state = self.state();
            let stranger = not_with.iter().any(|other| !state.fold.people.contains_key(other));
            let known = state.fold.people.get(&id).filter(|_| !stranger);
            known.ok_or(Refusal::UnknownPerson)?.role
        };
        let name = name.trim().to_owned();
        let person = Person { id, name, role, skills, expertise, gender, not_with };
        self.act(Command::UpdatePerson { person })
    }

    /// Says what is wrong with a roster, and changes nothing.
    ///
    /// # Errors
    /// `wrong-role` for anyone but a supervisor.
    pub fn check_roster(&self, request: &RosterTextRequest) -> Result<RosterCheckView, AppError> {
        self.require_administrator()?;
        Ok(checked(&self.read_roster(request)))
    }

    /// Puts a roster into force. With a bad line nothing changes, and all bad lines
    /// are the answer.
    ///
    /// # Errors
    /// `wrong-role` for anyone but a supervisor; `disk-…` when it could not be kept.
    pub fn set_roster(&self, request: &RosterTextRequest) -> Result<RosterCheckView, AppError> {
        self.require_administrator()?;
        let read = self.read_roster(request);
        let answer = checked(&read);
        if let Ok(shifts) = read {
            self.act(Command::SetRoster { shifts })?;
        }
        Ok(answer)
    }

    /// The roster in force as text.
    ///
    /// # Errors
    /// `wrong-role` for anyone but a supervisor.
    pub fn export_roster(&self) -> Result<RosterTextView, AppError> {
        self.require_administrator()?;
        let state = self.state();
        Ok(RosterTextView { csv: roster_text(&state.fold.roster, &state.fold.people) })
    }

    fn read_roster(&self, request: &RosterTextRequest) -> Result<Vec<Shift>, Vec<RosterFaultView>> {
        read_roster(&request.csv, &self.state().fold.people)
    }
}

fn checked(read: &Result<Vec<Shift>, Vec<RosterFaultView>>) -> RosterCheckView {
    let shifts = read.as_deref().unwrap_or_default();
    let people: BTreeSet<_> = shifts.iter().map(|shift| shift.person).collect();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    RosterCheckView {
        shifts: count(shifts.len()),
        people: count(people.len()),
        faults: read.as_ref().err().cloned().unwrap_or_default(),
    }
}

fn row(state: &State, person: &Person) -> StaffPersonView {
    let stands = state.fold.stands.get(&person.id).copied().unwrap_or_default();
    StaffPersonView {
        id: person.id,
        name: person.name.clone(),
        role: person.role,
        desk_label: state.fold.desk_of(person.id),
        at_desk: stands.desk_up.is_some(),
        skills: person.skills.clone(),
        expertise: person.expertise.clone(),
        gender: person.gender,
        not_with: person.not_with.clone(),
        duty: stands.duty,
    }
}

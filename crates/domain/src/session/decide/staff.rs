//! Commands that are about people and the centre, not about one session.

use super::{Decision, require};
use crate::actor::{Actor, Person, Role, Shift};
use crate::command::Command;
use crate::event::{Change, PresenceCause};
use crate::lang::LanguageTable;
use crate::limit::{CHOICES_MAX, NAME_CHARS_MAX, NOT_WITH_MAX, SHIFTS_MAX, SKILLS_PER_PERSON_MAX};
use crate::policy::Policy;
use crate::refusal::Refusal;

/// Decides it, unless the command is about a session. What needs the centre's
/// whole state (whether a person exists, whether an alarm is open, the version of
/// the policy) the hub looks at besides.
pub(super) fn decide(
    languages: &LanguageTable,
    actor: &Actor,
    command: &Command,
) -> Option<Decision> {
    Some(match command {
        Command::SetPresence { presence } => as_role(actor, Role::Interpreter).map(|()| {
            let (person, presence, cause) = (actor.person, *presence, PresenceCause::Chosen);
            vec![Change::PresenceSet { person, presence, cause }]
        }),
        Command::Recall { person } => as_role(actor, Role::Supervisor)
            .map(|()| vec![Change::PersonRecalled { person: *person }]),
        Command::AcknowledgeAlarm { n } => as_role(actor, Role::Supervisor)
            .map(|()| vec![Change::AlarmAcknowledged { n: *n, person: actor.person }]),
        Command::ShelveAlarm { .. } => as_role(actor, Role::Supervisor).map(|()| Vec::new()),
        Command::SetPolicy { policy } => set_policy(languages, actor, policy),
        Command::SetRoster { shifts } => set_roster(actor, shifts),
        Command::UpdatePerson { person } => update_person(languages, actor, person),
        _ => return None,
    })
}

fn as_role(actor: &Actor, role: Role) -> Result<(), Refusal> {
    require(actor.role == role, Refusal::WrongRole)
}

/// The version is the hub's to count.
fn set_policy(languages: &LanguageTable, actor: &Actor, policy: &Policy) -> Decision {
    as_role(actor, Role::Supervisor)?;
    require(policy.faults(languages).is_empty(), Refusal::BadPolicy)?;
    Ok(vec![Change::PolicySet { version: 0, policy: Box::new(policy.clone()) }])
}

/// Every shift ends after it begins, and nobody has two at once.
fn set_roster(actor: &Actor, shifts: &[Shift]) -> Decision {
    as_role(actor, Role::Supervisor)?;
    require(shifts.len() <= SHIFTS_MAX, Refusal::LimitReached)?;
    let mut shifts = shifts.to_vec();
    shifts.sort();
    let forward = shifts.iter().all(|shift| shift.from < shift.to);
    let apart =
        shifts.windows(2).all(|two| two[0].person != two[1].person || two[0].to <= two[1].from);
    require(forward && apart, Refusal::BadRoster)?;
    Ok(vec![Change::RosterSet { shifts }])
}

fn update_person(languages: &LanguageTable, actor: &Actor, person: &Person) -> Decision {
    as_role(actor, Role::Supervisor)?;
    require(!person.name.trim().is_empty(), Refusal::TextEmpty)?;
    require(person.name.chars().count() <= NAME_CHARS_MAX, Refusal::TextTooLong)?;
    require(person.skills.len() <= SKILLS_PER_PERSON_MAX, Refusal::LimitReached)?;
    require(person.expertise.len() <= CHOICES_MAX, Refusal::LimitReached)?;
    require(person.not_with.len() <= NOT_WITH_MAX, Refusal::LimitReached)?;
    let tongues = person.skills.iter().flat_map(|skill| [Some(&skill.lang), skill.into.as_ref()]);
    require(tongues.flatten().all(|lang| languages.knows(lang)), Refusal::UnknownLanguage)?;
    Ok(vec![Change::PersonAdded { person: person.clone() }])
}

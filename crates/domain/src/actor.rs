//! Who acts: people, their roles and languages, the desks they sit at, and how
//! an interpreter says whether they can be rung.

use serde::{Deserialize, Serialize};

use crate::id::{DeskId, PersonId};
use crate::lang::Lang;
use crate::time::Stamp;

/// What a person may do. Checked in the hub for every command and every event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Role {
    /// Answers 110 and opens sessions.
    CallTaker,
    /// Joins sessions from their own desk.
    Interpreter,
    /// Watches the centre and reads the record.
    Supervisor,
}

/// How well an interpreter works in a language (ISO 20539 classes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Level {
    /// Native or equal to it.
    A,
    /// Fluent, works in both directions.
    B,
    /// Understands fully, works into their own language.
    C,
}

/// One working language of an interpreter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Skill {
    /// The language.
    pub lang: Lang,
    /// The level in it.
    pub level: Level,
    /// The language rendered into when it is not Chinese: such an interpreter
    /// serves only as the far half of a relay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub into: Option<Lang>,
}

impl Skill {
    /// A language rendered from and into Chinese.
    #[must_use]
    pub fn new(lang: Lang, level: Level) -> Self {
        Self { lang, level, into: None }
    }
}

/// A field of work that an interpreter knows well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Expertise {
    /// Illness and injury.
    Medical,
    /// Road traffic.
    Traffic,
    /// Law and procedure.
    Legal,
    /// Written conversations.
    Text,
}

/// For callers who would rather speak with a woman or a man (TRS rules, 47 CFR
/// 64.604, ask for the same).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Gender {
    /// A woman.
    Female,
    /// A man.
    Male,
}

/// One member of staff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// The name shown to colleagues.
    pub name: String,
    /// Their role.
    pub role: Role,
    /// Working languages; empty unless an interpreter.
    pub skills: Vec<Skill>,
    /// Fields of work they know well.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub expertise: Vec<Expertise>,
    /// Only to honour a caller's wish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// Colleagues they are never paired with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_with: Vec<PersonId>,
}

impl Person {
    /// Somebody of whom no more is known than name, role and languages.
    #[must_use]
    pub fn new(id: PersonId, name: impl Into<String>, role: Role, skills: Vec<Skill>) -> Self {
        let name = name.into();
        Self { id, name, role, skills, expertise: Vec::new(), gender: None, not_with: Vec::new() }
    }
}

/// Whether a shift is worked at the desk or waited out near it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Tier {
    /// At the desk.
    OnDuty,
    /// Rung only when nobody on duty is free.
    OnCall,
}

/// One shift of the roster: from inclusive, to exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Shift {
    /// Whose.
    pub person: PersonId,
    /// Its beginning.
    pub from: Stamp,
    /// Its end.
    pub to: Stamp,
    /// How it is worked.
    pub tier: Tier,
}

/// How somebody stands in the roster now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Duty {
    /// In a shift, or not in the roster at all.
    #[default]
    OnDuty,
    /// On call; also anyone who makes themselves available outside their shifts.
    OnCall,
    /// The shift is about to end: no new rings.
    Closing,
}

/// One enrolled desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    /// Its id.
    pub id: DeskId,
    /// The label on it, such as `12` or `A-07`.
    pub label: String,
    /// Who sits there.
    pub person: PersonId,
}

/// Who sent a command, as the link has authenticated it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The desk that the command came from.
    pub desk: DeskId,
    /// The person at it.
    pub person: PersonId,
    /// Their role.
    pub role: Role,
}

/// What an interpreter says about being rung. Whether the desk is alive is
/// another question, and both must be true before anyone is rung (I6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Presence {
    /// May be rung.
    Available,
    /// On a break of their own choosing, or after missed rings.
    Break,
    /// Finishing the record of the last session.
    WrapUp,
    /// Not at the desk.
    #[default]
    Away,
}

//! Who acts: people, their roles and languages, the desks they sit at, and how
//! an interpreter says whether they can be rung.

use serde::{Deserialize, Serialize};

use crate::id::{DeskId, PersonId};
use crate::lang::Lang;

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

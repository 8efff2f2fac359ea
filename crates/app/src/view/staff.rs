//! The staff and the roster as the administrator sees them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use yiqiao_domain::{Duty, Expertise, Gender, PersonId, Role, Shift, Skill};

/// One member of staff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StaffPersonView {
    /// Their id.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: Role,
    /// The label of their desk.
    pub desk_label: Option<String>,
    /// Whether that desk is connected.
    pub at_desk: bool,
    /// Languages with levels.
    pub skills: Vec<Skill>,
    /// Fields of work.
    pub expertise: Vec<Expertise>,
    /// Only to honour a caller's wish.
    pub gender: Option<Gender>,
    /// Colleagues they are never paired with.
    pub not_with: Vec<PersonId>,
    /// How they stand in the roster now.
    pub duty: Duty,
}

/// Everybody, and all shifts in the order of their beginning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffView {
    /// By role, then name.
    pub people: Vec<StaffPersonView>,
    /// The roster in force.
    pub shifts: Vec<Shift>,
    /// A change from this desk is on its way to the hub.
    pub pending: bool,
}

/// A changed entry of the staff; the role stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UpdatePersonRequest {
    /// Whose.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Languages with levels.
    pub skills: Vec<Skill>,
    /// Fields of work.
    pub expertise: Vec<Expertise>,
    /// Only to honour a caller's wish.
    pub gender: Option<Gender>,
    /// Colleagues they are never paired with.
    pub not_with: Vec<PersonId>,
}

/// A roster as CSV: `person,from,to,tier`, local time in Asia/Shanghai.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RosterTextRequest {
    /// The text.
    pub csv: String,
}

/// The roster in force as CSV.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RosterTextView {
    /// The text.
    pub csv: String,
}

/// Why a line of a roster cannot be used: a closed list, each with a sentence
/// `admin-roster-fault-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum RosterFault {
    /// The first line does not name the four columns.
    Head,
    /// Not four fields.
    Columns {
        /// How many there are.
        found: usize,
    },
    /// Nobody of this name or id.
    UnknownPerson {
        /// As written.
        said: String,
    },
    /// More than one of this name.
    TwoPeople {
        /// As written.
        said: String,
    },
    /// Not a time such as `2026-11-23 08:00`.
    Time {
        /// As written.
        said: String,
    },
    /// It ends before it begins.
    Backwards,
    /// Neither `on-duty` nor `on-call`.
    Tier {
        /// As written.
        said: String,
    },
    /// The person has another shift at that time.
    Overlap {
        /// On this line.
        with: u32,
    },
    /// A quote out of place.
    Quote,
    /// More shifts than a roster may have.
    TooMany {
        /// The limit.
        max: usize,
    },
    /// A longer text than a roster may have, in bytes.
    TooLong {
        /// The limit.
        max: usize,
    },
}

/// A bad line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RosterFaultView {
    /// Its number, from 1.
    pub line: u32,
    /// What is wrong.
    pub fault: RosterFault,
}

/// What came of reading a roster. Without faults it may be used, or is on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RosterCheckView {
    /// How many shifts were read; 0 when there are faults.
    pub shifts: u32,
    /// How many people have one.
    pub people: u32,
    /// All bad lines.
    pub faults: Vec<RosterFaultView>,
}

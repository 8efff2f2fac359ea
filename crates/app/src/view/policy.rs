//! The pairing policy as the administrator sees it, and what is wrong with an edit.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use yiqiao_domain::Stamp;
use yiqiao_domain::policy::{Fault, Policy};

/// The policy in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PolicyView {
    /// Counted by the hub; 0 until somebody has put one into force.
    pub version: u32,
    /// The table.
    pub policy: Policy,
    /// The same as TOML.
    pub text: String,
    /// The table that a centre begins with.
    pub standard: Policy,
    /// Who put it into force, by name.
    pub set_by: Option<String>,
    /// When.
    pub set_at: Option<Stamp>,
    /// A newer one from this desk is on its way to the hub.
    pub pending: bool,
}

/// A policy as TOML.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PolicyTextRequest {
    /// The text.
    pub text: String,
}

/// A fault, its field and its line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PolicyFaultView {
    /// The field as in the file, such as `relays[0].pivots[1]`; empty when the text
    /// is no TOML at all.
    pub field: String,
    /// The line of the text, from 1.
    pub line: Option<u32>,
    /// What is wrong.
    pub fault: Fault,
}

/// What came of reading a policy. Without faults it may be used, or is on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PolicyCheckView {
    /// The table, unless something in it could not be read.
    pub policy: Option<Policy>,
    /// All that is wrong.
    pub faults: Vec<PolicyFaultView>,
}

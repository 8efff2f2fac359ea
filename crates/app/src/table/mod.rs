//! Tables that an administrator writes as text: the pairing policy in TOML, the
//! roster in CSV. Reading and writing only; who may put one into force is the
//! domain's to say.

mod csv;
mod day;
mod place;
mod policy;
mod roster;

pub use policy::{POLICY_FAULTS_MAX, POLICY_TEXT_BYTES_MAX, policy_text, read_policy, sentence};
pub(crate) use roster::read_roster;
pub use roster::{ROSTER_FAULTS_MAX, ROSTER_TEXT_BYTES_MAX, roster_text};

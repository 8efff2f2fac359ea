//! The use-cases: everything a shell can do, over a small [`Host`]. The windows,
//! the headless hub and the tests all come in through this door.
//!
//! Not here: Tauri, SQL, sockets, pairing rules, Fluent. This crate introduces
//! the rooms that do those to each other.

mod centre;
mod desk;
mod error;
mod host;
mod setup;
mod table;
pub mod view;

pub use centre::{Centre, Founding, JOURNAL_FILE, NewDesk};
pub use desk::{DESK_FILE, Desk, Opening, PUT_OFF_MAX};
pub use error::{AppError, Code};
pub use host::{Host, SystemHost};
pub use setup::{
    Application, DEMO_PASSPHRASE, DemoDesk, Enrolment, Folder, HubOnly, LISTEN_DEFAULT, MasterKey,
    PASSPHRASE_CHARS_MIN, Settings, Signal, fresh_salt, language_table, prepare_demo,
};
pub use table::{
    POLICY_FAULTS_MAX, POLICY_TEXT_BYTES_MAX, ROSTER_FAULTS_MAX, ROSTER_TEXT_BYTES_MAX,
    policy_text, read_policy, roster_text, sentence,
};

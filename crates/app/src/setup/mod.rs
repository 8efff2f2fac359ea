//! From an empty folder to a working desk: first run, passphrase, hosting,
//! joining. The demo is a centre like any other, with invented people.
//!
//! Not here: what a desk or a centre does once it runs.

mod address;
mod application;
mod demo;
mod enrolment;
mod folder;
mod hub_only;
mod languages;
mod membership;
mod passphrase;
mod tenancy;

pub use address::LISTEN_DEFAULT;
pub use application::{Application, Signal};
pub use demo::{DEMO_PASSPHRASE, DemoDesk, prepare_demo};
pub use enrolment::Enrolment;
pub use folder::{Folder, Settings};
pub use hub_only::HubOnly;
pub use languages::language_table;
pub use passphrase::{MasterKey, PASSPHRASE_CHARS_MIN, fresh_salt};

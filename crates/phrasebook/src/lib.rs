//! The phrasebook: sentences that carry an emergency conversation until an interpreter joins.
//!
//! This crate is the only reader of Fluent in Rust. It loads the embedded `locales`, lays a
//! centre's own folder over them, checks both, and renders phrases with typed arguments. UI
//! strings are loaded and checked here too, and formatted in the web view. It opens no socket and
//! no database, reads no clock, and knows nothing of sessions: a language is a BCP-47 tag.
//!
//! ```
//! use yiqiao_phrasebook::{Arg, Args, PhraseBook, plain};
//!
//! let book = PhraseBook::open(None);
//! let args = Args::from([("minutes".to_owned(), Arg::Number(1))]);
//! let phrase = book.render("fr", "wait-minutes", &args)?;
//! println!("{} ({})", phrase.text, plain(&phrase.back));
//! # Ok::<(), yiqiao_phrasebook::PhraseError>(())
//! ```

#![forbid(unsafe_code)]

mod book;
mod catalog;
mod edition;
mod error;
mod facts;
mod finding;
mod folder;
mod guard;
mod isolates;
mod languages;
mod lint;
mod number;
mod parsed;
mod render;
mod review;
mod source;
mod ui;
mod uses;

pub use book::{PhraseBook, PhraseRow, Reload};
pub use catalog::{Catalog, NUMBER_SPAN_MAX, PINS_MAX};
pub use error::PhraseError;
pub use facts::{Answer, Approval, ArgSpec, Channel, Facts, Situation};
pub use finding::{Finding, Rule};
pub use folder::lint_folder;
pub use guard::{BRACE_DEPTH_MAX, FTL_BYTES_MAX};
pub use isolates::plain;
pub use languages::{Direction, Form, Language, Languages};
pub use lint::REFERENCE;
pub use render::{ARG_CHARS_MAX, Arg, Args, Rendered, SMS_UNITS_MAX};
pub use review::Status;
pub use source::FILES_MAX;
pub use ui::{UiLocale, UiSource, UiStrings};

//! The only SQLite in the house: the hub's journal and vault, a desk's replica,
//! outbox and search. Every file is encrypted (SQLCipher).
//!
//! Not here: sockets, clocks, pairing rules. Reads take a `&Connection`, writes
//! a `&Transaction`; a damaged file is set aside and reported, never deleted.

mod column;
pub mod conformance;
mod database;
mod desk;
mod error;
mod hub;
mod journal;
mod key;
mod vault;
pub mod words;

pub use desk::{
    DeskStore, Outcome, RefusedEntry, SEARCH_HITS_MAX, SearchCursor, SearchHit, SearchPage,
    SessionFilter, SessionRow,
};
pub use error::StoreError;
pub use hub::HubStore;
pub use journal::{Journal, JournalError, Lease, MemoryJournal, SqliteJournal, Subscription};
pub use key::DbKey;
pub use vault::{SECRET_BYTES_MAX, Vault};

//! The centre's one order of events, as a trait: SQLite in the hub's process by
//! default, anything else that passes [`crate::conformance`].

mod commit;
mod hint;
mod lease;
mod memory;
mod sqlite;

use yiqiao_domain::{CommandId, Event, SessionId, Stamp};

use crate::error::StoreError;

pub use hint::Subscription;
pub use lease::Lease;
pub use memory::MemoryJournal;
pub use sqlite::SqliteJournal;

/// Why a journal did not do as asked.
#[derive(Clone, Debug, thiserror::Error)]
pub enum JournalError {
    /// Another append came first; read on from what is known and decide again.
    #[error("the journal has moved on to {head}")]
    Conflict {
        /// The newest event.
        head: u64,
    },
    /// The lease has passed to another holder; this hub must stop.
    #[error("the lease has passed to another")]
    Fenced,
    /// Another holder's lease is alive.
    #[error("the lease is held by another")]
    Held {
        /// Until then, unless it is renewed.
        until: Stamp,
    },
    /// The events do not carry on one after the other from the expected head.
    #[error("event {seq} is out of place")]
    NotContiguous {
        /// The first event that is out of place.
        seq: u64,
    },
    /// A command was acted on before; its events are in the journal already.
    #[error("command {command} is in the journal already")]
    DuplicateCommand {
        /// The command.
        command: CommandId,
    },
    /// The file failed.
    #[error(transparent)]
    Storage(#[from] StoreError),
}

impl From<rusqlite::Error> for JournalError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Storage(error.into())
    }
}

/// One order of events, one writer at a time, nothing ever taken back.
pub trait Journal: Send + Sync {
    /// The newest event's number; 0 when there is none.
    ///
    /// # Errors
    /// [`JournalError::Storage`].
    fn head(&self) -> Result<u64, JournalError>;

    /// Adds events that carry the numbers `expected + 1` and on: all or nothing,
    /// and on the disk when it returns.
    ///
    /// # Errors
    /// [`JournalError::NotContiguous`], `Fenced`, `Conflict`, `DuplicateCommand`, in
    /// this order of looking, or `Storage`. Nothing was added then.
    fn append(&self, lease: &Lease, expected: u64, events: &[Event]) -> Result<(), JournalError>;

    /// Up to `limit` events after the given one, in order. Fewer mean the end.
    ///
    /// # Errors
    /// [`JournalError::Storage`].
    fn read_from(&self, after: u64, limit: usize) -> Result<Vec<Event>, JournalError>;

    /// A session's events up to and with `up_to`, in order.
    ///
    /// # Errors
    /// [`JournalError::Storage`].
    fn read_session(&self, session: SessionId, up_to: u64) -> Result<Vec<Event>, JournalError>;

    /// The numbers of the events that a command caused; none when it is not known.
    ///
    /// # Errors
    /// [`JournalError::Storage`].
    fn outcome_of(&self, command: CommandId) -> Result<Vec<u64>, JournalError>;

    /// Tells of new events from now on. A hint: it may be late, and several
    /// appends may be told as one; what counts is what is read.
    fn subscribe(&self) -> Subscription;

    /// Takes the lease when it is free, has run out, or was this holder's own, with a
    /// greater fence each time. A holder's name belongs to one hub only.
    ///
    /// # Errors
    /// [`JournalError::Held`] while another's is alive, or `Storage`.
    fn acquire_lease(&self, holder: &str, now: Stamp, ttl_ms: i64) -> Result<Lease, JournalError>;

    /// Prolongs a lease, also one that has run out, as long as nobody took it.
    ///
    /// # Errors
    /// [`JournalError::Fenced`] when somebody did, or `Storage`.
    fn renew_lease(&self, lease: &Lease, now: Stamp, ttl_ms: i64) -> Result<Lease, JournalError>;
}

/// The first event that is not where it should be.
fn require_contiguous(expected: u64, events: &[Event]) -> Result<(), JournalError> {
    let mut due = expected;
    for event in events {
        due = due.saturating_add(1);
        if event.seq != due {
            return Err(JournalError::NotContiguous { seq: event.seq });
        }
    }
    Ok(())
}

//! The journal in the hub's own file.

use std::sync::Arc;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

use yiqiao_domain::{CommandId, Event, SessionId, Stamp};

use super::commit::{self, Append, QUEUE_MAX, Row};
use super::hint::Hint;
use super::{Journal, JournalError, Lease, Subscription, lease, require_contiguous};
use crate::column::{events, from_limit, from_seq, to_seq};
use crate::database::Database;
use crate::error::StoreError;

/// The journal in an encrypted SQLite file; got from [`crate::HubStore`].
#[derive(Debug)]
pub struct SqliteJournal {
    database: Arc<Database>,
    hint: Arc<Hint>,
    queue: Option<SyncSender<Append>>,
    writer: Option<JoinHandle<()>>,
}

impl SqliteJournal {
    pub(crate) fn new(database: Arc<Database>) -> Result<Self, StoreError> {
        let hint = Hint::new(database.read(commit::head_of)?);
        let (queue, appends) = sync_channel(QUEUE_MAX);
        let (file, told) = (Arc::clone(&database), Arc::clone(&hint));
        let writer = thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || commit::run(&file, &told, &appends))?;
        Ok(Self { database, hint, queue: Some(queue), writer: Some(writer) })
    }
}

impl Drop for SqliteJournal {
    /// Writes out what is queued and lets the file go.
    fn drop(&mut self) {
        drop(self.queue.take());
        if let Some(writer) = self.writer.take() {
            // A writer that panicked has told its callers by hanging up.
            let _ = writer.join();
        }
        self.hint.end();
    }
}

impl Journal for SqliteJournal {
    fn head(&self) -> Result<u64, JournalError> {
        Ok(self.database.read(commit::head_of)?)
    }

    fn append(&self, lease: &Lease, expected: u64, events: &[Event]) -> Result<(), JournalError> {
        require_contiguous(expected, events)?;
        let rows = events.iter().map(Row::of).collect::<Result<_, _>>()?;
        let (reply, answer) = sync_channel(1);
        let append = Append { lease: lease.clone(), expected, rows, reply };
        let queue = self.queue.as_ref().ok_or(StoreError::Stopped)?;
        queue.send(append).map_err(|_| StoreError::Stopped)?;
        answer.recv().map_err(|_| StoreError::Stopped)?
    }

    fn read_from(&self, after: u64, limit: usize) -> Result<Vec<Event>, JournalError> {
        let (after, limit) = (from_seq(after)?, from_limit(limit));
        Ok(self.database.read(|connection| {
            let mut statement = connection
                .prepare_cached("SELECT body FROM event WHERE seq > ?1 ORDER BY seq LIMIT ?2")?;
            events(&mut statement, (after, limit))
        })?)
    }

    fn read_session(&self, session: SessionId, up_to: u64) -> Result<Vec<Event>, JournalError> {
        let up_to = i64::try_from(up_to).unwrap_or(i64::MAX);
        Ok(self.database.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT body FROM event WHERE session = ?1 AND seq <= ?2 ORDER BY seq",
            )?;
            events(&mut statement, (session.0.into_bytes(), up_to))
        })?)
    }

    fn outcome_of(&self, command: CommandId) -> Result<Vec<u64>, JournalError> {
        Ok(self.database.read(|connection| {
            let mut statement = connection
                .prepare_cached("SELECT seq FROM event WHERE command = ?1 ORDER BY seq")?;
            let mut rows = statement.query([command.0.into_bytes()])?;
            let mut seqs = Vec::new();
            while let Some(row) = rows.next()? {
                seqs.push(to_seq(row.get(0)?)?);
            }
            Ok(seqs)
        })?)
    }

    fn subscribe(&self) -> Subscription {
        self.hint.subscribe()
    }

    fn acquire_lease(&self, holder: &str, now: Stamp, ttl_ms: i64) -> Result<Lease, JournalError> {
        self.database.write(|transaction| {
            let last = lease::last(transaction)?;
            let lease = Lease::after(last.as_ref(), holder, now, ttl_ms)?;
            lease::keep(transaction, &lease)?;
            Ok(lease)
        })
    }

    fn renew_lease(&self, lease: &Lease, now: Stamp, ttl_ms: i64) -> Result<Lease, JournalError> {
        self.database.write(|transaction| {
            lease.require_last(lease::last(transaction)?.as_ref())?;
            let renewed = Lease { until: now.plus_ms(ttl_ms), ..lease.clone() };
            lease::keep(transaction, &renewed)?;
            Ok(renewed)
        })
    }
}

//! Group commit: one thread writes what has queued up in one transaction, so that
//! one wait for the disk serves everybody who waited for the last one.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender};

use rusqlite::{OptionalExtension, Transaction};
use yiqiao_domain::{CommandId, Event};

use super::hint::Hint;
use super::{JournalError, Lease, lease};
use crate::column::{from_json, from_seq, kind_of, to_seq};
use crate::database::Database;
use crate::error::StoreError;

/// Most appends in one transaction: bounds how long the first of them waits.
const GROUP_MAX: usize = 256;
/// Most appends that wait; a caller beyond that waits in the queue's door.
pub(super) const QUEUE_MAX: usize = 1_024;

/// An event as the table takes it; made by the caller's thread.
#[derive(Debug)]
pub(super) struct Row {
    seq: i64,
    at: i64,
    session: Option<[u8; 16]>,
    command: Option<CommandId>,
    kind: String,
    body: String,
}

impl Row {
    pub(super) fn of(event: &Event) -> Result<Self, StoreError> {
        Ok(Self {
            seq: from_seq(event.seq)?,
            at: event.at.0,
            session: event.change.session().map(|session| session.0.into_bytes()),
            command: event.cause.map(|cause| cause.command),
            kind: kind_of(&event.change),
            body: from_json(event),
        })
    }
}

/// One caller's append.
#[derive(Debug)]
pub(super) struct Append {
    pub(super) lease: Lease,
    pub(super) expected: u64,
    pub(super) rows: Vec<Row>,
    pub(super) reply: SyncSender<Result<(), JournalError>>,
}

/// Runs until every sender is gone.
pub(super) fn run(database: &Database, hint: &Arc<Hint>, queue: &Receiver<Append>) {
    while let Ok(first) = queue.recv() {
        let mut group = vec![first];
        group.extend(queue.try_iter().take(GROUP_MAX - 1));
        let written = database.write(|transaction| write(transaction, &group));
        let answers = match written {
            Ok((head, answers)) => {
                hint.tell(head);
                answers
            }
            Err(error) => vec![Err(JournalError::Storage(error)); group.len()],
        };
        for (append, answer) in group.iter().zip(answers) {
            // A caller that has gone away is not waited for.
            let _ = append.reply.send(answer);
        }
    }
}

type Written = (u64, Vec<Result<(), JournalError>>);

/// Each append is looked at before anything of it is written, so that one that
/// is refused leaves no trace and takes nobody along. A failing file fails all.
fn write(transaction: &Transaction<'_>, group: &[Append]) -> Result<Written, StoreError> {
    let lease = lease::last(transaction)?;
    let mut head = head_of(transaction)?;
    let mut answers = Vec::with_capacity(group.len());
    for append in group {
        let answer = match refusal(transaction, lease.as_ref(), head, append)? {
            Some(refusal) => Err(refusal),
            None => {
                insert(transaction, &append.rows)?;
                head += append.rows.len() as u64;
                Ok(())
            }
        };
        answers.push(answer);
    }
    Ok((head, answers))
}

pub(super) fn head_of(connection: &rusqlite::Connection) -> Result<u64, StoreError> {
    let head = connection
        .prepare_cached("SELECT coalesce(max(seq), 0) FROM event")?
        .query_row([], |row| row.get(0))?;
    to_seq(head)
}

fn refusal(
    transaction: &Transaction<'_>,
    lease: Option<&Lease>,
    head: u64,
    append: &Append,
) -> Result<Option<JournalError>, StoreError> {
    if let Err(fenced) = append.lease.require_last(lease) {
        return Ok(Some(fenced));
    }
    if append.expected != head {
        return Ok(Some(JournalError::Conflict { head }));
    }
    let mut known = transaction.prepare_cached("SELECT 1 FROM event WHERE command = ?1 LIMIT 1")?;
    let mut last = None;
    for command in append.rows.iter().filter_map(|row| row.command) {
        // The events of one command stand together: asked once for each command.
        if last.replace(command) == Some(command) {
            continue;
        }
        if known.query_row([command.0.into_bytes()], |_| Ok(())).optional()?.is_some() {
            return Ok(Some(JournalError::DuplicateCommand { command }));
        }
    }
    Ok(None)
}

fn insert(transaction: &Transaction<'_>, rows: &[Row]) -> Result<(), StoreError> {
    let mut insert = transaction.prepare_cached(
        "INSERT INTO event (seq, at, session, command, kind, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for row in rows {
        let command = row.command.map(|command| command.0.into_bytes());
        insert.execute((row.seq, row.at, row.session, command, &row.kind, &row.body))?;
    }
    Ok(())
}

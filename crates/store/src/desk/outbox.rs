//! Commands on their way: kept before they are sent, shown until their events
//! are here, and kept when they are refused. Nothing said is lost.

use std::sync::atomic::Ordering;

use rusqlite::{OptionalExtension, Transaction};
use yiqiao_domain::{CommandId, Envelope, Event, Stamp};

use super::DeskStore;
use crate::column::{from_json, from_limit, from_seq, to_json};
use crate::error::StoreError;

/// The hub's answer to a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Carried out; its last event has this number.
    Accepted {
        /// The event's number.
        seq: u64,
    },
    /// Refused; nothing has changed at the hub.
    Refused {
        /// Why, as the wire writes it.
        code: String,
        /// When the answer came, by the desk's clock.
        at: Stamp,
    },
}

/// A command that the hub refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedEntry {
    /// What was asked.
    pub envelope: Envelope,
    /// Why it was refused.
    pub code: String,
    /// When.
    pub at: Stamp,
}

impl DeskStore {
    /// Keeps a command until it is answered; on the disk when it returns. One that
    /// is kept already stays as it is.
    ///
    /// # Errors
    /// The file's failure; the command must not be shown as saved then.
    pub fn outbox_add(&self, envelope: &Envelope) -> Result<(), StoreError> {
        self.database.write(|transaction| {
            // Within the one write that can be under way, so places and rows have one order.
            let place = self.place.fetch_add(1, Ordering::Relaxed) + 1;
            transaction
                .prepare_cached(
                    "INSERT OR IGNORE INTO outbox (command, place, body) VALUES (?1, ?2, ?3)",
                )?
                .execute((envelope.id.0.into_bytes(), place, from_json(envelope)))?;
            Ok(())
        })
    }

    /// All commands whose events are not here yet, in order of adding: what the
    /// screen shows on top of the replica.
    ///
    /// # Errors
    /// The file's failure.
    pub fn outbox_pending(&self) -> Result<Vec<Envelope>, StoreError> {
        self.envelopes("SELECT body FROM outbox ORDER BY place")
    }

    /// Those of them that the hub has not answered, in order of adding: what is to be
    /// sent when the line is up.
    ///
    /// # Errors
    /// The file's failure.
    pub fn outbox_unanswered(&self) -> Result<Vec<Envelope>, StoreError> {
        self.envelopes("SELECT body FROM outbox WHERE accepted_seq IS NULL ORDER BY place")
    }

    fn envelopes(&self, sql: &str) -> Result<Vec<Envelope>, StoreError> {
        self.database.read(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query([])?;
            let mut envelopes = Vec::new();
            while let Some(row) = rows.next()? {
                envelopes.push(to_json(&row.get::<_, String>(0)?)?);
            }
            Ok(envelopes)
        })
    }

    /// Takes the hub's answer into account. An accepted command stays visible until
    /// the replica has reached its event; a refused one moves to the refused.
    ///
    /// # Errors
    /// The file's failure.
    pub fn outbox_done(&self, command: CommandId, outcome: &Outcome) -> Result<(), StoreError> {
        self.database.write(|transaction| match outcome {
            Outcome::Accepted { seq } => accept(transaction, command, *seq),
            Outcome::Refused { code, at } => refuse(transaction, command, code, *at),
        })
    }

    /// Refused commands, newest first.
    ///
    /// # Errors
    /// The file's failure.
    pub fn refused(&self, limit: usize) -> Result<Vec<RefusedEntry>, StoreError> {
        self.database.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT body, code, at FROM refused ORDER BY place DESC LIMIT ?1",
            )?;
            let mut rows = statement.query([from_limit(limit)])?;
            let mut entries = Vec::new();
            while let Some(row) = rows.next()? {
                entries.push(RefusedEntry {
                    envelope: to_json(&row.get::<_, String>(0)?)?,
                    code: row.get(1)?,
                    at: Stamp(row.get(2)?),
                });
            }
            Ok(entries)
        })
    }

    /// Forgets a refused command, because a person has seen to it.
    ///
    /// # Errors
    /// The file's failure.
    pub fn refused_clear(&self, command: CommandId) -> Result<(), StoreError> {
        self.database.write(|transaction| {
            transaction
                .execute("DELETE FROM refused WHERE command = ?1", [command.0.into_bytes()])?;
            Ok(())
        })
    }
}

fn accept(transaction: &Transaction<'_>, command: CommandId, seq: u64) -> Result<(), StoreError> {
    let (command, seq) = (command.0.into_bytes(), from_seq(seq)?);
    transaction
        .prepare_cached("UPDATE outbox SET accepted_seq = ?2 WHERE command = ?1")?
        .execute((command, seq))?;
    // The event itself may come before the cursor does, and before the answer.
    transaction
        .prepare_cached(
            "DELETE FROM outbox WHERE command = ?1 AND (
                 accepted_seq <= (SELECT cursor FROM replica)
                 OR EXISTS (SELECT 1 FROM event WHERE seq = accepted_seq))",
        )?
        .execute([command])?;
    Ok(())
}

fn refuse(
    transaction: &Transaction<'_>,
    command: CommandId,
    code: &str,
    at: Stamp,
) -> Result<(), StoreError> {
    let command = command.0.into_bytes();
    let body: Option<String> = transaction
        .query_row("DELETE FROM outbox WHERE command = ?1 RETURNING body", [command], |row| {
            row.get(0)
        })
        .optional()?;
    if let Some(body) = body {
        transaction.execute(
            "INSERT OR REPLACE INTO refused (command, body, code, at) VALUES (?1, ?2, ?3, ?4)",
            (command, body, code, at.0),
        )?;
    }
    Ok(())
}

/// Drops the command that an event came from: from now on the event is shown.
pub(super) fn settle(transaction: &Transaction<'_>, event: &Event) -> Result<(), StoreError> {
    if let Some(cause) = event.cause {
        transaction
            .prepare_cached("DELETE FROM outbox WHERE command = ?1")?
            .execute([cause.command.0.into_bytes()])?;
    }
    Ok(())
}

/// Drops accepted commands whose events are not for this desk, or are all here.
pub(super) fn settle_reached(transaction: &Transaction<'_>) -> Result<(), StoreError> {
    transaction
        .prepare_cached("DELETE FROM outbox WHERE accepted_seq <= (SELECT cursor FROM replica)")?
        .execute([])?;
    Ok(())
}

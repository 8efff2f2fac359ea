//! Taking in what the hub sends. In any order and any number of times: a desk
//! that is let into a session gets its earlier events after later ones.

use std::collections::BTreeSet;
use std::sync::atomic::Ordering;

use rusqlite::Transaction;
use yiqiao_domain::{Event, SessionId};

use super::{DeskStore, outbox, project};
use crate::column::{events, from_json, from_seq, kind_of};
use crate::error::StoreError;

impl DeskStore {
    /// Keeps events that are not here yet, brings lists and search up to date, drops
    /// the commands that they came from, and moves the cursor on (never back). All
    /// or nothing.
    ///
    /// # Errors
    /// The file's failure.
    pub fn receive(&self, events: &[Event], cursor: Option<u64>) -> Result<(), StoreError> {
        self.database.write(|transaction| {
            let mut disordered = BTreeSet::new();
            for event in events {
                receive_in_tx(transaction, event, &mut disordered)?;
            }
            for session in disordered {
                rebuild(transaction, session)?;
            }
            if let Some(cursor) = cursor {
                transaction
                    .prepare_cached("UPDATE replica SET cursor = max(cursor, ?1)")?
                    .execute([from_seq(cursor)?])?;
                outbox::settle_reached(transaction)?;
            }
            Ok::<_, StoreError>(())
        })?;
        if let Some(cursor) = cursor {
            self.cursor.fetch_max(cursor, Ordering::AcqRel);
        }
        Ok(())
    }

    /// Works out all lists and the search anew from the events.
    ///
    /// # Errors
    /// The file's failure.
    pub fn rebuild(&self) -> Result<(), StoreError> {
        self.database.write(|transaction| {
            let sessions: Vec<[u8; 16]> = transaction
                .prepare("SELECT DISTINCT session FROM event WHERE session IS NOT NULL")?
                .query_map([], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            for session in sessions {
                rebuild(transaction, SessionId(uuid::Uuid::from_bytes(session)))?;
            }
            Ok(())
        })
    }
}

fn receive_in_tx(
    transaction: &Transaction<'_>,
    event: &Event,
    disordered: &mut BTreeSet<SessionId>,
) -> Result<(), StoreError> {
    let seq = from_seq(event.seq)?;
    let session = event.change.session();
    let bytes = session.map(|session| session.0.into_bytes());
    let newest: Option<i64> = transaction
        .prepare_cached("SELECT max(seq) FROM event WHERE session = ?1")?
        .query_row([bytes], |row| row.get(0))?;
    let added = transaction
        .prepare_cached(
            "INSERT OR IGNORE INTO event (seq, at, session, kind, body) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute((seq, event.at.0, bytes, kind_of(&event.change), from_json(event)))?;
    outbox::settle(transaction, event)?;
    let Some(session) = session.filter(|_| added == 1) else {
        return Ok(());
    };
    if newest.is_some_and(|newest| newest > seq) {
        disordered.insert(session);
    }
    if disordered.contains(&session) { Ok(()) } else { project::apply(transaction, event) }
}

/// Works a session out anew, in order.
fn rebuild(transaction: &Transaction<'_>, session: SessionId) -> Result<(), StoreError> {
    project::clear(transaction, session)?;
    let kept = {
        let mut statement =
            transaction.prepare_cached("SELECT body FROM event WHERE session = ?1 ORDER BY seq")?;
        events(&mut statement, [session.0.into_bytes()])?
    };
    kept.iter().try_for_each(|event| project::apply(transaction, event))
}

//! The right to append, for a time. The fence makes sure that whoever lost it
//! without noticing can no longer write.

use rusqlite::{Connection, OptionalExtension, Transaction};
use yiqiao_domain::Stamp;

use super::JournalError;
use crate::column::{from_seq, to_seq};
use crate::error::StoreError;

/// The right to append.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lease {
    /// Whose it is.
    pub holder: String,
    /// Greater with every taking; only the greatest may write.
    pub fence: u64,
    /// It can be taken by another from then on.
    pub until: Stamp,
}

impl Lease {
    /// The lease that follows the last one.
    pub(super) fn after(
        last: Option<&Self>,
        holder: &str,
        now: Stamp,
        ttl_ms: i64,
    ) -> Result<Self, JournalError> {
        match last {
            Some(last) if last.holder != holder && last.until > now => {
                Err(JournalError::Held { until: last.until })
            }
            last => Ok(Self {
                holder: holder.to_owned(),
                fence: last.map_or(0, |last| last.fence) + 1,
                until: now.plus_ms(ttl_ms),
            }),
        }
    }

    /// Refuses a lease that is no longer the last one.
    pub(super) fn require_last(&self, last: Option<&Self>) -> Result<(), JournalError> {
        match last {
            Some(last) if last.fence == self.fence && last.holder == self.holder => Ok(()),
            _ => Err(JournalError::Fenced),
        }
    }
}

pub(super) fn last(connection: &Connection) -> Result<Option<Lease>, StoreError> {
    let row = connection
        .prepare_cached("SELECT holder, fence, until_at FROM lease WHERE id = 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let lease = |(holder, fence, until): (_, i64, i64)| {
        Ok(Lease { holder, fence: to_seq(fence)?, until: Stamp(until) })
    };
    row.map(lease).transpose()
}

pub(super) fn keep(transaction: &Transaction<'_>, lease: &Lease) -> Result<(), StoreError> {
    transaction.execute(
        "INSERT OR REPLACE INTO lease (id, holder, fence, until_at) VALUES (1, ?1, ?2, ?3)",
        (&lease.holder, from_seq(lease.fence)?, lease.until.0),
    )?;
    Ok(())
}

//! Between the domain's types and SQLite's columns.

use rusqlite::{Params, Row, Statement};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;
use yiqiao_domain::{Change, Event};

use crate::error::StoreError;

/// A number of the journal as SQLite holds it.
pub(crate) fn from_seq(seq: u64) -> Result<i64, StoreError> {
    i64::try_from(seq).map_err(|_| StoreError::TooLarge)
}

/// A number of the journal as it was stored.
pub(crate) fn to_seq(stored: i64) -> Result<u64, StoreError> {
    u64::try_from(stored).map_err(|_| StoreError::Unreadable)
}

/// A page size as SQLite wants it; more than there can be is all there is.
pub(crate) fn from_limit(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

/// An id out of its sixteen bytes.
pub(crate) fn to_id(row: &Row<'_>, column: &str) -> Result<Uuid, StoreError> {
    Ok(Uuid::from_bytes(row.get(column)?))
}

/// A unit variant or tag as its name on the wire.
pub(crate) fn from_name<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => unreachable!("only what is written as one word is stored as a name"),
    }
}

/// The value of a stored name.
pub(crate) fn to_name<T: DeserializeOwned>(name: String) -> Result<T, StoreError> {
    serde_json::from_value(serde_json::Value::String(name)).map_err(|_| StoreError::Unreadable)
}

pub(crate) fn from_json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("the domain's types can be written as JSON")
}

pub(crate) fn to_json<T: DeserializeOwned>(text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|_| StoreError::Unreadable)
}

/// The name of a change's kind, as JSON tags it.
pub(crate) fn kind_of(change: &Change) -> String {
    let value = serde_json::to_value(change).expect("a change can be written as JSON");
    let kind = value.get("kind").and_then(serde_json::Value::as_str);
    kind.expect("a change is tagged with its kind").to_owned()
}

/// The events of a statement that selects `body`.
pub(crate) fn events(
    statement: &mut Statement<'_>,
    params: impl Params,
) -> Result<Vec<Event>, StoreError> {
    let mut rows = statement.query(params)?;
    let mut events = Vec::new();
    while let Some(row) = rows.next()? {
        events.push(to_json(row.get_ref("body")?.as_str().map_err(|_| StoreError::Unreadable)?)?);
    }
    Ok(events)
}

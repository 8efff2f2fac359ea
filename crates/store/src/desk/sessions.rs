//! The lists of sessions, and their events.

use rusqlite::Row;
use yiqiao_domain::session::{Ending, Origin, Priority, State};
use yiqiao_domain::{DeskId, Event, Lang, PersonId, SessionId, Stamp};

use super::DeskStore;
use crate::column::{events, from_limit, to_id, to_json, to_name};
use crate::error::StoreError;

/// One line of the list of sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    /// Its id.
    pub id: SessionId,
    /// When it began.
    pub opened_at: Stamp,
    /// When the conversation was over.
    pub ended_at: Option<Stamp>,
    /// Whether the record is complete.
    pub closed: bool,
    /// The caller's language as now believed.
    pub lang: Lang,
    /// Where the request came from.
    pub origin: Origin,
    /// How urgent.
    pub priority: Priority,
    /// The call-taker.
    pub call_taker: PersonId,
    /// The call-taker's desk.
    pub desk: DeskId,
    /// The last interpreter to accept; still named when released.
    pub interpreter: Option<PersonId>,
    /// What it is about.
    pub category: Vec<String>,
    /// Where it is.
    pub place: Option<String>,
    /// How many things were said, shown, asked or noted; without Yiqiao's own lines.
    pub turns: u32,
    /// How many of them were corrected.
    pub corrected: u32,
    /// Where it stands.
    pub state: State,
    /// How it ended.
    pub ending: Option<Ending>,
    /// From the first request for an interpreter to the first acceptance.
    pub accepted_after_ms: Option<i64>,
}

/// Which sessions are listed. Everything that is set must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionFilter {
    /// In this language.
    pub lang: Option<Lang>,
    /// Whether the record is complete.
    pub closed: Option<bool>,
    /// Of this call-taker.
    pub call_taker: Option<PersonId>,
    /// With this interpreter as the last.
    pub interpreter: Option<PersonId>,
    /// Opened then or later.
    pub from: Option<Stamp>,
    /// Opened before then.
    pub until: Option<Stamp>,
}

impl DeskStore {
    /// A session's events that are here, in order.
    ///
    /// # Errors
    /// The file's failure.
    pub fn session_events(&self, session: SessionId) -> Result<Vec<Event>, StoreError> {
        self.database.read(|connection| {
            let mut statement = connection
                .prepare_cached("SELECT body FROM event WHERE session = ?1 ORDER BY seq")?;
            events(&mut statement, [session.0.into_bytes()])
        })
    }

    /// The events that belong to no session, in order: people, desks, presence.
    ///
    /// # Errors
    /// The file's failure.
    pub fn centre_events(&self) -> Result<Vec<Event>, StoreError> {
        self.database.read(|connection| {
            let mut statement = connection
                .prepare_cached("SELECT body FROM event WHERE session IS NULL ORDER BY seq")?;
            events(&mut statement, [])
        })
    }

    /// The rings that have not ended, in order, also of sessions that this desk has
    /// not been let into.
    ///
    /// # Errors
    /// The file's failure.
    pub fn open_offers(&self) -> Result<Vec<Event>, StoreError> {
        self.database.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT body FROM event WHERE seq IN (SELECT seq FROM offer WHERE open = 1) ORDER BY seq",
            )?;
            events(&mut statement, [])
        })
    }

    /// The sessions that were begun and whose record is not complete, oldest first.
    ///
    /// # Errors
    /// The file's failure.
    pub fn open_sessions(&self) -> Result<Vec<SessionId>, StoreError> {
        self.database.read(|connection| {
            let mut statement = connection
                .prepare_cached("SELECT id FROM session WHERE closed = 0 ORDER BY opened_at, id")?;
            let mut rows = statement.query([])?;
            let mut sessions = Vec::new();
            while let Some(row) = rows.next()? {
                sessions.push(SessionId(to_id(row, "id")?));
            }
            Ok(sessions)
        })
    }

    /// Sessions, newest first; `before` is the last one of the page before.
    ///
    /// # Errors
    /// The file's failure.
    pub fn sessions(
        &self,
        filter: &SessionFilter,
        before: Option<(Stamp, SessionId)>,
        limit: usize,
    ) -> Result<Vec<SessionRow>, StoreError> {
        let bytes = |person: Option<PersonId>| person.map(|person| person.0.into_bytes());
        // Without a page before, everything comes before the end of time.
        let (at, session) = before.unwrap_or((Stamp(i64::MAX), SessionId(uuid::Uuid::max())));
        self.database.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT * FROM session
                 WHERE (opened_at, id) < (?1, ?2)
                   AND (?3 IS NULL OR lang = ?3)
                   AND (?4 IS NULL OR closed = ?4)
                   AND (?5 IS NULL OR call_taker = ?5)
                   AND (?6 IS NULL OR interpreter = ?6)
                   AND (?7 IS NULL OR opened_at >= ?7)
                   AND (?8 IS NULL OR opened_at < ?8)
                 ORDER BY opened_at DESC, id DESC LIMIT ?9",
            )?;
            let mut rows = statement.query((
                at.0,
                session.0.into_bytes(),
                filter.lang.as_ref().map(Lang::as_str),
                filter.closed,
                bytes(filter.call_taker),
                bytes(filter.interpreter),
                filter.from.map(|at| at.0),
                filter.until.map(|at| at.0),
                from_limit(limit),
            ))?;
            let mut sessions = Vec::new();
            while let Some(row) = rows.next()? {
                sessions.push(session_row(row)?);
            }
            Ok(sessions)
        })
    }

    /// One session's line.
    ///
    /// # Errors
    /// The file's failure.
    pub fn session(&self, session: SessionId) -> Result<Option<SessionRow>, StoreError> {
        self.database.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT * FROM session WHERE id = ?1")?;
            let mut rows = statement.query([session.0.into_bytes()])?;
            rows.next()?.map(session_row).transpose()
        })
    }
}

fn session_row(row: &Row<'_>) -> Result<SessionRow, StoreError> {
    let requested: Option<i64> = row.get("requested_at")?;
    let accepted: Option<i64> = row.get("accepted_at")?;
    let interpreter: Option<[u8; 16]> = row.get("interpreter")?;
    let category: Option<String> = row.get("category")?;
    Ok(SessionRow {
        id: SessionId(to_id(row, "id")?),
        opened_at: Stamp(row.get("opened_at")?),
        ended_at: row.get::<_, Option<i64>>("ended_at")?.map(Stamp),
        closed: row.get("closed")?,
        lang: to_name(row.get("lang")?)?,
        origin: to_name(row.get("origin")?)?,
        priority: to_name(row.get("priority")?)?,
        call_taker: PersonId(to_id(row, "call_taker")?),
        desk: DeskId(to_id(row, "desk")?),
        interpreter: interpreter.map(|bytes| PersonId(uuid::Uuid::from_bytes(bytes))),
        category: category.as_deref().map_or_else(|| Ok(Vec::new()), to_json)?,
        place: row.get("place")?,
        turns: row.get("turns")?,
        corrected: row.get("corrected")?,
        state: to_name(row.get("state")?)?,
        ending: row.get::<_, Option<String>>("ending")?.map(to_name).transpose()?,
        accepted_after_ms: accepted.zip(requested).map(|(to, from)| to.saturating_sub(from)),
    })
}

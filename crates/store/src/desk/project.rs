//! What each event does to the lists, in SQL: the twin of `Session::apply`, which
//! a property test compares it with.

use rusqlite::{Params, Transaction};
use yiqiao_domain::session::{FactField, FactValue};
use yiqiao_domain::{Change, Event, PersonId, SessionId};

use super::wording;
use crate::column::{from_json, from_name, from_seq};
use crate::error::StoreError;

/// Takes an event of a session into account. Events of a session come in order.
pub(super) fn apply(transaction: &Transaction<'_>, event: &Event) -> Result<(), StoreError> {
    let Some(session) = event.change.session() else {
        return Ok(());
    };
    let at = event.at.0;
    let row = Row { transaction, session };
    match &event.change {
        Change::SessionOpened { .. } => open(&row, event),
        Change::InterpreterRequested { .. } => {
            row.set("requested_at = coalesce(requested_at, ?2), state = 'requested'", at)
        }
        Change::Offered { nth, .. } => {
            row.run(
                "INSERT OR REPLACE INTO offer (session, nth, seq) VALUES (?1, ?2, ?3)",
                (row.id(), nth, from_seq(event.seq)?),
            )?;
            row.state("ringing")
        }
        Change::OfferEnded { nth, person, end, .. } => {
            row.run("DELETE FROM offer WHERE session = ?1 AND nth = ?2", (row.id(), nth))?;
            if end.is_accepted() { accept(&row, *person, at) } else { miss(&row) }
        }
        Change::InterpreterJoined { person, .. } => row.set(
            "interpreter = ?2, present = 1, joined = 1,
             state = CASE held WHEN 1 THEN 'held' ELSE 'connected' END",
            person.0.into_bytes(),
        ),
        Change::InterpreterLost { .. } => row.state("reconnecting"),
        Change::InterpreterBack { .. } => row.run(
            "UPDATE session SET state = CASE
                 WHEN joined = 0 THEN 'ringing' WHEN held = 1 THEN 'held' ELSE 'connected' END
             WHERE id = ?1",
            [row.id()],
        ),
        Change::InterpreterReleased { .. } => row.run(
            "UPDATE session SET present = 0, joined = 0, held = 0,
                 state = CASE WHEN state IN ('ended', 'wrap-up', 'closed')
                              THEN state ELSE 'phrases-only' END
             WHERE id = ?1",
            [row.id()],
        ),
        Change::LanguageChanged { lang, .. } => row.set("lang = ?2", lang.as_str()),
        Change::PrioritySet { priority, .. } => row.set("priority = ?2", from_name(priority)),
        Change::TurnAdded { turn, body, .. } => {
            wording::add(transaction, event, session, *turn, body)?;
            row.run("UPDATE session SET turns = turns + 1 WHERE id = ?1", [row.id()])
        }
        Change::TurnRendered { turn, rendition, .. } => {
            wording::render(transaction, session, *turn, rendition)
        }
        Change::TurnRevised { turn, side, revision, .. } => {
            let first = wording::revise(transaction, session, *turn, *side, revision)?;
            row.set("corrected = corrected + ?2", i64::from(first))
        }
        Change::FactSet { field, value, .. } => note_fact(&row, *field, value),
        Change::SessionHeld { .. } => row.set("held = ?2, state = 'held'", 1),
        Change::SessionResumed { .. } => row.set("held = ?2, state = 'connected'", 0),
        Change::SessionEnded { ending, .. } => {
            row.set("ended_at = ?2, state = 'ended'", at)?;
            row.set("ending = ?2", from_name(ending))
        }
        Change::WrapUpStarted { .. } => row.state("wrap-up"),
        Change::SessionClosed { .. } => row.set("closed = ?2, state = 'closed'", 1),
        Change::TurnMarked { .. }
        | Change::SnapshotSent { .. }
        | Change::SupervisorCalled { .. }
        | Change::HandedOff { .. }
        | Change::SessionSummarised { .. }
        | Change::SessionAttested { .. }
        | Change::TranscriptRead { .. }
        | Change::CentreFounded { .. }
        | Change::PersonAdded { .. }
        | Change::DeskAdded { .. }
        | Change::DeskUp { .. }
        | Change::DeskDown { .. }
        | Change::PresenceSet { .. } => Ok(()),
    }
}

/// Forgets what was worked out of a session's events, not the events.
pub(super) fn clear(transaction: &Transaction<'_>, session: SessionId) -> Result<(), StoreError> {
    let row = Row { transaction, session };
    wording::clear(transaction, session)?;
    row.run("DELETE FROM offer WHERE session = ?1", [row.id()])?;
    row.run("DELETE FROM session WHERE id = ?1", [row.id()])
}

/// One session's row. When its opening is not here yet there is none, and
/// nothing happens; it is worked out anew when the opening comes.
struct Row<'a> {
    transaction: &'a Transaction<'a>,
    session: SessionId,
}

impl Row<'_> {
    fn id(&self) -> [u8; 16] {
        self.session.0.into_bytes()
    }

    fn run(&self, sql: &str, params: impl Params) -> Result<(), StoreError> {
        self.transaction.prepare_cached(sql)?.execute(params)?;
        Ok(())
    }

    /// Sets columns; the value is `?2`.
    fn set(&self, columns: &str, value: impl rusqlite::ToSql) -> Result<(), StoreError> {
        self.run(&format!("UPDATE session SET {columns} WHERE id = ?1"), (self.id(), value))
    }

    fn state(&self, state: &str) -> Result<(), StoreError> {
        self.set("state = ?2", state)
    }
}

fn open(row: &Row<'_>, event: &Event) -> Result<(), StoreError> {
    let Change::SessionOpened { desk, person, origin, lang, priority, .. } = &event.change else {
        return Ok(());
    };
    row.run(
        "INSERT OR IGNORE INTO session
             (id, opened_at, lang, origin, priority, call_taker, desk, state)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'phrases-only')",
        (
            row.id(),
            event.at.0,
            lang.as_str(),
            from_name(origin),
            from_name(priority),
            person.0.into_bytes(),
            desk.0.into_bytes(),
        ),
    )
}

fn accept(row: &Row<'_>, person: PersonId, at: i64) -> Result<(), StoreError> {
    row.set("accepted_at = coalesce(accepted_at, ?2)", at)?;
    row.set("interpreter = ?2, present = 1, joined = 0", person.0.into_bytes())
}

fn miss(row: &Row<'_>) -> Result<(), StoreError> {
    row.run(
        "UPDATE session SET state = 'requested'
         WHERE id = ?1 AND state = 'ringing' AND present = 0
           AND NOT EXISTS (SELECT 1 FROM offer WHERE offer.session = session.id)",
        [row.id()],
    )
}

fn note_fact(row: &Row<'_>, field: FactField, value: &FactValue) -> Result<(), StoreError> {
    let kept = Some(value).filter(|value| !value.is_empty());
    match (field, kept) {
        (FactField::Category, Some(FactValue::Choices(choices))) => {
            row.set("category = ?2", from_json(choices))
        }
        (FactField::Category, _) => row.set("category = ?2", None::<String>),
        (FactField::Place, Some(FactValue::Text(place))) => row.set("place = ?2", place),
        (FactField::Place, _) => row.set("place = ?2", None::<String>),
        _ => Ok(()),
    }
}

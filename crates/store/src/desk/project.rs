//! What each event does to the lists, in SQL: the twin of `Session::apply`, which
//! a property test compares it with.

use rusqlite::{OptionalExtension, Params, Transaction};
use yiqiao_domain::session::{FactField, FactValue, Seat};
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
        Change::InterpreterRequested { seat, .. } => {
            row.run(
                "INSERT OR IGNORE INTO sought (session, seat) VALUES (?1, ?2)",
                (row.id(), from_name(seat)),
            )?;
            if *seat == Seat::Main {
                row.set("requested_at = coalesce(requested_at, ?2)", at)?;
            }
            row.settle()
        }
        Change::RequestDropped { seat, .. } => {
            row.seek_no_more(*seat)?;
            row.settle()
        }
        Change::Offered { nth, seat, .. } => {
            row.run(
                "INSERT OR REPLACE INTO offer (session, nth, seq, seat) VALUES (?1, ?2, ?3, ?4)",
                (row.id(), nth, from_seq(event.seq)?, from_name(seat)),
            )?;
            row.settle()
        }
        Change::OfferEnded { nth, person, end, .. } => {
            row.run("UPDATE offer SET open = 0 WHERE session = ?1 AND nth = ?2", (row.id(), nth))?;
            if end.is_accepted() {
                accept(&row, *nth, *person, at)?;
            }
            row.settle()
        }
        Change::InterpreterJoined { person, seat, .. } => {
            row.sit_down(*person, &from_name(seat), true)?;
            row.set("interpreter = ?2", person.0.into_bytes())?;
            row.settle()
        }
        Change::InterpreterLost { person, .. } => row.lose(*person, true),
        Change::InterpreterBack { person, .. } => row.lose(*person, false),
        Change::InterpreterReleased { person, .. } => {
            row.run(
                "DELETE FROM party WHERE session = ?1 AND person = ?2",
                (row.id(), person.0.into_bytes()),
            )?;
            row.run(
                "UPDATE session SET held = 0 WHERE id = ?1 AND partner = 0 AND NOT EXISTS
                     (SELECT 1 FROM party WHERE party.session = session.id AND seat = 'main')",
                [row.id()],
            )?;
            row.settle()
        }
        Change::SeatTaken { person, seat, .. } => {
            row.run(
                "UPDATE party SET seat = ?3 WHERE session = ?1 AND person = ?2",
                (row.id(), person.0.into_bytes(), from_name(seat)),
            )?;
            row.seek_no_more(*seat)?;
            row.settle()
        }
        Change::PartnerCalled { .. } => row.partner(1),
        Change::PartnerJoined { .. } => row.partner(2),
        Change::PartnerLeft { .. } => {
            row.run(
                "UPDATE session SET held = 0 WHERE id = ?1 AND NOT EXISTS
                     (SELECT 1 FROM party WHERE party.session = session.id AND seat = 'main')",
                [row.id()],
            )?;
            row.partner(0)
        }
        Change::RelaySet { pivot, .. } => {
            row.set("pivot = ?2", pivot.as_ref().map(yiqiao_domain::Lang::as_str))
        }
        Change::SessionTakenOver { desk, person, .. } => {
            row.set("desk = ?2", desk.0.into_bytes())?;
            row.set("call_taker = ?2", person.0.into_bytes())
        }
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
        Change::SessionHeld { .. } => {
            row.set("held = ?2", 1)?;
            row.settle()
        }
        Change::SessionResumed { .. } => {
            row.set("held = ?2", 0)?;
            row.settle()
        }
        Change::SessionEnded { ending, .. } => {
            row.run("DELETE FROM sought WHERE session = ?1", [row.id()])?;
            row.set("ended_at = ?2, state = 'ended'", at)?;
            row.set("ending = ?2", from_name(ending))
        }
        Change::WrapUpStarted { .. } => row.state("wrap-up"),
        Change::SessionClosed { .. } => row.set("closed = ?2, state = 'closed'", 1),
        // What is left changes no line of a list.
        _ => Ok(()),
    }
}

/// Forgets what was worked out of a session's events, not the events.
pub(super) fn clear(transaction: &Transaction<'_>, session: SessionId) -> Result<(), StoreError> {
    let row = Row { transaction, session };
    wording::clear(transaction, session)?;
    for table in ["offer", "party", "sought"] {
        row.run(&format!("DELETE FROM {table} WHERE session = ?1"), [row.id()])?;
    }
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

    /// The twin of the fold's `settled`.
    fn settle(&self) -> Result<(), StoreError> {
        self.run(
            "WITH main AS (
                 SELECT joined, lost FROM party
                 WHERE session = ?1 AND seat = 'main' ORDER BY place LIMIT 1
             )
             UPDATE session SET state = CASE
                 WHEN state IN ('ended', 'wrap-up', 'closed') THEN state
                 WHEN (SELECT lost FROM main) = 1 THEN 'reconnecting'
                 WHEN (SELECT joined FROM main) = 0 THEN 'ringing'
                 WHEN (EXISTS (SELECT 1 FROM main) OR partner = 2) AND held = 1 THEN 'held'
                 WHEN EXISTS (SELECT 1 FROM main) OR partner = 2 THEN 'connected'
                 WHEN EXISTS (SELECT 1 FROM offer
                     WHERE session = ?1 AND open = 1 AND seat = 'main') THEN 'ringing'
                 WHEN EXISTS (SELECT 1 FROM sought
                     WHERE session = ?1 AND seat = 'main') THEN 'requested'
                 ELSE 'phrases-only' END
             WHERE id = ?1",
            [self.id()],
        )
    }

    fn sit_down(&self, person: PersonId, seat: &str, joined: bool) -> Result<(), StoreError> {
        let person = person.0.into_bytes();
        self.run("DELETE FROM party WHERE session = ?1 AND person = ?2", (self.id(), person))?;
        self.run(
            "INSERT INTO party (session, person, seat, joined) VALUES (?1, ?2, ?3, ?4)",
            (self.id(), person, seat, joined),
        )
    }

    fn lose(&self, person: PersonId, lost: bool) -> Result<(), StoreError> {
        self.run(
            "UPDATE party SET lost = ?3 WHERE session = ?1 AND person = ?2",
            (self.id(), person.0.into_bytes(), lost),
        )?;
        self.settle()
    }

    fn seek_no_more(&self, seat: Seat) -> Result<(), StoreError> {
        self.run(
            "DELETE FROM sought WHERE session = ?1 AND seat = ?2",
            (self.id(), from_name(&seat)),
        )
    }

    fn partner(&self, how: i64) -> Result<(), StoreError> {
        self.set("partner = ?2", how)?;
        self.settle()
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

fn accept(row: &Row<'_>, nth: u32, person: PersonId, at: i64) -> Result<(), StoreError> {
    let seat: Option<String> = row
        .transaction
        .prepare_cached("SELECT seat FROM offer WHERE session = ?1 AND nth = ?2")?
        .query_row((row.id(), nth), |found| found.get(0))
        .optional()?;
    row.set("interpreter = ?2", person.0.into_bytes())?;
    let Some(seat) = seat else { return Ok(()) };
    if seat == from_name(&Seat::Main) {
        row.set("accepted_at = coalesce(accepted_at, ?2)", at)?;
    }
    row.run("DELETE FROM sought WHERE session = ?1 AND seat = ?2", (row.id(), &seat))?;
    row.sit_down(person, &seat, false)
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

//! Every wording that a turn has had, and the index over them.

use rusqlite::{OptionalExtension, Transaction};
use yiqiao_domain::session::{Rendition, Revision, Side, TurnBody};
use yiqiao_domain::{Event, Lang, SessionId, TurnId};

use crate::column::{from_name, from_seq};
use crate::error::StoreError;
use crate::words;

/// Stands between two wordings in the index, so that no phrase runs across. From
/// the private use area: no text that is folded and cut ever holds it as a token.
const BETWEEN: &str = " \u{E000} ";

pub(super) fn add(
    transaction: &Transaction<'_>,
    event: &Event,
    session: SessionId,
    turn: TurnId,
    body: &TurnBody,
) -> Result<(), StoreError> {
    let seq = from_seq(event.seq)?;
    let working = Lang::working();
    let lang = match body {
        TurnBody::Utterance { lang, .. } => lang,
        TurnBody::Phrase { phrase } => &phrase.lang,
        // Colleagues write to each other in the working language.
        _ => &working,
    };
    let added = transaction
        .prepare_cached(
            "INSERT OR IGNORE INTO turn (seq, session, turn, at, lang) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute((seq, session.0.into_bytes(), turn.0.into_bytes(), event.at.0, lang.as_str()))?;
    if added == 0 {
        return Ok(());
    }
    match body {
        TurnBody::Utterance { text: Some(text), .. } | TurnBody::Note { text } => {
            word(transaction, seq, Side::Said, lang.as_str(), text)?;
        }
        TurnBody::Phrase { phrase } => {
            word(transaction, seq, Side::Said, lang.as_str(), &phrase.text)?;
            word(transaction, seq, Side::Rendered, working.as_str(), &phrase.service_text)?;
        }
        TurnBody::Utterance { text: None, .. }
        | TurnBody::Intervention { .. }
        | TurnBody::System { .. } => return Ok(()),
    }
    index(transaction, seq)
}

pub(super) fn render(
    transaction: &Transaction<'_>,
    session: SessionId,
    turn: TurnId,
    rendition: &Rendition,
) -> Result<(), StoreError> {
    let Some((seq, _)) = find(transaction, session, turn)? else {
        return Ok(());
    };
    let pivot: Option<String> = transaction
        .prepare_cached("SELECT pivot FROM session WHERE id = ?1")?
        .query_row([session.0.into_bytes()], |row| row.get(0))
        .optional()?
        .flatten();
    let lang = rendition.lang.as_str();
    let side = if pivot.as_deref() == Some(lang) { Side::Relayed } else { Side::Rendered };
    word(transaction, seq, side, lang, &rendition.text)?;
    index(transaction, seq)
}

/// Whether it is the turn's first correction.
pub(super) fn revise(
    transaction: &Transaction<'_>,
    session: SessionId,
    turn: TurnId,
    side: Side,
    revision: &Revision,
) -> Result<bool, StoreError> {
    let Some((seq, said_lang)) = find(transaction, session, turn)? else {
        return Ok(false);
    };
    let lang = match side {
        Side::Said => Some(said_lang),
        Side::Rendered | Side::Relayed => transaction
            .prepare_cached(
                "SELECT lang FROM wording WHERE turn = ?1 AND side = ?2 AND present = 1",
            )?
            .query_row((seq, from_name(&side)), |row| row.get(0))
            .optional()?,
    };
    if let Some(lang) = lang {
        word(transaction, seq, side, &lang, &revision.new)?;
        index(transaction, seq)?;
    }
    let first = transaction
        .prepare_cached("UPDATE turn SET revised = 1 WHERE seq = ?1 AND revised = 0")?
        .execute([seq])?;
    Ok(first == 1)
}

pub(super) fn clear(transaction: &Transaction<'_>, session: SessionId) -> Result<(), StoreError> {
    let session = session.0.into_bytes();
    transaction.execute(
        "DELETE FROM found WHERE rowid IN (SELECT seq FROM turn WHERE session = ?1)",
        [session],
    )?;
    transaction.execute("DELETE FROM turn WHERE session = ?1", [session])?;
    Ok(())
}

fn find(
    transaction: &Transaction<'_>,
    session: SessionId,
    turn: TurnId,
) -> Result<Option<(i64, String)>, StoreError> {
    let mut statement = transaction
        .prepare_cached("SELECT seq, lang FROM turn WHERE session = ?1 AND turn = ?2")?;
    let ids = (session.0.into_bytes(), turn.0.into_bytes());
    Ok(statement.query_row(ids, |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

/// Makes a wording the present one of its side; the one before stays.
fn word(
    transaction: &Transaction<'_>,
    seq: i64,
    side: Side,
    lang: &str,
    text: &str,
) -> Result<(), StoreError> {
    let side = from_name(&side);
    transaction
        .prepare_cached("UPDATE wording SET present = 0 WHERE turn = ?1 AND side = ?2")?
        .execute((seq, &side))?;
    transaction
        .prepare_cached(
            "INSERT INTO wording (turn, nth, side, lang, text, present)
             SELECT ?1, coalesce(max(nth), 0) + 1, ?2, ?3, ?4, 1 FROM wording WHERE turn = ?1",
        )?
        .execute((seq, &side, lang, text))?;
    Ok(())
}

/// Indexes all wordings of a turn, present and former.
fn index(transaction: &Transaction<'_>, seq: i64) -> Result<(), StoreError> {
    let texts: Vec<String> = transaction
        .prepare_cached("SELECT text FROM wording WHERE turn = ?1 ORDER BY nth")?
        .query_map([seq], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let tokens: Vec<_> = texts.iter().map(|text| words::tokens(text).join(" ")).collect();
    transaction.prepare_cached("DELETE FROM found WHERE rowid = ?1")?.execute([seq])?;
    transaction
        .prepare_cached("INSERT INTO found (rowid, tokens) VALUES (?1, ?2)")?
        .execute((seq, tokens.join(BETWEEN)))?;
    Ok(())
}

//! Finding turns by their words, in every language, newest first.

use rusqlite::{Connection, Row};
use yiqiao_domain::session::Side;
use yiqiao_domain::{Lang, SessionId, Stamp, TurnId};

use super::DeskStore;
use crate::column::{from_limit, from_seq, to_id, to_name, to_seq};
use crate::error::StoreError;
use crate::words::Query;

/// Most hits on one page.
pub const SEARCH_HITS_MAX: usize = 200;

/// Where the next page begins. Stays right while turns are added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SearchCursor(pub u64);

/// A page of what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchPage {
    /// The turns, newest first.
    pub hits: Vec<SearchHit>,
    /// The next page, when there may be more.
    pub next: Option<SearchCursor>,
}

/// A turn that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchHit {
    /// The session.
    pub session: SessionId,
    /// The turn.
    pub turn: TurnId,
    /// When it was added.
    pub at: Stamp,
    /// The language of `text`.
    pub lang: Lang,
    /// The words that match best, as they were written.
    pub text: String,
    /// What matches in them: from and to, in UTF-16 units as JavaScript counts.
    pub ranges: Vec<(usize, usize)>,
    /// Whether these words have been corrected since.
    pub former: bool,
    /// The present words of the other side, when there are any.
    pub other_text: Option<String>,
}

impl DeskStore {
    /// Turns that hold all the words asked for, in either language and in any
    /// wording that they have had. Nothing typed is an error.
    ///
    /// # Errors
    /// The file's failure.
    pub fn search(
        &self,
        query: &str,
        limit: usize,
        after: Option<SearchCursor>,
    ) -> Result<SearchPage, StoreError> {
        let Some(query) = Query::read(query) else {
            return Ok(SearchPage::default());
        };
        let limit = limit.clamp(1, SEARCH_HITS_MAX);
        let before = after.map_or(Ok(i64::MAX), |cursor| from_seq(cursor.0))?;
        self.database.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT turn.seq, turn.session, turn.turn, turn.at
                 FROM found JOIN turn ON turn.seq = found.rowid
                 WHERE found MATCH ?1 AND found.rowid < ?2
                 ORDER BY found.rowid DESC LIMIT ?3",
            )?;
            let mut rows = statement.query((query.to_fts(), before, from_limit(limit)))?;
            let mut page = SearchPage::default();
            let mut seen = 0;
            while let Some(row) = rows.next()? {
                seen += 1;
                page.next = Some(SearchCursor(to_seq(row.get("seq")?)?));
                page.hits.extend(hit(connection, &query, row)?);
            }
            page.next = page.next.filter(|_| seen == limit);
            Ok(page)
        })
    }
}

struct Wording {
    side: Side,
    lang: String,
    text: String,
    present: bool,
}

fn hit(
    connection: &Connection,
    query: &Query,
    row: &Row<'_>,
) -> Result<Option<SearchHit>, StoreError> {
    let mut wordings = wordings(connection, row.get("seq")?)?;
    let found: Vec<_> = wordings.iter().map(|wording| query.find(&wording.text)).collect();
    // The most terms win, then present words, then what was said.
    let Some(best) = (0..wordings.len()).rev().max_by_key(|nth| {
        (found[*nth].0, wordings[*nth].present, wordings[*nth].side == Side::Said)
    }) else {
        return Ok(None);
    };
    let other_text = wordings
        .iter()
        .find(|wording| wording.present && wording.side != wordings[best].side)
        .map(|wording| wording.text.clone());
    let wording = wordings.swap_remove(best);
    Ok(Some(SearchHit {
        session: SessionId(to_id(row, "session")?),
        turn: TurnId(to_id(row, "turn")?),
        at: Stamp(row.get("at")?),
        lang: to_name(wording.lang)?,
        text: wording.text,
        ranges: found.into_iter().nth(best).map(|(_, ranges)| ranges).unwrap_or_default(),
        former: !wording.present,
        other_text,
    }))
}

fn wordings(connection: &Connection, seq: i64) -> Result<Vec<Wording>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT side, lang, text, present FROM wording WHERE turn = ?1 ORDER BY nth",
    )?;
    let mut rows = statement.query([seq])?;
    let mut wordings = Vec::new();
    while let Some(row) = rows.next()? {
        wordings.push(Wording {
            side: to_name(row.get(0)?)?,
            lang: row.get(1)?,
            text: row.get(2)?,
            present: row.get(3)?,
        });
    }
    Ok(wordings)
}

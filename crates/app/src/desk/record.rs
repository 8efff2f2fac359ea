//! Lists of sessions and search, over the replica: only what this person may
//! see ever reaches it.

use std::time::Instant;

use yiqiao_domain::{Session, SessionId, Stamp};
use yiqiao_store::{SearchCursor, SearchHit, SessionFilter, SessionRow};

use super::screen::wait_ms;
use super::transcript::number;
use super::{Desk, State};
use crate::error::{AppError, Code};
use crate::view::*;

/// Sessions on one page.
const SESSIONS_PAGE: usize = 50;
/// Hits on one page.
const HITS_PAGE: usize = 50;

impl Desk {
    /// A page of sessions, newest first.
    ///
    /// # Errors
    /// `bad-page` for a page mark that was not given out.
    pub fn sessions_view(&self, request: &SessionsRequest) -> Result<SessionsView, AppError> {
        let before = request.after.as_deref().map(read_mark).transpose()?;
        let rows = self.0.store.sessions(&SessionFilter::default(), before, SESSIONS_PAGE)?;
        let next = rows
            .last()
            .filter(|_| rows.len() == SESSIONS_PAGE)
            .map(|last| format!("{}.{}", last.opened_at.0, last.id));
        let state = self.state();
        let rows = rows.iter().map(|row| self.row(&state, row)).collect();
        Ok(SessionsView { rows, next })
    }

    /// A page of turns that hold the words asked for, newest first.
    ///
    /// # Errors
    /// `bad-page` for a page mark that was not given out.
    pub fn search(&self, request: &SearchRequest) -> Result<SearchView, AppError> {
        let bad_page = |_| AppError::new(Code::BadPage);
        let after = request.after.as_deref().map(str::parse).transpose().map_err(bad_page)?;
        let started = Instant::now();
        let page = self.0.store.search(&request.query, HITS_PAGE, after.map(SearchCursor))?;
        let took_ms = started.elapsed().as_secs_f64() * 1_000.0;
        let mut hits = Vec::with_capacity(page.hits.len());
        for hit in page.hits {
            if let Some(row) = self.0.store.session(hit.session)? {
                let state = self.state();
                hits.push(self.hit(&state, hit, &row));
            }
        }
        Ok(SearchView { hits, next: page.next.map(|cursor| cursor.0.to_string()), took_ms })
    }

    fn hit(&self, state: &State, hit: SearchHit, row: &SessionRow) -> HitView {
        let lang: LanguageView = self.language(&hit.lang);
        HitView {
            turn: hit.turn,
            at: hit.at,
            lang: lang.tag,
            direction: lang.direction,
            text: hit.text,
            ranges: hit.ranges,
            session: self.row(state, row),
        }
    }

    fn row(&self, state: &State, row: &SessionRow) -> SessionRowView {
        SessionRowView {
            head: SessionHeadView {
                id: row.id,
                number: number(row.id, row.opened_at),
                lang: self.language(&row.lang),
                origin: row.origin,
                priority: row.priority,
                state: row.state,
                ending: row.ending,
                opened_at: row.opened_at,
                ended_at: row.ended_at,
                call_taker: state.fold.name(row.call_taker),
                desk_label: state.fold.label(row.desk),
            },
            categories: row.category.clone(),
            place: row.place.clone(),
            interpreter: row.interpreter.map(|person| state.fold.name(person)),
            turns: row.turns,
            corrected: row.corrected,
            wait_ms: row.accepted_after_ms,
        }
    }

    /// The same row from a session in memory, which may not be confirmed yet.
    pub(super) fn row_of(&self, state: &State, session: &Session) -> SessionRowView {
        use yiqiao_domain::session::{FactField, FactValue, TurnBody};
        let categories = match session.facts.get(&FactField::Category).map(|fact| &fact.value) {
            Some(FactValue::Choices(choices)) => choices.clone(),
            _ => Vec::new(),
        };
        let place = match session.facts.get(&FactField::Place).map(|fact| &fact.value) {
            Some(FactValue::Text(text)) => Some(text.clone()),
            _ => None,
        };
        let said = session.turns.iter().filter(|t| !matches!(t.body, TurnBody::System { .. }));
        let corrected = said.clone().filter(|turn| !turn.revisions.is_empty()).count();
        SessionRowView {
            head: self.head(state, session),
            categories,
            place,
            interpreter: session.interpreters.last().map(|person| state.fold.name(*person)),
            turns: u32::try_from(said.count()).unwrap_or(u32::MAX),
            corrected: u32::try_from(corrected).unwrap_or(u32::MAX),
            wait_ms: wait_ms(session),
        }
    }
}

fn read_mark(text: &str) -> Result<(Stamp, SessionId), AppError> {
    let bad = || AppError::new(Code::BadPage);
    let (at, id) = text.split_once('.').ok_or_else(bad)?;
    let at = at.parse().map_err(|_| bad())?;
    Ok((Stamp(at), id.parse().map_err(|_| bad())?))
}

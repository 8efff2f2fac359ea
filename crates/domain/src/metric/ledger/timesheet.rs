//! One interpreter's time: what they were doing, from when to when.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use crate::actor::{Person, Presence};
use crate::id::{DeskId, SessionId};
use crate::lang::Lang;
use crate::metric::limit::{CHANGES_PER_TIMESHEET_MAX, LINES_PER_PERSON_MAX, TIMESHEET_BYTES_MAX};
use crate::metric::window::Window;
use crate::time::Stamp;

/// What an interpreter is doing. One thing at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Doing {
    /// May be rung, or is being rung.
    Available,
    /// Has accepted (T6) and is not yet released (T11); also while their line is lost
    /// and waited for.
    InSession,
    /// Finishing a record, with a line.
    WrapUp,
    /// On a break, with a line.
    Break,
    /// Away, on call, or without a line (I6). A hub that was down tells of lost lines
    /// only when it is up again.
    Away,
}

/// What one interpreter was doing, as changes in order. Kept for the last
/// [`CHANGES_PER_TIMESHEET_MAX`] changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Timesheet {
    langs: Vec<Lang>,
    presence: Presence,
    lines: Vec<DeskId>,
    session: Option<SessionId>,
    changes: VecDeque<(Stamp, Doing)>,
}

// A ring buffer and a vector may hold twice what is in them.
const _: () = assert!(
    size_of::<Timesheet>()
        + 2 * CHANGES_PER_TIMESHEET_MAX * size_of::<(Stamp, Doing)>()
        + 2 * LINES_PER_PERSON_MAX * size_of::<DeskId>()
        <= TIMESHEET_BYTES_MAX
);

impl Timesheet {
    pub(super) fn new(at: Stamp) -> Self {
        Self {
            langs: Vec::new(),
            presence: Presence::Away,
            lines: Vec::new(),
            session: None,
            changes: VecDeque::from([(at, Doing::Away)]),
        }
    }

    /// Whether they work in this language.
    #[must_use]
    pub fn speaks(&self, lang: &Lang) -> bool {
        self.langs.contains(lang)
    }

    /// What they have been doing since the last change.
    #[must_use]
    pub fn doing(&self) -> Doing {
        if self.session.is_some() {
            return Doing::InSession;
        }
        match self.presence {
            _ if self.lines.is_empty() => Doing::Away,
            Presence::Available => Doing::Available,
            Presence::WrapUp => Doing::WrapUp,
            Presence::Break => Doing::Break,
            // Also whatever else keeps a person from the desk, such as being on call.
            _ => Doing::Away,
        }
    }

    /// How long they were doing this within the window, in milliseconds.
    #[must_use]
    pub fn spent_ms(&self, doing: Doing, window: Window) -> i64 {
        self.stretches(window.to)
            .filter(|(of, _, _)| *of == doing)
            .map(|(_, begin, end)| window.overlap_ms(begin, end))
            .sum()
    }

    /// Everything they did before `to`, in order: what, from when, to when.
    pub fn stretches(&self, to: Stamp) -> impl Iterator<Item = (Doing, Stamp, Stamp)> + '_ {
        let ends = self.changes.iter().skip(1).map(|(at, _)| *at).chain([to]);
        let all = self.changes.iter().zip(ends);
        all.map(move |((begin, doing), end)| (*doing, *begin, end.min(to)))
            .filter(|(_, begin, end)| begin < end)
    }

    /// Their time in sessions before `to`, as stretches without a break.
    #[must_use]
    pub fn in_session(&self, to: Stamp) -> Vec<(Stamp, Stamp)> {
        let all = self.stretches(to).filter(|(doing, _, _)| *doing == Doing::InSession);
        all.map(|(_, begin, end)| (begin, end)).collect()
    }

    pub(super) fn set_langs(&mut self, person: &Person) {
        self.langs = person.skills.iter().map(|skill| skill.lang.clone()).collect();
        self.langs.truncate(crate::limit::SKILLS_PER_PERSON_MAX);
    }

    pub(super) fn line_up(&mut self, desk: DeskId) {
        if !self.lines.contains(&desk) && self.lines.len() < LINES_PER_PERSON_MAX {
            self.lines.push(desk);
        }
    }

    pub(super) fn line_down(&mut self, desk: DeskId) {
        self.lines.retain(|line| *line != desk);
    }

    pub(super) fn set_presence(&mut self, presence: Presence) {
        self.presence = presence;
    }

    pub(super) fn enter(&mut self, session: SessionId) {
        self.session = Some(session);
    }

    pub(super) fn leave(&mut self, session: SessionId) {
        if self.session == Some(session) {
            self.session = None;
        }
    }

    /// Notes what they do from now on; answers with the moment up to which the sheet
    /// had to be cut, if it was.
    pub(super) fn note(&mut self, at: Stamp) -> Option<Stamp> {
        let doing = self.doing();
        let last = self.changes.back().map_or(at, |(last, _)| *last);
        // The hub's clock may be set back; time in a sheet never runs backwards.
        let at = at.max(last);
        if at == last {
            self.changes.pop_back();
        }
        if self.changes.back().is_none_or(|(_, before)| *before != doing) {
            self.changes.push_back((at, doing));
        }
        if self.changes.len() > CHANGES_PER_TIMESHEET_MAX {
            self.changes.pop_front();
            return self.changes.front().map(|(at, _)| at.plus_ms(-1));
        }
        None
    }
}

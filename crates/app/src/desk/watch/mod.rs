//! What a supervisor's desk keeps besides the fold: the ledger of figures, the
//! alarms, the feed, the last hour by minutes. Rebuilt from the replica when the desk
//! opens; only events change it. Names and words are found when it is shown.

mod alarms;
mod feed;
mod minutes;

use std::collections::{BTreeMap, BTreeSet};

use yiqiao_domain::metric::Ledger;
use yiqiao_domain::{Change, DeskId, Event, Stamp};
use yiqiao_store::{DeskStore, SessionFilter};

use crate::error::AppError;

pub(super) use alarms::{Alarms, Raised};
pub(super) use feed::{Feed, Happening};
pub(super) use minutes::Minutes;

/// So far back sessions are read when the desk opens: a day, for the last hour's
/// figures and whatever began long before it.
const PAST_MS: i64 = 86_400_000;
/// Sessions read at most; a centre has a few hundred a day.
const PAST_SESSIONS_MAX: usize = 2_000;

/// See the file's head.
#[derive(Debug, Default)]
pub(super) struct Watch {
    head: u64,
    /// When the last event was, by the hub's clock; a desk may believe it is earlier.
    pub(super) latest: Stamp,
    pub(super) ledger: Ledger,
    pub(super) alarms: Alarms,
    pub(super) feed: Feed,
    pub(super) minutes: Minutes,
    /// How far each desk's clock is off, when that was told.
    pub(super) skews: BTreeMap<DeskId, i64>,
}

impl Watch {
    /// Reads the past out of the replica.
    pub(super) fn read(store: &DeskStore, now: Stamp) -> Result<Self, AppError> {
        let filter = SessionFilter { from: Some(now.plus_ms(-PAST_MS)), ..Default::default() };
        let recent = store.sessions(&filter, None, PAST_SESSIONS_MAX)?;
        let mut sessions: BTreeSet<_> = recent.into_iter().map(|row| row.id).collect();
        sessions.extend(store.open_sessions()?);
        let mut events = store.centre_events()?;
        for session in sessions {
            events.extend(store.session_events(session)?);
        }
        events.sort_unstable_by_key(|event| event.seq);
        let mut watch = Self::default();
        for event in &events {
            watch.apply(event);
        }
        Ok(watch)
    }

    /// Takes a confirmed event into account. Events come in order; one that comes
    /// again changes nothing.
    pub(super) fn apply(&mut self, event: &Event) {
        if event.seq <= self.head {
            return;
        }
        self.head = event.seq;
        self.latest = event.at.max(self.latest);
        self.ledger.apply(event);
        self.minutes.apply(event);
        self.feed.apply(event, &self.ledger, &self.alarms);
        self.alarms.apply(event);
        if let Change::DeskSkewed { desk, skew_ms } = &event.change {
            self.skews.insert(*desk, *skew_ms);
        }
    }
}

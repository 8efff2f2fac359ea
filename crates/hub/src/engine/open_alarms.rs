//! The alarms that are open, found by what they are about and by their number.
//! When one is raised or cleared is decided in `alarm.rs`.

use std::collections::{BTreeMap, BTreeSet};

use yiqiao_domain::{Alarm, AlarmKind, SessionId};

/// An alarm that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct OpenAlarm {
    pub(super) n: u64,
    pub(super) acknowledged: bool,
}

/// See the file's head.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct OpenAlarms {
    open: BTreeMap<AlarmKind, OpenAlarm>,
    kinds: BTreeMap<u64, AlarmKind>,
    of_sessions: BTreeMap<SessionId, BTreeSet<AlarmKind>>,
    /// Those about a language or a desk; any event may end them.
    of_centre: BTreeSet<AlarmKind>,
    raised: u64,
}

impl OpenAlarms {
    pub(super) fn raise(&mut self, alarm: &Alarm) {
        self.raised = self.raised.max(alarm.n);
        self.open.insert(alarm.kind.clone(), OpenAlarm { n: alarm.n, acknowledged: false });
        self.kinds.insert(alarm.n, alarm.kind.clone());
        if matches!(alarm.kind, AlarmKind::NobodyOnShift { .. } | AlarmKind::ClockSkew { .. }) {
            self.of_centre.insert(alarm.kind.clone());
        }
        if let Some(session) = alarm.kind.session() {
            self.of_sessions.entry(session).or_default().insert(alarm.kind.clone());
        }
    }

    pub(super) fn acknowledge(&mut self, n: u64) {
        let open = self.kinds.get(&n).and_then(|kind| self.open.get_mut(kind));
        if let Some(open) = open {
            open.acknowledged = true;
        }
    }

    /// What the alarm was about, if it was open.
    pub(super) fn clear(&mut self, n: u64) -> Option<AlarmKind> {
        let kind = self.kinds.remove(&n)?;
        self.open.remove(&kind);
        self.of_centre.remove(&kind);
        if let Some(session) = kind.session()
            && let Some(open) = self.of_sessions.get_mut(&session)
        {
            open.remove(&kind);
            if open.is_empty() {
                self.of_sessions.remove(&session);
            }
        }
        Some(kind)
    }

    pub(super) fn of(&self, kind: &AlarmKind) -> Option<OpenAlarm> {
        self.open.get(kind).copied()
    }

    pub(super) fn numbered(&self, n: u64) -> Option<OpenAlarm> {
        self.of(self.kinds.get(&n)?)
    }

    pub(super) fn of_session(&self, session: SessionId) -> impl Iterator<Item = &AlarmKind> {
        self.of_sessions.get(&session).into_iter().flatten()
    }

    pub(super) fn of_centre(&self) -> impl Iterator<Item = &AlarmKind> {
        self.of_centre.iter()
    }

    /// All, by what they are about.
    pub(super) fn kinds(&self) -> impl Iterator<Item = &AlarmKind> {
        self.open.keys()
    }

    /// The number of the next.
    pub(super) fn next(&self) -> u64 {
        self.raised + 1
    }
}

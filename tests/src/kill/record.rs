//! The unique texts of a run, as they stand in a journal or in a replica.

use std::collections::BTreeMap;
use std::path::Path;

use yiqiao_app::{DESK_FILE, Folder, JOURNAL_FILE, MasterKey};
use yiqiao_domain::session::{ArgValue, TurnBody};
use yiqiao_domain::{Change, Event, SessionId};
use yiqiao_store::{DeskStore, HubStore, Journal};

const PAGE: usize = 2_000;

/// The texts of one record, in its order.
#[derive(Debug, Default)]
pub(super) struct Record {
    /// The last event that was read.
    pub(super) head: u64,
    /// Numbers that do not follow on the one before.
    pub(super) gaps: u64,
    texts: BTreeMap<SessionId, Vec<String>>,
    counts: BTreeMap<String, u64>,
}

impl Record {
    fn take(&mut self, event: &Event) {
        let Some(session) = event.change.session() else { return };
        if matches!(event.change, Change::SessionOpened { .. }) {
            self.texts.entry(session).or_default();
        }
        if let Some(text) = text(&event.change) {
            *self.counts.entry(text.clone()).or_default() += 1;
            self.texts.entry(session).or_default().push(text);
        }
    }

    /// Reads on from where it stands.
    pub(super) fn read_on(&mut self, journal: &dyn Journal) {
        loop {
            let page = journal.read_from(self.head, PAGE).unwrap();
            for event in &page {
                self.gaps += u64::from(event.seq != self.head + 1);
                self.head = event.seq;
                self.take(event);
            }
            if page.len() < PAGE {
                return;
            }
        }
    }

    /// What a replica holds of these sessions.
    pub(super) fn of_replica(store: &DeskStore, sessions: &[SessionId]) -> Self {
        let mut record = Self::default();
        for session in sessions {
            for event in store.session_events(*session).unwrap() {
                record.take(&event);
            }
        }
        record
    }

    pub(super) fn count(&self, text: &str) -> u64 {
        self.counts.get(text).copied().unwrap_or_default()
    }

    pub(super) fn len(&self) -> u64 {
        self.counts.values().sum()
    }

    pub(super) fn doubled(&self) -> impl Iterator<Item = &String> {
        self.counts.iter().filter(|(_, count)| **count > 1).map(|(text, _)| text)
    }

    pub(super) fn sessions(&self) -> Vec<SessionId> {
        self.texts.keys().copied().collect()
    }

    /// The texts of one session, in order.
    pub(super) fn session(&self, session: SessionId) -> &[String] {
        self.texts.get(&session).map(Vec::as_slice).unwrap_or_default()
    }
}

/// The text that the desks of a run say once only.
fn text(change: &Change) -> Option<String> {
    match change {
        Change::TurnAdded { body: TurnBody::Utterance { text, .. }, .. } => text.clone(),
        Change::TurnAdded { body: TurnBody::Phrase { phrase }, .. } => {
            phrase.args.values().find_map(|arg| match arg {
                ArgValue::Text(text) => Some(text.clone()),
                ArgValue::Number(_) => None,
            })
        }
        Change::TurnRendered { rendition, .. } => Some(rendition.text.clone()),
        Change::TurnRevised { revision, .. } => Some(revision.new.clone()),
        _ => None,
    }
}

/// The keys of one folder, read before anybody holds it.
pub(super) struct Keys(MasterKey);

impl Keys {
    pub(super) fn of(folder: &Path) -> Self {
        let salt = Folder::open(folder).unwrap().settings().unwrap().salt().unwrap();
        Self(MasterKey::derive(yiqiao_app::DEMO_PASSPHRASE, &salt).unwrap())
    }

    pub(super) fn hub(&self, folder: &Path) -> HubStore {
        HubStore::open(&folder.join(JOURNAL_FILE), &self.0.file_key(JOURNAL_FILE)).unwrap()
    }

    pub(super) fn desk(&self, folder: &Path) -> DeskStore {
        DeskStore::open(&folder.join(DESK_FILE), &self.0.file_key(DESK_FILE)).unwrap()
    }
}

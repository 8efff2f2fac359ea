//! A journal that is gone with the process, for tests and as proof that the
//! conformance suite holds more than one engine.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use yiqiao_domain::{CommandId, Event, SessionId, Stamp};

use super::hint::Hint;
use super::{Journal, JournalError, Lease, Subscription, require_contiguous};

/// A journal in memory. Clones share what they hold.
#[derive(Clone, Debug)]
pub struct MemoryJournal {
    kept: Arc<Mutex<Kept>>,
    hint: Arc<Hint>,
}

#[derive(Debug, Default)]
struct Kept {
    events: Vec<Event>,
    lease: Option<Lease>,
}

impl Kept {
    fn head(&self) -> u64 {
        self.events.last().map_or(0, |event| event.seq)
    }
}

impl Default for MemoryJournal {
    fn default() -> Self {
        Self { kept: Arc::default(), hint: Hint::new(0) }
    }
}

impl MemoryJournal {
    /// An empty journal.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn read(&self, wanted: impl Fn(&Event) -> bool) -> impl Iterator<Item = Event> {
        let events: Vec<_> =
            self.lock().events.iter().filter(|event| wanted(event)).cloned().collect();
        events.into_iter()
    }
}

impl Journal for MemoryJournal {
    fn head(&self) -> Result<u64, JournalError> {
        Ok(self.lock().head())
    }

    fn append(&self, lease: &Lease, expected: u64, events: &[Event]) -> Result<(), JournalError> {
        require_contiguous(expected, events)?;
        let mut kept = self.lock();
        lease.require_last(kept.lease.as_ref())?;
        if kept.head() != expected {
            return Err(JournalError::Conflict { head: kept.head() });
        }
        let command = |event: &Event| event.cause.map(|cause| cause.command);
        let known: BTreeSet<_> = kept.events.iter().filter_map(command).collect();
        if let Some(command) = events.iter().filter_map(command).find(|new| known.contains(new)) {
            return Err(JournalError::DuplicateCommand { command });
        }
        kept.events.extend_from_slice(events);
        self.hint.tell(kept.head());
        Ok(())
    }

    fn read_from(&self, after: u64, limit: usize) -> Result<Vec<Event>, JournalError> {
        Ok(self.read(|event| event.seq > after).take(limit).collect())
    }

    fn read_session(&self, session: SessionId, up_to: u64) -> Result<Vec<Event>, JournalError> {
        let wanted = |event: &Event| event.seq <= up_to && event.change.session() == Some(session);
        Ok(self.read(wanted).collect())
    }

    fn outcome_of(&self, command: CommandId) -> Result<Vec<u64>, JournalError> {
        let wanted = |event: &Event| event.cause.is_some_and(|cause| cause.command == command);
        Ok(self.read(wanted).map(|event| event.seq).collect())
    }

    fn subscribe(&self) -> Subscription {
        self.hint.subscribe()
    }

    fn acquire_lease(&self, holder: &str, now: Stamp, ttl_ms: i64) -> Result<Lease, JournalError> {
        let mut kept = self.lock();
        let lease = Lease::after(kept.lease.as_ref(), holder, now, ttl_ms)?;
        kept.lease = Some(lease.clone());
        Ok(lease)
    }

    fn renew_lease(&self, lease: &Lease, now: Stamp, ttl_ms: i64) -> Result<Lease, JournalError> {
        let mut kept = self.lock();
        lease.require_last(kept.lease.as_ref())?;
        let renewed = Lease { until: now.plus_ms(ttl_ms), ..lease.clone() };
        kept.lease = Some(renewed.clone());
        Ok(renewed)
    }
}

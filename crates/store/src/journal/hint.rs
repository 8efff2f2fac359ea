//! Telling readers that there is more to read. Only a hint, never the events.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

#[derive(Debug)]
struct Newest {
    head: u64,
    over: bool,
}

/// The telling side; one per open journal.
#[derive(Debug)]
pub(super) struct Hint {
    newest: Mutex<Newest>,
    changed: Condvar,
}

impl Hint {
    pub(super) fn new(head: u64) -> Arc<Self> {
        let newest = Mutex::new(Newest { head, over: false });
        Arc::new(Self { newest, changed: Condvar::new() })
    }

    pub(super) fn tell(&self, head: u64) {
        let mut newest = self.lock();
        newest.head = newest.head.max(head);
        self.changed.notify_all();
    }

    /// The journal is being closed: nobody needs to wait any longer.
    pub(super) fn end(&self) {
        self.lock().over = true;
        self.changed.notify_all();
    }

    pub(super) fn subscribe(self: &Arc<Self>) -> Subscription {
        let seen = self.lock().head;
        Subscription { hint: Arc::clone(self), seen }
    }

    fn lock(&self) -> MutexGuard<'_, Newest> {
        self.newest.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The listening side. What happened since the last look comes as one number.
#[derive(Debug)]
pub struct Subscription {
    hint: Arc<Hint>,
    seen: u64,
}

impl Subscription {
    /// The newest head, when it is newer than the one last told.
    pub fn try_next(&mut self) -> Option<u64> {
        let head = self.hint.lock().head;
        self.take(head)
    }

    /// Waits for a newer head; none when the journal was closed.
    pub fn wait(&mut self) -> Option<u64> {
        let waits = |newest: &mut Newest| newest.head <= self.seen && !newest.over;
        let newest = self.hint.changed.wait_while(self.hint.lock(), waits);
        let head = newest.unwrap_or_else(PoisonError::into_inner).head;
        self.take(head)
    }

    /// Waits no longer than this for a newer head.
    pub fn next_within(&mut self, limit: Duration) -> Option<u64> {
        let waits = |newest: &mut Newest| newest.head <= self.seen && !newest.over;
        let newest = self.hint.changed.wait_timeout_while(self.hint.lock(), limit, waits);
        let head = newest.unwrap_or_else(PoisonError::into_inner).0.head;
        self.take(head)
    }

    fn take(&mut self, head: u64) -> Option<u64> {
        let newer = head > self.seen;
        self.seen = self.seen.max(head);
        newer.then_some(head)
    }
}

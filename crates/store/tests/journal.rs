//! Both engines against the conformance suite, and what only a file can do.

use std::sync::Arc;

use tempfile::TempDir;
use yiqiao_domain::{Change, Event, SessionId, Stamp};
use yiqiao_store::conformance::{self, Place};
use yiqiao_store::{DbKey, HubStore, Journal, JournalError, MemoryJournal, StoreError};

struct Memory(MemoryJournal);

impl Place for Memory {
    fn open(&self) -> Arc<dyn Journal> {
        Arc::new(self.0.clone())
    }
}

struct Folder {
    folder: TempDir,
    key: DbKey,
}

impl Folder {
    fn new() -> Self {
        Self { folder: TempDir::new().expect("a folder"), key: DbKey::random() }
    }

    fn hub(&self) -> HubStore {
        HubStore::open(&self.folder.path().join("hub.db"), &self.key).expect("it opens")
    }
}

impl Place for Folder {
    fn open(&self) -> Arc<dyn Journal> {
        self.hub().journal()
    }
}

fn held(seq: u64) -> Event {
    let session = SessionId(uuid::Uuid::from_u128(1));
    Event { seq, at: Stamp(1), cause: None, change: Change::SessionHeld { session } }
}

#[test]
fn memory_journal_conforms() {
    conformance::run(&|| Box::new(Memory(MemoryJournal::new())));
}

#[test]
fn sqlite_journal_conforms() {
    conformance::run(&|| Box::new(Folder::new()));
}

#[test]
fn refused_append_takes_no_neighbour_along() {
    let place = Folder::new();
    let journal = place.hub().journal();
    let lease = journal.acquire_lease("hub", Stamp(0), 1_000).expect("a free lease");
    // Racing, they meet in one group sooner or later; each must get its own answer.
    let refused = std::thread::scope(|scope| {
        let wrong = scope.spawn(|| {
            let tries = (0..200).map(|_| journal.append(&lease, 9_999, &[held(10_000)]));
            tries.filter(|answer| matches!(answer, Err(JournalError::Conflict { .. }))).count()
        });
        for seq in 1..=200 {
            journal.append(&lease, seq - 1, &[held(seq)]).expect("the right one is taken");
        }
        wrong.join().expect("it ends")
    });
    assert_eq!(refused, 200, "every wrong append is refused");
    assert_eq!(journal.head().expect("head"), 200, "every right one is kept");
}

#[test]
fn closing_wakes_who_waits() {
    let place = Folder::new();
    let hub = place.hub();
    let mut told = hub.journal().subscribe();
    let waiting = std::thread::spawn(move || told.wait());
    drop(hub);
    assert_eq!(waiting.join().expect("it ends"), None, "a closed journal has no more to tell");
}

#[test]
fn vault_keeps_secrets_by_name() {
    let place = Folder::new();
    let hub = place.hub();
    let vault = hub.vault();
    vault.put("desk/12", b"one").expect("put");
    vault.put_all(&[("desk/7", b"two"), ("authority", b"three")]).expect("put");
    vault.put("desk/12", b"newer").expect("put");
    assert_eq!(vault.list("desk/").expect("list"), ["desk/12", "desk/7"], "by prefix, in order");
    assert_eq!(vault.list("").expect("list").len(), 3, "no prefix means all");
    assert_eq!(vault.put_new("authority", b"other").expect("put"), b"three", "a first one stays");
    assert!(vault.delete("desk/7").expect("delete"), "a known one is deleted");
    assert!(!vault.delete("desk/7").expect("delete"), "but only once");
    drop((vault, hub));
    let vault = place.hub().vault();
    assert_eq!(vault.get("desk/12").expect("get").as_deref(), Some(&b"newer"[..]), "it is kept");
    assert_eq!(vault.get("desk/7").expect("get"), None, "and deleted stays deleted");
}

#[test]
fn several_secrets_are_kept_all_or_none() {
    let place = Folder::new();
    let vault = place.hub().vault();
    let long = vec![0; yiqiao_store::SECRET_BYTES_MAX + 1];
    let refused = vault.put_all(&[("small", b"x"), ("large", &long)]);
    assert!(matches!(refused, Err(StoreError::TooLarge)), "a limit is a limit");
    assert_eq!(vault.get("small").expect("get"), None, "nothing of it was kept");
}

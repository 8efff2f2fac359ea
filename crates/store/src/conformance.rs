//! What every journal must do, whatever it is kept in: any engine must pass.
//! Panics with the rule that was broken. For tests only; sleeps nowhere.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use uuid::Uuid;
use yiqiao_domain::{Cause, Change, CommandId, DeskId, Event, PersonId, SessionId, Stamp};

use crate::journal::{Journal, JournalError, Lease};

/// One place where an engine keeps a journal.
pub trait Place {
    /// Opens what is kept there; again, when it was open before. May be open twice
    /// at the same time, as two hubs would have it.
    fn open(&self) -> Arc<dyn Journal>;
}

/// Runs every rule, each in an empty place of its own.
pub fn run(new_place: &dyn Fn() -> Box<dyn Place>) {
    for rule in [
        events_come_back_in_pages,
        appends_out_of_place_are_refused,
        claim_race_has_one_winner,
        order_is_gapless_under_racing_writers,
        leases_expire_with_a_greater_fence,
        fenced_writer_is_refused,
        command_is_stored_once,
        sessions_are_read_by_themselves,
        subscribers_learn_of_the_newest,
        reopening_keeps_everything,
    ] {
        rule(&*new_place());
    }
}

/// How long a hint may take before the suite calls it lost.
const HINT_LIMIT: Duration = Duration::from_secs(10);
/// How long a test's lease lasts.
const TTL_MS: i64 = 1_000;
const WRITERS: u64 = 4;
const EVENTS_PER_WRITER: u64 = 25;

fn session(n: u64) -> SessionId {
    SessionId(Uuid::from_u128(u128::from(n) | 1 << 100))
}

fn command(n: u64) -> CommandId {
    CommandId(Uuid::from_u128(u128::from(n) | 1 << 101))
}

fn event(seq: u64, of: u64, caused_by: Option<u64>) -> Event {
    let nobody = Uuid::nil();
    Event {
        seq,
        at: Stamp(1_000 + i64::try_from(seq).unwrap_or_default()),
        cause: caused_by.map(|n| Cause {
            command: command(n),
            desk: DeskId(nobody),
            person: PersonId(nobody),
            desk_at: Stamp(900),
        }),
        change: Change::SessionHeld { session: session(of) },
    }
}

fn lease(journal: &dyn Journal) -> Lease {
    journal.acquire_lease("hub", Stamp(0), TTL_MS).expect("a free lease can be taken")
}

fn fill(journal: &dyn Journal, lease: &Lease, count: u64) -> Vec<Event> {
    let events: Vec<_> = (1..=count).map(|seq| event(seq, seq % 3, None)).collect();
    journal.append(lease, 0, &events).expect("an empty journal takes events from 1");
    events
}

/// Reading is by pages after a number, in order, the same as was written.
pub fn events_come_back_in_pages(place: &dyn Place) {
    let journal = place.open();
    assert_eq!(journal.head().expect("head"), 0, "an empty journal stands at 0");
    assert_eq!(journal.read_from(0, 10).expect("read"), [], "and holds nothing");
    let events = fill(&*journal, &lease(&*journal), 7);
    assert_eq!(journal.head().expect("head"), 7, "the head is the newest event");
    let mut read = Vec::new();
    loop {
        let page = journal.read_from(read.len() as u64, 3).expect("read");
        assert!(page.len() <= 3, "a page is never longer than asked");
        let done = page.len() < 3;
        read.extend(page);
        if done {
            break;
        }
    }
    assert_eq!(read, events, "what was written is read, in order, without gaps");
    assert_eq!(journal.read_from(7, 3).expect("read"), [], "nothing comes after the head");
    assert_eq!(journal.read_from(u64::MAX >> 1, 3).expect("read"), [], "nor far beyond it");
}

/// Events follow the expected head one by one, and the expected head is the head.
pub fn appends_out_of_place_are_refused(place: &dyn Place) {
    let journal = place.open();
    let lease = lease(&*journal);
    let gap = [event(1, 1, None), event(3, 1, None)];
    let refused = journal.append(&lease, 0, &gap);
    assert!(
        matches!(refused, Err(JournalError::NotContiguous { seq: 3 })),
        "a gap within an append is refused: {refused:?}"
    );
    let refused = journal.append(&lease, 5, &[event(6, 1, None)]);
    assert!(
        matches!(refused, Err(JournalError::Conflict { head: 0 })),
        "an append beyond the head is refused: {refused:?}"
    );
    assert_eq!(journal.head().expect("head"), 0, "a refused append leaves nothing");
    journal.append(&lease, 0, &[]).expect("an append of nothing changes nothing");
}

/// Of those who append after the same head, one wins and the others learn the head.
pub fn claim_race_has_one_winner(place: &dyn Place) {
    let journal = place.open();
    let lease = lease(&*journal);
    let results: Vec<_> = thread::scope(|scope| {
        let claim = |n| {
            let (journal, lease) = (&journal, &lease);
            scope.spawn(move || journal.append(lease, 0, &[event(1, n, Some(n))]))
        };
        let claims: Vec<_> = (1..=8).map(claim).collect();
        claims.into_iter().map(|claim| claim.join().expect("a claim ends")).collect()
    });
    let won = results.iter().filter(|result| result.is_ok()).count();
    assert_eq!(won, 1, "a claim race has exactly one winner");
    for lost in results.iter().filter_map(|result| result.as_ref().err()) {
        assert!(
            matches!(lost, JournalError::Conflict { head: 1 }),
            "a loser learns how far the journal is: {lost:?}"
        );
    }
    let winner = results.iter().position(Result::is_ok).expect("there is a winner") as u64 + 1;
    let kept = journal.read_from(0, 10).expect("read");
    assert_eq!(kept, [event(1, winner, Some(winner))], "the winner's event is the one kept");
}

/// Writers that race, each trying anew after a conflict, leave no gap and lose nothing.
pub fn order_is_gapless_under_racing_writers(place: &dyn Place) {
    let journal = place.open();
    let lease = lease(&*journal);
    thread::scope(|scope| {
        for writer in 0..WRITERS {
            let (journal, lease) = (&journal, &lease);
            scope.spawn(move || {
                for nth in 0..EVENTS_PER_WRITER {
                    append_somewhere(&**journal, lease, writer * EVENTS_PER_WRITER + nth);
                }
            });
        }
    });
    let events = journal.read_from(0, usize::MAX).expect("read");
    let seqs: Vec<_> = events.iter().map(|event| event.seq).collect();
    let wanted: Vec<_> = (1..=WRITERS * EVENTS_PER_WRITER).collect();
    assert_eq!(seqs, wanted, "the order has no gap and no event is missing");
    for writer in 0..WRITERS {
        let own = (0..EVENTS_PER_WRITER).map(|nth| writer * EVENTS_PER_WRITER + nth);
        let seqs: Vec<_> = own.map(|n| journal.outcome_of(command(n)).expect("outcome")).collect();
        assert!(seqs.iter().all(|seqs| seqs.len() == 1), "every event is there once");
        assert!(seqs.is_sorted(), "a writer's own events stay in its order");
    }
}

fn append_somewhere(journal: &dyn Journal, lease: &Lease, n: u64) {
    let mut head = journal.head().expect("head");
    loop {
        match journal.append(lease, head, &[event(head + 1, n, Some(n))]) {
            Ok(()) => return,
            Err(JournalError::Conflict { head: newer }) => head = newer,
            Err(other) => panic!("only a conflict may refuse a racing writer: {other}"),
        }
    }
}

/// A lease is one holder's until it runs out, and every taking raises the fence.
pub fn leases_expire_with_a_greater_fence(place: &dyn Place) {
    let journal = place.open();
    let first = journal.acquire_lease("one", Stamp(0), TTL_MS).expect("a free lease");
    assert_eq!(first.until, Stamp(TTL_MS), "a lease lasts as long as asked");
    let held = journal.acquire_lease("two", Stamp(TTL_MS - 1), TTL_MS);
    assert!(
        matches!(held, Err(JournalError::Held { until }) if until == first.until),
        "a living lease is not given away: {held:?}"
    );
    let renewed = journal.renew_lease(&first, Stamp(500), TTL_MS).expect("one's own lease");
    assert_eq!(renewed.fence, first.fence, "renewing keeps the fence");
    assert_eq!(renewed.until, Stamp(500 + TTL_MS), "renewing prolongs");
    let second = journal.acquire_lease("two", renewed.until, TTL_MS).expect("it has run out");
    assert!(second.fence > first.fence, "the next holder has a greater fence");
    let fenced = journal.renew_lease(&renewed, renewed.until, TTL_MS);
    assert!(
        matches!(fenced, Err(JournalError::Fenced)),
        "a lease that was taken cannot be renewed: {fenced:?}"
    );
    let again = journal.acquire_lease("two", second.until.plus_ms(-1), TTL_MS).expect("its own");
    assert!(again.fence > second.fence, "taking one's own again fences the former self");
}

/// Whoever lost the lease writes no more, also through another opening.
pub fn fenced_writer_is_refused(place: &dyn Place) {
    let (old, new) = (place.open(), place.open());
    let lost = old.acquire_lease("old", Stamp(0), TTL_MS).expect("a free lease");
    old.append(&lost, 0, &[event(1, 1, None)]).expect("the holder writes");
    let taken = new.acquire_lease("new", Stamp(TTL_MS), TTL_MS).expect("it has run out");
    let fenced = old.append(&lost, 1, &[event(2, 1, None)]);
    assert!(
        matches!(fenced, Err(JournalError::Fenced)),
        "a writer with a smaller fence is refused: {fenced:?}"
    );
    new.append(&taken, 1, &[event(2, 2, None)]).expect("the new holder writes on");
    let fenced = old.append(&lost, 2, &[event(3, 1, None)]);
    assert!(matches!(fenced, Err(JournalError::Fenced)), "and stays refused: {fenced:?}");
    let forged = Lease { holder: "old".to_owned(), ..taken };
    let fenced = old.append(&forged, 2, &[event(3, 1, None)]);
    assert!(matches!(fenced, Err(JournalError::Fenced)), "a fence has one holder: {fenced:?}");
    let kept = old.read_from(0, 10).expect("read");
    assert_eq!(kept, [event(1, 1, None), event(2, 2, None)], "nothing fenced was written");
}

/// A command is found by its id, and its events are not taken a second time.
pub fn command_is_stored_once(place: &dyn Place) {
    let journal = place.open();
    let lease = lease(&*journal);
    let both = [event(1, 1, Some(5)), event(2, 1, Some(5))];
    journal.append(&lease, 0, &both).expect("one command may cause several events");
    assert_eq!(journal.outcome_of(command(5)).expect("outcome"), [1, 2], "all are found");
    assert!(journal.outcome_of(command(6)).expect("outcome").is_empty(), "an unknown one has none");
    let twice = journal.append(&lease, 2, &[event(3, 1, None), event(4, 1, Some(5))]);
    assert!(
        matches!(twice, Err(JournalError::DuplicateCommand { command: id }) if id == command(5)),
        "the same command is not acted on twice: {twice:?}"
    );
    assert_eq!(journal.head().expect("head"), 2, "nothing of a refused append is kept");
}

/// One session's events, in order, up to a number.
pub fn sessions_are_read_by_themselves(place: &dyn Place) {
    let journal = place.open();
    let events = fill(&*journal, &lease(&*journal), 9);
    let of_one: Vec<_> =
        events.into_iter().filter(|event| event.change.session() == Some(session(1))).collect();
    let all = journal.read_session(session(1), u64::MAX).expect("read");
    assert_eq!(all, of_one, "a session is read whole");
    let some = journal.read_session(session(1), 4).expect("read");
    assert_eq!(some, of_one[..2], "and up to a number, that number included");
    assert_eq!(journal.read_session(session(8), 9).expect("read"), [], "or not at all");
}

/// A subscription tells of what is newer than its beginning, several as one.
pub fn subscribers_learn_of_the_newest(place: &dyn Place) {
    let journal = place.open();
    let lease = lease(&*journal);
    journal.append(&lease, 0, &[event(1, 1, None)]).expect("append");
    let mut told = journal.subscribe();
    assert_eq!(told.try_next(), None, "what was there before is not told");
    journal.append(&lease, 1, &[event(2, 1, None)]).expect("append");
    journal.append(&lease, 2, &[event(3, 1, None)]).expect("append");
    assert_eq!(told.next_within(HINT_LIMIT), Some(3), "the newest is told");
    assert_eq!(told.try_next(), None, "and only once");
    let waiting = thread::spawn(move || told.next_within(HINT_LIMIT));
    journal.append(&lease, 3, &[event(4, 1, None)]).expect("append");
    assert_eq!(waiting.join().expect("it ends"), Some(4), "who waits is woken");
}

/// Everything is there after closing and opening: events, commands, the lease.
pub fn reopening_keeps_everything(place: &dyn Place) {
    let journal = place.open();
    let first = lease(&*journal);
    journal.append(&first, 0, &[event(1, 1, Some(1)), event(2, 2, None)]).expect("append");
    drop(journal);
    let journal = place.open();
    assert_eq!(journal.head().expect("head"), 2, "the head is kept");
    let kept = journal.read_from(0, 10).expect("read");
    assert_eq!(kept, [event(1, 1, Some(1)), event(2, 2, None)], "the events are kept");
    assert_eq!(journal.outcome_of(command(1)).expect("outcome"), [1], "commands are kept");
    let held = journal.acquire_lease("other", Stamp(1), TTL_MS);
    assert!(matches!(held, Err(JournalError::Held { .. })), "the lease is kept: {held:?}");
    journal.append(&first, 2, &[event(3, 1, None)]).expect("the lease is still good");
    let second = journal.acquire_lease("hub", Stamp(1), TTL_MS).expect("its own");
    assert!(second.fence > first.fence, "fences grow across reopening");
}

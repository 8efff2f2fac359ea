//! How fast the engine decides and how much memory it holds.
//!
//! A decision is one input handled: a session opened, a ring accepted, an
//! interpreter on, a line of the talk, the end, the account, the confirmation. One
//! thread, no journal, no sockets. Time is the thread's own time on its core, as
//! the kernel counts it, so that a neighbour does not count. The engine must not
//! take longer because more people wait, and it must be fast.

mod centre;

use std::time::Instant;

use crate::interval::count;
use crate::row::Row;
use centre::Floor;

/// Decisions a second on one core.
const SPEED_MIN: f64 = 200_000.0;
/// A decision with 10,000 waiting may cost so many times one with 10.
const GROWTH_MAX: f64 = 3.0;
/// The least of so many rounds: the others were disturbed by something else.
const ROUNDS: usize = 5;

/// Size of a round.
#[derive(Clone, Copy, Debug)]
struct Size {
    interpreters: usize,
    takers: usize,
    waiting: usize,
    /// Sessions that begin, run and end in a round.
    sessions: usize,
}

/// The whole bench, some seconds in release.
#[must_use]
pub fn run() -> Vec<Row> {
    let full = Size { interpreters: 3_000, takers: 2_000, waiting: 500, sessions: 4_000 };
    let (floor, row) = held(full);
    let mut rows = vec![row];
    rows.extend(speed(full, floor));
    rows.extend(growth());
    rows
}

/// 5,000 desks and 500 waiting, and what it took to hold them.
fn held(size: Size) -> (Floor, Row) {
    let before = resident_kib();
    let mut floor = Floor::new(size.interpreters, size.takers);
    floor.fill(size.waiting);
    let held = resident_kib().saturating_sub(before);
    let name =
        format!("memory at {} desks, {} waiting", size.interpreters + size.takers, size.waiting);
    #[allow(clippy::cast_precision_loss)] // Megabytes.
    let row = Row::plain(name, held as f64 / 1024.0, "MiB");
    (floor, row)
}

fn speed(size: Size, mut floor: Floor) -> Vec<Row> {
    let each = round(&mut floor, size.sessions);
    let name = format!("one decision, {} waiting", size.waiting);
    let goal = 1e6 / SPEED_MIN;
    vec![
        Row::plain(name, each * 1e6, "µs").at_most(goal),
        Row::plain("decisions a second on one core", 1.0 / each, "1/s")
            .judged(each <= 1.0 / SPEED_MIN),
    ]
}

/// The same floor and the same work, and ever more who wait.
fn growth() -> Vec<Row> {
    let cost = |waiting| {
        let mut floor = Floor::new(200, 50);
        floor.fill(waiting);
        round(&mut floor, 1_000) * 1e6
    };
    let first = cost(10);
    let row = |waiting: usize| {
        let name = format!("one decision, {waiting} waiting, beside 10");
        Row::plain(name, cost(waiting), "µs").beside(first).at_most(GROWTH_MAX)
    };
    [100, 1_000, 10_000 - 50].map(row).to_vec()
}

/// Seconds a decision, the best of some rounds.
fn round(floor: &mut Floor, sessions: usize) -> f64 {
    let one = |_| {
        let before = floor.decisions;
        let (began, on_core) = (Instant::now(), on_core_ns());
        floor.work(sessions);
        #[allow(clippy::cast_precision_loss)] // Seconds.
        let own = on_core.zip(on_core_ns()).map(|(from, to)| (to - from) as f64 / 1e9);
        let took = own.unwrap_or_else(|| began.elapsed().as_secs_f64());
        took / count(usize::try_from(floor.decisions - before).expect("a few thousand"))
    };
    (0..ROUNDS).map(one).fold(f64::MAX, f64::min)
}

/// What this thread has spent on a core; none where the kernel does not say.
fn on_core_ns() -> Option<u64> {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    stat.split(' ').next()?.parse().ok()
}

/// What the process holds in memory, from the kernel's own account; none elsewhere.
fn resident_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.and_then(|line| line.trim().split(' ').next()?.parse().ok());
    kib.unwrap_or(0)
}

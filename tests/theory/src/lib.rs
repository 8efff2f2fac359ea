//! The pairing engine beside what theory says, beside the plain rules that other
//! systems use, and beside its own limits of speed. Everything runs the real
//! engine in virtual time from fixed seeds; nothing here sleeps or opens a socket.

mod bridge;
mod chance;
pub mod compare;
pub mod engine;
pub mod erlang;
mod interval;
mod plain;
mod play;
mod row;
mod staff;
mod traffic;

pub use plain::Rule;
pub use row::Row;

use compare::Size;

/// Every run begins here; nothing was chosen by trying seeds.
const SEED: u64 = 1;

/// The whole comparison: some minutes in release.
#[must_use]
pub fn run() -> Vec<Row> {
    let mut rows: Vec<Row> = erlang::CASES.iter().flat_map(|case| case.rows(SEED)).collect();
    rows.extend(compare::rows(Size { matrices: 10, runs: 3, calls: 10_000 }));
    rows
}

/// A look at the same in a few seconds, for the tests: two cases of Erlang C, and
/// the worst language beside anyone who is free.
#[must_use]
pub fn run_quick() -> Vec<Row> {
    let mut rows: Vec<Row> = erlang::QUICK.iter().flat_map(|case| case.rows(SEED)).collect();
    rows.extend(compare::quick(Size { matrices: 3, runs: 2, calls: 2_000 }));
    rows
}

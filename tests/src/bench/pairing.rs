//! The benches of the pairing engine: what theory says, what faults do, and how
//! fast it decides. They run in virtual time; the work is in the two packages
//! they call.

use super::{Outcome, Report, Row};

/// Seeds of the simulator in one bench.
const SEEDS: u64 = 10_000;
/// One for each core that the goals are stated for.
const THREADS: usize = 2;

pub(super) fn theory() -> Outcome {
    let rows = yiqiao_theory::run().into_iter().map(row).collect();
    Ok(Report { name: "pairing-theory", rows })
}

pub(super) fn engine() -> Outcome {
    let rows = yiqiao_theory::engine::run().into_iter().map(row).collect();
    Ok(Report { name: "engine", rows })
}

pub(super) fn faults() -> Outcome {
    let report = yiqiao_simulator::faults::run(0..SEEDS, THREADS);
    if !report.violations.is_empty() {
        eprintln!("{}", report.told());
    }
    let rows = report.rows().into_iter().map(|(measure, value)| {
        #[allow(clippy::cast_precision_loss)] // Counts far below 2^52.
        let row = Row::plain(measure, value as f64, "");
        if measure == "violations" { row.at_most(0.0) } else { row }
    });
    Ok(Report { name: "pairing-faults", rows: rows.collect() })
}

fn row(row: yiqiao_theory::Row) -> Row {
    let yiqiao_theory::Row { measure, value, unit, reference, ratio, goal, holds } = row;
    Row { measure, value, unit, reference, ratio, goal, holds }
}

//! `kill`: kill -9 of the hub's process and of desks', and what is missing or
//! doubled afterwards. The rounds themselves are in [`crate::kill`].

use super::{Outcome, Report, Row};
use crate::kill;

const ROUNDS: u64 = 200;
const SEED: u64 = 110;

pub(super) fn run() -> Outcome {
    let counts = kill::run(ROUNDS, SEED);
    println!("{counts}\n");
    #[allow(clippy::cast_precision_loss)]
    let row = |measure: &str, count: u64| Row::plain(measure, count as f64, "");
    let rows = vec![
        row("rounds", counts.rounds),
        row("the hub's process was killed", counts.hub_kills),
        row("the call-taker's was killed", counts.call_taker_kills),
        row("the interpreter's was killed", counts.interpreter_kills),
        row("sessions", counts.sessions),
        row("said at desks", counts.said),
        row("shown as saved before a kill", counts.saved),
        row("refused, and kept at the desk", counts.refused),
        row("texts in the journal", counts.in_journal),
        row("events in the journal", counts.events),
        row("lost", counts.lost).at_most(0.0),
        row("doubled", counts.doubled).at_most(0.0),
        row("out of place", counts.misplaced).at_most(0.0),
        row("gaps in the journal", counts.gaps).at_most(0.0),
        row("strayed", counts.strayed).at_most(0.0),
    ];
    Ok(Report { name: "kill", rows })
}

//! Twenty rounds of kill -9; `make bench NAME=kill` runs ten times as many.

use std::path::Path;

use yiqiao_tests::kill::{Plan, run_plan};

#[test]
fn nothing_said_is_lost_or_doubled_when_processes_are_killed() {
    // Cargo builds the probe for this test; the hub is another package's program
    // and must lie beside it.
    let probe = Path::new(env!("CARGO_BIN_EXE_yiqiao-probe"));
    let programs = probe.parent().expect("a program lies in a folder");
    let counts = run_plan(Plan { rounds: 20, seed: 20, turns_per_session: 120 }, programs);
    println!("{counts}");
    assert!(counts.is_clean(), "kill -9 must not lose, double or misplace anything:\n{counts}");
    assert_eq!(counts.refused, 0, "nobody was told no");
    assert!(counts.said > 0 && counts.sessions > 1, "there was talk, over several sessions");
}

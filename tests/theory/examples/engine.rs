//! Prints the engine table without the bench program.

use std::process::ExitCode;

fn main() -> ExitCode {
    let rows = yiqiao_theory::engine::run();
    for row in &rows {
        let optional = |value: Option<f64>| value.map_or("-".to_owned(), |v| format!("{v:.3}"));
        let holds = row.holds.map_or("-", |holds| if holds { "yes" } else { "NO" });
        let (reference, ratio, goal) = (row.reference, row.ratio, row.goal);
        println!(
            "{:<104} {:>10.3} {:<8} {:>10} {:>7} {:>7} {holds}",
            row.measure,
            row.value,
            row.unit,
            optional(reference),
            optional(ratio),
            optional(goal)
        );
    }
    let fails = rows.iter().any(|row| row.holds == Some(false));
    if fails { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

//! So many seeds of bad days: `cargo run --release -p yiqiao-simulator --example
//! faults -- 10000`. A second number is the first seed.

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut numbers = std::env::args().skip(1).filter_map(|word| word.parse::<u64>().ok());
    let seeds = numbers.next().unwrap_or(1_000);
    let first = numbers.next().unwrap_or(0);
    let report = yiqiao_simulator::faults::run(first..first + seeds, 2);
    for (name, count) in report.rows() {
        println!("{name:>14}  {count}");
    }
    print!("{}", report.told());
    if report.violations.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

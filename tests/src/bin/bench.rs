//! `yiqiao-bench NAME`: measures one thing beside its reference. See
//! `docs/benches.md`.

use std::process::ExitCode;

use yiqiao_tests::bench;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match words.as_slice() {
        [name] => bench::run(name),
        _ => None,
    };
    match outcome {
        None => {
            let names: Vec<_> = bench::names().collect();
            eprintln!("usage: yiqiao-bench NAME, where NAME is one of: {}", names.join(", "));
            ExitCode::from(2)
        }
        Some(Err(error)) => {
            eprintln!("yiqiao-bench: {error}");
            ExitCode::FAILURE
        }
        Some(Ok(report)) => {
            print!("{report}");
            if report.holds() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
    }
}

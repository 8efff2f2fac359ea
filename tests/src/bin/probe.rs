//! A desk without a window, for tests that kill processes: opens a demo desk's
//! folder, acts, and reports one JSON line per fact (see `kill::fact`).

use std::path::Path;
use std::process::ExitCode;

use yiqiao_tests::kill::probe::{CallTaker, Interpreter, run};

const USAGE: &str = "usage: yiqiao-probe [--turns N] FOLDER | yiqiao-probe --interpreter FOLDER";
const TURNS_PER_SESSION: usize = 1_000;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["--interpreter", folder] => run(Path::new(folder), Interpreter::default()),
        ["--turns", turns, folder] => match turns.parse() {
            Ok(turns) => run(Path::new(folder), CallTaker::new(turns)),
            Err(_) => return usage(),
        },
        [folder] if !folder.starts_with('-') => {
            run(Path::new(folder), CallTaker::new(TURNS_PER_SESSION))
        }
        _ => return usage(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("yiqiao-probe: {error}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("{USAGE}");
    ExitCode::from(2)
}

//! Holds a folder of phrases against the rules of the book, and prints what breaks them, one
//! `file:line:column: [rule] message` a line. It changes nothing.
//!
//! ```sh
//! cargo run -p yiqiao-phrasebook --example lint -- locales          # every language
//! cargo run -p yiqiao-phrasebook --example lint -- locales en ar    # only these
//! ```

use std::path::PathBuf;
use std::process::ExitCode;
use yiqiao_phrasebook::lint_folder;

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let Some(dir) = words.next().map(PathBuf::from).filter(|dir| dir.is_dir()) else {
        eprintln!("usage: lint FOLDER [TAG…]");
        return ExitCode::from(2);
    };
    let tags: Vec<String> = words.collect();
    let findings = lint_folder(&dir, &tags);
    for finding in &findings {
        println!("{finding}");
    }
    eprintln!("{} findings", findings.len());
    ExitCode::from(u8::from(!findings.is_empty()))
}

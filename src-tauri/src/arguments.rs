//! What may stand behind `yiqiao` on the command line.

use std::ffi::OsString;
use std::path::PathBuf;

const USAGE: &str = "usage: yiqiao [--data-dir FOLDER]";

/// The arguments.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// The desk's data folder; the system's usual place when not given.
    pub(crate) data_dir: Option<PathBuf>,
}

/// Reads the arguments; answers with the usage when one is not understood.
pub(crate) fn read(words: impl Iterator<Item = OsString>) -> Result<Arguments, &'static str> {
    let mut arguments = Arguments::default();
    let mut words = words;
    while let Some(word) = words.next() {
        match word.to_str() {
            Some("--data-dir") => {
                arguments.data_dir = Some(PathBuf::from(words.next().ok_or(USAGE)?));
            }
            _ => return Err(USAGE),
        }
    }
    Ok(arguments)
}

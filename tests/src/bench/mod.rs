//! The benches and their common frame: each measures beside a reference in the
//! same run, prints a table, and leaves `target/bench/<name>.json`.

mod kill;
mod latency;
mod pairing;
mod report;
mod startup;

use std::error::Error;
use std::path::{Path, PathBuf};

pub use report::{Report, Row};

/// What a bench answers with.
pub type Outcome = Result<Report, Box<dyn Error>>;

type Bench = (&'static str, fn() -> Outcome);

/// Every bench by name, in the order of `docs/benches.md`.
const BENCHES: [Bench; 6] = [
    ("engine", pairing::engine),
    ("kill", kill::run),
    ("latency", latency::run),
    ("pairing-faults", pairing::faults),
    ("pairing-theory", pairing::theory),
    ("startup", startup::run),
];

/// The names of all benches.
pub fn names() -> impl Iterator<Item = &'static str> {
    BENCHES.iter().map(|(name, _)| *name)
}

/// Runs one bench, writes its file and answers with its report; none when there
/// is no bench of this name.
///
/// # Errors
/// Whatever kept the bench from measuring.
pub fn run(name: &str) -> Option<Outcome> {
    let (_, bench) = BENCHES.iter().find(|(known, _)| *known == name)?;
    Some(bench().and_then(|report| {
        report.write(&folder().join(format!("{name}.json")))?;
        Ok(report)
    }))
}

/// Where benches put their files: on a real disk, beside the build.
fn folder() -> PathBuf {
    target().join("bench")
}

/// Cargo's target folder.
fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => PathBuf::from(folder),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"),
    }
}

/// A folder for one run, gone when dropped.
fn scratch() -> std::io::Result<tempfile::TempDir> {
    std::fs::create_dir_all(folder())?;
    tempfile::Builder::new().prefix("run-").tempdir_in(folder())
}

/// The value below which this share of the samples lies; `samples` need not be
/// sorted, and must not be empty.
fn percentile(samples: &[f64], share: f64) -> f64 {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let place = ((sorted.len() - 1) as f64 * share).round() as usize;
    sorted[place]
}

/// The middle of the samples.
fn median(samples: &[f64]) -> f64 {
    percentile(samples, 0.5)
}

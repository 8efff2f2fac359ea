//! The wire's form, held still by one file per kind. A changed file is a changed
//! protocol. `UPDATE_GOLDEN=1 cargo test -p yiqiao-link golden` rewrites.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde::de::DeserializeOwned;
use yiqiao_domain::{Change, Command};
use yiqiao_link::{ToDesk, ToHub};

#[test]
fn frames_to_the_hub_keep_their_form() {
    for (name, frame) in crate::samples::frame::to_hub() {
        let golden = golden(&name, &frame.encode());
        assert_eq!(ToHub::decode(&golden), Ok(frame), "{name} reads back as it was written");
    }
}

#[test]
fn frames_to_a_desk_keep_their_form() {
    for (name, frame) in crate::samples::frame::to_desk() {
        let golden = golden(&name, &frame.encode());
        assert_eq!(ToDesk::decode(&golden), Ok(frame), "{name} reads back as it was written");
    }
}

#[test]
fn every_command_and_change_has_a_sample() {
    let commands = crate::samples::command::all();
    assert_eq!(kinds_of(&commands), kinds_known::<Command>(), "one sample per command");
    let changes: Vec<_> =
        crate::samples::change::all().into_iter().map(|event| event.change).collect();
    assert_eq!(kinds_of(&changes), kinds_known::<Change>(), "one sample per change");
}

#[test]
fn no_golden_file_is_left_over() {
    let hub = crate::samples::frame::to_hub().into_iter().map(|(name, _)| name);
    let desk = crate::samples::frame::to_desk().into_iter().map(|(name, _)| name);
    let expected: BTreeSet<_> = hub.chain(desk).map(|name| name + ".json").collect();
    let present: BTreeSet<_> = std::fs::read_dir(folder())
        .expect("the golden folder exists")
        .map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned())
        .collect();
    let left_over: Vec<_> = present.difference(&expected).collect();
    assert!(left_over.is_empty(), "every golden file belongs to a sample: {left_over:?}");
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// Compares the text with its golden file as JSON, and returns the file.
fn golden(name: &str, text: &str) -> String {
    let path = folder().join(format!("{name}.json"));
    let written: serde_json::Value = serde_json::from_str(text).expect("frames are JSON");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let pretty = serde_json::to_string_pretty(&written).expect("JSON prints") + "\n";
        std::fs::write(&path, pretty).expect("the golden folder can be written");
    }
    let golden = std::fs::read_to_string(&path)
        .unwrap_or_else(|_| panic!("{name} has no golden file; make it with UPDATE_GOLDEN=1"));
    let kept: serde_json::Value = serde_json::from_str(&golden).expect("golden files are JSON");
    assert_eq!(written, kept, "{name} is written as its golden file says");
    golden
}

fn kinds_of<T: serde::Serialize>(samples: &[T]) -> BTreeSet<String> {
    samples.iter().map(crate::samples::frame::kind).collect()
}

/// All kinds that the type knows, as its own decoder lists them when it is given
/// one that it does not know.
fn kinds_known<T: DeserializeOwned>() -> BTreeSet<String> {
    let Err(error) = serde_json::from_str::<T>(r#"{"kind":"?"}"#) else {
        panic!("there is no kind `?`");
    };
    let listed = error.to_string();
    let kinds: BTreeSet<_> = listed
        .split('`')
        .skip(1)
        .step_by(2)
        .filter(|kind| *kind != "?")
        .map(str::to_owned)
        .collect();
    assert!(kinds.len() > 20, "the decoder lists the kinds it knows: {listed}");
    kinds
}

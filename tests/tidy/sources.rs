//! How files are written: heads, names, and what no test may do.

use crate::tree::{self, assert_none};

/// Names that say nothing about what is inside.
const VAGUE: [&str; 9] =
    ["util", "utils", "helper", "helpers", "common", "misc", "manager", "shared", "stuff"];

fn rust() -> Vec<(String, String)> {
    tree::files(&["crates", "src-tauri/src", "tests"], &[".rs"])
}

#[test]
fn every_file_opens_with_what_it_is() {
    let headless = |(path, text): &(String, String)| {
        // Included into two programs, so it cannot carry a module's head.
        let head = if path.ends_with("/command_names.rs") { "//" } else { "//!" };
        (!text.starts_with(head)).then(|| path.clone())
    };
    let breaches: Vec<String> = rust().iter().filter_map(headless).collect();
    assert_none(&breaches, "a file's first line says what it is");
}

#[test]
fn names_say_what_is_inside() {
    let mut files = rust();
    files.extend(tree::files(&["ui/src", "ui/test"], &[".ts", ".svelte"]));
    let vague = |path: &String| {
        path.split(['/', '.']).any(|word| VAGUE.contains(&word.to_lowercase().as_str()))
    };
    let breaches: Vec<String> = files.into_iter().map(|(path, _)| path).filter(vague).collect();
    assert_none(&breaches, "a name is a noun of the floor");
}

#[test]
fn nothing_is_left_open() {
    let mut files = rust();
    files.retain(|(path, _)| path != "tests/tidy/sources.rs");
    let marks = ["#[ignore", "todo!(", "unimplemented!(", "dbg!("];
    let found = tree::breaches(&files, |line| marks.iter().any(|mark| line.contains(mark)));
    assert_none(&found, "no test is ignored and nothing is left for later");
}

#[test]
fn no_screen_test_is_singled_out_or_left_out() {
    let files = tree::files(&["ui/src", "ui/test"], &[".test.ts", ".test.js"]);
    let starts = ["it", "test", "describe"];
    let ends = [".only(", ".skip(", ".todo(", ".fails("];
    let singled = |line: &str| {
        starts.iter().any(|start| ends.iter().any(|end| line.contains(&format!("{start}{end}"))))
    };
    assert_none(&tree::breaches(&files, singled), "all tests run, always");
}

#[test]
fn nothing_is_tried_again_until_it_passes() {
    let mut files = tree::files(&["ui/src", "ui/test", "tests", "crates"], &[".ts", ".toml"]);
    files.push(("ui/vite.config.ts".to_owned(), tree::read("ui/vite.config.ts")));
    let marks = ["retries", "retry:", "retry ="];
    let found = tree::breaches(&files, |line| marks.iter().any(|mark| line.contains(mark)));
    assert_none(&found, "a test that fails has failed");
    for config in [".config/nextest.toml", "playwright.config.ts"] {
        let path = tree::root().join(config);
        assert!(!path.exists(), "{config} would be a place to hide retries");
    }
}

#[test]
fn no_test_waits_for_time_to_pass() {
    let mut files = rust();
    files.retain(|(path, _)| path.contains("/tests/") || path.starts_with("tests/"));
    // A bench may let a machine rest between two measurements; it asserts nothing.
    files.retain(|(path, _)| {
        path != "tests/tidy/sources.rs" && !path.starts_with("tests/src/bench/")
    });
    let found = tree::breaches(&files, |line| line.contains("sleep("));
    assert_none(&found, "a test waits for something to happen");
}

/// Where words of the floor's languages may stand: what is said before any words
/// are loaded.
const BEFORE_WORDS: [&str; 2] = ["crates/app/src/setup/demo.rs", "ui/src/l10n/languages.ts"];
/// The product's name, as it stands on a window.
const PRODUCT: &str = "译桥";

#[test]
fn words_people_read_come_from_the_locales() {
    let mut files = tree::files(&["crates", "src-tauri/src", "tests/src"], &[".rs"]);
    files.extend(tree::files(&["ui/src"], &[".ts", ".svelte"]));
    files.retain(|(path, _)| {
        let elsewhere = ["/tests/", "ui/src/scenes/", "tests/src/window/", "tests/src/bench/"];
        !elsewhere.iter().any(|part| path.contains(part))
            && !path.contains(".test.")
            && !BEFORE_WORDS.contains(&path.as_str())
    });
    for (_, text) in &mut files {
        // A unit test at the bottom may say what it likes.
        let end = text.find("#[cfg(test)]").unwrap_or(text.len());
        text.truncate(end);
    }
    let found = tree::breaches(&files, |line| {
        let comment = ["//", "*", "<!--"].iter().any(|start| line.trim_start().starts_with(start));
        !comment && line.replace(PRODUCT, "").chars().any(is_of_the_floor)
    });
    assert_none(&found, "every word that a person reads or hears lies in locales");
}

/// Han, kana, Hangul and Arabic.
fn is_of_the_floor(letter: char) -> bool {
    matches!(letter,
        '\u{0600}'..='\u{06ff}'
        | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7af}')
}

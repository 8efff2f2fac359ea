//! `ui → src-tauri → app → {hub, link, store, phrasebook} → domain`, and the
//! libraries that belong to one room only.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use crate::tree::{self, assert_none};

/// What each of our packages may lean on, of our own.
const ARROWS: [(&str, &[&str]); 7] = [
    ("yiqiao-domain", &[]),
    ("yiqiao-hub", &["yiqiao-domain"]),
    ("yiqiao-store", &["yiqiao-domain"]),
    ("yiqiao-link", &["yiqiao-domain"]),
    ("yiqiao-phrasebook", &["yiqiao-domain"]),
    (
        "yiqiao-app",
        &["yiqiao-domain", "yiqiao-hub", "yiqiao-store", "yiqiao-link", "yiqiao-phrasebook"],
    ),
    ("yiqiao-desk", &["yiqiao-app", "yiqiao-domain"]),
];

/// Libraries by the start of their name, and the rooms that alone may lean on them.
const KEPT: [(&str, &[&str]); 12] = [
    ("rusqlite", &["yiqiao-store"]),
    ("tokio-tungstenite", &["yiqiao-link"]),
    ("axum", &["yiqiao-link"]),
    ("rustls", &["yiqiao-link"]),
    ("tokio-rustls", &["yiqiao-link"]),
    ("rcgen", &["yiqiao-link"]),
    ("fluent", &["yiqiao-phrasebook"]),
    ("intl-memoizer", &["yiqiao-phrasebook"]),
    ("unic-langid", &["yiqiao-phrasebook", "intl_pluralrules"]),
    ("icu_", &["yiqiao-phrasebook", "intl_pluralrules"]),
    ("tauri", &["yiqiao-desk"]),
    ("fantoccini", &[]),
];

/// All that the words and rules lean on: no I/O, clock or chance among them.
const DOMAIN: [&str; 4] = ["serde", "uuid", "thiserror", "ts-rs"];
/// All that the engine leans on besides the domain.
const HUB: [&str; 2] = ["yiqiao-domain", "thiserror"];

/// What each package leans on when it ships.
fn leans() -> BTreeMap<String, BTreeSet<String>> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(tree::root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap().iter();
    packages
        .map(|package| {
            let all = package["dependencies"].as_array().unwrap().iter();
            let shipped = all.filter(|dependency| dependency["kind"] != "dev");
            let names = shipped.map(|d| d["name"].as_str().unwrap().to_owned()).collect();
            (package["name"].as_str().unwrap().to_owned(), names)
        })
        // Nothing that ships depends on the tests; they may look into every room.
        .filter(|(name, _)| {
            !["yiqiao-tests", "yiqiao-simulator", "yiqiao-theory"].contains(&name.as_str())
        })
        .collect()
}

#[test]
fn every_arrow_points_down() {
    let leans = leans();
    let ours: BTreeSet<&str> = ARROWS.iter().map(|(name, _)| *name).collect();
    let known: BTreeSet<&str> = leans.keys().map(String::as_str).collect();
    let mut breaches = Vec::new();
    for name in known.iter().filter(|name| !ours.contains(*name) && **name != "intl_pluralrules") {
        breaches.push(format!("{name} is a room without a place in the house"));
    }
    for (name, allowed) in ARROWS {
        let own = leans[name].iter().filter(|other| other.starts_with("yiqiao-"));
        for other in own.filter(|other| !allowed.contains(&other.as_str())) {
            breaches.push(format!("{name} → {other}"));
        }
    }
    assert_none(&breaches, "the rooms lean on what lies below them, and are strangers else");
}

#[test]
fn a_library_of_one_room_is_used_in_no_other() {
    let mut breaches = Vec::new();
    for (name, others) in leans() {
        for other in &others {
            let kept = KEPT.iter().filter(|(start, _)| other.starts_with(start));
            for (_, rooms) in kept.filter(|(_, rooms)| !rooms.contains(&name.as_str())) {
                breaches.push(format!("{name} uses {other}, which belongs to {rooms:?}"));
            }
        }
    }
    assert_none(&breaches, "only one room opens sockets, databases, Fluent or windows");
}

#[test]
fn rules_and_engine_know_neither_clock_nor_chance_nor_disk() {
    let leans = leans();
    let beyond = |name: &str, allowed: &[&str]| -> Vec<String> {
        let others = leans[name].iter();
        others.filter(|other| !allowed.contains(&other.as_str())).cloned().collect()
    };
    assert_none(&beyond("yiqiao-domain", &DOMAIN), "the domain leans on no more than this");
    assert_none(&beyond("yiqiao-hub", &HUB), "the hub leans on no more than this");
    let files = tree::files(&["crates/domain/src", "crates/hub/src"], &[".rs"]);
    let words = [
        "SystemTime",
        "Instant::",
        "std::time",
        "std::fs",
        "std::net",
        "std::env",
        "std::thread",
        "rand::",
        "now_v7",
        "new_v4",
    ];
    let found = tree::breaches(&files, |line| words.iter().any(|word| line.contains(word)));
    assert_none(&found, "time, ids and chance come in as arguments");
}

#[test]
fn only_the_platform_knows_tauri() {
    let mut files = tree::files(&["ui/src"], &[".ts", ".svelte", ".js"]);
    files.retain(|(path, _)| !path.starts_with("ui/src/platform/"));
    let found = tree::breaches(&files, |line| line.contains("@tauri-apps"));
    assert_none(&found, "screens speak to ui/src/platform");
}

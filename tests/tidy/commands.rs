//! One use-case has one name, in four lists; and the policy of the window's page
//! is the same text in two files.

use std::collections::BTreeSet;

use crate::tree;

/// What stands in double quotes in the source.
fn quoted(source: &str) -> Vec<String> {
    source.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let from = text.find(start).unwrap_or_else(|| panic!("{start} is there")) + start.len();
    let length = text[from..].find(end).unwrap_or_else(|| panic!("{end} is there"));
    &text[from..from + length]
}

#[test]
fn four_lists_of_commands_agree() {
    let names = tree::read("src-tauri/src/command_names.rs");
    let names = quoted(between(&names, "= &[", "];"));
    let adapters = tree::read("src-tauri/src/commands.rs");
    let handler: Vec<String> = between(&adapters, "generate_handler![", "]")
        .split(',')
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .collect();
    assert_eq!(handler, names, "the window's handler takes every command, in order");

    let capability: serde_json::Value =
        serde_json::from_str(&tree::read("src-tauri/capabilities/desk.json")).unwrap();
    let allowed: Vec<String> = capability["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|permission| permission.as_str().unwrap().strip_prefix("allow-"))
        .map(|name| name.replace('-', "_"))
        .collect();
    assert_eq!(allowed, names, "the window may ask for every command and no other");

    let calls = tree::read("ui/src/platform/calls.ts");
    let calls: Vec<String> = between(&calls, "export interface Calls {", "\n}")
        .lines()
        .filter_map(|line| Some(line.trim().split_once(": {")?.0.to_owned()))
        .collect();
    assert_eq!(calls, names, "the screens know every command and no other");
    let distinct: BTreeSet<&String> = names.iter().collect();
    assert_eq!(distinct.len(), names.len(), "no name is there twice");
}

#[test]
fn the_page_s_policy_is_the_same_in_tests_and_release() {
    let config: serde_json::Value =
        serde_json::from_str(&tree::read("src-tauri/tauri.conf.json")).unwrap();
    let shipped = config["app"]["security"]["csp"].as_str().unwrap().to_owned();
    let script = tree::read("ui/scripts/csp.mjs");
    let list = between(&script, "releaseCsp = [", "].join('; ')");
    let tested = strings(list).join("; ");
    assert_eq!(tested, shipped, "what is tested is what is shipped");
    assert!(!shipped.contains("unsafe"), "no inline script or style: {shipped}");
}

/// JavaScript's string literals, in either kind of quotes.
fn strings(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = source;
    while let Some(at) = rest.find(['"', '\'']) {
        let quote = &rest[at..=at];
        let text = between(&rest[at..], quote, quote);
        found.push(text.to_owned());
        rest = &rest[at + text.len() + 2..];
    }
    found
}

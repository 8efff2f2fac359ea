//! Adding a library is a decision: each has its reason in `docs/dependencies.md`.

use crate::tree::{self, assert_none};

#[test]
fn every_dependency_has_its_reason() {
    let manifest: toml::Table = toml::from_str(&tree::read("Cargo.toml")).unwrap();
    let crates = manifest["workspace"]["dependencies"].as_table().unwrap().keys().cloned();
    let package: serde_json::Value = serde_json::from_str(&tree::read("ui/package.json")).unwrap();
    let mut names: Vec<String> = crates.filter(|name| !name.starts_with("yiqiao-")).collect();
    for kind in ["dependencies", "devDependencies"] {
        names.extend(package[kind].as_object().unwrap().keys().cloned());
    }
    let listed = tree::read("docs/dependencies.md");
    let reason = |name: &str| {
        let row = format!("| `{name}` |");
        let line = listed.lines().find(|line| line.starts_with(&row));
        line.is_some_and(|line| line.trim_start_matches(&row).trim().len() > 10)
    };
    let without: Vec<String> = names.iter().filter(|name| !reason(name)).cloned().collect();
    assert_none(&without, "docs/dependencies.md says why each is here");
    let rows = listed.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    let gone: Vec<String> =
        rows.filter(|row| !names.iter().any(|name| name == row)).map(str::to_owned).collect();
    assert_none(&gone, "docs/dependencies.md lists nothing that is gone");
}

//! Files of the house, found by folder and ending.

use std::path::{Path, PathBuf};

/// Folders that hold nothing of ours.
const FOREIGN: [&str; 5] = ["node_modules", "target", "dist", "generated", "gen"];

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

pub fn read(path: &str) -> String {
    let path = root().join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All files under these folders with one of these endings, as path from the root
/// and text.
pub fn files(folders: &[&str], endings: &[&str]) -> Vec<(String, String)> {
    let root = root();
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root.join(folder)).collect();
    while let Some(path) = open.pop() {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            if !FOREIGN.contains(&name.as_str()) {
                open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let inside = path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
            found.push((inside, std::fs::read_to_string(&path).unwrap()));
        }
    }
    assert!(!found.is_empty(), "there are files under {folders:?}");
    found.sort();
    found
}

/// Lines of the files in which `breaks` finds something, as `path:line: what`.
pub fn breaches(files: &[(String, String)], breaks: impl Fn(&str) -> bool) -> Vec<String> {
    let lines = files.iter().flat_map(|(path, text)| {
        text.lines().enumerate().map(move |(n, line)| (path, n + 1, line))
    });
    lines
        .filter(|(_, _, line)| breaks(line))
        .map(|(path, n, line)| format!("{path}:{n}: {}", line.trim()))
        .collect()
}

pub fn assert_none(breaches: &[String], rule: &str) {
    assert!(breaches.is_empty(), "{rule}\n  {}", breaches.join("\n  "));
}

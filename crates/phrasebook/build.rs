//! Lists the repository's `locales/<tag>/{phrases,ui}/*.ftl` so that the crate can embed them.
//! It only names files: reading and checking them is the crate's work.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").canonicalize()?;
    println!("cargo:rerun-if-changed={}", root.display());
    let mut list = String::from("&[\n");
    for language in sorted(&root)? {
        for kind in ["phrases", "ui"] {
            let folder = language.join(kind);
            if !folder.is_dir() {
                continue;
            }
            for file in sorted(&folder)? {
                if file.extension().is_some_and(|extension| extension == "ftl") {
                    entry(&mut list, &language, kind, &file);
                }
            }
        }
    }
    list.push(']');
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR for build scripts");
    fs::write(Path::new(&out).join("embedded.rs"), list)
}

fn entry(list: &mut String, language: &Path, kind: &str, file: &Path) {
    let name = |path: &Path| path.file_name().expect("a listed entry has a name").to_owned();
    let (tag, stem) = (name(language), name(file));
    writeln!(list, "    ({tag:?}, {kind:?}, {stem:?}, include_str!({file:?})),")
        .expect("writing to a string cannot fail");
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<io::Result<_>>()?;
    entries.sort();
    Ok(entries)
}

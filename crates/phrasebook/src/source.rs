//! Where texts come from: the embedded base, then a centre's own folder on top. It gathers and
//! guards files; it knows nothing of phrases or of what a file says.

use crate::finding::{Finding, Rule};
use crate::guard;
use crate::languages::Languages;
use std::fs;
use std::path::{Path, PathBuf};

/// How many `.ftl` files one language may have in one folder.
pub const FILES_MAX: usize = 256;

/// `(tag, kind, file name, text)` of everything under the repository's `locales`.
static EMBEDDED: &[(&str, &str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

pub(crate) const LANGUAGES_TOML: &str = include_str!("../../../locales/languages.toml");
pub(crate) const PHRASES_TOML: &str = include_str!("../../../locales/phrases.toml");
pub(crate) const REVIEW_TOML: &str = include_str!("../../../locales/review.toml");

/// The two kinds of text, which are the two folders of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Phrases,
    Ui,
}

impl Kind {
    fn folder(self) -> &'static str {
        match self {
            Self::Phrases => "phrases",
            Self::Ui => "ui",
        }
    }
}

/// Which layer a file belongs to; the later wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Layer {
    Base,
    Centre,
}

/// One admitted `.ftl` file.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub lang: String,
    pub layer: Layer,
    pub file: String,
    pub text: String,
}

impl Source {
    /// The file's name without folder and ending.
    pub fn stem(&self) -> &str {
        let name = self.file.rsplit(['/', '\\']).next().unwrap_or(&self.file);
        name.strip_suffix(".ftl").unwrap_or(name)
    }
}

/// The base's files of one kind, in the order of languages and names.
pub(crate) fn embedded(kind: Kind) -> Vec<Source> {
    let of_kind = EMBEDDED.iter().filter(|entry| entry.1 == kind.folder());
    let source = |&(lang, folder, name, text): &(&str, &str, &str, &str)| {
        let file = format!("locales/{lang}/{folder}/{name}");
        let text = guard::admit(&file, text.as_bytes()).expect("the base passes its own guard");
        Source { lang: lang.into(), layer: Layer::Base, file, text }
    };
    of_kind.map(source).collect()
}

/// A centre's files of one kind, and what was refused. Languages that nobody listed are reported.
pub(crate) fn centre(
    kind: Kind,
    dir: Option<&Path>,
    languages: &Languages,
) -> (Vec<Source>, Vec<Finding>) {
    let (mut sources, mut findings) = (Vec::new(), Vec::new());
    // A centre that has no folder of its own is the usual case, not a fault.
    let Some(dir) = dir.filter(|dir| dir.exists()) else {
        return (sources, findings);
    };
    for folder in entries(dir, &mut findings) {
        let files = folder.join(kind.folder());
        let Some(lang) = folder.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if !files.is_dir() {
            continue;
        }
        if languages.get(lang).is_none() {
            let message = format!("languages.toml does not list {lang}");
            findings.push(Finding::of_file(&shown(&files), Rule::UnknownLanguage, message));
            continue;
        }
        let mut paths = entries(&files, &mut findings);
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
        if paths.len() > FILES_MAX {
            let message = format!("{} files; the first {FILES_MAX} are read", paths.len());
            findings.push(Finding::of_file(&shown(&files), Rule::TooBig, message));
            paths.truncate(FILES_MAX);
        }
        for path in paths {
            let file = shown(&path);
            match admit(&path) {
                Ok(text) => {
                    sources.push(Source { lang: lang.into(), layer: Layer::Centre, file, text })
                }
                Err(finding) => findings.push(finding),
            }
        }
    }
    (sources, findings)
}

/// A single file of the centre's folder; `None` when there is no such file.
pub(crate) fn centre_file(
    dir: Option<&Path>,
    name: &str,
) -> Option<(String, Result<String, Finding>)> {
    let path = dir?.join(name);
    path.is_file().then(|| (shown(&path), admit(&path)))
}

fn admit(path: &Path) -> Result<String, Finding> {
    let file = shown(path);
    let unreadable =
        |error: std::io::Error| Finding::of_file(&file, Rule::Unreadable, error.to_string());
    // The size is asked first, so that a huge file never enters memory.
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(Finding::of_file(&file, Rule::Unreadable, "not a regular file"));
    }
    let size = metadata.len();
    if size > guard::FTL_BYTES_MAX as u64 {
        let message = format!("{size} bytes; at most {} are read", guard::FTL_BYTES_MAX);
        return Err(Finding::of_file(&file, Rule::TooBig, message));
    }
    guard::admit(&file, &fs::read(path).map_err(unreadable)?)
}

fn entries(folder: &Path, findings: &mut Vec<Finding>) -> Vec<PathBuf> {
    let list = fs::read_dir(folder).and_then(|entries| {
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()
    });
    match list {
        Ok(mut paths) => {
            paths.sort();
            paths
        }
        Err(error) => {
            findings.push(Finding::of_file(&shown(folder), Rule::Unreadable, error.to_string()));
            Vec::new()
        }
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

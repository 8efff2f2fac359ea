//! A folder of phrases held against the rules by itself, for the people who write them. It does
//! not lie over the base, and nothing is rendered from it.

use crate::catalog::Catalog;
use crate::finding::Finding;
use crate::languages::Languages;
use crate::lint;
use crate::parsed::Parsed;
use crate::source::{self, Kind};
use std::path::Path;

/// What is wrong in a folder that is laid out like `locales`: `phrases.toml` and
/// `<tag>/phrases/*.ftl`. A folder without its own `languages.toml`, or its own `phrases.toml`, is
/// held against the built-in one. With `tags`, only these languages are looked at; the reference
/// language must be in the folder all the same, since the others are compared with it.
pub fn lint_folder(dir: &Path, tags: &[String]) -> Vec<Finding> {
    match grounds(dir) {
        Ok((languages, catalog)) => sentences(dir, tags, &languages, &catalog),
        Err(finding) => vec![finding],
    }
}

fn grounds(dir: &Path) -> Result<(Languages, Catalog), Finding> {
    let (file, text) = own(dir, "languages.toml", source::LANGUAGES_TOML)?;
    let languages = Languages::parse(&file, &text, None)?;
    let (file, text) = own(dir, "phrases.toml", source::PHRASES_TOML)?;
    Ok((languages, Catalog::parse(&file, &text, None)?))
}

fn own(dir: &Path, name: &str, built_in: &str) -> Result<(String, String), Finding> {
    match source::centre_file(Some(dir), name) {
        Some((file, text)) => Ok((file, text?)),
        None => Ok((format!("locales/{name}"), built_in.to_owned())),
    }
}

fn sentences(
    dir: &Path,
    tags: &[String],
    languages: &Languages,
    catalog: &Catalog,
) -> Vec<Finding> {
    let wanted = |tag: &str| tags.is_empty() || tags.iter().any(|known| known == tag);
    let (sources, mut findings) = source::centre(Kind::Phrases, Some(dir), languages);
    let mut files = Vec::new();
    for source in sources {
        let is_wanted = wanted(&source.lang);
        match Parsed::parse(source) {
            Ok(parsed) => files.push(parsed),
            Err(broken) if is_wanted => findings.extend(broken),
            Err(_) => {}
        }
    }
    findings.extend(lint::phrases_of(&wanted, languages, catalog, &files));
    findings.sort();
    findings
}

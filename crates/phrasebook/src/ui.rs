//! The UI strings of every language, loaded and checked for the web view, which formats them.
//! The same guards and layers as the phrases; no sentence is resolved here.

use crate::edition;
use crate::finding::Finding;
use crate::languages::{Direction, Languages};
use crate::lint;
use crate::parsed::Parsed;
use crate::source::{self, Kind, Layer, Source};
use std::path::Path;

/// The languages behind every other: first English, then the working language.
const SECOND: &str = "en";

/// One file of UI strings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UiSource {
    /// The language of the file.
    pub lang: String,
    /// The file.
    pub file: String,
    /// Its text.
    pub text: String,
    /// Whether it is a centre's file, which replaces the base's messages of the same id.
    pub overrides: bool,
}

/// All that the web view needs to show one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UiLocale {
    /// The languages to look in, best first.
    pub chain: Vec<String>,
    /// The direction of the first language of the chain.
    pub dir: Direction,
    /// The files of the chain: by language, the base's before the centre's.
    pub sources: Vec<UiSource>,
}

/// The UI strings of a centre.
pub struct UiStrings {
    languages: Languages,
    files: Vec<Source>,
    findings: Vec<Finding>,
}

impl UiStrings {
    /// Loads the embedded strings with a centre's folder on top. A broken file of the centre is
    /// left out and reported by [`findings`](Self::findings). The embedded ones are not parsed
    /// here: [`lint`](Self::lint) does that in this crate's tests, and the web view when it shows
    /// them.
    pub fn load(centre_dir: Option<&Path>) -> Self {
        let mut findings = Vec::new();
        let languages = edition::languages(centre_dir, &mut findings);
        let (centre, refused) = source::centre(Kind::Ui, centre_dir, &languages);
        findings.extend(refused);
        let mut files = source::embedded(Kind::Ui);
        for source in centre {
            match Parsed::parse(source) {
                Ok(parsed) => files.push(parsed.source),
                Err(broken) => findings.extend(broken),
            }
        }
        Self { languages, files, findings }
    }

    /// What was left out while loading.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The strings for a language, falling back to English and then to the working language.
    /// `fr-CA` finds `fr`; an unknown tag finds the fallbacks.
    pub fn locale(&self, tag: &str) -> UiLocale {
        let mut chain: Vec<String> = Vec::new();
        let second = self.languages.get(SECOND).map(|language| language.tag.clone());
        let working = Some(self.languages.working().tag.clone());
        for lang in [self.known(tag), second, working].into_iter().flatten() {
            if !chain.contains(&lang) {
                chain.push(lang);
            }
        }
        let first = chain.first().and_then(|lang| self.languages.get(lang));
        let dir = first.map_or(Direction::Ltr, |language| language.dir);
        let sources = chain.iter().flat_map(|lang| self.of_language(lang)).collect();
        UiLocale { chain, dir, sources }
    }

    /// The languages that have strings at all.
    pub fn tags(&self) -> Vec<String> {
        let has = |tag: &str| self.files.iter().any(|file| file.lang == tag);
        self.languages.iter().map(|l| l.tag.clone()).filter(|tag| has(tag)).collect()
    }

    /// The findings over all languages. Those in `complete` must have every id; the first of them
    /// is the reference for ids, attributes and variables.
    pub fn lint(&self, complete: &[&str]) -> Vec<Finding> {
        let mut findings = self.findings.clone();
        let mut files = Vec::new();
        for source in self.files.iter().cloned() {
            match Parsed::parse(source) {
                Ok(parsed) => files.push(parsed),
                Err(broken) => findings.extend(broken),
            }
        }
        if let Some(reference) = complete.first() {
            findings.extend(lint::ui::findings(reference, complete, &files));
        }
        findings
    }

    fn known(&self, tag: &str) -> Option<String> {
        let mut wanted = tag;
        loop {
            if let Some(language) = self.languages.get(wanted) {
                return Some(language.tag.clone());
            }
            let Some((shorter, _)) = wanted.rsplit_once('-') else {
                break;
            };
            wanted = shorter;
        }
        let same = |known: &str| known.split('-').next() == Some(wanted);
        self.languages.iter().map(|language| language.tag.clone()).find(|known| same(known))
    }

    fn of_language(&self, lang: &str) -> Vec<UiSource> {
        let mut own: Vec<&Source> = self.files.iter().filter(|file| file.lang == lang).collect();
        own.sort_by_key(|source| source.layer);
        let sources = own.into_iter().map(|source| UiSource {
            lang: source.lang.clone(),
            file: source.file.clone(),
            text: source.text.clone(),
            overrides: source.layer == Layer::Centre,
        });
        sources.collect()
    }
}

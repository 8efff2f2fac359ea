//! The phrasebook that a desk holds: open once, reload when the centre's folder changes, render
//! from any thread. Watching the folder is the caller's work.

use crate::catalog::Catalog;
use crate::edition::{self, Edition};
use crate::error::PhraseError;
use crate::facts::{ArgSpec, Facts};
use crate::finding::Finding;
use crate::isolates::plain;
use crate::languages::Languages;
use crate::render::{Arg, Args, Rendered};
use crate::review::Status;
use arc_swap::ArcSwap;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What a reload found, and whether the book now speaks from the new files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reload {
    /// Whether the new files were taken over. If not, the last good set stays.
    pub applied: bool,
    /// Everything that is wrong or incomplete, by file and line.
    pub findings: Vec<Finding>,
}

/// A phrase as a row of a list, with sample values where it takes arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhraseRow {
    /// The phrase.
    pub id: String,
    /// Its group.
    pub group: String,
    /// Whether it is offered while the interpreter is being rung.
    pub ring_window: bool,
    /// Its function key, from 1.
    pub pin: Option<u8>,
    /// The sentence in the working language.
    pub zh: String,
    /// The sentence in the asked language; absent while nobody has written it.
    pub text: Option<String>,
    /// The romanised reading.
    pub reading: Option<String>,
    /// Whether the wording is approved.
    pub status: Status,
    /// What a search looks through: id, both sentences and the reading, in lower case.
    pub search: String,
}

/// The phrasebook of a centre.
pub struct PhraseBook {
    centre_dir: Option<PathBuf>,
    edition: ArcSwap<Edition>,
}

impl PhraseBook {
    /// Opens the embedded base, with a centre's folder on top. It always opens: what is wrong in
    /// the folder is left out and reported by [`findings`](Self::findings).
    pub fn open(centre_dir: Option<&Path>) -> Self {
        let edition = ArcSwap::from_pointee(Edition::load(centre_dir));
        Self { centre_dir: centre_dir.map(Path::to_owned), edition }
    }

    /// Reads the centre's folder again. Files that could make a phrase say something wrong are
    /// refused as a whole, and the book keeps its last good set.
    pub fn reload(&self) -> Reload {
        let fresh = Edition::load(self.centre_dir.as_deref());
        let findings = fresh.findings.clone();
        let applied = edition::may_replace(&findings);
        if applied {
            self.edition.store(Arc::new(fresh));
        }
        Reload { applied, findings }
    }

    /// What is wrong or incomplete in the set that the book speaks from.
    pub fn findings(&self) -> Vec<Finding> {
        self.edition.load().findings.clone()
    }

    /// The facts of all phrases.
    pub fn catalog(&self) -> Arc<Catalog> {
        self.edition.load().catalog.clone()
    }

    /// The languages of the centre.
    pub fn languages(&self) -> Arc<Languages> {
        self.edition.load().languages.clone()
    }

    /// One phrase in one language, or the reason why there is none.
    pub fn render(&self, lang: &str, id: &str, args: &Args) -> Result<Rendered, PhraseError> {
        self.edition.load().render(lang, id, args)
    }

    /// The hash that an approval of this wording is bound to.
    pub fn wording_hash(&self, lang: &str, id: &str) -> Option<String> {
        let edition = self.edition.load();
        let (hash, _) = edition.shelves.get(lang)?.reviews.get(id)?;
        Some(hash.clone())
    }

    /// All phrases as rows for one language, in the order of the catalogue. A phrase without a
    /// sentence in the working language is left out: the call-taker could not read it.
    pub fn list(&self, lang: &str) -> Result<Vec<PhraseRow>, PhraseError> {
        let edition = self.edition.load();
        if edition.languages.get(lang).is_none() {
            return Err(PhraseError::UnknownLanguage { lang: lang.to_owned() });
        }
        Ok(edition.catalog.iter().filter_map(|facts| edition.row(lang, facts)).collect())
    }
}

impl Edition {
    fn row(&self, lang: &str, facts: &Facts) -> Option<PhraseRow> {
        let id = &facts.id;
        let args = sample(&facts.args);
        let zh = self.render(&self.languages.working().tag, id, &args).ok()?;
        let own = self.render(lang, id, &args).ok();
        let text = own.as_ref().map(|own| own.text.clone());
        let reading = own.as_ref().and_then(|own| own.reading.clone());
        let parts = [Some(id.as_str()), Some(&zh.text), text.as_deref(), reading.as_deref()];
        let search = plain(&parts.into_iter().flatten().collect::<Vec<_>>().join("\n"));
        let pin = self.catalog.pins().iter().position(|pinned| pinned == id);
        Some(PhraseRow {
            id: id.clone(),
            group: facts.group().to_owned(),
            ring_window: facts.ring_window,
            pin: pin.and_then(|index| u8::try_from(index + 1).ok()),
            status: own.map_or(Status::Draft, |own| own.status),
            search: search.to_lowercase(),
            zh: zh.text,
            text,
            reading,
        })
    }
}

/// The number that stands in a list where a person will type one.
const SAMPLE_NUMBER: i64 = 5;

/// Values that let a phrase be shown before anybody has filled it in.
fn sample(specs: &BTreeMap<String, ArgSpec>) -> Args {
    let value = |spec: &ArgSpec| match spec {
        &ArgSpec::Number { min, max } => Arg::Number(SAMPLE_NUMBER.clamp(min, max)),
        ArgSpec::Text { .. } => Arg::Text("……".into()),
        ArgSpec::Choice { .. } => Arg::Text("other".into()),
    };
    specs.iter().map(|(name, spec)| (name.clone(), value(spec))).collect()
}

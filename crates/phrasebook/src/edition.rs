//! One loaded state of the book: never changed after loading, swapped as a whole.
//! A centre's file that could make a phrase say something wrong is left out and reported.

use crate::catalog::Catalog;
use crate::finding::Finding;
use crate::languages::Languages;
use crate::lint;
use crate::lint::units;
use crate::number;
use crate::parsed::Parsed;
use crate::review::{self, Reviews, Status};
use crate::source::{self, Kind, Layer, Source};
use fluent::FluentResource;
use fluent::concurrent::FluentBundle;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

/// The sentences of one language.
pub(crate) struct Shelf {
    pub bundle: FluentBundle<Arc<FluentResource>>,
    /// The hash and the status of each sentence.
    pub reviews: BTreeMap<String, (String, Status)>,
}

pub(crate) struct Edition {
    pub languages: Arc<Languages>,
    pub catalog: Arc<Catalog>,
    pub shelves: BTreeMap<String, Shelf>,
    pub findings: Vec<Finding>,
}

/// The facts that a set of sentences is held against.
struct Ground {
    languages: Languages,
    catalog: Catalog,
    reviews: Vec<Reviews>,
}

impl Edition {
    /// The embedded base alone, or with a centre's folder on top.
    pub fn load(dir: Option<&Path>) -> Self {
        let mut findings = Vec::new();
        let base = Ground::base();
        let facts = base.with_centre(dir, &mut findings);
        let (sources, refused) = source::centre(Kind::Phrases, dir, &facts.languages);
        findings.extend(refused);
        let mut files = base_files();
        for source in sources {
            match Parsed::parse(source) {
                Ok(parsed) => files.push(parsed),
                Err(broken) => findings.extend(broken),
            }
        }
        let remaining = leave_out_what_blocks(&facts, &mut files, &mut findings);
        let base_is_hurt = remaining.iter().any(|finding| finding.rule.blocks());
        findings.extend(remaining);
        if base_is_hurt && dir.is_some() {
            // The centre's facts contradict the base's sentences: no single file is to blame.
            let mut alone = Self::bound(base, base_files(), Vec::new());
            alone.findings = findings;
            return alone;
        }
        Self::bound(facts, files, findings)
    }

    fn bound(facts: Ground, files: Vec<Parsed>, mut findings: Vec<Finding>) -> Self {
        let mut shelves = BTreeMap::new();
        let mut hashes = BTreeMap::new();
        for language in facts.languages.iter() {
            let lang = &language.tag;
            let (units, _) = units::of_language(lang, &files);
            let mut reviews = BTreeMap::new();
            for phrase in facts.catalog.iter() {
                if units.contains_key(&(false, phrase.id.clone())) {
                    let hash = review::hash(&phrase.id, &units);
                    let status = Reviews::any(&facts.reviews, lang, &phrase.id, &hash);
                    hashes.insert((lang.clone(), phrase.id.clone()), hash.clone());
                    reviews.insert(phrase.id.clone(), (hash, status));
                }
            }
            shelves.insert(lang.clone(), Shelf { bundle: bundle(lang, &files), reviews });
        }
        findings.extend(facts.reviews.iter().flat_map(|reviews| reviews.void(&hashes)));
        findings.sort();
        findings.dedup();
        let Ground { languages, catalog, .. } = facts;
        Self { languages: Arc::new(languages), catalog: Arc::new(catalog), shelves, findings }
    }
}

impl Ground {
    fn base() -> Self {
        let sound = "the base is held by the crate's own tests";
        let languages = Languages::parse("locales/languages.toml", source::LANGUAGES_TOML, None);
        let catalog = Catalog::parse("locales/phrases.toml", source::PHRASES_TOML, None);
        let reviews = Reviews::parse("locales/review.toml", source::REVIEW_TOML);
        Self {
            languages: languages.expect(sound),
            catalog: catalog.expect(sound),
            reviews: vec![reviews.expect(sound)],
        }
    }

    /// The base with the centre's facts over it. A broken file leaves the base's facts alone.
    fn with_centre(&self, dir: Option<&Path>, findings: &mut Vec<Finding>) -> Self {
        let languages = laid_over(dir, "languages.toml", findings, |file, text| {
            Languages::parse(file, text, Some(&self.languages))
        });
        let catalog = laid_over(dir, "phrases.toml", findings, |file, text| {
            Catalog::parse(file, text, Some(&self.catalog))
        });
        let centre = laid_over(dir, "review.toml", findings, Reviews::parse);
        Self {
            languages: languages.unwrap_or_else(|| self.languages.clone()),
            catalog: catalog.unwrap_or_else(|| self.catalog.clone()),
            reviews: self.reviews.iter().cloned().chain(centre).collect(),
        }
    }
}

fn laid_over<T>(
    dir: Option<&Path>,
    name: &str,
    findings: &mut Vec<Finding>,
    parse: impl Fn(&str, &str) -> Result<T, Finding>,
) -> Option<T> {
    let (file, text) = source::centre_file(dir, name)?;
    text.and_then(|text| parse(&file, &text)).map_err(|finding| findings.push(finding)).ok()
}

/// The languages of a centre, for callers that need no phrases.
pub(crate) fn languages(dir: Option<&Path>, findings: &mut Vec<Finding>) -> Languages {
    Ground::base().with_centre(dir, findings).languages
}

fn base_files() -> Vec<Parsed> {
    let parse = |source: Source| Parsed::parse(source).expect("the base is held by its own tests");
    source::embedded(Kind::Phrases).into_iter().map(parse).collect()
}

/// Drops the centre's files that break a blocking rule, until none does, and returns what is left
/// to say about the others. Dropping one file may take a term away from the next.
fn leave_out_what_blocks(
    facts: &Ground,
    files: &mut Vec<Parsed>,
    findings: &mut Vec<Finding>,
) -> Vec<Finding> {
    loop {
        let found = lint::phrases(&facts.languages, &facts.catalog, files);
        let blamed: BTreeSet<String> = found
            .iter()
            .filter(|finding| finding.rule.blocks())
            .map(|finding| finding.file.clone())
            .collect();
        let is_blamed = |file: &Parsed| {
            file.source.layer == Layer::Centre && blamed.contains(&file.source.file)
        };
        if !files.iter().any(is_blamed) {
            return found;
        }
        let dropped: BTreeSet<String> =
            files.iter().filter(|f| is_blamed(f)).map(|f| f.source.file.clone()).collect();
        findings.extend(found.into_iter().filter(|f| f.rule.blocks() && dropped.contains(&f.file)));
        files.retain(|file| !is_blamed(file));
    }
}

fn bundle(lang: &str, files: &[Parsed]) -> FluentBundle<Arc<FluentResource>> {
    let langid = lang.parse().expect("languages.toml holds well-formed tags");
    let mut bundle = FluentBundle::new_concurrent(vec![langid]);
    bundle.set_use_isolating(true);
    bundle.set_formatter(Some(number::western));
    bundle.add_builtins().expect("a new bundle has no functions yet");
    let mut own: Vec<&Source> =
        files.iter().map(|f| &f.source).filter(|s| s.lang == lang).collect();
    own.sort_by_key(|source| source.layer);
    for source in own {
        let resource = FluentResource::try_new(source.text.clone());
        bundle.add_resource_overriding(Arc::new(resource.expect("only parsed files are bound")));
    }
    bundle
}

/// Whether a reload with these findings may replace a good edition.
pub(crate) fn may_replace(findings: &[Finding]) -> bool {
    findings.iter().all(|finding| !finding.rule.blocks())
}

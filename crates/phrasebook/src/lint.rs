//! The rules of the book, over parsed files. The catalogue's facts and the reference language are
//! the measure; nothing is formatted here, and no rule judges style.

pub(crate) mod message;
pub(crate) mod selector;
mod sms;
pub(crate) mod ui;
pub(crate) mod units;

use crate::catalog::Catalog;
use crate::finding::{Finding, Rule};
use crate::languages::Languages;
use crate::parsed::{Parsed, Unit};
use crate::uses::Uses;
use message::Measure;
use selector::Fault;
use std::collections::BTreeSet;
use units::Units;

/// The language that the others are compared with.
pub const REFERENCE: &str = "en";

/// The only function that both runtimes have.
const FUNCTION: &str = "NUMBER";

/// All findings over the phrases of all languages, in the order of files and lines.
pub(crate) fn phrases(languages: &Languages, catalog: &Catalog, files: &[Parsed]) -> Vec<Finding> {
    phrases_of(&|_| true, languages, catalog, files)
}

/// The findings over the phrases of the wanted languages.
pub(crate) fn phrases_of(
    wanted: &dyn Fn(&str) -> bool,
    languages: &Languages,
    catalog: &Catalog,
    files: &[Parsed],
) -> Vec<Finding> {
    let (reference, _) = units::of_language(REFERENCE, files);
    let working_rules = selector::rules_of(&languages.working().tag);
    let mut findings = Vec::new();
    for language in languages.iter().filter(|language| wanted(&language.tag)) {
        let (units, duplicates) = units::of_language(&language.tag, files);
        let rules = selector::rules_of(&language.tag);
        findings.extend(duplicates);
        findings.extend(missing(&language.tag, catalog, files, &units));
        findings.extend(unused_terms(&units));
        for (&(term, ref id), unit) in &units {
            if term {
                findings.extend(term_findings(unit, &units));
                continue;
            }
            let Some(facts) = catalog.get(id) else {
                let message = format!("phrases.toml does not list {id}");
                findings.push(unit.finding(&[], Rule::UnusedId, message));
                continue;
            };
            let shown = shown_in(&reference, id);
            let measure = Measure {
                facts,
                language,
                shown: &shown,
                units: &units,
                rules: &rules,
                working_rules: &working_rules,
            };
            findings.extend(message::findings(unit, &measure));
        }
    }
    findings.sort();
    findings
}

fn shown_in(reference: &Units<'_>, id: &str) -> BTreeSet<String> {
    let value = reference.get(&(false, id.to_owned())).and_then(|unit| unit.value);
    value.map_or_else(BTreeSet::new, |value| Uses::of(value).shown)
}

fn missing(lang: &str, catalog: &Catalog, files: &[Parsed], units: &Units<'_>) -> Vec<Finding> {
    let lacks = |id: &str| !units.contains_key(&(false, id.to_owned()));
    let of_group = |group: &str| {
        let own = files.iter().find(|f| f.source.lang == lang && f.source.stem() == group);
        own.map_or_else(|| format!("{lang}/phrases/{group}.ftl"), |file| file.source.file.clone())
    };
    let missing = catalog.iter().filter(|facts| lacks(&facts.id));
    missing
        .map(|facts| {
            let message = format!("{} is missing in {lang}", facts.id);
            Finding::of_file(&of_group(facts.group()), Rule::MissingId, message)
        })
        .collect()
}

fn unused_terms(units: &Units<'_>) -> Vec<Finding> {
    let patterns = units
        .values()
        .flat_map(|u| u.value.into_iter().chain(u.attributes.iter().map(|a| &a.value)));
    let used: BTreeSet<String> = patterns.flat_map(|pattern| Uses::of(pattern).terms).collect();
    let unused = units.iter().filter(|((term, id), _)| *term && !used.contains(id));
    unused
        .map(|((_, id), unit)| unit.finding(&[], Rule::UnusedId, format!("nothing uses -{id}")))
        .collect()
}

fn term_findings(unit: &Unit<'_>, units: &Units<'_>) -> Vec<Finding> {
    let patterns = unit.value.into_iter().chain(unit.attributes.iter().map(|a| &a.value));
    let mut faults = Vec::new();
    for uses in patterns.map(Uses::of) {
        faults.extend(reference_faults(unit.id, &uses, units));
        // Inside a term Fluent prints a missing variable's name and reports no error.
        for name in &uses.variables {
            let message = format!("-{} may not use ${name}: terms take no arguments here", unit.id);
            faults.push((Rule::UnknownVariable, vec![format!("${name}")], message));
        }
    }
    faults.into_iter().map(|fault| placed(unit, fault)).collect()
}

/// A fault as a finding at the first of its words within the entry.
pub(crate) fn placed(unit: &Unit<'_>, (rule, words, message): Fault) -> Finding {
    unit.finding(&words.iter().map(String::as_str).collect::<Vec<_>>(), rule, message)
}

/// Functions, terms and messages that do not exist.
pub(crate) fn reference_faults(text: &str, uses: &Uses, units: &Units<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for name in uses.functions.iter().filter(|name| *name != FUNCTION) {
        let message = format!("{text} calls {name}(); only {FUNCTION}() exists");
        faults.push((Rule::UnknownFunction, vec![format!("{name}(")], message));
    }
    let terms = uses.terms.iter().map(|name| (true, name, format!("-{name}")));
    let messages = uses.messages.iter().map(|name| (false, name, name.clone()));
    for (term, name, written) in terms.chain(messages) {
        if !units.contains_key(&(term, name.clone())) {
            let message = format!("{text} refers to {written}, which does not exist");
            faults.push((Rule::UnknownReference, vec![written], message));
        }
    }
    faults
}

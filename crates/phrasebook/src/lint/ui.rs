//! The UI strings: the languages that are declared complete have the same ids, attributes and
//! variables as the working language. Their sentences are formatted in the web view, not here.

use super::units::{self, Units};
use crate::finding::{Finding, Rule};
use crate::parsed::{Parsed, Unit};
use crate::uses::Uses;
use std::collections::{BTreeMap, BTreeSet};

/// The findings over the UI strings. `reference` is the language that the others are held to.
pub(crate) fn findings(reference: &str, complete: &[&str], files: &[Parsed]) -> Vec<Finding> {
    let (measure, _) = units::of_language(reference, files);
    let langs: BTreeSet<&str> = files.iter().map(|file| file.source.lang.as_str()).collect();
    let mut findings = Vec::new();
    for lang in langs.into_iter().chain(complete.iter().copied()).collect::<BTreeSet<_>>() {
        let (units, duplicates) = units::of_language(lang, files);
        findings.extend(duplicates);
        for ((term, id), unit) in &units {
            findings.extend(references(unit, &units));
            match measure.get(&(*term, id.clone())) {
                Some(model) => findings.extend(compare(unit, model)),
                // A term is a language's own affair: it may need one that the reference does not.
                None if *term => {}
                None => {
                    let message = format!("{reference} has no {id}");
                    findings.push(unit.finding(&[], Rule::UnusedId, message));
                }
            }
        }
        if complete.contains(&lang) {
            let lacks = |key: &&(bool, String)| !key.0 && !units.contains_key(*key);
            for (_, id) in measure.keys().filter(lacks) {
                let message = format!("{id} is missing in {lang}");
                findings.push(Finding::of_file(&format!("{lang}/ui"), Rule::MissingId, message));
            }
        }
    }
    findings.sort();
    findings
}

fn references(unit: &Unit<'_>, units: &Units<'_>) -> Vec<Finding> {
    let patterns = unit.value.into_iter().chain(unit.attributes.iter().map(|a| &a.value));
    let faults = patterns.flat_map(|p| super::reference_faults(unit.id, &Uses::of(p), units));
    faults.map(|fault| super::placed(unit, fault)).collect()
}

fn compare(unit: &Unit<'_>, model: &Unit<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let (own, theirs) = (variables(unit), variables(model));
    for name in own.keys().filter(|name| !theirs.contains_key(*name)) {
        let message = format!(".{name} of {} is not in the reference", unit.id);
        findings.push(unit.finding(&[&format!(".{name}")], Rule::UnknownAttribute, message));
    }
    for (name, wanted) in &theirs {
        let Some(used) = own.get(name) else {
            let (rule, what) = match name.as_str() {
                "" => (Rule::MissingText, "its text".to_owned()),
                name => (Rule::MissingAttribute, format!(".{name}")),
            };
            findings.push(unit.finding(&[], rule, format!("{} lacks {what}", unit.id)));
            continue;
        };
        for variable in used.difference(wanted) {
            let message = format!("{} uses ${variable}, which nobody passes", unit.id);
            findings.push(unit.finding(&[&format!("${variable}")], Rule::UnknownVariable, message));
        }
        for variable in wanted.difference(used) {
            let message = format!("{} leaves out ${variable}", unit.id);
            findings.push(unit.finding(&[], Rule::MissingVariable, message));
        }
    }
    let mut seen = BTreeSet::new();
    for name in unit.attributes.iter().map(|attribute| &attribute.id.name) {
        if !seen.insert(name) {
            let message = format!(".{name} of {} is written twice", unit.id);
            findings.push(unit.last(&format!(".{name}"), Rule::DuplicateAttribute, message));
        }
    }
    findings
}

/// The variables of the text (under "") and of each attribute.
fn variables(unit: &Unit<'_>) -> BTreeMap<String, BTreeSet<String>> {
    let value = unit.value.map(|value| (String::new(), Uses::of(value).variables));
    let attributes = unit.attributes.iter();
    let attributes = attributes.map(|a| (a.id.name.clone(), Uses::of(&a.value).variables));
    value.into_iter().chain(attributes).collect()
}

//! One phrase in one language, held against its facts and against the reference language.

use super::selector::{self, Fault};
use super::sms;
use super::units::Units;
use crate::facts::{Channel, Facts, group_of};
use crate::finding::{Finding, Rule};
use crate::languages::{Form, Language};
use crate::parsed::Unit;
use crate::uses::Uses;
use fluent_syntax::ast::Pattern;
use icu_plurals::PluralRules;
use std::collections::BTreeSet;

/// What the texts of a phrase are held against.
pub(crate) struct Measure<'m> {
    pub facts: &'m Facts,
    pub language: &'m Language,
    /// The variables that the reference shows to its reader.
    pub shown: &'m BTreeSet<String>,
    pub units: &'m Units<'m>,
    pub rules: &'m PluralRules,
    pub working_rules: &'m PluralRules,
}

/// The findings of one phrase.
pub(crate) fn findings(unit: &Unit<'_>, measure: &Measure<'_>) -> Vec<Finding> {
    let mut findings = form_findings(unit, measure);
    let stem = unit.home.source.stem();
    if stem != group_of(unit.id) {
        let message = format!("{} belongs in {}.ftl", unit.id, group_of(unit.id));
        findings.push(unit.finding(&[], Rule::WrongFile, message));
    }
    match unit.value {
        Some(value) => findings.extend(text_findings(unit, "", value, measure)),
        None => {
            let message = format!("{} has attributes but no text", unit.id);
            findings.push(unit.finding(&[], Rule::MissingText, message));
        }
    }
    for attribute in unit.attributes {
        findings.extend(text_findings(unit, &attribute.id.name, &attribute.value, measure));
    }
    findings.extend(sms::finding(unit, measure));
    findings
}

fn form_findings(unit: &Unit<'_>, measure: &Measure<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen = BTreeSet::new();
    for attribute in unit.attributes {
        let name = attribute.id.name.as_str();
        if !seen.insert(name) {
            let message = format!(".{name} of {} is written twice", unit.id);
            findings.push(unit.last(&format!(".{name}"), Rule::DuplicateAttribute, message));
        }
        if !Form::ALL.iter().any(|form| form.as_str() == name) {
            let message = format!(".{name} of {} is no form that a phrase has", unit.id);
            findings.push(unit.finding(&[&format!(".{name}")], Rule::UnknownAttribute, message));
        }
    }
    let is_spoken = measure.facts.channels.contains(&Channel::Speech);
    let needed = |form: &Form| is_spoken || !matches!(form, Form::Spoken | Form::Reading);
    let needs = measure.language.needs.iter().filter(|form| needed(form));
    for form in needs.filter(|form| !seen.contains(form.as_str())) {
        let Language { tag, .. } = measure.language;
        let message = format!("{} needs .{} in {tag}", unit.id, form.as_str());
        findings.push(unit.finding(&[], Rule::MissingAttribute, message));
    }
    findings
}

fn text_findings(
    unit: &Unit<'_>,
    attribute: &str,
    pattern: &Pattern<String>,
    measure: &Measure<'_>,
) -> Vec<Finding> {
    let place = format!(".{attribute}");
    let whole = (!attribute.is_empty()).then_some(place.as_str());
    let text = if attribute.is_empty() { unit.id } else { &place };
    let uses = Uses::of(pattern);
    let mut faults: Vec<Fault> = Vec::new();
    let args = &measure.facts.args;
    for name in uses.variables.iter().filter(|name| !args.contains_key(*name)) {
        let message = format!("{text} uses ${name}, which the phrase does not take");
        faults.push((Rule::UnknownVariable, vec![format!("${name}")], message));
    }
    for name in args.keys().filter(|name| !uses.variables.contains(*name)) {
        let message = format!("{text} leaves out ${name}");
        faults.push((Rule::MissingVariable, Vec::new(), message));
    }
    for name in measure.shown.iter().filter(|n| args.contains_key(*n) && !uses.shown.contains(*n)) {
        if uses.variables.contains(name) {
            let message = format!("{text} never shows ${name}, which the reference does");
            faults.push((Rule::MissingVariable, Vec::new(), message));
        }
    }
    faults.extend(super::reference_faults(text, &uses, measure.units));
    let is_back = attribute == Form::Back.as_str();
    let rules = if is_back { measure.working_rules } else { measure.rules };
    faults.extend(selector::faults(pattern, rules, args));
    let placed = faults.into_iter().map(|(rule, words, message)| {
        let words: Vec<&str> = words.iter().map(String::as_str).chain(whole).collect();
        unit.finding(&words, rule, message)
    });
    placed.collect()
}

//! The selectors inside one pattern: every plural form that an integer in range can reach is
//! written, nothing else is, and no form hides the number that it stands for.

use crate::facts::ArgSpec;
use crate::finding::Rule;
use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use std::collections::{BTreeMap, BTreeSet};

/// A broken rule, with the words to look for when placing it.
pub(crate) type Fault = (Rule, Vec<String>, String);

/// The plural rules that a text is held against.
pub(crate) fn rules_of(lang: &str) -> PluralRules {
    let locale: Locale = lang.parse().expect("languages.toml holds well-formed tags");
    PluralRules::try_new_cardinal(locale.into()).expect("ICU4X falls back to its root rules")
}

/// The faults of every selector in a pattern.
pub(crate) fn faults(
    pattern: &Pattern<String>,
    rules: &PluralRules,
    args: &BTreeMap<String, ArgSpec>,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let Expression::Select { selector, variants } = expression else {
            continue;
        };
        faults.extend(duplicates(variants));
        if let Some(name) = variable(selector) {
            match args.get(name) {
                Some(ArgSpec::Number { min, max }) => {
                    let visible = shows(pattern, name);
                    faults.extend(number(name, variants, rules, *min..=*max, visible));
                }
                Some(ArgSpec::Choice { of }) => faults.extend(choice(name, variants, of)),
                Some(ArgSpec::Text { .. }) => faults.push((
                    Rule::UnknownVariant,
                    vec![format!("${name}")],
                    format!("${name} is free text, so nothing can be chosen by it"),
                )),
                None => {}
            }
        }
        for variant in variants {
            faults.extend(self::faults(&variant.value, rules, args));
        }
    }
    faults
}

pub(crate) fn variable(selector: &InlineExpression<String>) -> Option<&str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(&id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(variable)
        }
        _ => None,
    }
}

pub(crate) fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// Whether the value stands in the pattern itself, outside of its selectors.
fn shows(pattern: &Pattern<String>, name: &str) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::Placeable { expression: Expression::Inline(inline) } => {
            variable(inline) == Some(name)
        }
        _ => false,
    })
}

fn duplicates(variants: &[Variant<String>]) -> Vec<Fault> {
    let mut seen = BTreeSet::new();
    let again = variants.iter().map(key).filter(|key| !seen.insert(*key));
    again
        .map(|key| {
            let message = format!("[{key}] is written twice; the second is never used");
            (Rule::DuplicateVariant, vec![format!("[{key}]")], message)
        })
        .collect()
}

fn choice(name: &str, variants: &[Variant<String>], of: &[String]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for variant in variants {
        let key = key(variant);
        if !of.iter().any(|choice| choice == key) {
            let message = format!("[{key}] is not a choice of ${name}");
            faults.push((Rule::UnknownVariant, vec![format!("[{key}]")], message));
        }
        if variant.default && key != "other" {
            let message = format!("the default of ${name} must be the neutral *[other]");
            faults.push((Rule::NoNeutralDefault, vec![format!("*[{key}]")], message));
        }
    }
    faults
}

fn number(
    name: &str,
    variants: &[Variant<String>],
    rules: &PluralRules,
    range: std::ops::RangeInclusive<i64>,
    visible: bool,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut reached: BTreeMap<usize, (i64, usize)> = BTreeMap::new();
    let mut missing: BTreeMap<&str, i64> = BTreeMap::new();
    for n in range {
        let category = category_name(rules.category_for(n));
        let exact = n.to_string();
        let chosen = variants.iter().position(|v| key(v) == exact || key(v) == category);
        let default = variants.iter().position(|variant| variant.default).unwrap_or(0);
        if chosen.is_none() {
            missing.entry(category).or_insert(n);
        }
        reached.entry(chosen.unwrap_or(default)).or_insert((n, 0)).1 += 1;
    }
    for (category, n) in missing {
        let message = format!("${name} has no [{category}], which {n} needs");
        faults.push((Rule::MissingCategory, vec![format!("${name} ->")], message));
    }
    for (index, variant) in variants.iter().enumerate() {
        let key = key(variant);
        let words = vec![format!("[{key}]")];
        let is_number = matches!(variant.key, VariantKey::NumberLiteral { .. });
        let again = variants[..index].iter().any(|earlier| self::key(earlier) == key);
        if !is_number && !rules.categories().any(|c| category_name(c) == key) && key != "other" {
            let message = format!("[{key}] is not a plural form of this language");
            faults.push((Rule::UnknownVariant, words.clone(), message));
        } else if !variant.default && !again && !reached.contains_key(&index) {
            let message = format!("no ${name} in range reaches [{key}]");
            faults.push((Rule::UnreachableVariant, words.clone(), message));
        }
        match reached.get(&index) {
            Some((n, count)) if *count > 1 && !visible && !shows(&variant.value, name) => {
                let message =
                    format!("[{key}] stands for {count} numbers ({n} first) and hides them");
                faults.push((Rule::HiddenNumber, words, message));
            }
            _ => {}
        }
    }
    faults
}

pub(crate) fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

//! What goes out as one text message fits into one, whatever its arguments are. Lengths are
//! counted in UTF-16 code units, as a message with any letter outside of GSM-7 is. Nothing is
//! formatted: a number counts with its separators, a text argument with its most characters.

use super::message::Measure;
use super::selector::{category_name, key, variable};
use super::units::Units;
use crate::facts::ArgSpec;
use crate::finding::{Finding, Rule};
use crate::languages::Form;
use crate::parsed::Unit;
use crate::render::SMS_UNITS_MAX;
use crate::uses::Uses;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};
use fluent_syntax::unicode::unescape_unicode_to_string;
use icu_plurals::PluralRules;
use std::collections::{BTreeMap, BTreeSet};

/// How many terms and messages may borrow from each other before one counts as nothing.
const BORROWS_MAX: u8 = 8;

/// What stands for an argument while a length is taken.
#[derive(Debug, Clone)]
enum Sample {
    Number(i64),
    Choice(String),
    /// Text of so many characters.
    Text(usize),
}

/// One value for each argument.
type Set = BTreeMap<String, Sample>;

struct Ruler<'r> {
    rules: &'r PluralRules,
    units: &'r Units<'r>,
}

/// The finding on a phrase that goes out as one message, and would take more than one.
pub(crate) fn finding(unit: &Unit<'_>, measure: &Measure<'_>) -> Option<Finding> {
    if !measure.facts.sms {
        return None;
    }
    let sms = Form::Sms.as_str();
    let short = unit.attributes.iter().find(|attribute| attribute.id.name == sms);
    let pattern = short.map_or(unit.value, |short| Some(&short.value))?;
    let ruler = Ruler { rules: measure.rules, units: measure.units };
    let (length, at) = ruler.longest(pattern, &measure.facts.args);
    if length <= SMS_UNITS_MAX {
        return None;
    }
    let how = if at.is_empty() { String::new() } else { format!(" with {at}") };
    let id = unit.id;
    Some(if short.is_some() {
        let message = format!(".sms of {id} takes {length} of {SMS_UNITS_MAX} characters{how}");
        unit.finding(&[".sms"], Rule::SmsTooLong, message)
    } else {
        let message =
            format!("{id} needs .sms: it takes {length} of {SMS_UNITS_MAX} characters{how}");
        unit.finding(&[], Rule::MissingSms, message)
    })
}

impl Ruler<'_> {
    /// The greatest length, and the arguments that make it so long.
    fn longest(
        &self,
        pattern: &Pattern<String>,
        args: &BTreeMap<String, ArgSpec>,
    ) -> (usize, String) {
        let used = Uses::of(pattern).variables;
        let mut named = BTreeSet::new();
        named_numbers(pattern, &mut named);
        let mut sets = vec![Set::new()];
        for (name, spec) in args.iter().filter(|(name, _)| used.contains(*name)) {
            let mut wider = Vec::new();
            for sample in self.samples(spec, &named) {
                wider.extend(sets.iter().cloned().map(|mut set: Set| {
                    set.insert(name.clone(), sample.clone());
                    set
                }));
            }
            sets = wider;
        }
        let measured = sets.into_iter().map(|set| (self.pattern(pattern, &set, 0), set));
        let (length, set) = measured.max_by_key(|(length, _)| *length).unwrap_or_default();
        let told = |(name, sample): (&String, &Sample)| match sample {
            Sample::Number(n) => format!("${name} = {n}"),
            Sample::Choice(choice) => format!("${name} = {choice}"),
            Sample::Text(length) => format!("${name} of {length} characters"),
        };
        (length, set.iter().map(told).collect::<Vec<_>>().join(", "))
    }

    /// Values that stand for all others: numbers of one plural form and with equally many digits
    /// are equally long, unless a variant names one of them.
    fn samples(&self, spec: &ArgSpec, named: &BTreeSet<i64>) -> Vec<Sample> {
        match spec {
            &ArgSpec::Number { min, max } => {
                let mut seen = BTreeSet::new();
                let class = |n: i64| {
                    (category_name(self.rules.category_for(n)), width(n), named.get(&n).copied())
                };
                (min..=max).filter(|n| seen.insert(class(*n))).map(Sample::Number).collect()
            }
            ArgSpec::Choice { of } => of.iter().cloned().map(Sample::Choice).collect(),
            &ArgSpec::Text { max } => vec![Sample::Text(max)],
        }
    }

    fn pattern(&self, pattern: &Pattern<String>, set: &Set, borrows: u8) -> usize {
        let element = |element: &PatternElement<String>| match element {
            PatternElement::TextElement { value } => units(value),
            PatternElement::Placeable { expression } => self.expression(expression, set, borrows),
        };
        pattern.elements.iter().map(element).sum()
    }

    fn expression(&self, expression: &Expression<String>, set: &Set, borrows: u8) -> usize {
        match expression {
            Expression::Inline(inline) => self.inline(inline, set, borrows),
            Expression::Select { selector, variants } => {
                let of = |variant: &Variant<String>| self.pattern(&variant.value, set, borrows);
                match variable(selector).and_then(|name| set.get(name)) {
                    Some(sample) => self.chosen(variants, sample).map_or(0, of),
                    None => variants.iter().map(of).max().unwrap_or(0),
                }
            }
        }
    }

    fn chosen<'v>(
        &self,
        variants: &'v [Variant<String>],
        sample: &Sample,
    ) -> Option<&'v Variant<String>> {
        let named = |variant: &&Variant<String>| match sample {
            Sample::Number(n) => {
                key(variant) == n.to_string()
                    || key(variant) == category_name(self.rules.category_for(*n))
            }
            Sample::Choice(choice) => key(variant) == choice,
            Sample::Text(_) => false,
        };
        let default = || variants.iter().find(|variant| variant.default);
        variants.iter().find(named).or_else(default)
    }

    fn inline(&self, inline: &InlineExpression<String>, set: &Set, borrows: u8) -> usize {
        match inline {
            InlineExpression::StringLiteral { value } => units(&unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => units(value),
            InlineExpression::VariableReference { id } => match set.get(&id.name) {
                Some(Sample::Number(n)) => width(*n),
                Some(Sample::Choice(choice)) => units(choice),
                Some(Sample::Text(length)) => *length,
                None => 0,
            },
            InlineExpression::FunctionReference { arguments, .. } => {
                let first = arguments.positional.first();
                first.map_or(0, |argument| self.inline(argument, set, borrows))
            }
            InlineExpression::TermReference { id, .. } => {
                self.borrowed(true, &id.name, set, borrows)
            }
            InlineExpression::MessageReference { id, .. } => {
                self.borrowed(false, &id.name, set, borrows)
            }
            InlineExpression::Placeable { expression } => self.expression(expression, set, borrows),
        }
    }

    fn borrowed(&self, term: bool, id: &str, set: &Set, borrows: u8) -> usize {
        let unit = self.units.get(&(term, id.to_owned())).filter(|_| borrows < BORROWS_MAX);
        let value = unit.and_then(|unit| unit.value);
        value.map_or(0, |value| self.pattern(value, set, borrows + 1))
    }
}

/// The numbers that variants name one by one, as in `[0]`.
fn named_numbers(pattern: &Pattern<String>, named: &mut BTreeSet<i64>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } =
            element
        {
            named.extend(variants.iter().filter_map(|variant| key(variant).parse::<i64>().ok()));
            variants.iter().for_each(|variant| named_numbers(&variant.value, named));
        }
    }
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// A number as it is written, with a separator for each three digits.
fn width(number: i64) -> usize {
    let digits = number.unsigned_abs().to_string().len();
    digits + (digits - 1) / 3 + usize::from(number < 0)
}

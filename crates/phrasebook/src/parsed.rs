//! One parsed `.ftl` file with the way back to its lines. The Fluent tree carries no positions,
//! so they are found again in the text. It checks syntax only.

use crate::finding::{Finding, Rule};
use crate::source::Source;
use fluent_syntax::ast::{Attribute, Entry, Pattern, Resource};
use fluent_syntax::parser::{self, ParserError};

/// A file that parsed without an error.
#[derive(Debug, Clone)]
pub(crate) struct Parsed {
    pub source: Source,
    pub resource: Resource<String>,
}

/// A message or term, reduced to what the rules ask about.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unit<'p> {
    /// The id, with a leading `-` for a term.
    pub id: &'p str,
    pub term: bool,
    pub value: Option<&'p Pattern<String>>,
    pub attributes: &'p [Attribute<String>],
    pub home: &'p Parsed,
    /// The how-manieth entry of this id in its file, from 0.
    pub nth: usize,
}

impl Parsed {
    /// Parses an admitted file. Fluent recovers after an error, we do not: a phrase next to a
    /// broken one may have lost half of itself.
    pub fn parse(source: Source) -> Result<Self, Vec<Finding>> {
        match parser::parse(source.text.clone()) {
            Ok(resource) => Ok(Self { source, resource }),
            Err((_, errors)) => {
                let Source { file, text, .. } = &source;
                let finding = |error: &ParserError| {
                    Finding::at(file, text, error.pos.start, Rule::Syntax, error.kind.to_string())
                };
                Err(errors.iter().map(finding).collect())
            }
        }
    }

    /// The messages and terms in their order.
    pub fn units(&self) -> Vec<Unit<'_>> {
        let mut units: Vec<Unit<'_>> = Vec::new();
        for entry in &self.resource.body {
            let (id, term, value, attributes) = match entry {
                Entry::Message(m) => (&m.id.name, false, m.value.as_ref(), &m.attributes),
                Entry::Term(t) => (&t.id.name, true, Some(&t.value), &t.attributes),
                _ => continue,
            };
            let nth = units.iter().filter(|unit| unit.id == id && unit.term == term).count();
            units.push(Unit { id, term, value, attributes, home: self, nth });
        }
        units
    }
}

impl Unit<'_> {
    /// A finding at the first of `words` within this entry, or at its id.
    pub fn finding(&self, words: &[&str], rule: Rule, message: impl Into<String>) -> Finding {
        let Source { file, text, .. } = &self.home.source;
        let (start, end) = self.span();
        let inside = &text[start..end];
        let offset = words.iter().find_map(|word| inside.find(word)).unwrap_or(0);
        Finding::at(file, text, start + offset, rule, message)
    }

    /// A finding at the last `word` within this entry, for what is written once too often.
    pub fn last(&self, word: &str, rule: Rule, message: impl Into<String>) -> Finding {
        let Source { file, text, .. } = &self.home.source;
        let (start, end) = self.span();
        let offset = text[start..end].rfind(word).unwrap_or(0);
        Finding::at(file, text, start + offset, rule, message)
    }

    fn span(&self) -> (usize, usize) {
        let text = &self.home.source.text;
        let head = if self.term { format!("-{}", self.id) } else { self.id.to_owned() };
        let opens = |line: &str| {
            line.strip_prefix(&head).is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let (mut at, mut seen, mut start) = (0, 0, None);
        for line in text.split_inclusive('\n') {
            if let Some(start) = start {
                if line.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '-') {
                    return (start, at);
                }
            } else if opens(line) {
                if seen == self.nth {
                    start = Some(at);
                }
                seen += 1;
            }
            at += line.len();
        }
        (start.unwrap_or(0), text.len())
    }
}

//! The catalogue: all phrases of a centre by group and order, read from `phrases.toml`.
//! No sentence is in here; the lint holds the sentences against these facts.

use crate::facts::{Answer, ArgSpec, Facts};
use crate::finding::{Finding, Rule};
use serde::Deserialize;
use std::collections::BTreeSet;

/// How many phrases the ring window pins to function keys.
pub const PINS_MAX: usize = 8;

/// How many integers a number argument may span: the lint and the tests visit each of them.
pub const NUMBER_SPAN_MAX: i64 = 10_000;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CatalogFile {
    #[serde(default)]
    facts: Vec<String>,
    groups: Option<Vec<String>>,
    pins: Option<Vec<String>>,
    while_waiting: Option<String>,
    #[serde(default)]
    phrase: Vec<Facts>,
}

/// All phrases of a centre, by group and order.
#[derive(Debug, Clone)]
pub struct Catalog {
    facts: Vec<String>,
    groups: Vec<String>,
    pins: Vec<String>,
    while_waiting: Option<String>,
    phrases: Vec<Facts>,
}

impl Catalog {
    /// Reads `phrases.toml`. With a `base`, the file changes and adds to it.
    pub(crate) fn parse(file: &str, text: &str, base: Option<&Self>) -> Result<Self, Finding> {
        let syntax = |error: toml::de::Error| {
            let position = error.span().map_or(0, |span| span.start);
            Finding::at(file, text, position, Rule::Syntax, error.message())
        };
        let read: CatalogFile = toml::from_str(text).map_err(syntax)?;
        let at = |word: &str, message: String| {
            let position = text.find(&format!("\"{word}\"")).unwrap_or(0);
            Finding::at(file, text, position, Rule::Facts, message)
        };
        let mut seen = BTreeSet::new();
        for phrase in &read.phrase {
            if !seen.insert(&phrase.id) {
                let place = text.rfind(&format!("\"{}\"", phrase.id)).unwrap_or(0);
                let message = format!("{} is listed twice", phrase.id);
                return Err(Finding::at(file, text, place, Rule::DuplicateId, message));
            }
        }
        let catalog = Self::laid_over(read, base);
        catalog.check().map_err(|(word, message)| at(&word, message))?;
        Ok(catalog)
    }

    fn laid_over(read: CatalogFile, base: Option<&Self>) -> Self {
        let of_base =
            |list: fn(&Self) -> &Vec<String>| base.map_or_else(Vec::new, |b| list(b).clone());
        let mut facts = of_base(|base| &base.facts);
        facts.extend(read.facts);
        let mut phrases = base.map_or_else(Vec::new, |base| base.phrases.clone());
        for phrase in read.phrase {
            phrases.retain(|known| known.id != phrase.id);
            phrases.push(phrase);
        }
        let groups = read.groups.unwrap_or_else(|| of_base(|base| &base.groups));
        let rank = |phrase: &Facts| {
            let position = groups.iter().position(|group| group == phrase.group());
            (position.unwrap_or(groups.len()), phrase.order, phrase.id.clone())
        };
        phrases.sort_by_cached_key(rank);
        let pins = read.pins.unwrap_or_else(|| of_base(|base| &base.pins));
        let while_waiting =
            read.while_waiting.or_else(|| base.and_then(|base| base.while_waiting.clone()));
        Self { facts, groups, pins, while_waiting, phrases }
    }

    fn check(&self) -> Result<(), (String, String)> {
        if self.pins.len() > PINS_MAX {
            let extra = self.pins[PINS_MAX].clone();
            return Err((extra, format!("at most {PINS_MAX} phrases can be pinned")));
        }
        for id in self.pins.iter().chain(&self.while_waiting) {
            let Some(phrase) = self.get(id) else {
                return Err((id.clone(), format!("{id} is not in the catalogue")));
            };
            if phrase.args.values().any(|spec| !matches!(spec, ArgSpec::Choice { .. })) {
                let message = format!("{id} needs words or numbers, so no single key can play it");
                return Err((id.clone(), message));
            }
        }
        for phrase in &self.phrases {
            self.check_phrase(phrase).map_err(|message| (phrase.id.clone(), message))?;
        }
        Ok(())
    }

    fn check_phrase(&self, phrase: &Facts) -> Result<(), String> {
        let id = &phrase.id;
        if phrase.group() == id || !id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') {
            return Err(format!("{id} must be a group and an intent in kebab case"));
        }
        if !self.groups.iter().any(|group| group == phrase.group()) {
            return Err(format!("the group of {id} is not listed in `groups`"));
        }
        if phrase.channels.is_empty() {
            return Err(format!("{id} has no channel to reach anyone"));
        }
        if let Some(fact) = phrase.fills.as_ref().filter(|fact| !self.facts.contains(fact)) {
            return Err(format!("{id} fills `{fact}`, which `facts` does not list"));
        }
        if matches!(&phrase.answer, Answer::Choice(choices) if choices.len() < 2) {
            return Err(format!("{id} asks for a choice and offers fewer than two"));
        }
        phrase.args.iter().try_for_each(|(name, spec)| check_arg(id, name, spec))
    }

    /// The facts of a phrase.
    pub fn get(&self, id: &str) -> Option<&Facts> {
        self.phrases.iter().find(|phrase| phrase.id == id)
    }

    /// All phrases, by group and order.
    pub fn iter(&self) -> impl Iterator<Item = &Facts> {
        self.phrases.iter()
    }

    /// The groups in their order.
    pub fn groups(&self) -> &[String] {
        &self.groups
    }

    /// The ids on the function keys of the ring window, F1 first.
    pub fn pins(&self) -> &[String] {
        &self.pins
    }

    /// The phrase that is shown by itself while a person waits for an interpreter.
    pub fn while_waiting(&self) -> Option<&str> {
        self.while_waiting.as_deref()
    }
}

fn check_arg(id: &str, name: &str, spec: &ArgSpec) -> Result<(), String> {
    match spec {
        ArgSpec::Number { min, max } if min > max => {
            Err(format!("${name} of {id} has its least value above its greatest"))
        }
        ArgSpec::Number { min, max } if max.saturating_sub(*min) >= NUMBER_SPAN_MAX => {
            Err(format!("${name} of {id} spans more than {NUMBER_SPAN_MAX} numbers"))
        }
        ArgSpec::Choice { of } if of.last().is_none_or(|last| last != "other") => {
            Err(format!("the choices of ${name} of {id} must end in the neutral `other`"))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = r#"
groups = ["loc"]
facts = ["place"]
pins = ["loc-where"]
[[phrase]]
id = "loc-where"
version = 1
order = 10
answer = "place"
fills = "place"
channels = ["speech", "text"]
"#;

    fn base() -> Catalog {
        Catalog::parse("base.toml", BASE, None).expect("the base is sound")
    }

    #[test]
    fn a_centre_adds_a_phrase_and_keeps_the_base() {
        let more = r#"
            [[phrase]]
            id = "loc-gate"
            version = 1
            order = 5
            answer = { choice = ["east", "west"] }
            channels = ["speech"]
        "#;
        let catalog = Catalog::parse("centre.toml", more, Some(&base())).expect("a sound addition");
        let ids: Vec<_> = catalog.iter().map(|phrase| phrase.id.as_str()).collect();
        assert_eq!(ids, ["loc-gate", "loc-where"], "the order is the file's, not the layer's");
        assert_eq!(catalog.pins(), ["loc-where"], "what the centre leaves out stays");
    }

    #[test]
    fn contradictions_are_refused_with_their_line() {
        for (from, to) in [
            ("fills = \"place\"", "fills = \"mood\""),
            ("pins = [\"loc-where\"]", "pins = [\"loc-nowhere\"]"),
            ("groups = [\"loc\"]", "groups = [\"med\"]"),
            ("channels = [\"speech\", \"text\"]", "channels = []"),
            (
                "\"speech\", \"text\"]",
                "\"speech\"]\nargs = { n = { type = \"number\", min = 2, max = 1 } }",
            ),
            (
                "\"speech\", \"text\"]",
                "\"speech\"]\nargs = { w = { type = \"choice\", of = [\"male\"] } }",
            ),
        ] {
            let text = BASE.replace(from, to);
            let finding = Catalog::parse("c.toml", &text, None).expect_err(to);
            assert_eq!(finding.rule, Rule::Facts, "{to} contradicts another fact: {finding}");
            assert!(finding.line > 1, "the finding points at the word: {finding}");
        }
    }

    #[test]
    fn an_unknown_field_is_a_syntax_finding() {
        let finding = Catalog::parse("c.toml", &BASE.replace("fills", "fils"), None);
        assert_eq!(finding.expect_err("a typing slip").rule, Rule::Syntax);
    }
}

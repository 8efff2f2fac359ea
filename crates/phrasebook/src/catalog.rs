//! The catalogue: all phrases of a centre by group and order, read from `phrases.toml`.
//! No sentence is in here; the lint holds the sentences against these facts.

use crate::facts::{Answer, ArgSpec, Channel, Facts, Situation};
use crate::finding::{Finding, Rule};
use crate::render::ARG_CHARS_MAX;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

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
    pins_for: BTreeMap<Situation, Vec<String>>,
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
    pins_for: BTreeMap<Situation, Vec<String>>,
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
        let at = |place: &Place, message: String| {
            Finding::at(file, text, place.within(text), Rule::Facts, message)
        };
        let mut seen = BTreeSet::new();
        for phrase in &read.phrase {
            if !seen.insert(&phrase.id) {
                let place = text.rfind(&entry_of(&phrase.id)).unwrap_or(0);
                let message = format!("{} is listed twice", phrase.id);
                return Err(Finding::at(file, text, place, Rule::DuplicateId, message));
            }
        }
        let catalog = Self::laid_over(read, base);
        catalog.check().map_err(|(place, message)| at(&place, message))?;
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
        let mut pins_for = base.map_or_else(BTreeMap::new, |base| base.pins_for.clone());
        pins_for.extend(read.pins_for);
        Self { facts, groups, pins, while_waiting, pins_for, phrases }
    }

    fn check(&self) -> Result<(), (Place, String)> {
        self.check_keys(&self.pins)?;
        self.while_waiting.as_ref().map_or(Ok(()), |id| self.check_key(id))?;
        for (situation, ids) in &self.pins_for {
            self.check_keys(ids)?;
            let stranger = |id: &&String| {
                self.get(id).is_some_and(|phrase| !phrase.situations.contains(situation))
            };
            if let Some(id) = ids.iter().find(stranger) {
                let message =
                    format!("{id} is pinned for {}, not one of its situations", situation.as_str());
                return Err((Place::Entry(id.clone()), message));
            }
        }
        for phrase in &self.phrases {
            let place = || Place::Entry(phrase.id.clone());
            self.check_phrase(phrase).map_err(|message| (place(), message))?;
            self.check_follow_ups(phrase)?;
        }
        Ok(())
    }

    fn check_keys(&self, ids: &[String]) -> Result<(), (Place, String)> {
        if let Some(extra) = ids.get(PINS_MAX) {
            let message = format!("at most {PINS_MAX} phrases can be pinned");
            return Err((Place::Word(extra.clone()), message));
        }
        ids.iter().try_for_each(|id| self.check_key(id))
    }

    /// Whether a single key can play it.
    fn check_key(&self, id: &str) -> Result<(), (Place, String)> {
        let place = || Place::Word(id.to_owned());
        let phrase = self.get(id);
        let phrase = phrase.ok_or_else(|| (place(), format!("{id} is not in the catalogue")))?;
        if phrase.neutral_args().is_none() {
            let message = format!("{id} needs words or numbers, so no single key can play it");
            return Err((place(), message));
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
        let repeated =
            |index: usize| phrase.situations[..index].contains(&phrase.situations[index]);
        if let Some(index) = (0..phrase.situations.len()).find(|index| repeated(*index)) {
            let situation = phrase.situations[index].as_str();
            return Err(format!("{id} is listed twice for {situation}"));
        }
        if phrase.sms && !phrase.channels.contains(&Channel::Text) {
            return Err(format!("{id} goes out as a message, and text is not among its channels"));
        }
        phrase.args.iter().try_for_each(|(name, spec)| check_arg(id, name, spec))
    }

    fn check_follow_ups(&self, phrase: &Facts) -> Result<(), (Place, String)> {
        let Facts { id, follow_ups, .. } = phrase;
        for (index, next) in follow_ups.iter().enumerate() {
            let what = if next == id {
                "itself"
            } else if self.get(next).is_none() {
                "what is not in the catalogue"
            } else if follow_ups[..index].contains(next) {
                "the same phrase twice"
            } else {
                continue;
            };
            let message = format!("{id} is followed by {next}: {what}");
            return Err((Place::Within(id.clone(), next.clone()), message));
        }
        Ok(())
    }

    /// The facts of a phrase.
    pub fn get(&self, id: &str) -> Option<&Facts> {
        self.phrases.iter().find(|phrase| phrase.id == id)
    }

    /// All phrases, by group and order.
    pub fn iter(&self) -> impl Iterator<Item = &Facts> {
        self.phrases.iter()
    }

    /// The phrases that belong to a situation, by group and order.
    pub fn of_situation(&self, situation: Situation) -> impl Iterator<Item = &Facts> {
        self.phrases.iter().filter(move |phrase| phrase.situations.contains(&situation))
    }

    /// The groups in their order.
    pub fn groups(&self) -> &[String] {
        &self.groups
    }

    /// The ids on the function keys of the ring window, F1 first.
    pub fn pins(&self) -> &[String] {
        &self.pins
    }

    /// The ids on the function keys once it is known what happened. A situation without keys of
    /// its own keeps those of the ring window.
    pub fn pins_for(&self, situation: Situation) -> &[String] {
        self.pins_for.get(&situation).unwrap_or(&self.pins)
    }

    /// The phrase that is shown by itself while a person waits for an interpreter.
    pub fn while_waiting(&self) -> Option<&str> {
        self.while_waiting.as_deref()
    }
}

/// Where in the file a contradiction is pointed out.
enum Place {
    /// At the first mention of a word.
    Word(String),
    /// At the entry of a phrase.
    Entry(String),
    /// At the last mention of a word in the entry of a phrase.
    Within(String, String),
}

impl Place {
    fn within(&self, text: &str) -> usize {
        let quoted = |word: &str| format!("\"{word}\"");
        let first = |word: &str| text.find(&quoted(word)).unwrap_or(0);
        match self {
            Self::Word(word) => first(word),
            Self::Entry(id) => text.find(&entry_of(id)).unwrap_or_else(|| first(id)),
            Self::Within(id, word) => {
                let start = text.find(&entry_of(id)).unwrap_or_else(|| first(id));
                let length = text[start..].find("[[phrase]]").unwrap_or(text.len() - start);
                let entry = &text[start..start + length];
                entry.rfind(&quoted(word)).map_or(start, |offset| start + offset)
            }
        }
    }
}

fn entry_of(id: &str) -> String {
    format!("id = \"{id}\"")
}

fn check_arg(id: &str, name: &str, spec: &ArgSpec) -> Result<(), String> {
    match spec {
        ArgSpec::Number { min, max } if min > max => {
            Err(format!("${name} of {id} has its least value above its greatest"))
        }
        ArgSpec::Number { min, max } if max.saturating_sub(*min) >= NUMBER_SPAN_MAX => {
            Err(format!("${name} of {id} spans more than {NUMBER_SPAN_MAX} numbers"))
        }
        ArgSpec::Text { max } if !(1..=ARG_CHARS_MAX).contains(max) => {
            Err(format!("${name} of {id} must allow 1 to {ARG_CHARS_MAX} characters"))
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
    fn a_follow_up_is_a_phrase_of_the_catalogue_and_named_once() {
        let followed = |ids: &str| {
            let text = format!(
                "{BASE}follow_ups = [{ids}]\n\n[[phrase]]\nid = \"loc-gate\"\nversion = 1\norder = 20\nanswer = \"place\"\nchannels = [\"text\"]\nfollow_ups = [\"loc-where\"]\n"
            );
            Catalog::parse("c.toml", &text, None)
        };
        let catalog = followed("\"loc-gate\"").expect("two phrases may follow each other");
        assert_eq!(catalog.get("loc-where").expect("it is listed").follow_ups, ["loc-gate"]);
        for ids in ["\"loc-nowhere\"", "\"loc-where\"", "\"loc-gate\", \"loc-gate\""] {
            let finding = followed(ids).expect_err(ids);
            assert_eq!((finding.rule, finding.line), (Rule::Facts, 12), "{ids}: {finding}");
        }
    }

    #[test]
    fn a_situation_lists_its_phrases_in_the_order_of_the_catalogue() {
        let more = r#"
            [[phrase]]
            id = "loc-gate"
            version = 1
            order = 5
            answer = "place"
            channels = ["text"]
            situations = ["fire", "general"]
        "#;
        let catalog = Catalog::parse("centre.toml", more, Some(&base())).expect("sound");
        let of = |situation: Situation| -> Vec<&str> {
            catalog.of_situation(situation).map(|phrase| phrase.id.as_str()).collect()
        };
        assert_eq!(of(Situation::Fire), ["loc-gate"]);
        assert_eq!(of(Situation::Theft), [""; 0], "a phrase belongs nowhere unless it says so");
        let pinned = |ids: &str, situation: &str| {
            let text = format!("pins_for.{situation} = [{ids}]\n{more}");
            Catalog::parse("centre.toml", &text, Some(&base()))
        };
        let keys = pinned("\"loc-gate\"", "fire").expect("it belongs to fires");
        assert_eq!(keys.pins_for(Situation::Fire), ["loc-gate"]);
        assert_eq!(
            keys.pins_for(Situation::Theft),
            ["loc-where"],
            "the others keep the ring's keys"
        );
        for (ids, situation) in [("\"loc-gate\"", "theft"), ("\"loc-nowhere\"", "fire")] {
            let finding = pinned(ids, situation).expect_err("a key for nothing");
            assert_eq!(finding.rule, Rule::Facts, "{ids} for {situation}: {finding}");
        }
        for situation in Situation::ALL {
            let text = more.replace("\"fire\"", &format!("\"{}\"", situation.as_str()));
            let known = Catalog::parse("c.toml", &text.replace(", \"general\"", ""), Some(&base()));
            assert!(known.is_ok(), "the file knows {situation:?} by the same word");
        }
    }

    #[test]
    fn contradictions_are_refused_with_their_line() {
        for (from, to) in [
            ("fills = \"place\"", "fills = \"mood\""),
            ("pins = [\"loc-where\"]", "pins = [\"loc-nowhere\"]"),
            ("groups = [\"loc\"]", "groups = [\"med\"]"),
            ("channels = [\"speech\", \"text\"]", "channels = []"),
            ("channels = [\"speech\", \"text\"]", "channels = [\"speech\"]\nsms = true"),
            ("\"speech\", \"text\"]", "\"speech\"]\nsituations = [\"fire\", \"fire\"]"),
            ("\"speech\", \"text\"]", "\"speech\"]\nargs = { a = { type = \"text\", max = 201 } }"),
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

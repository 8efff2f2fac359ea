//! The languages of a centre, as data: a centre adds its ninth without a new build.
//! Not an enum on purpose, and no text: sentences live in the `.ftl` files.

use crate::finding::{Finding, Rule};
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

/// The direction that a script runs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of an HTML `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A form of a phrase beside its text, kept as a Fluent attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// The Chinese back-translation.
    Back,
    /// Text for a speech engine: kana, diacritised Arabic.
    Spoken,
    /// A romanised reading for a person who must read it aloud.
    Reading,
    /// The same in the length of one text message.
    Sms,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 4] = [Self::Back, Self::Spoken, Self::Reading, Self::Sms];

    /// The attribute's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Back => "back",
            Self::Spoken => "spoken",
            Self::Reading => "reading",
            Self::Sms => "sms",
        }
    }
}

/// One language of the centre.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// The BCP-47 tag, and the name of its folder.
    pub tag: String,
    /// The ISO 639-3 code.
    pub iso639_3: String,
    /// The language's name for itself.
    pub endonym: String,
    /// The language's name in the working language.
    pub name_zh: String,
    /// The direction of its script.
    pub dir: Direction,
    /// The digit that rings for it; the working language has none.
    #[serde(default)]
    pub key: Option<u8>,
    /// Country calling codes that suggest the language. A suggestion only, never a decision.
    #[serde(default)]
    pub dial_codes: Vec<String>,
    /// The voice of the speech engine, for phrases without a human recording.
    #[serde(default)]
    pub speech: Option<String>,
    /// The forms that every phrase needs in this language; `.spoken` and `.reading` only where it
    /// is spoken at all.
    #[serde(default)]
    pub needs: Vec<Form>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguagesFile {
    working: Option<String>,
    #[serde(default)]
    language: Vec<Language>,
}

/// The languages of a centre in their order of listing.
#[derive(Debug, Clone)]
pub struct Languages {
    working: String,
    list: Vec<Language>,
}

impl Languages {
    /// Reads `languages.toml`. With a `base`, the file changes and adds to it.
    pub(crate) fn parse(file: &str, text: &str, base: Option<&Self>) -> Result<Self, Finding> {
        let syntax = |error: toml::de::Error| {
            let position = error.span().map_or(0, |span| span.start);
            Finding::at(file, text, position, Rule::Syntax, error.message())
        };
        let read: LanguagesFile = toml::from_str(text).map_err(syntax)?;
        let mut list = base.map_or_else(Vec::new, |base| base.list.clone());
        for language in &read.language {
            let repeated = read.language.iter().filter(|other| other.tag == language.tag).count();
            check(language, repeated)
                .map_err(|message| facts(file, text, &language.tag, message))?;
            match list.iter_mut().find(|known| known.tag == language.tag) {
                Some(known) => *known = language.clone(),
                None => list.push(language.clone()),
            }
        }
        let working = read.working.or_else(|| base.map(|base| base.working.clone()));
        let working = working
            .ok_or_else(|| Finding::of_file(file, Rule::Facts, "no working language is named"))?;
        let languages = Self { working, list };
        languages.check_keys().map_err(|(tag, message)| facts(file, text, &tag, message))?;
        Ok(languages)
    }

    fn check_keys(&self) -> Result<(), (String, String)> {
        if self.get(&self.working).is_none() {
            return Err((self.working.clone(), "the working language is not listed".into()));
        }
        for (index, language) in self.list.iter().enumerate() {
            let Some(key) = language.key else { continue };
            if let Some(other) = self.list[..index].iter().find(|other| other.key == Some(key)) {
                let message = format!("key {key} already rings for {}", other.tag);
                return Err((language.tag.clone(), message));
            }
        }
        Ok(())
    }

    /// The language of a BCP-47 tag.
    pub fn get(&self, tag: &str) -> Option<&Language> {
        self.list.iter().find(|language| language.tag == tag)
    }

    /// The language that a digit rings for.
    pub fn by_key(&self, key: u8) -> Option<&Language> {
        self.list.iter().find(|language| language.key == Some(key))
    }

    /// The language that the centre itself works in.
    pub fn working(&self) -> &Language {
        self.get(&self.working).expect("parse refuses a working language that is not listed")
    }

    /// All languages, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Language> {
        self.list.iter()
    }

    /// The languages that an international number (`+33…` or `0033…`) suggests, by its longest
    /// known calling code. Empty for a national number.
    pub fn suggest(&self, number: &str) -> Vec<&Language> {
        let number = number.trim();
        let Some(rest) = number.strip_prefix('+').or_else(|| number.strip_prefix("00")) else {
            return Vec::new();
        };
        let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
        let codes = self.list.iter().flat_map(|language| &language.dial_codes);
        let matching = codes.filter(|code| digits.starts_with(code.as_str()));
        let Some(longest) = matching.max_by_key(|code| code.len()) else {
            return Vec::new();
        };
        self.list.iter().filter(|language| language.dial_codes.contains(longest)).collect()
    }
}

fn check(language: &Language, repeated: usize) -> Result<(), String> {
    if language.tag.parse::<LanguageIdentifier>().is_err() {
        return Err(format!("`{}` is not a BCP-47 tag", language.tag));
    }
    if repeated > 1 {
        return Err(format!("{} is listed twice", language.tag));
    }
    if language.key.is_some_and(|key| !(1..=9).contains(&key)) {
        return Err(format!("the key of {} must be a digit from 1 to 9", language.tag));
    }
    if language.dial_codes.iter().any(|code| code.is_empty() || !is_digits(code)) {
        return Err(format!("a calling code of {} is not made of digits", language.tag));
    }
    Ok(())
}

fn is_digits(code: &str) -> bool {
    code.bytes().all(|byte| byte.is_ascii_digit())
}

fn facts(file: &str, text: &str, tag: &str, message: String) -> Finding {
    let position = text.find(&format!("\"{tag}\"")).unwrap_or(0);
    Finding::at(file, text, position, Rule::Facts, message)
}

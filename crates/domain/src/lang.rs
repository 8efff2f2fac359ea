//! Languages as data: a tag, and a table that a centre may extend. Deliberately
//! not an enum of eight.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::limit::{LANG_CHARS_MAX, LANGUAGES_MAX};

/// A well-formed language tag (BCP 47, RFC 5646), such as `ar` or `zh-CN`.
///
/// Only the form is checked here; whether a centre serves it is a question for
/// its [`LanguageTable`].
///
/// The letters lie in place: the engine copies and compares tags all day. Zeros
/// fill the rest, so that tags compare as their text does.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
pub struct Lang([u8; LANG_CHARS_MAX]);

/// The text is not a well-formed language tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a well-formed language tag")]
pub struct BadLang;

impl Lang {
    /// Reads a tag.
    ///
    /// # Errors
    /// [`BadLang`] when empty, longer than [`LANG_CHARS_MAX`], or not made of
    /// alphanumeric subtags of 1–8 characters that begin with a language.
    pub fn parse(text: &str) -> Result<Self, BadLang> {
        let mut subtags = text.split('-');
        let primary = subtags.next().unwrap_or_default();
        let primary_ok =
            (2..=8).contains(&primary.len()) && primary.chars().all(|c| c.is_ascii_alphabetic());
        let rest_ok = subtags
            .all(|s| (1..=8).contains(&s.len()) && s.chars().all(|c| c.is_ascii_alphanumeric()));
        if text.len() <= LANG_CHARS_MAX && primary_ok && rest_ok {
            Ok(Self::laid_out(text))
        } else {
            Err(BadLang)
        }
    }

    /// The working language of the call-takers: Mandarin in simplified script.
    #[must_use]
    pub fn working() -> Self {
        Self::laid_out("zh-CN")
    }

    /// The tag as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let end = self.0.iter().position(|letter| *letter == 0).unwrap_or(LANG_CHARS_MAX);
        std::str::from_utf8(&self.0[..end]).expect("a tag is made of ASCII letters and digits")
    }

    fn laid_out(tag: &str) -> Self {
        let mut letters = [0; LANG_CHARS_MAX];
        letters[..tag.len()].copy_from_slice(tag.as_bytes());
        Self(letters)
    }
}

impl TryFrom<String> for Lang {
    type Error = BadLang;
    fn try_from(text: String) -> Result<Self, BadLang> {
        Self::parse(&text)
    }
}

impl From<Lang> for String {
    fn from(lang: Lang) -> Self {
        lang.as_str().to_owned()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Lang").field(&self.as_str()).finish()
    }
}

/// Which way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// One language that a centre serves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// Its tag.
    pub tag: Lang,
    /// Its name in itself, as written on its key.
    pub endonym: String,
    /// Which way it is written.
    pub direction: Direction,
    /// The digit of its key on the new-session screen, fixed for ever; none for
    /// the working language and for languages beyond eight.
    pub key: Option<u8>,
}

/// The languages of a centre, in the order of their keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LanguageTable(Vec<Language>);

impl LanguageTable {
    /// A table of the given languages; those past [`LANGUAGES_MAX`] are left out.
    #[must_use]
    pub fn new(mut rows: Vec<Language>) -> Self {
        rows.truncate(LANGUAGES_MAX);
        Self(rows)
    }

    /// Whether the centre serves this language.
    #[must_use]
    pub fn knows(&self, lang: &Lang) -> bool {
        self.get(lang).is_some()
    }

    /// The row of a language.
    #[must_use]
    pub fn get(&self, lang: &Lang) -> Option<&Language> {
        self.0.iter().find(|row| &row.tag == lang)
    }

    /// All rows in order.
    #[must_use]
    pub fn rows(&self) -> &[Language] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn well_formed_tags_are_read() {
        for tag in ["en", "zh-CN", "ar", "sr-Latn-RS", "yue"] {
            assert_eq!(
                Lang::parse(tag).map(String::from),
                Ok(tag.to_owned()),
                "{tag} is well-formed"
            );
        }
    }

    #[test]
    fn malformed_tags_are_refused() {
        for tag in ["", "e", "12", "en_US", "en-", "a b", "-en", "en-toolongsubtag"] {
            assert_eq!(Lang::parse(tag), Err(BadLang), "{tag:?} must be refused");
        }
    }
}

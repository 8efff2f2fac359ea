//! One phrase in one language, ready to show, speak or send. Arguments are checked against the
//! facts first, and a phrase that Fluent complains about is an error, never a text.

use crate::edition::{Edition, Shelf};
use crate::error::PhraseError;
use crate::facts::{ArgSpec, Facts};
use crate::isolates::{harmless, plain};
use crate::languages::{Direction, Form, Language};
use crate::review::Status;
use fluent::{FluentArgs, FluentValue};
use fluent_syntax::ast::Pattern;
use std::collections::BTreeMap;

/// How many characters a text argument may have: an address or a name, not a statement.
pub const ARG_CHARS_MAX: usize = 200;

/// How many UTF-16 code units one text message holds when a single letter is outside of GSM-7.
pub const SMS_UNITS_MAX: usize = 70;

/// The value of an argument. A number is never passed as text: the plural form would be wrong,
/// and Fluent would not complain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A whole number.
    Number(i64),
    /// A name, an address, a telephone number, or a choice.
    Text(String),
}

/// The arguments of a phrase by name.
pub type Args = BTreeMap<String, Arg>;

/// A phrase, rendered. `text`, `back` and `reading` carry bidi isolates for the screen;
/// [`plain`](crate::plain) strips them for everything else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The phrase.
    pub id: String,
    /// The version of its facts.
    pub version: u32,
    /// The language of the text.
    pub lang: String,
    /// The direction of the text.
    pub dir: Direction,
    /// The sentence.
    pub text: String,
    /// The same in the working language.
    pub back: String,
    /// What a speech engine is given instead of the text, already without isolates.
    pub spoken: Option<String>,
    /// The romanised reading.
    pub reading: Option<String>,
    /// What goes out as one text message, without isolates. Absent when the phrase is not sent so,
    /// or when it would take two.
    pub sms: Option<String>,
    /// Whether this wording is approved.
    pub status: Status,
}

impl Edition {
    pub fn render(&self, lang: &str, id: &str, args: &Args) -> Result<Rendered, PhraseError> {
        let (owned_id, owned_lang) = (|| id.to_owned(), || lang.to_owned());
        let language = self.languages.get(lang);
        let language =
            language.ok_or_else(|| PhraseError::UnknownLanguage { lang: owned_lang() })?;
        let facts = self.catalog.get(id);
        let facts = facts.ok_or_else(|| PhraseError::UnknownPhrase { id: owned_id() })?;
        let values = checked(facts, args)?;
        let not_written = || PhraseError::NotWritten { id: owned_id(), lang: owned_lang() };
        let shelf = self.shelves.get(lang).ok_or_else(not_written)?;
        let message = shelf.bundle.get_message(id).ok_or_else(not_written)?;
        let text = resolve(shelf, language, id, message.value().ok_or_else(not_written)?, &values)?;
        let form = |form: Form| {
            let attribute = message.get_attribute(form.as_str());
            attribute.map(|a| resolve(shelf, language, id, a.value(), &values)).transpose()
        };
        let back = match form(Form::Back)? {
            Some(back) => back,
            None if language.tag == self.languages.working().tag => text.clone(),
            None => return Err(not_written()),
        };
        let sms = if facts.sms {
            let short = plain(form(Form::Sms)?.as_ref().unwrap_or(&text));
            Some(short).filter(|short| short.encode_utf16().count() <= SMS_UNITS_MAX)
        } else {
            None
        };
        Ok(Rendered {
            id: owned_id(),
            version: facts.version,
            lang: owned_lang(),
            dir: language.dir,
            spoken: form(Form::Spoken)?.map(|spoken| plain(&spoken)),
            reading: form(Form::Reading)?,
            sms,
            status: shelf.reviews.get(id).map_or(Status::Draft, |(_, status)| *status),
            text,
            back,
        })
    }
}

fn resolve(
    shelf: &Shelf,
    language: &Language,
    id: &str,
    pattern: &Pattern<&str>,
    values: &FluentArgs<'_>,
) -> Result<String, PhraseError> {
    let mut errors = Vec::new();
    let text = shelf.bundle.format_pattern(pattern, Some(values), &mut errors).into_owned();
    if errors.is_empty() {
        return Ok(text);
    }
    let reasons: Vec<String> = errors.iter().map(ToString::to_string).collect();
    let reasons = reasons.join("; ");
    Err(PhraseError::Unresolved { id: id.to_owned(), lang: language.tag.clone(), reasons })
}

fn checked<'a>(facts: &Facts, args: &Args) -> Result<FluentArgs<'a>, PhraseError> {
    if let Some(arg) = args.keys().find(|name| !facts.args.contains_key(*name)) {
        return Err(PhraseError::UnknownArg { id: facts.id.clone(), arg: arg.clone() });
    }
    let mut values = FluentArgs::new();
    for (name, spec) in &facts.args {
        let (id, arg) = (facts.id.clone(), name.clone());
        let Some(value) = args.get(name) else {
            return Err(PhraseError::MissingArg { id, arg });
        };
        values.set(name.clone(), checked_value(id, arg, spec, value)?);
    }
    Ok(values)
}

fn checked_value<'a>(
    id: String,
    arg: String,
    spec: &ArgSpec,
    value: &Arg,
) -> Result<FluentValue<'a>, PhraseError> {
    match (spec, value) {
        (&ArgSpec::Number { min, max }, &Arg::Number(number)) => {
            if (min..=max).contains(&number) {
                Ok(number.into())
            } else {
                Err(PhraseError::OutOfRange { id, arg, min, max })
            }
        }
        (ArgSpec::Choice { of }, Arg::Text(choice)) if of.contains(choice) => {
            Ok(choice.clone().into())
        }
        (ArgSpec::Choice { .. }, Arg::Text(_)) => Err(PhraseError::NotAChoice { id, arg }),
        (&ArgSpec::Text { max }, Arg::Text(words)) => {
            let words = harmless(words);
            let words = words.trim();
            if words.is_empty() || words.chars().count() > max {
                return Err(PhraseError::BadLength { id, arg, max });
            }
            Ok(words.to_owned().into())
        }
        (ArgSpec::Number { .. }, Arg::Text(_)) => {
            Err(PhraseError::WrongType { id, arg, expected: "a number" })
        }
        (_, Arg::Number(_)) => Err(PhraseError::WrongType { id, arg, expected: "text" }),
    }
}

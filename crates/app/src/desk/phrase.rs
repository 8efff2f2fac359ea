//! Phrases as the desk picks, shows and writes them down.

use std::collections::BTreeMap;

use yiqiao_domain::session::{ArgValue, PhraseStatus, PhraseUse};
use yiqiao_domain::{Command, Direction, Lang};
use yiqiao_phrasebook::{Answer, Arg, ArgSpec, Args, Facts, PhraseRow, Rendered, Status, plain};

use super::Desk;
use crate::error::AppError;
use crate::view::*;

impl Desk {
    /// The phrasebook in a caller's language.
    ///
    /// # Errors
    /// `phrase-unknown` when there is no such language in it.
    pub fn phrases_view(&self, request: &PhrasesRequest) -> Result<PhraseListView, AppError> {
        let book = &self.0.phrases;
        let catalog = book.catalog();
        let rows = book.list(&request.lang)?;
        let groups = catalog.groups().iter().map(|group| PhraseGroupView {
            id: group.clone(),
            phrases: rows
                .iter()
                .filter(|row| row.group == *group)
                .filter_map(|row| Some(phrase_view(row, catalog.get(&row.id)?)))
                .collect(),
        });
        Ok(PhraseListView {
            lang: request.lang.clone(),
            direction: self.direction(&request.lang),
            version: catalog.iter().map(|facts| facts.version).max().unwrap_or(1),
            pins: catalog.pins().to_vec(),
            groups: groups.filter(|group| !group.phrases.is_empty()).collect(),
            problems: book.findings().iter().map(ToString::to_string).collect(),
        })
    }

    /// A phrase as it would be shown.
    ///
    /// # Errors
    /// `phrase-unknown`, or `phrase-argument` when an argument does not fit.
    pub fn render_phrase(
        &self,
        request: &RenderPhraseRequest,
    ) -> Result<RenderedPhraseView, AppError> {
        Ok(self.rendered_view(&self.render(&request.lang, &request.id, &request.args)?))
    }

    /// Shows a phrase to the caller and writes it down, with id, version,
    /// arguments and exact words.
    ///
    /// # Errors
    /// As [`Desk::render_phrase`] and [`Desk::act`].
    pub fn use_phrase(&self, request: UsePhraseRequest) -> Result<RenderedPhraseView, AppError> {
        let UsePhraseRequest { session, id, args } = request;
        let lang = self.caller_lang(session)?;
        let rendered = self.render(lang.as_str(), &id, &args)?;
        let view = self.rendered_view(&rendered);
        let phrase = PhraseUse {
            id,
            version: rendered.version,
            lang,
            args,
            text: plain(&rendered.text),
            service_text: plain(&rendered.back),
            status: status(rendered.status),
        };
        self.act(Command::UsePhrase { session, turn: self.fresh_turn(), phrase })?;
        Ok(view)
    }

    fn render(
        &self,
        lang: &str,
        id: &str,
        args: &BTreeMap<String, ArgValue>,
    ) -> Result<Rendered, AppError> {
        let args: Args = args
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    ArgValue::Number(number) => Arg::Number(*number),
                    ArgValue::Text(text) => Arg::Text(text.clone()),
                };
                (name.clone(), value)
            })
            .collect();
        // A phrase whose choices have a neutral one may be shown without asking.
        let args = match self.0.phrases.catalog().get(id).and_then(Facts::neutral_args) {
            Some(neutral) if args.is_empty() => neutral,
            _ => args,
        };
        Ok(self.0.phrases.render(lang, id, &args)?)
    }

    fn rendered_view(&self, rendered: &Rendered) -> RenderedPhraseView {
        RenderedPhraseView {
            id: rendered.id.clone(),
            lang: rendered.lang.clone(),
            direction: self.direction(&rendered.lang),
            text: rendered.text.clone(),
            back: rendered.back.clone(),
            reading: rendered.reading.clone(),
            status: status(rendered.status),
        }
    }

    fn direction(&self, lang: &str) -> Direction {
        let lang = Lang::parse(lang).ok();
        let known = lang.and_then(|lang| self.0.languages.get(&lang));
        known.map_or(Direction::Ltr, |row| row.direction)
    }

    pub(super) fn dial_codes(&self, lang: &str) -> Vec<String> {
        let languages = self.0.phrases.languages();
        languages.get(lang).map(|known| known.dial_codes.clone()).unwrap_or_default()
    }

    /// The Chinese wording of phrases that were shown before an interpreter came.
    pub(super) fn ring_phrases(&self, ids: &[String]) -> Vec<RingPhrase> {
        let working = Lang::working();
        let wording = |id: &String| {
            let rendered = self.render(working.as_str(), id, &BTreeMap::new()).ok()?;
            Some(RingPhrase { id: id.clone(), text: plain(&rendered.text) })
        };
        ids.iter()
            .map(|id| {
                wording(id).unwrap_or_else(|| RingPhrase { id: id.clone(), text: String::new() })
            })
            .collect()
    }
}

fn status(status: Status) -> PhraseStatus {
    match status {
        Status::Draft => PhraseStatus::Draft,
        Status::Approved => PhraseStatus::Approved,
    }
}

fn phrase_view(row: &PhraseRow, facts: &Facts) -> PhraseView {
    PhraseView {
        id: row.id.clone(),
        group: row.group.clone(),
        text: row.zh.clone(),
        target: row.text.clone().unwrap_or_default(),
        args: facts.args.iter().map(|(name, spec)| arg_view(name, spec)).collect(),
        answer: answer(&facts.answer).to_owned(),
        ring_window: row.ring_window,
        status: status(row.status),
        search: row.search.clone(),
    }
}

fn arg_view(name: &str, spec: &ArgSpec) -> PhraseArgView {
    let (kind, min, max, choices) = match spec {
        ArgSpec::Number { min, max } => ("number", Some(*min), Some(*max), Vec::new()),
        ArgSpec::Text { .. } => ("text", None, None, Vec::new()),
        ArgSpec::Choice { of } => ("choice", None, None, of.clone()),
    };
    PhraseArgView { name: name.to_owned(), kind: kind.to_owned(), min, max, choices }
}

fn answer(answer: &Answer) -> &'static str {
    match answer {
        Answer::None => "none",
        Answer::YesNo => "yes-no",
        Answer::Number => "number",
        Answer::Choice(_) => "choice",
        Answer::Place => "place",
        Answer::Name => "name",
        Answer::Time => "time",
        Answer::Phone => "phone",
        Answer::Words => "words",
    }
}

//! What was said: turns, renditions, corrections.

use super::{Decision, Seen, require, require_length, require_text};
use crate::command::Command;
use crate::event::Change;
use crate::id::TurnId;
use crate::lang::Lang;
use crate::limit::{
    CHOICES_MAX, NAME_CHARS_MAX, REVISIONS_PER_TEXT_MAX, TEXT_CHARS_MAX, TURNS_PER_SESSION_MAX,
};
use crate::refusal::Refusal;
use crate::session::{
    Fidelity, PhraseUse, Rendition, Revision, RevisionReason, Side, State, TurnBody, Voice,
};

impl Seen<'_> {
    pub(super) fn add_turn(&self, turn: TurnId, voice: Voice, body: TurnBody) -> Decision {
        let closed = self.session.state == State::Closed;
        require(!closed || matches!(body, TurnBody::Note { .. }), Refusal::WrongState)?;
        require(self.session.turn(turn).is_none(), Refusal::DuplicateTurn)?;
        require(self.session.turns.len() < TURNS_PER_SESSION_MAX, Refusal::LimitReached)?;
        Ok(vec![Change::TurnAdded { session: self.session.id, turn, voice, body }])
    }

    pub(super) fn speak(&self, turn: TurnId, voice: Voice, lang: &Lang, text: &str) -> Decision {
        self.as_party()?;
        require(
            matches!(voice, Voice::Caller | Voice::Officer | Voice::CallTaker)
                || voice == self.own_voice(),
            Refusal::WrongRole,
        )?;
        self.require_language(lang)?;
        require_text(text)?;
        let body = TurnBody::Utterance { lang: lang.clone(), text: Some(text.to_owned()) };
        self.add_turn(turn, voice, body)
    }

    pub(super) fn use_phrase(&self, turn: TurnId, phrase: &PhraseUse) -> Decision {
        self.as_party()?;
        require(self.languages.knows(&phrase.lang), Refusal::UnknownLanguage)?;
        require_text(&phrase.text)?;
        require_length(&phrase.service_text, TEXT_CHARS_MAX)?;
        require_length(&phrase.id, NAME_CHARS_MAX)?;
        require(phrase.args.len() <= CHOICES_MAX, Refusal::LimitReached)?;
        self.add_turn(turn, Voice::Phrase, TurnBody::Phrase { phrase: phrase.clone() })
    }

    pub(super) fn interpret(&self, command: &Command) -> Decision {
        let Command::Interpret {
            turn, voice, source_lang, source_text, lang, text, fidelity, ..
        } = command
        else {
            return Err(Refusal::WrongState);
        };
        self.as_interpreter()?;
        self.as_open_party()?;
        self.require_language(source_lang)?;
        self.require_language(lang)?;
        require(source_lang != lang, Refusal::UnknownLanguage)?;
        match fidelity {
            Fidelity::Oral => require_length(text, TEXT_CHARS_MAX)?,
            Fidelity::Verbatim | Fidelity::KeyFacts => require_text(text)?,
        }
        let source_text = source_text.as_deref().filter(|text| !text.trim().is_empty());
        require_length(source_text.unwrap_or_default(), TEXT_CHARS_MAX)?;
        let session = self.session.id;
        let rendition = Rendition {
            lang: lang.clone(),
            text: text.clone(),
            fidelity: *fidelity,
            by: self.actor.person,
        };
        let half = self.session.pivot.as_ref() == Some(lang);
        let rendered = Change::TurnRendered { session, turn: *turn, rendition };
        let Some(known) = self.session.turn(*turn) else {
            require(
                matches!(voice, Voice::Caller | Voice::Officer | Voice::CallTaker),
                Refusal::WrongRole,
            )?;
            let body = TurnBody::Utterance {
                lang: source_lang.clone(),
                text: source_text.map(str::to_owned),
            };
            let mut changes = self.add_turn(*turn, *voice, body)?;
            changes.push(rendered);
            return Ok(changes);
        };
        let waits = if half { known.relayed.is_none() } else { known.rendition.is_none() };
        let utterance = matches!(known.body, TurnBody::Utterance { .. });
        require(utterance && waits, Refusal::NothingToChange)?;
        Ok(vec![rendered])
    }

    pub(super) fn revise(
        &self,
        turn: TurnId,
        side: Side,
        text: &str,
        reason: RevisionReason,
    ) -> Decision {
        require_text(text)?;
        let known = self.session.turn(turn).ok_or(Refusal::UnknownTurn)?;
        let revisable = matches!(known.body, TurnBody::Utterance { .. });
        require(
            revisable && (side == Side::Said || known.text(side).is_some()),
            Refusal::WrongState,
        )?;
        let revised = known.revisions.iter().filter(|(of, _, _)| *of == side).count();
        require(revised < REVISIONS_PER_TEXT_MAX, Refusal::LimitReached)?;
        let old = known.text(side).unwrap_or_default().to_owned();
        require(old != text, Refusal::NothingToChange)?;
        let revision = Revision { old, new: text.to_owned(), by: self.actor.person, reason };
        Ok(vec![Change::TurnRevised { session: self.session.id, turn, side, revision }])
    }

    pub(super) fn mark_unclear(&self, turn: TurnId, unclear: bool) -> Decision {
        self.as_open_party()?;
        let marked = self.session.turn(turn).ok_or(Refusal::UnknownTurn)?.unclear;
        require(marked != unclear, Refusal::NothingToChange)?;
        Ok(vec![Change::TurnMarked { session: self.session.id, turn, unclear }])
    }
}

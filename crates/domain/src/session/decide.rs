//! What a command does to a session, or why it is refused. Pure: the hub and a
//! desk without a hub come to the same answer.
//!
//! Not here: whom to ring. A decision may ask for an interpreter; the hub finds
//! one.

use super::fact::{FactSource, FactValue, Snapshot};
use super::offer::{OfferEnd, ReleaseCause};
use super::state::{Caller, Ending, Session, State};
use super::turn::{Fidelity, Rendition, Revision, Side, TurnBody, Voice};
use super::wrap_up::Summary;
use crate::actor::{Actor, Role};
use crate::command::{Assistance, Command};
use crate::event::{Change, PresenceCause};
use crate::id::{OfferId, SessionId, TurnId};
use crate::lang::{Lang, LanguageTable};
use crate::limit::{
    CHOICES_MAX, NAME_CHARS_MAX, REVISIONS_PER_TEXT_MAX, SNAPSHOTS_PER_SESSION_MAX, TEXT_CHARS_MAX,
    TURNS_PER_SESSION_MAX,
};
use crate::refusal::Refusal;

type Decision = Result<Vec<Change>, Refusal>;

/// Decides a command against the session it names, which is `None` when the
/// session is not known (or no longer held).
///
/// # Errors
/// The [`Refusal`] that tells the person why; nothing has changed then.
pub fn decide(
    session: Option<&Session>,
    languages: &LanguageTable,
    actor: &Actor,
    command: &Command,
) -> Decision {
    match command {
        Command::SetPresence { presence } => {
            require(actor.role == Role::Interpreter, Refusal::WrongRole)?;
            let (person, presence, cause) = (actor.person, *presence, PresenceCause::Chosen);
            Ok(vec![Change::PresenceSet { person, presence, cause }])
        }
        Command::OpenSession { .. } => open(session, languages, actor, command),
        Command::ReadTranscript { session } => {
            require(actor.role == Role::Supervisor, Refusal::WrongRole)?;
            Ok(vec![Change::TranscriptRead { session: *session, person: actor.person }])
        }
        _ => {
            let session = session.ok_or(Refusal::UnknownSession)?;
            Desk { session, languages, actor }.decide(command)
        }
    }
}

fn require(holds: bool, refusal: Refusal) -> Result<(), Refusal> {
    if holds { Ok(()) } else { Err(refusal) }
}

/// Refuses text that is empty or longer than [`TEXT_CHARS_MAX`].
fn require_text(text: &str) -> Result<(), Refusal> {
    require(!text.trim().is_empty(), Refusal::TextEmpty)?;
    require_length(text, TEXT_CHARS_MAX)
}

fn require_length(text: &str, chars_max: usize) -> Result<(), Refusal> {
    require(text.chars().count() <= chars_max, Refusal::TextTooLong)
}

fn open(
    known: Option<&Session>,
    languages: &LanguageTable,
    actor: &Actor,
    command: &Command,
) -> Decision {
    let Command::OpenSession { session, origin, lang, assistance, priority, caller } = command
    else {
        return Err(Refusal::WrongState);
    };
    require(actor.role == Role::CallTaker, Refusal::WrongRole)?;
    require(known.is_none(), Refusal::DuplicateSession)?;
    require(languages.knows(lang) && *lang != Lang::working(), Refusal::UnknownLanguage)?;
    let Caller { number, incident, officer } = caller;
    for text in [number, incident, officer] {
        require_length(text, NAME_CHARS_MAX)?;
    }
    let opened = Change::SessionOpened {
        session: *session,
        desk: actor.desk,
        person: actor.person,
        origin: *origin,
        lang: lang.clone(),
        priority: *priority,
        caller: caller.clone(),
    };
    Ok(match assistance {
        Assistance::PhrasesOnly => vec![opened],
        Assistance::Interpreter => {
            vec![opened, Change::InterpreterRequested { session: *session }]
        }
    })
}

/// One person's standing before one session.
struct Desk<'a> {
    session: &'a Session,
    languages: &'a LanguageTable,
    actor: &'a Actor,
}

impl Desk<'_> {
    fn decide(&self, command: &Command) -> Decision {
        let session = self.session.id;
        match command {
            Command::WithdrawSession { .. } => self.withdraw(),
            Command::RequestInterpreter { .. } => {
                self.as_call_taker()?;
                require(self.session.state == State::PhrasesOnly, Refusal::WrongState)?;
                Ok(vec![Change::InterpreterRequested { session }])
            }
            Command::NextInterpreter { .. } => {
                self.as_call_taker()?;
                require(self.session.open_offer().is_some(), Refusal::WrongState)?;
                Ok(self.withdraw_offers())
            }
            Command::ChangeLanguage { lang, .. } => self.change_language(lang),
            Command::AcceptOffer { offer } => self.end_offer(*offer, OfferEnd::Accepted),
            Command::DeclineOffer { offer, reason } => {
                self.end_offer(*offer, OfferEnd::Declined { reason: *reason })
            }
            Command::JoinSession { .. } => {
                let waiting = self.session.interpreter.is_some_and(|party| !party.joined);
                require(self.session.is_interpreter(self.actor.person), Refusal::NotYours)?;
                require(waiting && self.session.state.is_live(), Refusal::WrongState)?;
                Ok(vec![Change::InterpreterJoined { session, person: self.actor.person }])
            }
            Command::Speak { turn, voice, lang, text, .. } => self.speak(*turn, *voice, lang, text),
            Command::UsePhrase { turn, phrase, .. } => {
                self.as_call_taker().or_else(|_| self.as_interpreter())?;
                require(self.languages.knows(&phrase.lang), Refusal::UnknownLanguage)?;
                require_text(&phrase.text)?;
                require_length(&phrase.service_text, TEXT_CHARS_MAX)?;
                require_length(&phrase.id, NAME_CHARS_MAX)?;
                require(phrase.args.len() <= CHOICES_MAX, Refusal::LimitReached)?;
                self.add_turn(*turn, Voice::Phrase, TurnBody::Phrase { phrase: phrase.clone() })
            }
            Command::Interpret { .. } => self.interpret(command),
            Command::Intervene { turn, intervention, .. } => {
                self.as_party()?;
                require(self.session.state.is_live(), Refusal::WrongState)?;
                let voice = self.own_voice();
                self.add_turn(*turn, voice, TurnBody::Intervention { intervention: *intervention })
            }
            Command::AddNote { turn, text, .. } => {
                require(
                    self.actor.role == Role::Supervisor || self.as_party().is_ok(),
                    Refusal::NotYours,
                )?;
                require_text(text)?;
                self.add_turn(*turn, self.own_voice(), TurnBody::Note { text: text.clone() })
            }
            Command::Revise { turn, side, text, reason, .. } => {
                self.as_open_party()?;
                self.revise(*turn, *side, text, *reason)
            }
            Command::MarkUnclear { turn, unclear, .. } => {
                self.as_open_party()?;
                let marked = self.session.turn(*turn).ok_or(Refusal::UnknownTurn)?.unclear;
                require(marked != *unclear, Refusal::NothingToChange)?;
                Ok(vec![Change::TurnMarked { session, turn: *turn, unclear: *unclear }])
            }
            Command::SetFact { field, value, source, .. } => {
                self.as_call_taker()?;
                self.as_open_party()?;
                require(field.accepts(value), Refusal::BadFact)?;
                if let FactSource::Turn { turn } = source {
                    require(self.session.turn(*turn).is_some(), Refusal::UnknownTurn)?;
                }
                let same = self.session.facts.get(field).map_or_else(
                    || value.is_empty(),
                    |fact| fact.value == *value && fact.source == *source,
                );
                require(!same, Refusal::NothingToChange)?;
                let (field, value, source) = (*field, value.clone(), *source);
                Ok(vec![Change::FactSet { session, field, value, source }])
            }
            Command::SetPriority { priority, .. } => {
                self.as_call_taker()?;
                require(self.session.state.is_live(), Refusal::WrongState)?;
                require(self.session.priority != *priority, Refusal::NothingToChange)?;
                Ok(vec![Change::PrioritySet { session, priority: *priority }])
            }
            Command::SendSnapshot { .. } => self.snapshot(),
            Command::HoldSession { .. } => {
                self.as_call_taker()?;
                require(self.session.state == State::Connected, Refusal::WrongState)?;
                Ok(vec![Change::SessionHeld { session }])
            }
            Command::ResumeSession { .. } => {
                self.as_call_taker()?;
                require(self.session.state == State::Held, Refusal::WrongState)?;
                Ok(vec![Change::SessionResumed { session }])
            }
            Command::CallSupervisor { .. } => {
                self.as_party()?;
                require(self.session.state.is_live(), Refusal::WrongState)?;
                Ok(vec![Change::SupervisorCalled { session }])
            }
            Command::HandOff { agency, mode, briefing, .. } => {
                self.as_call_taker()?;
                require(self.session.state.is_live(), Refusal::WrongState)?;
                require_text(briefing)?;
                require(self.session.hand_offs.len() < CHOICES_MAX, Refusal::LimitReached)?;
                let (agency, mode, briefing) = (*agency, *mode, briefing.clone());
                let hand_off = super::HandOff { agency, mode, briefing };
                Ok(vec![Change::HandedOff { session, hand_off }])
            }
            Command::EndSession { ending, .. } => self.end(*ending),
            Command::Summarise { summary, .. } => self.summarise(summary),
            Command::Attest { attestation, .. } => {
                require(self.session.interpreters.contains(&self.actor.person), Refusal::NotYours)?;
                require(!self.session.is_interpreter(self.actor.person), Refusal::WrongState)?;
                require(
                    !self.session.attestations.contains_key(&self.actor.person),
                    Refusal::NothingToChange,
                )?;
                require_length(&attestation.note, TEXT_CHARS_MAX)?;
                let (person, attestation) = (self.actor.person, attestation.clone());
                let mut after = self.session.clone();
                after.attestations.insert(person, attestation.clone());
                Ok(close_when_done(
                    &after,
                    Change::SessionAttested { session, person, attestation },
                ))
            }
            Command::SetPresence { .. }
            | Command::OpenSession { .. }
            | Command::ReadTranscript { .. } => Err(Refusal::WrongState),
        }
    }

    fn as_call_taker(&self) -> Result<(), Refusal> {
        let own =
            self.session.call_taker == self.actor.person || self.session.desk == self.actor.desk;
        require(self.actor.role == Role::CallTaker, Refusal::WrongRole)?;
        require(own, Refusal::NotYours)
    }

    fn as_interpreter(&self) -> Result<(), Refusal> {
        let inside = self.session.is_interpreter(self.actor.person)
            || self.session.interpreters.contains(&self.actor.person);
        require(inside, Refusal::NotYours)
    }

    fn as_party(&self) -> Result<(), Refusal> {
        self.as_call_taker().or_else(|_| self.as_interpreter())
    }

    /// Parties may complete the record until it is closed: what was keyed before
    /// the end may reach the hub after it.
    fn as_open_party(&self) -> Result<(), Refusal> {
        self.as_party()?;
        require(self.session.state != State::Closed, Refusal::WrongState)
    }

    fn own_voice(&self) -> Voice {
        match self.actor.role {
            Role::CallTaker => Voice::CallTaker,
            Role::Interpreter => Voice::Interpreter,
            Role::Supervisor => Voice::Supervisor,
        }
    }

    fn add_turn(&self, turn: TurnId, voice: Voice, body: TurnBody) -> Decision {
        let closed = self.session.state == State::Closed;
        require(!closed || matches!(body, TurnBody::Note { .. }), Refusal::WrongState)?;
        require(self.session.turn(turn).is_none(), Refusal::DuplicateTurn)?;
        require(self.session.turns.len() < TURNS_PER_SESSION_MAX, Refusal::LimitReached)?;
        Ok(vec![Change::TurnAdded { session: self.session.id, turn, voice, body }])
    }

    fn speak(&self, turn: TurnId, voice: Voice, lang: &Lang, text: &str) -> Decision {
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

    fn require_language(&self, lang: &Lang) -> Result<(), Refusal> {
        let known = *lang == Lang::working() || self.languages.knows(lang);
        require(known, Refusal::UnknownLanguage)
    }

    fn interpret(&self, command: &Command) -> Decision {
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
        require(known.awaits_rendition(), Refusal::NothingToChange)?;
        Ok(vec![rendered])
    }

    fn revise(
        &self,
        turn: TurnId,
        side: Side,
        text: &str,
        reason: super::RevisionReason,
    ) -> Decision {
        require_text(text)?;
        let known = self.session.turn(turn).ok_or(Refusal::UnknownTurn)?;
        let revisable = matches!(known.body, TurnBody::Utterance { .. });
        require(
            revisable && (side == Side::Said || known.rendition.is_some()),
            Refusal::WrongState,
        )?;
        let revised = known.revisions.iter().filter(|(of, _, _)| *of == side).count();
        require(revised < REVISIONS_PER_TEXT_MAX, Refusal::LimitReached)?;
        let old = known.text(side).unwrap_or_default().to_owned();
        require(old != text, Refusal::NothingToChange)?;
        let revision = Revision { old, new: text.to_owned(), by: self.actor.person, reason };
        Ok(vec![Change::TurnRevised { session: self.session.id, turn, side, revision }])
    }

    fn snapshot(&self) -> Decision {
        self.as_call_taker()?;
        self.as_open_party()?;
        let known: std::collections::BTreeMap<_, FactValue> =
            self.session.facts.iter().map(|(field, fact)| (*field, fact.value.clone())).collect();
        require(!known.is_empty(), Refusal::NothingToChange)?;
        let sent = self.session.snapshots.len();
        require(sent < SNAPSHOTS_PER_SESSION_MAX, Refusal::LimitReached)?;
        let n = u32::try_from(sent).expect("the number of snapshots is limited") + 1;
        let snapshot = Snapshot { n, facts: known };
        Ok(vec![Change::SnapshotSent { session: self.session.id, snapshot }])
    }

    fn end_offer(&self, offer: OfferId, end: OfferEnd) -> Decision {
        let known = self.session.offers.iter().find(|known| known.nth == offer.nth);
        let known = known.ok_or(Refusal::OfferOver)?;
        require(known.person == self.actor.person, Refusal::NotYours)?;
        require(known.end.is_none(), Refusal::OfferOver)?;
        let (session, nth, person) = (self.session.id, offer.nth, known.person);
        Ok(vec![Change::OfferEnded { session, nth, person, end }])
    }

    fn withdraw_offers(&self) -> Vec<Change> {
        let (session, end) = (self.session.id, OfferEnd::Withdrawn);
        self.session
            .offers
            .iter()
            .filter(|offer| offer.end.is_none())
            .map(|offer| Change::OfferEnded { session, nth: offer.nth, person: offer.person, end })
            .collect()
    }

    fn release(&self, cause: ReleaseCause) -> Option<Change> {
        let party = self.session.interpreter?;
        let (session, person) = (self.session.id, party.person);
        Some(Change::InterpreterReleased { session, person, cause })
    }

    fn withdraw(&self) -> Decision {
        self.as_call_taker()?;
        require(self.session.state.is_live(), Refusal::WrongState)?;
        require(self.session.interpreters.is_empty(), Refusal::WrongState)?;
        let session = self.session.id;
        let mut changes = self.withdraw_offers();
        changes.extend(self.release(ReleaseCause::Ended));
        changes.push(Change::SessionEnded { session, ending: Ending::Withdrawn });
        changes.push(Change::SessionClosed { session });
        Ok(changes)
    }

    fn change_language(&self, lang: &Lang) -> Decision {
        self.as_call_taker()?;
        require(self.session.state.is_live(), Refusal::WrongState)?;
        require(self.languages.knows(lang) && *lang != Lang::working(), Refusal::UnknownLanguage)?;
        require(self.session.lang != *lang, Refusal::NothingToChange)?;
        let session = self.session.id;
        let mut changes = self.withdraw_offers();
        changes.extend(self.release(ReleaseCause::WrongLanguage));
        changes.push(Change::LanguageChanged { session, lang: lang.clone() });
        if self.session.state != State::PhrasesOnly {
            changes.push(Change::InterpreterRequested { session });
        }
        Ok(changes)
    }

    fn end(&self, asked: Ending) -> Decision {
        self.as_call_taker()?;
        require(self.session.state.is_live(), Refusal::WrongState)?;
        let session = self.session.id;
        let served = !self.session.interpreters.is_empty();
        let wanted = self.session.clocks.get(super::Clock::Requested).is_some();
        let ending = match asked {
            Ending::Withdrawn => return Err(Refusal::WrongState),
            _ if served => Ending::Completed,
            Ending::Abandoned => Ending::Abandoned,
            _ if wanted => Ending::Unserved,
            _ => Ending::Completed,
        };
        let mut changes = self.withdraw_offers();
        changes.push(Change::SessionEnded { session, ending });
        changes.extend(self.release(ReleaseCause::Ended));
        changes.push(Change::WrapUpStarted { session });
        Ok(changes)
    }

    fn summarise(&self, summary: &Summary) -> Decision {
        self.as_call_taker()?;
        require(self.session.state == State::WrapUp, Refusal::WrongState)?;
        require(self.session.summary.is_none(), Refusal::NothingToChange)?;
        require_text(&summary.narrative)?;
        require(!summary.outcomes.is_empty(), Refusal::TextEmpty)?;
        let few = summary.outcomes.len() <= CHOICES_MAX && summary.follow_up.len() <= CHOICES_MAX;
        require(few, Refusal::LimitReached)?;
        let mut after = self.session.clone();
        after.summary = Some(summary.clone());
        let (session, summary) = (self.session.id, summary.clone());
        Ok(close_when_done(&after, Change::SessionSummarised { session, summary }))
    }
}

fn close_when_done(after: &Session, change: Change) -> Vec<Change> {
    let session: SessionId = after.id;
    if after.state == State::WrapUp && after.owes_nothing() {
        vec![change, Change::SessionClosed { session }]
    } else {
        vec![change]
    }
}

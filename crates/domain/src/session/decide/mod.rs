//! What a command does to a session, or why it is refused. Pure: the hub and a
//! desk without a hub come to the same answer.
//!
//! Not here: whom to ring. A decision may ask for an interpreter; the hub finds
//! one.

mod case;
mod ending;
mod interpreter;
mod staff;
mod talk;

use super::offer::OfferEnd;
use super::seat::Seat;
use super::state::{Caller, Session, State};
use super::turn::{TurnBody, Voice};
use crate::actor::{Actor, Role};
use crate::command::{Assistance, Command};
use crate::event::Change;
use crate::lang::{Lang, LanguageTable};
use crate::limit::{NAME_CHARS_MAX, TEXT_CHARS_MAX};
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
    if let Some(decision) = staff::decide(languages, actor, command) {
        return decision;
    }
    match command {
        Command::OpenSession { .. } => open(session, languages, actor, command),
        Command::ReadTranscript { session } => {
            require(actor.role == Role::Supervisor, Refusal::WrongRole)?;
            Ok(vec![Change::TranscriptRead { session: *session, person: actor.person }])
        }
        _ => {
            let session = session.ok_or(Refusal::UnknownSession)?;
            Seen { session, languages, actor }.decide(command)
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
            vec![opened, Change::InterpreterRequested { session: *session, seat: Seat::Main }]
        }
    })
}

/// A session as one person stands before it.
struct Seen<'a> {
    session: &'a Session,
    languages: &'a LanguageTable,
    actor: &'a Actor,
}

impl Seen<'_> {
    fn decide(&self, command: &Command) -> Decision {
        self.about_interpreters(command)
            .or_else(|| self.about_the_case(command))
            .or_else(|| self.about_the_talk(command))
            .unwrap_or(Err(Refusal::WrongState))
    }

    fn about_interpreters(&self, command: &Command) -> Option<Decision> {
        Some(match command {
            Command::RequestInterpreter { .. } => self.request(),
            Command::NextInterpreter { .. } => self.next_interpreter(),
            Command::DropRequest { seat, .. } => self.drop_request(*seat),
            Command::ChangeLanguage { lang, .. } => self.change_language(lang),
            Command::AskRelief { .. } => self.ask_relief(),
            Command::TakeOverSeat { .. } => self.take_over_seat(),
            Command::StartRelay { pivot, .. } => self.start_relay(pivot.as_ref()),
            Command::EndRelay { .. } => self.end_relay(),
            Command::LeaveSession { reason, .. } => self.leave(reason),
            Command::PreferGender { gender, .. } => self.prefer_gender(*gender),
            Command::RingPerson { .. } => {
                self.as_steering().and_then(|()| self.while_live()).map(|()| Vec::new())
            }
            Command::YieldInterpreter { .. } => self.answer_yield(true),
            Command::RefuseYield { .. } => self.answer_yield(false),
            Command::CallPartner { partner, .. } => self.call_partner(partner),
            Command::PartnerOn { .. } => self.partner_on(),
            Command::PartnerOff { .. } => self.partner_off(),
            Command::AcceptOffer { offer } => self.accept(*offer),
            Command::DeclineOffer { offer, reason } => {
                self.decline(*offer, OfferEnd::Declined { reason: *reason })
            }
            Command::JoinSession { .. } => self.join(),
            _ => return None,
        })
    }

    fn about_the_case(&self, command: &Command) -> Option<Decision> {
        let session = self.session.id;
        Some(match command {
            Command::AddLanguage { lang, .. } => self.add_language(lang),
            Command::CallerLeft { .. } => self.caller_left(),
            Command::CallBackTried { result, .. } => self.call_back(*result),
            Command::SetSilent { silent, .. } => self.set_silent(*silent),
            Command::LinkSessions { with, .. } => self.link(*with),
            Command::TakeOverSession { .. } => self.take_over_session(),
            Command::ListenIn { .. } => self.listen_in(),
            Command::SetFact { field, value, source, .. } => self.set_fact(*field, value, *source),
            Command::SetPriority { priority, .. } => self.set_priority(*priority),
            Command::SendSnapshot { .. } => self.snapshot(),
            Command::HoldSession { .. } => self.hold(),
            Command::ResumeSession { .. } => self.resume(),
            Command::CallSupervisor { .. } => self
                .as_party()
                .and_then(|()| self.while_live())
                .map(|()| vec![Change::SupervisorCalled { session }]),
            Command::HandOff { agency, mode, briefing, .. } => {
                self.hand_off(*agency, *mode, briefing)
            }
            _ => return None,
        })
    }

    fn about_the_talk(&self, command: &Command) -> Option<Decision> {
        Some(match command {
            Command::WithdrawSession { .. } => self.withdraw(),
            Command::Speak { turn, voice, lang, text, .. } => self.speak(*turn, *voice, lang, text),
            Command::UsePhrase { turn, phrase, .. } => self.use_phrase(*turn, phrase),
            Command::Interpret { .. } => self.interpret(command),
            Command::Intervene { turn, intervention, .. } => {
                let body = TurnBody::Intervention { intervention: *intervention };
                self.as_party()
                    .and_then(|()| self.while_live())
                    .and_then(|()| self.add_turn(*turn, self.own_voice(), body))
            }
            Command::AddNote { turn, text, .. } => self.note(*turn, text),
            Command::Revise { turn, side, text, reason, .. } => {
                self.as_open_party().and_then(|()| self.revise(*turn, *side, text, *reason))
            }
            Command::MarkUnclear { turn, unclear, .. } => self.mark_unclear(*turn, *unclear),
            Command::EndSession { ending, .. } => self.end(*ending),
            Command::Summarise { summary, .. } => self.summarise(summary),
            Command::Attest { attestation, .. } => self.attest(attestation),
            _ => return None,
        })
    }

    fn note(&self, turn: crate::id::TurnId, text: &str) -> Decision {
        let may = self.actor.role == Role::Supervisor || self.as_party().is_ok();
        require(may, Refusal::NotYours)?;
        require_text(text)?;
        self.add_turn(turn, self.own_voice(), TurnBody::Note { text: text.to_owned() })
    }

    fn take_over_session(&self) -> Decision {
        require(self.actor.role == Role::Supervisor, Refusal::WrongRole)?;
        self.while_live()?;
        let (session, desk, person) = (self.session.id, self.actor.desk, self.actor.person);
        require(self.session.call_taker != person, Refusal::NothingToChange)?;
        Ok(vec![Change::SessionTakenOver { session, desk, person }])
    }

    fn listen_in(&self) -> Decision {
        require(self.actor.role == Role::Supervisor, Refusal::WrongRole)?;
        self.while_live()?;
        let (session, person) = (self.session.id, self.actor.person);
        Ok(vec![Change::ListenedIn { session, person }])
    }

    fn while_live(&self) -> Result<(), Refusal> {
        require(self.session.state.is_live(), Refusal::WrongState)
    }

    /// Who holds the call: the call-taker, or a supervisor who took it over.
    fn as_call_taker(&self) -> Result<(), Refusal> {
        let own =
            self.session.call_taker == self.actor.person || self.session.desk == self.actor.desk;
        let may = match self.actor.role {
            Role::CallTaker => true,
            Role::Supervisor => self.session.call_taker == self.actor.person,
            Role::Interpreter => false,
        };
        require(may, Refusal::WrongRole)?;
        require(own, Refusal::NotYours)
    }

    /// Who may decide about interpreters: the holder of the call, or any
    /// supervisor from the board.
    fn as_steering(&self) -> Result<(), Refusal> {
        if self.actor.role == Role::Supervisor { Ok(()) } else { self.as_call_taker() }
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
            _ if self.session.call_taker == self.actor.person => Voice::CallTaker,
            Role::CallTaker => Voice::CallTaker,
            Role::Interpreter => Voice::Interpreter,
            Role::Supervisor => Voice::Supervisor,
        }
    }

    fn require_language(&self, lang: &Lang) -> Result<(), Refusal> {
        let known = *lang == Lang::working() || self.languages.knows(lang);
        require(known, Refusal::UnknownLanguage)
    }

    fn require_caller_language(&self, lang: &Lang) -> Result<(), Refusal> {
        let known = self.languages.knows(lang) && *lang != Lang::working();
        require(known, Refusal::UnknownLanguage)
    }
}

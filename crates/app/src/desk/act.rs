//! What the desk's person does. Each key press becomes one command: checked
//! here, written to the outbox, shown, and only then sent.

use yiqiao_domain::session::{FactSource, Origin, Seat, decide};
use yiqiao_domain::{Command, CommandId, Envelope, Lang, OfferId, SessionId, TurnId};

use super::{Desk, PUT_OFF};
use crate::error::{AppError, Code};
use crate::view::*;

/// Sessions whose summary may be put off at one desk.
pub const PUT_OFF_MAX: usize = 3;

impl Desk {
    /// Takes a command: refuses what cannot be, writes the rest durably to the
    /// outbox, and sends it.
    ///
    /// # Errors
    /// The refusal's code, with nothing changed; `disk-…` when it could not be
    /// kept.
    pub fn act(&self, command: Command) -> Result<(), AppError> {
        let session = command.session();
        let envelope =
            Envelope { id: CommandId(self.0.host.fresh_id()), desk_at: self.now(), command };
        {
            let mut state = self.state();
            let known = session.and_then(|id| self.session(&state, id));
            if !is_for_the_hub(&envelope.command) {
                decide(known.as_deref(), &self.0.languages, &self.0.actor, &envelope.command)?;
            }
            self.0.store.outbox_add(&envelope)?;
            state.outbox.add(envelope.clone());
            // Still under the lock: the line sends in the order of the outbox.
            let client = self.0.client.lock().expect("no thread panics while it holds this");
            if let Some(handle) = &*client {
                handle.send(envelope);
            }
        }
        self.notify(Notice { desk: true, sessions: session.into_iter().collect() });
        Ok(())
    }

    pub(super) fn fresh_turn(&self) -> TurnId {
        TurnId(self.0.host.fresh_id())
    }

    fn lang(text: &str) -> Result<Lang, AppError> {
        Lang::parse(text).map_err(|_| yiqiao_domain::Refusal::UnknownLanguage.into())
    }

    /// Begins a session.
    ///
    /// # Errors
    /// See [`Desk::act`].
    pub fn open_session(&self, request: OpenSessionRequest) -> Result<Opened, AppError> {
        let session = SessionId(self.0.host.fresh_id());
        let OpenSessionRequest { origin, lang, assistance, priority, caller, facts } = request;
        let lang = Self::lang(&lang)?;
        for (field, value) in &facts {
            if !field.accepts(value) {
                return Err(yiqiao_domain::Refusal::BadFact.into());
            }
        }
        self.act(Command::OpenSession { session, origin, lang, assistance, priority, caller })?;
        for (field, value) in facts.into_iter().filter(|(_, value)| !value.is_empty()) {
            let source = match origin {
                Origin::Officer => FactSource::Officer,
                Origin::Caller | Origin::Station | Origin::Partner => FactSource::Typed,
            };
            self.act(Command::SetFact { session, field, value, source })?;
        }
        Ok(Opened { session })
    }

    /// Corrects the language; turns are kept.
    ///
    /// # Errors
    /// See [`Desk::act`].
    pub fn change_language(&self, request: ChangeLanguageRequest) -> Result<(), AppError> {
        let lang = Self::lang(&request.lang)?;
        self.act(Command::ChangeLanguage { session: request.session, lang })
    }

    /// Accepts a ring.
    ///
    /// # Errors
    /// See [`Desk::act`].
    pub fn accept_offer(&self, request: AcceptOfferRequest) -> Result<(), AppError> {
        let offer = OfferId { session: request.session, nth: request.nth };
        self.require_ring(offer)?;
        self.act(Command::AcceptOffer { offer })
    }

    /// Declines a ring.
    ///
    /// # Errors
    /// See [`Desk::act`].
    pub fn decline_offer(&self, request: DeclineOfferRequest) -> Result<(), AppError> {
        let offer = OfferId { session: request.session, nth: request.nth };
        self.require_ring(offer)?;
        self.act(Command::DeclineOffer { offer, reason: request.reason })
    }

    fn require_ring(&self, offer: OfferId) -> Result<(), AppError> {
        let state = self.state();
        let rings = state.fold.rings.iter().any(|ring| {
            (ring.session, ring.nth, ring.person) == (offer.session, offer.nth, self.0.actor.person)
        });
        if rings { Ok(()) } else { Err(yiqiao_domain::Refusal::OfferOver.into()) }
    }

    /// Writes down what somebody said.
    ///
    /// # Errors
    /// See [`Desk::act`].
    pub fn speak(&self, request: SpeakRequest) -> Result<(), AppError> {
        let SpeakRequest { session, voice, lang, text } = request;
        let lang = match (lang.as_str(), voice.is_caller_side()) {
            ("", true) => self.caller_lang(session)?,
            ("", false) => Lang::working(),
            (tag, _) => Self::lang(tag)?,
        };
        let turn = self.fresh_turn();
        self.act(Command::Speak { session, turn, voice, lang, text })
    }

    pub(super) fn caller_lang(&self, session: SessionId) -> Result<Lang, AppError> {
        let state = self.state();
        let known = self.session(&state, session);
        known.map(|s| s.lang.clone()).ok_or_else(|| yiqiao_domain::Refusal::UnknownSession.into())
    }

    /// Gives a rendition.
    ///
    /// # Errors
    /// See [`Desk::act`].
    pub fn interpret(&self, request: InterpretRequest) -> Result<(), AppError> {
        let InterpretRequest { session, turn, voice, lang, source_text, text, fidelity } = request;
        let spoken = lang.as_deref().map(Self::lang).transpose()?;
        let (far, near) = self.tongues(session, spoken)?;
        let (source_lang, lang) = if voice.is_caller_side() { (far, near) } else { (near, far) };
        let turn = turn.unwrap_or_else(|| self.fresh_turn());
        self.act(Command::Interpret {
            session,
            turn,
            voice,
            source_lang,
            source_text,
            lang,
            text,
            fidelity,
        })
    }

    /// Between which languages this desk's person works: the caller's side and
    /// the other. `spoken` is another language than the session's, for one turn.
    fn tongues(&self, session: SessionId, spoken: Option<Lang>) -> Result<(Lang, Lang), AppError> {
        let state = self.state();
        let known = self.session(&state, session);
        let known = known.ok_or(yiqiao_domain::Refusal::UnknownSession)?;
        let seat = known.party(self.0.actor.person).map_or(Seat::Main, |party| party.seat);
        let far = spoken.unwrap_or_else(|| match (seat, &known.pivot, known.further.last()) {
            (Seat::Main | Seat::Relief, Some(pivot), _) => pivot.clone(),
            (Seat::Further, _, Some(further)) => further.clone(),
            _ => known.lang.clone(),
        });
        let near = known.pivot.clone().filter(|_| seat == Seat::Relay);
        Ok((far, near.unwrap_or_else(Lang::working)))
    }

    /// Makes a one-key request.
    ///
    /// # Errors
    /// See [`Desk::act`].
    pub fn intervene(&self, request: InterveneRequest) -> Result<(), AppError> {
        let InterveneRequest { session, intervention } = request;
        self.act(Command::Intervene { session, turn: self.fresh_turn(), intervention })
    }

    /// Leaves a note to colleagues.
    ///
    /// # Errors
    /// See [`Desk::act`].
    pub fn add_note(&self, request: AddNoteRequest) -> Result<(), AppError> {
        let AddNoteRequest { session, text } = request;
        self.act(Command::AddNote { session, turn: self.fresh_turn(), text })
    }

    /// Ends the conversation.
    ///
    /// # Errors
    /// See [`Desk::act`].
    pub fn end_session(&self, request: EndSessionRequest) -> Result<(), AppError> {
        self.act(Command::EndSession { session: request.session, ending: request.ending })
    }

    /// Gives the call-taker's account.
    ///
    /// # Errors
    /// See [`Desk::act`].
    pub fn summarise(&self, request: SummariseRequest) -> Result<(), AppError> {
        let SummariseRequest { session, summary } = request;
        self.act(Command::Summarise { session, summary })
    }

    /// Gives the interpreter's word on the record.
    ///
    /// # Errors
    /// See [`Desk::act`].
    pub fn attest(&self, request: AttestRequest) -> Result<(), AppError> {
        let AttestRequest { session, attestation } = request;
        self.act(Command::Attest { session, attestation })
    }

    /// Corrects a text; the old one stays visible.
    ///
    /// # Errors
    /// See [`Desk::act`].
    pub fn revise(&self, request: ReviseRequest) -> Result<(), AppError> {
        let ReviseRequest { session, turn, side, text, reason } = request;
        self.act(Command::Revise { session, turn, side, text, reason })
    }

    /// Marks a turn as unclear, or takes the mark back.
    ///
    /// # Errors
    /// See [`Desk::act`].
    pub fn mark_unclear(&self, request: MarkUnclearRequest) -> Result<(), AppError> {
        let MarkUnclearRequest { session, turn, unclear } = request;
        self.act(Command::MarkUnclear { session, turn, unclear })
    }

    /// Fills a field of the incident form.
    ///
    /// # Errors
    /// See [`Desk::act`].
    pub fn set_fact(&self, request: SetFactRequest) -> Result<(), AppError> {
        let SetFactRequest { session, field, value, source } = request;
        self.act(Command::SetFact { session, field, value, source })
    }

    /// Changes the urgency.
    ///
    /// # Errors
    /// See [`Desk::act`].
    pub fn set_priority(&self, request: SetPriorityRequest) -> Result<(), AppError> {
        let SetPriorityRequest { session, priority } = request;
        self.act(Command::SetPriority { session, priority })
    }

    /// Says whether one may be rung.
    ///
    /// # Errors
    /// See [`Desk::act`].
    pub fn set_presence(&self, request: SetPresenceRequest) -> Result<(), AppError> {
        self.act(Command::SetPresence { presence: request.presence })
    }

    /// Records a hand-off.
    ///
    /// # Errors
    /// See [`Desk::act`].
    pub fn hand_off(&self, request: HandOffRequest) -> Result<(), AppError> {
        let HandOffRequest { session, agency, mode, briefing } = request;
        self.act(Command::HandOff { session, agency, mode, briefing })
    }

    /// Leaves the summary for later; at most [`PUT_OFF_MAX`] at a time.
    ///
    /// # Errors
    /// `limit-reached` when too many are open already.
    pub fn put_off(&self, session: SessionId) -> Result<(), AppError> {
        {
            let mut state = self.state();
            let open: Vec<SessionId> = state
                .put_off
                .iter()
                .copied()
                .filter(|id| *id != session)
                .filter(|id| self.session(&state, *id).is_some_and(|known| self.owes(&known)))
                .collect();
            if open.len() >= PUT_OFF_MAX {
                return Err(yiqiao_domain::Refusal::LimitReached.into());
            }
            state.put_off = open;
            state.put_off.push(session);
            let text: Vec<String> = state.put_off.iter().map(ToString::to_string).collect();
            self.0.store.set_setting(PUT_OFF, &text.join(" "))?;
        }
        self.notify(Notice { desk: true, sessions: vec![session] });
        Ok(())
    }

    /// Takes a put-off summary up again.
    ///
    /// # Errors
    /// `disk-…` when it could not be kept.
    pub fn take_up(&self, session: SessionId) -> Result<(), AppError> {
        {
            let mut state = self.state();
            state.put_off.retain(|id| *id != session);
            let text: Vec<String> = state.put_off.iter().map(ToString::to_string).collect();
            self.0.store.set_setting(PUT_OFF, &text.join(" "))?;
        }
        self.notify(Notice { desk: true, sessions: vec![session] });
        Ok(())
    }

    /// Takes note of a refusal, so that it is no longer shown.
    ///
    /// # Errors
    /// `bad-form` when it is not a command's id.
    pub fn dismiss_refused(&self, command: &str) -> Result<(), AppError> {
        let command: CommandId = command.parse().map_err(|_| AppError::new(Code::BadForm))?;
        self.0.store.refused_clear(command)?;
        self.notify(Notice { desk: true, sessions: Vec::new() });
        Ok(())
    }
}

/// What this desk cannot judge: a ring's session is not known here before it is
/// accepted, and a pivot is chosen by who is free.
fn is_for_the_hub(command: &Command) -> bool {
    matches!(
        command,
        Command::AcceptOffer { .. }
            | Command::DeclineOffer { .. }
            | Command::StartRelay { pivot: None, .. }
    )
}

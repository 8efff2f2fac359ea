//! The interpreter: accepts any ring, renders what waits, says own turns, and
//! corrects some of them.

use yiqiao_app::AppError;
use yiqiao_app::view::*;
use yiqiao_domain::session::{Attestation, Fidelity, RevisionReason, Side, State, Voice};
use yiqiao_domain::{Presence, SessionId, TurnId};

use super::super::fact::Fact;
use super::{Part, Probe, SAID_PER_LOOK, report};

/// Each time so many texts were said, a rendition is corrected.
const REVISE_EVERY: u64 = 10;
/// Each time so many texts were said, one is not a rendition of the call-taker's.
const OWN_EVERY: u64 = 5;

/// Interprets without pause.
#[derive(Default)]
pub struct Interpreter {
    joined: Option<SessionId>,
    answered: Option<(SessionId, u32)>,
    asked_available: bool,
}

impl Interpreter {
    fn rest(&mut self, probe: &Probe, view: &DeskView) -> Result<bool, AppError> {
        if let Some(ring) = &view.ring
            && self.answered != Some((ring.session, ring.nth))
        {
            let (session, nth) = (ring.session, ring.nth);
            self.answered = Some((session, nth));
            // The ring may have ended since the look; then there will be another.
            let _ = probe.desk.accept_offer(AcceptOfferRequest { session, nth });
        }
        let available = view.presence == Presence::Available;
        if !available && !self.asked_available {
            let presence = Presence::Available;
            probe.desk.set_presence(SetPresenceRequest { presence })?;
        }
        self.asked_available = !available;
        Ok(false)
    }

    fn interpret(&self, probe: &mut Probe, shown: &SessionView) -> Result<bool, AppError> {
        let session = shown.head.id;
        let waits = |turn: &&TurnView| turn.caller_side.pending || turn.service_side.pending;
        let waiting: Vec<_> = shown.turns.iter().filter(waits).take(SAID_PER_LOOK).collect();
        for turn in &waiting {
            self.render(probe, session, Some(turn.id), turn.speaker, None)?;
            if probe.said.is_multiple_of(OWN_EVERY) {
                let source = probe.fresh_text();
                self.render(probe, session, None, Voice::Caller, Some(source))?;
            }
            if probe.said.is_multiple_of(REVISE_EVERY) {
                self.revise(probe, session)?;
            }
        }
        Ok(!waiting.is_empty())
    }

    fn render(
        &self,
        probe: &mut Probe,
        session: SessionId,
        turn: Option<TurnId>,
        voice: Voice,
        source: Option<String>,
    ) -> Result<(), AppError> {
        let text = probe.fresh_text();
        let request = InterpretRequest {
            session,
            turn,
            lang: None,
            voice,
            source_text: source.clone(),
            text: text.clone(),
            fidelity: Fidelity::Verbatim,
        };
        probe.desk.interpret(request)?;
        for said in source.into_iter().chain([text]) {
            probe.said(session, said);
        }
        Ok(())
    }

    /// Corrects the latest rendition that was never corrected.
    fn revise(&self, probe: &mut Probe, session: SessionId) -> Result<(), AppError> {
        let shown = probe.desk.session_view(session)?;
        let rendered = |turn: &&TurnView| {
            let sides = [&turn.caller_side, &turn.service_side];
            let side = sides.into_iter().find(|side| !side.said);
            turn.kind == TurnKind::Utterance
                && side.is_some_and(|side| side.fidelity.is_some() && side.previous.is_none())
        };
        let Some(turn) = shown.turns.iter().rfind(rendered).map(|turn| turn.id) else {
            return Ok(());
        };
        let text = probe.fresh_text();
        let (side, reason) = (Side::Rendered, RevisionReason::Typing);
        let request = ReviseRequest { session, turn, side, text: text.clone(), reason };
        probe.desk.revise(request)?;
        probe.said(session, text);
        Ok(())
    }
}

impl Part for Interpreter {
    const LETTER: char = 'i';

    fn act(&mut self, probe: &mut Probe, view: &DeskView) -> Result<bool, AppError> {
        let Some(session) = view.current else { return self.rest(probe, view) };
        let shown = probe.desk.session_view(session)?;
        if shown.owed_here {
            let attestation = Attestation { confirmed: true, note: String::new() };
            probe.desk.attest(AttestRequest { session, attestation })?;
            return Ok(true);
        }
        if shown.head.state != State::Connected {
            return Ok(false);
        }
        if self.joined != Some(session) {
            self.joined = Some(session);
            report(&Fact::Joined(session));
        }
        self.interpret(probe, &shown)
    }
}

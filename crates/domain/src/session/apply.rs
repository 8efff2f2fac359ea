//! What each event does to a session. Never fails: an event has happened.

use super::clock::{Clock, Clocks};
use super::fact::{Fact, FactField};
use super::offer::{Offer, OfferEnd};
use super::state::{Party, Session, State};
use super::turn::{Side, SystemNotice, Turn, TurnBody, Voice};
use crate::event::{Change, Event};
use crate::id::TurnId;

impl Session {
    /// The session that this event begins, if it begins one.
    #[must_use]
    pub fn opened(event: &Event) -> Option<Self> {
        let Change::SessionOpened { session, desk, person, origin, lang, priority, caller } =
            &event.change
        else {
            return None;
        };
        let mut clocks = Clocks::default();
        // Without telephony the key press is the first moment that is known.
        let pressed = event.cause.map_or(event.at, |cause| cause.desk_at.min(event.at));
        for clock in [Clock::Answered, Clock::Barrier, Clock::Language] {
            clocks.set_once(clock, pressed);
        }
        Some(Self {
            id: *session,
            desk: *desk,
            call_taker: *person,
            origin: *origin,
            lang: lang.clone(),
            priority: *priority,
            caller: caller.clone(),
            state: State::PhrasesOnly,
            held: false,
            opened_at: event.at,
            clocks,
            offers: Vec::new(),
            interpreter: None,
            interpreters: Vec::new(),
            turns: Vec::new(),
            facts: std::collections::BTreeMap::new(),
            snapshots: Vec::new(),
            hand_offs: Vec::new(),
            supervisor_called: None,
            ending: None,
            ended_at: None,
            summary: None,
            attestations: std::collections::BTreeMap::new(),
        })
    }

    /// Takes an event of this session into account. Events come in order.
    pub fn apply(&mut self, event: &Event) {
        let at = event.at;
        match &event.change {
            Change::InterpreterRequested { .. } => {
                self.clocks.set_once(Clock::Requested, at);
                self.state = State::Requested;
            }
            Change::Offered { nth, person, desk, until, next, card, .. } => {
                self.clocks.set_once(Clock::Rang, at);
                self.state = State::Ringing;
                let (nth, person, desk, until, next) = (*nth, *person, *desk, *until, *next);
                let card = card.clone();
                self.offers.push(Offer { nth, person, desk, at, until, next, end: None, card });
            }
            Change::OfferEnded { nth, person, end, .. } => {
                self.end_offer(event, *nth, *person, *end)
            }
            Change::InterpreterJoined { person, .. } => self.join(event, *person),
            Change::InterpreterLost { until, .. } => {
                if let Some(party) = &mut self.interpreter {
                    party.lost_until = Some(*until);
                }
                self.state = State::Reconnecting;
                self.notice(event, SystemNotice::InterpreterLost);
            }
            Change::InterpreterBack { .. } => {
                let joined = self.interpreter.as_mut().is_some_and(|party| {
                    party.lost_until = None;
                    party.joined
                });
                self.state = match (joined, self.held) {
                    (false, _) => State::Ringing,
                    (true, true) => State::Held,
                    (true, false) => State::Connected,
                };
                self.notice(event, SystemNotice::InterpreterJoined);
            }
            Change::InterpreterReleased { .. } => {
                self.interpreter = None;
                self.held = false;
                self.clocks.set_latest(Clock::Released, at);
                if self.state.is_live() {
                    self.state = State::PhrasesOnly;
                }
            }
            Change::LanguageChanged { lang, .. } => {
                self.lang = lang.clone();
                self.clocks.set_latest(Clock::Language, at);
            }
            Change::PrioritySet { priority, .. } => self.priority = *priority,
            Change::TurnAdded { turn, voice, body, .. } => {
                self.push_turn(event, *turn, *voice, body.clone());
            }
            Change::TurnRendered { turn, rendition, .. } => {
                self.clocks.set_once(Clock::FirstRendition, at);
                if let Some(turn) = self.turn_mut(*turn) {
                    turn.rendition = Some((rendition.clone(), at));
                }
            }
            Change::TurnRevised { turn, side, revision, .. } => {
                if let Some(turn) = self.turn_mut(*turn) {
                    turn.set_text(*side, &revision.new);
                    turn.revisions.push((*side, revision.clone(), at));
                }
            }
            Change::TurnMarked { turn, unclear, .. } => {
                if let Some(turn) = self.turn_mut(*turn) {
                    turn.unclear = *unclear;
                }
            }
            Change::FactSet { field, value, source, .. } => {
                if value.is_empty() {
                    self.facts.remove(field);
                } else {
                    if *field == FactField::Place && source.verifies() {
                        self.clocks.set_once(Clock::PlaceVerified, at);
                    }
                    let by = event.cause.map(|cause| cause.person);
                    let fact = Fact { value: value.clone(), source: *source, by, at };
                    self.facts.insert(*field, fact);
                }
            }
            Change::SnapshotSent { snapshot, .. } => {
                self.clocks.set_once(Clock::SnapshotSent, at);
                self.snapshots.push((snapshot.clone(), at));
            }
            Change::SessionHeld { .. } => {
                self.held = true;
                self.state = State::Held;
            }
            Change::SessionResumed { .. } => {
                self.held = false;
                self.state = State::Connected;
            }
            Change::SupervisorCalled { .. } => self.supervisor_called = Some(at),
            Change::HandedOff { hand_off, .. } => self.hand_offs.push((hand_off.clone(), at)),
            Change::SessionEnded { ending, .. } => {
                self.ending = Some(*ending);
                self.ended_at = Some(at);
                self.state = State::Ended;
            }
            Change::WrapUpStarted { .. } => self.state = State::WrapUp,
            Change::SessionSummarised { summary, .. } => self.summary = Some(summary.clone()),
            Change::SessionAttested { person, attestation, .. } => {
                self.attestations.insert(*person, attestation.clone());
            }
            Change::SessionClosed { .. } => {
                self.clocks.set_once(Clock::WrapUpDone, at);
                self.state = State::Closed;
            }
            Change::SessionOpened { .. }
            | Change::TranscriptRead { .. }
            | Change::CentreFounded { .. }
            | Change::PersonAdded { .. }
            | Change::DeskAdded { .. }
            | Change::DeskUp { .. }
            | Change::DeskDown { .. }
            | Change::PresenceSet { .. } => {}
        }
    }

    fn end_offer(&mut self, event: &Event, nth: u32, person: crate::id::PersonId, end: OfferEnd) {
        if let Some(offer) = self.offers.iter_mut().find(|offer| offer.nth == nth) {
            offer.end = Some((end, event.at));
        }
        if end.is_accepted() {
            self.clocks.set_once(Clock::Accepted, event.at);
            self.interpreter = Some(Party { person, joined: false, lost_until: None });
        } else if self.state == State::Ringing
            && self.open_offer().is_none()
            && self.interpreter.is_none()
        {
            self.state = State::Requested;
        }
    }

    fn join(&mut self, event: &Event, person: crate::id::PersonId) {
        self.clocks.set_once(Clock::Joined, event.at);
        self.interpreter = Some(Party { person, joined: true, lost_until: None });
        if !self.interpreters.contains(&person) {
            self.interpreters.push(person);
        }
        // Their earlier word did not cover what they interpret from now on.
        self.attestations.remove(&person);
        self.state = if self.held { State::Held } else { State::Connected };
        self.notice(event, SystemNotice::InterpreterJoined);
    }

    fn push_turn(&mut self, event: &Event, id: TurnId, voice: Voice, body: TurnBody) {
        self.turns.push(Turn {
            id,
            seq: event.seq,
            at: event.at,
            by: event.cause.map(|cause| cause.person),
            voice,
            body,
            rendition: None,
            revisions: Vec::new(),
            unclear: false,
        });
    }

    /// Lines that nobody said take their id from the event's place, so that every
    /// replay names them alike.
    fn notice(&mut self, event: &Event, notice: SystemNotice) {
        let id = TurnId(uuid::Uuid::from_u128(u128::from(event.seq)));
        self.push_turn(event, id, Voice::System, TurnBody::System { notice });
    }

    fn turn_mut(&mut self, id: TurnId) -> Option<&mut Turn> {
        self.turns.iter_mut().rev().find(|turn| turn.id == id)
    }
}

impl Turn {
    fn set_text(&mut self, side: Side, new: &str) {
        match side {
            Side::Rendered => {
                if let Some((rendition, _)) = &mut self.rendition {
                    new.clone_into(&mut rendition.text);
                }
            }
            Side::Said => {
                if let TurnBody::Utterance { text, .. } = &mut self.body {
                    *text = Some(new.to_owned());
                }
            }
        }
    }
}

//! What each event does to a session. Never fails: an event has happened.

use super::clock::{Clock, Clocks};
use super::fact::{Fact, FactField};
use super::offer::{Offer, OfferEnd, ReleaseCause};
use super::seat::{Party, Seat};
use super::state::{Partner, Session, State};
use super::turn::{Side, SystemNotice, Turn, TurnBody, Voice};
use super::wrap_up::CallBack;
use crate::event::{Change, Event};
use crate::id::{PersonId, TurnId};
use crate::time::Stamp;

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
            sought: std::collections::BTreeMap::new(),
            parties: Vec::new(),
            partner: None,
            pivot: None,
            further: Vec::new(),
            gender: None,
            silent: false,
            caller_gone: None,
            call_backs: Vec::new(),
            links: std::collections::BTreeSet::new(),
            shared: std::collections::BTreeMap::new(),
            yield_to: None,
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
        self.apply_to_seats(event);
        self.apply_to_case(event);
        self.apply_to_record(event);
        self.state = self.settled();
    }

    /// Where the session stands, from who is on, who rings and who is looked for.
    fn settled(&self) -> State {
        let partner_on = self.partner.as_ref().is_some_and(|partner| partner.joined);
        match (self.state, self.main()) {
            (State::Ended | State::WrapUp | State::Closed, _) => self.state,
            (_, Some(party)) if party.lost_until.is_some() => State::Reconnecting,
            (_, Some(party)) if !party.joined => State::Ringing,
            (_, party) if (party.is_some() || partner_on) && self.held => State::Held,
            (_, party) if party.is_some() || partner_on => State::Connected,
            _ if self.open_offers_for(Seat::Main).next().is_some() => State::Ringing,
            _ if self.sought.contains_key(&Seat::Main) => State::Requested,
            _ => State::PhrasesOnly,
        }
    }

    /// Who is looked for, rung, on and gone.
    fn apply_to_seats(&mut self, event: &Event) {
        let at = event.at;
        match &event.change {
            Change::InterpreterRequested { seat, .. } => {
                if *seat == Seat::Main {
                    self.clocks.set_once(Clock::Requested, at);
                }
                self.sought.entry(*seat).or_insert(at);
            }
            Change::RequestDropped { seat, .. } => {
                self.sought.remove(seat);
            }
            Change::Offered { nth, seat, person, desk, until, next, card, .. } => {
                if *seat == Seat::Main {
                    self.clocks.set_once(Clock::Rang, at);
                }
                self.offers.push(Offer {
                    nth: *nth,
                    seat: *seat,
                    person: *person,
                    desk: *desk,
                    at,
                    until: *until,
                    next: *next,
                    end: None,
                    card: card.clone(),
                });
            }
            Change::OfferEnded { nth, person, end, .. } => {
                self.end_offer(event, *nth, *person, *end);
            }
            Change::InterpreterJoined { person, seat, .. } => self.join(event, *person, *seat),
            Change::InterpreterLost { person, until, .. } => {
                if let Some(party) = self.party_mut(*person) {
                    party.lost_until = Some(*until);
                }
                self.notice(event, SystemNotice::InterpreterLost);
            }
            Change::InterpreterBack { person, .. } => {
                if let Some(party) = self.party_mut(*person) {
                    party.lost_until = None;
                    // Who had only accepted has the whole time to join again.
                    if !party.joined {
                        party.since = at;
                    }
                }
                self.notice(event, SystemNotice::InterpreterJoined);
            }
            Change::InterpreterReleased { person, cause, .. } => {
                self.release(event, *person, *cause);
            }
            Change::SeatTaken { person, seat, .. } => {
                let taken = *seat;
                if let Some(party) = self.party_mut(*person) {
                    party.seat = taken;
                }
                self.sought.remove(&taken);
                self.notice(event, SystemNotice::ReliefTookOver);
            }
            Change::RelaySet { pivot, .. } => {
                if pivot.is_some() {
                    self.notice(event, SystemNotice::RelayStarted);
                }
                self.pivot.clone_from(pivot);
            }
            Change::PartnerCalled { partner, .. } => {
                self.partner = Some(Partner { id: partner.clone(), joined: false, since: at });
            }
            Change::PartnerJoined { partner, .. } => {
                self.clocks.set_once(Clock::Joined, at);
                self.partner = Some(Partner { id: partner.clone(), joined: true, since: at });
                self.notice(event, SystemNotice::PartnerJoined);
            }
            Change::PartnerLeft { .. } => {
                let was_on = self.partner.take().is_some_and(|partner| partner.joined);
                self.held = self.held && self.main().is_some();
                if was_on {
                    self.clocks.set_latest(Clock::Released, at);
                    self.notice(event, SystemNotice::PartnerLeft);
                }
            }
            Change::YieldAsked { to, .. } => self.yield_to = Some(*to),
            Change::YieldEnded { .. } => self.yield_to = None,
            _ => {}
        }
    }

    /// What is known of the call, the caller and the incident.
    fn apply_to_case(&mut self, event: &Event) {
        let at = event.at;
        match &event.change {
            Change::LanguageAdded { lang, .. } => {
                self.further.push(lang.clone());
                self.notice(event, SystemNotice::LanguageAdded);
            }
            Change::GenderPreferred { gender, .. } => self.gender = *gender,
            Change::SilentSet { silent, .. } => self.silent = *silent,
            Change::CallerGone { .. } => {
                self.caller_gone = Some(at);
                self.notice(event, SystemNotice::CallerGone);
            }
            Change::CallBackMade { result, .. } => {
                self.call_backs.push((*result, at));
                if *result == CallBack::Answered && self.caller_gone.take().is_some() {
                    self.notice(event, SystemNotice::CallerBack);
                }
            }
            Change::SessionLinked { with, .. } => {
                self.links.insert(*with);
            }
            Change::SnapshotShared { from, snapshot, .. } => {
                self.shared.insert(*from, (snapshot.clone(), at));
            }
            Change::SessionTakenOver { desk, person, .. } => {
                (self.desk, self.call_taker) = (*desk, *person);
                self.notice(event, SystemNotice::SessionTakenOver);
            }
            Change::ListenedIn { .. } => self.notice(event, SystemNotice::ListenedIn),
            Change::LanguageChanged { lang, .. } => {
                self.lang = lang.clone();
                self.clocks.set_latest(Clock::Language, at);
            }
            Change::PrioritySet { priority, .. } => self.priority = *priority,
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
            Change::SessionHeld { .. } => self.held = true,
            Change::SessionResumed { .. } => self.held = false,
            Change::SupervisorCalled { .. } => self.supervisor_called = Some(at),
            Change::HandedOff { hand_off, .. } => self.hand_offs.push((hand_off.clone(), at)),
            _ => {}
        }
    }

    /// What was said, and how it ended.
    fn apply_to_record(&mut self, event: &Event) {
        let at = event.at;
        match &event.change {
            Change::TurnAdded { turn, voice, body, .. } => {
                self.push_turn(event, *turn, *voice, body.clone());
            }
            Change::TurnRendered { turn, rendition, .. } => {
                self.clocks.set_once(Clock::FirstRendition, at);
                let half = self.pivot.as_ref() == Some(&rendition.lang);
                if let Some(turn) = self.turn_mut(*turn) {
                    let words = Some((rendition.clone(), at));
                    if half {
                        turn.relayed = words;
                    } else {
                        turn.rendition = words;
                    }
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
            Change::SessionEnded { ending, .. } => {
                self.ending = Some(*ending);
                self.ended_at = Some(at);
                self.sought.clear();
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
            _ => {}
        }
    }

    fn end_offer(&mut self, event: &Event, nth: u32, person: PersonId, end: OfferEnd) {
        let Some(offer) = self.offers.iter_mut().rev().find(|offer| offer.nth == nth) else {
            return;
        };
        offer.end = Some((end, event.at));
        let seat = offer.seat;
        if end.is_accepted() {
            if seat == Seat::Main {
                self.clocks.set_once(Clock::Accepted, event.at);
            }
            self.sought.remove(&seat);
            self.sit_down(person, seat, false, event.at);
        }
    }

    fn sit_down(&mut self, person: PersonId, seat: Seat, joined: bool, since: Stamp) {
        self.parties.retain(|party| party.person != person);
        self.parties.push(Party { person, seat, joined, since, lost_until: None });
    }

    fn join(&mut self, event: &Event, person: PersonId, seat: Seat) {
        self.sit_down(person, seat, true, event.at);
        // A relayed conversation is interpreted only when both halves are there.
        let on = |seat| self.at_seat(seat).is_some_and(|party| party.joined);
        if on(Seat::Main) && (self.pivot.is_none() || on(Seat::Relay)) {
            self.clocks.set_once(Clock::Joined, event.at);
        }
        if !self.interpreters.contains(&person) {
            self.interpreters.push(person);
        }
        // Their earlier word did not cover what they interpret from now on.
        self.attestations.remove(&person);
        self.notice(event, SystemNotice::InterpreterJoined);
    }

    fn release(&mut self, event: &Event, person: PersonId, cause: ReleaseCause) {
        self.parties.retain(|party| party.person != person);
        let partner = self.partner.as_ref().is_some_and(|partner| partner.joined);
        // A relief takes over the hold with the seat.
        let goes_on = self.main().is_some() || partner || cause == ReleaseCause::Relieved;
        self.held = self.held && goes_on;
        self.clocks.set_latest(Clock::Released, event.at);
        match cause {
            ReleaseCause::WrongLanguage => self.notice(event, SystemNotice::WrongLanguage),
            ReleaseCause::Yielded => self.notice(event, SystemNotice::InterpreterYielded),
            ReleaseCause::Conflict | ReleaseCause::Unable => {
                self.notice(event, SystemNotice::InterpreterLeft);
            }
            ReleaseCause::Ended
            | ReleaseCause::Lost
            | ReleaseCause::Relieved
            | ReleaseCause::NotNeeded
            | ReleaseCause::CallerGone => {}
        }
    }

    fn push_turn(&mut self, event: &Event, id: TurnId, voice: Voice, body: TurnBody) {
        self.turns.push(Turn {
            id,
            seq: event.seq,
            at: event.at,
            by: event.cause.map(|cause| cause.person),
            voice,
            body,
            relayed: None,
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
            Side::Relayed => {
                if let Some((relayed, _)) = &mut self.relayed {
                    new.clone_into(&mut relayed.text);
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

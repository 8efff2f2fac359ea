//! One session as a row of the ledger: counts and clocks, no words.

use super::open::{Open, Rendered};
use crate::event::{Change, Event};
use crate::id::{DeskId, PersonId, SessionId, TurnId};
use crate::lang::Lang;
use crate::metric::limit::{
    CASE_BYTES_MAX, INTERPRETERS_PER_CASE_MAX, LAGS_PER_CASE_MAX, RINGS_PER_CASE_MAX,
    WAITING_PHRASES_PER_CASE_MAX,
};
use crate::metric::window::Window;
use crate::session::{
    Clock, Clocks, Ending, HandOffMode, OfferEnd, Origin, Outcome, Priority, Rating, Session,
    TurnBody, Voice,
};
use crate::time::Stamp;

/// Whoever is back within this long has recovered (the reconnect window).
pub const RECONNECT_MS: i64 = 15_000;

/// One ring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ring {
    /// Its ordinal in the session.
    pub nth: u32,
    /// Who was rung.
    pub person: PersonId,
    /// Since when.
    pub at: Stamp,
    /// How it ended and when; none while it rings.
    pub end: Option<(OfferEnd, Stamp)>,
}

/// What became of a request for an interpreter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// An interpreter came on, after so many milliseconds.
    Served(i64),
    /// It ended like this without one, after so many milliseconds.
    Left(Ending, i64),
    /// It has been waiting for so many milliseconds.
    Waiting(i64),
}

/// One session. Holds no words, names or numbers that anyone said. At most
/// [`CASE_BYTES_MAX`] bytes, and while it is not closed
/// [`crate::metric::limit::OPEN_CASE_BYTES_MAX`] besides.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Which.
    pub session: SessionId,
    /// The call-taker's desk.
    pub desk: DeskId,
    /// The call-taker.
    pub call_taker: PersonId,
    /// The caller's language as last believed.
    pub lang: Lang,
    /// How urgent, as last set.
    pub priority: Priority,
    /// Where the request came from.
    pub origin: Origin,
    /// When it was opened, by the hub's clock.
    pub opened_at: Stamp,
    /// T1 to T12, by the session's own rules.
    pub clocks: Clocks,
    /// How the conversation ended, and when.
    pub ended: Option<(Ending, Stamp)>,
    /// Every ring.
    pub rings: Vec<Ring>,
    /// Everyone who was on, in order, whatever the seat and however short.
    pub interpreters: Vec<PersonId>,
    /// Turns that somebody added.
    pub turns: u32,
    /// Turns corrected at least once.
    pub revised_turns: u32,
    /// What caller, officer and call-taker said.
    pub utterances: u32,
    /// Those of them that have a rendition.
    pub rendered: u32,
    /// How long after the utterance each rendition came, in milliseconds; without
    /// those keyed together with it, of which it is not known when they were said.
    pub lags_ms: Vec<u32>,
    /// How often the line of an interpreter who was on was lost.
    pub drops: u32,
    /// How often it was back within [`RECONNECT_MS`].
    pub recovered: u32,
    /// How often an interpreter was asked for again in another language.
    pub reroutes: u32,
    /// Dispatch snapshots sent.
    pub snapshots: u32,
    /// How it was handed to agencies.
    pub hand_offs: Vec<HandOffMode>,
    /// Whether an interpreter gave their word on the record.
    pub attested: bool,
    /// Whether an interpreter disputed it.
    pub disputed: bool,
    /// How the matter was dealt with.
    pub outcomes: Vec<Outcome>,
    /// How the interpreting went, in the call-taker's view.
    pub rating: Option<Rating>,
    /// Phrases used before T7, as numbers for [`super::Ledger::phrase`].
    pub waiting_phrases: Vec<u16>,
    open: Option<Box<Open>>,
}

// A vector may hold twice what is in it; lists with a limit in the session itself
// are within the rest.
const _: () = assert!(
    size_of::<Case>()
        + 2 * RINGS_PER_CASE_MAX * size_of::<Ring>()
        + 2 * LAGS_PER_CASE_MAX * size_of::<u32>()
        + 2 * INTERPRETERS_PER_CASE_MAX * size_of::<PersonId>()
        + 2 * WAITING_PHRASES_PER_CASE_MAX * size_of::<u16>()
        + 1_024
        <= CASE_BYTES_MAX
);

impl Case {
    /// The row that this event begins, if it begins one.
    #[must_use]
    pub fn opened(event: &Event) -> Option<Self> {
        let session = Session::opened(event)?;
        Some(Self {
            session: session.id,
            desk: session.desk,
            call_taker: session.call_taker,
            lang: session.lang.clone(),
            priority: session.priority,
            origin: session.origin,
            opened_at: session.opened_at,
            clocks: session.clocks.clone(),
            ended: None,
            rings: Vec::new(),
            interpreters: Vec::new(),
            turns: 0,
            revised_turns: 0,
            utterances: 0,
            rendered: 0,
            lags_ms: Vec::new(),
            drops: 0,
            recovered: 0,
            reroutes: 0,
            snapshots: 0,
            hand_offs: Vec::new(),
            attested: false,
            disputed: false,
            outcomes: Vec::new(),
            rating: None,
            waiting_phrases: Vec::new(),
            open: Some(Box::new(Open::new(session))),
        })
    }

    /// What had become of the request at the window's end; none without a request.
    #[must_use]
    pub fn fate(&self, window: Window) -> Option<Fate> {
        let asked = window.known(self.clocks.get(Clock::Requested))?;
        let after = |at: Stamp| at.since_ms(asked).max(0);
        if let Some(joined) = window.known(self.clocks.get(Clock::Joined)) {
            return Some(Fate::Served(after(joined)));
        }
        let ended = self.ended.filter(|(_, at)| *at < window.to);
        Some(match ended {
            Some((ending, at)) => Fate::Left(ending, after(at)),
            None => Fate::Waiting(after(window.to)),
        })
    }

    /// Whether an interpreter was on.
    #[must_use]
    pub fn was_served(&self) -> bool {
        self.clocks.get(Clock::Joined).is_some()
    }

    /// Takes an event of this session into account; answers how much of it did not
    /// fit.
    pub(super) fn apply(&mut self, event: &Event, phrase: Option<u16>) -> u64 {
        // Whether a phrase or a drop comes before T7 is asked of the row as it was.
        let fits = self.count(event, phrase);
        self.follow(event);
        u64::from(!fits)
    }

    /// Clocks, desk, language, urgency, end: as the session's own rules have them.
    fn follow(&mut self, event: &Event) {
        let Some(open) = &mut self.open else { return };
        open.follow(event);
        let session = &open.session;
        self.clocks.clone_from(&session.clocks);
        (self.desk, self.call_taker) = (session.desk, session.call_taker);
        self.priority = session.priority;
        if self.lang != session.lang {
            self.lang.clone_from(&session.lang);
        }
        self.ended = session.ending.zip(session.ended_at);
        if matches!(event.change, Change::SessionClosed { .. }) {
            self.open = None;
        }
    }

    fn count(&mut self, event: &Event, phrase: Option<u16>) -> bool {
        match &event.change {
            Change::Offered { nth, person, .. } => {
                let ring = Ring { nth: *nth, person: *person, at: event.at, end: None };
                return push(&mut self.rings, ring, RINGS_PER_CASE_MAX);
            }
            Change::OfferEnded { nth, end, .. } => {
                if let Some(ring) = self.rings.iter_mut().rev().find(|ring| ring.nth == *nth) {
                    ring.end = Some((*end, event.at));
                }
            }
            Change::InterpreterJoined { person, .. } if !self.interpreters.contains(person) => {
                return push(&mut self.interpreters, *person, INTERPRETERS_PER_CASE_MAX);
            }
            Change::TurnAdded { turn, voice, body, .. } => {
                return self.add_turn(event, *turn, *voice, body, phrase);
            }
            Change::TurnRendered { turn, .. } => return self.render(event, *turn),
            Change::TurnRevised { turn, .. } => {
                let first = self.open.as_mut().is_some_and(|open| open.revised(*turn));
                self.revised_turns += u32::from(first);
            }
            Change::SnapshotSent { .. } => self.snapshots += 1,
            Change::HandedOff { hand_off, .. } => self.hand_offs.push(hand_off.mode),
            Change::SessionSummarised { summary, .. } => {
                self.outcomes.clone_from(&summary.outcomes);
                self.rating = summary.rating;
            }
            Change::SessionAttested { attestation, .. } => {
                self.attested = true;
                self.disputed |= !attestation.confirmed;
            }
            _ => self.count_ways(event),
        }
        true
    }

    /// Lines lost and found, and requests sent another way.
    fn count_ways(&mut self, event: &Event) {
        let Some(open) = &mut self.open else { return };
        match &event.change {
            Change::InterpreterLost { person, .. } if self.interpreters.contains(person) => {
                self.drops += 1;
                open.lost(*person, event.at);
            }
            Change::InterpreterBack { person, .. } => {
                let after = open.back(*person, event.at);
                self.recovered += u32::from(after.is_some_and(|ms| ms <= RECONNECT_MS));
            }
            Change::LanguageChanged { .. } => {
                open.rerouting = self.clocks.get(Clock::Requested).is_some();
            }
            Change::InterpreterRequested { .. } => {
                self.reroutes += u32::from(std::mem::take(&mut open.rerouting));
            }
            _ => {}
        }
    }

    fn add_turn(
        &mut self,
        event: &Event,
        turn: TurnId,
        voice: Voice,
        body: &TurnBody,
        phrase: Option<u16>,
    ) -> bool {
        self.turns += 1;
        match body {
            TurnBody::Utterance { .. }
                if matches!(voice, Voice::Caller | Voice::Officer | Voice::CallTaker) =>
            {
                self.utterances += 1;
                if let Some(open) = &mut self.open {
                    open.said(turn, event);
                }
                true
            }
            TurnBody::Phrase { .. } if !self.was_served() => phrase.is_some_and(|number| {
                push(&mut self.waiting_phrases, number, WAITING_PHRASES_PER_CASE_MAX)
            }),
            _ => true,
        }
    }

    fn render(&mut self, event: &Event, turn: TurnId) -> bool {
        let Some(open) = &mut self.open else { return true };
        let lag = match open.rendered(turn, event) {
            Rendered::Again => return true,
            Rendered::Together => None,
            Rendered::After(ms) => Some(u32::try_from(ms).unwrap_or(u32::MAX)),
        };
        self.rendered += 1;
        lag.is_none_or(|ms| push(&mut self.lags_ms, ms, LAGS_PER_CASE_MAX))
    }
}

/// Adds to a list that has a limit; answers whether there was room.
fn push<T>(list: &mut Vec<T>, item: T, max: usize) -> bool {
    let room = list.len() < max;
    if room {
        list.push(item);
    }
    room
}

//! A small centre and its people, hour after hour: who calls, who answers and
//! who does not, which lines fail, when the hub dies. Everything comes from one
//! seed, and everything that reaches the hub is written down as a story.

mod call_taker;
mod chance;
mod founding;
mod interpreter;
mod line;
mod office;
mod temper;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use yiqiao_domain::session::Session;
use yiqiao_domain::{
    Actor, Change, Command, CommandId, DeskId, Envelope, Event, PersonId, Role, SessionId, Stamp,
};
use yiqiao_hub::Input;

use crate::hub::Hub;
use crate::keys;
use crate::story::{Deed, Moment};
pub use temper::Temper;

/// The centre opens then: 2026-01-05, a Monday, at midnight.
const OPENS: i64 = 1_767_571_200_000;

/// One desk, and what it keeps by itself.
struct Seat {
    id: DeskId,
    person: PersonId,
    role: Role,
    line: bool,
    skew_ms: i64,
    outbox: VecDeque<Envelope>,
}

/// Something that will happen.
#[derive(Clone, Debug)]
enum Happening {
    Arrival { only: Option<(SessionId, String)> },
    Press(usize, Command),
    Mood(usize),
    LineDown(usize),
    LineUp(usize),
    HubDies,
    HubStarts,
    ClockJumps,
    ClockDrifts(usize),
    Durable,
    Office,
}

/// What a run amounted to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Inputs to the hub.
    pub steps: u64,
    /// Sessions opened.
    pub sessions: u64,
    /// Events journalled.
    pub events: u64,
    /// Deaths of the hub.
    pub crashes: u64,
    /// Lines lost.
    pub lines_lost: u64,
}

/// See the file's head.
pub struct World {
    /// What reached the hub.
    pub story: Vec<Moment>,
    /// What it amounted to so far.
    pub tally: Tally,
    hub: Hub,
    rng: ChaCha8Rng,
    temper: Temper,
    now_ms: i64,
    /// How far the hub's clock is off.
    off_ms: i64,
    agenda: BTreeMap<(i64, u64), Happening>,
    planned: u64,
    desks: Vec<Seat>,
    by_id: BTreeMap<DeskId, usize>,
    interpreters: Vec<usize>,
    hub_up: bool,
    /// The journal is durable up to there.
    durable: usize,
    committing: bool,
    unanswered: Vec<(usize, Envelope)>,
    acknowledged: BTreeSet<CommandId>,
    commands: u128,
    sessions: usize,
    turns: usize,
}

impl World {
    /// A small centre from a seed.
    #[must_use]
    pub fn of_seed(seed: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let temper = Temper::of_seed(&mut rng);
        Self::new(rng, temper, Hub::new())
    }

    /// A centre of this temper whose invariants nobody checks.
    #[must_use]
    pub fn unwatched(seed: u64, temper: Temper) -> Self {
        Self::new(ChaCha8Rng::seed_from_u64(seed), temper, Hub::unwatched())
    }

    fn new(rng: ChaCha8Rng, temper: Temper, hub: Hub) -> Self {
        Self {
            story: Vec::new(),
            tally: Tally::default(),
            hub,
            rng,
            temper,
            now_ms: 0,
            off_ms: 0,
            agenda: BTreeMap::new(),
            planned: 0,
            desks: Vec::new(),
            by_id: BTreeMap::new(),
            interpreters: Vec::new(),
            hub_up: true,
            durable: 0,
            committing: false,
            unanswered: Vec::new(),
            acknowledged: BTreeSet::new(),
            commands: 0,
            sessions: 0,
            turns: 0,
        }
    }

    /// Lives through the whole day.
    ///
    /// # Errors
    /// The rule that is broken, in words.
    pub fn live(&mut self) -> Result<(), String> {
        self.found()?;
        loop {
            let next = self.agenda.first_key_value().map_or(i64::MAX, |((at, _), _)| *at);
            let wake = self.hub.engine.deadline().filter(|_| self.hub_up);
            let wake = wake.map_or(i64::MAX, |at| (at.0 - OPENS - self.off_ms).max(self.now_ms));
            if next.min(wake) > self.temper.day_ms {
                return Ok(());
            }
            if wake <= next {
                self.now_ms = wake;
                self.tell(Input::Wake)?;
            } else if let Some(((at, _), happening)) = self.agenda.pop_first() {
                self.now_ms = at.max(self.now_ms);
                self.happen(happening)?;
            }
        }
    }

    fn happen(&mut self, happening: Happening) -> Result<(), String> {
        match happening {
            Happening::Arrival { only } => self.arrive(only),
            Happening::Press(desk, command) => self.press(desk, command)?,
            Happening::Mood(desk) => self.change_mood(desk),
            Happening::LineDown(desk) => self.line_down(desk)?,
            Happening::LineUp(desk) => self.line_up(desk)?,
            Happening::HubDies => self.hub_dies()?,
            Happening::HubStarts => self.hub_starts()?,
            Happening::ClockJumps => self.clock_jumps(),
            Happening::ClockDrifts(desk) => self.clock_drifts(desk)?,
            Happening::Durable => self.commit(),
            Happening::Office => self.keep_office()?,
        }
        Ok(())
    }

    fn plan(&mut self, in_ms: i64, happening: Happening) {
        self.planned += 1;
        self.agenda.insert((self.now_ms + in_ms.max(0), self.planned), happening);
    }

    /// A key that somebody will press.
    fn plan_press(&mut self, in_ms: i64, desk: usize, command: Command) {
        self.plan(in_ms, Happening::Press(desk, command));
    }

    /// The hub's own clock.
    fn hub_now(&self) -> Stamp {
        Stamp(OPENS + self.now_ms + self.off_ms)
    }

    /// Tells the hub something; people hear what came of it.
    fn tell(&mut self, input: Input) -> Result<bool, String> {
        let at = self.hub_now();
        if self.hub.is_watched() {
            self.story.push(Moment { at, deed: Deed::Tell(input.clone()) });
        }
        self.tally.steps += 1;
        let Ok(events) = self.hub.handle(at, input)? else { return Ok(false) };
        self.tally.events += events.len() as u64;
        if !events.is_empty() && !self.committing {
            self.committing = true;
            let within_ms = self.between(1, 60);
            self.plan(within_ms, Happening::Durable);
        }
        for event in &events {
            self.hear(event);
        }
        Ok(true)
    }

    /// What people do about an event.
    fn hear(&mut self, event: &Event) {
        self.hear_as_interpreter(event);
        self.hear_as_call_taker(event);
        self.hear_as_supervisor(event);
        let weighty = matches!(
            event.change,
            Change::InterpreterLost { .. }
                | Change::OfferEnded { .. }
                | Change::YieldAsked { .. }
                | Change::YieldEnded { .. }
                | Change::CallerGone { .. }
                | Change::SeatTaken { .. }
                | Change::RelaySet { .. }
                | Change::PartnerJoined { .. }
                | Change::SessionEnded { .. }
                | Change::PolicySet { .. }
                | Change::DutySet { .. }
        );
        if weighty && self.chance(self.temper.untimely) {
            let in_ms = self.between(0, 40);
            self.plan(in_ms, Happening::HubDies);
        }
    }

    /// A key is pressed: over the line, or into the desk's own outbox.
    fn press(&mut self, desk: usize, command: Command) -> Result<(), String> {
        self.commands += 1;
        let desk_at = self.hub_now().plus_ms(self.desks[desk].skew_ms);
        let envelope = keys::sealed(self.commands, desk_at, command);
        if self.hub_up && self.desks[desk].line {
            self.send(desk, envelope)
        } else {
            self.desks[desk].outbox.push_back(envelope);
            Ok(())
        }
    }

    fn send(&mut self, desk: usize, envelope: Envelope) -> Result<(), String> {
        // Answered from its first result.
        if self.acknowledged.contains(&envelope.id) {
            return Ok(());
        }
        let Seat { id, person, role, .. } = self.desks[desk];
        let actor = Actor { desk: id, person, role };
        if self.tell(Input::Command(actor, envelope.clone()))? && self.hub.is_watched() {
            self.unanswered.push((desk, envelope));
        }
        Ok(())
    }

    fn session(&self, id: SessionId) -> Option<&Session> {
        self.hub.engine.session(id)
    }

    /// A desk at which somebody sits.
    fn desk_of(&self, person: PersonId) -> Option<usize> {
        let desks = self.desks.iter().enumerate();
        let mut own = desks.filter(|(_, desk)| desk.person == person).map(|(n, _)| n);
        let first = own.next()?;
        Some(if self.desks[first].line { first } else { own.next().unwrap_or(first) })
    }
}

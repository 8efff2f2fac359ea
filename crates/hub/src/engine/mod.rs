//! The engine: one input in, the events it causes out.

mod alarm;
mod apply;
mod command;
mod deadline;
mod follow;
mod lane;
mod line;
mod open_alarms;
mod outlook;
mod pair;
mod yielding;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

pub use lane::Lane;
use yiqiao_domain::access::AccessList;
use yiqiao_domain::event::{Cause, DownCause};
use yiqiao_domain::limit::SKILLS_PER_PERSON_MAX;
use yiqiao_domain::session::{Need, Seat};
use yiqiao_domain::{
    Actor, AlarmKind, CentreId, Change, Desk, DeskId, Envelope, Event, LanguageTable, Person,
    PersonId, Policy, Refusal, Session, SessionId, Stamp,
};

use crate::asked::Asked;
use crate::demand::Demand;
use crate::pool::Pool;
use crate::queue::Queue;
use crate::standing::Standing;
use deadline::Deadline;
use follow::Follow;
use lane::Times;
use open_alarms::OpenAlarms;
use yielding::{Giver, Life};

/// How many closed sessions are kept at hand for late notes.
const CLOSED_KEPT_MAX: usize = 512;

/// What the engine is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// The hub's process has started; every line is down until it comes up again.
    HubStarted,
    /// Make the centre. Only as the very first input.
    FoundCentre {
        /// Its id.
        centre: CentreId,
        /// Its name.
        name: String,
        /// Whether it is a demo.
        demo: bool,
    },
    /// Add a person to the staff.
    AddPerson(Person),
    /// Enrol a desk.
    AddDesk(Desk),
    /// A desk's line came up.
    DeskUp(DeskId),
    /// A desk's line went down.
    DeskDown(DeskId, DownCause),
    /// A desk's clock was compared: so many milliseconds ahead of the hub's.
    DeskClock(DeskId, i64),
    /// A desk asks for something.
    Command(Actor, Envelope),
    /// A deadline may have passed.
    Wake,
}

/// The engine. See the crate's head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Engine {
    languages: LanguageTable,
    policy: Policy,
    policy_version: u32,
    head: u64,
    /// Time never runs backwards here, whatever the machine's clock does.
    last: Stamp,
    centre: Option<(CentreId, String, bool)>,
    people: BTreeMap<PersonId, Standing>,
    desks: BTreeMap<DeskId, Desk>,
    skews: BTreeMap<DeskId, i64>,
    up: BTreeSet<DeskId>,
    sessions: BTreeMap<SessionId, Session>,
    live: BTreeSet<SessionId>,
    closed: VecDeque<SessionId>,
    asked: BTreeMap<SessionId, Asked>,
    queue: Queue,
    pool: Pool,
    demand: Demand,
    deadlines: BTreeSet<(Stamp, Deadline)>,
    attention: BTreeMap<SessionId, Stamp>,
    givers: BTreeMap<Need, BTreeSet<Giver>>,
    lives: BTreeMap<Need, BTreeSet<Life>>,
    yields: BTreeMap<SessionId, SessionId>,
    yield_refused: BTreeMap<SessionId, BTreeSet<SessionId>>,
    alarms: OpenAlarms,
    times: BTreeMap<Need, Times>,
    access: AccessList,
    out: Vec<Event>,
}

impl Engine {
    /// An engine that knows nothing yet. The policy holds until the journal has
    /// another one.
    #[must_use]
    pub fn new(languages: LanguageTable, policy: Policy) -> Self {
        Self {
            languages,
            policy,
            policy_version: 0,
            head: 0,
            last: Stamp::default(),
            centre: None,
            people: BTreeMap::new(),
            desks: BTreeMap::new(),
            skews: BTreeMap::new(),
            up: BTreeSet::new(),
            sessions: BTreeMap::new(),
            live: BTreeSet::new(),
            closed: VecDeque::new(),
            asked: BTreeMap::new(),
            queue: Queue::default(),
            pool: Pool::default(),
            demand: Demand::default(),
            deadlines: BTreeSet::new(),
            attention: BTreeMap::new(),
            givers: BTreeMap::new(),
            lives: BTreeMap::new(),
            yields: BTreeMap::new(),
            yield_refused: BTreeMap::new(),
            alarms: OpenAlarms::default(),
            times: BTreeMap::new(),
            access: AccessList::default(),
            out: Vec::new(),
        }
    }

    /// Takes an event of the journal into account. Events come in order.
    pub fn replay(&mut self, event: &Event) {
        self.apply(event);
    }

    /// Acts on an input and answers with the events to be journalled, in order.
    /// They have taken effect here already; if they cannot be made durable, this
    /// engine must be thrown away and replayed anew.
    ///
    /// # Errors
    /// The [`Refusal`] of a command; nothing has changed then.
    pub fn handle(&mut self, now: Stamp, input: Input) -> Result<Vec<Event>, Refusal> {
        let now = now.max(self.last);
        self.act(now, input)?;
        self.pass_deadlines(now);
        self.pair(now);
        self.ask_yields(now);
        self.watch(now);
        Ok(std::mem::take(&mut self.out))
    }

    fn act(&mut self, now: Stamp, input: Input) -> Result<(), Refusal> {
        match input {
            Input::HubStarted => self.hub_started(now),
            Input::FoundCentre { centre, name, demo } => {
                if self.centre.is_some() {
                    return Err(Refusal::NothingToChange);
                }
                self.emit(now, None, Change::CentreFounded { centre, name, demo });
            }
            Input::AddPerson(mut person) => {
                person.skills.truncate(SKILLS_PER_PERSON_MAX);
                let known = person.skills.iter().all(|skill| {
                    let tongues = [Some(&skill.lang), skill.into.as_ref()];
                    tongues.into_iter().flatten().all(|lang| self.languages.knows(lang))
                });
                if !known {
                    return Err(Refusal::UnknownLanguage);
                }
                self.emit(now, None, Change::PersonAdded { person });
            }
            Input::AddDesk(desk) => {
                if !self.people.contains_key(&desk.person) {
                    return Err(Refusal::UnknownPerson);
                }
                self.add_desk(now, desk);
            }
            Input::DeskUp(desk) => self.desk_up(now, desk),
            Input::DeskDown(desk, cause) => self.desk_down(now, desk, cause),
            Input::DeskClock(desk, skew_ms) => self.desk_clock(now, desk, skew_ms),
            Input::Command(actor, envelope) => self.command(now, actor, &envelope)?,
            Input::Wake => {}
        }
        Ok(())
    }

    /// When the engine next wants to be woken.
    #[must_use]
    pub fn deadline(&self) -> Option<Stamp> {
        self.deadlines.first().map(|(at, _)| *at)
    }

    /// The last event taken into account.
    #[must_use]
    pub fn head(&self) -> u64 {
        self.head
    }

    /// Who may see what.
    #[must_use]
    pub fn access(&self) -> &AccessList {
        &self.access
    }

    /// The policy in force, and its version: 0 before the first was set.
    #[must_use]
    pub fn policy(&self) -> (&Policy, u32) {
        (&self.policy, self.policy_version)
    }

    /// The centre's id, name, and whether it is a demo.
    #[must_use]
    pub fn centre(&self) -> Option<(CentreId, &str, bool)> {
        self.centre.as_ref().map(|(id, name, demo)| (*id, name.as_str(), *demo))
    }

    /// An enrolled desk.
    #[must_use]
    pub fn desk(&self, desk: DeskId) -> Option<&Desk> {
        self.desks.get(&desk)
    }

    /// A person of the staff.
    #[must_use]
    pub fn person(&self, person: PersonId) -> Option<&Standing> {
        self.people.get(&person)
    }

    /// All people.
    pub fn people(&self) -> impl Iterator<Item = &Standing> {
        self.people.values()
    }

    /// A session at hand: every one not closed, and the last few that are.
    #[must_use]
    pub fn session(&self, session: SessionId) -> Option<&Session> {
        self.sessions.get(&session)
    }

    /// All sessions at hand.
    pub fn sessions(&self) -> impl Iterator<Item = &Session> {
        self.sessions.values()
    }

    /// Whether this desk's line is up.
    #[must_use]
    pub fn is_up(&self, desk: DeskId) -> bool {
        self.up.contains(&desk)
    }

    /// The alarms that are open.
    pub fn alarms(&self) -> impl Iterator<Item = &AlarmKind> {
        self.alarms.kinds()
    }

    fn emit(&mut self, now: Stamp, cause: Option<Cause>, change: Change) {
        let event = Event { seq: self.head + 1, at: now, cause, change };
        self.apply(&event);
        self.out.push(event);
    }

    /// Emits what the hub does by itself, with all that follows.
    fn happen(&mut self, now: Stamp, change: Change) {
        let follow = Follow::of(&change);
        self.emit(now, None, change);
        self.follow_up(now, follow);
    }

    fn need(&self, session: SessionId, seat: Seat) -> Option<Need> {
        self.sessions.get(&session)?.need(seat)
    }
}

//! The engine: one input in, the events it causes out.

mod apply;
mod lane;
mod line;
mod pair;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

pub use lane::Lane;
use yiqiao_domain::access::AccessList;
use yiqiao_domain::event::{Cause, DownCause, PresenceCause};
use yiqiao_domain::limit::{SKILLS_PER_PERSON_MAX, WAITING_MAX};
use yiqiao_domain::session::{OfferEnd, Priority, ReleaseCause, State, decide};
use yiqiao_domain::{
    Actor, CentreId, Change, Command, Desk, DeskId, Envelope, Event, Lang, LanguageTable, Person,
    PersonId, Presence, Refusal, Session, SessionId, Stamp,
};

use crate::policy::Policy;
use crate::standing::{Asked, Standing};

/// How many closed sessions are kept at hand for late notes.
const CLOSED_KEPT_MAX: usize = 512;
/// From how many recent waits the expected time is taken.
const WAITS_KEPT_MAX: usize = 20;

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
    /// A desk asks for something.
    Command(Actor, Envelope),
    /// A deadline may have passed.
    Wake,
}

/// A deadline that the engine waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Deadline {
    Ring(SessionId, u32),
    Lost(SessionId),
}

/// Place in the queue: most urgent first, then longest waiting.
type Place = (Priority, Stamp, SessionId);

/// The engine. See the crate's head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Engine {
    languages: LanguageTable,
    policy: Policy,
    head: u64,
    centre: Option<(CentreId, String, bool)>,
    people: BTreeMap<PersonId, Standing>,
    desks: BTreeMap<DeskId, Desk>,
    up: BTreeSet<DeskId>,
    sessions: BTreeMap<SessionId, Session>,
    closed: VecDeque<SessionId>,
    asked: BTreeMap<SessionId, Asked>,
    waiting: BTreeMap<Lang, BTreeSet<Place>>,
    free: BTreeMap<Lang, BTreeSet<(Stamp, PersonId)>>,
    deadlines: BTreeSet<(Stamp, Deadline)>,
    waits_ms: BTreeMap<Lang, VecDeque<i64>>,
    access: AccessList,
    out: Vec<Event>,
}

impl Engine {
    /// An engine that knows nothing yet.
    #[must_use]
    pub fn new(languages: LanguageTable, policy: Policy) -> Self {
        Self {
            languages,
            policy,
            head: 0,
            centre: None,
            people: BTreeMap::new(),
            desks: BTreeMap::new(),
            up: BTreeSet::new(),
            sessions: BTreeMap::new(),
            closed: VecDeque::new(),
            asked: BTreeMap::new(),
            waiting: BTreeMap::new(),
            free: BTreeMap::new(),
            deadlines: BTreeSet::new(),
            waits_ms: BTreeMap::new(),
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
        match input {
            Input::HubStarted => {
                for desk in self.up.clone() {
                    self.desk_down(now, desk, DownCause::HubRestarted);
                }
            }
            Input::FoundCentre { centre, name, demo } => {
                if self.centre.is_some() {
                    return Err(Refusal::NothingToChange);
                }
                self.emit(now, None, Change::CentreFounded { centre, name, demo });
            }
            Input::AddPerson(mut person) => {
                person.skills.truncate(SKILLS_PER_PERSON_MAX);
                if person.skills.iter().any(|skill| !self.languages.knows(&skill.lang)) {
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
            Input::Command(actor, envelope) => self.command(now, actor, &envelope)?,
            Input::Wake => {}
        }
        self.pass_deadlines(now);
        self.pair(now);
        Ok(std::mem::take(&mut self.out))
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

    fn emit(&mut self, now: Stamp, cause: Option<Cause>, change: Change) {
        let event = Event { seq: self.head + 1, at: now, cause, change };
        self.apply(&event);
        self.out.push(event);
    }

    fn command(&mut self, now: Stamp, actor: Actor, envelope: &Envelope) -> Result<(), Refusal> {
        let command = &envelope.command;
        let session = command.session().and_then(|id| self.sessions.get(&id));
        let changes = decide(session, &self.languages, &actor, command)?;
        self.require_room(&changes)?;
        if let Command::SetPresence { presence } = command {
            let known = self.people.get(&actor.person).ok_or(Refusal::UnknownPerson)?;
            // After a missed ring, saying the same again means "I am here".
            let same = known.presence == *presence && known.chosen == *presence;
            if same && known.missed == 0 {
                return Err(Refusal::NothingToChange);
            }
        }
        let cause = Some(Cause {
            command: envelope.id,
            desk: actor.desk,
            person: actor.person,
            desk_at: envelope.desk_at,
        });
        for change in changes {
            self.emit(now, cause, change.clone());
            self.follow_up(now, &change);
        }
        Ok(())
    }

    fn require_room(&self, changes: &[Change]) -> Result<(), Refusal> {
        let asks = changes.iter().any(|c| matches!(c, Change::InterpreterRequested { .. }));
        let waiting: usize = self.waiting.values().map(BTreeSet::len).sum();
        if asks && waiting >= WAITING_MAX { Err(Refusal::LimitReached) } else { Ok(()) }
    }

    /// What follows from a change besides what the session itself says.
    fn follow_up(&mut self, now: Stamp, change: &Change) {
        match change {
            Change::InterpreterReleased { session, person, cause } => {
                self.after_release(now, *session, *person, *cause);
            }
            Change::OfferEnded { person, end: OfferEnd::Expired, .. } => {
                let Some(known) = self.people.get(person) else { return };
                if known.missed >= self.policy.missed_rings_max {
                    self.set_presence(now, *person, Presence::Break, PresenceCause::MissedRings);
                } else {
                    // They stay as they are, and are told.
                    let same = known.presence;
                    self.set_presence(now, *person, same, PresenceCause::MissedRing);
                }
            }
            Change::SessionAttested { person, .. } => {
                if let Some(known) = self.people.get(person)
                    && known.presence == Presence::WrapUp
                {
                    let back_to = match known.chosen {
                        Presence::WrapUp => Presence::Available,
                        chosen => chosen,
                    };
                    self.set_presence(now, *person, back_to, PresenceCause::WrapUpDone);
                }
            }
            _ => {}
        }
    }

    fn after_release(
        &mut self,
        now: Stamp,
        session: SessionId,
        person: PersonId,
        cause: ReleaseCause,
    ) {
        let joined = self.sessions.get(&session).is_some_and(|s| s.interpreters.contains(&person));
        if joined {
            self.set_presence(now, person, Presence::WrapUp, PresenceCause::SessionEnded);
        }
        let live = self.sessions.get(&session).is_some_and(|s| s.state.is_live());
        if cause == ReleaseCause::Lost && live {
            self.emit(now, None, Change::InterpreterRequested { session });
        }
    }

    fn set_presence(
        &mut self,
        now: Stamp,
        person: PersonId,
        presence: Presence,
        cause: PresenceCause,
    ) {
        self.emit(now, None, Change::PresenceSet { person, presence, cause });
    }

    fn pass_deadlines(&mut self, now: Stamp) {
        while let Some((at, deadline)) = self.deadlines.first().copied()
            && at <= now
        {
            match deadline {
                Deadline::Ring(session, nth) => self.expire(now, session, nth),
                Deadline::Lost(session) => self.give_up(now, session),
            }
            // Each branch ends what it waited for, and its event took the
            // deadline away; taking it away again keeps the loop finite even if
            // the session is gone.
            self.deadlines.remove(&(at, deadline));
        }
    }

    fn expire(&mut self, now: Stamp, session: SessionId, nth: u32) {
        let offer =
            self.sessions.get(&session).and_then(|s| s.offers.iter().find(|o| o.nth == nth));
        if let Some(offer) = offer.filter(|offer| offer.end.is_none()) {
            let (person, end) = (offer.person, OfferEnd::Expired);
            let change = Change::OfferEnded { session, nth, person, end };
            self.emit(now, None, change.clone());
            self.follow_up(now, &change);
        }
    }

    /// The lost interpreter was not back in time.
    fn give_up(&mut self, now: Stamp, session: SessionId) {
        let lost = self.sessions.get(&session).filter(|s| s.state == State::Reconnecting);
        if let Some(party) = lost.and_then(|s| s.interpreter) {
            let (person, cause) = (party.person, ReleaseCause::Lost);
            let change = Change::InterpreterReleased { session, person, cause };
            self.emit(now, None, change.clone());
            self.follow_up(now, &change);
        }
    }
}

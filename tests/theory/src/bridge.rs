//! The real engine as a centre of the play: whoever is rung accepts and joins at
//! once, and every record is finished at once.

use std::collections::VecDeque;

use uuid::Uuid;
use yiqiao_domain::command::Assistance;
use yiqiao_domain::session::{
    Attestation, Caller, Ending, Origin, Outcome, Priority, ReleaseCause, Summary,
};
use yiqiao_domain::{
    Actor, CentreId, Change, Command, CommandId, Desk, DeskId, Direction, Envelope, Event, Lang,
    Language, LanguageTable, Level, OfferId, Person, PersonId, Policy, Presence, Refusal, Role,
    SessionId, Skill, Stamp,
};
use yiqiao_hub::{Engine, Input};

use crate::chance::Chance;
use crate::play::{Centre, Step};
use crate::staff::{LANGS, Skills};
use crate::traffic::Call;

/// Everything begins long after the zero of the clock.
const EPOCH_MS: i64 = 1_700_000_000_000;

/// An engine with one call-taker, and as many interpreters as the matrix has.
pub struct Bridge<'a> {
    engine: Engine,
    calls: &'a [Call],
    taker: Actor,
    commands: u128,
    /// Inputs handled so far.
    pub inputs: u64,
    /// Takes each question to yield with this probability, if the engine may ask.
    taken: f64,
    chance: Chance,
    steps: Vec<Step>,
}

impl<'a> Bridge<'a> {
    /// Everybody free, nobody waiting, nobody asked to yield.
    #[must_use]
    pub fn new(calls: &'a [Call], skills: &Skills, seed: u64) -> Self {
        let mut policy = Policy::standard();
        // Rest and relief are not the subject, nor what takes time at a desk.
        policy.times.rest_ms = 0;
        policy.yielding.priorities.clear();
        Self::with(policy, 0.0, calls, skills, seed)
    }

    /// As [`Bridge::new`], and P3 sessions are asked to yield to a P1.
    #[must_use]
    pub fn yielding(taken: f64, calls: &'a [Call], skills: &Skills, seed: u64) -> Self {
        let mut policy = Policy::standard();
        policy.times.rest_ms = 0;
        Self::with(policy, taken, calls, skills, seed)
    }

    fn with(policy: Policy, taken: f64, calls: &'a [Call], skills: &Skills, seed: u64) -> Self {
        let taker = actor(0, Role::CallTaker);
        let mut bridge = Self {
            engine: Engine::new(languages(), policy),
            calls,
            taker,
            commands: 0,
            inputs: 0,
            taken,
            chance: Chance::new(seed, 9),
            steps: Vec::new(),
        };
        let (centre, name) = (CentreId(Uuid::from_u128(1)), "Theory".to_owned());
        bridge.tell(0, Input::FoundCentre { centre, name, demo: true });
        bridge.seat(taker, Vec::new());
        for (n, own) in skills.iter().enumerate() {
            let skill = |at: &usize| Skill::new(lang(*at), Level::B);
            let actor = actor(n + 1, Role::Interpreter);
            bridge.seat(actor, own.iter().map(skill).collect());
            let presence = Presence::Available;
            bridge.press(0, actor, Command::SetPresence { presence }).expect("just sat down");
        }
        bridge
    }

    fn seat(&mut self, actor: Actor, skills: Vec<Skill>) {
        let (id, person) = (actor.desk, actor.person);
        self.tell(0, Input::AddPerson(Person::new(person, "N. N.", actor.role, skills)));
        self.tell(0, Input::AddDesk(Desk { id, label: "1".to_owned(), person }));
        self.tell(0, Input::DeskUp(id));
    }

    fn tell(&mut self, now: i64, input: Input) -> Vec<Event> {
        self.inputs += 1;
        self.engine.handle(Stamp(EPOCH_MS + now), input).expect("nothing here is refused")
    }

    fn press(&mut self, now: i64, actor: Actor, command: Command) -> Result<Vec<Event>, Refusal> {
        self.commands += 1;
        self.inputs += 1;
        let at = Stamp(EPOCH_MS + now);
        let id = CommandId(Uuid::from_u128(self.commands));
        let envelope = Envelope { id, desk_at: at, command };
        self.engine.handle(at, Input::Command(actor, envelope))
    }

    /// Presses a key, and lets everybody answer what comes of it until all is quiet.
    fn settle(&mut self, now: i64, actor: Actor, command: Command) {
        let events = self.press(now, actor, command).expect("the play knows who is where");
        let mut answers: VecDeque<(Actor, Command)> = VecDeque::new();
        self.read(events, &mut answers);
        while let Some((actor, command)) = answers.pop_front() {
            // A ring may be over, or a question taken back, before its answer.
            if let Ok(events) = self.press(now, actor, command) {
                self.read(events, &mut answers);
            }
        }
    }

    fn end(&mut self, now: i64, call: usize, ending: Ending) {
        let session = id(call);
        self.settle(now, self.taker, Command::EndSession { session, ending });
        self.settle(now, self.taker, summarise(session));
        let known = self.engine.session(session).expect("just ended");
        for person in known.interpreters.clone() {
            self.settle(now, of(person), attest(session));
        }
    }

    fn read(&mut self, events: Vec<Event>, answers: &mut VecDeque<(Actor, Command)>) {
        for event in events {
            match event.change {
                Change::Offered { session, nth, person, .. } => {
                    let offer = OfferId { session, nth };
                    answers.push_back((of(person), Command::AcceptOffer { offer }));
                }
                Change::OfferEnded { session, person, end, .. } if end.is_accepted() => {
                    answers.push_front((of(person), Command::JoinSession { session }));
                }
                Change::InterpreterJoined { session, .. } => {
                    self.steps.push(Step::Began(number(session)));
                }
                Change::YieldAsked { session, .. } => {
                    let answer = if self.chance.share() < self.taken {
                        Command::YieldInterpreter { session }
                    } else {
                        Command::RefuseYield { session }
                    };
                    answers.push_back((self.taker, answer));
                }
                Change::InterpreterReleased { session, cause: ReleaseCause::Yielded, .. } => {
                    self.steps.push(Step::Gave(number(session)));
                }
                _ => {}
            }
        }
    }
}

impl Centre for Bridge<'_> {
    fn opened(&mut self, now: i64, call: usize) {
        let Call { lang: at, priority, .. } = self.calls[call];
        self.settle(now, self.taker, open(call, at, priority));
    }

    fn finished(&mut self, now: i64, call: usize) {
        self.end(now, call, Ending::Completed);
    }

    fn left(&mut self, now: i64, call: usize) {
        self.end(now, call, Ending::Abandoned);
    }

    fn steps(&mut self) -> Vec<Step> {
        std::mem::take(&mut self.steps)
    }
}

/// A call as a command of the call-taker.
#[must_use]
pub fn open(call: usize, lang_at: usize, priority: Priority) -> Command {
    Command::OpenSession {
        session: id(call),
        origin: Origin::Caller,
        lang: lang(lang_at),
        assistance: Assistance::Interpreter,
        priority,
        caller: Caller::default(),
    }
}

/// The shortest account of a session.
#[must_use]
pub fn summarise(session: SessionId) -> Command {
    let (outcomes, narrative) = (vec![Outcome::Advice], "ok".to_owned());
    let summary = Summary { outcomes, narrative, rating: None, follow_up: Vec::new() };
    Command::Summarise { session, summary }
}

/// The interpreter's word on it.
#[must_use]
pub fn attest(session: SessionId) -> Command {
    let attestation = Attestation { confirmed: true, note: String::new() };
    Command::Attest { session, attestation }
}

/// The session of a call.
#[must_use]
pub fn id(call: usize) -> SessionId {
    SessionId(Uuid::from_u128(call as u128 + 1))
}

fn number(session: SessionId) -> usize {
    usize::try_from(session.0.as_u128() - 1).expect("ids count up")
}

/// Desk and person of the same number; 0 is the call-taker.
#[must_use]
pub fn actor(n: usize, role: Role) -> Actor {
    let uuid = Uuid::from_u128(n as u128 + 1);
    Actor { desk: DeskId(uuid), person: PersonId(uuid), role }
}

fn of(person: PersonId) -> Actor {
    Actor { desk: DeskId(person.0), person, role: Role::Interpreter }
}

/// A language by its number.
#[must_use]
pub fn lang(at: usize) -> Lang {
    Lang::parse(LANGS[at]).expect("the tags are well formed")
}

/// The table of all languages.
#[must_use]
pub fn languages() -> LanguageTable {
    let row = |tag: Lang| Language {
        endonym: tag.to_string(),
        tag,
        direction: Direction::Ltr,
        key: None,
    };
    let callers = (0..LANGS.len()).map(lang);
    LanguageTable::new(std::iter::once(Lang::working()).chain(callers).map(row).collect())
}

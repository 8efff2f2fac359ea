//! A big centre with everybody at their desks and a full waiting list, and the
//! keys of one session after the other.

use std::collections::VecDeque;

use uuid::Uuid;
use yiqiao_domain::session::{Ending, Priority, Voice};
use yiqiao_domain::{
    Actor, CentreId, Change, Command, CommandId, Desk, Envelope, Event, Level, OfferId, Person,
    Policy, Presence, Role, SessionId, Skill, Stamp, TurnId,
};
use yiqiao_hub::{Engine, Input};

use crate::bridge::{actor, attest, id, lang, languages, open, summarise};
use crate::chance::Chance;
use crate::staff::LANGS;

/// Time between two keys, in milliseconds.
const APART_MS: i64 = 20;

/// See the file's head.
pub struct Floor {
    engine: Engine,
    now: i64,
    takers: Vec<Actor>,
    chance: Chance,
    opened: usize,
    /// Sessions with an interpreter on, oldest first.
    running: VecDeque<(SessionId, Actor, Actor)>,
    /// Inputs handled.
    pub decisions: u64,
}

impl Floor {
    /// Everybody at their desk and free.
    pub fn new(interpreters: usize, takers: usize) -> Self {
        let mut floor = Self {
            engine: Engine::new(languages(), Policy::standard()),
            now: 1_700_000_000_000,
            takers: (0..takers).map(|n| actor(n, Role::CallTaker)).collect(),
            chance: Chance::new(1, 10),
            opened: 0,
            running: VecDeque::new(),
            decisions: 0,
        };
        let (centre, name) = (CentreId(Uuid::from_u128(1)), "Floor".to_owned());
        floor.tell(Input::FoundCentre { centre, name, demo: true });
        for taker in floor.takers.clone() {
            floor.seat(taker, Vec::new());
        }
        for n in 0..interpreters {
            let breadth = 1 + floor.chance.below(4);
            let mut langs: Vec<usize> =
                (0..breadth).map(|_| floor.chance.below(LANGS.len())).collect();
            langs.sort_unstable();
            langs.dedup();
            let skills = langs.into_iter().map(|at| Skill::new(lang(at), Level::B)).collect();
            let actor = actor(takers + n, Role::Interpreter);
            floor.seat(actor, skills);
            floor.press(actor, Command::SetPresence { presence: Presence::Available });
        }
        floor
    }

    /// Opens sessions until so many wait.
    pub fn fill(&mut self, waiting: usize) {
        while self.opened - self.running.len() < waiting {
            self.open();
        }
    }

    /// The oldest session ends, its interpreter takes the best that waits, and a
    /// new one is opened; so many times.
    pub fn work(&mut self, sessions: usize) {
        for _ in 0..sessions {
            let (session, taker, interpreter) =
                self.running.pop_front().expect("everybody is busy");
            self.press(taker, Command::EndSession { session, ending: Ending::Completed });
            self.press(taker, summarise(session));
            self.press(interpreter, attest(session));
            self.open();
        }
    }

    fn open(&mut self) {
        let taker = self.takers[self.opened % self.takers.len()];
        let at = self.chance.below(LANGS.len());
        let priority = match self.chance.below(20) {
            0 | 1 => Priority::P1,
            2..=10 => Priority::P2,
            _ => Priority::P3,
        };
        let command = open(self.opened, at, priority);
        self.opened += 1;
        self.press(taker, command);
    }

    fn seat(&mut self, actor: Actor, skills: Vec<Skill>) {
        let (desk, person) = (actor.desk, actor.person);
        self.tell(Input::AddPerson(Person::new(person, "N. N.", actor.role, skills)));
        self.tell(Input::AddDesk(Desk { id: desk, label: "1".to_owned(), person }));
        self.tell(Input::DeskUp(desk));
    }

    fn tell(&mut self, input: Input) -> Vec<Event> {
        self.decisions += 1;
        self.now += APART_MS;
        self.engine.handle(Stamp(self.now), input).unwrap_or_default()
    }

    /// Presses a key, and lets whoever is rung accept, come on and say a word.
    fn press(&mut self, actor: Actor, command: Command) {
        let mut events = VecDeque::from(self.input(actor, command));
        while let Some(event) = events.pop_front() {
            match event.change {
                Change::Offered { session, nth, person, .. } => {
                    let offer = OfferId { session, nth };
                    let desk = self.engine.person(person).and_then(|known| known.desk);
                    let desk = desk.expect("only people at a desk are rung");
                    let rung = Actor { desk, person, role: Role::Interpreter };
                    events.extend(self.input(rung, Command::AcceptOffer { offer }));
                }
                Change::OfferEnded { session, person, end, .. } if end.is_accepted() => {
                    self.begin(session, person, &mut events);
                }
                _ => {}
            }
        }
    }

    fn begin(
        &mut self,
        session: SessionId,
        person: yiqiao_domain::PersonId,
        events: &mut VecDeque<Event>,
    ) {
        let desk = self.engine.person(person).and_then(|known| known.desk);
        let desk = desk.expect("only people at a desk accept");
        let rung = Actor { desk, person, role: Role::Interpreter };
        events.extend(self.input(rung, Command::JoinSession { session }));
        let number = usize::try_from(session.0.as_u128() - 1).expect("ids count up");
        let taker = self.takers[number % self.takers.len()];
        debug_assert_eq!(id(number), session, "sessions are numbered as calls are");
        let turn = TurnId(Uuid::from_u128(u128::from(self.decisions)));
        let (voice, lang, text) = (Voice::CallTaker, languages().rows()[0].tag.clone(), "ok");
        let text = text.to_owned();
        events.extend(self.input(taker, Command::Speak { session, turn, voice, lang, text }));
        self.running.push_back((session, taker, rung));
    }

    fn input(&mut self, actor: Actor, command: Command) -> Vec<Event> {
        let id = CommandId(Uuid::from_u128(u128::from(self.decisions)));
        let envelope = Envelope { id, desk_at: Stamp(self.now), command };
        self.tell(Input::Command(actor, envelope))
    }
}

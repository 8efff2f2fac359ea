//! A centre under a hand-moved clock: people, desks, and keys pressed at them.

use uuid::Uuid;
use yiqiao_domain::event::DownCause;
use yiqiao_domain::session::State;
use yiqiao_domain::{
    Actor, CentreId, Change, Command, CommandId, Desk, DeskId, Direction, Envelope, Event,
    Language, LanguageTable, Level, OfferId, Person, PersonId, Policy, Presence, Refusal, Role,
    Session, SessionId, Skill, Stamp,
};
use yiqiao_hub::{Engine, Input, Standing};

use yiqiao_simulator::keys::{self, desk_id, lang, person_id, session_id};

/// A centre that serves English, French and Russian.
pub struct Centre {
    pub now: Stamp,
    pub engine: Engine,
    pub journal: Vec<Event>,
    people: usize,
    desks: usize,
    sessions: usize,
}

/// An engine that knows the centre's languages and nothing else.
pub fn fresh_engine() -> Engine {
    let row = |tag: &str| Language {
        tag: lang(tag),
        endonym: tag.to_owned(),
        direction: Direction::Ltr,
        key: None,
    };
    let languages = ["zh-CN", "en", "fr", "ru"].map(row).to_vec();
    Engine::new(LanguageTable::new(languages), Policy::standard())
}

impl Centre {
    pub fn new() -> Self {
        let mut centre = Self {
            now: Stamp(1_000_000),
            engine: fresh_engine(),
            journal: Vec::new(),
            people: 0,
            desks: 0,
            sessions: 0,
        };
        let name = "Demo".to_owned();
        centre.tell(Input::FoundCentre { centre: CentreId(Uuid::from_u128(1)), name, demo: true });
        centre
    }

    /// Hands an input to the engine and journals what it answers.
    pub fn ask(&mut self, input: Input) -> Result<Vec<Event>, Refusal> {
        let events = self.engine.handle(self.now, input)?;
        self.journal.extend(events.iter().cloned());
        Ok(events)
    }

    /// An input that cannot be refused.
    pub fn tell(&mut self, input: Input) -> Vec<Event> {
        self.ask(input).expect("the engine takes this in any state")
    }

    pub fn person(&mut self, role: Role, tags: &[&str]) -> PersonId {
        let id = person_id(self.people);
        self.people += 1;
        let skill = |tag: &&str| Skill::new(lang(tag), Level::A);
        let skills = tags.iter().map(skill).collect();
        let name = format!("Person {}", self.people);
        self.tell(Input::AddPerson(Person::new(id, name, role, skills)));
        id
    }

    /// Enrols a desk for a person and brings its line up.
    pub fn seat(&mut self, person: PersonId) -> DeskId {
        let id = desk_id(self.desks);
        self.desks += 1;
        self.tell(Input::AddDesk(Desk { id, label: self.desks.to_string(), person }));
        self.tell(Input::DeskUp(id));
        id
    }

    pub fn call_taker(&mut self) -> DeskId {
        let person = self.person(Role::CallTaker, &[]);
        self.seat(person)
    }

    /// An interpreter at a desk, available since now.
    pub fn interpreter(&mut self, tags: &[&str]) -> DeskId {
        let person = self.person(Role::Interpreter, tags);
        let desk = self.seat(person);
        self.press(desk, keys::available());
        desk
    }

    pub fn actor(&self, desk: DeskId) -> Actor {
        let person = self.engine.desk(desk).expect("the desk is enrolled").person;
        let role = self.engine.person(person).expect("desks belong to staff").person.role;
        Actor { desk, person, role }
    }

    pub fn try_press(&mut self, desk: DeskId, command: Command) -> Result<Vec<Event>, Refusal> {
        let actor = self.actor(desk);
        let id = CommandId(Uuid::from_u128(u128::from(self.engine.head())));
        self.ask(Input::Command(actor, Envelope { id, desk_at: self.now, command }))
    }

    pub fn press(&mut self, desk: DeskId, command: Command) -> Vec<Event> {
        let told = format!("{command:?}");
        self.try_press(desk, command).unwrap_or_else(|refusal| panic!("{told} gave {refusal}"))
    }

    /// Moves the clock and wakes the engine at each of its deadlines on the way.
    pub fn advance_ms(&mut self, ms: i64) {
        let until = self.now.plus_ms(ms);
        while let Some(at) = self.engine.deadline().filter(|at| *at <= until) {
            self.now = at;
            self.tell(Input::Wake);
        }
        self.now = until;
    }

    pub fn lose(&mut self, desk: DeskId) {
        self.tell(Input::DeskDown(desk, DownCause::Silent));
    }

    /// The hub's process dies and begins again from its journal.
    pub fn restart(&mut self) {
        let mut engine = fresh_engine();
        self.journal.iter().for_each(|event| engine.replay(event));
        assert_eq!(engine, self.engine, "the journal gives the same engine (I9)");
        self.engine = engine;
        self.tell(Input::HubStarted);
    }

    pub fn open(&mut self, desk: DeskId, tag: &str) -> SessionId {
        let session = self.next_session();
        self.press(desk, keys::open(session, tag));
        session
    }

    pub fn next_session(&mut self) -> SessionId {
        self.sessions += 1;
        session_id(self.sessions)
    }

    /// Whoever is rung for the session accepts and joins.
    pub fn answer(&mut self, session: SessionId) {
        let (desk, offer) = self.ringing(session).expect("somebody is being rung");
        self.press(desk, keys::accept(offer));
        self.press(desk, keys::join(session));
    }

    pub fn ringing(&self, session: SessionId) -> Option<(DeskId, OfferId)> {
        let offer = self.session(session).open_offers().next()?;
        Some((offer.desk, OfferId { session, nth: offer.nth }))
    }

    pub fn rung_desk(&self, session: SessionId) -> Option<DeskId> {
        self.ringing(session).map(|(desk, _)| desk)
    }

    pub fn decline(&mut self, session: SessionId) {
        let (desk, offer) = self.ringing(session).expect("somebody is being rung");
        self.press(desk, keys::decline(offer));
    }

    pub fn session(&self, session: SessionId) -> &Session {
        self.engine.session(session).expect("the session is at hand")
    }

    pub fn state(&self, session: SessionId) -> State {
        self.session(session).state
    }

    pub fn standing(&self, desk: DeskId) -> &Standing {
        let person = self.actor(desk).person;
        self.engine.person(person).expect("desks belong to staff")
    }

    pub fn presence(&self, desk: DeskId) -> Presence {
        self.standing(desk).presence
    }

    /// How many events of the journal pass the test.
    pub fn count(&self, is: impl Fn(&Change) -> bool) -> usize {
        self.journal.iter().filter(|event| is(&event.change)).count()
    }
}

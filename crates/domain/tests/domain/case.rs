//! A session as a test drives it: keys are decided and applied at once, and what
//! the hub alone does (ringing, losing a line) is said outright.

use uuid::Uuid;
use yiqiao_domain::event::Cause;
use yiqiao_domain::session::{Ending, OfferEnd, Session, State, decide};
use yiqiao_domain::{
    Actor, Change, Command, CommandId, DeskId, Direction, Event, Lang, Language, LanguageTable,
    OfferId, PersonId, Refusal, Role, SessionId, Stamp, TurnId,
};

use crate::keys;

/// When every story begins.
pub const START: Stamp = Stamp(1_000_000);

pub fn session_id() -> SessionId {
    SessionId(Uuid::from_u128(0x5e55_0000_0001))
}

pub fn turn_id(n: u32) -> TurnId {
    TurnId(Uuid::from_u128(0x7012_0000_0000 + u128::from(n)))
}

pub fn person_id(n: u32) -> PersonId {
    PersonId(Uuid::from_u128(0xbe05_0000_0000 + u128::from(n)))
}

pub fn desk_id(n: u32) -> DeskId {
    DeskId(Uuid::from_u128(0xde55_0000_0000 + u128::from(n)))
}

pub fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("tests use well-formed tags")
}

fn staff(n: u32, role: Role) -> Actor {
    Actor { desk: desk_id(n), person: person_id(n), role }
}

pub fn call_taker() -> Actor {
    staff(1, Role::CallTaker)
}

pub fn colleague() -> Actor {
    staff(2, Role::CallTaker)
}

pub fn interpreter() -> Actor {
    staff(3, Role::Interpreter)
}

pub fn relief() -> Actor {
    staff(4, Role::Interpreter)
}

pub fn supervisor() -> Actor {
    staff(5, Role::Supervisor)
}

pub fn languages() -> LanguageTable {
    let row = |tag: &str, key| Language {
        tag: lang(tag),
        endonym: tag.to_owned(),
        direction: Direction::Ltr,
        key,
    };
    LanguageTable::new(vec![row("zh-CN", None), row("en", Some(1)), row("fr", Some(2))])
}

/// One session and the time in it.
pub struct Case {
    pub now: Stamp,
    pub events: Vec<Event>,
    session: Option<Session>,
}

impl Case {
    /// Nothing has been opened yet.
    pub fn new() -> Self {
        Self { now: START, events: Vec::new(), session: None }
    }

    /// Opened in English, waiting for an interpreter.
    pub fn requested() -> Self {
        let mut case = Self::new();
        case.press(&call_taker(), keys::open("en")).expect("a call-taker opens sessions");
        case
    }

    /// Opened in English, carried by phrases.
    pub fn phrases_only() -> Self {
        let mut case = Self::new();
        case.press(&call_taker(), keys::open_with_phrases("en")).expect("phrases need nobody");
        case
    }

    /// The interpreter is being rung.
    pub fn ringing() -> Self {
        let mut case = Self::requested();
        case.ring(&interpreter());
        case
    }

    /// The interpreter is on.
    pub fn connected() -> Self {
        let mut case = Self::ringing();
        case.answer(&interpreter());
        case
    }

    /// The conversation is over, the record is being finished.
    pub fn in_wrap_up() -> Self {
        let mut case = Self::connected();
        case.press(&call_taker(), keys::end(Ending::Completed)).expect("a live session ends");
        case
    }

    /// The record is complete.
    pub fn closed() -> Self {
        let mut case = Self::in_wrap_up();
        case.press(&call_taker(), keys::summarise()).expect("the account comes first");
        case.press(&interpreter(), keys::attest()).expect("the interpreter's word closes it");
        case
    }

    pub fn advance_ms(&mut self, ms: i64) -> &mut Self {
        self.now = self.now.plus_ms(ms);
        self
    }

    /// A key is pressed at a desk, and the hub hears of it at once.
    pub fn press(&mut self, actor: &Actor, command: Command) -> Result<Vec<Change>, Refusal> {
        self.press_earlier(actor, command, 0)
    }

    /// A key was pressed so long ago, and the hub hears of it only now.
    pub fn press_earlier(
        &mut self,
        actor: &Actor,
        command: Command,
        ago_ms: i64,
    ) -> Result<Vec<Change>, Refusal> {
        let changes = decide(self.session.as_ref(), &languages(), actor, &command)?;
        let cause = Cause {
            command: CommandId(Uuid::from_u128(self.events.len() as u128)),
            desk: actor.desk,
            person: actor.person,
            desk_at: self.now.plus_ms(-ago_ms),
        };
        for change in &changes {
            self.apply(change.clone(), Some(cause));
        }
        Ok(changes)
    }

    /// The hub does something by itself.
    pub fn happens(&mut self, change: Change) {
        self.apply(change, None);
    }

    /// The hub rings somebody for twelve seconds.
    pub fn ring(&mut self, who: &Actor) -> OfferId {
        let nth = self.session().offers.len() as u32 + 1;
        self.happens(Change::Offered {
            seat: yiqiao_domain::session::Seat::Main,
            session: session_id(),
            nth,
            person: who.person,
            desk: who.desk,
            until: self.now.plus_ms(12_000),
            next: None,
            card: self.session().ring_card(yiqiao_domain::session::Seat::Main),
        });
        OfferId { session: session_id(), nth }
    }

    /// Whoever is rung accepts and joins.
    pub fn answer(&mut self, who: &Actor) {
        let nth = self.session().open_offers().next().expect("somebody is being rung").nth;
        let offer = OfferId { session: session_id(), nth };
        self.press(who, Command::AcceptOffer { offer }).expect("whoever is rung may accept");
        self.press(who, keys::join()).expect("whoever accepted may join");
    }

    /// The ring that is open ends without an answer.
    pub fn expire(&mut self) {
        let offer = self.session().open_offers().next().expect("somebody is being rung");
        let (nth, person) = (offer.nth, offer.person);
        let end = OfferEnd::Expired;
        self.happens(Change::OfferEnded { session: session_id(), nth, person, end });
    }

    pub fn session(&self) -> &Session {
        self.session.as_ref().expect("the story has opened a session")
    }

    pub fn state(&self) -> State {
        self.session().state
    }

    fn apply(&mut self, change: Change, cause: Option<Cause>) {
        let seq = self.events.len() as u64 + 1;
        let event = Event { seq, at: self.now, cause, change };
        match &mut self.session {
            // What a linked session is told is not told to this one.
            Some(session) if event.change.session().is_some_and(|of| of != session.id) => {}
            Some(session) => session.apply(&event),
            None => self.session = Session::opened(&event),
        }
        self.events.push(event);
    }
}

//! The bare commit: the hub's own engine makes the events of the same commands,
//! and a journal of the same kind takes them, with nothing around it.

use std::error::Error;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use yiqiao_app::{Host, SystemHost, language_table};
use yiqiao_domain::Policy;
use yiqiao_domain::session::*;
use yiqiao_domain::{
    Actor, CentreId, Command, CommandId, Desk, DeskId, Envelope, Event, Lang, Level, OfferId,
    Person, PersonId, Presence, Role, SessionId, Skill, TurnId,
};
use yiqiao_hub::{Engine, Input};
use yiqiao_link::ToDesk;
use yiqiao_phrasebook::PhraseBook;
use yiqiao_store::{DbKey, HubStore, Journal, Lease, SqliteJournal};

const LEASE_MS: i64 = 3_600_000;

/// One step, ready to be committed and echoed.
pub(super) struct Probe {
    /// What carries it to a desk.
    pub(super) frame: Arc<str>,
    before: u64,
    events: Vec<Event>,
}

pub(super) struct Reference {
    engine: Engine,
    journal: Arc<SqliteJournal>,
    lease: Lease,
    call_taker: Actor,
    interpreter: Actor,
    session: SessionId,
}

impl Reference {
    pub(super) fn open(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let journal = HubStore::open(&folder.join("reference.db"), &DbKey::random())?.journal();
        let lease = journal.acquire_lease("reference", SystemHost.now(), LEASE_MS)?;
        let engine = Engine::new(language_table(&PhraseBook::open(None)), Policy::default());
        let actor = |role| Actor { desk: DeskId(fresh()), person: PersonId(fresh()), role };
        let (call_taker, interpreter) = (actor(Role::CallTaker), actor(Role::Interpreter));
        let session = SessionId(fresh());
        let mut own = Self { engine, journal, lease, call_taker, interpreter, session };
        own.found();
        Ok(own)
    }

    fn found(&mut self) {
        let (centre, name) = (CentreId(fresh()), "译桥演示中心".to_owned());
        self.input(Input::FoundCentre { centre, name, demo: true });
        let skill = Skill::new(Lang::parse("ar").unwrap(), Level::B);
        let staff = [
            (self.call_taker, "周启明", "12", Vec::new()),
            (self.interpreter, "林若溪", "A-07", vec![skill]),
        ];
        for (actor, name, label, skills) in staff {
            let (id, role, name) = (actor.person, actor.role, name.to_owned());
            self.input(Input::AddPerson(Person::new(id, name, role, skills)));
            let (id, label, person) = (actor.desk, label.to_owned(), actor.person);
            self.input(Input::AddDesk(Desk { id, label, person }));
            self.input(Input::DeskUp(actor.desk));
        }
        let available = Command::SetPresence { presence: Presence::Available };
        self.command(self.interpreter, available);
    }

    /// Times one append.
    pub(super) fn commit(&self, probe: &Probe) -> Duration {
        let begun = Instant::now();
        self.journal.append(&self.lease, probe.before, &probe.events).unwrap();
        begun.elapsed()
    }

    pub(super) fn open_session(&mut self, command: impl FnOnce(SessionId) -> Command) -> Probe {
        self.session = SessionId(fresh());
        let probe = self.probe(self.call_taker, command(self.session));
        let rung = |event: &Event| matches!(event.change, yiqiao_domain::Change::Offered { .. });
        assert!(probe.events.iter().any(rung), "the reference rings too");
        probe
    }

    pub(super) fn withdraw(&mut self) {
        self.command(self.call_taker, Command::WithdrawSession { session: self.session });
    }

    pub(super) fn connect(&mut self, lang: &str) {
        let lang = Lang::parse(lang).unwrap();
        let probe = self.open_session(|session| Command::OpenSession {
            session,
            origin: Origin::Caller,
            lang,
            assistance: yiqiao_domain::command::Assistance::Interpreter,
            priority: Priority::P2,
            caller: Caller::default(),
        });
        self.commit(&probe);
        let session = self.session;
        let nth = self.engine.session(session).unwrap().offers[0].nth;
        self.command(self.interpreter, Command::AcceptOffer { offer: OfferId { session, nth } });
        self.command(self.interpreter, Command::JoinSession { session });
    }

    pub(super) fn speak(&mut self, text: &str) -> Probe {
        let (session, turn, text) = (self.session, TurnId(fresh()), text.to_owned());
        let (voice, lang) = (Voice::CallTaker, Lang::working());
        self.probe(self.call_taker, Command::Speak { session, turn, voice, lang, text })
    }

    pub(super) fn interpret(&mut self, source: &str, text: &str) -> Probe {
        let command = Command::Interpret {
            session: self.session,
            turn: TurnId(fresh()),
            voice: Voice::Caller,
            source_lang: Lang::parse("ar").unwrap(),
            source_text: Some(source.to_owned()),
            lang: Lang::working(),
            text: text.to_owned(),
            fidelity: Fidelity::Verbatim,
        };
        self.probe(self.interpreter, command)
    }

    pub(super) fn end(&mut self) {
        let session = self.session;
        self.command(self.call_taker, Command::EndSession { session, ending: Ending::Completed });
        let summary = Summary {
            outcomes: vec![Outcome::Dispatched],
            narrative: "入室盗窃，已派警。".to_owned(),
            rating: None,
            follow_up: Vec::new(),
        };
        self.command(self.call_taker, Command::Summarise { session, summary });
        let attestation = Attestation { confirmed: true, note: String::new() };
        self.command(self.interpreter, Command::Attest { session, attestation });
    }

    fn probe(&mut self, actor: Actor, command: Command) -> Probe {
        let now = SystemHost.now();
        let envelope = Envelope { id: CommandId(fresh()), desk_at: now, command };
        let before = self.engine.head();
        let events = self.engine.handle(now, Input::Command(actor, envelope)).unwrap();
        let cursor = Some(self.engine.head());
        let frame = ToDesk::Events { events: events.clone(), cursor }.encode();
        Probe { frame, before, events }
    }

    fn command(&mut self, actor: Actor, command: Command) {
        let probe = self.probe(actor, command);
        self.commit(&probe);
    }

    fn input(&mut self, input: Input) {
        let before = self.engine.head();
        let events = self.engine.handle(SystemHost.now(), input).unwrap();
        self.commit(&Probe { frame: "".into(), before, events });
    }
}

fn fresh() -> uuid::Uuid {
    SystemHost.fresh_id()
}

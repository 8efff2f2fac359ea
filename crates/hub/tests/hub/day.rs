//! A random day at a random centre: each step becomes an input, and after it the
//! rules are checked.

use yiqiao_domain::command::Assistance;
use yiqiao_domain::event::DownCause;
use yiqiao_domain::session::{Session, State, Turn, TurnBody};
use yiqiao_domain::{Command, DeskId, Event, Level, OfferId, PersonId, Role, SessionId, Skill};
use yiqiao_hub::Input;

use crate::centre::{Centre, fresh_engine};
use crate::invariants::{check, check_deadlines};
use crate::keys::{self, turn_id};
use crate::ledger::{Ledger, Rule};
use crate::step::{Key, Staff, Step, TAGS, Timed};

/// A centre and what the test knows of it.
pub struct Day {
    centre: Centre,
    ledger: Ledger,
    languages: usize,
    call_takers: Vec<DeskId>,
    desks: Vec<DeskId>,
    sessions: Vec<SessionId>,
    turns: usize,
    /// What happened, in words.
    pub told: Vec<String>,
}

impl Day {
    pub fn begin(staff: &Staff) -> Result<Self, String> {
        let mut centre = Centre::new();
        let call_takers: Vec<_> = (0..staff.call_takers).map(|_| centre.call_taker()).collect();
        let mut desks = call_takers.clone();
        for skills in &staff.interpreters {
            let tags: Vec<_> = skills.iter().map(|n| TAGS[*n]).collect();
            desks.push(centre.interpreter(&tags));
        }
        let with_two = centre.actor(desks[staff.call_takers]).person;
        desks.push(centre.seat(with_two));
        let supervisor = centre.person(Role::Supervisor, &[]);
        desks.push(centre.seat(supervisor));
        let mut ledger = Ledger::new();
        ledger.up.extend(&desks);
        ledger.note(centre.now, &centre.journal)?;
        let (languages, sessions, told) = (staff.languages, Vec::new(), Vec::new());
        Ok(Self { centre, ledger, languages, call_takers, desks, sessions, turns: 0, told })
    }

    pub fn take(&mut self, (pause_ms, step): &Timed) -> Rule {
        self.centre.now = self.centre.now.plus_ms(*pause_ms);
        let now = self.centre.now;
        let Some(input) = self.input(step) else {
            return Ok(());
        };
        self.ledger.hear(&input);
        let answer = self.centre.ask(input);
        self.told.push(format!("{} {step:?} -> {}", now.0, tell(&answer)));
        match answer {
            Ok(events) => {
                self.ledger.note(now, &events)?;
                check(&self.centre.engine, &self.ledger)?;
                check_deadlines(&self.centre.engine, now)
            }
            Err(_) => check(&self.centre.engine, &self.ledger),
        }
    }

    fn input(&mut self, step: &Step) -> Option<Input> {
        let desk = |n: &usize| self.desks[n % self.desks.len()];
        match step {
            Step::LineUp(n) => Some(Input::DeskUp(desk(n))),
            Step::LineDown(n) => Some(Input::DeskDown(desk(n), DownCause::Silent)),
            Step::Say(n, presence) => self.press(desk(n), keys::presence(*presence)),
            Step::Open { by, lang, priority, phrases_only } => {
                let session = self.centre.next_session();
                let by = self.call_takers[by % self.call_takers.len()];
                let assistance =
                    if *phrases_only { Assistance::PhrasesOnly } else { Assistance::Interpreter };
                let tag = TAGS[lang % self.languages];
                let input = self.press(by, keys::open_as(session, tag, *priority, assistance))?;
                self.sessions.push(session);
                Some(input)
            }
            Step::Press { key, which } => {
                let session = self.fitting(*key, *which)?;
                let by = self.rightful(*key, session)?;
                let command = self.command(*key, session, *which);
                self.press(by, command)
            }
            Step::Stray { key, which, by } => {
                let session = *self.sessions.get(which % self.sessions.len().max(1))?;
                let by = desk(by);
                let command = self.command(*key, session, *which);
                self.press(by, command)
            }
            Step::Reseat { desk: n, person } => {
                let mut desk = self.centre.engine.desk(desk(n))?.clone();
                desk.person = *self.ledger.people.keys().nth(person % self.ledger.people.len())?;
                Some(Input::AddDesk(desk))
            }
            Step::Restaff { person, languages } => {
                let staff = self.ledger.people.values();
                let interpreters: Vec<_> =
                    staff.filter(|person| person.role == Role::Interpreter).collect();
                let mut person = (*interpreters.get(person % interpreters.len())?).clone();
                let tags = TAGS.iter().enumerate().filter(|(n, _)| (languages + 1) >> n & 1 == 1);
                let skill = |tag: &str| Skill { lang: keys::lang(tag), level: Level::B };
                person.skills = tags.map(|(_, tag)| skill(tag)).collect();
                Some(Input::AddPerson(person))
            }
            Step::Wake => Some(Input::Wake),
            Step::HubStarted => {
                let mut engine = fresh_engine();
                self.centre.journal.iter().for_each(|event| engine.replay(&copied(event)));
                self.centre.engine = engine;
                Some(Input::HubStarted)
            }
        }
    }

    /// Keys come over a line that is up, or not at all.
    fn press(&self, desk: DeskId, command: Command) -> Option<Input> {
        let id = yiqiao_domain::CommandId(uuid::Uuid::from_u128(self.told.len() as u128));
        let envelope = yiqiao_domain::Envelope { id, desk_at: self.centre.now, command };
        let up = self.ledger.up.contains(&desk);
        up.then(|| Input::Command(self.centre.actor(desk), envelope))
    }

    fn fitting(&self, key: Key, which: usize) -> Option<SessionId> {
        let at_hand = self.sessions.iter().filter_map(|id| self.centre.engine.session(*id));
        let fitting: Vec<_> = at_hand.filter(|session| fits(key, session)).collect();
        fitting.get(which % fitting.len().max(1)).map(|session| session.id)
    }

    /// The desk whose key it is.
    fn rightful(&self, key: Key, session: SessionId) -> Option<DeskId> {
        let session = self.centre.engine.session(session)?;
        match key {
            Key::Accept | Key::Decline => self.desk_of(session.open_offer()?.person),
            Key::Join | Key::Interpret => self.desk_of(session.interpreter?.person),
            Key::Attest => self.desk_of(owing(session)?),
            _ => Some(session.desk),
        }
    }

    fn desk_of(&self, person: PersonId) -> Option<DeskId> {
        let own = |desk: &&DeskId| self.ledger.owners[*desk] == person;
        self.ledger.up.iter().find(own).copied()
    }

    fn command(&mut self, key: Key, session: SessionId, which: usize) -> Command {
        self.turns += 1;
        let turn = turn_id(self.turns);
        let known = self.centre.engine.session(session);
        let turns = known.map_or(&[][..], |session| &session.turns);
        let said = |turn: &&Turn| matches!(turn.body, TurnBody::Utterance { .. });
        let last = turns.iter().rev().find(said).map_or(turn, |turn| turn.id);
        let unheard = turns.iter().rev().find(|turn| turn.awaits_rendition());
        let rendered = unheard.filter(|_| which.is_multiple_of(2)).map_or(turn, |turn| turn.id);
        let rings = known.map_or(0, |session| session.offers.len());
        let offer = OfferId { session, nth: u32::try_from(rings).unwrap_or(1) };
        match key {
            Key::Accept => keys::accept(offer),
            Key::Decline => keys::decline(offer),
            Key::Join => keys::join(session),
            Key::Speak => keys::speak(session, turn),
            Key::Interpret => keys::interpret(session, rendered),
            Key::Revise => keys::revise(session, last, self.turns),
            Key::Note => keys::note(session, turn),
            Key::Fact(field) => keys::fact(session, field),
            Key::Priority(priority) => keys::set_priority(session, priority),
            Key::Hold => Command::HoldSession { session },
            Key::Resume => Command::ResumeSession { session },
            Key::Language(n) => keys::change_language(session, TAGS[n % self.languages]),
            Key::Request => Command::RequestInterpreter { session },
            Key::Next => Command::NextInterpreter { session },
            Key::Withdraw => Command::WithdrawSession { session },
            Key::End => keys::end(session),
            Key::Summarise => keys::summarise(session),
            Key::Attest => keys::attest(session),
        }
    }
}

/// Whether the key is likely to do something in the session.
fn fits(key: Key, session: &Session) -> bool {
    match key {
        Key::Accept | Key::Decline | Key::Next => session.open_offer().is_some(),
        Key::Join => session.interpreter.is_some_and(|party| !party.joined),
        Key::Interpret | Key::Hold => session.state == State::Connected,
        Key::Resume => session.state == State::Held,
        Key::Request => session.state == State::PhrasesOnly,
        Key::Withdraw => session.state.is_live() && session.interpreters.is_empty(),
        Key::Summarise => session.state == State::WrapUp,
        Key::Attest => owing(session).is_some(),
        _ => session.state.is_live(),
    }
}

fn owing(session: &Session) -> Option<PersonId> {
    let owes =
        |id: &&PersonId| !session.is_interpreter(**id) && !session.attestations.contains_key(*id);
    session.interpreters.iter().find(owes).copied()
}

/// An event as it comes back from the journal.
fn copied(event: &Event) -> Event {
    let json = serde_json::to_string(event).expect("events are plain data");
    serde_json::from_str(&json).expect("what was written can be read")
}

fn tell(answer: &Result<Vec<Event>, yiqiao_domain::Refusal>) -> String {
    match answer {
        Ok(events) => {
            let changes = events.iter().map(|event| format!("\n      {:?}", event.change));
            changes.collect()
        }
        Err(refusal) => format!("refused: {refusal}"),
    }
}

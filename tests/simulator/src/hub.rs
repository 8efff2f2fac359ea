//! A hub under watch: the real engine, the journal it would have, and the checks
//! after every step.

use yiqiao_domain::session::{Priority, ReleaseCause};
use yiqiao_domain::{Change, Direction, Event, Language, LanguageTable, Policy, Refusal, Stamp};
use yiqiao_hub::{Engine, Input};

use crate::invariants;
use crate::keys::lang;
use crate::ledger::{Ledger, Rule, rule};

/// The languages of every centre here: Chinese, and those that callers speak.
pub const TAGS: [&str; 6] = ["en", "fr", "ru", "ko", "ar", "ug"];

/// What the engine answered.
pub type Answer = Result<Vec<Event>, Refusal>;

/// An engine that knows the languages and nothing else.
#[must_use]
pub fn fresh_engine() -> Engine {
    let row = |tag: &str| Language {
        tag: lang(tag),
        endonym: tag.to_owned(),
        direction: Direction::Ltr,
        key: None,
    };
    let tags = std::iter::once("zh-CN").chain(TAGS);
    Engine::new(LanguageTable::new(tags.map(row).collect()), Policy::standard())
}

/// See the file's head.
pub struct Hub {
    /// The engine.
    pub engine: Engine,
    /// All events so far.
    pub journal: Vec<Event>,
    /// What is known without asking the engine.
    pub ledger: Ledger,
    /// The journal's length before each step since the last crash.
    steps: Vec<usize>,
    watched: bool,
}

impl Default for Hub {
    fn default() -> Self {
        Self::new()
    }
}

impl Hub {
    /// A hub before its centre is founded.
    #[must_use]
    pub fn new() -> Self {
        Self {
            engine: fresh_engine(),
            journal: Vec::new(),
            ledger: Ledger::new(),
            steps: Vec::new(),
            watched: true,
        }
    }

    /// A hub that nobody checks and whose events nobody keeps: for speed.
    #[must_use]
    pub fn unwatched() -> Self {
        Self { watched: false, ..Self::new() }
    }

    /// Whether its rules are checked.
    #[must_use]
    pub fn is_watched(&self) -> bool {
        self.watched
    }

    /// Hands an input to the engine and checks every rule.
    ///
    /// # Errors
    /// The rule that is broken, in words.
    pub fn handle(&mut self, now: Stamp, input: Input) -> Result<Answer, String> {
        if !self.watched {
            return Ok(self.engine.handle(now, input));
        }
        let head = self.engine.head();
        self.ledger.hear(&input);
        let started = input == Input::HubStarted;
        match self.engine.handle(now, input) {
            Ok(events) => {
                self.steps.push(self.journal.len());
                self.journal.extend(events.iter().cloned());
                self.ledger.note(now, &events)?;
                self.check_yielded(&events)?;
                rule(!started || self.waits_whole(), || {
                    "lost: a hub that started gives somebody less than the whole time".into()
                })?;
                invariants::check(&self.engine, &self.ledger)?;
                Ok(Ok(events))
            }
            Err(refusal) => {
                rule(self.engine.head() == head, || "a refusal changes nothing".into())?;
                invariants::check_replay(&self.engine, &self.ledger)?;
                Ok(Err(refusal))
            }
        }
    }

    /// Whoever is waited for after a start of the hub has the whole time.
    fn waits_whole(&self) -> bool {
        let whole = self.ledger.now.plus_ms(self.engine.policy().0.times.reconnect_ms);
        let live = self.engine.sessions().filter(|session| session.state.is_live());
        let mut parties = live.flat_map(|session| session.parties.iter());
        parties.all(|party| party.lost_until.is_none_or(|until| until == whole))
    }

    /// Who gave up an interpreter gave somebody to the life that asked.
    fn check_yielded(&self, events: &[Event]) -> Rule {
        let given = events.iter().filter_map(|event| match event.change {
            Change::InterpreterReleased { person, cause: ReleaseCause::Yielded, .. } => {
                Some(person)
            }
            _ => None,
        });
        for given in given {
            let helps = events.iter().any(|event| match &event.change {
                Change::Offered { person, card, .. } => {
                    *person == given && card.priority == Priority::P1
                }
                _ => false,
            });
            rule(helps, || format!("yield: {given} was given up and rings for no life"))?;
        }
        Ok(())
    }

    /// How many steps could be lost: those since the journal was this long.
    #[must_use]
    pub fn steps_after(&self, durable: usize) -> usize {
        self.steps.iter().filter(|start| **start >= durable).count()
    }

    /// The process dies: the last steps, which were not durable yet, are lost, and
    /// the engine is replayed from what is left.
    ///
    /// # Errors
    /// The rule that is broken, in words.
    pub fn crash(&mut self, lost: usize) -> Rule {
        for start in self.steps.split_off(self.steps.len().saturating_sub(lost)).into_iter().rev() {
            self.journal.truncate(start);
        }
        self.steps.clear();
        let mut engine = fresh_engine();
        self.journal.iter().for_each(|event| engine.replay(event));
        self.engine = engine;
        self.ledger = Ledger::replayed(&self.journal);
        invariants::check_replay(&self.engine, &self.ledger)
    }

    /// Every event comes back from its written form as it was.
    ///
    /// # Errors
    /// The event that does not.
    pub fn check_written(&self) -> Rule {
        let kept = |event: &&Event| {
            let json = serde_json::to_string(event).expect("events are plain data");
            serde_json::from_str::<Event>(&json).is_ok_and(|read| read == **event)
        };
        let changed = self.journal.iter().find(|event| !kept(event));
        rule(changed.is_none(), || format!("I9: written and read, it is another: {changed:?}"))
    }
}

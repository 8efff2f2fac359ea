//! The demo centre as three processes on one machine, and one ear for them all.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use yiqiao_app::{Host, SystemHost, prepare_demo};
use yiqiao_domain::SessionId;

use super::fact::Fact;
use super::ledger::Ledger;
use super::process::{Heard, Process, Who};
use super::record::{Keys, Record};
use super::reopened::Reopened;
use super::{KillCounts, Victims};

/// Only a safety net: every wait ends by something that was heard.
const WAIT: Duration = Duration::from_secs(90);

pub(super) struct House {
    _root: TempDir,
    runtime: tokio::runtime::Runtime,
    programs: PathBuf,
    turns: String,
    /// Supervisor's (which hosts the hub), call-taker's, interpreter's.
    folders: [PathBuf; 3],
    keys: [Keys; 3],
    hub: Option<Process>,
    call_taker: Option<Process>,
    interpreter: Option<Process>,
    tell: Sender<(Who, Heard)>,
    ear: Receiver<(Who, Heard)>,
    ledger: Ledger,
    journal: Record,
    counts: KillCounts,
}

impl House {
    /// Makes the demo and starts its processes.
    pub(super) fn open(programs: &Path, turns_per_session: u32) -> Self {
        let root = tempfile::tempdir().unwrap();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let host: Arc<dyn Host> = Arc::new(SystemHost);
        let desks = prepare_demo(root.path(), "zh-CN", &host, runtime.handle()).unwrap();
        let folders: [PathBuf; 3] = std::array::from_fn(|n| desks[n].folder.clone());
        let keys = std::array::from_fn(|n| Keys::of(&folders[n]));
        let (tell, ear) = channel();
        let mut house = Self {
            _root: root,
            runtime,
            programs: programs.to_owned(),
            turns: turns_per_session.to_string(),
            folders,
            keys,
            hub: None,
            call_taker: None,
            interpreter: None,
            tell,
            ear,
            ledger: Ledger::default(),
            journal: Record::default(),
            counts: KillCounts::default(),
        };
        house.restart(Victims::All, true);
        house.hear_progress("the start");
        house
    }

    fn start_hub(&self) -> Process {
        let folder = self.folders[0].to_str().unwrap();
        Process::start(Who::Hub, &self.programs.join("yiqiao-hub"), &["run", folder], &self.tell)
    }

    fn start_desk(&self, who: Who) -> Process {
        let program = self.programs.join("yiqiao-probe");
        let turns = self.turns.as_str();
        match who {
            Who::Interpreter => {
                let folder = self.folders[2].to_str().unwrap();
                Process::start(who, &program, &["--interpreter", folder], &self.tell)
            }
            Who::Hub | Who::CallTaker => {
                let folder = self.folders[1].to_str().unwrap();
                Process::start(who, &program, &["--turns", turns, folder], &self.tell)
            }
        }
    }

    /// The next thing heard, already in the ledger.
    fn next(&mut self, deadline: Instant, what: &str) -> (Who, Option<Fact>) {
        let left = deadline.saturating_duration_since(Instant::now());
        let (who, heard) =
            self.ear.recv_timeout(left).unwrap_or_else(|_| panic!("never came: {what}"));
        let line = match heard {
            Heard::End => return (who, None),
            // The hub's own words: that it listens, and that it has stopped.
            Heard::Line(_) if who == Who::Hub => return (who, Some(Fact::Up)),
            Heard::Line(line) => line,
        };
        match serde_json::from_str::<Fact>(&line) {
            Ok(fact) => {
                self.ledger.take(who, fact.clone());
                (who, Some(fact))
            }
            // The last line of a killed process may be cut off.
            Err(_) => (who, Some(Fact::Up)),
        }
    }

    /// Listens until so many facts have come.
    pub(super) fn hear(&mut self, facts: u64) {
        let deadline = Instant::now() + WAIT;
        for _ in 0..facts {
            let (who, fact) = self.next(deadline, "talk");
            assert!(fact.is_some(), "{who:?} went of itself");
        }
    }

    /// Listens until both desks have said something new and show it as saved.
    pub(super) fn hear_progress(&mut self, what: &str) {
        let deadline = Instant::now() + WAIT;
        self.ledger.begin_anew();
        while !self.ledger.has_progressed() {
            let (who, fact) = self.next(deadline, &format!("progress after {what}"));
            assert!(fact.is_some(), "{who:?} went of itself after {what}");
        }
    }

    pub(super) fn kill(&mut self, victims: Victims, hub_first: bool) {
        let mut dying = Vec::new();
        if victims.call_taker() {
            dying.push((Who::CallTaker, self.call_taker.take().unwrap()));
            self.counts.call_taker_kills += 1;
        }
        if victims.interpreter() {
            dying.push((Who::Interpreter, self.interpreter.take().unwrap()));
            self.counts.interpreter_kills += 1;
        }
        if victims.hub() {
            dying.push((Who::Hub, self.hub.take().unwrap()));
            self.counts.hub_kills += 1;
        }
        if hub_first {
            dying.reverse();
        }
        let mut unheard: Vec<Who> = dying.iter().map(|(who, _)| *who).collect();
        for (_, process) in dying {
            process.kill();
        }
        // What they had written before they died counts as said.
        let deadline = Instant::now() + WAIT;
        while !unheard.is_empty() {
            let (who, fact) = self.next(deadline, "the last words of the dead");
            if fact.is_none() {
                assert!(unheard.contains(&who), "{who:?} went of itself");
                unheard.retain(|other| *other != who);
            }
        }
        if victims.hub() {
            let store = self.keys[0].hub(&self.folders[0]);
            self.journal.read_on(store.journal().as_ref());
            self.ledger.check_dead_hub(&self.journal);
        }
    }

    pub(super) fn restart(&mut self, victims: Victims, hub_first: bool) {
        if victims.hub() && hub_first {
            self.hub = Some(self.start_hub());
        }
        if victims.call_taker() {
            self.call_taker = Some(self.start_desk(Who::CallTaker));
        }
        if victims.interpreter() {
            self.interpreter = Some(self.start_desk(Who::Interpreter));
        }
        if victims.hub() && !hub_first {
            self.hub = Some(self.start_hub());
        }
    }

    /// Lets everything arrive, stops all, and compares what was said with the
    /// journal, both desks' replicas and a third desk's fresh one.
    pub(super) fn close(mut self, rounds: u64) -> KillCounts {
        self.drain();
        let store = self.keys[0].hub(&self.folders[0]);
        let mut journal = Record::default();
        journal.read_on(store.journal().as_ref());
        drop(store);
        let mut counts = self.counts.clone();
        counts.rounds = rounds;
        self.ledger.check_end(&journal, &mut counts);
        let sessions = journal.sessions();
        self.fill_replicas(&journal, &sessions);
        let all = sessions.as_slice();
        let desks = [
            ("the supervisor's desk", all),
            ("the call-taker's desk", all),
            ("the interpreter's desk", &[]),
        ];
        for (n, (desk, all)) in desks.into_iter().enumerate() {
            let replica = Record::of_replica(&self.keys[n].desk(&self.folders[n]), &sessions);
            self.ledger.check_replica(&journal, (desk, &replica), all);
        }
        self.ledger.close(&mut counts);
        counts
    }

    /// Nobody says more, and all that was said comes into the journal. A desk has
    /// drained when its own words are there. The call-taker's dies then: what the
    /// interpreter says last does not come to it any more.
    fn drain(&mut self) {
        self.call_taker.as_mut().unwrap().tell("drain");
        self.hear_drained(Who::CallTaker);
        self.kill(Victims::CallTaker, false);
        self.interpreter.as_mut().unwrap().tell("drain");
        self.hear_drained(Who::Interpreter);
        self.interpreter.take().unwrap().finish();
        self.hub.take().unwrap().stop();
    }

    fn hear_drained(&mut self, drained: Who) {
        let deadline = Instant::now() + WAIT;
        loop {
            let (who, fact) = self.next(deadline, "a desk to drain");
            assert!(fact.is_some(), "{who:?} went of itself");
            if (who, fact) == (drained, Some(Fact::Drained)) {
                return;
            }
        }
    }

    /// Opens the supervisor's desk for the first time and the call-taker's again,
    /// and waits until the screens of both show every text of the journal.
    fn fill_replicas(&self, journal: &Record, sessions: &[SessionId]) {
        let deadline = Instant::now() + WAIT;
        // The supervisor's hosts the hub: it comes first and goes last.
        let open = |n: usize| Reopened::open(&self.folders[n], self.runtime.handle().clone());
        let (supervisor, call_taker) = (open(0), open(1));
        supervisor.see_all(journal, sessions, deadline);
        call_taker.see_all(journal, sessions, deadline);
        call_taker.leave(deadline);
        supervisor.leave(deadline);
    }
}

//! One thread that feeds the engine, makes its events durable in groups, and
//! only then tells anyone. The engine knows no clock and no disk; this does.

mod fan_out;
mod handle;
mod marks;
mod outcomes;

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;

use yiqiao_domain::access::AccessList;
use yiqiao_domain::event::DownCause;
use yiqiao_domain::session::Outlook;
use yiqiao_domain::{
    Actor, CentreId, CommandId, DeskId, Envelope, Event, LanguageTable, SessionId, Stamp,
};
use yiqiao_hub::{Engine, Input};
use yiqiao_link::{ConnectionId, Lane, Outbound, Outcome, ToDesk};
use yiqiao_store::{Journal, Lease};

use super::internal;
use crate::error::{AppError, Code};
use crate::host::Host;
pub(super) use handle::PumpHandle;
use marks::Marks;
use outcomes::Outcomes;

/// Inputs that may wait for the engine before the sockets must.
const INPUTS_MAX: usize = 4_096;
/// Inputs that share one commit.
const GROUP_MAX: usize = 256;
/// Events read at once when the journal is replayed.
const REPLAY_PAGE: usize = 2_000;
/// The one name under which the hub of a folder holds its journal.
const HOLDER: &str = "embedded";
/// How long the hub may hold the journal without renewing.
const LEASE_MS: i64 = 30_000;
/// The longest sleep without input: the lease is renewed well in time.
const IDLE_MS: i64 = 5_000;

type InputReply = SyncSender<Result<(), AppError>>;

enum Job {
    Input(Input, InputReply),
    Attach(Attach),
    Command(Actor, ConnectionId, Envelope),
    Detach(Actor, ConnectionId, DownCause),
    Clock(DeskId, i64),
    Stop,
}

struct Attach {
    actor: Actor,
    connection: ConnectionId,
    cursor: u64,
    outbound: Outbound,
    reply: SyncSender<Entry>,
}

/// How things stood at the moment a desk was attached.
pub(super) struct Entry {
    pub(super) centre: CentreId,
    pub(super) name: String,
    pub(super) demo: bool,
    pub(super) head: u64,
    pub(super) access: AccessList,
    pub(super) entered: Vec<SessionId>,
}

/// Replays the journal and starts the thread.
pub(super) fn start(
    journal: Arc<dyn Journal>,
    languages: LanguageTable,
    host: Arc<dyn Host>,
) -> Result<(PumpHandle, JoinHandle<()>), AppError> {
    // The folder's lock keeps other processes out, so whoever held the lease was
    // this hub's own former self: it is taken over at once, with a greater fence.
    // Waiting it out would leave callers alone.
    let lease = journal.acquire_lease(HOLDER, host.now(), LEASE_MS)?;
    let (engine, marks) = replay(journal.as_ref(), &languages)?;
    let (jobs, inbox) = sync_channel(INPUTS_MAX);
    let told = Arc::new(AtomicU64::new(engine.head()));
    let pump = Pump {
        told: Arc::clone(&told),
        journal,
        languages,
        host,
        lease,
        engine,
        marks,
        desks: HashMap::new(),
        outcomes: Outcomes::default(),
        lanes: Vec::new(),
        outlooks: Vec::new(),
    };
    let thread = std::thread::Builder::new()
        .name("hub".to_owned())
        .spawn(move || pump.run(&inbox))
        .map_err(|error| internal(&error, "hub thread"))?;
    Ok((PumpHandle { jobs, told }, thread))
}

fn replay(journal: &dyn Journal, languages: &LanguageTable) -> Result<(Engine, Marks), AppError> {
    let mut engine = Engine::new(languages.clone(), yiqiao_domain::Policy::standard());
    let mut marks = Marks::default();
    let mut last = None;
    loop {
        let page = journal.read_from(engine.head(), REPLAY_PAGE)?;
        if page.is_empty() {
            return Ok((engine, marks));
        }
        for event in &page {
            engine.replay(event);
            // The events of one command stand together.
            let command = event.cause.map(|cause| cause.command);
            if let Some(command) = command.filter(|_| command != last) {
                marks.add(command);
            }
            last = command;
        }
    }
}

struct Connected {
    actor: Actor,
    connection: ConnectionId,
    outbound: Outbound,
}

struct Pump {
    told: Arc<AtomicU64>,
    journal: Arc<dyn Journal>,
    languages: LanguageTable,
    host: Arc<dyn Host>,
    lease: Lease,
    engine: Engine,
    marks: Marks,
    desks: HashMap<DeskId, Connected>,
    outcomes: Outcomes,
    lanes: Vec<Lane>,
    outlooks: Vec<Outlook>,
}

/// What must be told once the group is durable.
#[derive(Default)]
struct Answers {
    inputs: Vec<(InputReply, Result<(), AppError>)>,
    commands: Vec<(DeskId, ConnectionId, CommandId, Outcome)>,
    attaches: Vec<Attach>,
}

impl Pump {
    fn run(mut self, inbox: &Receiver<Job>) {
        loop {
            let Some(first) = self.wait(inbox) else { return };
            let rest = inbox.try_iter().take(GROUP_MAX - 1);
            let jobs: Vec<Job> = std::iter::once(first).chain(rest).collect();
            if !self.turn(jobs) {
                return;
            }
        }
    }

    /// The next job, or a wake-up when a deadline passes. `None` when all
    /// handles are gone.
    fn wait(&mut self, inbox: &Receiver<Job>) -> Option<Job> {
        let now = self.host.now();
        let next = self.engine.deadline().unwrap_or(Stamp(i64::MAX));
        let sleep_ms = next.since_ms(now).clamp(0, IDLE_MS);
        let sleep = Duration::from_millis(u64::try_from(sleep_ms).unwrap_or_default());
        match inbox.recv_timeout(sleep) {
            Ok(job) => Some(job),
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => {
                let (reply, _) = sync_channel(1);
                Some(Job::Input(Input::Wake, reply))
            }
        }
    }

    /// One group of jobs: decide all, commit once, then tell. Answers whether to
    /// go on.
    fn turn(&mut self, jobs: Vec<Job>) -> bool {
        let now = self.host.now();
        let before = self.engine.head();
        let mut events = Vec::new();
        let mut answers = Answers::default();
        let mut go_on = true;
        for job in jobs {
            match job {
                Job::Stop => go_on = false,
                Job::Input(input, reply) => {
                    let result = self.engine.handle(now, input).map(|fresh| events.extend(fresh));
                    answers.inputs.push((reply, result.map_err(AppError::from)));
                }
                Job::Attach(attach) => {
                    self.desk_up(now, attach.actor.desk, &mut events);
                    answers.attaches.push(attach);
                }
                Job::Detach(actor, connection, cause) => {
                    self.desk_down(now, actor.desk, connection, cause, &mut events);
                }
                Job::Clock(desk, skew_ms) => {
                    let fresh = self.engine.handle(now, Input::DeskClock(desk, skew_ms));
                    events.extend(fresh.unwrap_or_default());
                }
                Job::Command(actor, connection, envelope) => {
                    let id = envelope.id;
                    let outcome = self.decide(now, actor, envelope, &mut events);
                    answers.commands.push((actor.desk, connection, id, outcome));
                }
            }
        }
        if self.commit(now, before, &events).is_ok() {
            self.fan_out(&events);
            self.answer(answers);
        } else {
            self.start_over(answers);
        }
        self.tell_lanes();
        go_on
    }

    fn desk_up(&mut self, now: Stamp, desk: DeskId, events: &mut Vec<Event>) {
        let fresh = self.engine.handle(now, Input::DeskUp(desk));
        events.extend(fresh.unwrap_or_default());
    }

    fn desk_down(
        &mut self,
        now: Stamp,
        desk: DeskId,
        connection: ConnectionId,
        cause: DownCause,
        events: &mut Vec<Event>,
    ) {
        // A line that was replaced by a newer one of the same desk says nothing
        // about the desk.
        let current = self.desks.get(&desk).is_some_and(|known| known.connection == connection);
        if current {
            self.desks.remove(&desk);
            let fresh = self.engine.handle(now, Input::DeskDown(desk, cause));
            events.extend(fresh.unwrap_or_default());
        }
    }

    fn decide(
        &mut self,
        now: Stamp,
        actor: Actor,
        envelope: Envelope,
        events: &mut Vec<Event>,
    ) -> Outcome {
        let id = envelope.id;
        if let Some(known) = self.outcomes.get(id) {
            return known;
        }
        if self.marks.may_have(id) {
            match self.journal.outcome_of(id) {
                Ok(seqs) if !seqs.is_empty() => {
                    return Outcome::Accepted { seq: seqs[seqs.len() - 1] };
                }
                Ok(_) => {}
                Err(_) => return Outcome::Unavailable,
            }
        }
        let outcome = match self.engine.handle(now, Input::Command(actor, envelope)) {
            Err(code) => Outcome::Refused { code },
            Ok(fresh) => {
                let caused = fresh.iter().filter(|e| e.cause.is_some_and(|c| c.command == id));
                let seq = caused.map(|event| event.seq).max().unwrap_or_else(|| self.engine.head());
                self.marks.add(id);
                events.extend(fresh);
                Outcome::Accepted { seq }
            }
        };
        self.outcomes.keep(id, outcome);
        outcome
    }

    fn commit(&mut self, now: Stamp, before: u64, events: &[Event]) -> Result<(), AppError> {
        if now.since_ms(self.lease.until) > -LEASE_MS / 2 {
            self.lease = self.journal.renew_lease(&self.lease, now, LEASE_MS)?;
        }
        if events.is_empty() {
            return Ok(());
        }
        Ok(self.journal.append(&self.lease, before, events)?)
    }

    /// The journal did not take the group: nothing of it has happened. The
    /// engine is made anew from what is durable, and nobody is told otherwise.
    fn start_over(&mut self, answers: Answers) {
        tracing::error!("the journal cannot be written; commands are put off");
        self.outcomes = Outcomes::default();
        if let Ok((engine, marks)) = replay(self.journal.as_ref(), &self.languages) {
            (self.engine, self.marks) = (engine, marks);
        }
        for (reply, _) in answers.inputs {
            let _ = reply.send(Err(AppError::new(Code::StoreUnusable)));
        }
        for (desk, connection, command, _) in answers.commands {
            self.tell(desk, connection, &ToDesk::Done { command, outcome: Outcome::Unavailable });
        }
        // Attaching desks get no answer, are closed, and try again.
        drop(answers.attaches);
    }

    fn answer(&mut self, answers: Answers) {
        for (reply, result) in answers.inputs {
            let _ = reply.send(result);
        }
        for (desk, connection, command, outcome) in answers.commands {
            self.tell(desk, connection, &ToDesk::Done { command, outcome });
        }
        for attach in answers.attaches {
            self.attach(attach);
        }
    }

    fn attach(&mut self, attach: Attach) {
        let Some((centre, name, demo)) = self.engine.centre() else { return };
        let Attach { actor, connection, cursor, outbound, reply } = attach;
        let access = self.engine.access().clone();
        let entered = access.entered_since(&actor, cursor);
        let (name, head) = (name.to_owned(), self.engine.head());
        let entry = Entry { centre, name, demo, head, access, entered };
        if reply.send(entry).is_ok() {
            let outlooks = self.outlooks_for(&actor, &self.outlooks);
            let lanes = self.lanes.clone();
            outbound.show(ToDesk::Live { lanes, outlooks }.encode());
            self.desks.insert(actor.desk, Connected { actor, connection, outbound });
        }
    }

    fn tell(&self, desk: DeskId, connection: ConnectionId, frame: &ToDesk) {
        if let Some(known) = self.desks.get(&desk).filter(|known| known.connection == connection) {
            let _ = known.outbound.send(frame.encode());
        }
    }
}

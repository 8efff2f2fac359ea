//! A desk small enough to read: replica and outbox in memory.

use std::sync::{Arc, Mutex, MutexGuard};

use tokio::runtime::Handle;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use yiqiao_domain::{Command, CommandId, DeskId, Envelope};
use yiqiao_link::{
    Client, ClientHandle, DeskPort, Hello, Limits, LinkState, Outcome, Target, ToDesk,
};

use super::hub::Running;
use super::until;
use crate::samples::{at, frame, id};

/// What the desk's port was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    Frame(ToDesk),
    Link(LinkState),
}

pub struct Desk {
    id: DeskId,
    secret: String,
    state: Mutex<State>,
    seen: UnboundedSender<Seen>,
}

#[derive(Default)]
struct State {
    cursor: u64,
    seqs: Vec<u64>,
    outbox: Vec<Envelope>,
}

/// A desk with its client.
pub struct Connected {
    pub desk: Arc<Desk>,
    pub client: ClientHandle,
    pub seen: UnboundedReceiver<Seen>,
}

impl Connected {
    /// The nth desk, connecting to this hub.
    pub fn start(n: u32, running: &Running, limits: Limits) -> Self {
        let target = Target {
            addr: running.addr.to_string(),
            authority: running.authority.certificate_der().to_vec(),
        };
        Self::start_to(n, target, "not-a-secret", limits)
    }

    pub fn start_to(n: u32, target: Target, secret: &str, limits: Limits) -> Self {
        let (seen, told) = unbounded_channel();
        let state = Mutex::default();
        let desk = Arc::new(Desk { id: id(0xd0 + n), secret: secret.to_owned(), state, seen });
        let port = Arc::clone(&desk);
        let client = Client::start_with(target, limits, port, &Handle::current())
            .expect("the authority's certificate is one");
        Self { desk, client, seen: told }
    }

    /// Puts a command into the outbox and wakes the client.
    pub fn press(&self, n: u32) -> CommandId {
        let envelope = envelope(n);
        let id = envelope.id;
        self.desk.state().outbox.push(envelope);
        self.client.wake();
        id
    }

    /// Puts a command into the outbox and hands it to the client as well.
    pub fn send(&self, n: u32) -> CommandId {
        let envelope = envelope(n);
        let id = envelope.id;
        let mut state = self.desk.state();
        state.outbox.push(envelope.clone());
        self.client.send(envelope);
        id
    }

    pub async fn up(&mut self) {
        self.link("up", |state| (*state == LinkState::Up).then_some(())).await;
    }

    /// Waits until the link stands as asked.
    pub async fn link<T>(&mut self, what: &str, fits: impl Fn(&LinkState) -> Option<T>) -> T {
        until(&mut self.seen, what, |seen| match seen {
            Seen::Link(state) => fits(state),
            Seen::Frame(_) => None,
        })
        .await
    }

    /// Waits for the answer to a command.
    pub async fn done(&mut self, id: CommandId) -> Outcome {
        until(&mut self.seen, "an answer", |seen| match seen {
            Seen::Frame(ToDesk::Done { command, outcome }) if *command == id => Some(*outcome),
            _ => None,
        })
        .await
    }

    /// Waits for an event.
    pub async fn event(&mut self, seq: u64) {
        until(&mut self.seen, "an event", |seen| match seen {
            Seen::Frame(ToDesk::Events { events, .. }) => {
                events.iter().any(|event| event.seq == seq).then_some(())
            }
            _ => None,
        })
        .await;
    }
}

fn envelope(n: u32) -> Envelope {
    let command = Command::CallSupervisor { session: crate::samples::id(0x5e) };
    Envelope { id: id(0xc000 + n), desk_at: at(0), command }
}

impl Desk {
    pub fn seqs(&self) -> Vec<u64> {
        self.state().seqs.clone()
    }

    pub fn cursor(&self) -> u64 {
        self.state().cursor
    }

    pub fn outbox_len(&self) -> usize {
        self.state().outbox.len()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no test panics while it holds the desk")
    }
}

impl DeskPort for Desk {
    fn hello(&self) -> Hello {
        let cursor = self.cursor();
        Hello { desk: self.id, secret: self.secret.clone(), ..frame::hello(cursor) }
    }

    fn pending(&self) -> Vec<Envelope> {
        let outbox = self.state().outbox.clone();
        // As on a slow disk: keys are pressed while the answer is on its way.
        (0..500).for_each(|_| std::thread::yield_now());
        outbox
    }

    fn receive(&self, frame: ToDesk) {
        let mut state = self.state();
        match &frame {
            ToDesk::Events { events, cursor } => {
                state.seqs.extend(events.iter().map(|event| event.seq));
                state.cursor = state.cursor.max(cursor.unwrap_or_default());
            }
            ToDesk::Heartbeat { cursor, .. } => state.cursor = state.cursor.max(*cursor),
            ToDesk::Done { command, outcome } if *outcome != Outcome::Unavailable => {
                state.outbox.retain(|envelope| envelope.id != *command);
            }
            _ => {}
        }
        drop(state);
        let _ = self.seen.send(Seen::Frame(frame));
    }

    fn link_changed(&self, state: LinkState) {
        let _ = self.seen.send(Seen::Link(state));
    }
}

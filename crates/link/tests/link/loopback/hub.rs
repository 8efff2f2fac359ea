//! A hub small enough to read: a journal in memory, every desk sees everything.

use std::collections::HashMap;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, MutexGuard};

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use yiqiao_domain::event::DownCause;
use yiqiao_domain::{Actor, Change, CommandId, DeskId, Envelope, Event, Role, Stamp};
use yiqiao_link::{
    Attached, Authority, ClosingCode, ConnectionId, Hello, HubPort, Limits, LinkError, Outbound,
    Outcome, ToDesk,
};

use crate::samples::{at, id};

/// What the hub's port was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    Attached(ConnectionId),
    Command(CommandId),
    Detached(ConnectionId, DownCause),
}

/// How the hub answers commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Writes them down and answers.
    Answers,
    /// Takes them and says nothing, as if it were lost on the way.
    Swallows,
    /// Cannot write its journal, once.
    UnavailableOnce,
}

/// What `attach` is to do besides attaching.
pub type OnAttach = Box<dyn Fn(&Outbound) + Send + Sync>;
/// What comes between welcome and backlog.
pub type BeforeBacklog = Box<dyn Fn() + Send + Sync>;

pub struct Hub {
    state: Mutex<State>,
    notes: UnboundedSender<Note>,
    on_attach: Option<OnAttach>,
    before_backlog: Option<Arc<BeforeBacklog>>,
    readable: u64,
}

struct State {
    journal: Vec<Event>,
    desks: HashMap<DeskId, (ConnectionId, Outbound)>,
    done: HashMap<CommandId, u64>,
    mood: Mood,
}

/// A running hub; dropping it stops it.
pub struct Running {
    pub addr: SocketAddr,
    pub authority: Authority,
    pub hub: Arc<Hub>,
    pub notes: UnboundedReceiver<Note>,
    pub stop: Option<oneshot::Sender<()>>,
    pub served: JoinHandle<Result<(), LinkError>>,
}

impl Hub {
    /// A hub whose journal has so many events already.
    pub fn with_journal(events: u64) -> (Self, UnboundedReceiver<Note>) {
        let (notes, told) = unbounded_channel();
        let journal = (1..=events).map(event).collect();
        let (desks, done) = (HashMap::new(), HashMap::new());
        let state = Mutex::new(State { journal, desks, done, mood: Mood::Answers });
        (Self { state, notes, on_attach: None, before_backlog: None, readable: u64::MAX }, told)
    }

    pub fn on_attach(mut self, act: impl Fn(&Outbound) + Send + Sync + 'static) -> Self {
        self.on_attach = Some(Box::new(act));
        self
    }

    pub fn before_backlog(mut self, act: impl Fn() + Send + Sync + 'static) -> Self {
        self.before_backlog = Some(Arc::new(Box::new(act)));
        self
    }

    /// The journal cannot be read beyond this event.
    pub fn unreadable_after(mut self, seq: u64) -> Self {
        self.readable = seq;
        self
    }

    pub fn set_mood(&self, mood: Mood) {
        self.state().mood = mood;
    }

    pub fn journal_len(&self) -> usize {
        self.state().journal.len()
    }

    /// Something happens; every desk is sent it.
    pub fn happen(&self) -> u64 {
        self.state().happen()
    }

    /// Sends an encoded frame to one desk only.
    pub fn send_to(&self, desk: DeskId, frame: &Arc<str>) -> bool {
        let state = self.state();
        state.desks.get(&desk).is_some_and(|(_, outbound)| outbound.send(Arc::clone(frame)).is_ok())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no test panics while it holds the hub")
    }

    fn note(&self, note: Note) {
        // A test that has seen enough has dropped its end.
        let _ = self.notes.send(note);
    }
}

impl State {
    fn happen(&mut self) -> u64 {
        let event = event(self.journal.len() as u64 + 1);
        let seq = event.seq;
        self.journal.push(event.clone());
        let frame = ToDesk::Events { events: vec![event], cursor: Some(seq) }.encode();
        for (_, outbound) in self.desks.values() {
            // A slow desk comes back by itself.
            let _ = outbound.send(Arc::clone(&frame));
        }
        seq
    }
}

/// The event with this number.
pub fn event(seq: u64) -> Event {
    let change = Change::SupervisorCalled { session: id(0x5e) };
    Event { seq, at: at(0), cause: None, change }
}

impl HubPort for Hub {
    fn admit(&self, hello: &Hello) -> Result<Actor, ClosingCode> {
        if hello.secret == "not-a-secret" {
            Ok(Actor { desk: hello.desk, person: id(0xe1), role: Role::CallTaker })
        } else {
            Err(ClosingCode::Unenrolled)
        }
    }

    fn attach(
        &self,
        actor: Actor,
        connection: ConnectionId,
        cursor: u64,
        outbound: Outbound,
    ) -> Attached {
        let mut state = self.state();
        let head = state.journal.len() as u64;
        let missed: Vec<Event> = state.journal[cursor.min(head) as usize..].to_vec();
        if let Some(act) = &self.on_attach {
            act(&outbound);
        }
        state.desks.insert(actor.desk, (connection, outbound));
        drop(state);
        self.note(Note::Attached(connection));
        let welcome = ToDesk::Welcome {
            centre: id(0xce),
            name: "示例中心".into(),
            demo: true,
            head,
            hub_at: at(0),
            person: actor.person,
            role: actor.role,
        };
        let before = self.before_backlog.clone();
        let (mut begun, readable) = (false, self.readable);
        let backlog = missed.into_iter().map(move |event| {
            if let (false, Some(before)) = (std::mem::replace(&mut begun, true), &before) {
                before();
            }
            if event.seq > readable {
                let code = ClosingCode::HubStopping;
                return ToDesk::Closing { code };
            }
            ToDesk::Events { cursor: Some(event.seq), events: vec![event] }
        });
        Attached { welcome, backlog: Box::new(backlog) }
    }

    fn command(&self, actor: Actor, _: ConnectionId, envelope: Envelope) {
        let mut state = self.state();
        let command = envelope.id;
        let outcome = match (state.mood, state.done.get(&command).copied()) {
            (Mood::Swallows, None) => {
                let seq = state.happen();
                state.done.insert(command, seq);
                None
            }
            (Mood::Swallows, Some(_)) => None,
            (Mood::UnavailableOnce, _) => {
                state.mood = Mood::Answers;
                Some(Outcome::Unavailable)
            }
            (Mood::Answers, Some(seq)) => Some(Outcome::Accepted { seq }),
            (Mood::Answers, None) => {
                let seq = state.happen();
                state.done.insert(command, seq);
                Some(Outcome::Accepted { seq })
            }
        };
        if let (Some(outcome), Some((_, outbound))) = (outcome, state.desks.get(&actor.desk)) {
            let _ = outbound.send(ToDesk::Done { command, outcome }.encode());
        }
        drop(state);
        self.note(Note::Command(command));
    }

    fn heartbeat(&self, _: Actor, _: Stamp) {}

    fn detach(&self, actor: Actor, connection: ConnectionId, cause: DownCause) {
        let mut state = self.state();
        if state.desks.get(&actor.desk).is_some_and(|(newest, _)| *newest == connection) {
            state.desks.remove(&actor.desk);
        }
        drop(state);
        self.note(Note::Detached(connection, cause));
    }

    fn head(&self) -> u64 {
        self.state().journal.len() as u64
    }
}

impl Running {
    pub fn start(hub: (Hub, UnboundedReceiver<Note>), limits: Limits) -> Self {
        let authority = Authority::found("示例中心").expect("an authority can be made");
        let any_port = SocketAddr::from(([127, 0, 0, 1], 0));
        Self::start_at(any_port, authority, hub, limits)
    }

    /// Another hub of the same centre, at the same address, after this one.
    pub async fn restart(mut self, hub: (Hub, UnboundedReceiver<Note>)) -> Self {
        self.stop();
        let served = super::patiently("the hub to end", &mut self.served).await;
        served.expect("the hub does not panic").expect("the hub ends in order");
        Self::start_at(self.addr, self.authority, hub, Limits::default())
    }

    fn start_at(
        addr: SocketAddr,
        authority: Authority,
        (hub, notes): (Hub, UnboundedReceiver<Note>),
        limits: Limits,
    ) -> Self {
        let listener = TcpListener::bind(addr).expect("the address is free");
        let addr = listener.local_addr().expect("a bound listener has an address");
        let identity = authority.issue_server(&[]).expect("a server certificate can be made");
        let hub = Arc::new(hub);
        let (stop, stopped) = oneshot::channel::<()>();
        let port = Arc::clone(&hub);
        let stopped = async { drop(stopped.await) };
        let served = tokio::spawn(yiqiao_link::serve(listener, identity, port, limits, stopped));
        Self { addr, authority, hub, notes, stop: Some(stop), served }
    }

    pub fn stop(&mut self) {
        drop(self.stop.take());
    }
}

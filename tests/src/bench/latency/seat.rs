//! A desk without a window that notes the moment at which something is on it.

use std::error::Error;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use tokio::runtime::Runtime;
use yiqiao_app::view::Notice;
use yiqiao_app::{Application, Desk, Host, Signal, SystemHost};
use yiqiao_domain::SessionId;

/// Only a safety net: every wait ends by a signal.
const WAIT: Duration = Duration::from_secs(20);

/// As the desk's own process has it.
pub(super) fn runtime() -> std::io::Result<Runtime> {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()
}

/// What is to be seen.
pub(super) enum Seen {
    /// Any ring. There is at most one.
    Ring,
    /// These words in this session, on either side.
    Line(SessionId, String),
}

pub(super) struct Seat {
    application: Application,
    eye: Arc<Eye>,
    seen: Receiver<Instant>,
    signals: Receiver<()>,
    _runtime: Runtime,
}

/// Looks at the desk on the desk's own thread, when it signals.
struct Eye {
    desk: OnceLock<Desk>,
    wanted: Mutex<Option<Seen>>,
    seen: Sender<Instant>,
    signals: Sender<()>,
}

impl Eye {
    /// The time is taken when the signal comes; that the thing is there is made
    /// sure of afterwards, before anything else can happen on this thread.
    fn signalled(&self, signal: &Signal) {
        let now = Instant::now();
        if let (Signal::Changed(notice), Some(desk)) = (signal, self.desk.get()) {
            let mut wanted = self.wanted.lock().unwrap();
            if wanted.as_ref().is_some_and(|seen| seen.on(desk, notice)) {
                *wanted = None;
                let _ = self.seen.send(now);
            }
        }
        let _ = self.signals.send(());
    }
}

impl Seen {
    fn on(&self, desk: &Desk, notice: &Notice) -> bool {
        match self {
            Self::Ring => notice.desk && desk.desk_view().is_ok_and(|view| view.ring.is_some()),
            Self::Line(session, text) => {
                notice.sessions.contains(session)
                    && desk.session_view(*session).is_ok_and(|view| {
                        let text = Some(text.as_str());
                        view.turns.iter().rev().any(|turn| {
                            turn.service_side.text.as_deref() == text
                                || turn.caller_side.text.as_deref() == text
                        })
                    })
            }
        }
    }
}

impl Seat {
    pub(super) fn open(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let runtime = runtime()?;
        let (seen_at, seen) = channel();
        let (signalled, signals) = channel();
        let eye = Arc::new(Eye {
            desk: OnceLock::new(),
            wanted: Mutex::default(),
            seen: seen_at,
            signals: signalled,
        });
        let host: Arc<dyn Host> = Arc::new(SystemHost);
        let watching = Arc::clone(&eye);
        let signal = Arc::new(move |signal: Signal| watching.signalled(&signal));
        let application = Application::open(folder, host, runtime.handle().clone(), signal)?;
        let _ = eye.desk.set(application.desk()?);
        Ok(Self { application, eye, seen, signals, _runtime: runtime })
    }

    pub(super) fn desk(&self) -> Desk {
        self.application.desk().unwrap()
    }

    /// From now on, the first moment at which this is there counts.
    pub(super) fn look_for(&self, seen: Seen) {
        *self.eye.wanted.lock().unwrap() = Some(seen);
    }

    pub(super) fn seen_at(&self) -> Instant {
        self.seen.recv_timeout(WAIT).expect("it is seen in the end")
    }

    pub(super) fn until<T>(&self, what: &str, mut look: impl FnMut(&Desk) -> Option<T>) -> T {
        let deadline = Instant::now() + WAIT;
        let desk = self.desk();
        loop {
            while self.signals.try_recv().is_ok() {}
            if let Some(found) = look(&desk) {
                return found;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            self.signals.recv_timeout(left).unwrap_or_else(|_| panic!("never came: {what}"));
        }
    }
}

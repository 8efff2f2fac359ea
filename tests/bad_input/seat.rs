//! Desks of a real centre, with an ear for what changes on their screens.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use tokio::runtime::Runtime;
use yiqiao_app::view::*;
use yiqiao_app::{AppError, Application, Desk, Host, Signal, SystemHost, prepare_demo};
use yiqiao_domain::SessionId;
use yiqiao_domain::command::Assistance;
use yiqiao_domain::session::{Caller, Origin, Priority, Voice};

/// Only a safety net: every wait ends by a signal.
const WAIT: Duration = Duration::from_secs(30);

pub fn host() -> Arc<dyn Host> {
    Arc::new(SystemHost)
}

/// A demo centre's folders, with nobody in them.
pub struct Demo {
    pub runtime: Runtime,
    pub supervisor: PathBuf,
    pub call_taker: PathBuf,
    pub interpreter: PathBuf,
    _root: TempDir,
}

impl Demo {
    pub fn make() -> Self {
        let (runtime, root) = (Runtime::new().unwrap(), tempfile::tempdir().unwrap());
        let desks = prepare_demo(root.path(), "zh-CN", &host(), runtime.handle()).unwrap();
        let [supervisor, call_taker, interpreter] = [0, 1, 2].map(|n| desks[n].folder.clone());
        Self { runtime, supervisor, call_taker, interpreter, _root: root }
    }
}

pub struct Seat {
    pub application: Application,
    signals: Receiver<Signal>,
}

impl Seat {
    pub fn try_open(folder: &Path, runtime: &Runtime) -> Result<Self, AppError> {
        let (sender, signals) = channel();
        let signal = Arc::new(move |signal| {
            let _ = sender.send(signal);
        });
        let handle = runtime.handle().clone();
        Ok(Self { application: Application::open(folder, host(), handle, signal)?, signals })
    }

    pub fn open(folder: &Path, runtime: &Runtime) -> Self {
        Self::try_open(folder, runtime).unwrap()
    }

    pub fn desk(&self) -> Desk {
        self.application.desk().unwrap()
    }

    pub fn view(&self) -> DeskView {
        self.desk().desk_view().unwrap()
    }

    pub fn until<T>(&self, what: &str, mut look: impl FnMut(&Desk) -> Option<T>) -> T {
        let deadline = Instant::now() + WAIT;
        loop {
            if let Some(found) = look(&self.desk()) {
                return found;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            self.signals.recv_timeout(left).unwrap_or_else(|_| panic!("never came: {what}"));
        }
    }

    pub fn until_up(&self) {
        self.until("the line", |desk| {
            (desk.desk_view().unwrap().link.state == LinkStateView::Up).then_some(())
        });
    }

    pub fn until_sent(&self) {
        self.until("the outbox to empty", |desk| {
            (desk.desk_view().unwrap().queued == 0).then_some(())
        });
    }

    /// What a person sees instead of a desk.
    pub fn fault(&self) -> FaultView {
        let view = self.application.setup_view();
        assert_eq!(view.stage, SetupStage::Fault, "the fault is shown");
        assert_eq!(refusal(self.application.desk()), "not-ready", "there is no desk in a fault");
        view.fault.unwrap()
    }

    pub fn stage(&self) -> SetupStage {
        self.application.setup_view().stage
    }

    /// Begins a session carried by phrases and says some lines in it.
    pub fn talk(&self, lines: usize) -> SessionId {
        let desk = self.desk();
        let session = desk.open_session(opening("en")).unwrap().session;
        for n in 0..lines {
            desk.speak(speaking(session, "en", &format!("Line {n}"))).unwrap();
        }
        session
    }

    pub fn lines(&self, session: SessionId) -> Vec<Option<String>> {
        let view = self.desk().session_view(session).unwrap();
        view.turns.into_iter().map(|turn| turn.caller_side.text).collect()
    }
}

pub fn opening(lang: &str) -> OpenSessionRequest {
    OpenSessionRequest {
        origin: Origin::Caller,
        lang: lang.to_owned(),
        assistance: Assistance::PhrasesOnly,
        priority: Priority::P3,
        caller: Caller::default(),
        facts: Vec::new(),
    }
}

pub fn speaking(session: SessionId, lang: &str, text: &str) -> SpeakRequest {
    let (lang, text) = (lang.to_owned(), text.to_owned());
    SpeakRequest { session, voice: Voice::Caller, lang, text }
}

/// Waits until nobody has a database open any more: its log goes with the last one.
/// A desk's line and a hub's server let go of theirs on their own threads.
pub fn until_closed(file: &Path) {
    let log = PathBuf::from(format!("{}-wal", file.display()));
    let deadline = Instant::now() + WAIT;
    while log.exists() {
        assert!(Instant::now() < deadline, "{} is still open", file.display());
        std::thread::yield_now();
    }
}

/// The code of what was refused.
pub fn refusal<T>(result: Result<T, AppError>) -> String {
    let error = result.err().expect("this must be refused");
    assert_eq!(error.reference.len(), 8, "a refusal has a reference to quote");
    error.code
}

//! One open desk as a test sits at it, and the session that most tests open.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use yiqiao_app::view::*;
use yiqiao_app::{Application, Desk, Host, Signal, SystemHost};
use yiqiao_domain::command::Assistance;
use yiqiao_domain::session::*;

/// Only a safety net: every wait ends by a signal.
const WAIT: Duration = Duration::from_secs(20);

pub(crate) struct Seat {
    application: Application,
    signals: Receiver<Signal>,
}

impl Seat {
    pub(crate) fn open(folder: &Path, runtime: &tokio::runtime::Runtime) -> Self {
        Self::open_on(folder, runtime, Arc::new(SystemHost))
    }

    pub(crate) fn open_on(
        folder: &Path,
        runtime: &tokio::runtime::Runtime,
        host: Arc<dyn Host>,
    ) -> Self {
        let (sender, signals) = channel();
        let signal = Arc::new(move |signal| {
            let _ = sender.send(signal);
        });
        let application =
            Application::open(folder, host, runtime.handle().clone(), signal).unwrap();
        Self { application, signals }
    }

    pub(crate) fn desk(&self) -> Desk {
        self.application.desk().unwrap()
    }

    pub(crate) fn view(&self) -> DeskView {
        self.desk().desk_view().unwrap()
    }

    pub(crate) fn until<T>(&self, what: &str, mut look: impl FnMut(&Desk) -> Option<T>) -> T {
        let deadline = Instant::now() + WAIT;
        loop {
            if let Some(found) = look(&self.desk()) {
                return found;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            self.signals.recv_timeout(left).unwrap_or_else(|_| panic!("never came: {what}"));
        }
    }
}

pub(crate) fn opening(lang: &str) -> OpenSessionRequest {
    OpenSessionRequest {
        origin: Origin::Caller,
        lang: lang.to_owned(),
        assistance: Assistance::Interpreter,
        priority: Priority::P2,
        caller: Caller { number: "+44 7700 900142".to_owned(), ..Caller::default() },
        facts: vec![(FactField::District, FactValue::Text("chaoyang".to_owned()))],
    }
}

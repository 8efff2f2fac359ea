//! A desk that is opened when all has been said: whatever has not come to it yet
//! must come now.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use tokio::runtime::Handle;
use yiqiao_app::view::{SessionsRequest, TurnView};
use yiqiao_app::{Application, Desk, Host, Signal, SystemHost};
use yiqiao_domain::SessionId;

use super::probe::texts;
use super::record::Record;

pub(super) struct Reopened {
    application: Application,
    desk: Desk,
    signals: Receiver<Signal>,
}

impl Reopened {
    pub(super) fn open(folder: &Path, runtime: Handle) -> Self {
        let (sender, signals) = channel::<Signal>();
        let host: Arc<dyn Host> = Arc::new(SystemHost);
        let signal = Arc::new(move |signal| {
            let _ = sender.send(signal);
        });
        let application = Application::open(folder, host, runtime, signal).unwrap();
        let desk = application.desk().unwrap();
        Self { application, desk, signals }
    }

    /// Waits until its screens show every text of the journal, and its list the
    /// sessions: that comes out of the replica, which is behind the screen.
    pub(super) fn see_all(&self, journal: &Record, sessions: &[SessionId], deadline: Instant) {
        for session in sessions {
            let wanted = journal.session(*session);
            let what = format!("all {} texts of {session}", wanted.len());
            self.see(&what, deadline, |desk| shows(desk, *session, wanted));
        }
        self.see("the list of sessions", deadline, |desk| {
            let request = SessionsRequest { after: None };
            !desk.sessions_view(&request).unwrap().rows.is_empty()
        });
    }

    fn see(&self, what: &str, deadline: Instant, seen: impl Fn(&Desk) -> bool) {
        while !seen(&self.desk) {
            let signal = self.signals.recv_timeout(left(deadline));
            signal.unwrap_or_else(|_| panic!("a desk never showed {what}"));
        }
    }

    /// Closes it and waits until its files are let go: a screen is ahead of its
    /// replica, and the replica is read next.
    pub(super) fn leave(self, deadline: Instant) {
        let Self { application, desk, signals } = self;
        drop((desk, application));
        // The last one who could signal goes after the files.
        loop {
            match signals.recv_timeout(left(deadline)) {
                Ok(_) => {}
                Err(RecvTimeoutError::Disconnected) => return,
                Err(RecvTimeoutError::Timeout) => panic!("a desk never let its files go"),
            }
        }
    }
}

fn left(deadline: Instant) -> Duration {
    deadline.saturating_duration_since(Instant::now())
}

fn shows(desk: &Desk, session: SessionId, wanted: &[String]) -> bool {
    let Ok(view) = desk.session_view(session) else { return wanted.is_empty() };
    let shown: BTreeSet<String> =
        view.turns.iter().flat_map(|turn: &TurnView| texts(turn)).collect();
    wanted.iter().all(|text| shown.contains(text))
}

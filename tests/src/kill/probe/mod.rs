//! A desk without a window, acting as fast as its line lets it. Everything goes
//! through the use-cases that the windows use, and everything it reports is what
//! a person would have seen.

mod call_taker;
mod interpreter;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use yiqiao_app::view::{DeskView, TurnKind, TurnView};
use yiqiao_app::{AppError, Application, Desk, Host, Signal, SystemHost};
use yiqiao_domain::SessionId;
use yiqiao_domain::session::ArgValue;

use super::fact::Fact;

pub use call_taker::CallTaker;
pub use interpreter::Interpreter;

/// Commands on their way before a probe stops to listen.
const QUEUED_MAX: u32 = 50;
/// Things said between two looks at the screen.
const SAID_PER_LOOK: usize = 4;

/// What a probe does when there is something to do.
pub trait Part {
    /// The first letter of all that it says.
    const LETTER: char;
    /// Looks at the screen and acts. False: there is nothing to do until the
    /// screen changes.
    ///
    /// # Errors
    /// What the desk answered.
    fn act(&mut self, probe: &mut Probe, view: &DeskView) -> Result<bool, AppError>;
}

enum Wake {
    Changed,
    Drain,
    Leave,
}

/// The desk and what has been reported of it.
pub struct Probe {
    desk: Desk,
    run: String,
    said: u64,
    /// Texts of this process that the screen does not show as saved yet.
    unsaved: BTreeMap<SessionId, BTreeSet<String>>,
    reported: BTreeSet<String>,
}

impl Probe {
    fn new(desk: Desk, letter: char) -> Self {
        let id = SystemHost.fresh_id().simple().to_string();
        // The last digits are the random ones.
        let run = format!("{letter}-{}", &id[20..]);
        Self { desk, run, said: 0, unsaved: BTreeMap::new(), reported: BTreeSet::new() }
    }

    /// A text that nobody has said before.
    fn fresh_text(&mut self) -> String {
        self.said += 1;
        format!("{}-{}", self.run, self.said)
    }

    /// The desk has taken it: from here on it must not be lost.
    fn said(&mut self, session: SessionId, text: String) {
        self.unsaved.entry(session).or_default().insert(text.clone());
        report(&Fact::Said { session, text });
    }

    /// Reports what the screens of the current and of unsettled sessions show as
    /// saved now.
    fn look(&mut self, current: Option<SessionId>) -> Result<(), AppError> {
        let mut sessions: BTreeSet<SessionId> = self.unsaved.keys().copied().collect();
        sessions.extend(current);
        for session in sessions {
            let view = self.desk.session_view(session)?;
            for text in view.turns.iter().filter(|turn| turn.saved).flat_map(texts) {
                if let Some(unsaved) = self.unsaved.get_mut(&session) {
                    unsaved.remove(&text);
                }
                if self.reported.insert(text.clone()) {
                    report(&Fact::Saved(text));
                }
            }
        }
        self.unsaved.retain(|_, texts| !texts.is_empty());
        Ok(())
    }

    /// What the hub refused and the desk kept; a person would see to each.
    fn report_refused(&mut self, view: &DeskView) -> Result<(), AppError> {
        for refused in &view.refused {
            if let Some(text) = refused.text.clone() {
                for texts in self.unsaved.values_mut() {
                    texts.remove(&text);
                }
                report(&Fact::Refused(text));
            }
            self.desk.dismiss_refused(&refused.command)?;
        }
        Ok(())
    }
}

/// Runs a demo's desk until standard input closes. A line `drain` on it makes the
/// probe say no more and report when everything has arrived.
///
/// # Errors
/// What the desk answered.
///
/// # Panics
/// When standard output is gone: nobody listens.
pub fn run<P: Part>(folder: &Path, mut part: P) -> Result<(), AppError> {
    let runtime = tokio::runtime::Runtime::new().expect("the operating system gives threads");
    let (sender, wakes) = channel();
    read_stdin(sender.clone());
    let signal: Arc<dyn Fn(Signal) + Send + Sync> = Arc::new(move |_| {
        let _ = sender.send(Wake::Changed);
    });
    let host: Arc<dyn Host> = Arc::new(SystemHost);
    let application = Application::open(folder, host, runtime.handle().clone(), signal)?;
    let desk = application.desk()?;
    let mut probe = Probe::new(desk, P::LETTER);
    let view = probe.desk.desk_view()?;
    match view.current {
        None => report(&Fact::Up),
        Some(session) => {
            let turns = probe.desk.session_view(session)?.turns.len();
            report(&Fact::Back { session, turns });
        }
    }
    converse(&mut probe, &mut part, &wakes)
}

fn converse<P: Part>(
    probe: &mut Probe,
    part: &mut P,
    wakes: &Receiver<Wake>,
) -> Result<(), AppError> {
    let (mut draining, mut drained) = (false, false);
    loop {
        let view = probe.desk.desk_view()?;
        probe.look(view.current)?;
        probe.report_refused(&view)?;
        let mut busy = !draining && view.queued <= QUEUED_MAX && part.act(probe, &view)?;
        if draining && !drained && view.queued == 0 && probe.unsaved.is_empty() {
            drained = true;
            report(&Fact::Drained);
        }
        // All that has come meanwhile is one change; without work, wait for the next.
        loop {
            let wake = if busy { wakes.try_recv().ok() } else { wakes.recv().ok() };
            match wake {
                None if busy => break,
                None | Some(Wake::Leave) => return Ok(()),
                Some(Wake::Drain) => draining = true,
                Some(Wake::Changed) => {}
            }
            busy = true;
        }
    }
}

fn read_stdin(wakes: Sender<Wake>) {
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if line == "drain" && wakes.send(Wake::Drain).is_err() {
                return;
            }
        }
        let _ = wakes.send(Wake::Leave);
    });
}

fn report(fact: &Fact) {
    let line = serde_json::to_string(fact).expect("a fact is plain text");
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}").and_then(|()| out.flush()).expect("somebody listens");
}

/// The texts of a turn that somebody said once only.
pub(super) fn texts(turn: &TurnView) -> Vec<String> {
    if let Some(phrase) = &turn.phrase {
        let args = phrase.args.values();
        return args
            .filter_map(|arg| match arg {
                ArgValue::Text(text) => Some(text.clone()),
                ArgValue::Number(_) => None,
            })
            .collect();
    }
    if turn.kind != TurnKind::Utterance {
        return Vec::new();
    }
    let sides = [&turn.caller_side, &turn.service_side];
    sides.iter().flat_map(|side| [side.text.clone(), side.previous.clone()]).flatten().collect()
}

//! A real process: its lines come in through a channel, and it dies by SIGKILL.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::Sender;

/// Which process of the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Who {
    Hub,
    CallTaker,
    Interpreter,
}

/// What a process was heard to say.
#[derive(Debug)]
pub(super) enum Heard {
    Line(String),
    /// Its pipe is read to the end: nothing that it wrote is missing.
    End,
}

pub(super) struct Process {
    who: Who,
    child: Child,
    stdin: Option<ChildStdin>,
}

impl Process {
    pub(super) fn start(
        who: Who,
        program: &Path,
        args: &[&str],
        heard: &Sender<(Who, Heard)>,
    ) -> Self {
        assert!(
            program.exists(),
            "{} is not built: run `cargo build -p yiqiao-app --bin yiqiao-hub` and \
             `cargo build -p yiqiao-tests --bin yiqiao-probe` first",
            program.display()
        );
        let mut child = Command::new(program)
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let stdin = child.stdin.take();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let heard = heard.clone();
        std::thread::spawn(move || {
            // A line that the kill cut off ends without its newline and is not JSON.
            for line in lines.map_while(Result::ok) {
                let _ = heard.send((who, Heard::Line(line)));
            }
            let _ = heard.send((who, Heard::End));
        });
        Self { who, child, stdin }
    }

    /// SIGKILL; nothing of the process runs any more when this returns.
    pub(super) fn kill(mut self) {
        self.child.kill().unwrap();
        let status = self.child.wait().unwrap();
        let signal = std::os::unix::process::ExitStatusExt::signal(&status);
        assert_eq!(signal, Some(9), "{:?} was to die by the kill, not of itself", self.who);
    }

    pub(super) fn tell(&mut self, line: &str) {
        writeln!(self.stdin.as_mut().unwrap(), "{line}").unwrap();
    }

    /// Closes its standard input and waits until it has gone of itself.
    pub(super) fn finish(mut self) {
        drop(self.stdin.take());
        let status = self.child.wait().unwrap();
        assert!(status.success(), "{:?} was to leave in order: {status}", self.who);
    }

    /// Asks it to stop, as a service manager does.
    pub(super) fn stop(mut self) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        let status = self.child.wait().unwrap();
        assert!(status.success(), "{:?} was to stop in order: {status}", self.who);
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Only on the way out of a failure; an ended process is not killed twice.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

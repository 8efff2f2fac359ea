//! Plays a run of calls against a centre, in virtual time, and notes what each
//! caller met. Answering, joining and finishing the record take no time here:
//! only the choice of who serves whom is compared.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::traffic::Call;

/// What a centre did with a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// An interpreter is on.
    Began(usize),
    /// It gave its interpreter away and waits again.
    Gave(usize),
}

/// Something that pairs calls with interpreters.
pub trait Centre {
    /// A call asks for an interpreter.
    fn opened(&mut self, now: i64, call: usize);
    /// It is over.
    fn finished(&mut self, now: i64, call: usize);
    /// The caller has left without one.
    fn left(&mut self, now: i64, call: usize);
    /// What the centre did since it was last asked, in order.
    fn steps(&mut self) -> Vec<Step>;
}

/// What one caller met.
#[derive(Clone, Copy, Debug, Default)]
pub struct Met {
    /// Time without an interpreter, all stretches together, in milliseconds.
    pub waited_ms: i64,
    /// The first stretch did not begin at once.
    pub had_to_wait: bool,
    /// They left.
    pub left: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Next {
    Finish,
    Leave,
}

/// A call under way.
#[derive(Clone, Copy)]
struct Running {
    /// Waiting, or served, since then.
    since: i64,
    left_ms: i64,
    /// A foreseen end is void when this has moved on.
    stretch: u32,
}

struct Play<'a, C> {
    calls: &'a [Call],
    centre: &'a mut C,
    running: Vec<Running>,
    met: Vec<Met>,
    due: BinaryHeap<Reverse<(i64, usize, u32, Next)>>,
}

/// Plays all calls to their end.
pub fn play<C: Centre>(calls: &[Call], centre: &mut C) -> Vec<Met> {
    let running = calls.iter().map(|c| Running { since: c.at, left_ms: c.handle_ms, stretch: 0 });
    let (running, met) = (running.collect(), vec![Met::default(); calls.len()]);
    let mut play = Play { calls, centre, running, met, due: BinaryHeap::new() };
    for (n, call) in calls.iter().enumerate() {
        play.run_until(call.at);
        play.wait(n, call.at);
        play.centre.opened(call.at, n);
        play.note(call.at);
    }
    play.run_until(i64::MAX);
    play.met
}

impl<C: Centre> Play<'_, C> {
    fn run_until(&mut self, end: i64) {
        while let Some(Reverse((at, call, stretch, next))) = self.due.peek().copied()
            && at <= end
        {
            self.due.pop();
            if self.running[call].stretch != stretch {
                continue;
            }
            self.running[call].stretch += 1;
            match next {
                Next::Finish => self.centre.finished(at, call),
                Next::Leave => {
                    self.met[call].waited_ms += at - self.running[call].since;
                    self.met[call].left = true;
                    self.met[call].had_to_wait = true;
                    self.centre.left(at, call);
                }
            }
            self.note(at);
        }
    }

    fn note(&mut self, now: i64) {
        for step in self.centre.steps() {
            match step {
                Step::Began(call) => {
                    let waited = now - self.running[call].since;
                    self.met[call].waited_ms += waited;
                    self.met[call].had_to_wait |= waited > 0;
                    let end = now + self.running[call].left_ms;
                    self.turn(call, now, end, Next::Finish);
                }
                Step::Gave(call) => {
                    self.running[call].left_ms -= now - self.running[call].since;
                    self.wait(call, now);
                }
            }
        }
    }

    fn wait(&mut self, call: usize, now: i64) {
        let end = now.saturating_add(self.calls[call].patience_ms);
        self.turn(call, now, end, Next::Leave);
    }

    fn turn(&mut self, call: usize, now: i64, end: i64, next: Next) {
        let running = &mut self.running[call];
        running.since = now;
        running.stretch += 1;
        if end < i64::MAX {
            self.due.push(Reverse((end, call, running.stretch, next)));
        }
    }
}

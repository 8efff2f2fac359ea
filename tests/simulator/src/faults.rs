//! Many seeds, each a small centre on a bad day, checked after every step.

use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::shrink::shrink;
use crate::story::{Broken, panicked, tell};
use crate::world::{Tally, World};

/// No more violations than that are shrunk; the first say enough.
const TOLD_MAX: usize = 3;

/// A rule that was broken.
#[derive(Clone, Debug)]
pub struct Violation {
    /// The seed that shows it.
    pub seed: u64,
    /// The rule, in words.
    pub rule: String,
    /// The shortest story that breaks it, in readable lines; empty when it was
    /// not shrunk.
    pub story: Vec<String>,
}

/// What a run of many seeds amounted to.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Seeds lived through.
    pub seeds: u64,
    /// All of their tallies together.
    pub tally: Tally,
    /// The rules that were broken, by seed.
    pub violations: Vec<Violation>,
    /// By the clock on the wall.
    pub wall: Duration,
}

/// Lives through every seed, on so many threads.
#[must_use]
pub fn run(seeds: Range<u64>, threads: usize) -> Report {
    let began = Instant::now();
    let next = AtomicU64::new(seeds.start);
    let mut report = Report::default();
    std::thread::scope(|scope| {
        let work = || {
            let mut own = Report::default();
            loop {
                let seed = next.fetch_add(1, Ordering::Relaxed);
                if seed >= seeds.end {
                    return own;
                }
                own.add(live(seed));
            }
        };
        let threads: Vec<_> = (0..threads.max(1)).map(|_| scope.spawn(work)).collect();
        for thread in threads {
            report.merge(thread.join().expect("a seed's panic is caught"));
        }
    });
    report.violations.sort_by_key(|violation| violation.seed);
    report.wall = began.elapsed();
    report
}

/// One seed: its tally, and the broken rule with the world that broke it.
fn live(seed: u64) -> (u64, World, Result<(), String>) {
    let mut world = World::of_seed(seed);
    let lived = catch_unwind(AssertUnwindSafe(|| world.live()));
    let lived = lived.unwrap_or_else(|panic| Err(panicked(panic.as_ref())));
    (seed, world, lived)
}

impl Report {
    fn add(&mut self, (seed, world, lived): (u64, World, Result<(), String>)) {
        self.seeds += 1;
        self.tally.add(world.tally);
        let Err(rule) = lived else { return };
        let mut story = Vec::new();
        if self.violations.len() < TOLD_MAX {
            let broken = Broken { at: world.story.len(), rule: rule.clone() };
            story = tell(&shrink(&world.story, &broken));
        }
        self.violations.push(Violation { seed, rule, story });
    }

    fn merge(&mut self, other: Self) {
        self.seeds += other.seeds;
        self.tally.add(other.tally);
        self.violations.extend(other.violations);
    }

    /// The violations with their seeds and stories, ready to be printed.
    #[must_use]
    pub fn told(&self) -> String {
        let mut told = String::new();
        for Violation { seed, rule, story } in &self.violations {
            told.push_str(&format!("seed {seed}: {rule}\n"));
            story.iter().for_each(|line| told.push_str(&format!("  {line}\n")));
        }
        told
    }

    /// The rows of a bench: what was counted, and how much of it.
    #[must_use]
    pub fn rows(&self) -> Vec<(&'static str, u64)> {
        vec![
            ("seeds", self.seeds),
            ("steps", self.tally.steps),
            ("sessions", self.tally.sessions),
            ("events", self.tally.events),
            ("hub crashes", self.tally.crashes),
            ("lines lost", self.tally.lines_lost),
            ("violations", self.violations.len() as u64),
            ("wall time, ms", u64::try_from(self.wall.as_millis()).unwrap_or(u64::MAX)),
        ]
    }
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.steps += other.steps;
        self.sessions += other.sessions;
        self.events += other.events;
        self.crashes += other.crashes;
        self.lines_lost += other.lines_lost;
    }
}

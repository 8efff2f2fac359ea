//! Erlang C beside the engine: one language, Poisson arrivals, exponential
//! handling, callers who wait for ever.
//!
//! The published rows are calls in half an hour or an hour with the handling time
//! beside; they are played at their own scale, as virtual time costs nothing.
//! Each case is one long run from an empty centre; the first tenth is dropped and
//! the rest cut into 30 batches.

use crate::bridge::Bridge;
use crate::interval::{Mean, count};
use crate::play::play;
use crate::row::Row;
use crate::traffic::Traffic;

/// Batches of a run.
const BATCHES: usize = 30;

/// One case: how many calls in an hour, how long each, how many interpreters.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    name: &'static str,
    per_hour: f64,
    handle_s: f64,
    seats: usize,
    calls: usize,
}

const fn case(
    name: &'static str,
    per_hour: f64,
    handle_s: f64,
    seats: usize,
    calls: usize,
) -> Case {
    Case { name, per_hour, handle_s, seats, calls }
}

/// The cases: two published, and this service's own sizes.
pub const CASES: [Case; 7] = [
    case("published: 100 in 30 min, 180 s, 14 seats", 200.0, 180.0, 14, 150_000),
    case("published: 1000/h, 120 s, 40 seats", 1000.0, 120.0, 40, 150_000),
    case("one language: 3/h, 480 s, 2 seats", 3.0, 480.0, 2, 60_000),
    case("one language: 8/h, 480 s, 3 seats", 8.0, 480.0, 3, 60_000),
    case("one interpreter at a load of 0.8", 6.0, 480.0, 1, 150_000),
    case("24 seats at a load of 0.9", 162.0, 480.0, 24, 150_000),
    case("1000/h, 120 s, 35 seats (load 0.95)", 1000.0, 120.0, 35, 400_000),
];

/// Two of them, shorter.
pub const QUICK: [Case; 2] = [
    case("published: 100 in 30 min, 180 s, 14 seats", 200.0, 180.0, 14, 40_000),
    case("one language: 8/h, 480 s, 3 seats", 8.0, 480.0, 3, 40_000),
];

impl Case {
    /// The share that waits, and the mean wait in seconds, in theory.
    #[must_use]
    pub fn theory(self) -> (f64, f64) {
        let offered = self.per_hour / 3600.0 * self.handle_s;
        let free = count(self.seats) - offered;
        // Erlang B by its recursion, then C from B.
        let blocked = (1..=self.seats).fold(1.0, |blocked, n| {
            let load = offered * blocked;
            load / (count(n) + load)
        });
        let waits = count(self.seats) * blocked / (count(self.seats) - offered * (1.0 - blocked));
        (waits, waits * self.handle_s / free)
    }

    /// The same two from the engine.
    #[must_use]
    pub fn played(self, seed: u64) -> (Mean, Mean) {
        let traffic = Traffic {
            calls: self.calls,
            apart_ms: 3_600_000.0 / self.per_hour,
            handle_ms: self.handle_s * 1000.0,
            patience_ms: None,
            langs: vec![1.0],
            urgent: [0.0, 1.0],
        };
        let calls = traffic.draw(seed);
        let mut bridge = Bridge::new(&calls, &vec![vec![0]; self.seats], seed);
        let met = play(&calls, &mut bridge);
        let kept = &met[self.calls / 10..];
        let waits: Vec<f64> = kept.iter().map(|met| f64::from(u8::from(met.had_to_wait))).collect();
        #[allow(clippy::cast_precision_loss)] // Milliseconds of hours.
        let times: Vec<f64> = kept.iter().map(|met| met.waited_ms as f64 / 1000.0).collect();
        (Mean::of_batches(&waits, BATCHES), Mean::of_batches(&times, BATCHES))
    }

    /// Two rows: theory must lie within the simulation's own interval.
    #[must_use]
    pub fn rows(self, seed: u64) -> [Row; 2] {
        let (waits, time) = self.theory();
        let (waiting, waited) = self.played(seed);
        let row = |what: &str, mean: Mean, theory: f64, unit| {
            let measure = format!("Erlang C, {}: {what} (± {:.4})", self.name, mean.half);
            Row::plain(measure, mean.mean, unit).beside(theory).judged(mean.holds(theory))
        };
        [row("share waiting", waiting, waits, "of calls"), row("mean wait", waited, time, "s")]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn theory_gives_the_published_figures() {
        for (n, share, wait) in [(0, 0.174_132, 7.8359), (1, 0.190_737, 3.4333)] {
            let (waits, time) = CASES[n].theory();
            assert!((waits - share).abs() < 1e-6, "{waits} is not the published {share}");
            assert!((time - wait).abs() < 1e-4, "{time} is not the published {wait}");
        }
    }
}

//! The calls of a run, drawn beforehand, so that every rule is tried on the same
//! arrivals, the same languages and the same lengths, session by session.

use yiqiao_domain::session::Priority;

use crate::chance::Chance;

/// One call.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    /// Its arrival, in milliseconds.
    pub at: i64,
    /// Its language.
    pub lang: usize,
    /// How urgent.
    pub priority: Priority,
    /// How long the interpreter is needed, in milliseconds.
    pub handle_ms: i64,
    /// The caller leaves after waiting so long at a stretch, in milliseconds.
    pub patience_ms: i64,
}

/// What a run is like.
#[derive(Clone, Debug)]
pub struct Traffic {
    /// How many calls.
    pub calls: usize,
    /// Mean time between two arrivals, in milliseconds.
    pub apart_ms: f64,
    /// Mean handling time, in milliseconds.
    pub handle_ms: f64,
    /// Mean patience, in milliseconds; none waits for ever.
    pub patience_ms: Option<f64>,
    /// Weights of the languages.
    pub langs: Vec<f64>,
    /// Shares of P1 and P2; the rest is P3.
    pub urgent: [f64; 2],
}

impl Traffic {
    /// The calls from a seed. Each quantity has a stream of its own, so that two
    /// loads differ in nothing but the time between arrivals.
    #[must_use]
    pub fn draw(&self, seed: u64) -> Vec<Call> {
        let mut streams = [2, 3, 4, 5, 6].map(|purpose| Chance::new(seed, purpose));
        let [arrivals, langs, urgencies, lengths, patience] = &mut streams;
        let mut at = 0.0;
        let call = |_| {
            at += arrivals.exponential(self.apart_ms);
            let rest = 1.0 - self.urgent[0] - self.urgent[1];
            let priority = match urgencies.weighted(&[self.urgent[0], self.urgent[1], rest]) {
                0 => Priority::P1,
                1 => Priority::P2,
                _ => Priority::P3,
            };
            let waits = patience.exponential(1.0);
            Call {
                at: whole(at),
                lang: langs.weighted(&self.langs),
                priority,
                handle_ms: whole(lengths.exponential(self.handle_ms)).max(1),
                patience_ms: self.patience_ms.map_or(i64::MAX, |mean| whole(waits * mean).max(1)),
            }
        };
        (0..self.calls).map(call).collect()
    }
}

#[allow(clippy::cast_possible_truncation)] // Milliseconds of a few years.
fn whole(ms: f64) -> i64 {
    ms.round() as i64
}

//! How a centre is: how many people, how busy, how reliable. Drawn from the seed.

use rand::Rng;
use rand_chacha::ChaCha8Rng;

/// The numbers behind one centre. Shares are between 0 and 1.
#[derive(Clone, Debug)]
pub struct Temper {
    /// Who answers calls.
    pub call_takers: usize,
    /// Who interprets.
    pub interpreters: usize,
    /// How many of [`crate::hub::TAGS`] are spoken.
    pub languages: usize,
    /// How long the day is, in milliseconds.
    pub day_ms: i64,
    /// Callers in a whole day.
    pub sessions: f64,
    /// Mean length of a talk.
    pub talk_ms: f64,
    /// Callers whose life is in danger.
    pub life: f64,
    /// Rings that are not answered.
    pub missed: f64,
    /// Rings that are declined.
    pub declined: f64,
    /// Things that do not go as planned: another language, a conflict, a caller
    /// who hangs up, a relay, a partner line.
    pub odd: f64,
    /// Mean time between two breaks of one interpreter.
    pub break_ms: f64,
    /// Mean time between two losses of one desk's line.
    pub line_ms: f64,
    /// Mean time between two deaths of the hub.
    pub hub_ms: f64,
    /// How likely the hub dies just after something weighty.
    pub untimely: f64,
    /// Mean time between two jumps of the hub's clock.
    pub clock_ms: f64,
    /// Mean time between two acts of the office: roster, policy, staff.
    pub office_ms: f64,
}

const HOUR_MS: f64 = 3_600_000.0;

impl Temper {
    /// A small centre with a bad day ahead.
    #[must_use]
    pub fn of_seed(rng: &mut ChaCha8Rng) -> Self {
        let hours = f64::from(rng.random_range(2..=24_u32));
        Self {
            call_takers: rng.random_range(2..=5),
            interpreters: rng.random_range(5..=18),
            languages: rng.random_range(2..=6),
            day_ms: (hours * HOUR_MS) as i64,
            sessions: rng.random_range(15.0..45.0),
            talk_ms: rng.random_range(60_000.0..600_000.0) * (hours / 12.0).min(1.0),
            life: rng.random_range(0.1..0.5),
            missed: rng.random_range(0.02..0.3),
            declined: rng.random_range(0.01..0.2),
            odd: rng.random_range(0.02..0.3),
            break_ms: HOUR_MS * rng.random_range(0.5..6.0),
            line_ms: HOUR_MS * rng.random_range(1.0..20.0),
            hub_ms: HOUR_MS * rng.random_range(1.0..24.0),
            untimely: rng.random_range(0.0..0.01),
            clock_ms: HOUR_MS * rng.random_range(2.0..48.0),
            office_ms: HOUR_MS * rng.random_range(0.5..8.0),
        }
    }

    /// A big centre in an ordinary week: people err, the hub does not.
    #[must_use]
    pub fn big_week(interpreters: usize, sessions_a_day: f64) -> Self {
        Self {
            call_takers: 60,
            interpreters,
            languages: 6,
            day_ms: 7 * 24 * HOUR_MS as i64,
            sessions: 7.0 * sessions_a_day,
            talk_ms: 480_000.0,
            life: 0.08,
            missed: 0.05,
            declined: 0.03,
            odd: 0.03,
            break_ms: 3.0 * HOUR_MS,
            line_ms: 100.0 * HOUR_MS,
            hub_ms: f64::INFINITY,
            untimely: 0.0,
            clock_ms: f64::INFINITY,
            office_ms: 24.0 * HOUR_MS,
        }
    }

    /// Callers in an hour, by the hour of the day: quiet nights, busy evenings.
    #[must_use]
    pub fn arrivals_an_hour(&self, at_ms: i64) -> f64 {
        let hour = (at_ms as f64 / HOUR_MS) % 24.0;
        let mean = self.sessions / (self.day_ms as f64 / HOUR_MS);
        mean * (1.0 + 0.6 * ((hour - 10.0) / 24.0 * std::f64::consts::TAU).sin())
    }
}

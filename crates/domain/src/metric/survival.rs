//! How long people waited when not every wait was seen to its end.
//!
//! The product-limit estimator: E. L. Kaplan and P. Meier, "Nonparametric Estimation
//! from Incomplete Observations", Journal of the American Statistical Association
//! 53 (1958) 457–481. It takes for granted that whoever leaves would have waited like
//! those who stay; whoever leaves *because* the wait is long makes it look shorter
//! than it is, but never as short as leaving them out would.

use super::figure::Value;

/// Shares that differ by less are equal; far above the rounding of a long product,
/// far below the share of one wait among [`super::limit::CASES_MAX`].
const EQUAL: f64 = 1e-9;

/// One wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wait {
    /// How long it lasted, or was seen to last, in milliseconds.
    pub ms: i64,
    /// Whether it came to its end; otherwise it is censored: longer than `ms`.
    pub ended: bool,
}

impl Wait {
    /// A wait that came to its end. Clocks that disagree make no wait below zero.
    #[must_use]
    pub fn ended(ms: i64) -> Self {
        Self { ms: ms.max(0), ended: true }
    }

    /// A wait of which only the beginning was seen.
    #[must_use]
    pub fn censored(ms: i64) -> Self {
        Self { ms: ms.max(0), ended: false }
    }
}

/// The share that still waits after so long, as a falling staircase.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    steps: Vec<(i64, f64)>,
    longest_ms: Option<i64>,
}

impl Curve {
    /// The curve of these waits, in any order. Ends come before censorings of the
    /// same length, as the estimator wants it.
    #[must_use]
    pub fn of(waits: &[Wait]) -> Self {
        let mut sorted = waits.to_vec();
        sorted.sort_unstable();
        let mut steps = Vec::new();
        let (mut share, mut begin) = (1.0, 0);
        for same in sorted.chunk_by(|a, b| a.ms == b.ms) {
            let at_risk = sorted.len() - begin;
            let ended = same.iter().filter(|wait| wait.ended).count();
            if ended > 0 {
                let stay = (at_risk - ended) as f64 / at_risk as f64;
                share *= stay;
                steps.push((same[0].ms, share));
            }
            begin += same.len();
        }
        Self { steps, longest_ms: sorted.last().map(|wait| wait.ms) }
    }

    /// The share that waits longer than this.
    #[must_use]
    pub fn still_waiting(&self, ms: i64) -> f64 {
        let passed = self.steps.partition_point(|(at, _)| *at <= ms);
        passed.checked_sub(1).map_or(1.0, |last| self.steps[last].1)
    }

    /// The shortest time within which `share` (0 to 1) of the waits end, in
    /// milliseconds. More than the longest wait seen when the curve never falls so
    /// far; none without waits.
    #[must_use]
    pub fn quantile(&self, share: f64) -> Option<Value> {
        let longest = self.longest_ms?;
        let reached = self.steps.iter().find(|(_, waiting)| *waiting <= 1.0 - share + EQUAL);
        Some(match reached {
            Some((ms, _)) => Value::Exact(number(*ms)),
            None => Value::MoreThan(number(longest)),
        })
    }
}

/// The mean of the longest tenth of the waits (of at least one), in milliseconds;
/// none without waits. Each censored one counts with what was seen of it, so that
/// with any of them among the tenth the mean is more than the number says.
#[must_use]
pub fn longest_tenth(waits: &[Wait]) -> Option<Value> {
    let mut sorted = waits.to_vec();
    // Among equals, the censored one is the longer.
    sorted.sort_unstable_by_key(|wait| std::cmp::Reverse((wait.ms, !wait.ended)));
    let longest = &sorted[..sorted.len().div_ceil(10)];
    let mean = super::figure::mean_ms(longest.iter().map(|wait| wait.ms))?;
    let exact = longest.iter().all(|wait| wait.ended);
    Some(if exact { Value::Exact(mean) } else { Value::MoreThan(mean) })
}

fn number(ms: i64) -> f64 {
    ms as f64
}

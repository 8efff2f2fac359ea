//! A number with what it takes to read it: of what it is, of how many, how many of
//! those are known only in part, and how it divides.

use serde::{Deserialize, Serialize};

use super::id::Id;
use super::survival::{Curve, Wait, longest_tenth};
use crate::id::PersonId;
use crate::lang::Lang;
use crate::session::{DeclineReason, Ending, HandOffMode};

/// One metric in one window.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Metric {
    /// Which; it tells unit and formula.
    pub id: Id,
    /// All that the filter admits.
    pub whole: Figure,
    /// The same for each person, language, cause…, as the metric has it; slices of
    /// which there is nothing are absent.
    pub parts: Vec<(Slice, Figure)>,
}

/// Numbers about one sample.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Figure {
    /// The numbers; empty when there is nothing to make them from.
    pub readings: Vec<Reading>,
    /// The sample's size: waits with the censored among them, people where time is
    /// divided by time, and else whatever stands under the line.
    pub n: u32,
    /// Known only in part at the window's end. In waits and intervals they are among
    /// the `n`; in shares, whose outcome they do not have yet, they are not.
    pub censored: u32,
}

/// One number.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Reading {
    /// Which number.
    pub stat: Stat,
    /// Its value, in the metric's unit.
    pub value: Value,
}

/// Which number of a sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Stat {
    /// Half are no longer than this.
    P50,
    /// Nine in ten are no longer than this.
    P90,
    /// Nineteen in twenty are no longer than this.
    P95,
    /// The mean of the longest tenth (EENA, COCOM 112 indicators).
    LongestTenth,
    /// The arithmetic mean.
    Mean,
    /// One count or sum over another.
    Ratio,
    /// The greatest.
    Greatest,
}

/// A value, or what is known of it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", content = "value", rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Value {
    /// Exactly this.
    Exact(f64),
    /// More than this: too many of the sample are censored to say.
    MoreThan(f64),
}

impl Value {
    /// The number itself, which is a lower bound when it is not exact.
    #[must_use]
    pub fn at_least(self) -> f64 {
        match self {
            Self::Exact(value) | Self::MoreThan(value) => value,
        }
    }
}

/// What part of a metric a figure is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "of", rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Slice {
    /// One interpreter.
    Person {
        /// Who.
        person: PersonId,
    },
    /// One language.
    Language {
        /// Which.
        lang: Lang,
    },
    /// One language in one hour of the day.
    Hour {
        /// Which language.
        lang: Lang,
        /// The hour in Asia/Shanghai (UTC+8 all year), 0 to 23.
        hour: u8,
    },
    /// Within so long.
    Within {
        /// The longest that counts, in milliseconds.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        ms: i64,
    },
    /// One way in which a request ended without an interpreter.
    Cause {
        /// Which.
        ending: Ending,
    },
    /// One reason for declining.
    Reason {
        /// Which.
        reason: DeclineReason,
    },
    /// One way of handing over.
    Mode {
        /// Which.
        mode: HandOffMode,
    },
    /// One phrase.
    Phrase {
        /// Its id.
        id: String,
    },
}

impl Figure {
    /// The number of that kind, if there is one.
    #[must_use]
    pub fn get(&self, stat: Stat) -> Option<Value> {
        self.readings.iter().find(|reading| reading.stat == stat).map(|reading| reading.value)
    }

    /// `count ÷ of`, with those whose outcome is not known besides.
    pub(super) fn ratio(count: u64, of: u64, censored: u64) -> Self {
        let value = (of > 0).then(|| count as f64 / of as f64);
        Self::of(Stat::Ratio, value, of, censored)
    }

    /// One exact number.
    pub(super) fn of(stat: Stat, value: Option<f64>, n: u64, censored: u64) -> Self {
        let reading = value.map(|value| Reading { stat, value: Value::Exact(value) });
        Self { readings: reading.into_iter().collect(), n: small(n), censored: small(censored) }
    }

    /// Quantiles of waits, and the mean of the longest tenth.
    pub(super) fn waits(waits: &[Wait]) -> Self {
        let asked = [(Stat::P50, 0.5), (Stat::P90, 0.9), (Stat::P95, 0.95)];
        let mut figure = Self::quantiles(waits, &asked);
        let longest = longest_tenth(waits);
        figure.readings.extend(longest.map(|value| Reading { stat: Stat::LongestTenth, value }));
        figure
    }

    /// Mean, median and ninth decile of intervals that are all known to the end.
    pub(super) fn lengths(waits: &[Wait]) -> Self {
        let mut figure = Self::quantiles(waits, &[(Stat::P50, 0.5), (Stat::P90, 0.9)]);
        let value = mean_ms(waits.iter().map(|wait| wait.ms)).map(Value::Exact);
        figure.readings.extend(value.map(|value| Reading { stat: Stat::Mean, value }));
        figure
    }

    /// Quantiles by the product-limit estimator.
    pub(super) fn quantiles(waits: &[Wait], asked: &[(Stat, f64)]) -> Self {
        let curve = Curve::of(waits);
        let reading = |(stat, share)| curve.quantile(share).map(|value| Reading { stat, value });
        Self {
            readings: asked.iter().copied().filter_map(reading).collect(),
            n: small(waits.len() as u64),
            censored: small(waits.iter().filter(|wait| !wait.ended).count() as u64),
        }
    }
}

/// The mean of whole milliseconds; none of nothing.
pub(super) fn mean_ms(values: impl Iterator<Item = i64>) -> Option<f64> {
    let (sum, n) = values.fold((0_i128, 0_i128), |(sum, n), ms| (sum + i128::from(ms), n + 1));
    (n > 0).then(|| sum as f64 / n as f64)
}

fn small(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

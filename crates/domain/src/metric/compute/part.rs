//! Counts over counts, for the whole and for each part.

use std::collections::BTreeMap;

use crate::metric::figure::{Figure, Metric, Slice};
use crate::metric::id::Id;

/// Counts by part, in the parts' own order.
pub(super) struct Tally<K> {
    rows: BTreeMap<K, Count>,
}

/// So many of so many, and those that are not known yet.
#[derive(Clone, Copy, Default)]
pub(super) struct Count {
    pub(super) hits: u64,
    pub(super) of: u64,
    pub(super) censored: u64,
}

impl Count {
    /// One that is a hit or not, or whose outcome is not known.
    pub(super) fn one(&mut self, hit: Option<bool>) {
        match hit {
            Some(hit) => self.many(u64::from(hit), 1),
            None => self.censored += 1,
        }
    }

    pub(super) fn many(&mut self, hits: u64, of: u64) {
        self.hits += hits;
        self.of += of;
    }

    pub(super) fn figure(self) -> Figure {
        Figure::ratio(self.hits, self.of, self.censored)
    }
}

impl<K: Ord> Tally<K> {
    pub(super) fn new() -> Self {
        Self { rows: BTreeMap::new() }
    }

    pub(super) fn at(&mut self, part: K) -> &mut Count {
        self.rows.entry(part).or_default()
    }

    /// A metric with these parts, of which the whole is the sum.
    pub(super) fn summed(self, id: Id, slice: impl Fn(K) -> Slice) -> Metric {
        let mut whole = Count::default();
        for count in self.rows.values() {
            whole.many(count.hits, count.of);
            whole.censored += count.censored;
        }
        self.beside(id, whole, slice)
    }

    /// A metric with these parts beside a whole of its own.
    pub(super) fn beside(self, id: Id, whole: Count, slice: impl Fn(K) -> Slice) -> Metric {
        let rows = self.rows.into_iter();
        let parts = rows.map(|(part, count)| (slice(part), count.figure())).collect();
        Metric { id, whole: whole.figure(), parts }
    }
}

/// A metric without parts.
pub(super) fn whole(id: Id, whole: Figure) -> Metric {
    Metric { id, whole, parts: Vec::new() }
}

/// Parts of something that has no order of its own: each that occurs, in the order in
/// which it is met, over the same count.
pub(super) fn shares<T: PartialEq>(
    occurring: impl Iterator<Item = T>,
    whole: Count,
    slice: impl Fn(T) -> Slice,
) -> Vec<(Slice, Figure)> {
    let mut counts: Vec<(T, u64)> = Vec::new();
    for item in occurring {
        match counts.iter_mut().find(|(known, _)| *known == item) {
            Some((_, count)) => *count += 1,
            None => counts.push((item, 1)),
        }
    }
    let figure = |count| Figure::ratio(count, whole.of, whole.censored);
    counts.into_iter().map(|(item, count)| (slice(item), figure(count))).collect()
}

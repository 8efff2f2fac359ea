//! People's time: how busy, and for how long without a rest.

use super::part::Tally;
use crate::id::PersonId;
use crate::metric::figure::{Figure, Metric, Slice, Stat};
use crate::metric::id::Id;
use crate::metric::ledger::{Doing, Ledger, Timesheet};
use crate::metric::window::{Filter, Rostered, Window};
use crate::time::Stamp;

/// The stretch within which interpreting is added up for fatigue, in milliseconds.
pub const ROLLING_MS: i64 = 2 * 3_600_000;

/// An interpreter's time.
pub(super) type Sheet<'a> = (PersonId, &'a Timesheet);

/// The interpreters who work in the filter's language, or all.
pub(super) fn chosen<'a>(ledger: &'a Ledger, filter: &Filter) -> Vec<Sheet<'a>> {
    let works = |sheet: &Timesheet| filter.lang.as_ref().is_none_or(|lang| sheet.speaks(lang));
    ledger.people().filter(|(_, sheet)| works(sheet)).collect()
}

fn busy_ms(sheet: &Timesheet, window: Window) -> u64 {
    spent(sheet, Doing::InSession, window) + spent(sheet, Doing::WrapUp, window)
}

fn spent(sheet: &Timesheet, doing: Doing, window: Window) -> u64 {
    u64::try_from(sheet.spent_ms(doing, window)).unwrap_or(0)
}

/// Time over time, of all and of each person; the sample is the people.
fn share_of_time(id: Id, rows: impl Iterator<Item = (PersonId, u64, u64)>) -> Metric {
    let mut tally = Tally::new();
    for (person, busy, of) in rows.filter(|(_, _, of)| *of > 0) {
        tally.at(person).many(busy, of);
    }
    let mut metric = tally.summed(id, |person| Slice::Person { person });
    metric.whole.n = u32::try_from(metric.parts.len()).unwrap_or(u32::MAX);
    for (_, figure) in &mut metric.parts {
        figure.n = 1;
    }
    metric
}

pub(super) fn occupancy(people: &[Sheet], window: Window) -> Metric {
    let row = |(person, sheet): &Sheet| {
        let busy = busy_ms(sheet, window);
        (*person, busy, busy + spent(sheet, Doing::Available, window))
    };
    share_of_time(Id::Occupancy, people.iter().map(row))
}

pub(super) fn utilisation(people: &[Sheet], window: Window, rostered: &Rostered) -> Metric {
    let row = |(person, sheet): &Sheet| {
        let of = rostered.get(person).and_then(|ms| u64::try_from(*ms).ok()).unwrap_or(0);
        (*person, busy_ms(sheet, window), of)
    };
    share_of_time(Id::Utilisation, people.iter().map(row))
}

/// The longest stretch that ran in the window, from its true beginning.
pub(super) fn continuous(people: &[Sheet], window: Window) -> Metric {
    greatest(Id::ContinuousInterpreting, people, |sheet| {
        let stretches = sheet.in_session(window.to).into_iter();
        let running = stretches.filter(|(_, end)| *end > window.from);
        running.map(|(begin, end)| end.since_ms(begin)).max()
    })
}

/// The most within any two hours that end in the window.
pub(super) fn rolling(people: &[Sheet], window: Window) -> Metric {
    greatest(Id::RollingInterpreting, people, |sheet| {
        let stretches = sheet.in_session(window.to);
        // The sum over the last two hours turns only where a stretch begins or ends,
        // or leaves the two hours; it is greatest at one of those moments.
        let turns = stretches.iter().flat_map(|(begin, end)| {
            [*begin, *end, begin.plus_ms(ROLLING_MS), end.plus_ms(ROLLING_MS)]
        });
        let inside = turns.filter(|at| window.from < *at && *at < window.to);
        let sums = inside.chain([window.from, window.to]).map(|at| rolling_ms(&stretches, at));
        sums.max().filter(|most| *most > 0)
    })
}

/// Whoever interpreted: the greatest of all, and each person's own.
fn greatest(id: Id, people: &[Sheet], of: impl Fn(&Timesheet) -> Option<i64>) -> Metric {
    let rows: Vec<(PersonId, i64)> =
        people.iter().filter_map(|(person, sheet)| Some((*person, of(sheet)?))).collect();
    let figure = |ms: i64, n| Figure::of(Stat::Greatest, Some(ms as f64), n, 0);
    let most = rows.iter().map(|(_, ms)| *ms).max();
    let whole = most.map_or_else(Figure::default, |ms| figure(ms, rows.len() as u64));
    let part = |(person, ms)| (Slice::Person { person }, figure(ms, 1));
    Metric { id, whole, parts: rows.into_iter().map(part).collect() }
}

/// How much of the two hours before `at` lies in these stretches, in milliseconds.
fn rolling_ms(stretches: &[(Stamp, Stamp)], at: Stamp) -> i64 {
    let window = Window { from: at.plus_ms(-ROLLING_MS), to: at };
    // They are in order and apart, so those in question lie together.
    let first = stretches.partition_point(|(_, end)| *end <= window.from);
    let inside = stretches[first..].iter().take_while(|(begin, _)| *begin < at);
    inside.map(|(begin, end)| window.overlap_ms(*begin, *end)).sum()
}

impl Timesheet {
    /// How long they have been interpreting without a break at this moment, in
    /// milliseconds.
    #[must_use]
    pub fn continuous_ms(&self, at: Stamp) -> i64 {
        // A stretch that ends at this very moment is over.
        let last = self.stretches(at.plus_ms(1)).last();
        let running = last.filter(|(doing, _, _)| *doing == Doing::InSession);
        running.map_or(0, |(_, begin, _)| at.since_ms(begin))
    }

    /// How long they interpreted within the two hours before this moment, in
    /// milliseconds.
    #[must_use]
    pub fn rolling_ms(&self, at: Stamp) -> i64 {
        rolling_ms(&self.in_session(at), at)
    }
}

//! Waits and requests: how soon, for how many, and for whom not at all.

use super::part::{Count, Tally, shares, whole};
use crate::metric::figure::{Figure, Metric, Slice, Stat, mean_ms};
use crate::metric::id::Id;
use crate::metric::ledger::{Case, Fate, Ledger};
use crate::metric::survival::Wait;
use crate::metric::window::Window;
use crate::session::{Clock, Ending};
use crate::time::Stamp;

/// X of the service level, in milliseconds, from the shortest.
pub const SERVICE_WITHIN_MS: [i64; 3] = [20_000, 30_000, 60_000];
/// Y of the service level, in milliseconds: whoever leaves sooner was not waiting.
pub const SHORT_ABANDON_MS: i64 = 5_000;
/// How far Asia/Shanghai is ahead of UTC, in milliseconds; the same all year.
const SHANGHAI_AHEAD_MS: i64 = 8 * HOUR_MS;
const HOUR_MS: i64 = 3_600_000;

/// A request, and what had become of it at the window's end.
pub(super) type Request<'a> = (&'a Case, Fate);

/// The requests that were made in the window.
pub(super) fn made<'a>(cases: &[&'a Case], window: Window) -> Vec<Request<'a>> {
    let inside = |case: &&&Case| {
        case.clocks.get(Clock::Requested).is_some_and(|asked| window.contains(asked))
    };
    cases.iter().filter(inside).filter_map(|case| Some((*case, case.fate(window)?))).collect()
}

pub(super) fn time_to_interpreter(requests: &[Request]) -> Metric {
    let wait = |(_, fate): &Request| match *fate {
        Fate::Served(ms) => Wait::ended(ms),
        Fate::Left(_, ms) | Fate::Waiting(ms) => Wait::censored(ms),
    };
    let waits: Vec<Wait> = requests.iter().map(wait).collect();
    whole(Id::TimeToInterpreter, Figure::waits(&waits))
}

pub(super) fn time_to_first_rendition(requests: &[Request], window: Window) -> Metric {
    let wait = |(case, _): &Request| until(case, Clock::Requested, Clock::FirstRendition, window);
    let waits: Vec<Wait> = requests.iter().filter_map(wait).collect();
    whole(Id::TimeToFirstRendition, Figure::waits(&waits))
}

pub(super) fn time_to_location(cases: &[&Case], window: Window) -> Metric {
    whole(Id::TimeToLocation, since_answered(cases, Clock::PlaceVerified, window))
}

pub(super) fn time_to_snapshot(cases: &[&Case], window: Window) -> Metric {
    whole(Id::TimeToSnapshot, since_answered(cases, Clock::SnapshotSent, window))
}

/// A session that ended without is censored there: it might have come.
fn since_answered(cases: &[&Case], clock: Clock, window: Window) -> Figure {
    let inside = |case: &&&Case| {
        case.clocks.get(Clock::Answered).is_some_and(|answered| window.contains(answered))
    };
    let wait = |case: &&Case| until(case, Clock::Answered, clock, window);
    Figure::waits(&cases.iter().filter(inside).filter_map(wait).collect::<Vec<_>>())
}

/// From one clock to another, or to the end of the conversation or the window.
fn until(case: &Case, from: Clock, to: Clock, window: Window) -> Option<Wait> {
    let begin = case.clocks.get(from)?;
    if let Some(end) = window.known(case.clocks.get(to)) {
        return Some(Wait::ended(end.since_ms(begin)));
    }
    let seen = case.ended.map_or(window.to, |(_, ended)| ended.min(window.to));
    Some(Wait::censored(seen.since_ms(begin)))
}

pub(super) fn service_level(requests: &[Request]) -> Metric {
    let figure = |within_ms: i64| {
        let mut count = Count::default();
        for (_, fate) in requests {
            match *fate {
                Fate::Served(ms) => count.one(Some(ms <= within_ms)),
                // Taken back by the caller or the call-taker, not for want of anybody.
                Fate::Left(Ending::Abandoned | Ending::Withdrawn, ms) if ms < SHORT_ABANDON_MS => {}
                Fate::Left(..) => count.one(Some(false)),
                Fate::Waiting(ms) => count.one((ms > within_ms).then_some(false)),
            }
        }
        count.figure()
    };
    let parts = SERVICE_WITHIN_MS.map(|ms| (Slice::Within { ms }, figure(ms)));
    Metric { id: Id::ServiceLevel, whole: figure(SERVICE_WITHIN_MS[0]), parts: parts.into() }
}

pub(super) fn average_speed_of_answer(requests: &[Request]) -> Metric {
    let served = |(_, fate): &Request| match fate {
        Fate::Served(ms) => Some(*ms),
        _ => None,
    };
    let mean = mean_ms(requests.iter().filter_map(served));
    let n = requests.iter().filter_map(served).count() as u64;
    whole(Id::AverageSpeedOfAnswer, Figure::of(Stat::Mean, mean, n, 0))
}

/// Whether the request ended without an interpreter; none while it waits.
fn left(fate: Fate) -> Option<bool> {
    match fate {
        Fate::Served(_) => Some(false),
        Fate::Left(..) => Some(true),
        Fate::Waiting(_) => None,
    }
}

pub(super) fn abandonment(requests: &[Request]) -> Metric {
    let mut count = Count::default();
    for (_, fate) in requests {
        count.one(left(*fate));
    }
    let causes = requests.iter().filter_map(|(_, fate)| match fate {
        Fate::Left(ending, _) => Some(*ending),
        _ => None,
    });
    let parts = shares(causes, count, |ending| Slice::Cause { ending });
    Metric { id: Id::Abandonment, whole: count.figure(), parts }
}

pub(super) fn unserved(requests: &[Request]) -> Metric {
    let mut tally = Tally::new();
    for (case, fate) in requests {
        if let Some(asked) = case.clocks.get(Clock::Requested) {
            tally.at((case.lang.clone(), shanghai_hour(asked))).one(left(*fate));
        }
    }
    tally.summed(Id::Unserved, |(lang, hour)| Slice::Hour { lang, hour })
}

/// The hour of the day in Asia/Shanghai, 0 to 23.
#[must_use]
pub fn shanghai_hour(at: Stamp) -> u8 {
    let hour = at.plus_ms(SHANGHAI_AHEAD_MS).0.div_euclid(HOUR_MS).rem_euclid(24);
    u8::try_from(hour).expect("a remainder of 24 is below 24")
}

pub(super) fn wrong_language(requests: &[Request]) -> Metric {
    let mut tally = Tally::new();
    for (case, fate) in requests {
        // One that waits may still be re-routed, unless it has been already.
        let known = case.reroutes > 0 || !matches!(fate, Fate::Waiting(_));
        tally.at(case.lang.clone()).one(known.then_some(case.reroutes > 0));
    }
    tally.summed(Id::WrongLanguage, |lang| Slice::Language { lang })
}

pub(super) fn waiting_phrases(ledger: &Ledger, requests: &[Request]) -> Metric {
    let used = || requests.iter().flat_map(|(case, _)| &case.waiting_phrases);
    let mut count = Count::default();
    count.many(used().count() as u64, requests.len() as u64);
    let names = used().filter_map(|number| ledger.phrase(*number));
    let parts = shares(names, count, |id| Slice::Phrase { id: id.to_owned() });
    Metric { id: Id::WaitingPhrases, whole: count.figure(), parts }
}

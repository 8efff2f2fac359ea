//! The conversation and its record: how long, how complete, how often corrected, lost
//! or handed on.

use super::part::{Count, Tally, shares, whole};
use crate::metric::figure::{Figure, Metric, Slice, Stat, mean_ms};
use crate::metric::id::Id;
use crate::metric::ledger::Case;
use crate::metric::survival::Wait;
use crate::metric::window::Window;
use crate::session::{Clock, HandOffMode};

/// The conversations that ended in the window.
pub(super) fn ended<'a>(cases: &[&'a Case], window: Window) -> Vec<&'a Case> {
    let inside = |case: &&&Case| case.ended.is_some_and(|(_, at)| window.contains(at));
    cases.iter().filter(inside).copied().collect()
}

fn served<'a>(ended: &[&'a Case]) -> impl Iterator<Item = &'a Case> {
    ended.iter().copied().filter(|case| case.was_served())
}

/// Of sessions that somebody interpreted, to the last interpreter's leaving.
pub(super) fn session_length(ended: &[&Case]) -> Metric {
    let length = |case: &Case| case.clocks.between_ms(Clock::Joined, Clock::Released);
    let lengths: Vec<Wait> = served(ended).filter_map(length).map(Wait::ended).collect();
    whole(Id::SessionLength, Figure::lengths(&lengths))
}

/// Of records completed in the window, where somebody interpreted.
pub(super) fn handling_time(cases: &[&Case], window: Window) -> Metric {
    let inside =
        |case: &&Case| case.clocks.get(Clock::WrapUpDone).is_some_and(|done| window.contains(done));
    let handled = cases.iter().copied().filter(|case| case.was_served()).filter(inside);
    let times: Vec<i64> = handled
        .filter_map(|case| case.clocks.between_ms(Clock::Accepted, Clock::WrapUpDone))
        .map(|ms| ms.max(0))
        .collect();
    let mean = mean_ms(times.iter().copied());
    whole(Id::HandlingTime, Figure::of(Stat::Mean, mean, times.len() as u64, 0))
}

pub(super) fn rendition_lag(ended: &[&Case]) -> Metric {
    let lags = ended.iter().flat_map(|case| &case.lags_ms);
    let lags: Vec<Wait> = lags.map(|ms| Wait::ended(i64::from(*ms))).collect();
    let asked = [(Stat::P50, 0.5), (Stat::P90, 0.9)];
    whole(Id::RenditionLag, Figure::quantiles(&lags, &asked))
}

/// Only where somebody interpreted: without an interpreter there is no rendition to
/// leave out.
pub(super) fn coverage(ended: &[&Case]) -> Metric {
    let mut tally = Tally::new();
    for case in served(ended) {
        let count = tally.at(case.lang.clone());
        count.many(u64::from(case.rendered), u64::from(case.utterances));
    }
    tally.summed(Id::Coverage, |lang| Slice::Language { lang })
}

pub(super) fn correction(ended: &[&Case]) -> Metric {
    let mut tally = Tally::new();
    for case in ended {
        let count = tally.at(case.lang.clone());
        count.many(u64::from(case.revised_turns), u64::from(case.turns));
    }
    tally.summed(Id::Correction, |lang| Slice::Language { lang })
}

/// Of sessions that somebody interpreted; where nobody has given their word yet, the
/// outcome is not known.
pub(super) fn dispute(ended: &[&Case]) -> Metric {
    let mut tally = Tally::new();
    for case in served(ended) {
        tally.at(case.lang.clone()).one(case.attested.then_some(case.disputed));
    }
    tally.summed(Id::Dispute, |lang| Slice::Language { lang })
}

/// Of sessions that somebody interpreted: elsewhere there is nobody to lose.
pub(super) fn reconnect(ended: &[&Case]) -> Metric {
    let mut count = Count::default();
    for case in served(ended) {
        count.many(u64::from(case.drops), 1);
    }
    whole(Id::Reconnect, count.figure())
}

pub(super) fn recovery(ended: &[&Case]) -> Metric {
    let mut count = Count::default();
    for case in served(ended) {
        count.many(u64::from(case.recovered), u64::from(case.drops));
    }
    whole(Id::Recovery, count.figure())
}

/// Warm when call-taker or interpreter stays on; by mode.
pub(super) fn warm_transfer(ended: &[&Case]) -> Metric {
    let modes = || ended.iter().flat_map(|case| case.hand_offs.iter().copied());
    let warm = |mode: &HandOffMode| {
        matches!(mode, HandOffMode::WithInterpreter | HandOffMode::CallTakerStays)
    };
    let mut count = Count::default();
    count.many(modes().filter(warm).count() as u64, modes().count() as u64);
    let parts = shares(modes(), count, |mode| Slice::Mode { mode });
    Metric { id: Id::WarmTransfer, whole: count.figure(), parts }
}

//! The last hour in figures and by minutes. The metrics are the domain's own.

use yiqiao_domain::Stamp;
use yiqiao_domain::metric::compute::SERVICE_WITHIN_MS;
use yiqiao_domain::metric::{Figure, Filter, Id, Rostered, Stat, Value, Window, compute, formula};
use yiqiao_domain::session::Clock;

use super::super::State;
use super::super::watch::Watch;
use crate::view::*;

const HOUR_MS: i64 = 3_600_000;

pub(super) fn last_hour(state: &State, watch: &Watch, as_of: Stamp) -> FiguresView {
    // What happened at this very moment is in.
    let to = as_of.plus_ms(1);
    let window = Window { from: to.plus_ms(-HOUR_MS), to };
    let metrics = compute(&watch.ledger, window, &Filter::default(), &Rostered::new());
    let view = |id: Id| {
        let found = metrics.iter().find(|metric| metric.id == id);
        figure(id, &found.map(|metric| metric.whole.clone()).unwrap_or_default())
    };
    FiguresView {
        from: window.from,
        to: as_of,
        time_to_interpreter: view(Id::TimeToInterpreter),
        service_level: view(Id::ServiceLevel),
        within_ms: SERVICE_WITHIN_MS[0],
        target_percent: state.fold.policy.service.percent,
        abandonment: view(Id::Abandonment),
    }
}

fn figure(id: Id, figure: &Figure) -> FigureView {
    let get = |stat| figure.get(stat).map(reading);
    FigureView {
        id: id.as_str().to_owned(),
        formula: formula(id).to_owned(),
        p50: get(Stat::P50),
        p90: get(Stat::P90),
        share: get(Stat::Ratio),
        n: figure.n,
        censored: figure.censored,
    }
}

fn reading(value: Value) -> ReadingView {
    ReadingView { value: value.at_least(), more_than: matches!(value, Value::MoreThan(_)) }
}

pub(super) fn minutes(watch: &Watch, as_of: Stamp) -> Vec<MinuteView> {
    let rows = watch.minutes.up_to(as_of).into_iter();
    rows.map(|(at, free, waiting)| MinuteView { at, free, waiting }).collect()
}

/// The last request that got an interpreter.
pub(super) fn last_wait(watch: &Watch) -> Option<LastWait> {
    let served = watch.ledger.cases().filter_map(|case| {
        let at = case.clocks.get(Clock::Joined)?;
        let ms = case.clocks.between_ms(Clock::Requested, Clock::Joined)?;
        Some(LastWait { at, ms })
    });
    served.max_by_key(|wait| wait.at)
}

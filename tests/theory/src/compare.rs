//! The engine beside plain rules: eight languages, 24 interpreters of one to four
//! languages, mixed urgency, callers who give up.
//!
//! Every rule plays the same calls with the same lengths and the same patience.
//! A pair of skill matrix and seed is one sample; differences are taken pair by
//! pair, and a goal holds when the difference is not above zero by more than the
//! 95 % interval of its mean.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use yiqiao_domain::session::Priority;

use crate::bridge::Bridge;
use crate::interval::{Mean, count};
use crate::plain::{Plain, Rule};
use crate::play::{Met, play};
use crate::row::Row;
use crate::staff::{INTERPRETERS, LANGS, MIX, skills};
use crate::traffic::{Call, Traffic};

/// Mean handling time (field notes: about eight minutes).
const HANDLE_MS: f64 = 480_000.0;
/// Mean patience.
const PATIENCE_MS: f64 = 600_000.0;
/// Shares of P1 and P2.
const URGENT: [f64; 2] = [0.10, 0.45];
/// A question to yield is taken so often.
const TAKEN: f64 = 0.7;
/// The loads.
pub const LOADS: [f64; 3] = [0.6, 0.8, 0.9];

/// How much is played.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Skill matrices.
    pub matrices: u64,
    /// Runs with each.
    pub runs: u64,
    /// Calls of a run; the first tenth is dropped.
    pub calls: usize,
}

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rival {
    /// The engine, nobody asked to yield.
    Ours,
    /// The engine, asking to yield.
    Yielding,
    /// A plain rule.
    Plain(Rule),
}

/// What the callers of one run met, in seconds and shares.
#[derive(Clone, Copy, Debug, Default)]
pub struct Figures {
    /// Mean wait of all.
    pub wait: f64,
    /// Of P1.
    pub p1: f64,
    /// Of all others.
    pub others: f64,
    /// So long waits the one in twenty.
    pub p95: f64,
    /// The mean wait in the language that waits longest.
    pub worst: f64,
    /// Who left.
    pub left: f64,
}

/// The calls of one sample.
#[must_use]
pub fn draw(size: Size, load: f64, seed: u64) -> Vec<Call> {
    let traffic = Traffic {
        calls: size.calls,
        apart_ms: HANDLE_MS / count(INTERPRETERS) / load,
        handle_ms: HANDLE_MS,
        patience_ms: Some(PATIENCE_MS),
        langs: MIX.to_vec(),
        urgent: URGENT,
    };
    traffic.draw(seed)
}

/// Plays one sample by one rule.
#[must_use]
pub fn sample(size: Size, load: f64, rival: Rival, n: u64) -> Figures {
    let skills = skills(n / size.runs);
    let calls = draw(size, load, n);
    let met = match rival {
        Rival::Ours => play(&calls, &mut Bridge::new(&calls, &skills, n)),
        Rival::Yielding => play(&calls, &mut Bridge::yielding(TAKEN, &calls, &skills, n)),
        Rival::Plain(rule) => play(&calls, &mut Plain::new(rule, &calls, &skills, n)),
    };
    figures(&calls, &met)
}

fn figures(calls: &[Call], met: &[Met]) -> Figures {
    let kept = calls.len() / 10;
    #[allow(clippy::cast_precision_loss)] // Milliseconds of hours.
    let seconds = |met: &Met| met.waited_ms as f64 / 1000.0;
    let all: Vec<(&Call, &Met)> = calls.iter().zip(met).skip(kept).collect();
    let mean = |which: &dyn Fn(&Call) -> bool| {
        let waits: Vec<f64> =
            all.iter().filter(|(call, _)| which(call)).map(|(_, met)| seconds(met)).collect();
        waits.iter().sum::<f64>() / count(waits.len().max(1))
    };
    let mut waits: Vec<f64> = all.iter().map(|(_, met)| seconds(met)).collect();
    waits.sort_by(f64::total_cmp);
    let by_lang = (0..LANGS.len()).map(|lang| mean(&|call: &Call| call.lang == lang));
    Figures {
        wait: mean(&|_| true),
        p1: mean(&|call| call.priority == Priority::P1),
        others: mean(&|call| call.priority != Priority::P1),
        p95: waits[waits.len() * 95 / 100],
        worst: by_lang.fold(0.0, f64::max),
        left: count(all.iter().filter(|(_, met)| met.left).count()) / count(all.len()),
    }
}

/// All samples by all rivals at one load, on all cores.
#[must_use]
pub fn samples(size: Size, load: f64, rivals: &[Rival]) -> Vec<Vec<Figures>> {
    let runs = usize::try_from(size.matrices * size.runs).expect("a few dozen");
    let table = Mutex::new(vec![vec![Figures::default(); runs]; rivals.len()]);
    let next = AtomicUsize::new(0);
    let work = || loop {
        let at = next.fetch_add(1, Ordering::Relaxed);
        if at >= runs * rivals.len() {
            break;
        }
        let (run, rival) = (at / rivals.len(), at % rivals.len());
        let figures = sample(size, load, rivals[rival], run as u64);
        table.lock().expect("no thread panics holding it")[rival][run] = figures;
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(work);
        }
    });
    table.into_inner().expect("all threads are done")
}

/// The table for all loads.
#[must_use]
pub fn rows(size: Size) -> Vec<Row> {
    LOADS.iter().flat_map(|load| rows_at(size, *load)).collect()
}

/// Only the worst language at a load of 0.8, and only beside anyone who is free.
#[must_use]
pub fn quick(size: Size) -> Vec<Row> {
    let load = 0.8;
    let table = samples(size, load, &[Rival::Ours, Rival::Plain(Rule::Random)]);
    let measure = format!("worst language's wait at {load}, beside {}", Rule::Random.name());
    vec![beside(&measure, "s", true, (&table[0], &table[1]), |figures| figures.worst)]
}

fn rows_at(size: Size, load: f64) -> Vec<Row> {
    let mut rivals = vec![Rival::Ours, Rival::Yielding];
    rivals.extend(Rule::REAL.map(Rival::Plain));
    rivals.push(Rival::Plain(Rule::SkillBlind));
    let table = samples(size, load, &rivals);
    let (ours, yielding) = (&table[0], &table[1]);
    let mut rows = Vec::new();
    for (rival, theirs) in rivals.iter().zip(&table).skip(2) {
        let Rival::Plain(rule) = rival else { continue };
        let real = *rule != Rule::SkillBlind;
        let row = |what: &str, unit, goal: bool, of: fn(&Figures) -> f64| {
            beside(
                &format!("{what} at {load}, beside {}", rule.name()),
                unit,
                goal,
                (ours, theirs),
                of,
            )
        };
        rows.push(row("P1 wait", "s", real, |f| f.p1));
        rows.push(row("worst language's wait", "s", real, |f| f.worst));
        rows.push(row("mean wait", "s", false, |f| f.wait));
        rows.push(row("p95 wait", "s", false, |f| f.p95));
        rows.push(row("abandonment", "of calls", false, |f| f.left));
    }
    let strict = rivals.iter().position(|rival| *rival == Rival::Plain(Rule::StrictPriority));
    let strict = &table[strict.expect("it is among the real rules")];
    let p1 = Row::plain(
        format!("P1 wait at {load}, yielding, beside strict priority"),
        of(yielding, |f| f.p1),
        "s",
    );
    let p1 = p1.beside(of(strict, |f| f.p1));
    let others = Row::plain(
        format!("others' wait at {load}, yielding, beside ours without"),
        of(yielding, |f| f.others),
        "s",
    );
    let others = others.beside(of(ours, |f| f.others));
    let judged = load > 0.7;
    rows.push(if judged { p1.at_most(0.5) } else { p1 });
    rows.push(if judged { others.at_most(1.15) } else { others });
    rows
}

fn of(samples: &[Figures], of: fn(&Figures) -> f64) -> f64 {
    samples.iter().map(of).sum::<f64>() / count(samples.len())
}

/// One row; with a goal, the ratio may be over 1 by the interval at most.
fn beside(
    measure: &str,
    unit: &'static str,
    goal: bool,
    (ours, theirs): (&[Figures], &[Figures]),
    take: fn(&Figures) -> f64,
) -> Row {
    let pairs: Vec<f64> = ours.iter().zip(theirs).map(|(a, b)| take(a) - take(b)).collect();
    let difference = Mean::of(&pairs);
    let reference = of(theirs, take);
    let measure =
        format!("{measure} (difference {:+.3} ± {:.3})", difference.mean, difference.half);
    let row = Row::plain(measure, of(ours, take), unit).beside(reference);
    if goal { row.at_most(1.0 + difference.half / reference) } else { row }
}

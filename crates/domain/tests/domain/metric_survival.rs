//! Waits that were not all seen to their end: hand-worked curves, and what must hold
//! for any waits, tried on every small sample there is.

use yiqiao_domain::metric::Value;
use yiqiao_domain::metric::survival::{Curve, Wait, longest_tenth};

const SHARES: [f64; 6] = [0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

fn ended(times: &[i64]) -> Vec<Wait> {
    times.iter().copied().map(Wait::ended).collect()
}

/// Every sample of up to five waits of 1 to 3 ms, each ended or censored.
fn every_small_sample() -> Vec<Vec<Wait>> {
    let mut all = vec![Vec::new()];
    let mut last = all.clone();
    for _ in 0..5 {
        last = last
            .iter()
            .flat_map(|sample: &Vec<Wait>| {
                every_wait().into_iter().map(|wait| [sample.as_slice(), &[wait]].concat())
            })
            .collect();
        all.extend(last.iter().cloned());
    }
    all
}

fn every_wait() -> Vec<Wait> {
    (1..=3).flat_map(|ms| [Wait::ended(ms), Wait::censored(ms)]).collect()
}

/// Whether a value is known to be lower than another was.
fn is_lower(now: Value, before: Value) -> bool {
    match (now, before) {
        (Value::Exact(now), Value::Exact(before) | Value::MoreThan(before)) => now < before,
        // More than one number may well be more than another.
        (Value::MoreThan(now), Value::MoreThan(before)) => now < before,
        (Value::MoreThan(_), Value::Exact(_)) => false,
    }
}

/// Remission times of 21 leukaemia patients on 6-MP, the textbook example of the
/// estimator (E. J. Freireich and others, Blood 21 (1963) 699–716).
#[test]
fn textbook_curve_is_reproduced() {
    let ends = [6, 6, 6, 7, 10, 13, 16, 22, 23];
    let cut = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
    let mut waits = ended(&ends);
    waits.extend(cut.map(Wait::censored));
    let curve = Curve::of(&waits);
    let published =
        [(6, 0.857), (7, 0.807), (10, 0.753), (13, 0.690), (16, 0.627), (22, 0.538), (23, 0.448)];
    for (week, share) in published {
        let found = curve.still_waiting(week);
        assert!((found - share).abs() < 0.000_6, "week {week}: {found} is not {share}");
    }
    assert_eq!(curve.quantile(0.5), Some(Value::Exact(23.0)), "the published median");
    assert_eq!(curve.quantile(0.9), Some(Value::MoreThan(35.0)), "it never falls so far");
}

#[test]
fn curve_by_hand() {
    // 4 wait; 1 of 4 ends at 10, one is cut at 20, 1 of 2 ends at 30, one is cut at 40.
    let waits = [Wait::ended(10), Wait::censored(20), Wait::ended(30), Wait::censored(40)];
    let curve = Curve::of(&waits);
    assert_eq!(curve.still_waiting(9), 1.0, "nobody has been served");
    assert_eq!(curve.still_waiting(10), 0.75, "one of four has");
    assert_eq!(curve.still_waiting(30), 0.375, "and half of those left");
    assert_eq!(curve.quantile(0.25), Some(Value::Exact(10.0)), "a quarter within 10");
    assert_eq!(curve.quantile(0.5), Some(Value::Exact(30.0)), "half within 30");
    assert_eq!(curve.quantile(0.75), Some(Value::MoreThan(40.0)), "three quarters: not seen");
}

#[test]
fn nothing_waited_says_nothing() {
    assert_eq!(Curve::of(&[]).quantile(0.5), None, "there is no sample");
    assert_eq!(longest_tenth(&[]), None, "there is no sample");
}

#[test]
fn all_censored_is_more_than_the_longest() {
    let waits = [Wait::censored(5), Wait::censored(9)];
    assert_eq!(Curve::of(&waits).quantile(0.1), Some(Value::MoreThan(9.0)), "none ended");
}

#[test]
fn uncensored_quantile_is_the_empirical_one() {
    for sample in every_small_sample() {
        let mut times: Vec<i64> = sample.iter().map(|wait| wait.ms).collect();
        let curve = Curve::of(&ended(&times));
        times.sort_unstable();
        for share in SHARES {
            // Nearest rank: the first of which at least that share is no longer.
            let empirical =
                (1..=times.len()).find(|rank| *rank as f64 >= share * times.len() as f64 - 1e-9);
            let expected = empirical.map(|rank| Value::Exact(times[rank - 1] as f64));
            assert_eq!(curve.quantile(share), expected, "{share} of {times:?}");
        }
    }
}

#[test]
fn large_uncensored_sample_keeps_its_ranks() {
    let times: Vec<i64> = (1..=20_000).rev().collect();
    let curve = Curve::of(&ended(&times));
    for (share, rank) in [(0.5, 10_000.0), (0.9, 18_000.0), (0.95, 19_000.0)] {
        assert_eq!(curve.quantile(share), Some(Value::Exact(rank)), "no rounding moves a rank");
    }
}

#[test]
fn censored_wait_never_lowers_a_quantile() {
    for sample in every_small_sample().iter().filter(|sample| !sample.is_empty()) {
        let before = Curve::of(sample);
        for wait in every_wait().into_iter().filter(|wait| !wait.ended) {
            let after = Curve::of(&[sample.as_slice(), &[wait]].concat());
            for share in SHARES {
                let known = |curve: &Curve| curve.quantile(share).expect("there is a sample");
                let lower = is_lower(known(&after), known(&before));
                assert!(!lower, "{share}: {wait:?} beside {sample:?} makes it look quicker");
            }
        }
    }
}

#[test]
fn censoring_a_wait_never_makes_it_look_quicker() {
    for sample in every_small_sample() {
        for at in (0..sample.len()).filter(|at| sample[*at].ended) {
            let mut cut = sample.clone();
            cut[at].ended = false;
            for share in SHARES {
                let known = |waits| Curve::of(waits).quantile(share).expect("there is a sample");
                let lower = is_lower(known(&cut), known(&sample));
                assert!(!lower, "{share}: wait {at} of {sample:?} was longer than seen");
            }
        }
    }
}

#[test]
fn curve_falls_from_one_towards_none() {
    for sample in every_small_sample() {
        let curve = Curve::of(&sample);
        let shares: Vec<f64> = (0..=4).map(|ms| curve.still_waiting(ms)).collect();
        assert_eq!(shares[0], 1.0, "all wait at first: {sample:?}");
        assert!(shares.is_sorted_by(|a, b| a >= b), "it never rises: {sample:?}");
        assert!(shares.iter().all(|share| (0.0..=1.0).contains(share)), "a share is 0 to 1");
    }
}

#[test]
fn longest_tenth_is_rounded_up() {
    let times: Vec<i64> = (1..=11).collect();
    let mean = longest_tenth(&ended(&times));
    assert_eq!(mean, Some(Value::Exact(10.5)), "two of eleven are the longest tenth");
    assert_eq!(longest_tenth(&ended(&[7])), Some(Value::Exact(7.0)), "at least one is");
}

#[test]
fn longest_tenth_with_a_censored_wait_is_a_lower_bound() {
    let mut waits = ended(&[1, 2, 3, 4, 5, 6, 7, 8, 9]);
    waits.push(Wait::censored(9));
    assert_eq!(longest_tenth(&waits), Some(Value::MoreThan(9.0)), "the cut one was longer");
    waits[9] = Wait::censored(3);
    assert_eq!(longest_tenth(&waits), Some(Value::Exact(9.0)), "as far as it was seen");
}

#[test]
fn clocks_that_disagree_make_no_negative_wait() {
    assert_eq!(Wait::ended(-40), Wait::ended(0), "no wait is shorter than none");
    assert_eq!(Wait::censored(-40), Wait::censored(0), "no wait is shorter than none");
}

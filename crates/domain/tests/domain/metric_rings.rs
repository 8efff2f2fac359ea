//! Rings: whose fault a silence is, and whose it is not.

use serde_json::json;
use yiqiao_domain::metric::{Id, Slice};
use yiqiao_domain::session::DeclineReason;

use crate::metric_day::{Day, of_person, part, ratio};

/// Interpreter 3 misses one ring, loses one race, loses their line once and answers
/// one; interpreter 4 declines four times.
fn eight_rings() -> Day {
    let mut day = Day::new();
    day.at(0).asks(1);
    let ends = [
        (3, json!({"how": "expired"})),
        (3, json!({"how": "withdrawn"})),
        (3, json!({"how": "lost"})),
        (4, json!({"how": "declined", "reason": "conflict"})),
        (4, json!({"how": "declined", "reason": "conflict"})),
        (4, json!({"how": "declined", "reason": "technical"})),
        (4, json!({"how": "declined", "reason": "other"})),
        (3, json!({"how": "accepted"})),
    ];
    for (nth, (who, end)) in (1..).zip(ends) {
        day.at(i64::from(nth) * 10).rings(1, nth, who);
        day.at(i64::from(nth) * 10 + 5).ring_ends(1, nth, who, end);
    }
    day
}

#[test]
fn only_silence_is_a_no_answer() {
    let metric = eight_rings().of_day(Id::NoAnswer);
    assert_eq!(ratio(&metric.whole), Some(0.125), "1 of 8: a race lost is not a silence");
    assert_eq!(part(&metric, &of_person(3)).and_then(ratio), Some(0.25), "1 of their 4");
    assert_eq!(part(&metric, &of_person(4)).and_then(ratio), Some(0.0), "who declines answers");
}

#[test]
fn conflict_of_interest_counts_against_nobody() {
    let day = eight_rings();
    let metric = day.of_day(Id::Decline);
    assert_eq!(ratio(&metric.whole), Some(0.25), "2 of 8");
    assert_eq!(part(&metric, &of_person(4)).and_then(ratio), Some(0.5), "2 of their 4");
    let of = |reason| part(&metric, &Slice::Reason { reason }).and_then(ratio);
    assert_eq!(of(DeclineReason::Technical), Some(0.125), "1 of 8");
    assert_eq!(of(DeclineReason::Other), Some(0.125), "1 of 8");
    assert_eq!(of(DeclineReason::Conflict), None, "not among the reasons that count");
    assert_eq!(ratio(&day.of_day(Id::Conflict).whole), Some(0.25), "but told apart: 2 of 8");
    assert!(day.of_day(Id::Conflict).parts.is_empty(), "and of no person");
}

#[test]
fn ring_that_goes_on_has_no_outcome() {
    let metric = eight_rings().metric(Id::NoAnswer, 0, 12);
    assert_eq!((metric.whole.n, metric.whole.censored), (0, 1), "it rings at 12 s");
    assert!(metric.whole.readings.is_empty(), "nothing can be said of it");
}

#[test]
fn rings_count_in_the_window_they_began_in() {
    let metric = eight_rings().metric(Id::NoAnswer, 20, 40);
    assert_eq!((metric.whole.n, ratio(&metric.whole)), (2, Some(0.0)), "the second and third");
}

//! Requests and waits, by hand: who is served and how soon, who leaves and why, and
//! who still waits when the window ends.

use yiqiao_domain::metric::compute::shanghai_hour;
use yiqiao_domain::metric::{Filter, Id, Rostered, Slice, Stat, Value};
use yiqiao_domain::session::{Ending, Priority};

use crate::case::lang;
use crate::metric_day::{Day, MIDNIGHT, exact, part, ratio};

/// Ten requests of one minute each: nine served after 10, 20 … 90 s, the last one's
/// caller hangs up after 95 s.
fn nine_served_one_lost() -> Day {
    let mut day = Day::new();
    for n in 1..=10_u32 {
        let begin = i64::from(n) * 1_000;
        day.at(begin).asks(n);
        if n < 10 {
            day.at(begin + 10 * i64::from(n)).is_served(n, 3, begin + 500);
        } else {
            day.at(begin + 95).ends(n, "abandoned");
        }
    }
    day
}

#[test]
fn waits_are_read_by_quantile() {
    let whole = nine_served_one_lost().of_day(Id::TimeToInterpreter).whole;
    assert_eq!((whole.n, whole.censored), (10, 1), "who was not served is counted too");
    assert_eq!(exact(&whole, Stat::P50), Some(50_000.0), "the fifth of ten");
    assert_eq!(exact(&whole, Stat::P90), Some(90_000.0), "the ninth of ten");
    let more = Some(Value::MoreThan(95_000.0));
    assert_eq!(whole.get(Stat::P95), more, "the tenth was not seen to its end");
    assert_eq!(whole.get(Stat::LongestTenth), more, "and is the longest tenth");
}

#[test]
fn mean_wait_is_of_those_served() {
    let whole = nine_served_one_lost().of_day(Id::AverageSpeedOfAnswer).whole;
    assert_eq!(exact(&whole, Stat::Mean), Some(50_000.0), "(10 + 20 + … + 90) ÷ 9");
    assert_eq!(whole.n, 9, "nine were served");
}

#[test]
fn window_ends_cut_waits_that_go_on() {
    let mut day = Day::new();
    day.at(100).asks(1).at(130).is_served(1, 3, 200);
    let then = day.metric(Id::TimeToInterpreter, 0, 120).whole;
    assert_eq!((then.n, then.censored), (1, 1), "at 120 s it was not served yet");
    assert_eq!(then.get(Stat::P50), Some(Value::MoreThan(20_000.0)), "it had waited for 20 s");
    let later = day.metric(Id::TimeToInterpreter, 0, 131).whole;
    assert_eq!(exact(&later, Stat::P50), Some(30_000.0), "at 131 s it was");
    let next = day.metric(Id::TimeToInterpreter, 101, 300).whole;
    assert_eq!(next.n, 0, "it belongs to the window in which it was made");
}

#[test]
fn second_interpreter_is_not_a_second_wait() {
    let mut day = Day::new();
    day.at(0).asks(1).at(10).rings(1, 1, 3).accepts(1, 1, 3).joins(1, 3);
    day.at(60).leaves(1, 3).requests(1).at(100).joins(1, 4);
    let whole = day.of_day(Id::TimeToInterpreter).whole;
    assert_eq!((whole.n, exact(&whole, Stat::P50)), (1, Some(10_000.0)), "the first one counts");
}

#[test]
fn phrases_alone_are_no_request() {
    let mut day = Day::new();
    day.at(0).opens(1, "en", "P2").at(50).ends(1, "completed");
    for id in [Id::TimeToInterpreter, Id::ServiceLevel, Id::Abandonment, Id::WaitingPhrases] {
        let whole = day.of_day(id).whole;
        assert_eq!(
            (whole.n, whole.readings.len()),
            (0, 0),
            "{}: nobody was asked for",
            id.as_str()
        );
    }
}

#[test]
fn first_rendition_is_the_honest_wait() {
    let mut day = Day::new();
    day.at(0).asks(1).at(10).joins(1, 3).at(12).says(1, 1).at(25).renders(1, 1);
    day.at(100).asks(2).at(110).joins(2, 3).at(140).ends(2, "completed");
    let whole = day.of_day(Id::TimeToFirstRendition).whole;
    assert_eq!(exact(&whole, Stat::P50), Some(25_000.0), "T8 − T4");
    assert_eq!((whole.n, whole.censored), (2, 1), "40 s without a rendition is no rendition");
}

#[test]
fn service_level_by_hand() {
    let mut day = Day::new();
    // Served after 20 s, 25 s and 61 s; hung up after 4 s and after 5 s; unserved after 3 s.
    day.at(0).asks(1).at(20).joins(1, 3);
    day.at(0).asks(2).at(25).joins(2, 4);
    day.at(0).asks(3).at(61).joins(3, 5);
    day.at(0).asks(4).at(4).ends(4, "abandoned");
    day.at(0).asks(5).at(5).ends(5, "abandoned");
    day.at(0).asks(6).at(3).ends(6, "unserved");
    day.at(0).asks(7).at(1).ends(7, "withdrawn");
    let metric = day.of_day(Id::ServiceLevel);
    assert_eq!(metric.whole.n, 5, "only who left by themselves before 5 s is left out");
    assert_eq!(ratio(&metric.whole), Some(0.2), "within 20 s: 1 of 5");
    for (ms, share) in [(20_000, 0.2), (30_000, 0.4), (60_000, 0.4)] {
        let found = part(&metric, &Slice::Within { ms }).and_then(ratio);
        assert_eq!(found, Some(share), "within {ms} ms");
    }
}

#[test]
fn service_level_waits_for_what_is_not_known() {
    let mut day = Day::new();
    day.at(0).asks(1);
    let metric = day.metric(Id::ServiceLevel, 0, 25);
    assert_eq!(ratio(&metric.whole), Some(0.0), "after 25 s, 20 s are missed already");
    let within_30 = part(&metric, &Slice::Within { ms: 30_000 }).expect("all three are given");
    assert_eq!((within_30.n, within_30.censored), (0, 1), "30 s may still be kept");
}

#[test]
fn causes_of_leaving_are_apart() {
    let mut day = Day::new();
    for (n, ending) in [(1, "abandoned"), (2, "withdrawn"), (3, "unserved"), (4, "abandoned")] {
        day.at(0).asks(n).at(30).ends(n, ending);
    }
    day.at(0).asks(5).at(9).is_served(5, 3, 60);
    day.at(0).asks(6);
    let metric = day.metric(Id::Abandonment, 0, 100);
    assert_eq!(ratio(&metric.whole), Some(0.8), "4 of the 5 that have an outcome");
    assert_eq!((metric.whole.n, metric.whole.censored), (5, 1), "the sixth still waits");
    let of = |ending| part(&metric, &Slice::Cause { ending }).and_then(ratio);
    assert_eq!(of(Ending::Abandoned), Some(0.4), "2 of 5 hung up");
    assert_eq!(of(Ending::Withdrawn), Some(0.2), "1 of 5 was taken back");
    assert_eq!(of(Ending::Unserved), Some(0.2), "1 of 5 found nobody");
}

#[test]
fn unserved_by_language_and_hour() {
    let mut day = Day::new();
    day.at(8 * 3_600 - 1).asks_in(1, "fr").at(8 * 3_600 + 30).ends(1, "unserved");
    day.at(8 * 3_600).asks_in(2, "fr").at(8 * 3_600 + 30).joins(2, 3);
    day.at(8 * 3_600).asks_in(3, "ar").at(8 * 3_600 + 40).ends(3, "unserved");
    let metric = day.of_day(Id::Unserved);
    assert_eq!(ratio(&metric.whole), Some(2.0 / 3.0), "two of three in all");
    let of = |tag, hour| part(&metric, &Slice::Hour { lang: lang(tag), hour }).and_then(ratio);
    assert_eq!(of("fr", 7), Some(1.0), "the hour is that of the request");
    assert_eq!(of("fr", 8), Some(0.0), "the next was served");
    assert_eq!(of("ar", 8), Some(1.0), "each language has its own hours");
    assert_eq!(of("ar", 7), None, "nobody asked");
}

#[test]
fn hours_are_those_of_beijing() {
    assert_eq!(shanghai_hour(MIDNIGHT), 0, "midnight in Beijing");
    assert_eq!(shanghai_hour(MIDNIGHT.plus_ms(-1)), 23, "a moment before");
    assert_eq!(shanghai_hour(yiqiao_domain::Stamp(0)), 8, "1970 began at eight there");
    assert_eq!(shanghai_hour(yiqiao_domain::Stamp(-1)), 7, "also before 1970");
}

#[test]
fn wrong_language_counts_once_a_request() {
    let mut day = Day::new();
    day.at(0).asks(1);
    for tag in ["fr", "ar"] {
        day.at(5).of("language-changed", 1, serde_json::json!({"lang": tag})).requests(1);
    }
    day.at(30).joins(1, 3);
    day.at(0).asks(2).at(20).joins(2, 4);
    // Corrected before anybody was asked for: nobody was sent the wrong way.
    day.at(0).opens(3, "en", "P2").of("language-changed", 3, serde_json::json!({"lang": "fr"}));
    day.at(1).requests(3).at(9).joins(3, 5);
    let metric = day.of_day(Id::WrongLanguage);
    assert_eq!((metric.whole.n, ratio(&metric.whole)), (3, Some(1.0 / 3.0)), "one of three");
    let arabic = part(&metric, &Slice::Language { lang: lang("ar") }).and_then(ratio);
    assert_eq!(arabic, Some(1.0), "shown under the language it turned out to be");
}

#[test]
fn place_and_snapshot_count_from_answering() {
    let mut day = Day::new();
    let place = serde_json::json!({
        "field": "place", "value": {"type": "text", "value": "北门"}, "source": {"from": "read-back"},
    });
    let sent = serde_json::json!({"snapshot": {"n": 1, "facts": {}}});
    day.at(0).opens(1, "en", "P1").at(40).of("fact-set", 1, place).at(55);
    day.of("snapshot-sent", 1, sent).at(90).ends(1, "completed");
    day.at(0).opens(2, "en", "P3").at(200).ends(2, "completed");
    let p1 = Filter { priority: Some(Priority::P1), ..Filter::default() };
    for (id, ms) in [(Id::TimeToLocation, 40_000.0), (Id::TimeToSnapshot, 55_000.0)] {
        let whole = day.of_day(id).whole;
        assert_eq!((whole.n, whole.censored), (2, 1), "{}: the second never came", id.as_str());
        let urgent = day.figures(0, 86_400, &p1, &Rostered::new());
        let urgent = urgent.into_iter().find(|metric| metric.id == id).expect("answered").whole;
        assert_eq!(exact(&urgent, Stat::P95), Some(ms), "{} of P1 alone", id.as_str());
    }
}

#[test]
fn what_never_came_is_seen_to_the_end_of_the_talk() {
    let mut day = Day::new();
    day.at(0).opens(1, "en", "P3").at(200).ends(1, "completed");
    for id in [Id::TimeToLocation, Id::TimeToSnapshot] {
        let whole = day.of_day(id).whole;
        let seen = Some(Value::MoreThan(200_000.0));
        assert_eq!(whole.get(Stat::P50), seen, "{}: nobody waits for it then", id.as_str());
    }
}

#[test]
fn phrases_bridge_the_wait() {
    let mut day = Day::new();
    day.at(0).asks(1).at(3).shows(1, 1, "safe-now").at(6).shows(1, 2, "loc-where");
    day.at(10).joins(1, 3).at(12).shows(1, 3, "close-thanks");
    day.at(0).asks(2).at(4).shows(2, 1, "safe-now").at(50).ends(2, "unserved");
    let metric = day.of_day(Id::WaitingPhrases);
    assert_eq!(ratio(&metric.whole), Some(1.5), "three phrases for two requests");
    let of = |id: &str| part(&metric, &Slice::Phrase { id: id.to_owned() }).and_then(ratio);
    assert_eq!(of("safe-now"), Some(1.0), "once for each");
    assert_eq!(of("loc-where"), Some(0.5), "once for two");
    assert_eq!(of("close-thanks"), None, "an interpreter was on by then");
}

//! People's time: what they did for how long, how busy they were, and how long
//! without a rest.

use yiqiao_domain::metric::{Doing, Filter, Id, Rostered, Stat};

use crate::case::{lang, person_id};
use crate::metric_day::{Day, MIDNIGHT, exact, of_person, part, ratio, seconds};

/// Interpreter 3: at the desk at 0, available at 100, accepts at 200, on at 210, done at
/// 500, wrap-up until 600, break at 700, gone at 800. Interpreter 4, in French, is
/// available from 0 on.
fn a_morning() -> Day {
    let mut day = Day::new();
    day.at(0).hires(3, "en").hires(4, "fr").is_now(4, "available");
    day.at(100).is_now(3, "available").at(190).asks(1).at(195).rings(1, 1, 3);
    day.at(200).accepts(1, 1, 3).at(210).joins(1, 3);
    day.at(500).ends(1, "completed").leaves(1, 3).is_now(3, "wrap-up");
    day.at(600).is_now(3, "available").at(700).is_now(3, "break").at(800).line(3, "desk-down");
    day
}

#[test]
fn time_at_the_desk_adds_up() {
    let day = a_morning();
    let sheet = day.ledger.person(person_id(3)).expect("interpreters have a timesheet");
    let spent = |doing, from, to| sheet.spent_ms(doing, seconds(from, to)) / 1_000;
    let whole_day = [
        (Doing::Available, 200),
        (Doing::InSession, 300),
        (Doing::WrapUp, 100),
        (Doing::Break, 100),
        (Doing::Away, 300),
    ];
    for (doing, expected) in whole_day {
        assert_eq!(spent(doing, 0, 1_000), expected, "{doing:?} between 0 and 1000 s");
    }
    assert_eq!(spent(Doing::InSession, 300, 400), 100, "a window cuts both ends");
    assert_eq!(spent(Doing::Available, 200, 500), 0, "nobody is available in a session");
    assert_eq!(spent(Doing::Away, 900, 2_000), 1_100, "the last state goes on");
}

#[test]
fn occupancy_leaves_rest_out() {
    let day = a_morning();
    let metric = day.metric(Id::Occupancy, 0, 1_000);
    assert_eq!(part(&metric, &of_person(3)).and_then(ratio), Some(400.0 / 600.0), "by hand");
    assert_eq!(part(&metric, &of_person(4)).and_then(ratio), Some(0.0), "never rung");
    assert_eq!(ratio(&metric.whole), Some(400.0 / 1_600.0), "time over time, not mean of rates");
    assert_eq!(metric.whole.n, 2, "of two people");
}

#[test]
fn utilisation_needs_the_roster() {
    let day = a_morning();
    let none = day.metric(Id::Utilisation, 0, 1_000).whole;
    assert_eq!((none.n, none.readings.len()), (0, 0), "without a roster nothing is known");
    let rostered = Rostered::from([(person_id(3), 800_000)]);
    let all = day.figures(0, 1_000, &Filter::default(), &rostered);
    let metric = all.iter().find(|metric| metric.id == Id::Utilisation).expect("answered");
    assert_eq!(ratio(&metric.whole), Some(0.5), "400 s of 800 s");
    assert_eq!(metric.whole.n, 1, "who was not rostered takes no part");
}

#[test]
fn language_chooses_people_by_skill() {
    let french = Filter { lang: Some(lang("fr")), ..Filter::default() };
    let all = a_morning().figures(0, 1_000, &french, &Rostered::new());
    let metric = all.iter().find(|metric| metric.id == Id::Occupancy).expect("answered");
    assert_eq!(metric.whole.n, 1, "one of them works in French");
    assert!(part(metric, &of_person(3)).is_none(), "the other does not");
}

#[test]
fn nobody_is_available_without_a_line() {
    let mut day = Day::new();
    day.at(0).hires(3, "en").is_now(3, "available");
    day.at(10).line(3, "desk-down").at(30).line(3, "desk-up");
    let sheet = day.ledger.person(person_id(3)).expect("interpreters have a timesheet");
    assert_eq!(sheet.spent_ms(Doing::Available, seconds(0, 40)), 20_000, "20 of 40 s");
    assert_eq!(sheet.spent_ms(Doing::Away, seconds(0, 40)), 20_000, "the rest is away");
}

#[test]
fn lost_line_in_a_session_is_still_the_session() {
    let mut day = Day::new();
    day.at(0).hires(3, "en").is_now(3, "available").asks(1).rings(1, 1, 3).accepts(1, 1, 3);
    day.at(10).line(3, "desk-down").at(20).line(3, "desk-up").at(60).leaves(1, 3);
    let sheet = day.ledger.person(person_id(3)).expect("interpreters have a timesheet");
    assert_eq!(sheet.spent_ms(Doing::InSession, seconds(0, 100)), 60_000, "they are waited for");
}

#[test]
fn clock_set_back_takes_no_time_away() {
    let mut day = Day::new();
    day.at(0).hires(3, "en").at(10).is_now(3, "available").at(5).is_now(3, "break");
    day.at(20).is_now(3, "available");
    let sheet = day.ledger.person(person_id(3)).expect("interpreters have a timesheet");
    let spent = |doing| sheet.spent_ms(doing, seconds(0, 30)) / 1_000;
    assert_eq!(spent(Doing::Break), 10, "from 10 s, which had come already");
    assert_eq!(spent(Doing::Away) + spent(Doing::Available), 20, "every second counts once");
}

#[test]
fn rest_ends_a_stretch() {
    let mut day = Day::new();
    day.at(0).hires(3, "en");
    for (n, begin, end) in [(1, 0, 1_200), (2, 1_260, 3_060), (3, 7_260, 7_800)] {
        day.at(begin).asks(n).joins(n, 3).at(end).leaves(n, 3);
    }
    let longest = |from, to| day.metric(Id::ContinuousInterpreting, from, to);
    let of = |from, to| exact(&longest(from, to).whole, Stat::Greatest);
    assert_eq!(of(0, 10_000), Some(1_800_000.0), "the second, 30 minutes");
    assert_eq!(of(0, 1_000), Some(1_000_000.0), "as far as the window sees");
    assert_eq!(of(2_000, 10_000), Some(1_800_000.0), "from its true beginning");
    assert_eq!(of(4_000, 5_000), None, "nobody interpreted");
    let part = longest(0, 10_000);
    let part = part.parts.iter().find(|(slice, _)| *slice == of_person(3));
    assert_eq!(part.map(|(_, figure)| figure.n), Some(1), "told of each person");
}

#[test]
fn two_hours_roll() {
    let mut day = Day::new();
    day.at(0).hires(3, "en");
    // 20 min, 30 min, and 9 min that begin two hours after the first.
    for (n, begin, end) in [(1, 0, 1_200), (2, 1_260, 3_060), (3, 7_260, 7_800)] {
        day.at(begin).asks(n).joins(n, 3).at(end).leaves(n, 3);
    }
    let most =
        |from, to| exact(&day.metric(Id::RollingInterpreting, from, to).whole, Stat::Greatest);
    assert_eq!(most(0, 10_000), Some(3_000_000.0), "the first two together, 50 minutes");
    // At 7,800 s the last two hours began at 600 s: 600 + 1,800 + 540.
    assert_eq!(most(7_799, 10_000), Some(2_940_000.0), "when it is greatest");
    assert_eq!(most(20_000, 30_000), None, "two hours later there is nothing to add");
    let sheet = day.ledger.person(person_id(3)).expect("interpreters have a timesheet");
    let at = |second: i64| MIDNIGHT.plus_ms(second * 1_000);
    assert_eq!(sheet.rolling_ms(at(7_800)), 2_940_000, "at that moment");
    assert_eq!(sheet.continuous_ms(at(7_500)), 240_000, "four minutes into the third");
    assert_eq!(sheet.continuous_ms(at(7_800)), 0, "and rested after it");
}

#[test]
fn rolling_sum_is_found_wherever_it_is_greatest() {
    let mut day = Day::new();
    day.at(0).hires(3, "en");
    let mut at = 0;
    // An uneven day: lengths and rests that never fall into step.
    for n in 1..=40_u32 {
        let (rest, length) = (i64::from(n * 37 % 23) * 60, i64::from(n * 53 % 29 + 1) * 60);
        day.at(at + rest).asks(n).joins(n, 3).at(at + rest + length).leaves(n, 3);
        at += rest + length;
    }
    let sheet = day.ledger.person(person_id(3)).expect("interpreters have a timesheet");
    for (from, to) in [(0, at), (3_000, 9_000), (10_000, 10_060), (at - 1_000, at + 9_000)] {
        let found = day.metric(Id::RollingInterpreting, from, to).whole;
        let each_second = (from..=to).map(|s| sheet.rolling_ms(MIDNIGHT.plus_ms(s * 1_000)));
        let most = each_second.max().filter(|most| *most > 0).map(|most| most as f64);
        assert_eq!(exact(&found, Stat::Greatest), most, "looked for second by second");
    }
}

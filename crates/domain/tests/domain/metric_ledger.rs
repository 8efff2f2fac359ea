//! The ledger: the same clocks as the session, nothing twice, nothing without a limit,
//! and no figure out of bounds.

use serde_json::json;
use yiqiao_domain::command::Assistance;
use yiqiao_domain::metric::limit::{
    CASES_MAX, CHANGES_PER_TIMESHEET_MAX, INTERPRETERS_PER_CASE_MAX, LAGS_PER_CASE_MAX,
    RINGS_PER_CASE_MAX,
};
use yiqiao_domain::metric::{
    Case as Row, Fate, Filter, Id, Ledger, Rostered, Unit, Window, formula,
};
use yiqiao_domain::session::{Caller, Clock, Ending, FactField, FactSource, FactValue, Side};
use yiqiao_domain::{Change, Command, Stamp};

use crate::case::{Case, call_taker, interpreter, person_id, relief, session_id, turn_id};
use crate::keys;
use crate::metric_day::{Day, MIDNIGHT, seconds, session};

const CLOCKS: [Clock; 14] = [
    Clock::Arrival,
    Clock::Answered,
    Clock::Barrier,
    Clock::Language,
    Clock::Requested,
    Clock::Rang,
    Clock::Accepted,
    Clock::Joined,
    Clock::FirstRendition,
    Clock::PlaceVerified,
    Clock::SnapshotSent,
    Clock::Released,
    Clock::WrapUpDone,
    Clock::Reviewed,
];

fn folded(case: &Case) -> Ledger {
    let mut ledger = Ledger::default();
    case.events.iter().for_each(|event| ledger.apply(event));
    ledger
}

/// A session in which nearly everything happens, each thing at its own time.
fn an_eventful_session() -> Case {
    let mut case = Case::ringing();
    case.advance_ms(12_000).expire();
    case.advance_ms(10).ring(&interpreter());
    case.advance_ms(10).answer(&interpreter());
    let place = FactValue::Text("北门".to_owned());
    let keys: Vec<(_, Command)> = vec![
        (call_taker(), keys::speak(turn_id(1), "help")),
        (interpreter(), keys::interpret(turn_id(1), "救命")),
        (interpreter(), keys::interpret(turn_id(2), "快来")),
        (call_taker(), keys::typed(FactField::Place, "北")),
        (call_taker(), keys::fact(FactField::Place, place, FactSource::ReadBack)),
        (call_taker(), keys::snapshot()),
        (call_taker(), keys::snapshot()),
        (call_taker(), keys::change_language("fr")),
    ];
    for (actor, key) in keys {
        case.advance_ms(10).press(&actor, key).expect("it is a story that can be");
    }
    case.advance_ms(10).ring(&relief());
    case.advance_ms(10).answer(&relief());
    let keys = [
        (call_taker(), keys::end(Ending::Completed)),
        (call_taker(), keys::summarise()),
        (interpreter(), keys::attest()),
        (relief(), keys::attest()),
    ];
    for (actor, key) in keys {
        case.advance_ms(10).press(&actor, key).expect("it is a story that can be");
    }
    case
}

#[test]
fn row_has_the_clocks_of_the_session() {
    let stories = [
        Case::phrases_only(),
        Case::requested(),
        Case::connected(),
        Case::closed(),
        an_eventful_session(),
    ];
    for case in stories {
        let ledger = folded(&case);
        let row = ledger.case(session_id()).expect("every session has a row");
        for clock in CLOCKS {
            let (row, session) = (row.clocks.get(clock), case.session().clocks.get(clock));
            assert_eq!(row, session, "{clock:?} is the same moment in both");
        }
        assert_eq!(row.lang, case.session().lang, "the same language");
        assert_eq!(row.ended.map(|(_, at)| at), case.session().ended_at, "the same end");
    }
}

#[test]
fn row_counts_what_happened() {
    let ledger = folded(&an_eventful_session());
    let row = ledger.case(session_id()).expect("it has a row");
    assert_eq!((row.turns, row.utterances, row.rendered), (2, 2, 2), "two turns, both rendered");
    assert_eq!(row.lags_ms, [10], "the second was keyed with its rendition");
    assert_eq!((row.snapshots, row.reroutes, row.rings.len()), (2, 1, 3), "by hand");
    assert_eq!(row.interpreters, [person_id(3), person_id(4)], "both were on");
    assert_eq!(row.outcomes.len(), 1, "as the call-taker summed up");
    assert!(row.attested && !row.disputed, "both gave their word");
    let all = Window { from: Stamp(0), to: Stamp(i64::MAX) };
    assert_eq!(row.fate(all), Some(Fate::Served(12_020)), "T7 − T4");
}

#[test]
fn row_keeps_nothing_that_was_said() {
    let mut case = Case::new();
    let caller = Caller { number: "SAID".into(), incident: "SAID".into(), officer: "SAID".into() };
    let opened = keys::open_as("en", Assistance::Interpreter, caller);
    case.press(&call_taker(), opened).expect("opens");
    case.ring(&interpreter());
    case.answer(&interpreter());
    for (actor, key) in [
        (call_taker(), keys::speak(turn_id(1), "SAID")),
        (interpreter(), keys::interpret(turn_id(1), "SAID")),
        (call_taker(), keys::note(turn_id(2), "SAID")),
        (call_taker(), keys::revise(turn_id(1), Side::Said, "SAID again")),
        (call_taker(), keys::typed(FactField::Place, "SAID")),
        (call_taker(), keys::snapshot()),
        (call_taker(), keys::hand_off("SAID")),
    ] {
        case.press(&actor, key).expect("it is a story that can be");
        let kept = format!("{:?}", folded(&case));
        assert!(!kept.contains("SAID"), "figures need no words: {kept}");
    }
}

#[test]
fn event_that_comes_again_changes_nothing() {
    let case = an_eventful_session();
    let once = folded(&case);
    let mut twice = once.clone();
    case.events.iter().for_each(|event| twice.apply(event));
    assert_eq!(twice, once, "a desk may be sent the same event again");
    assert_eq!(once.head(), case.events.len() as u64, "and knows where it is");
}

#[test]
fn event_of_an_unknown_session_is_no_row() {
    let mut day = Day::new();
    day.at(0).joins(7, 3).says(7, 1).ends(7, "completed");
    assert_eq!(day.ledger.cases().count(), 0, "a row begins with its session");
}

#[test]
fn row_has_limits_and_says_so() {
    let mut day = Day::new();
    day.at(0).asks(1);
    for nth in 0..=RINGS_PER_CASE_MAX as u32 {
        day.rings(1, nth + 1, 3).ring_ends(1, nth + 1, 3, json!({"how": "expired"}));
    }
    let row = |day: &Day| -> Row { day.ledger.case(session(1)).expect("it has a row").clone() };
    assert_eq!(row(&day).rings.len(), RINGS_PER_CASE_MAX, "no ring past the limit");
    assert_eq!(day.ledger.left_out(), 1, "the one that did not fit is counted");
    day.joins(1, 3);
    for t in 0..=LAGS_PER_CASE_MAX as u32 {
        day.at(100 + i64::from(t)).says(1, t).at(101 + i64::from(t)).renders(1, t);
    }
    assert_eq!(row(&day).lags_ms.len(), LAGS_PER_CASE_MAX, "no lag past the limit");
    assert_eq!(row(&day).rendered as usize, LAGS_PER_CASE_MAX + 1, "counts have none");
    assert_eq!(day.ledger.left_out(), 2, "and this one too");
    for who in 0..INTERPRETERS_PER_CASE_MAX as u32 + 1 {
        day.joins(1, 100 + who).leaves(1, 100 + who);
    }
    assert_eq!(row(&day).interpreters.len(), INTERPRETERS_PER_CASE_MAX, "nor any interpreter");
    assert_eq!(day.ledger.left_out(), 4, "each that did not fit is counted once");
}

#[test]
fn timesheet_lets_the_oldest_go_and_says_so() {
    let mut day = Day::new();
    day.at(0).hires(3, "en");
    assert_eq!(day.ledger.complete_since(), None, "nothing was let go");
    for second in 1..=CHANGES_PER_TIMESHEET_MAX as i64 {
        let presence = if second % 2 == 0 { "break" } else { "available" };
        day.at(second).is_now(3, presence);
    }
    // The first entry, away from 0 to 1 s, had to go.
    let since = day.ledger.complete_since();
    assert_eq!(since, Some(MIDNIGHT.plus_ms(1_000)), "what begins earlier is incomplete");
    let sheet = day.ledger.person(person_id(3)).expect("it is kept");
    let kept = sheet.stretches(MIDNIGHT.plus_ms(i64::MAX / 2)).count();
    assert_eq!(kept, CHANGES_PER_TIMESHEET_MAX, "no change past the limit");
}

#[test]
fn ledger_lets_the_oldest_session_go_and_says_so() {
    let mut day = Day::new();
    let mut event = day.at(0).opens(0, "en", "P2").told[0].clone();
    for n in 1..=CASES_MAX as u32 {
        (event.seq, event.at) = (event.seq + 1, event.at.plus_ms(1));
        if let Change::SessionOpened { session: id, .. } = &mut event.change {
            *id = session(n);
        }
        day.ledger.apply(&event);
    }
    assert_eq!(day.ledger.cases().count(), CASES_MAX, "no session past the limit");
    assert!(day.ledger.case(session(0)).is_none(), "the first had to go");
    let since = day.ledger.complete_since();
    assert_eq!(since, Some(MIDNIGHT.plus_ms(1)), "what begins earlier is incomplete");
}

#[test]
fn empty_ledger_says_nothing() {
    let all = Day::new().figures(0, 100, &Filter::default(), &Rostered::new());
    assert_eq!(all.len(), Id::ALL.len(), "every metric is answered");
    for metric in all {
        let silent = metric.whole.readings.is_empty() && metric.whole.n == 0;
        assert!(silent, "{}: no number is made from nothing", metric.id.as_str());
    }
}

#[test]
fn names_and_formulas_are_each_their_own() {
    for id in Id::ALL {
        let serialised = serde_json::to_value(id).expect("an id is a word");
        assert_eq!(serialised, json!(id.as_str()), "one name in every layer");
        assert!(!formula(*id).is_empty(), "{} can be explained", id.as_str());
    }
    let mut names: Vec<&str> = Id::ALL.iter().map(|id| id.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Id::ALL.len(), "no name twice");
}

/// A day from a seed, by Knuth's multiplicative generator (MMIX): requests at all
/// hours, most served, some lost, dropped, disputed or still waiting.
fn a_day(seed: u64) -> Day {
    let mut state = seed;
    let mut below = |n: u64| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % n
    };
    let mut day = Day::new();
    day.at(0).hires(3, "en").is_now(3, "available").hires(4, "fr").is_now(4, "available");
    for n in 1..=40_u32 {
        let (begin, who) = (i64::from(n) * 600, 3 + below(2) as u32);
        day.at(begin).asks_in(n, ["en", "fr", "ar"][below(3) as usize]);
        let wait = below(90) as i64;
        match below(6) {
            0 => drop(day.at(begin + wait).ends(n, "abandoned")),
            1 => drop(day.at(begin + wait).ends(n, "unserved")),
            2 => drop(day.rings(n, 1, who)),
            _ => {
                day.rings(n, 1, who).ring_ends(n, 1, who, json!({"how": "expired"}));
                day.at(begin + wait).rings(n, 2, who).accepts(n, 2, who).joins(n, who);
                for t in 0..below(5) as u32 {
                    day.at(begin + 100 + i64::from(t) * 9).says(n, t);
                    day.at(begin + 101 + below(9) as i64).renders(n, t).revises(n, t / 2);
                }
                if below(3) == 0 {
                    day.about("interpreter-lost", n, who, json!({"until": 0}));
                    day.at(begin + 160 + below(9) as i64);
                    day.about("interpreter-back", n, who, json!({}));
                }
                day.at(begin + 200 + below(300) as i64).ends(n, "completed").leaves(n, who);
                day.attests(n, who, below(4) > 0).of("session-closed", n, json!({}));
            }
        }
    }
    day
}

#[test]
fn shares_stay_within_bounds_on_any_day() {
    let rostered = Rostered::from([(person_id(3), 3_600_000)]);
    for seed in 0..60 {
        let day = a_day(seed);
        for (from, to) in [(0, 30_000), (0, 5_000), (6_001, 12_345), (30_000, 10)] {
            for metric in day.figures(from, to, &Filter::default(), &rostered) {
                let parts = metric.parts.iter().map(|(_, figure)| figure);
                for figure in parts.chain([&metric.whole]) {
                    let name = metric.id.as_str();
                    for value in figure.readings.iter().map(|reading| reading.value.at_least()) {
                        let share = metric.id.unit() == Unit::Share;
                        assert!(value.is_finite() && value >= 0.0, "seed {seed}: {name} = {value}");
                        assert!(!share || value <= 1.0, "seed {seed}: {name} = {value}");
                    }
                    assert!(figure.n > 0 || figure.readings.is_empty(), "seed {seed}: {name}");
                }
            }
        }
    }
}

#[test]
fn figures_of_the_past_stay_as_they_were() {
    let waits = [Id::TimeToInterpreter, Id::ServiceLevel, Id::Abandonment, Id::NoAnswer];
    for seed in 0..20 {
        let day = a_day(seed);
        let mut then = Day::new();
        let to = 9_050;
        then.ledger = replayed_until(seed, to);
        for id in waits {
            let (now, then) = (day.metric(id, 0, to), then.metric(id, 0, to));
            assert_eq!(now, then, "seed {seed}: what came later does not change {}", id.as_str());
        }
    }
}

/// The same day, of which nothing after that second has happened yet.
fn replayed_until(seed: u64, second: i64) -> Ledger {
    let whole = a_day(seed);
    let mut ledger = Ledger::default();
    let before = |at: Stamp| at < seconds(0, second).to;
    whole.told.iter().filter(|event| before(event.at)).for_each(|event| ledger.apply(event));
    ledger
}

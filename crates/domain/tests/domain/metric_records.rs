//! What the record shows: how long, how complete, how often corrected, lost or handed
//! on.

use serde_json::json;
use yiqiao_domain::metric::{Id, Slice, Stat};
use yiqiao_domain::session::HandOffMode;

use crate::case::lang;
use crate::metric_day::{Day, exact, part, ratio};

#[test]
fn lengths_are_differences_of_clocks() {
    let mut day = Day::new();
    // T6 to T12 and T7 to T11 by hand: 10…400 and 20…220; the second 1,010…1,200, 1,010…1,110.
    day.at(0).asks(1).at(10).rings(1, 1, 3).accepts(1, 1, 3).at(20).joins(1, 3);
    day.at(220).ends(1, "completed").leaves(1, 3).at(400).of("session-closed", 1, json!({}));
    day.at(1_000).asks(2).at(1_010).rings(2, 1, 3).accepts(2, 1, 3).joins(2, 3);
    day.at(1_110).ends(2, "completed").leaves(2, 3);
    day.at(1_200).of("session-closed", 2, json!({}));
    let length = day.of_day(Id::SessionLength).whole;
    assert_eq!(exact(&length, Stat::Mean), Some(150_000.0), "(200 + 100) ÷ 2");
    assert_eq!(exact(&length, Stat::P50), Some(100_000.0), "the first of two");
    assert_eq!(exact(&length, Stat::P90), Some(200_000.0), "the second of two");
    let handling = day.of_day(Id::HandlingTime).whole;
    assert_eq!(exact(&handling, Stat::Mean), Some(290_000.0), "(390 + 190) ÷ 2");
    let early = day.metric(Id::HandlingTime, 0, 400).whole;
    assert_eq!(early.n, 0, "at 400 s the first record is not complete yet");
}

#[test]
fn withdrawn_session_has_no_length() {
    let mut day = Day::new();
    day.at(0).asks(1).at(5).rings(1, 1, 3).accepts(1, 1, 3);
    day.at(9).leaves(1, 3).ends(1, "withdrawn").of("session-closed", 1, json!({}));
    for id in [Id::SessionLength, Id::HandlingTime, Id::Coverage, Id::Dispute, Id::Reconnect] {
        assert_eq!(day.of_day(id).whole.n, 0, "{}: nobody interpreted", id.as_str());
    }
}

/// Eight utterances, six of them rendered: after 1, 2, 3, 4 and 10 s, and one keyed
/// together with its rendition.
fn a_conversation() -> Day {
    let mut day = Day::new();
    day.at(0).asks(1).at(5).joins(1, 3);
    for (t, lag) in [(1, 1), (2, 2), (3, 3), (4, 4), (5, 10)] {
        let said = i64::from(t) * 20;
        day.at(said).says(1, t).at(said + lag).renders(1, t);
    }
    day.at(200).says(1, 6).renders(1, 6).at(210).says(1, 7).at(215).says(1, 8);
    day.at(220).revises(1, 1).at(225).revises(1, 1).at(230).revises(1, 2);
    day.at(300).ends(1, "completed").leaves(1, 3);
    day
}

#[test]
fn lag_needs_both_stamps() {
    let whole = a_conversation().of_day(Id::RenditionLag).whole;
    assert_eq!(whole.n, 5, "keyed together, nobody knows when it was said");
    assert_eq!(exact(&whole, Stat::P50), Some(3_000.0), "the third of five");
    assert_eq!(exact(&whole, Stat::P90), Some(10_000.0), "the fifth of five");
}

#[test]
fn coverage_shows_what_may_be_left_out() {
    let metric = a_conversation().of_day(Id::Coverage);
    assert_eq!((metric.whole.n, ratio(&metric.whole)), (8, Some(0.75)), "6 of 8");
    let english = part(&metric, &Slice::Language { lang: lang("en") }).and_then(ratio);
    assert_eq!(english, Some(0.75), "by language");
}

#[test]
fn colleagues_words_need_no_rendition() {
    let mut day = Day::new();
    day.at(0).asks(1).joins(1, 3).says(1, 1).renders(1, 1);
    let body = json!({"type": "utterance", "lang": "zh-CN", "text": ""});
    for (t, voice) in [(2, "interpreter"), (3, "supervisor")] {
        let more = json!({"turn": crate::metric_day::turn(t), "voice": voice, "body": body});
        day.of("turn-added", 1, more);
    }
    day.at(60).ends(1, "completed");
    assert_eq!(day.of_day(Id::Coverage).whole.n, 1, "they speak for themselves");
}

#[test]
fn turn_corrected_twice_is_one_corrected_turn() {
    let metric = a_conversation().of_day(Id::Correction);
    assert_eq!((metric.whole.n, ratio(&metric.whole)), (8, Some(0.25)), "2 of 8");
}

#[test]
fn dispute_is_known_when_somebody_has_spoken() {
    let mut day = Day::new();
    for (n, confirmed) in [(1, Some(true)), (2, Some(false)), (3, None)] {
        day.at(0).asks(n).joins(n, 3).at(60).ends(n, "completed").leaves(n, 3);
        if let Some(confirmed) = confirmed {
            day.at(90).attests(n, 3, confirmed);
        }
    }
    let whole = day.of_day(Id::Dispute).whole;
    assert_eq!((whole.n, ratio(&whole)), (2, Some(0.5)), "one of the two who gave their word");
    assert_eq!(whole.censored, 1, "the third has not yet");
}

#[test]
fn dispute_is_not_outvoted() {
    let mut day = Day::new();
    day.at(0).asks(1).joins(1, 3).at(60).ends(1, "completed").leaves(1, 3);
    day.attests(1, 3, false).attests(1, 4, true);
    assert_eq!(ratio(&day.of_day(Id::Dispute).whole), Some(1.0), "one who disputes is enough");
}

#[test]
fn who_is_back_in_time_has_recovered() {
    let mut day = Day::new();
    day.at(0).asks(1).joins(1, 3).asks(2).joins(2, 4);
    let until = json!({"until": 0});
    for (lost, back) in [(10, 25), (100, 116)] {
        day.at(lost).about("interpreter-lost", 1, 3, until.clone());
        day.at(back).about("interpreter-back", 1, 3, json!({}));
    }
    day.at(200).about("interpreter-lost", 1, 3, until);
    day.at(300).ends(1, "completed").ends(2, "completed");
    let drops = day.of_day(Id::Reconnect).whole;
    assert_eq!((drops.n, ratio(&drops)), (2, Some(1.5)), "three drops in two sessions");
    let back = day.of_day(Id::Recovery).whole;
    assert_eq!((back.n, ratio(&back)), (3, Some(1.0 / 3.0)), "after 15 s; 16 s are too late");
}

#[test]
fn line_lost_before_coming_on_is_no_drop() {
    let mut day = Day::new();
    day.at(0).asks(1).rings(1, 1, 3).accepts(1, 1, 3);
    day.at(2).about("interpreter-lost", 1, 3, json!({"until": 0}));
    day.at(4).about("interpreter-back", 1, 3, json!({})).at(5).joins(1, 3);
    day.at(50).ends(1, "completed");
    assert_eq!(ratio(&day.of_day(Id::Reconnect).whole), Some(0.0), "nobody heard them yet");
    assert_eq!(day.of_day(Id::Recovery).whole.n, 0, "nor missed them");
}

#[test]
fn hand_off_is_warm_when_somebody_stays() {
    let mut day = Day::new();
    day.at(0).opens(1, "en", "P1");
    for mode in ["with-interpreter", "call-taker-stays", "briefing-only", "briefing-only"] {
        let hand_off = json!({"agency": "ambulance120", "mode": mode, "briefing": ""});
        day.at(9).of("handed-off", 1, json!({"hand_off": hand_off}));
    }
    assert_eq!(day.of_day(Id::WarmTransfer).whole.n, 0, "the session still goes on");
    day.at(20).ends(1, "completed");
    let metric = day.of_day(Id::WarmTransfer);
    assert_eq!((metric.whole.n, ratio(&metric.whole)), (4, Some(0.5)), "2 of 4");
    let cold = part(&metric, &Slice::Mode { mode: HandOffMode::BriefingOnly }).and_then(ratio);
    assert_eq!(cold, Some(0.5), "and how, by mode");
}

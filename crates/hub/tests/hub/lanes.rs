//! The centre's capacity as the language keys show it.

use yiqiao_domain::Presence;

use crate::centre::Centre;
use yiqiao_simulator::keys;

#[test]
fn lanes_show_who_is_free() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    centre.interpreter(&["en", "fr"]);
    let resting = centre.interpreter(&["en"]);
    centre.press(resting, keys::presence(Presence::Break));
    centre.open(taker, "ru");
    let lanes = centre.engine.lanes();
    let shown: Vec<_> = lanes
        .iter()
        .map(|lane| (lane.lang.as_str(), lane.free, lane.on_shift, lane.waiting))
        .collect();
    let true_lanes = [("en", 1, 2, 0), ("fr", 1, 1, 0), ("ru", 0, 0, 1)];
    assert_eq!(shown, true_lanes, "a language key tells the truth about its lane");
}

#[test]
fn expected_wait_counts_each_request_once() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let first = centre.interpreter(&["en"]);
    let session = centre.open(taker, "en");
    centre.advance_ms(4_000);
    centre.answer(session);
    let relief = centre.interpreter(&["en"]);
    centre.lose(first);
    centre.advance_ms(15_000);
    assert_eq!(centre.rung_desk(session), Some(relief), "a relief is rung");
    centre.answer(session);
    let second = centre.interpreter(&["en"]);
    let quick = centre.open(taker, "en");
    assert_eq!(centre.rung_desk(quick), Some(second), "the second session rings");
    centre.answer(quick);
    let expect = centre.engine.lanes()[0].expect_ms;
    assert_eq!(expect, Some(2_000), "four seconds and none: a relief is not a second wait");
}

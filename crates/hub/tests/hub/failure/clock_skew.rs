//! Clocks that disagree: a desk's with the hub's, and the hub's with itself.

use yiqiao_domain::{AlarmKind, Change};
use yiqiao_hub::Input;
use yiqiao_simulator::keys;

use super::story::told_by_one_hub;

#[test]
fn desk_clock_that_is_off_raises_an_alarm() {
    told_by_one_hub(|story| {
        let desk = story.call_taker();
        let alarm = AlarmKind::ClockSkew { desk };
        story.tell(Input::DeskClock(desk, 2_000));
        assert!(!story.has_alarm(&alarm), "two seconds are allowed");
        for skew_ms in [2_001, -90_000, i64::MIN, i64::MAX] {
            story.tell(Input::DeskClock(desk, skew_ms));
            assert!(story.has_alarm(&alarm), "{skew_ms} ms are not");
        }
        let told = |change: &Change| matches!(change, Change::DeskSkewed { .. });
        assert_eq!(story.count(told), 1, "only crossing the limit is an event");
        story.tell(Input::DeskClock(desk, -3));
        assert!(!story.has_alarm(&alarm), "set right, the alarm is over");
    });
}

#[test]
fn alarm_comes_back_with_the_line() {
    told_by_one_hub(|story| {
        let desk = story.call_taker();
        let alarm = AlarmKind::ClockSkew { desk };
        story.tell(Input::DeskClock(desk, 10_000));
        story.lose(desk);
        assert!(!story.has_alarm(&alarm), "a desk that is away disturbs nobody");
        story.comes_back(desk);
        story.tell(Input::DeskClock(desk, 10_000));
        assert!(story.has_alarm(&alarm), "back, and still wrong");
    });
}

#[test]
fn hub_clock_going_backwards_keeps_the_order() {
    told_by_one_hub(|story| {
        let taker = story.call_taker();
        let desk = story.interpreter(&["en"]);
        let session = story.open(taker, "en");
        let before = story.now;
        story.set_clock(before.plus_ms(-3_600_000));
        story.answer_at(desk);
        story.press(taker, keys::end(session));
        let in_order = story.journal.windows(2).all(|two| two[0].at <= two[1].at);
        assert!(in_order, "time never runs backwards in the journal");
        let last = story.journal.last().map(|event| event.at);
        assert_eq!(last, Some(before), "it stands still until the clock has caught up");
    });
}

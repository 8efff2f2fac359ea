//! A shift ends: no new rings ten minutes before, and a talk goes on past it.

use yiqiao_domain::session::State;
use yiqiao_domain::{AlarmKind, Command, DeskId, Duty, Presence, Refusal, Shift, Tier};
use yiqiao_simulator::keys::{self, person_id};

use super::story::{Story, told};

const HOUR_MINUTES: i64 = 60;

/// A call-taker, a supervisor, and an interpreter whose shift ends in an hour.
fn on_shift(story: &mut Story) -> (DeskId, DeskId, DeskId) {
    let (taker, chief) = (story.call_taker(), story.supervisor());
    let desk = story.interpreter(&["en"]);
    let shift = shift_of(story, desk, 0, HOUR_MINUTES);
    story.press(chief, Command::SetRoster { shifts: vec![shift] });
    (taker, chief, desk)
}

fn shift_of(story: &Story, desk: DeskId, from: i64, to: i64) -> Shift {
    let at = |minutes: i64| story.now.plus_ms(minutes * 60_000);
    Shift { person: story.person_at(desk), from: at(from), to: at(to), tier: Tier::OnDuty }
}

#[test]
fn closing_shift_gets_no_new_rings() {
    told(|story| {
        let (taker, _, desk) = on_shift(story);
        story.advance_minutes(HOUR_MINUTES - 11);
        assert_eq!(story.standing(desk).duty, Duty::OnDuty, "eleven minutes before the end");
        story.advance_minutes(1);
        assert_eq!(story.standing(desk).duty, Duty::Closing, "ten minutes before");
        let session = story.open(taker, "en");
        assert_eq!(story.rings_for(desk), None, "nothing new is begun");
        assert_eq!(story.state(session), State::Requested, "the session waits for another");
    });
}

#[test]
fn end_of_shift_sends_people_away() {
    told(|story| {
        let (taker, _, desk) = on_shift(story);
        story.advance_minutes(HOUR_MINUTES);
        assert_eq!(story.presence(desk), Presence::Away, "the shift is over");
        story.press(desk, keys::available());
        assert_eq!(story.standing(desk).duty, Duty::OnCall, "who stays, stays of their own will");
        let session = story.open(taker, "en");
        assert_eq!(story.rings_for(desk), Some(session), "and is rung as one on call");
    });
}

#[test]
fn talk_goes_on_past_the_end_of_the_shift() {
    told(|story| {
        let (taker, _, desk) = on_shift(story);
        story.advance_minutes(HOUR_MINUTES - 15);
        let session = story.open(taker, "en");
        story.answer_at(desk);
        let alarm = AlarmKind::Overtime { session };
        story.advance_minutes(14);
        assert!(!story.has_alarm(&alarm), "still within the shift");
        story.advance_minutes(1);
        assert_eq!(story.state(session), State::Connected, "nobody is cut off by a roster");
        assert!(story.has_alarm(&alarm), "but a supervisor sees the overtime");
        story.press(taker, keys::end(session));
        assert!(!story.has_alarm(&alarm), "until the talk is over");
        story.press(desk, keys::attest(session));
        assert_eq!(story.presence(desk), Presence::Away, "and then they may go");
    });
}

#[test]
fn following_shift_is_no_end() {
    told(|story| {
        let (taker, chief, desk) = on_shift(story);
        let one = shift_of(story, desk, 0, HOUR_MINUTES);
        let two = shift_of(story, desk, HOUR_MINUTES, 2 * HOUR_MINUTES);
        story.press(chief, Command::SetRoster { shifts: vec![two, one] });
        story.advance_minutes(HOUR_MINUTES - 1);
        assert_eq!(story.standing(desk).duty, Duty::OnDuty, "another begins at once");
        story.advance_minutes(2);
        assert_eq!(story.presence(desk), Presence::Available, "nobody is sent away");
        let session = story.open(taker, "en");
        assert_eq!(story.rings_for(desk), Some(session), "and the rings go on");
    });
}

#[test]
fn new_roster_counts_at_once() {
    told(|story| {
        let (taker, chief, desk) = on_shift(story);
        let session = story.open(taker, "en");
        story.decline(session);
        let soon = shift_of(story, desk, -60, 5);
        story.press(chief, Command::SetRoster { shifts: vec![soon] });
        assert_eq!(story.standing(desk).duty, Duty::Closing, "five minutes are left now");
        story.press(chief, Command::SetRoster { shifts: Vec::new() });
        assert_eq!(story.standing(desk).duty, Duty::OnDuty, "without a roster all are on duty");
    });
}

#[test]
fn faulty_roster_changes_nothing() {
    told(|story| {
        let (_, chief, desk) = on_shift(story);
        let good = shift_of(story, desk, 0, 10);
        let backwards = Shift { from: good.to, to: good.from, ..good };
        let empty = Shift { to: good.from, ..good };
        let over = shift_of(story, desk, 5, 15);
        let before = story.standing(desk).shifts.clone();
        for shifts in [vec![backwards], vec![empty], vec![good, over], vec![good, good]] {
            let refused = story.try_press(chief, Command::SetRoster { shifts });
            assert_eq!(refused, Err(Refusal::BadRoster), "a shift goes forward and stands alone");
        }
        let stranger = Shift { person: person_id(404), ..good };
        let refused = story.try_press(chief, Command::SetRoster { shifts: vec![stranger] });
        assert_eq!(refused, Err(Refusal::UnknownPerson), "nobody knows whose it is");
        let refused = story.try_press(desk, Command::SetRoster { shifts: vec![good] });
        assert_eq!(refused, Err(Refusal::WrongRole), "the roster is the supervisors'");
        assert_eq!(story.standing(desk).shifts, before, "the running one stays");
    });
}

/// In a talk past the end of the shift, which a supervisor sees.
fn in_overtime(story: &mut Story) -> (DeskId, DeskId, AlarmKind) {
    let (taker, chief, desk) = on_shift(story);
    story.advance_minutes(HOUR_MINUTES - 15);
    let session = story.open(taker, "en");
    story.answer_at(desk);
    story.advance_minutes(15);
    let alarm = AlarmKind::Overtime { session };
    assert!(story.has_alarm(&alarm), "the shift is over, the talk is not");
    (chief, desk, alarm)
}

#[test]
fn new_roster_ends_the_overtime() {
    for tier in [Tier::OnDuty, Tier::OnCall] {
        told(|story| {
            let (chief, desk, alarm) = in_overtime(story);
            let longer = shift_of(story, desk, -60, HOUR_MINUTES);
            story.press(chief, Command::SetRoster { shifts: vec![Shift { tier, ..longer }] });
            assert!(!story.has_alarm(&alarm), "the shift was made longer");
        });
    }
}

#[test]
fn next_shift_ends_the_overtime() {
    told(|story| {
        let (chief, desk, alarm) = in_overtime(story);
        let over = shift_of(story, desk, -60, -1);
        let next = Shift { tier: Tier::OnCall, ..shift_of(story, desk, 1, HOUR_MINUTES) };
        story.press(chief, Command::SetRoster { shifts: vec![over, next] });
        assert!(story.has_alarm(&alarm), "the next shift has not begun");
        story.advance_minutes(1);
        assert!(!story.has_alarm(&alarm), "now it has, and on call they are there to be rung");
    });
}

#[test]
fn end_of_an_on_call_shift_sends_people_away_at_once() {
    told(|story| {
        let (chief, desk) = (story.supervisor(), story.interpreter(&["en"]));
        story.set_policy(chief, |policy| policy.times.shift_closing_ms = 0);
        let shift = Shift { tier: Tier::OnCall, ..shift_of(story, desk, -60, 5) };
        story.press(chief, Command::SetRoster { shifts: vec![shift] });
        story.advance_minutes(4);
        assert_eq!(story.presence(desk), Presence::Available, "on call until the end");
        story.advance_minutes(1);
        assert_eq!(story.presence(desk), Presence::Away, "and away from then on");
    });
}

//! What a supervisor does when a call goes wrong: take over, recall, ring by name,
//! look after alarms.

use yiqiao_domain::session::{DeclineReason, Seat, State};
use yiqiao_domain::{AlarmKind, Change, Command, Presence, Refusal};
use yiqiao_simulator::keys::{self, turn_id};

use super::story::{told, told_by_one_hub};

#[test]
fn supervisor_takes_the_call_over() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        let desk = story.interpreter(&["en"]);
        let session = story.open(taker, "en");
        story.answer_at(desk);
        story.press(chief, Command::TakeOverSession { session });
        let known = story.session(session);
        assert_eq!((known.desk, known.call_taker), (chief, story.person_at(chief)), "theirs now");
        assert!(story.is_in(desk, session), "the interpreter stays");
        let refused = story.try_press(taker, keys::end(session));
        assert_eq!(refused, Err(Refusal::NotYours), "one person holds a call");
        story.press(chief, keys::speak(session, turn_id(1)));
        story.press(chief, keys::end(session));
        story.press(chief, keys::summarise(session));
        story.press(desk, keys::attest(session));
        assert_eq!(story.state(session), State::Closed, "and finishes its record");
    });
}

#[test]
fn nobody_takes_over_twice_or_too_late() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        let session = story.open(taker, "en");
        let by_a_colleague = story.try_press(taker, Command::TakeOverSession { session });
        assert_eq!(by_a_colleague, Err(Refusal::WrongRole), "call-takers answer calls");
        story.press(chief, Command::TakeOverSession { session });
        let again = story.try_press(chief, Command::TakeOverSession { session });
        assert_eq!(again, Err(Refusal::NothingToChange), "it is theirs already");
        story.press(chief, keys::end(session));
        let other = story.supervisor();
        let late = story.try_press(other, Command::TakeOverSession { session });
        assert_eq!(late, Err(Refusal::WrongState), "there is no call any more");
    });
}

#[test]
fn recall_asks_and_never_forces() {
    told(|story| {
        let chief = story.supervisor();
        let desk = story.interpreter(&["en"]);
        let recall = Command::Recall { person: story.person_at(desk) };
        let there = story.try_press(chief, recall.clone());
        assert_eq!(there, Err(Refusal::NotFree), "who is available is not called back");
        story.press(desk, keys::presence(Presence::Break));
        story.press(chief, recall.clone());
        assert_eq!(story.presence(desk), Presence::Break, "they say themselves when they are back");
        story.lose(desk);
        let unheard = story.try_press(chief, recall);
        assert_eq!(unheard, Err(Refusal::NotFree), "nobody hears it at a desk that is down");
    });
}

#[test]
fn person_rung_by_name_is_rung_before_all_others() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        let first = story.interpreter(&["en"]);
        let named = story.interpreter(&["en"]);
        let session = story.open(taker, "en");
        story.press(chief, Command::RingPerson { session, person: story.person_at(named) });
        assert_eq!(story.rung_desk(session), Some(named), "the named one rings");
        assert_eq!(story.rings_for(first), None, "and the other ring is over (I1)");
        assert_eq!(story.standing(first).missed, 0, "through no fault of theirs");
    });
}

#[test]
fn person_rung_in_a_served_session_comes_as_relief() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        let (desk, named) = (story.interpreter(&["en"]), story.interpreter(&["en"]));
        let session = story.open(taker, "en");
        story.answer_at(desk);
        let by_name = Command::RingPerson { session, person: story.person_at(named) };
        story.press(chief, by_name.clone());
        let busy = story.try_press(chief, by_name);
        assert_eq!(busy, Err(Refusal::NotFree), "they are being rung");
        story.answer_at(named);
        assert_eq!(story.at_seat(session, Seat::Main), Some(desk), "the first stays");
        assert_eq!(story.at_seat(session, Seat::Relief), Some(named), "the named one joins");
    });
}

#[test]
fn only_those_who_can_help_are_rung_by_name() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        let french = story.interpreter(&["fr"]);
        let resting = story.interpreter(&["en"]);
        story.press(resting, keys::presence(Presence::Break));
        let session = story.open(taker, "en");
        for desk in [french, resting, taker] {
            let by_name = Command::RingPerson { session, person: story.person_at(desk) };
            let refused = story.try_press(chief, by_name);
            assert_eq!(refused, Err(Refusal::NotFree), "not their language, or not there");
        }
        let nobody = Command::RingPerson { session, person: keys::person_id(404) };
        let refused = story.try_press(chief, nobody);
        assert_eq!(refused, Err(Refusal::UnknownPerson), "nobody knows them");
    });
}

#[test]
fn alarm_is_raised_acknowledged_and_cleared_once() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        let session = story.open(taker, "en");
        story.press(taker, Command::CallSupervisor { session });
        story.press(taker, Command::CallSupervisor { session });
        let alarm = AlarmKind::SupervisorCalled { session };
        let raised = |change: &Change| matches!(change, Change::AlarmRaised { alarm: known } if known.kind == alarm);
        assert_eq!(story.count(raised), 1, "calling twice is one alarm");
        let n = story.alarm_number(&alarm);
        let by_another = story.try_press(taker, Command::AcknowledgeAlarm { n });
        assert_eq!(by_another, Err(Refusal::WrongRole), "alarms are the supervisors'");
        story.press(chief, Command::AcknowledgeAlarm { n });
        let again = story.try_press(chief, Command::AcknowledgeAlarm { n });
        assert_eq!(again, Err(Refusal::NothingToChange), "somebody looks after it");
        assert!(story.has_alarm(&alarm), "and it stands while its cause does");
        story.press(taker, keys::end(session));
        assert!(!story.has_alarm(&alarm), "the cause is gone");
        let late = story.try_press(chief, Command::AcknowledgeAlarm { n });
        assert_eq!(late, Err(Refusal::UnknownAlarm), "and the alarm with it");
    });
}

#[test]
fn shelved_alarm_has_a_time_to_come_back() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        let session = story.open(taker, "en");
        story.press(taker, Command::CallSupervisor { session });
        let n = story.alarm_number(&AlarmKind::SupervisorCalled { session });
        story.press(chief, Command::ShelveAlarm { n });
        let shelved = story.journal.iter().find_map(|event| match event.change {
            Change::AlarmShelved { n: of, until, .. } if of == n => Some(until),
            _ => None,
        });
        let until = shelved.expect("the shelving is an event");
        assert_eq!(until.since_ms(story.now), 900_000, "a quarter of an hour, by the policy");
        let unknown = story.try_press(chief, Command::ShelveAlarm { n: n + 100 });
        assert_eq!(unknown, Err(Refusal::UnknownAlarm), "there is no such alarm");
    });
}

#[test]
fn second_alarm_of_a_kind_has_its_own_number() {
    told_by_one_hub(|story| {
        let taker = story.call_taker();
        let desk = story.interpreter(&["en"]);
        let session = story.open(taker, "en");
        story.answer_at(desk);
        let alarm = AlarmKind::InterpreterLost { session };
        story.lose(desk);
        let first = story.alarm_number(&alarm);
        story.comes_back(desk);
        story.lose(desk);
        assert!(story.alarm_number(&alarm) > first, "numbers are never used again");
    });
}

#[test]
fn next_interpreter_may_be_the_supervisors_key() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        let (first, second) = (story.interpreter(&["en"]), story.interpreter(&["en"]));
        let session = story.open(taker, "en");
        story.press(chief, Command::NextInterpreter { session });
        assert_eq!(story.rung_desk(session), Some(second), "steered from the board");
        let offer = story.offer_at(second).expect("rings");
        let reason = DeclineReason::Other;
        story.press(second, Command::DeclineOffer { offer, reason });
        assert_eq!(story.rung_desk(session), Some(first), "whoever was skipped is still there");
    });
}

#[test]
fn nobody_is_rung_by_name_for_a_seat_that_is_taken() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        let (first, second) = (story.interpreter(&["en"]), story.interpreter(&["en"]));
        let third = story.interpreter(&["en"]);
        let session = story.open(taker, "en");
        story.accept_at(first);
        let by_name = Command::RingPerson { session, person: story.person_at(third) };
        let coming = story.try_press(chief, by_name.clone());
        assert_eq!(coming, Err(Refusal::WrongState), "somebody is coming on");
        story.press(first, keys::join(session));
        story.press(taker, Command::AskRelief { session });
        story.answer_at(second);
        let relieved = story.try_press(chief, by_name);
        assert_eq!(relieved, Err(Refusal::WrongState), "both seats are taken");
        assert_eq!(story.rings_for(third), None, "and nobody rings");
    });
}

//! The seats of a session: relief, relay, a further language, an outside service,
//! and what is left behind when somebody leaves.

use yiqiao_domain::session::{LeaveReason, Seat, State, YieldEnd};
use yiqiao_domain::{Actor, Change, Command, OfferId, Refusal, SessionId};

use crate::case::{Case, call_taker, interpreter, lang, relief, session_id, turn_id};
use crate::keys;

/// The session in danger of life that asks for an interpreter.
pub fn other_session() -> SessionId {
    SessionId(uuid::Uuid::from_u128(0x5e55_0000_0002))
}

pub fn ask_relief() -> Command {
    Command::AskRelief { session: session_id() }
}

pub fn take_over() -> Command {
    Command::TakeOverSeat { session: session_id() }
}

pub fn leave(reason: LeaveReason) -> Command {
    Command::LeaveSession { session: session_id(), reason }
}

pub fn start_relay(pivot: &str) -> Command {
    Command::StartRelay { session: session_id(), pivot: Some(lang(pivot)) }
}

pub fn add_language(tag: &str) -> Command {
    Command::AddLanguage { session: session_id(), lang: lang(tag) }
}

pub fn call_partner() -> Command {
    Command::CallPartner { session: session_id(), partner: "line-one".to_owned() }
}

pub fn partner_on() -> Command {
    Command::PartnerOn { session: session_id() }
}

/// The hub rings somebody for a seat; they accept and join.
pub fn come_on(case: &mut Case, who: &Actor, seat: Seat) {
    let nth = u32::try_from(case.session().offers.len()).expect("few rings") + 1;
    let (until, card) = (case.now.plus_ms(12_000), case.session().ring_card(seat));
    let (session, person, desk) = (session_id(), who.person, who.desk);
    let next = None;
    case.happens(Change::Offered { session, nth, seat, person, desk, until, next, card });
    let offer = OfferId { session, nth };
    case.press(who, Command::AcceptOffer { offer }).expect("whoever is rung may accept");
    case.press(who, keys::join()).expect("whoever accepted may join");
}

/// Both interpreters are on, the second as a relief.
pub fn relieved() -> Case {
    let mut case = Case::connected();
    case.press(&call_taker(), ask_relief()).expect("asks");
    come_on(&mut case, &relief(), Seat::Relief);
    case
}

/// An English call through French.
pub fn relayed() -> Case {
    let mut case = Case::requested();
    case.press(&call_taker(), start_relay("fr")).expect("starts");
    come_on(&mut case, &interpreter(), Seat::Main);
    come_on(&mut case, &relief(), Seat::Relay);
    case
}

/// Asked to give its interpreter away.
pub fn asked_to_yield() -> Case {
    let mut case = Case::connected();
    let (session, to) = (session_id(), other_session());
    case.happens(Change::YieldAsked { session, to, lang: lang("en") });
    case
}

/// An outside service is being dialled.
pub fn dialled() -> Case {
    let mut case = Case::requested();
    case.press(&call_taker(), call_partner()).expect("dials");
    case
}

fn seated(case: &Case, seat: Seat) -> Option<yiqiao_domain::PersonId> {
    case.session().at_seat(seat).map(|party| party.person)
}

#[test]
fn relief_needs_somebody_to_relieve() {
    let mut waiting = Case::requested();
    let refused = waiting.press(&call_taker(), ask_relief());
    assert_eq!(refused, Err(Refusal::WrongState), "nobody is on yet");
    let refused = waiting.press(&call_taker(), take_over());
    assert_eq!(refused, Err(Refusal::WrongState), "nobody can take over");
    let again = relieved().press(&call_taker(), ask_relief());
    assert_eq!(again, Err(Refusal::NothingToChange), "one is there already");
}

#[test]
fn seat_is_taken_without_a_gap() {
    let mut case = relieved();
    case.press(&relief(), take_over()).expect("takes over");
    assert_eq!(seated(&case, Seat::Main), Some(relief().person), "the relief has the seat");
    assert_eq!(case.state(), State::Connected, "the talk went on");
    assert_eq!(case.session().parties.len(), 1, "the first has left");
}

#[test]
fn yielding_with_a_relief_on_needs_nobody_else() {
    let mut case = relieved();
    let (session, to) = (session_id(), other_session());
    case.happens(Change::YieldAsked { session, to, lang: lang("en") });
    let yields = Command::YieldInterpreter { session };
    case.press(&call_taker(), yields).expect("gives");
    assert_eq!(seated(&case, Seat::Main), Some(relief().person), "the relief takes the seat");
    assert!(case.session().sought.is_empty(), "and nobody is looked for");
}

#[test]
fn question_is_answered_once() {
    let mut case = asked_to_yield();
    let refuse = Command::RefuseYield { session: session_id() };
    let changes = case.press(&call_taker(), refuse.clone()).expect("keeps");
    let (session, to, end) = (session_id(), other_session(), YieldEnd::Refused);
    assert_eq!(changes, [Change::YieldEnded { session, to, end }], "nothing else happens");
    let late = case.press(&call_taker(), refuse);
    assert_eq!(late, Err(Refusal::QuestionOver), "it was answered");
    let late = case.press(&call_taker(), Command::YieldInterpreter { session });
    assert_eq!(late, Err(Refusal::QuestionOver), "either way");
}

#[test]
fn question_ends_when_the_interpreter_goes() {
    let reasons = [
        LeaveReason::Conflict,
        LeaveReason::Unable,
        LeaveReason::WrongLanguage { guess: None },
        LeaveReason::WrongLanguage { guess: Some(lang("fr")) },
    ];
    for reason in reasons {
        let mut case = asked_to_yield();
        case.press(&interpreter(), leave(reason.clone())).expect("leaves");
        assert_eq!(case.session().yield_to, None, "{reason:?} leaves nobody to give");
    }
    for command in [keys::change_language("fr"), start_relay("fr")] {
        let mut case = asked_to_yield();
        case.press(&call_taker(), command).expect("changes who is needed");
        assert_eq!(case.session().yield_to, None, "the one who was asked for is gone");
    }
}

#[test]
fn relay_needs_another_language_of_callers() {
    for wrong in ["en", "zh-CN", "sw"] {
        let refused = Case::requested().press(&call_taker(), start_relay(wrong));
        assert_eq!(refused, Err(Refusal::UnknownLanguage), "{wrong} is no pivot for English");
    }
    let none = Command::StartRelay { session: session_id(), pivot: None };
    let refused = Case::requested().press(&call_taker(), none);
    assert_eq!(refused, Err(Refusal::NoRelay), "a desk alone cannot choose");
    let again = relayed().press(&call_taker(), start_relay("fr"));
    assert_eq!(again, Err(Refusal::NothingToChange), "it goes through French already");
}

#[test]
fn relayed_talk_is_served_when_both_halves_are_on() {
    use yiqiao_domain::session::Clock;
    let mut case = Case::requested();
    case.press(&call_taker(), start_relay("fr")).expect("starts");
    case.advance_ms(1_000);
    come_on(&mut case, &interpreter(), Seat::Main);
    assert_eq!(case.session().clocks.get(Clock::Joined), None, "one half is no interpreter");
    case.advance_ms(1_000);
    come_on(&mut case, &relief(), Seat::Relay);
    assert_eq!(case.session().clocks.get(Clock::Joined), Some(case.now), "T7 needs both");
}

#[test]
fn further_languages_are_few() {
    let mut case = Case::connected();
    case.press(&call_taker(), add_language("fr")).expect("a third language");
    for (known, why) in [("fr", "it is spoken already"), ("en", "it is the caller's own")] {
        let refused = case.press(&call_taker(), add_language(known));
        assert_eq!(refused, Err(Refusal::NothingToChange), "{why}");
    }
    for wrong in ["zh-CN", "sw"] {
        let refused = case.press(&call_taker(), add_language(wrong));
        assert_eq!(refused, Err(Refusal::UnknownLanguage), "nobody is needed for {wrong}");
    }
}

#[test]
fn partner_is_dialled_only_without_an_interpreter() {
    let refused = Case::connected().press(&call_taker(), call_partner());
    assert_eq!(refused, Err(Refusal::WrongState), "somebody is on");
    let refused = dialled().press(&call_taker(), call_partner());
    assert_eq!(refused, Err(Refusal::WrongState), "it is being dialled");
    let refused = Case::requested().press(&call_taker(), partner_on());
    assert_eq!(refused, Err(Refusal::WrongState), "nobody was dialled");
    let mut long = Case::requested();
    let partner = "x".repeat(81);
    let named = Command::CallPartner { session: session_id(), partner };
    let refused = long.press(&call_taker(), named);
    assert_eq!(refused, Err(Refusal::TextTooLong), "no line has such a name");
}

#[test]
fn outside_interpreting_is_not_taken_back() {
    let mut case = dialled();
    case.press(&call_taker(), partner_on()).expect("on");
    let refused = case.press(&call_taker(), keys::withdraw());
    assert_eq!(refused, Err(Refusal::WrongState), "somebody has interpreted");
    let mut early = dialled();
    early.press(&call_taker(), keys::withdraw()).expect("nobody has");
    assert_eq!(early.session().partner, None, "and the line is hung up");
}

#[test]
fn wrong_language_keeps_turns_and_place() {
    let mut case = Case::connected();
    case.press(&interpreter(), keys::interpret(turn_id(1), "一")).expect("renders");
    let since = case.session().ring_card(Seat::Main).waiting_since;
    case.advance_ms(5_000);
    let guess = Some(lang("fr"));
    case.press(&interpreter(), leave(LeaveReason::WrongLanguage { guess })).expect("leaves");
    assert!(case.session().turn(turn_id(1)).is_some(), "turns are kept");
    assert_eq!(case.session().ring_card(Seat::Main).waiting_since, since, "and the waiting time");
    assert_eq!(case.state(), State::Requested, "another is looked for");
}

#[test]
fn back_from_silence_gives_time_to_join() {
    let mut case = Case::requested();
    let offer = case.ring(&interpreter());
    case.press(&interpreter(), Command::AcceptOffer { offer }).expect("accepts");
    let (session, person) = (session_id(), interpreter().person);
    let until = case.now.plus_ms(15_000);
    case.happens(Change::InterpreterLost { session, person, until });
    case.advance_ms(14_000);
    case.happens(Change::InterpreterBack { session, person });
    let since = case.session().main().map(|party| party.since);
    assert_eq!(since, Some(case.now), "the time to join counts from now");
}

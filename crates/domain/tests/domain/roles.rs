//! Who may press which key: the call-taker who holds the call, another one, the
//! interpreter who is on, one who is not, and a supervisor.

use yiqiao_domain::session::{CallBack, LeaveReason, Priority, Seat};
use yiqiao_domain::{Command, Gender, Person, Policy, Refusal, Role};

use crate::case::{
    Case, call_taker, colleague, interpreter, lang, person_id, relief, session_id, supervisor,
};
use crate::keys;
use crate::seats;

/// Where a story begins.
type Begin = fn() -> Case;
/// What each of the five is told.
type Told = [Option<Refusal>; 5];

const OK: Option<Refusal> = None;
const NOT_YOURS: Option<Refusal> = Some(Refusal::NotYours);
const WRONG_ROLE: Option<Refusal> = Some(Refusal::WrongRole);

/// Deciding about interpreters: the holder of the call, or any supervisor.
const STEERING: Told = [OK, NOT_YOURS, WRONG_ROLE, WRONG_ROLE, OK];
/// The holder of the call alone.
const HOLDER: Told = [OK, NOT_YOURS, WRONG_ROLE, WRONG_ROLE, WRONG_ROLE];
/// Whoever is in the talk.
const PARTY: Told = [OK, NOT_YOURS, OK, NOT_YOURS, NOT_YOURS];
/// Whoever is in the talk, and supervisors.
const PARTY_OR_BOARD: Told = [OK, NOT_YOURS, OK, NOT_YOURS, OK];
/// Supervisors alone.
const BOARD: Told = [WRONG_ROLE, WRONG_ROLE, WRONG_ROLE, WRONG_ROLE, OK];
/// The interpreter who is on.
const ON: Told = [NOT_YOURS, NOT_YOURS, OK, NOT_YOURS, NOT_YOURS];

fn table() -> Vec<(Begin, Command, Told)> {
    let session = session_id();
    let (waiting, live): (Begin, Begin) = (Case::requested, Case::connected);
    let with_relief_asked: Begin = || {
        let mut case = Case::connected();
        case.press(&call_taker(), seats::ask_relief()).expect("asks");
        case
    };
    let gender = Some(Gender::Female);
    let (person, with) = (relief().person, seats::other_session());
    let (main, second) = (Seat::Main, Seat::Relief);
    let result = CallBack::NoAnswer;
    let priority = Priority::P1;
    vec![
        (Case::phrases_only, keys::request(), STEERING),
        (Case::ringing, keys::next(), STEERING),
        (live, keys::change_language("fr"), STEERING),
        (waiting, Command::DropRequest { session, seat: main }, STEERING),
        (with_relief_asked, Command::DropRequest { session, seat: second }, PARTY_OR_BOARD),
        (live, seats::ask_relief(), PARTY_OR_BOARD),
        (seats::relieved, seats::take_over(), [OK, NOT_YOURS, OK, OK, OK]),
        (waiting, seats::start_relay("fr"), STEERING),
        (seats::relayed, Command::EndRelay { session }, STEERING),
        (live, seats::add_language("fr"), PARTY),
        (live, seats::leave(LeaveReason::Unable), ON),
        (live, Command::PreferGender { session, gender }, PARTY),
        (live, Command::RingPerson { session, person }, STEERING),
        (seats::asked_to_yield, Command::YieldInterpreter { session }, STEERING),
        (seats::asked_to_yield, Command::RefuseYield { session }, STEERING),
        (waiting, seats::call_partner(), STEERING),
        (seats::dialled, seats::partner_on(), STEERING),
        (seats::dialled, Command::PartnerOff { session }, STEERING),
        (live, Command::CallerLeft { session }, HOLDER),
        (live, Command::CallBackTried { session, result }, HOLDER),
        (live, Command::SetSilent { session, silent: true }, HOLDER),
        (live, Command::LinkSessions { session, with }, STEERING),
        (live, Command::SetPriority { session, priority }, STEERING),
        (live, Command::TakeOverSession { session }, BOARD),
        (live, Command::ListenIn { session }, BOARD),
        (live, Command::Recall { person }, BOARD),
        (live, Command::AcknowledgeAlarm { n: 1 }, BOARD),
        (live, Command::ShelveAlarm { n: 1 }, BOARD),
        (live, Command::SetPolicy { policy: Box::new(Policy::standard()) }, BOARD),
        (live, Command::SetRoster { shifts: Vec::new() }, BOARD),
        (live, Command::UpdatePerson { person: staff_entry() }, BOARD),
    ]
}

fn staff_entry() -> Person {
    let skill = yiqiao_domain::Skill::new(lang("en"), yiqiao_domain::Level::B);
    Person::new(person_id(7), "Person 7", Role::Interpreter, vec![skill])
}

#[test]
fn every_key_knows_who_may_press_it() {
    let five = [call_taker(), colleague(), interpreter(), relief(), supervisor()];
    for (begin, command, told) in table() {
        for (actor, refusal) in five.iter().zip(told) {
            let answer = begin().press(actor, command.clone()).err();
            assert_eq!(answer, refusal, "{actor:?} pressing {command:?}");
        }
    }
}

#[test]
fn over_is_over_for_every_key_of_a_live_talk() {
    let session = session_id();
    let gender = Some(Gender::Male);
    let over = [
        (call_taker(), seats::ask_relief()),
        (call_taker(), seats::start_relay("fr")),
        (call_taker(), Command::EndRelay { session }),
        (call_taker(), seats::add_language("fr")),
        (call_taker(), Command::PreferGender { session, gender }),
        (call_taker(), Command::RingPerson { session, person: relief().person }),
        (call_taker(), seats::call_partner()),
        (call_taker(), seats::partner_on()),
        (call_taker(), Command::PartnerOff { session }),
        (call_taker(), Command::CallerLeft { session }),
        (call_taker(), Command::SetSilent { session, silent: true }),
        (supervisor(), Command::TakeOverSession { session }),
        (supervisor(), Command::ListenIn { session }),
        (supervisor(), seats::take_over()),
    ];
    for (actor, command) in over {
        let refused = Case::in_wrap_up().press(&actor, command.clone());
        assert_eq!(refused, Err(Refusal::WrongState), "{command:?} needs a live talk");
    }
}

#[test]
fn who_took_a_call_over_holds_it() {
    let mut case = Case::connected();
    let session = session_id();
    case.press(&supervisor(), Command::TakeOverSession { session }).expect("takes over");
    let left = case.press(&call_taker(), Command::CallerLeft { session });
    assert_eq!(left, Err(Refusal::NotYours), "the former holder has no key left");
    case.press(&supervisor(), Command::CallerLeft { session }).expect("the holder's key");
    let again = case.press(&supervisor(), Command::TakeOverSession { session });
    assert_eq!(again, Err(Refusal::NothingToChange), "it is theirs already");
}

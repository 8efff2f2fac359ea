//! What interpreters say about being rung, and what becomes of it.

use yiqiao_domain::{Command, OfferId, Presence, Refusal, SessionId};

use crate::centre::Centre;
use yiqiao_simulator::keys;

fn choose(centre: &mut Centre, desk: yiqiao_domain::DeskId, presence: Presence) {
    centre.press(desk, keys::presence(presence));
}

#[test]
fn break_chosen_while_rung_survives() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let desk = centre.interpreter(&["en"]);
    let session = centre.open(taker, "en");
    choose(&mut centre, desk, Presence::Break);
    assert_eq!(centre.rung_desk(session), Some(desk), "the ring goes on, it may be answered");
    centre.advance_ms(12_000);
    assert_eq!(centre.presence(desk), Presence::Break, "the break survives the ring (I5)");
    assert_eq!(centre.rung_desk(session), None, "and nobody on a break is rung again");
}

#[test]
fn break_chosen_while_rung_survives_the_session() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let desk = centre.interpreter(&["en"]);
    let session = centre.open(taker, "en");
    choose(&mut centre, desk, Presence::Break);
    centre.answer(session);
    centre.press(taker, keys::end(session));
    assert_eq!(centre.presence(desk), Presence::WrapUp, "first the record is finished");
    centre.press(desk, keys::attest(session));
    assert_eq!(centre.presence(desk), Presence::Break, "then comes the break (I5)");
}

#[test]
fn wrap_up_returns_to_available() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let desk = centre.interpreter(&["en"]);
    let session = centre.open(taker, "en");
    centre.answer(session);
    let waiting = centre.open(taker, "en");
    centre.press(taker, keys::end(session));
    assert_eq!(centre.rung_desk(waiting), None, "nobody is rung while finishing a record");
    centre.press(desk, keys::attest(session));
    assert_eq!(centre.rung_desk(waiting), Some(desk), "finished, they are rung at once (I4)");
}

#[test]
fn choice_made_in_wrap_up_stands() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let desk = centre.interpreter(&["en"]);
    let session = centre.open(taker, "en");
    centre.answer(session);
    centre.press(taker, keys::end(session));
    choose(&mut centre, desk, Presence::Away);
    centre.press(desk, keys::attest(session));
    assert_eq!(centre.presence(desk), Presence::Away, "attesting does not undo a choice");
}

#[test]
fn same_presence_twice_is_refused() {
    let mut centre = Centre::new();
    let desk = centre.interpreter(&["en"]);
    let again = centre.try_press(desk, keys::available());
    assert_eq!(again, Err(Refusal::NothingToChange), "they are available already");
}

#[test]
fn newcomer_is_away_until_they_say() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let person = centre.person(yiqiao_domain::Role::Interpreter, &["en"]);
    let desk = centre.seat(person);
    let session = centre.open(taker, "en");
    assert_eq!(centre.rung_desk(session), None, "a line alone is not a yes");
    centre.press(desk, keys::available());
    assert_eq!(centre.rung_desk(session), Some(desk), "now they may be rung");
}

#[test]
fn stranger_has_no_presence() {
    let mut centre = Centre::new();
    let desk = centre.interpreter(&["en"]);
    let mut actor = centre.actor(desk);
    actor.person = keys::person_id(99);
    let envelope = yiqiao_domain::Envelope {
        id: yiqiao_domain::CommandId(uuid::Uuid::from_u128(1)),
        desk_at: centre.now,
        command: keys::available(),
    };
    let refused = centre.ask(yiqiao_hub::Input::Command(actor, envelope));
    assert_eq!(refused, Err(Refusal::UnknownPerson), "only the staff can be rung");
}

#[test]
fn refused_keys_change_nothing() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let desk = centre.interpreter(&["en"]);
    let session = centre.open(taker, "en");
    let before = centre.engine.clone();
    let nobodys = OfferId { session, nth: 9 };
    let unknown = SessionId(uuid::Uuid::from_u128(404));
    let wrong: [(_, Command); 4] = [
        (desk, keys::accept(nobodys)),
        (taker, keys::accept(OfferId { session, nth: 1 })),
        (desk, keys::end(session)),
        (taker, keys::end(unknown)),
    ];
    for (desk, command) in wrong {
        let refused = centre.try_press(desk, command.clone());
        assert!(refused.is_err(), "{command:?} is not theirs to press");
        assert_eq!(centre.engine, before, "a refused key changes nothing");
    }
}

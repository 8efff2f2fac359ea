//! Waiting: nobody is there, and then somebody is.

use yiqiao_domain::command::Assistance;
use yiqiao_domain::session::{Priority, State};
use yiqiao_domain::{Command, Desk, Presence, Refusal, Role};
use yiqiao_hub::Input;

use crate::centre::Centre;
use yiqiao_simulator::keys::{self, desk_id, lang, person_id, turn_id};

#[test]
fn session_waits_until_someone_is_free() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let session = centre.open(taker, "en");
    assert_eq!(centre.state(session), State::Requested, "with nobody there it waits");
    let desk = centre.interpreter(&["en"]);
    assert_eq!(centre.rung_desk(session), Some(desk), "who comes is offered it at once (I4)");
}

#[test]
fn urgency_goes_before_waiting_time() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let mut opened = Vec::new();
    for priority in [Priority::P3, Priority::P2, Priority::P2, Priority::P1] {
        let session = centre.next_session();
        centre.press(taker, keys::open_as(session, "en", priority, Assistance::Interpreter));
        centre.advance_ms(1_000);
        opened.push(session);
    }
    let mut rung = Vec::new();
    for n in 0..6 {
        centre.interpreter(&["en"]);
        // The life in danger rings three at once before anybody else rings one.
        if (1..3).contains(&n) {
            continue;
        }
        let next = opened.iter().find(|s| centre.rung_desk(**s).is_some() && !rung.contains(*s));
        rung.push(*next.expect("whoever comes is rung for one more"));
    }
    let best_first = [opened[3], opened[1], opened[2], opened[0]];
    assert_eq!(rung, best_first, "danger to life first, then the longest waiting");
}

#[test]
fn urgency_counts_across_languages() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let calm = centre.open(taker, "en");
    centre.advance_ms(1_000);
    let urgent = centre.next_session();
    let open = keys::open_as(urgent, "ru", Priority::P1, Assistance::Interpreter);
    centre.press(taker, open);
    let both = centre.interpreter(&["en", "ru"]);
    assert_eq!(centre.rung_desk(urgent), Some(both), "the most urgent of all they can take");
    assert_eq!(centre.state(calm), State::Requested, "the calm one waits");
}

#[test]
fn one_key_may_ring_two_desks() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let english = centre.interpreter(&["en"]);
    let french = centre.interpreter(&["fr"]);
    let mistaken = centre.open(taker, "en");
    let waiting = centre.open(taker, "en");
    centre.press(taker, keys::change_language(mistaken, "fr"));
    assert_eq!(centre.rung_desk(mistaken), Some(french), "the corrected session is offered");
    assert_eq!(centre.rung_desk(waiting), Some(english), "and so is who waited behind it (I4)");
}

#[test]
fn raised_priority_jumps_the_queue() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    centre.open(taker, "en");
    centre.advance_ms(1_000);
    let urgent = centre.open(taker, "en");
    centre.press(taker, keys::set_priority(urgent, Priority::P1));
    let desk = centre.interpreter(&["en"]);
    assert_eq!(centre.rung_desk(urgent), Some(desk), "what became urgent comes first");
}

#[test]
fn unanswered_session_keeps_its_place() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let desk = centre.interpreter(&["en"]);
    let old = centre.open(taker, "en");
    centre.advance_ms(1_000);
    let young = centre.open(taker, "en");
    centre.advance_ms(11_000);
    assert_eq!(centre.rung_desk(old), Some(desk), "a missed ring does not send it to the end");
    assert_eq!(centre.rung_desk(young), None, "the younger still waits");
}

#[test]
fn unservable_session_blocks_nobody() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let desk = centre.interpreter(&["en"]);
    let declined = centre.open(taker, "en");
    centre.decline(declined);
    let session = centre.open(taker, "en");
    assert_eq!(centre.rung_desk(session), Some(desk), "who cannot be helped holds up no one (I3)");
    assert_eq!(centre.state(declined), State::Requested, "and goes on waiting");
}

#[test]
fn language_change_keeps_turns_and_rings_again() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let english = centre.interpreter(&["en"]);
    let french = centre.interpreter(&["fr"]);
    let session = centre.open(taker, "en");
    centre.answer(session);
    centre.press(taker, keys::speak(session, turn_id(1)));
    centre.press(taker, keys::change_language(session, "fr"));
    assert_eq!(centre.rung_desk(session), Some(french), "the right language is rung at once");
    assert!(centre.session(session).turn(turn_id(1)).is_some(), "what was said is kept");
    assert_eq!(centre.presence(english), Presence::WrapUp, "the first finishes their part");
}

#[test]
fn language_change_while_ringing_moves_the_ring() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let english = centre.interpreter(&["en"]);
    let french = centre.interpreter(&["fr"]);
    let session = centre.open(taker, "en");
    centre.press(taker, keys::change_language(session, "fr"));
    assert_eq!(centre.rung_desk(session), Some(french), "the right language is rung");
    let other = centre.open(taker, "en");
    assert_eq!(centre.rung_desk(other), Some(english), "the wrong one is free at once (I1)");
}

#[test]
fn phrases_only_session_rings_nobody() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let desk = centre.interpreter(&["en"]);
    let session = centre.next_session();
    let open = keys::open_as(session, "en", Priority::P3, Assistance::PhrasesOnly);
    centre.press(taker, open);
    assert_eq!(centre.rung_desk(session), None, "nobody was asked for");
    centre.press(taker, Command::RequestInterpreter { session });
    assert_eq!(centre.rung_desk(session), Some(desk), "now somebody is");
}

#[test]
fn ended_session_leaves_the_queue() {
    let mut centre = Centre::new();
    let taker = centre.call_taker();
    let session = centre.open(taker, "en");
    centre.press(taker, keys::end(session));
    centre.interpreter(&["en"]);
    assert_eq!(centre.state(session), State::WrapUp, "nobody is rung for what is over (I2)");
}

#[test]
fn unknown_people_and_languages_are_refused() {
    let mut centre = Centre::new();
    let desk = Desk { id: desk_id(7), label: "7".to_owned(), person: person_id(7) };
    let refused = centre.ask(Input::AddDesk(desk));
    assert_eq!(refused, Err(Refusal::UnknownPerson), "a desk belongs to somebody known");
    let skill = yiqiao_domain::Skill::new(lang("sw"), yiqiao_domain::Level::A);
    let stranger =
        yiqiao_domain::Person::new(person_id(8), "Person 8", Role::Interpreter, vec![skill]);
    let refused = centre.ask(Input::AddPerson(stranger));
    assert_eq!(refused, Err(Refusal::UnknownLanguage), "the centre does not serve Swahili");
}

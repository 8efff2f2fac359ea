//! Who may see which event, role by role.

use yiqiao_domain::access::AccessList;
use yiqiao_domain::event::{DownCause, PresenceCause};
use yiqiao_domain::session::DeclineReason;
use yiqiao_domain::{Actor, Change, Command, OfferId, Presence, Role};

use crate::case::{
    Case, call_taker, colleague, desk_id, interpreter, person_id, relief, session_id, supervisor,
    turn_id,
};
use crate::keys;

fn list(case: &Case) -> AccessList {
    let mut access = AccessList::default();
    case.events.iter().for_each(|event| access.apply(event));
    access
}

fn seen_by(case: &Case, viewer: &Actor) -> usize {
    let access = list(case);
    case.events.iter().filter(|event| access.may_see(viewer, &event.change)).count()
}

#[test]
fn rung_interpreter_sees_only_the_ring() {
    let mut case = Case::requested();
    case.press(&call_taker(), keys::speak(turn_id(1), "Help")).expect("speaks");
    case.ring(&interpreter());
    assert!(!list(&case).may_enter(&interpreter(), session_id()), "being rung lets nobody in");
    assert_eq!(seen_by(&case, &interpreter()), 1, "of the session the ring alone is seen");
    assert_eq!(seen_by(&case, &relief()), 0, "who is not rung sees nothing of it");
}

#[test]
fn accepting_opens_the_whole_session() {
    let case = Case::connected();
    let access = list(&case);
    assert!(access.may_enter(&interpreter(), session_id()), "accepting lets in");
    assert_eq!(seen_by(&case, &interpreter()), case.events.len(), "with all that came before");
}

#[test]
fn declining_opens_nothing() {
    let mut case = Case::ringing();
    let offer = OfferId { session: session_id(), nth: 1 };
    let reason = DeclineReason::Conflict;
    case.press(&interpreter(), Command::DeclineOffer { offer, reason }).expect("declines");
    assert!(!list(&case).may_enter(&interpreter(), session_id()), "a decline lets nobody in");
    assert_eq!(seen_by(&case, &interpreter()), 2, "one sees one's own ring begin and end");
}

#[test]
fn call_taker_sees_own_sessions_only() {
    let case = Case::connected();
    assert_eq!(seen_by(&case, &call_taker()), case.events.len(), "the session is theirs");
    assert_eq!(seen_by(&case, &colleague()), 0, "other call-takers see nothing of it");
}

#[test]
fn next_shift_sees_the_desk_it_takes_over() {
    let case = Case::connected();
    let relieved = Actor { desk: call_taker().desk, ..colleague() };
    assert!(list(&case).may_enter(&relieved, session_id()), "the session stays at its desk");
}

#[test]
fn borrowed_desk_opens_nothing_for_interpreters() {
    let case = Case::requested();
    let seated = Actor { desk: call_taker().desk, ..relief() };
    let entered = list(&case).may_enter(&seated, session_id());
    assert!(!entered, "an interpreter is let in by accepting, not by where they sit");
}

#[test]
fn supervisor_sees_every_session() {
    let case = Case::closed();
    assert_eq!(seen_by(&case, &supervisor()), case.events.len(), "supervisors see it all");
}

#[test]
fn presence_is_for_oneself_and_supervisors() {
    let access = AccessList::default();
    let person = interpreter().person;
    let desk = interpreter().desk;
    let changes = [
        Change::PresenceSet { person, presence: Presence::Break, cause: PresenceCause::Chosen },
        Change::DeskUp { desk, person },
        Change::DeskDown { desk, person, cause: DownCause::Silent },
    ];
    for change in changes {
        assert!(access.may_see(&interpreter(), &change), "one sees one's own standing");
        assert!(access.may_see(&supervisor(), &change), "supervisors see everyone's");
        for other in [relief(), call_taker()] {
            assert!(!access.may_see(&other, &change), "nobody else does");
        }
    }
}

#[test]
fn reading_is_audited_for_supervisors_alone() {
    let case = Case::connected();
    let access = list(&case);
    let read = Change::TranscriptRead { session: session_id(), person: supervisor().person };
    assert!(access.may_see(&supervisor(), &read), "supervisors see who read");
    for party in [call_taker(), interpreter()] {
        assert!(!access.may_see(&party, &read), "the parties do not");
    }
}

#[test]
fn acceptance_hands_over_the_earlier_events() {
    let mut case = Case::requested();
    let offer = case.ring(&interpreter());
    let before = case.events.len() as u64;
    case.press(&interpreter(), Command::AcceptOffer { offer }).expect("accepts");
    let access = list(&case);
    let accepted = case.events.last().expect("the acceptance is an event");
    assert_eq!(access.lets_in(&interpreter(), accepted), Some(session_id()), "this event lets in");
    assert_eq!(access.lets_in(&relief(), accepted), None, "but only the one who accepted");
    let entered = access.entered_since(&interpreter(), before);
    assert_eq!(entered, [session_id()], "a desk behind the acceptance still lacks the session");
    let entered = access.entered_since(&interpreter(), before + 1);
    assert!(entered.is_empty(), "a desk past it has the session");
}

#[test]
fn staff_list_is_for_everyone() {
    let access = AccessList::default();
    let desk = yiqiao_domain::Desk { id: desk_id(9), label: "9".to_owned(), person: person_id(9) };
    for viewer in [call_taker(), interpreter(), supervisor()] {
        let added = Change::DeskAdded { desk: desk.clone() };
        assert!(access.may_see(&viewer, &added), "colleagues know each other's desks");
    }
    assert_eq!(call_taker().role, Role::CallTaker, "the story's call-taker takes calls");
}

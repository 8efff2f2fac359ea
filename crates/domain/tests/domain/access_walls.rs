//! The walls between sessions, and between the two organisations: what was added
//! to see, and who sees it.

use yiqiao_domain::access::AccessList;
use yiqiao_domain::session::{
    Caller, FactField, FactSource, FactValue, Origin, Priority, Snapshot, YieldEnd,
};
use yiqiao_domain::{Actor, Alarm, AlarmKind, Change, Command, Duty, Event, Policy, SessionId};

use crate::case::{
    Case, call_taker, colleague, desk_id, interpreter, lang, relief, session_id, supervisor,
};
use crate::seats::other_session;

fn list(case: &Case) -> AccessList {
    let mut access = AccessList::default();
    case.events.iter().for_each(|event| access.apply(event));
    access
}

/// The connected session beside a life in danger that a colleague holds.
fn beside_a_life() -> (AccessList, [Change; 3]) {
    let case = Case::connected();
    let mut access = list(&case);
    let session: SessionId = other_session();
    let opened = Change::SessionOpened {
        session,
        desk: colleague().desk,
        person: colleague().person,
        origin: Origin::Caller,
        lang: lang("en"),
        priority: Priority::P1,
        caller: Caller { number: "SECRET".to_owned(), ..Caller::default() },
    };
    let seq = case.events.len() as u64 + 1;
    access.apply(&Event { seq, at: case.now, cause: None, change: opened.clone() });
    let (field, source) = (FactField::Place, FactSource::Typed);
    let value = FactValue::Text("SECRET".to_owned());
    let asked = Change::InterpreterRequested { session, seat: Default::default() };
    (access, [opened, Change::FactSet { session, field, value, source }, asked])
}

fn seers(access: &AccessList, change: &Change) -> Vec<Actor> {
    let all = [call_taker(), colleague(), interpreter(), relief(), supervisor()];
    all.into_iter().filter(|viewer| access.may_see(viewer, change)).collect()
}

#[test]
fn asked_interpreter_learns_no_more_than_an_id() {
    let (access, of_the_life) = beside_a_life();
    for change in &of_the_life {
        assert!(!access.may_see(&interpreter(), change), "nothing of the life is theirs to see");
    }
    let (session, to) = (session_id(), other_session());
    let asked = Change::YieldAsked { session, to, lang: lang("en") };
    assert!(access.may_see(&interpreter(), &asked), "that their session is asked, they see");
    let told = serde_json::to_value(&asked).expect("an event is plain data");
    let mut keys: Vec<_> = told.as_object().expect("an object").keys().cloned().collect();
    keys.sort();
    let id_and_language = ["kind", "lang", "session", "to"];
    assert_eq!(keys, id_and_language, "an id, and the language they are wanted for");
    assert!(!access.may_enter(&interpreter(), to), "being asked for lets nobody in");
    let taken = Change::YieldEnded { session, to, end: YieldEnd::Taken };
    assert_eq!(seers(&access, &taken), [call_taker(), interpreter(), supervisor()], "nor given");
}

#[test]
fn asking_call_taker_learns_nothing_of_the_giving_session() {
    let (access, _) = beside_a_life();
    let (session, to) = (session_id(), other_session());
    let asked = Change::YieldAsked { session, to, lang: lang("en") };
    let seen = access.may_see(&colleague(), &asked);
    assert!(!seen, "whose interpreter it is does not matter to them");
}

#[test]
fn facts_of_a_linked_call_are_for_those_who_answer_calls() {
    let (access, _) = beside_a_life();
    let (session, from) = (session_id(), other_session());
    let snapshot = Snapshot { n: 1, facts: Default::default() };
    let shared = Change::SnapshotShared { session, from, snapshot };
    assert_eq!(seers(&access, &shared), [call_taker(), supervisor()], "not for interpreters");
    let linked = Change::SessionLinked { session, with: from };
    let parties = [call_taker(), interpreter(), supervisor()];
    assert_eq!(seers(&access, &linked), parties, "that there is another call, all may know");
}

#[test]
fn board_matters_are_for_supervisors() {
    let access = list(&Case::connected());
    let alarm = Alarm { n: 1, kind: AlarmKind::Waiting { session: session_id() } };
    let person = supervisor().person;
    let board = [
        Change::AlarmRaised { alarm },
        Change::AlarmAcknowledged { n: 1, person },
        Change::AlarmShelved { n: 1, person, until: yiqiao_domain::Stamp(1) },
        Change::AlarmCleared { n: 1 },
        Change::RosterSet { shifts: Vec::new() },
        Change::DeskSkewed { desk: desk_id(1), skew_ms: 9_000 },
    ];
    for change in board {
        assert_eq!(seers(&access, &change), [supervisor()], "{change:?}");
    }
}

#[test]
fn duty_and_recall_are_for_oneself_and_supervisors() {
    let access = AccessList::default();
    let person = interpreter().person;
    for change in
        [Change::DutySet { person, duty: Duty::Closing }, Change::PersonRecalled { person }]
    {
        assert_eq!(seers(&access, &change), [interpreter(), supervisor()], "{change:?}");
    }
}

#[test]
fn policy_is_for_everyone() {
    let access = AccessList::default();
    let change = Change::PolicySet { version: 1, policy: Box::new(Policy::standard()) };
    assert_eq!(seers(&access, &change).len(), 5, "all work by the same rules");
}

#[test]
fn call_taken_over_stays_in_sight_of_both() {
    let mut case = Case::connected();
    let before = list(&case).may_enter(&call_taker(), session_id());
    let session = session_id();
    case.press(&supervisor(), Command::TakeOverSession { session }).expect("takes over");
    let access = list(&case);
    assert!(before && access.may_enter(&call_taker(), session), "who began it may see its end");
    assert!(access.may_enter(&supervisor(), session), "who has it sees it anyway");
    assert!(!access.may_enter(&colleague(), session), "nobody else does");
}

#[test]
fn parties_see_what_happens_to_their_session() {
    let access = list(&Case::connected());
    let session = session_id();
    let partner = "line-one".to_owned();
    let of_the_session = [
        Change::PartnerCalled { session, partner },
        Change::CallerGone { session },
        Change::SilentSet { session, silent: true },
        Change::RelaySet { session, pivot: Some(lang("fr")) },
        Change::LanguageAdded { session, lang: lang("fr") },
        Change::ListenedIn { session, person: supervisor().person },
    ];
    for change in of_the_session {
        let parties = [call_taker(), interpreter(), supervisor()];
        assert_eq!(seers(&access, &change), parties, "{change:?}");
    }
}

//! Rosters and the staff list as a supervisor changes them.

use yiqiao_domain::limit::{
    CALL_BACKS_MAX, CHOICES_MAX, LINKS_MAX, NAME_CHARS_MAX, NOT_WITH_MAX, SHIFTS_MAX,
    SKILLS_PER_PERSON_MAX,
};
use yiqiao_domain::session::CallBack;
use yiqiao_domain::{
    Change, Command, Expertise, Level, Person, PersonId, Refusal, Role, SessionId, Shift, Skill,
    Stamp, Tier,
};

use crate::case::{Case, call_taker, lang, person_id, session_id, supervisor};

fn shift(n: u32, from: i64, to: i64) -> Shift {
    Shift { person: person_id(n), from: Stamp(from), to: Stamp(to), tier: Tier::OnDuty }
}

fn set(shifts: Vec<Shift>) -> Result<Vec<Change>, Refusal> {
    Case::new().press(&supervisor(), Command::SetRoster { shifts })
}

fn entry() -> Person {
    let skill = Skill::new(lang("en"), Level::A);
    Person::new(person_id(7), "Person 7", Role::Interpreter, vec![skill])
}

fn update(person: Person) -> Result<Vec<Change>, Refusal> {
    Case::new().press(&supervisor(), Command::UpdatePerson { person })
}

#[test]
fn roster_is_kept_in_order() {
    let (early, late, other) = (shift(1, 0, 10), shift(1, 10, 20), shift(2, 5, 15));
    let changes = set(vec![other, late, early]).expect("shifts may touch and run side by side");
    let shifts = vec![early, late, other];
    assert_eq!(changes, [Change::RosterSet { shifts }], "by person and time, however it came");
}

#[test]
fn shifts_go_forward_and_never_overlap() {
    let faulty = [
        vec![shift(1, 10, 10)],
        vec![shift(1, 10, 0)],
        vec![shift(1, 0, 10), shift(1, 9, 20)],
        vec![shift(1, 0, 10), shift(1, 0, 10)],
        vec![shift(1, 0, 30), shift(1, 10, 20)],
    ];
    for shifts in faulty {
        let refused = set(shifts.clone());
        assert_eq!(refused, Err(Refusal::BadRoster), "{shifts:?} cannot be worked");
    }
}

#[test]
fn roster_has_a_last_shift() {
    let shifts = (0..=SHIFTS_MAX as i64).map(|n| shift(1, n * 10, n * 10 + 10)).collect();
    assert_eq!(set(shifts), Err(Refusal::LimitReached), "two weeks of a large centre are enough");
}

#[test]
fn staff_entry_is_checked_part_by_part() {
    let languages = |tag: &str| vec![Skill::new(lang(tag), Level::B)];
    let into = vec![Skill { into: Some(lang("sw")), ..Skill::new(lang("en"), Level::A) }];
    let someone: PersonId = person_id(9);
    let wrong = [
        (Person { name: " ".to_owned(), ..entry() }, Refusal::TextEmpty),
        (Person { name: "名".repeat(NAME_CHARS_MAX + 1), ..entry() }, Refusal::TextTooLong),
        (Person { skills: languages("sw"), ..entry() }, Refusal::UnknownLanguage),
        (Person { skills: into, ..entry() }, Refusal::UnknownLanguage),
        (
            Person {
                skills: vec![entry().skills[0].clone(); SKILLS_PER_PERSON_MAX + 1],
                ..entry()
            },
            Refusal::LimitReached,
        ),
        (Person { not_with: vec![someone; NOT_WITH_MAX + 1], ..entry() }, Refusal::LimitReached),
        (
            Person { expertise: vec![Expertise::Legal; CHOICES_MAX + 1], ..entry() },
            Refusal::LimitReached,
        ),
    ];
    for (person, refusal) in wrong {
        assert_eq!(update(person.clone()), Err(refusal), "{person:?}");
    }
    let changes = update(entry()).expect("a proper entry");
    assert_eq!(changes, [Change::PersonAdded { person: entry() }], "is taken as it is");
}

#[test]
fn links_and_call_backs_are_few() {
    let mut case = Case::connected();
    let session = session_id();
    for n in 0..LINKS_MAX as u128 {
        let with = SessionId(uuid::Uuid::from_u128(100 + n));
        case.press(&call_taker(), Command::LinkSessions { session, with }).expect("there is room");
    }
    let with = SessionId(uuid::Uuid::from_u128(99));
    let over = case.press(&call_taker(), Command::LinkSessions { session, with });
    assert_eq!(over, Err(Refusal::LimitReached), "that many calls are no longer one incident");
    let tried = Command::CallBackTried { session, result: CallBack::NoAnswer };
    for _ in 0..CALL_BACKS_MAX {
        case.press(&call_taker(), tried.clone()).expect("there is room");
    }
    let over = case.press(&call_taker(), tried);
    assert_eq!(over, Err(Refusal::LimitReached), "nobody is called back for ever");
}

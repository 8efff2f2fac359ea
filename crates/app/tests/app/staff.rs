//! Staff and roster as an administrator edits them, through real desks and a hub.

use yiqiao_app::view::*;
use yiqiao_domain::{Expertise, Gender, Lang, Level, Role, Skill, Tier};

use crate::centre::Centre;

fn roster(csv: &str) -> RosterTextRequest {
    RosterTextRequest { csv: csv.to_owned() }
}

#[test]
fn a_persons_entry_is_changed_and_the_role_stays() {
    let centre = Centre::open();
    let desk = centre.supervisor.desk();
    let staff = desk.staff_view().unwrap();
    let find = |role| staff.people.iter().find(|one| one.role == role).unwrap().clone();
    let (interpreter, colleague) = (find(Role::Interpreter), find(Role::CallTaker));
    assert_eq!(interpreter.desk_label.as_deref(), Some("A-07"));
    let ar = Skill {
        lang: Lang::parse("ar").unwrap(),
        level: Level::A,
        into: Some(Lang::parse("en").unwrap()),
    };
    let request = UpdatePersonRequest {
        person: interpreter.id,
        name: " 林若溪 ".to_owned(),
        skills: vec![ar.clone()],
        expertise: vec![Expertise::Medical],
        gender: Some(Gender::Female),
        not_with: vec![colleague.id],
    };
    desk.update_person(request.clone()).unwrap();
    let after = centre.supervisor.until("the changed entry", |desk| {
        let people = desk.staff_view().unwrap().people;
        people.into_iter().find(|one| one.id == interpreter.id && one.skills == vec![ar.clone()])
    });
    assert_eq!((after.role, after.name.as_str()), (Role::Interpreter, "林若溪"));
    assert_eq!(after.not_with, [colleague.id]);
    assert_eq!(after.gender, Some(Gender::Female));
    assert_eq!(
        centre.interpreter.desk().update_person(request).unwrap_err().code,
        "wrong-role",
        "nobody changes themselves"
    );
}

#[test]
fn a_roster_is_read_and_written_again_the_same() {
    let centre = Centre::open();
    let desk = centre.supervisor.desk();
    let staff = desk.staff_view().unwrap().people;
    let taker = staff.iter().find(|one| one.role == Role::CallTaker).unwrap();
    let csv = format!(
        "person,from,to,tier\n林若溪,2026-11-23 08:00,2026-11-23 16:00,on-duty\n\
         {},2026-11-23 16:00,2026-11-24 00:00,on-call\n",
        taker.id
    );
    let check = desk.check_roster(&roster(&csv)).unwrap();
    assert_eq!((check.shifts, check.people, check.faults.len()), (2, 2, 0));
    assert!(desk.staff_view().unwrap().shifts.is_empty(), "a check changes nothing");
    desk.set_roster(&roster(&csv)).unwrap();
    let shifts = centre.supervisor.until("the roster", |desk| {
        let shifts = desk.staff_view().unwrap().shifts;
        (shifts.len() == 2).then_some(shifts)
    });
    assert_eq!(shifts[0].from.0, 1_795_392_000_000, "midnight UTC is 08:00 in Beijing");
    assert_eq!(shifts[1].tier, Tier::OnCall);
    let exported = desk.export_roster().unwrap().csv;
    assert_eq!(exported, csv.replace(&taker.id.to_string(), &taker.name), "by name");
}

#[test]
fn every_bad_line_is_told_and_nothing_changes() {
    let centre = Centre::open();
    let desk = centre.supervisor.desk();
    let csv = "person,from,to,tier\n\
        林若溪,2026-11-23 08:00,2026-11-23 16:00,on-duty\n\
        Nobody,2026-11-23 08:00,2026-11-23 16:00,on-duty\n\
        林若溪,23.11.2026,2026-11-23 16:00,on-duty\n\
        林若溪,2026-11-24 08:00,2026-11-24 08:00,on-duty\n\
        林若溪,2026-11-25 08:00,2026-11-25 16:00,sometimes\n\
        林若溪,2026-11-25 08:00\n\
        \"林若溪,2026-11-25 08:00\n\n\
        林若溪,2026-11-23 15:00,2026-11-23 20:00,on-call";
    let told = desk.set_roster(&roster(csv)).unwrap();
    let faults: Vec<(u32, RosterFault)> =
        told.faults.into_iter().map(|found| (found.line, found.fault)).collect();
    let said = |text: &str| text.to_owned();
    let expected = [
        (3, RosterFault::UnknownPerson { said: said("Nobody") }),
        (4, RosterFault::Time { said: said("23.11.2026") }),
        (5, RosterFault::Backwards),
        (6, RosterFault::Tier { said: said("sometimes") }),
        (7, RosterFault::Columns { found: 2 }),
        (8, RosterFault::Quote),
    ];
    assert_eq!(faults[..6], expected, "each line with its reason");
    assert_eq!(told.shifts, 0);
    assert!(desk.staff_view().unwrap().shifts.is_empty(), "all or nothing");
    let overlap = "person,from,to,tier\n林若溪,2026-11-23 08:00,2026-11-23 16:00,on-duty\n\
        林若溪,2026-11-23 15:00,2026-11-23 20:00,on-call\n";
    let told = desk.check_roster(&roster(overlap)).unwrap().faults;
    assert_eq!(told[0].line, 3);
    assert_eq!(told[0].fault, RosterFault::Overlap { with: 2 });
    let told = desk.check_roster(&roster("林若溪,a,b,c\n")).unwrap().faults;
    assert_eq!(told[0].fault, RosterFault::Head, "the columns are named first");
}

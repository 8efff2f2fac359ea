//! The first minutes of a centre: people, desks, lines, shifts.

use yiqiao_domain::session::FactField;
use yiqiao_domain::{
    CentreId, Desk, Expertise, Gender, Lang, Level, Person, PersonId, Role, Skill,
};
use yiqiao_hub::Input;

use super::{Happening, Seat, World};
use crate::hub::TAGS;
use crate::keys::{self, desk_id, lang, person_id};

/// Fields that may hold what nobody outside may see.
pub(super) const PERSONAL: [FactField; 4] =
    [FactField::Place, FactField::CallerName, FactField::Note, FactField::Callback];

impl World {
    pub(super) fn found(&mut self) -> Result<(), String> {
        let centre = CentreId(uuid::Uuid::from_u128(1));
        self.tell(Input::FoundCentre { centre, name: "Centre".to_owned(), demo: true })?;
        for _ in 0..self.temper.call_takers {
            self.hire(Role::CallTaker, Vec::new())?;
        }
        for n in 0..2 {
            self.hire(Role::Supervisor, Vec::new())?;
            if n == 0 {
                self.plan(60_000, Happening::Office);
            }
        }
        for _ in 0..self.temper.interpreters {
            let skills = self.some_skills();
            let desk = self.hire(Role::Interpreter, skills)?;
            self.interpreters.push(desk);
            self.press(desk, keys::available())?;
            self.plan_mood(desk);
        }
        // Somebody has a second desk.
        let person = self.desks[self.interpreters[0]].person;
        self.furnish(person, Role::Interpreter)?;
        for desk in 0..self.desks.len() {
            self.plan_loss(desk);
        }
        self.plan_arrival();
        self.plan_crash();
        self.plan_clock();
        Ok(())
    }

    fn hire(&mut self, role: Role, skills: Vec<Skill>) -> Result<usize, String> {
        let id = person_id(self.desks.len());
        let mut person = Person::new(id, format!("Person {}", self.desks.len()), role, skills);
        person.gender = self.pick(&[None, Some(Gender::Female), Some(Gender::Male)]).flatten();
        if self.chance(0.3) {
            let known = [Expertise::Medical, Expertise::Legal, Expertise::Traffic];
            person.expertise = self.pick(&known).into_iter().collect();
        }
        if self.chance(0.1) {
            person.not_with = vec![person_id(self.between(0, 4) as usize)];
            person.not_with.retain(|other| *other != id);
        }
        self.tell(Input::AddPerson(person))?;
        self.furnish(id, role)
    }

    fn furnish(&mut self, person: PersonId, role: Role) -> Result<usize, String> {
        let n = self.desks.len();
        let id = desk_id(n);
        self.tell(Input::AddDesk(Desk { id, label: n.to_string(), person }))?;
        let skew_ms = if self.chance(0.1) { self.between(-90_000, 90_000) } else { 0 };
        self.desks.push(Seat { id, person, role, line: true, skew_ms, outbox: Default::default() });
        self.by_id.insert(id, n);
        self.tell(Input::DeskUp(id))?;
        Ok(n)
    }

    /// One or two languages; the last of the table is spoken only through another.
    pub(super) fn some_skills(&mut self) -> Vec<Skill> {
        let spoken = self.temper.languages;
        let levels = [Level::A, Level::B, Level::C];
        let mut skills: Vec<Skill> = Vec::new();
        for _ in 0..self.between(1, 3) {
            let lang = self.some_language();
            let level = self.pick(&levels).unwrap_or(Level::A);
            let rare = lang.as_str() == TAGS[spoken - 1];
            let into = if rare && self.chance(0.6) { Some(keys::lang(TAGS[0])) } else { None };
            let new = Skill { lang, level, into };
            let known = |skill: &Skill| skill.lang == new.lang && skill.into == new.into;
            if !skills.iter().any(known) {
                skills.push(new);
            }
        }
        skills
    }

    /// The first of the table are spoken most.
    pub(super) fn some_language(&mut self) -> Lang {
        let spoken = self.temper.languages as i64;
        let n = self.between(0, spoken - 1).min(self.between(0, spoken - 1));
        lang(TAGS[n as usize])
    }
}

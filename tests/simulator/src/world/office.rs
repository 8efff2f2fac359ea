//! What supervisors and the office do: answer alarms, ring people, take calls
//! over, change the roster, the policy and the staff.

use yiqiao_domain::policy::{PartnerLine, Relay};
use yiqiao_domain::session::{LeaveReason, Priority};
use yiqiao_domain::{Change, Command, Desk, Event, PersonId, Policy, Role, Shift, Stamp, Tier};
use yiqiao_hub::Input;

use super::{Happening, OPENS, World};
use crate::hub::TAGS;
use crate::keys::{lang, person_id};

impl World {
    pub(super) fn hear_as_supervisor(&mut self, event: &Event) {
        let Change::AlarmRaised { alarm } = &event.change else { return };
        let Some(desk) = self.supervisor() else { return };
        let in_ms = self.between(1_000, 25_000);
        if self.chance(0.5) {
            self.plan_press(in_ms, desk, Command::AcknowledgeAlarm { n: alarm.n });
        }
        if self.chance(0.1) {
            self.plan_press(in_ms, desk, Command::ShelveAlarm { n: alarm.n });
        }
        if let yiqiao_domain::AlarmKind::MissedRings { person } = alarm.kind {
            self.plan_press(in_ms, desk, Command::Recall { person });
        }
        let Some(session) = alarm.kind.session() else { return };
        if self.chance(0.4) {
            let Some(person) = self.some_interpreter() else { return };
            let to = self.some_language();
            let keys = [
                Command::RingPerson { session, person },
                Command::RingPerson { session, person },
                Command::RingPerson { session, person },
                Command::ListenIn { session },
                Command::TakeOverSession { session },
                Command::NextInterpreter { session },
                Command::AskRelief { session },
                Command::ChangeLanguage { session, lang: to },
                Command::StartRelay { session, pivot: None },
                Command::LeaveSession { session, reason: LeaveReason::Unable },
            ];
            if let Some(key) = self.pick(&keys) {
                self.plan_press(in_ms, desk, key);
            }
        }
    }

    fn supervisor(&mut self) -> Option<usize> {
        let first = self.temper.call_takers;
        let desk = first + self.between(0, 1) as usize;
        (self.desks.get(desk)?.role == Role::Supervisor).then_some(desk)
    }

    fn some_interpreter(&mut self) -> Option<PersonId> {
        let people: Vec<PersonId> =
            self.interpreters.iter().map(|desk| self.desks[*desk].person).collect();
        self.pick(&people)
    }

    pub(super) fn keep_office(&mut self) -> Result<(), String> {
        if let Some(in_ms) = self.until_next(self.temper.office_ms) {
            self.plan(in_ms, Happening::Office);
        }
        let Some(desk) = self.supervisor() else { return Ok(()) };
        match self.between(0, 9) {
            0..=2 => {
                let policy = Box::new(self.some_policy());
                self.press(desk, Command::SetPolicy { policy })
            }
            3..=5 => {
                let shifts = self.some_roster();
                self.press(desk, Command::SetRoster { shifts })
            }
            6..=8 => self.change_person(desk),
            _ => self.move_desk(),
        }
    }

    fn some_policy(&mut self) -> Policy {
        let mut policy = Policy::standard();
        policy.partners = TAGS.map(partner_line).to_vec();
        let rare = lang(TAGS[self.temper.languages - 1]);
        policy.relays = vec![Relay { lang: rare, pivots: vec![lang(TAGS[0])] }];
        if rare_is_pivot(&policy) {
            policy.relays.clear();
        }
        policy.counts.rings_p1 = self.between(1, 4) as u32;
        policy.counts.rings = self.between(1, 2) as u32;
        policy.counts.missed_rings = self.between(1, 4) as u32;
        policy.times.ring_ms = self.between(3_000, 20_000);
        policy.times.join_ms = self.between(1_000, 15_000);
        policy.times.reconnect_ms = self.between(1_000, 40_000);
        policy.times.caller_gone_ms = self.between(0, 90_000);
        policy.times.ageing_ms = self.between(0, 300_000);
        policy.times.shift_closing_ms = self.between(0, 1_200_000);
        policy.times.rest_ms = self.between(0, 600_000);
        policy.times.relief_hint_ms = self.between(0, 60_000);
        policy.times.relief_urge_ms = self.between(60_000, 1_800_000);
        policy.alarms.wait_p1_ms = self.between(1_000, 30_000);
        policy.alarms.wait_ms = self.between(1_000, 90_000);
        policy.keep_rare_languages = self.chance(0.5);
        if self.chance(0.3) {
            policy.yielding.priorities = vec![Priority::P2, Priority::P3, Priority::P4];
        }
        policy
    }

    /// Some have one or two shifts, some none: they are there when they are.
    fn some_roster(&mut self) -> Vec<Shift> {
        let mut shifts = Vec::new();
        for desk in self.interpreters.clone() {
            if self.chance(0.5) {
                continue;
            }
            let person = self.desks[desk].person;
            let mut from = self.now_ms + self.between(-14_400_000, 3_600_000);
            for _ in 0..self.between(1, 2) {
                let to = from + self.between(600_000, 21_600_000);
                let on_call = self.chance(0.3);
                let tier = if on_call { Tier::OnCall } else { Tier::OnDuty };
                let (starts, ends) = (Stamp(OPENS + from), Stamp(OPENS + to));
                shifts.push(Shift { person, from: starts, to: ends, tier });
                let apart = self.chance(0.5);
                from = if apart { to + self.between(60_000, 3_600_000) } else { to };
            }
        }
        shifts
    }

    fn change_person(&mut self, desk: usize) -> Result<(), String> {
        let Some(id) = self.some_interpreter() else { return Ok(()) };
        let Some(known) = self.hub.engine.person(id) else { return Ok(()) };
        let mut person = known.person.clone();
        if self.chance(0.7) {
            person.skills = self.some_skills();
        } else {
            let most = self.desks.len() as i64 - 1;
            person.not_with = vec![person_id(self.between(0, most) as usize)];
        }
        self.press(desk, Command::UpdatePerson { person })
    }

    /// Somebody sits down at another's desk, or comes back to their own.
    fn move_desk(&mut self) -> Result<(), String> {
        let Some(person) = self.some_interpreter() else { return Ok(()) };
        let Some(n) = self.pick(&self.interpreters.clone()) else { return Ok(()) };
        if !self.hub_up {
            return Ok(());
        }
        let id = self.desks[n].id;
        self.desks[n].person = person;
        self.desks[n].outbox.clear();
        self.tell(Input::AddDesk(Desk { id, label: n.to_string(), person }))?;
        Ok(())
    }
}

fn partner_line(tag: &str) -> PartnerLine {
    PartnerLine {
        id: format!("line-{tag}"),
        name: format!("Line {tag}"),
        number: "+8610 5550 0100".to_owned(),
        langs: vec![lang(tag)],
    }
}

fn rare_is_pivot(policy: &Policy) -> bool {
    policy.relays.iter().any(|relay| relay.pivots.contains(&relay.lang))
}

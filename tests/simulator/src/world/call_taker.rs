//! What call-takers do: open, fill in, wait or not, hold, hand on, end, write the
//! account; and what callers do to them.

use yiqiao_domain::command::Assistance;
use yiqiao_domain::session::{
    CallBack, Ending, FactField, FactSource, FactValue, Priority, Seat, Voice,
};
use yiqiao_domain::{Change, Command, Event, Gender, SessionId};

use super::founding::PERSONAL;
use super::{Happening, World};
use crate::keys::{self, lang, session_id, turn_id};

impl World {
    pub(super) fn plan_arrival(&mut self) {
        let rate = self.temper.arrivals_an_hour(self.now_ms).max(0.01);
        if let Some(in_ms) = self.until_next(3_600_000.0 / rate) {
            self.plan(in_ms, Happening::Arrival { only: None });
        }
    }

    /// A caller; now and then the first of several about the same incident.
    pub(super) fn arrive(&mut self, only: Option<(SessionId, String)>) {
        self.sessions += 1;
        self.tally.sessions += 1;
        let session = session_id(self.sessions);
        let desk = self.between(0, self.temper.call_takers as i64 - 1) as usize;
        let tongue = match &only {
            Some((_, tag)) => lang(tag),
            None => self.some_language(),
        };
        let urgency = [Priority::P2, Priority::P2, Priority::P3, Priority::P3, Priority::P4];
        let priority = match self.chance(self.temper.life) {
            true => Priority::P1,
            false => self.pick(&urgency).unwrap_or(Priority::P2),
        };
        let how = if self.chance(0.05) { Assistance::PhrasesOnly } else { Assistance::Interpreter };
        self.plan_press(0, desk, keys::open_as(session, tongue.as_str(), priority, how));
        let place = self.pick(&PERSONAL).unwrap_or(FactField::Place);
        let value = FactValue::Text(keys::SECRET.to_owned());
        let in_ms = self.between(0, 20_000);
        let source = FactSource::Typed;
        self.plan_press(in_ms, desk, Command::SetFact { session, field: place, value, source });
        if let Some((first, _)) = only {
            let in_ms = self.between(1_000, 60_000);
            self.plan_press(in_ms, desk, Command::LinkSessions { session, with: first });
            return;
        }
        if self.chance(0.12) {
            for _ in 0..self.between(1, 5) {
                let in_ms = self.between(500, 90_000);
                let only = Some((session, tongue.as_str().to_owned()));
                self.plan(in_ms, Happening::Arrival { only });
            }
        }
        self.plan_arrival();
    }

    pub(super) fn hear_as_call_taker(&mut self, event: &Event) {
        let Some(id) = event.change.session() else { return };
        let Some(session) = self.session(id) else { return };
        let (desk, tongue) = (session.desk, session.lang.clone());
        let Some(desk) = self.by_id.get(&desk).copied() else { return };
        match &event.change {
            Change::SessionOpened { .. } => self.lose_patience(desk, id, tongue.as_str()),
            Change::InterpreterJoined { seat: Seat::Main, .. } | Change::PartnerJoined { .. } => {
                self.talk(desk, id);
            }
            Change::PartnerCalled { .. } => {
                let in_ms = self.between(5_000, 40_000);
                let on = self.chance(0.8);
                let key = match on {
                    true => Command::PartnerOn { session: id },
                    false => Command::PartnerOff { session: id },
                };
                self.plan_press(in_ms, desk, key);
            }
            Change::InterpreterLost { .. } if self.chance(self.temper.odd) => {
                let in_ms = self.between(0, 16_000);
                let key = self.way_out(id, tongue.as_str());
                self.plan_press(in_ms, desk, key);
            }
            Change::InterpreterReleased { .. } | Change::RequestDropped { .. } => {
                let in_ms = self.between(1_000, 90_000);
                if self.chance(0.3) {
                    self.plan_press(in_ms, desk, Command::RequestInterpreter { session: id });
                }
            }
            Change::YieldAsked { .. } => {
                let in_ms = self.between(500, 20_000);
                let yields = self.chance(0.6);
                let key = match yields {
                    true => Command::YieldInterpreter { session: id },
                    false => Command::RefuseYield { session: id },
                };
                if self.chance(0.85) {
                    self.plan_press(in_ms, desk, key);
                }
            }
            Change::CallerGone { .. } => self.call_back(desk, id),
            Change::WrapUpStarted { .. } => {
                let in_ms = self.between(3_000, 120_000);
                self.plan_press(in_ms, desk, keys::summarise(id));
            }
            _ => {}
        }
    }

    /// The caller waits only so long, and the call-taker tries other ways.
    fn lose_patience(&mut self, desk: usize, session: SessionId, tongue: &str) {
        let most_ms = self.between(60_000, 900_000);
        self.plan_press(most_ms, desk, keys::end(session));
        if self.chance(0.08) {
            let in_ms = self.between(1_000, 60_000);
            self.plan_press(in_ms, desk, Command::CallerLeft { session });
        }
        for after_ms in [10_000, 45_000, 120_000] {
            if self.chance(self.temper.odd) {
                let in_ms = self.between(0, 2 * after_ms);
                let key = self.way_out(session, tongue);
                self.plan_press(in_ms, desk, key);
            }
        }
    }

    /// A step of the ladder, or something else that a call-taker may press.
    fn way_out(&mut self, session: SessionId, tongue: &str) -> Command {
        let other = self.some_language();
        let pivot = if self.chance(0.5) { Some(self.some_language()) } else { None };
        let gender = self.pick(&[None, Some(Gender::Female)]).flatten();
        let priority = self.pick(&[Priority::P1, Priority::P2, Priority::P3, Priority::P4]);
        let partner = format!("line-{tongue}");
        let keys = [
            Command::StartRelay { session, pivot: None },
            Command::StartRelay { session, pivot },
            Command::EndRelay { session },
            Command::CallPartner { session, partner: partner.clone() },
            Command::CallPartner { session, partner },
            Command::ChangeLanguage { session, lang: other.clone() },
            Command::AddLanguage { session, lang: other },
            Command::DropRequest { session, seat: Seat::Main },
            Command::RequestInterpreter { session },
            Command::NextInterpreter { session },
            Command::PreferGender { session, gender },
            Command::SetPriority { session, priority: priority.unwrap_or(Priority::P2) },
            Command::CallSupervisor { session },
            Command::CallerLeft { session },
            Command::WithdrawSession { session },
            Command::TakeOverSeat { session },
            Command::AskRelief { session },
            Command::HoldSession { session },
        ];
        self.pick(&keys).expect("there are keys")
    }

    fn talk(&mut self, desk: usize, session: SessionId) {
        let talk = self.until_next(self.temper.talk_ms).unwrap_or(60_000);
        self.plan_press(talk, desk, keys::end(session));
        self.turns += 1;
        let (turn, text) = (turn_id(self.turns), keys::SECRET.to_owned());
        let (voice, tongue) = (Voice::Caller, lang("en"));
        let in_ms = self.between(0, talk);
        self.plan_press(in_ms, desk, Command::Speak { session, turn, voice, lang: tongue, text });
        if self.chance(0.3) {
            let in_ms = self.between(0, talk);
            self.plan_press(in_ms, desk, Command::SendSnapshot { session });
        }
        if self.chance(0.15) {
            let in_ms = self.between(0, talk);
            self.plan_press(in_ms, desk, Command::HoldSession { session });
            self.plan_press(in_ms + 30_000, desk, Command::ResumeSession { session });
        }
        if self.chance(self.temper.odd) {
            let in_ms = self.between(0, talk);
            let key = self.way_out(session, "en");
            self.plan_press(in_ms, desk, key);
        }
    }

    fn call_back(&mut self, desk: usize, session: SessionId) {
        let results = [CallBack::NoAnswer, CallBack::Engaged, CallBack::Answered];
        let mut in_ms = 0;
        for _ in 0..self.between(0, 3) {
            in_ms += self.between(2_000, 60_000);
            let result = self.pick(&results).unwrap_or(CallBack::NoAnswer);
            self.plan_press(in_ms, desk, Command::CallBackTried { session, result });
        }
        if self.chance(0.4) {
            let in_ms = in_ms + self.between(1_000, 90_000);
            self.plan_press(in_ms, desk, Command::RequestInterpreter { session });
        }
        let ending = Ending::Abandoned;
        let in_ms = in_ms + self.between(1_000, 300_000);
        self.plan_press(in_ms, desk, Command::EndSession { session, ending });
    }
}

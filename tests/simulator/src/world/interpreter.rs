//! What interpreters do: answer, decline or miss a ring, come on, render, leave,
//! ask for a relief, take breaks, confirm the record.

use yiqiao_domain::event::PresenceCause;
use yiqiao_domain::session::{
    Attestation, DeclineReason, LeaveReason, OfferEnd, ReleaseCause, Seat,
};
use yiqiao_domain::{Change, Command, Event, OfferId, PersonId, Presence, SessionId};

use super::{Happening, World};
use crate::keys::{self, turn_id};

impl World {
    pub(super) fn hear_as_interpreter(&mut self, event: &Event) {
        match &event.change {
            Change::Offered { session, nth, desk, .. } => {
                let offer = OfferId { session: *session, nth: *nth };
                if let Some(desk) = self.by_id.get(desk).copied() {
                    self.answer_ring(desk, offer);
                }
            }
            Change::OfferEnded { session, person, end: OfferEnd::Accepted, .. } => {
                self.come_on(*session, *person);
            }
            Change::InterpreterJoined { session, person, seat } => {
                self.interpret(*session, *person, *seat);
            }
            Change::InterpreterReleased { session, person, cause }
                if *cause != ReleaseCause::Yielded || self.chance(0.5) =>
            {
                self.confirm(*session, *person);
            }
            Change::PresenceSet { person, cause, presence } => {
                let sent_off =
                    matches!(cause, PresenceCause::MissedRings | PresenceCause::ShiftEnded);
                if sent_off && *presence != Presence::Available && self.chance(0.8) {
                    let in_ms = self.between(60_000, 1_200_000);
                    self.press_as(*person, in_ms, keys::available());
                }
            }
            Change::PersonRecalled { person } => {
                let in_ms = self.between(2_000, 60_000);
                self.press_as(*person, in_ms, keys::available());
            }
            _ => {}
        }
    }

    fn press_as(&mut self, person: PersonId, in_ms: i64, command: Command) {
        if let Some(desk) = self.desk_of(person) {
            self.plan_press(in_ms, desk, command);
        }
    }

    fn answer_ring(&mut self, desk: usize, offer: OfferId) {
        if self.chance(0.03) {
            let in_ms = self.between(200, 9_000);
            self.plan_press(in_ms, desk, keys::presence(Presence::Break));
        }
        let reasons = [
            DeclineReason::Technical,
            DeclineReason::NotAble,
            DeclineReason::Conflict,
            DeclineReason::Other,
        ];
        if self.chance(self.temper.missed) {
            // Some answer just too late, or just in time.
            if self.chance(0.3) {
                let in_ms = self.between(11_900, 12_100);
                self.plan_press(in_ms, desk, keys::accept(offer));
            }
        } else if self.chance(self.temper.declined) {
            let in_ms = self.between(800, 9_000);
            let reason = self.pick(&reasons).unwrap_or(DeclineReason::Other);
            self.plan_press(in_ms, desk, Command::DeclineOffer { offer, reason });
        } else {
            let in_ms = self.between(700, 9_000);
            self.plan_press(in_ms, desk, keys::accept(offer));
        }
    }

    fn come_on(&mut self, session: SessionId, person: PersonId) {
        let in_ms = if self.chance(0.9) {
            self.between(200, 3_000)
        } else if self.chance(0.7) {
            self.between(9_500, 12_000)
        } else {
            return;
        };
        self.press_as(person, in_ms, keys::join(session));
    }

    fn interpret(&mut self, session: SessionId, person: PersonId, seat: Seat) {
        let talk = self.until_next(self.temper.talk_ms).unwrap_or(60_000);
        for _ in 0..self.between(0, 2) {
            self.turns += 1;
            let (turn, in_ms) = (turn_id(self.turns), self.between(0, talk));
            self.press_as(person, in_ms, keys::interpret(session, turn));
        }
        if seat == Seat::Relief {
            let in_ms = self.between(5_000, 90_000);
            if self.chance(0.8) {
                self.press_as(person, in_ms, Command::TakeOverSeat { session });
            }
            return;
        }
        if self.chance(self.temper.odd) {
            let in_ms = self.between(0, talk);
            let guess = if self.chance(0.6) { Some(self.some_language()) } else { None };
            let lang = self.some_language();
            let deeds = [
                Command::LeaveSession { session, reason: LeaveReason::Conflict },
                Command::LeaveSession { session, reason: LeaveReason::Unable },
                Command::LeaveSession { session, reason: LeaveReason::WrongLanguage { guess } },
                Command::AskRelief { session },
                Command::AskRelief { session },
                Command::AddLanguage { session, lang },
                keys::presence(Presence::Break),
                keys::presence(Presence::WrapUp),
                keys::presence(Presence::Away),
                keys::available(),
                Command::DropRequest { session, seat: Seat::Relief },
            ];
            if let Some(deed) = self.pick(&deeds) {
                self.press_as(person, in_ms, deed);
            }
        }
        if talk > 1_200_000 && self.chance(0.7) {
            self.press_as(person, 1_200_000, Command::AskRelief { session });
        }
    }

    fn confirm(&mut self, session: SessionId, person: PersonId) {
        let in_ms = self.between(1_000, 90_000);
        let attestation = Attestation { confirmed: true, note: String::new() };
        self.press_as(person, in_ms, Command::Attest { session, attestation });
        if self.chance(0.1) {
            let in_ms = self.between(1_000, 120_000);
            self.press_as(person, in_ms, keys::available());
        }
    }

    pub(super) fn plan_mood(&mut self, desk: usize) {
        if let Some(in_ms) = self.until_next(self.temper.break_ms) {
            self.plan(in_ms, Happening::Mood(desk));
        }
    }

    /// A break, whatever they are doing, and back after it.
    pub(super) fn change_mood(&mut self, desk: usize) {
        let away = if self.chance(0.7) { Presence::Break } else { Presence::Away };
        self.plan_press(0, desk, keys::presence(away));
        let back_ms = self.between(20_000, 1_800_000);
        self.plan_press(back_ms, desk, keys::available());
        self.plan_mood(desk);
    }
}

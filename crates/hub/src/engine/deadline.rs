//! What the engine waits for, and what happens when the time has come. Deadlines
//! are part of the state: each is set and taken away by an event.

use yiqiao_domain::event::PresenceCause;
use yiqiao_domain::session::{OfferEnd, ReleaseCause, Seat};
use yiqiao_domain::{Change, PersonId, Presence, SessionId, Stamp};

use super::Engine;
use crate::duty;

/// A deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Deadline {
    /// A ring that nobody answers.
    Ring(SessionId, u32),
    /// Somebody has accepted and does not come on.
    Join(SessionId, PersonId),
    /// A lost interpreter is not back.
    Lost(SessionId, PersonId),
    /// A caller is not back.
    CallerGone(SessionId),
    /// A supervisor may have to look at a session.
    Attention(SessionId),
    /// The hour changes how somebody stands in the roster.
    Duty(PersonId),
    /// A rest is over.
    Rest(PersonId),
}

impl Engine {
    pub(super) fn pass_deadlines(&mut self, now: Stamp) {
        while let Some((at, deadline)) = self.deadlines.first().copied()
            && at <= now
        {
            match deadline {
                Deadline::Ring(session, nth) => self.expire(now, session, nth),
                Deadline::Join(session, person) | Deadline::Lost(session, person) => {
                    self.give_up(now, session, person);
                }
                Deadline::CallerGone(session) => self.let_go(now, session),
                Deadline::Attention(session) => self.look_at(now, session),
                Deadline::Duty(person) => self.change_duty(now, person),
                Deadline::Rest(person) => self.end_rest(now, person),
            }
            // The event of each branch took its deadline away. Were one left, a
            // loop without end would stop the centre: rather stop here and now.
            let left = self.deadlines.contains(&(at, deadline));
            assert!(!left, "{deadline:?} was dealt with and stays due");
        }
    }

    fn expire(&mut self, now: Stamp, session: SessionId, nth: u32) {
        let Some(offer) = self.sessions.get(&session).and_then(|s| s.offer(nth)) else { return };
        let (person, end) = (offer.person, OfferEnd::Expired);
        self.happen(now, Change::OfferEnded { session, nth, person, end });
    }

    /// Gone, or never come on. Another is looked for already, or is now.
    fn give_up(&mut self, now: Stamp, session: SessionId, person: PersonId) {
        let cause = ReleaseCause::Lost;
        let party = self.sessions.get(&session).and_then(|known| known.party(person)).copied();
        self.happen(now, Change::InterpreterReleased { session, person, cause });
        let Some(party) = party else { return };
        let relief = self.sessions.get(&session).and_then(|known| known.at_seat(Seat::Relief));
        let relief = relief.filter(|relief| relief.joined && relief.lost_until.is_none()).copied();
        match relief.filter(|_| party.seat == Seat::Main) {
            // Somebody who knows the talk is on already.
            Some(relief) => {
                self.stop_seeking(now, session, Seat::Main);
                let (person, seat) = (relief.person, Seat::Main);
                self.happen(now, Change::SeatTaken { session, person, seat });
            }
            None => self.seek(now, session, party.seat),
        }
    }

    /// Looks for somebody for a seat of a live session, unless it does already.
    pub(super) fn seek(&mut self, now: Stamp, session: SessionId, seat: Seat) {
        let Some(known) = self.sessions.get(&session) else { return };
        let wanted = known.state.is_live() && !known.sought.contains_key(&seat);
        if wanted && known.need(seat).is_some() {
            self.happen(now, Change::InterpreterRequested { session, seat });
        }
    }

    /// The caller is not back: nobody is kept any longer.
    fn let_go(&mut self, now: Stamp, session: SessionId) {
        let Some(known) = self.sessions.get(&session) else { return };
        let end = OfferEnd::Withdrawn;
        let rings: Vec<_> = known.open_offers().map(|offer| (offer.nth, offer.person)).collect();
        let seats: Vec<Seat> = known.sought.keys().copied().collect();
        let parties: Vec<PersonId> = known.parties.iter().map(|party| party.person).collect();
        for (nth, person) in rings {
            self.happen(now, Change::OfferEnded { session, nth, person, end });
        }
        for seat in seats {
            self.happen(now, Change::RequestDropped { session, seat });
        }
        for person in parties {
            let cause = ReleaseCause::CallerGone;
            self.happen(now, Change::InterpreterReleased { session, person, cause });
        }
    }

    pub(super) fn change_duty(&mut self, now: Stamp, person: PersonId) {
        let Some(known) = self.people.get(&person) else { return };
        let duty = duty::duty_at(&known.shifts, self.policy.times.shift_closing_ms, now);
        let over = duty::has_ended(&known.shifts, now) && known.presence != Presence::Away;
        self.happen(now, Change::DutySet { person, duty });
        if over {
            self.set_presence(now, person, Presence::Away, PresenceCause::ShiftEnded);
        }
    }

    fn end_rest(&mut self, now: Stamp, person: PersonId) {
        let Some(known) = self.people.get(&person) else { return };
        let back_to = super::follow::back_to(known);
        self.set_presence(now, person, back_to, PresenceCause::WrapUpDone);
    }
}

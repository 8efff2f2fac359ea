//! What follows from a change besides what the session itself says.

use yiqiao_domain::event::PresenceCause;
use yiqiao_domain::session::{OfferEnd, ReleaseCause, Seat};
use yiqiao_domain::{Change, PersonId, Presence, SessionId, Stamp};

use super::Engine;
use crate::duty;
use crate::standing::Standing;

/// What has to follow, noted before the change itself is given away.
#[derive(Clone, Copy)]
pub(super) enum Follow {
    Released(SessionId, PersonId, ReleaseCause),
    Joined(SessionId, Seat),
    Missed(PersonId),
    Attested(SessionId, PersonId),
    Rules,
    Nothing,
}

impl Follow {
    pub(super) fn of(change: &Change) -> Self {
        match change {
            Change::InterpreterReleased { session, person, cause } => {
                Self::Released(*session, *person, *cause)
            }
            Change::InterpreterJoined { session, seat, .. } => Self::Joined(*session, *seat),
            Change::OfferEnded { person, end: OfferEnd::Expired, .. } => Self::Missed(*person),
            Change::SessionAttested { session, person, .. } => Self::Attested(*session, *person),
            Change::RosterSet { .. } | Change::PolicySet { .. } => Self::Rules,
            _ => Self::Nothing,
        }
    }
}

impl Engine {
    pub(super) fn follow_up(&mut self, now: Stamp, follow: Follow) {
        match follow {
            Follow::Released(session, person, cause) => {
                self.after_release(now, session, person, cause);
            }
            // Who comes on over a line that was thought lost is back.
            Follow::Joined(session, seat) => self.stop_seeking(now, session, seat),
            Follow::Missed(person) => self.after_miss(now, person),
            Follow::Attested(session, person) => self.after_attest(now, session, person),
            Follow::Rules => self.after_roster(now),
            Follow::Nothing => {}
        }
    }

    fn after_release(
        &mut self,
        now: Stamp,
        session: SessionId,
        person: PersonId,
        cause: ReleaseCause,
    ) {
        let finishing = self.people.get(&person).is_some_and(|p| p.finishing == Some(session));
        if finishing && cause != ReleaseCause::Yielded {
            self.set_presence(now, person, Presence::WrapUp, PresenceCause::SessionEnded);
        }
    }

    fn after_miss(&mut self, now: Stamp, person: PersonId) {
        let Some(known) = self.people.get(&person) else { return };
        // Whoever has chosen a break or left since stays as they said (I5).
        let rung_on = known.presence == Presence::Available;
        if rung_on && known.missed >= self.policy.counts.missed_rings {
            self.set_presence(now, person, Presence::Break, PresenceCause::MissedRings);
        } else {
            // They stay as they are, and are told.
            let same = known.presence;
            self.set_presence(now, person, same, PresenceCause::MissedRing);
        }
    }

    /// Only the record they are finishing now gives them back to the rings; an
    /// older one may be confirmed at any time.
    fn after_attest(&mut self, now: Stamp, session: SessionId, person: PersonId) {
        let Some(known) = self.people.get(&person) else { return };
        if known.presence != Presence::WrapUp || known.finishing != Some(session) {
            return;
        }
        let back = back_to(known);
        if known.tired && back == Presence::Available && self.policy.times.rest_ms > 0 {
            self.set_presence(now, person, Presence::Break, PresenceCause::Rest);
        } else {
            self.set_presence(now, person, back, PresenceCause::WrapUpDone);
        }
    }

    fn after_roster(&mut self, now: Stamp) {
        let closing = self.policy.times.shift_closing_ms;
        let changed: Vec<PersonId> = self
            .people
            .values()
            .filter(|known| duty::duty_at(&known.shifts, closing, now) != known.duty)
            .map(|known| known.person.id)
            .collect();
        for person in changed {
            let duty = duty::duty_at(&self.people[&person].shifts, closing, now);
            self.emit(now, None, Change::DutySet { person, duty });
        }
    }

    pub(super) fn set_presence(
        &mut self,
        now: Stamp,
        person: PersonId,
        presence: Presence,
        cause: PresenceCause,
    ) {
        self.emit(now, None, Change::PresenceSet { person, presence, cause });
    }
}

/// What somebody goes back to when their record is finished or their rest over.
pub(super) fn back_to(known: &Standing) -> Presence {
    match known.chosen {
        Presence::WrapUp => Presence::Available,
        chosen => chosen,
    }
}

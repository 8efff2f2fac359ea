//! How a member of staff stands with the engine.

use yiqiao_domain::event::PresenceCause;
use yiqiao_domain::session::{Need, OfferEnd};
use yiqiao_domain::{
    DeskId, Duty, OfferId, Person, PersonId, Presence, Role, SessionId, Shift, Stamp,
};

use crate::pool::ProfileId;

/// What keeps a person busy. One thing at a time (I7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engagement {
    /// Nothing.
    Free,
    /// A ring.
    Offered(OfferId),
    /// A session.
    InSession(SessionId),
}

/// A person as the engine knows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Their entry in the staff list.
    pub person: Person,
    /// What they can do, as the pool knows it.
    pub(crate) profile: ProfileId,
    /// The desk whose line is up, if any (I6).
    pub desk: Option<DeskId>,
    /// Every desk of theirs whose line is up, in the order they came up.
    pub(crate) lines: Vec<DeskId>,
    /// What they say about being rung.
    pub presence: Presence,
    /// What they last chose themselves: a break chosen during a ring or a
    /// session survives it (I5).
    pub chosen: Presence,
    /// Since when that is so.
    pub presence_since: Stamp,
    /// Idle since then: the longest idle is rung first.
    pub idle_since: Stamp,
    /// Rings missed in a row.
    pub missed: u32,
    /// What keeps them busy.
    pub engaged: Engagement,
    /// How they stand in the roster.
    pub duty: Duty,
    /// Their shifts, in order.
    pub shifts: Vec<Shift>,
    /// When `duty` changes next.
    pub(crate) duty_due: Option<Stamp>,
    /// The session whose record they finish now.
    pub(crate) finishing: Option<SessionId>,
    /// A long session lies behind them: rest before the next.
    pub(crate) tired: bool,
    /// They are given back to the rings then, after a rest.
    pub(crate) rest_until: Option<Stamp>,
}

impl Standing {
    /// Somebody who has just been added: away, and at no desk.
    #[must_use]
    pub fn new(person: Person, at: Stamp) -> Self {
        Self {
            person,
            profile: ProfileId::default(),
            desk: None,
            lines: Vec::new(),
            presence: Presence::Away,
            chosen: Presence::Away,
            presence_since: at,
            idle_since: at,
            missed: 0,
            engaged: Engagement::Free,
            duty: Duty::OnDuty,
            shifts: Vec::new(),
            duty_due: None,
            finishing: None,
            tired: false,
            rest_until: None,
        }
    }

    /// Whether they may be rung now.
    #[must_use]
    pub fn is_free(&self) -> bool {
        self.is_ready() && self.engaged == Engagement::Free
    }

    /// Whether they could be rung now, were they not busy.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.is_on_shift() && self.presence == Presence::Available && self.duty != Duty::Closing
    }

    /// Whether they are an interpreter at a desk and not away.
    #[must_use]
    pub fn is_on_shift(&self) -> bool {
        self.person.role == Role::Interpreter
            && self.desk.is_some()
            && self.presence != Presence::Away
    }

    /// What they can be rung for.
    pub(crate) fn needs(&self) -> impl Iterator<Item = Need> + '_ {
        self.person
            .skills
            .iter()
            .map(|skill| Need { lang: skill.lang.clone(), into: skill.into.clone() })
    }

    /// Rings go to the desk that came up last.
    pub(crate) fn line_up(&mut self, desk: DeskId) {
        self.lines.push(desk);
        self.desk = Some(desk);
    }

    pub(crate) fn line_down(&mut self, desk: DeskId) {
        self.lines.retain(|line| *line != desk);
        self.desk = self.lines.last().copied();
    }

    pub(crate) fn set_presence(&mut self, presence: Presence, cause: PresenceCause, at: Stamp) {
        if self.presence != presence {
            self.presence_since = at;
            if presence == Presence::Available {
                self.idle_since = at;
            }
        }
        self.presence = presence;
        self.rest_until = None;
        if presence != Presence::WrapUp {
            self.finishing = None;
        }
        match cause {
            PresenceCause::Chosen => {
                self.chosen = presence;
                self.missed = 0;
                self.tired = false;
            }
            PresenceCause::MissedRings | PresenceCause::ShiftEnded => self.chosen = presence,
            PresenceCause::Rest => self.tired = false,
            PresenceCause::MissedRing | PresenceCause::SessionEnded | PresenceCause::WrapUpDone => {
            }
        }
    }

    pub(crate) fn offer_ended(&mut self, session: SessionId, end: OfferEnd, at: Stamp) {
        self.engaged = Engagement::Free;
        match end {
            OfferEnd::Accepted => {
                self.engaged = Engagement::InSession(session);
                self.missed = 0;
            }
            OfferEnd::Expired => {
                self.missed += 1;
                self.idle_since = at;
            }
            OfferEnd::Declined { .. } => {
                self.missed = 0;
                self.idle_since = at;
            }
            // Not theirs: they keep their place.
            OfferEnd::Withdrawn | OfferEnd::Lost => {}
        }
    }

    /// Whether either would rather not work with the other.
    pub(crate) fn is_kept_from(&self, other: PersonId) -> bool {
        self.person.not_with.contains(&other)
    }
}

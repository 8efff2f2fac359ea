//! What is known of a centre without asking the engine: kept from the inputs and
//! from the events themselves, and checked event by event.

use std::collections::{BTreeMap, BTreeSet};

use yiqiao_domain::access::AccessList;
use yiqiao_domain::event::PresenceCause;
use yiqiao_domain::session::{OfferEnd, ReleaseCause, Seat, YieldEnd};
use yiqiao_domain::{
    Actor, Change, DeskId, Duty, Event, Person, PersonId, Presence, Role, SessionId, Shift, Stamp,
};
use yiqiao_hub::{Engagement, Engine, Input};

use crate::hub::fresh_engine;
use crate::keys::SECRET;
use crate::rounds::Rounds;

/// A broken rule, in words.
pub type Rule = Result<(), String>;

/// The rule holds, or this is what is wrong.
///
/// # Errors
/// The rule that is broken.
pub fn rule(holds: bool, told: impl FnOnce() -> String) -> Rule {
    if holds { Ok(()) } else { Err(told()) }
}

/// See the file's head.
pub struct Ledger {
    /// An engine that has only ever replayed.
    pub replica: Engine,
    /// The moment of the present step: time never runs backwards in the journal.
    pub now: Stamp,
    /// The staff by id.
    pub people: BTreeMap<PersonId, Person>,
    /// Whose each desk is.
    pub owners: BTreeMap<DeskId, PersonId>,
    /// The lines that are up.
    pub up: BTreeSet<DeskId>,
    /// What each person last chose.
    pub chosen: BTreeMap<PersonId, Presence>,
    /// What each person last was told to be.
    pub presence: BTreeMap<PersonId, Presence>,
    /// How each person stands in the roster.
    pub duty: BTreeMap<PersonId, Duty>,
    /// The roster.
    pub shifts: BTreeMap<PersonId, Vec<Shift>>,
    /// Until when somebody rests.
    pub rests: BTreeMap<PersonId, Stamp>,
    /// Who is never rung again for what: declined, in conflict, not able.
    pub never: BTreeSet<(SessionId, PersonId)>,
    /// The seats for which a desk has said that nobody is to be looked for.
    pub dropped: BTreeSet<(SessionId, Seat)>,
    /// Who keeps their interpreter from whom.
    pub kept: BTreeSet<(SessionId, SessionId)>,
    /// The rings of the last step that the hub chose.
    pub rung: Vec<(SessionId, Seat, PersonId)>,
    rounds: Rounds,
    access: AccessList,
    entered: BTreeSet<(SessionId, PersonId)>,
    head: u64,
    /// The moment of the last event.
    last: Stamp,
}

impl Default for Ledger {
    fn default() -> Self {
        Self::new()
    }
}

impl Ledger {
    /// Of a centre that has not begun.
    #[must_use]
    pub fn new() -> Self {
        Self {
            replica: fresh_engine(),
            now: Stamp::default(),
            people: BTreeMap::new(),
            owners: BTreeMap::new(),
            up: BTreeSet::new(),
            chosen: BTreeMap::new(),
            presence: BTreeMap::new(),
            duty: BTreeMap::new(),
            shifts: BTreeMap::new(),
            rests: BTreeMap::new(),
            never: BTreeSet::new(),
            dropped: BTreeSet::new(),
            kept: BTreeSet::new(),
            rung: Vec::new(),
            rounds: Rounds::default(),
            access: AccessList::default(),
            entered: BTreeSet::new(),
            head: 0,
            last: Stamp::default(),
        }
    }

    /// What the journal alone tells, after a crash. The lines that were up are
    /// taken as up until the hub says that it has started.
    #[must_use]
    pub fn replayed(journal: &[Event]) -> Self {
        let mut ledger = Self::new();
        for event in journal {
            ledger.head = event.seq;
            ledger.last = ledger.last.max(event.at);
            ledger.access.apply(event);
            match event.change {
                Change::DeskUp { desk, .. } => ledger.up.insert(desk),
                Change::DeskDown { desk, .. } => ledger.up.remove(&desk),
                _ => false,
            };
            ledger.learn(event);
            ledger.replica.replay(event);
        }
        ledger.rung.clear();
        ledger.now = ledger.last;
        ledger
    }

    /// Whether a desk of theirs has a line.
    #[must_use]
    pub fn has_line(&self, person: PersonId) -> bool {
        self.up.iter().any(|desk| self.owners.get(desk) == Some(&person))
    }

    /// Whether they would be rung, were they not busy.
    #[must_use]
    pub fn is_ready(&self, person: PersonId) -> bool {
        self.presence.get(&person) == Some(&Presence::Available)
            && self.duty.get(&person) != Some(&Duty::Closing)
            && self.has_line(person)
    }

    /// Takes into account what the engine is about to be told of the lines.
    pub fn hear(&mut self, input: &Input) {
        match input {
            Input::HubStarted => self.up.clear(),
            Input::DeskUp(desk) if self.owners.contains_key(desk) => {
                self.up.insert(*desk);
            }
            Input::DeskDown(desk, _) => {
                self.up.remove(desk);
            }
            _ => {}
        }
    }

    /// Takes the events of one step into account.
    ///
    /// # Errors
    /// The rule that an event breaks.
    pub fn note(&mut self, now: Stamp, events: &[Event]) -> Rule {
        self.rung.clear();
        self.now = self.last.max(now);
        if !events.is_empty() {
            self.last = self.now;
        }
        let mut taken_back = BTreeSet::new();
        for event in events {
            rule(event.seq == self.head + 1, || format!("order: gap at {}", event.seq))?;
            rule(event.at == self.last, || format!("time: {} is not the hub's", event.seq))?;
            self.head = event.seq;
            self.access.apply(event);
            if event.cause.is_none() {
                match event.change {
                    Change::YieldEnded { session, to, end: YieldEnd::Withdrawn } => {
                        taken_back.insert((session, to));
                    }
                    Change::YieldAsked { session, to, .. } => {
                        let again = taken_back.contains(&(session, to));
                        rule(!again, || format!("yield: {session} is asked again at once"))?;
                    }
                    _ => {}
                }
            }
            self.check_ring(event)?;
            self.rounds.check(event, &self.replica)?;
            self.check_follower(event, events)?;
            self.learn(event);
            self.replica.replay(event);
            self.check_count(event)?;
            self.keep_secrets(event)?;
        }
        Ok(())
    }

    /// Who was lost and is given up is followed by the relief who is on.
    fn check_follower(&self, event: &Event, step: &[Event]) -> Rule {
        let Change::InterpreterReleased { session, person, cause: ReleaseCause::Lost } =
            event.change
        else {
            return Ok(());
        };
        let known = self.replica.session(session).ok_or("I2: nobody is in no session")?;
        let main = known.main().is_some_and(|main| main.person == person);
        let relief = known.at_seat(Seat::Relief);
        let on = relief.is_some_and(|relief| relief.joined && relief.lost_until.is_none());
        // Another who accepts goes before the relief.
        let given_up = main && on && event.cause.is_none();
        let taken = step.iter().any(
            |event| matches!(event.change, Change::SeatTaken { session: of, .. } if of == session),
        );
        rule(!given_up || taken, || format!("seats: {session} has a relief who does not follow"))
    }

    fn learn(&mut self, event: &Event) {
        self.rounds.learn(event, &self.replica);
        match &event.change {
            Change::PersonAdded { person } => {
                self.people.insert(person.id, person.clone());
                self.chosen.entry(person.id).or_insert(Presence::Away);
            }
            Change::DeskAdded { desk } => {
                self.owners.insert(desk.id, desk.person);
            }
            Change::DutySet { person, duty } => {
                self.duty.insert(*person, *duty);
            }
            Change::RosterSet { shifts } => {
                self.shifts.clear();
                for shift in shifts {
                    self.shifts.entry(shift.person).or_default().push(*shift);
                }
            }
            Change::PresenceSet { person, presence, cause } => {
                self.presence.insert(*person, *presence);
                self.rests.remove(person);
                match cause {
                    PresenceCause::Chosen
                    | PresenceCause::MissedRings
                    | PresenceCause::ShiftEnded => {
                        self.chosen.insert(*person, *presence);
                    }
                    PresenceCause::Rest => {
                        let rest_ms = self.replica.policy().0.times.rest_ms;
                        self.rests.insert(*person, event.at.plus_ms(rest_ms));
                    }
                    _ => {}
                }
            }
            Change::Offered { session, seat, person, .. } if event.cause.is_none() => {
                self.rung.push((*session, *seat, *person));
            }
            Change::OfferEnded { session, person, end: OfferEnd::Accepted, .. } => {
                self.entered.insert((*session, *person));
            }
            Change::OfferEnded { session, person, end: OfferEnd::Declined { .. }, .. } => {
                self.never.insert((*session, *person));
            }
            Change::InterpreterReleased {
                session,
                person,
                cause: ReleaseCause::Conflict | ReleaseCause::Unable,
            } => {
                self.never.insert((*session, *person));
            }
            Change::RequestDropped { session, seat } if event.cause.is_some() => {
                self.dropped.insert((*session, *seat));
            }
            Change::InterpreterRequested { session, seat } => {
                self.dropped.remove(&(*session, *seat));
            }
            Change::YieldEnded { session, to, end: YieldEnd::Refused } => {
                self.kept.insert((*session, *to));
            }
            _ => {}
        }
    }

    /// Who may be rung at all, looked at just before the ring.
    fn check_ring(&self, event: &Event) -> Rule {
        let Change::Offered { session, person, desk, seat, .. } = &event.change else {
            return Ok(());
        };
        rule(self.up.contains(desk), || format!("I6: {person} is rung at a dead desk"))?;
        rule(self.is_ready(*person), || format!("I6: {person} is rung and is not there"))?;
        let never = self.never.contains(&(*session, *person));
        rule(!never, || format!("I3: {person} is never to be rung again for {session}"))?;
        let standing = self.replica.person(*person).map(|known| known.engaged);
        let free = standing == Some(Engagement::Free);
        rule(free, || format!("I7: {person} is rung while busy: {standing:?}"))?;
        let known = self.replica.session(*session).ok_or("I2: a ring for no session")?;
        let able = known.need(*seat).is_some_and(|need| {
            let mut skills = self.people[person].skills.iter();
            skills.any(|skill| skill.lang == need.lang && skill.into == need.into)
        });
        rule(able, || format!("I3: {person} is rung for what they cannot do"))?;
        let apart = self.are_kept_apart(*person, known.call_taker);
        rule(!apart, || format!("I3: {person} is rung for somebody they are kept from"))
    }

    /// Whether either would rather not work with the other.
    #[must_use]
    pub fn are_kept_apart(&self, one: PersonId, other: PersonId) -> bool {
        let named = |of, who| self.people.get(&of).is_some_and(|p| p.not_with.contains(&who));
        named(one, other) || named(other, one)
    }

    /// No more rings at once than the policy has.
    fn check_count(&self, event: &Event) -> Rule {
        let Change::Offered { session, seat, .. } = &event.change else { return Ok(()) };
        let known = self.replica.session(*session).ok_or("I2: a ring for no session")?;
        let open = known.open_offers_for(*seat).count();
        let most = self.replica.policy().0.rings(known.priority) as usize;
        let seated = *seat == Seat::Main && known.partner.as_ref().is_some_and(|p| p.joined);
        rule(!seated, || format!("seats: {session} rings although a partner is on"))?;
        rule(open <= most, || format!("I7: {session} rings {open} at once, {most} are allowed"))
    }

    /// I10, for every interpreter who has not accepted this session.
    fn keep_secrets(&self, event: &Event) -> Rule {
        let Some(session) = event.change.session() else {
            return Ok(());
        };
        for (desk, person) in &self.owners {
            let role = self.people[person].role;
            let outside = role == Role::Interpreter && !self.entered.contains(&(session, *person));
            let viewer = Actor { desk: *desk, person: *person, role };
            if outside && self.access.may_see(&viewer, &event.change) {
                let json = serde_json::to_string(event).expect("events are plain data");
                rule(!json.contains(SECRET), || {
                    format!("I10: {person} sees personal data before accepting: {json}")
                })?;
            }
        }
        Ok(())
    }
}

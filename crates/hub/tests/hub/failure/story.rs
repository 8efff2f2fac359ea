//! A centre whose hub dies after every step.

use std::ops::Deref;

use yiqiao_domain::command::Assistance;
use yiqiao_domain::session::{Need, Outlook, Priority, Seat};
use yiqiao_domain::{
    AlarmKind, Change, Command, DeskId, Event, OfferId, Person, PersonId, Policy, Refusal, Role,
    SessionId, Skill, Stamp,
};
use yiqiao_hub::{Engagement, Input};
use yiqiao_simulator::keys;

use crate::centre::{Centre, fresh_engine};

/// One ring of the standard policy.
pub const RING_MS: i64 = 12_000;
/// So long a lost interpreter is waited for.
pub const RECONNECT_MS: i64 = 15_000;
const MINUTE_MS: i64 = 60_000;

/// What happens after each step.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Crash {
    /// The journal is replayed into a fresh engine, which goes on.
    Replayed,
    /// The hub starts again besides: every line goes down and comes up.
    Restarted,
}

/// See the file's head. Reading goes to the centre; whatever is pressed or lost
/// or waited for goes through here.
pub struct Story {
    centre: Centre,
    desks: Vec<DeskId>,
    crash: Crash,
}

/// Tells a story under both kinds of crash.
pub fn told(story: impl Fn(&mut Story)) {
    story(&mut Story::new(Crash::Replayed));
    story(&mut Story::new(Crash::Restarted));
}

/// Tells a story in which a restart would be another story: rings and lost lines
/// have their whole time again after it, and clocks are compared anew.
pub fn told_by_one_hub(story: impl Fn(&mut Story)) {
    story(&mut Story::new(Crash::Replayed));
}

impl Deref for Story {
    type Target = Centre;
    fn deref(&self) -> &Centre {
        &self.centre
    }
}

impl Story {
    fn new(crash: Crash) -> Self {
        Self { centre: Centre::new(), desks: Vec::new(), crash }
    }

    fn step<T>(&mut self, act: impl FnOnce(&mut Centre) -> T) -> T {
        let done = act(&mut self.centre);
        self.crash();
        done
    }

    fn crash(&mut self) {
        let centre = &mut self.centre;
        let mut engine = fresh_engine();
        centre.journal.iter().for_each(|event| engine.replay(event));
        assert_eq!(engine, centre.engine, "the journal gives the same engine (I9)");
        centre.engine = engine;
        if self.crash == Crash::Restarted {
            let mut up: Vec<DeskId> =
                self.desks.iter().copied().filter(|desk| centre.engine.is_up(*desk)).collect();
            // Whoever was rung first is back first, so that the same is rung again.
            up.sort_by_key(|desk| match centre.standing(*desk).engaged {
                Engagement::InSession(_) => (0, None),
                Engagement::Offered(offer) => {
                    let session = centre.session(offer.session);
                    (1, Some((session.priority, session.opened_at, offer)))
                }
                Engagement::Free => (2, None),
            });
            centre.tell(Input::HubStarted);
            for desk in up {
                centre.tell(Input::DeskUp(desk));
            }
        }
    }

    pub fn call_taker(&mut self) -> DeskId {
        self.seat(Role::CallTaker, &[])
    }

    pub fn supervisor(&mut self) -> DeskId {
        self.seat(Role::Supervisor, &[])
    }

    fn seat(&mut self, role: Role, tags: &[&str]) -> DeskId {
        let person = self.centre.person(role, tags);
        let desk = self.centre.seat(person);
        self.desks.push(desk);
        self.crash();
        desk
    }

    /// An interpreter at a desk, available, and a second less idle than the last.
    pub fn interpreter(&mut self, tags: &[&str]) -> DeskId {
        self.advance_ms(1_000);
        let desk = self.seat(Role::Interpreter, tags);
        self.press(desk, keys::available());
        desk
    }

    /// The far half of a relay.
    pub fn relay_interpreter(&mut self, tag: &str, into: &str) -> DeskId {
        let desk = self.interpreter(&[]);
        self.change(desk, |person| {
            let skill = Skill::new(keys::lang(tag), yiqiao_domain::Level::A);
            person.skills = vec![Skill { into: Some(keys::lang(into)), ..skill }];
        });
        desk
    }

    /// Changes a person's entry in the staff list.
    pub fn change(&mut self, desk: DeskId, change: impl FnOnce(&mut Person)) {
        let mut person = self.standing(desk).person.clone();
        change(&mut person);
        self.step(|centre| centre.tell(Input::AddPerson(person)));
    }

    pub fn person_at(&self, desk: DeskId) -> PersonId {
        self.actor(desk).person
    }

    pub fn press(&mut self, desk: DeskId, command: Command) -> Vec<Event> {
        self.step(|centre| centre.press(desk, command))
    }

    pub fn try_press(&mut self, desk: DeskId, command: Command) -> Result<Vec<Event>, Refusal> {
        self.step(|centre| centre.try_press(desk, command))
    }

    pub fn tell(&mut self, input: Input) -> Vec<Event> {
        self.step(|centre| centre.tell(input))
    }

    pub fn advance_ms(&mut self, ms: i64) {
        self.step(|centre| centre.advance_ms(ms));
    }

    pub fn advance_minutes(&mut self, minutes: i64) {
        self.advance_ms(minutes * MINUTE_MS);
    }

    /// The machine's clock is set, forwards or back; nobody wakes the engine.
    pub fn set_clock(&mut self, now: Stamp) {
        self.centre.now = now;
    }

    pub fn lose(&mut self, desk: DeskId) {
        self.step(|centre| centre.lose(desk));
    }

    pub fn comes_back(&mut self, desk: DeskId) {
        self.tell(Input::DeskUp(desk));
    }

    pub fn open(&mut self, desk: DeskId, tag: &str) -> SessionId {
        self.open_as(desk, tag, Priority::P2)
    }

    pub fn open_as(&mut self, desk: DeskId, tag: &str, priority: Priority) -> SessionId {
        let session = self.centre.next_session();
        self.press(desk, keys::open_as(session, tag, priority, Assistance::Interpreter));
        session
    }

    /// Accepts at this desk, whatever else rings.
    pub fn accept_at(&mut self, desk: DeskId) -> SessionId {
        let offer = self.offer_at(desk).expect("this desk rings");
        self.press(desk, keys::accept(offer));
        offer.session
    }

    pub fn answer_at(&mut self, desk: DeskId) -> SessionId {
        let session = self.accept_at(desk);
        self.press(desk, keys::join(session));
        session
    }

    pub fn decline(&mut self, session: SessionId) {
        let (desk, offer) = self.ringing(session).expect("somebody is being rung");
        self.press(desk, keys::decline(offer));
    }

    pub fn offer_at(&self, desk: DeskId) -> Option<OfferId> {
        match self.standing(desk).engaged {
            Engagement::Offered(offer) => Some(offer),
            _ => None,
        }
    }

    /// The session for which a desk rings.
    pub fn rings_for(&self, desk: DeskId) -> Option<SessionId> {
        self.offer_at(desk).map(|offer| offer.session)
    }

    pub fn is_in(&self, desk: DeskId, session: SessionId) -> bool {
        self.standing(desk).engaged == Engagement::InSession(session)
    }

    pub fn at_seat(&self, session: SessionId, seat: Seat) -> Option<DeskId> {
        let person = self.session(session).at_seat(seat)?.person;
        self.engine.person(person).and_then(|standing| standing.desk)
    }

    /// Puts a policy into force that differs from the present one.
    pub fn set_policy(&mut self, supervisor: DeskId, change: impl FnOnce(&mut Policy)) {
        let mut policy = self.engine.policy().0.clone();
        change(&mut policy);
        self.press(supervisor, Command::SetPolicy { policy: Box::new(policy) });
    }

    pub fn outlook(&self, session: SessionId) -> Option<Outlook> {
        self.engine.outlooks().into_iter().find(|outlook| outlook.session == session)
    }

    pub fn has_alarm(&self, kind: &AlarmKind) -> bool {
        self.engine.alarms().any(|open| open == kind)
    }

    /// The number of an open alarm.
    pub fn alarm_number(&self, kind: &AlarmKind) -> u64 {
        let raised = self.journal.iter().rev().find_map(|event| match &event.change {
            Change::AlarmRaised { alarm } if alarm.kind == *kind => Some(alarm.n),
            _ => None,
        });
        raised.expect("the alarm was raised")
    }

    pub fn need(&self, session: SessionId, seat: Seat) -> Option<Need> {
        self.session(session).need(seat)
    }
}

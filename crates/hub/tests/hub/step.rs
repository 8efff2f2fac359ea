//! What can happen at a centre, one step at a time, in any order.

use proptest::prelude::*;
use yiqiao_domain::Presence;
use yiqiao_domain::session::{FactField, Priority};

/// The languages of a random centre.
pub const TAGS: [&str; 3] = ["en", "fr", "ru"];

const STEPS_MAX: usize = 60;

/// Who works at a random centre.
#[derive(Clone, Debug)]
pub struct Staff {
    /// How many answer calls.
    pub call_takers: usize,
    /// How many of [`TAGS`] the centre serves.
    pub languages: usize,
    /// Each interpreter's languages, by their places in [`TAGS`].
    pub interpreters: Vec<Vec<usize>>,
}

/// A key of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Accept,
    Decline,
    Join,
    Speak,
    Interpret,
    Revise,
    Note,
    Fact(FactField),
    Priority(Priority),
    Hold,
    Resume,
    Language(usize),
    Request,
    Next,
    Withdraw,
    End,
    Summarise,
    Attest,
}

/// One thing that happens. Numbers stand for "one of those there are".
#[derive(Clone, Debug)]
pub enum Step {
    LineUp(usize),
    LineDown(usize),
    Say(usize, Presence),
    Open {
        by: usize,
        lang: usize,
        priority: Priority,
        phrases_only: bool,
    },
    /// A key that fits a session, by whom it is for.
    Press {
        key: Key,
        which: usize,
    },
    /// Any key, in any session, at any desk.
    Stray {
        key: Key,
        which: usize,
        by: usize,
    },
    /// A desk is given to another person.
    Reseat {
        desk: usize,
        person: usize,
    },
    /// An interpreter's languages change, by their places in [`TAGS`].
    Restaff {
        person: usize,
        languages: usize,
    },
    Wake,
    HubStarted,
}

/// A step and how much later it comes, in milliseconds.
pub type Timed = (i64, Step);

pub fn staff() -> impl Strategy<Value = Staff> {
    (1..=3_usize, 2..=3_usize).prop_flat_map(|(call_takers, languages)| {
        let skills = prop::collection::btree_set(0..languages, 1..=languages);
        let skills = skills.prop_map(|set| set.into_iter().collect::<Vec<_>>());
        prop::collection::vec(skills, 2..=5).prop_map(move |interpreters| Staff {
            call_takers,
            languages,
            interpreters,
        })
    })
}

pub fn story() -> impl Strategy<Value = Vec<Timed>> {
    // Half of all days are as long as they may be, and any of them can shrink.
    let steps = prop::collection::vec((pause_ms(), step()), 1..=2 * STEPS_MAX);
    steps.prop_map(|mut steps| {
        steps.truncate(STEPS_MAX);
        steps
    })
}

/// Mostly quick, sometimes past a ring or a reconnect window.
fn pause_ms() -> impl Strategy<Value = i64> {
    prop_oneof![24 => 0..1_500_i64, 2 => 11_000..13_000_i64, 1 => 14_000..40_000_i64]
}

fn step() -> impl Strategy<Value = Step> {
    let any = || 0..16_usize;
    let opening = (any(), any(), priority(), prop::bool::weighted(0.15));
    prop_oneof![
        16 => any().prop_map(Step::LineUp),
        2 => any().prop_map(Step::LineDown),
        3 => (any(), presence()).prop_map(|(who, presence)| Step::Say(who, presence)),
        5 => opening.prop_map(|(by, lang, priority, phrases_only)| {
            Step::Open { by, lang, priority, phrases_only }
        }),
        24 => (key(), any()).prop_map(|(key, which)| Step::Press { key, which }),
        3 => (key(), any(), any()).prop_map(|(key, which, by)| Step::Stray { key, which, by }),
        1 => (any(), any()).prop_map(|(desk, person)| Step::Reseat { desk, person }),
        1 => (any(), any()).prop_map(|(person, languages)| Step::Restaff { person, languages }),
        3 => Just(Step::Wake),
        1 => Just(Step::HubStarted),
    ]
}

fn presence() -> impl Strategy<Value = Presence> {
    prop_oneof![
        4 => Just(Presence::Available),
        2 => Just(Presence::Break),
        1 => Just(Presence::Away),
        1 => Just(Presence::WrapUp),
    ]
}

fn priority() -> impl Strategy<Value = Priority> {
    prop::sample::select(vec![Priority::P1, Priority::P2, Priority::P3, Priority::P4])
}

fn key() -> impl Strategy<Value = Key> {
    let personal = vec![FactField::Place, FactField::Note, FactField::CallerName];
    prop_oneof![
        10 => Just(Key::Accept),
        4 => Just(Key::Decline),
        9 => Just(Key::Join),
        2 => Just(Key::Speak),
        4 => Just(Key::Interpret),
        2 => Just(Key::Revise),
        1 => Just(Key::Note),
        1 => prop::sample::select(personal).prop_map(Key::Fact),
        1 => priority().prop_map(Key::Priority),
        2 => Just(Key::Hold),
        1 => Just(Key::Resume),
        4 => (0..3_usize).prop_map(Key::Language),
        1 => Just(Key::Request),
        2 => Just(Key::Next),
        1 => Just(Key::Withdraw),
        3 => Just(Key::End),
        2 => Just(Key::Summarise),
        5 => Just(Key::Attest),
    ]
}

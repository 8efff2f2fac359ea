//! The interpreters who can be rung, in bundles of those who are alike, so that
//! the best is found by looking at bundles and not at people.
//!
//! Skills and profiles are kept once and named by small numbers: taking somebody
//! in or out copies nothing.

use std::collections::{BTreeMap, BTreeSet};

use yiqiao_domain::session::Need;
use yiqiao_domain::{Duty, Expertise, Gender, Level, Person, PersonId, Stamp};

use crate::standing::Standing;

/// A skill's number, given when it is first heard of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SkillId(u32);

impl SkillId {
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// A profile's number, given when it is first heard of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ProfileId(u32);

/// What makes two interpreters with the same duty alike for every choice.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Profile {
    pub(crate) skills: Vec<(SkillId, Level)>,
    pub(crate) expertise: Vec<Expertise>,
    pub(crate) gender: Option<Gender>,
}

impl Profile {
    /// The level in what is needed.
    pub(crate) fn level(&self, skill: SkillId) -> Option<Level> {
        self.skills.iter().find(|(known, _)| *known == skill).map(|(_, level)| *level)
    }
}

/// Those who are alike, longest idle first.
pub(crate) type Bundle = BTreeSet<(Stamp, PersonId)>;

/// Everybody with one skill.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Skilled {
    free: u32,
    on_shift: u32,
    bundles: BTreeSet<(ProfileId, Duty)>,
}

/// See the file's head.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pool {
    ids: BTreeMap<Need, SkillId>,
    skilled: Vec<Skilled>,
    known: BTreeMap<Profile, ProfileId>,
    profiles: Vec<Profile>,
    bundles: BTreeMap<(ProfileId, Duty), Bundle>,
}

impl Pool {
    /// The number of a skill, new if need be.
    pub(crate) fn learn_skill(&mut self, need: Need) -> SkillId {
        let next = SkillId(number(self.skilled.len()));
        let id = *self.ids.entry(need).or_insert(next);
        if id == next {
            self.skilled.push(Skilled::default());
        }
        id
    }

    /// The number of somebody's profile, new if need be.
    pub(crate) fn learn(&mut self, person: &Person) -> ProfileId {
        let skills = person.skills.iter().map(|skill| {
            let need = Need { lang: skill.lang.clone(), into: skill.into.clone() };
            (self.learn_skill(need), skill.level)
        });
        let mut skills: Vec<_> = skills.collect();
        skills.sort_unstable();
        let mut expertise = person.expertise.clone();
        expertise.sort_unstable();
        let profile = Profile { skills, expertise, gender: person.gender };
        let next = ProfileId(number(self.profiles.len()));
        *self.known.entry(profile).or_insert_with_key(|profile| {
            self.profiles.push(profile.clone());
            next
        })
    }

    /// Takes somebody in as they stand.
    pub(crate) fn join(&mut self, standing: &Standing) {
        let (id, duty) = (standing.profile, standing.duty);
        let (on_shift, free) = (standing.is_on_shift(), standing.is_free());
        if !on_shift {
            return;
        }
        for (skill, _) in &self.profiles[id.0 as usize].skills {
            let skilled = &mut self.skilled[skill.index()];
            skilled.on_shift += 1;
            if free {
                skilled.free += 1;
                skilled.bundles.insert((id, duty));
            }
        }
        if free {
            let at = (standing.idle_since, standing.person.id);
            self.bundles.entry((id, duty)).or_default().insert(at);
        }
    }

    /// Takes them out; they must stand as when they were taken in.
    pub(crate) fn leave(&mut self, standing: &Standing) {
        let key = (standing.profile, standing.duty);
        let (on_shift, free) = (standing.is_on_shift(), standing.is_free());
        if !on_shift {
            return;
        }
        let bundle = self.bundles.get_mut(&key).filter(|_| free);
        let last = bundle.is_some_and(|bundle| {
            bundle.remove(&(standing.idle_since, standing.person.id));
            bundle.is_empty()
        });
        for (skill, _) in &self.profiles[key.0.0 as usize].skills {
            let skilled = &mut self.skilled[skill.index()];
            skilled.on_shift -= 1;
            skilled.free -= u32::from(free);
            if last {
                skilled.bundles.remove(&key);
            }
        }
        if last {
            self.bundles.remove(&key);
        }
    }

    /// The number of a skill that was heard of.
    pub(crate) fn skill(&self, need: &Need) -> Option<SkillId> {
        self.ids.get(need).copied()
    }

    /// The bundles of those who have the skill, none empty.
    pub(crate) fn with(&self, skill: SkillId) -> impl Iterator<Item = (&Profile, Duty, &Bundle)> {
        self.skilled[skill.index()].bundles.iter().map(|key| {
            let (profile, duty) = *key;
            (&self.profiles[profile.0 as usize], duty, &self.bundles[key])
        })
    }

    /// The profile of somebody taken in.
    pub(crate) fn profile(&self, standing: &Standing) -> &Profile {
        &self.profiles[standing.profile.0 as usize]
    }

    /// For every skill, how many could be rung now, and how many are on shift.
    pub(crate) fn counts(&self) -> impl Iterator<Item = (u32, u32)> {
        self.skilled.iter().map(|skilled| (skilled.free, skilled.on_shift))
    }

    /// How many with the skill could be rung now.
    pub(crate) fn free(&self, need: &Need) -> u32 {
        self.skill(need).map_or(0, |skill| self.skilled[skill.index()].free)
    }

    /// How many of those are only on call.
    pub(crate) fn on_call(&self, need: &Need) -> usize {
        let Some(skill) = self.skill(need) else { return 0 };
        let on_call = self.with(skill).filter(|(_, duty, _)| *duty == Duty::OnCall);
        on_call.map(|(_, _, bundle)| bundle.len()).sum()
    }

    /// How many with the skill are at a desk and not away.
    pub(crate) fn on_shift(&self, need: &Need) -> u32 {
        self.skill(need).map_or(0, |skill| self.skilled[skill.index()].on_shift)
    }
}

fn number(len: usize) -> u32 {
    u32::try_from(len).expect("skills and profiles are few")
}

//! Whom to ring for a seat: the rule of choice, and nothing else.
//!
//! Language is a condition. Then, best first: whoever has been in this session
//! before; on duty before on call; a full working language (ISO 20539 A or B)
//! before C; the caller's wish for a woman or a man; the expertise the category
//! asks for; who is least needed elsewhere; the longest idle.
//!
//! How much a language needs somebody is what is asked for it, times the wait it
//! had lately, over the free and over those on shift. Measured with 24 people and
//! 8 languages (`make bench NAME=pairing-theory`, 30 samples): at loads of 0.6, 0.8
//! and 0.9 the worst language waits 31, 82 and 112 s; 43, 93 and 123 s when whoever
//! has the fewest languages goes first, 47, 97 and 127 s with the longest idle.
//! In a plain copy of the rule (20 samples, without the head start of `queue.rs`)
//! this score gave 30, 85 and 119 s, demand over the free alone 37, 90 and 122 s,
//! demand over those on shift alone 38, 89 and 122 s.

use std::collections::BTreeMap;

use yiqiao_domain::session::{FactField, FactValue, Need, Session};
use yiqiao_domain::{Duty, Expertise, Level, PersonId, Policy, Stamp};

use crate::asked::Asked;
use crate::demand::Demand;
use crate::pool::{Bundle, Pool, Profile, SkillId};
use crate::standing::Standing;

/// Fixed point of the scarcity score.
const SCALE: u64 = 1_000;
/// A language without a wait yet is still worth something, in milliseconds.
const WAIT_MS_MIN: i64 = 5_000;

/// What is looked for.
pub(crate) struct Wish<'a> {
    pub(crate) need: &'a Need,
    pub(crate) session: &'a Session,
    pub(crate) asked: &'a Asked,
    pub(crate) policy: &'a Policy,
    pub(crate) demand: &'a Demand,
    pub(crate) people: &'a BTreeMap<PersonId, Standing>,
}

/// Smaller is better, part by part: on duty, full language, the wished gender,
/// the expertise, least needed elsewhere.
type Rank = (Duty, bool, bool, bool, u64);

impl Wish<'_> {
    /// The best `count` of those free, best first: first anyone not yet rung in
    /// this round, then, in a new round, anyone who may be rung again.
    pub(crate) fn choose(&self, pool: &Pool, count: usize) -> Vec<PersonId> {
        let Some(skill) = pool.skill(self.need) else { return Vec::new() };
        let needs = self.needs(pool, skill);
        let mut bundles: Vec<(Rank, &Bundle)> = pool
            .with(skill)
            .map(|(profile, duty, bundle)| (self.rank(profile, duty, skill, &needs), bundle))
            .collect();
        bundles.sort_unstable_by_key(|(rank, _)| *rank);
        let mut formers = self.formers(pool, skill, &needs);
        formers.sort_unstable();
        let mut best = Vec::with_capacity(count);
        for fresh in [true, false] {
            let wanted = |person: PersonId| self.asked.is_fresh(person) == fresh;
            best.extend(formers.iter().map(|(_, at)| at.1).filter(|person| wanted(*person)));
            self.take(&bundles, count, &mut best, wanted);
        }
        best.truncate(count);
        best
    }

    /// Walks the bundles, best first; among equals the longest idle goes first.
    fn take(
        &self,
        bundles: &[(Rank, &Bundle)],
        count: usize,
        best: &mut Vec<PersonId>,
        wanted: impl Fn(PersonId) -> bool,
    ) {
        for equals in bundles.chunk_by(|(a, _), (b, _)| a == b) {
            if best.len() >= count {
                return;
            }
            let mut found: Vec<(Stamp, PersonId)> = Vec::new();
            for (_, bundle) in equals {
                let may = |person| {
                    wanted(person)
                        && !self.session.interpreters.contains(&person)
                        && self.may_ring(person)
                };
                found.extend(bundle.iter().filter(|(_, person)| may(*person)).take(count));
            }
            found.sort_unstable();
            best.extend(found.into_iter().map(|(_, person)| person));
        }
    }

    /// Somebody who was in this session knows it, wherever they stand in line.
    fn formers(
        &self,
        pool: &Pool,
        skill: SkillId,
        needs: &[u64],
    ) -> Vec<(Rank, (Stamp, PersonId))> {
        let standings = self.session.interpreters.iter().filter_map(|id| self.people.get(id));
        let able = standings.filter(|standing| {
            let knows = pool.profile(standing).level(skill).is_some();
            knows && standing.is_free() && self.may_ring(standing.person.id)
        });
        let ranked = able.map(|standing| {
            let rank = self.rank(pool.profile(standing), standing.duty, skill, needs);
            (rank, (standing.idle_since, standing.person.id))
        });
        ranked.collect()
    }

    /// Whoever declined, has a conflict of interest or is kept apart is never
    /// rung for this session.
    pub(crate) fn may_ring(&self, person: PersonId) -> bool {
        let call_taker = self.session.call_taker;
        let kept = |of: PersonId, from: PersonId| {
            self.people.get(&of).is_some_and(|standing| standing.is_kept_from(from))
        };
        !self.asked.is_never(person) && !kept(person, call_taker) && !kept(call_taker, person)
    }

    fn rank(&self, profile: &Profile, duty: Duty, skill: SkillId, needs: &[u64]) -> Rank {
        let passive = profile.level(skill) == Some(Level::C);
        let wish = self.session.gender;
        let other_gender = wish.is_some() && profile.gender != wish;
        let lay = self.wanted().is_some_and(|wanted| !profile.expertise.contains(&wanted));
        // Zero for those with one language.
        let needed = profile.skills.iter().map(|(other, _)| needs[other.index()]).sum();
        (duty, passive, other_gender, lay, needed)
    }

    /// The expertise that the first category with one asks for.
    fn wanted(&self) -> Option<Expertise> {
        if self.policy.expertise.is_empty() {
            return None;
        }
        let fact = self.session.facts.get(&FactField::Category)?;
        let FactValue::Choices(categories) = &fact.value else { return None };
        categories.iter().find_map(|category| self.policy.expertise.get(category)).copied()
    }

    /// How much one more would be missed in each skill; nothing in this one, for
    /// which everybody asked about has it.
    fn needs(&self, pool: &Pool, own: SkillId) -> Vec<u64> {
        let need = |(skill, (free, on_shift)): (usize, (u32, u32))| {
            if skill == own.index() || !self.policy.keep_rare_languages {
                return 0;
            }
            let wait = self.demand.wait_ms(skill).saturating_add(WAIT_MS_MIN).unsigned_abs();
            let there = u64::from(free.max(1)) * u64::from(on_shift.max(1));
            SCALE * self.demand.of(skill) * wait / there
        };
        pool.counts().enumerate().map(need).collect()
    }
}

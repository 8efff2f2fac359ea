//! The rules that other systems use, written as plainly as they can be.

use yiqiao_domain::session::Priority;

use crate::chance::Chance;
use crate::play::{Centre, Step};
use crate::staff::Skills;
use crate::traffic::Call;

/// Who is taken of those free, and which of those who wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Anyone; the first come.
    Random,
    /// The longest idle; the first come.
    LongestIdle,
    /// Whoever has the fewest languages; the first come.
    FewestLanguages,
    /// Whoever answers first, and that is anyone; the first come.
    RingAll,
    /// The next in a fixed circle; the first come.
    RoundRobin,
    /// Whoever has had the fewest calls; the first come.
    FewestCalls,
    /// The longest idle; P1 first, then the first come.
    StrictPriority,
    /// As if everybody spoke everything, P1 first: no rule can be better.
    SkillBlind,
}

impl Rule {
    /// Those that a centre could use.
    pub const REAL: [Self; 7] = [
        Self::Random,
        Self::LongestIdle,
        Self::FewestLanguages,
        Self::RingAll,
        Self::RoundRobin,
        Self::FewestCalls,
        Self::StrictPriority,
    ];

    /// Its name in the table.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Random => "random",
            Self::LongestIdle => "longest idle",
            Self::FewestLanguages => "fewest languages",
            Self::RingAll => "ring all",
            Self::RoundRobin => "round robin",
            Self::FewestCalls => "fewest calls",
            Self::StrictPriority => "strict priority",
            Self::SkillBlind => "skill-blind bound",
        }
    }
}

/// An interpreter.
struct Desk {
    langs: Vec<usize>,
    serves: Option<usize>,
    idle_since: i64,
    calls: u32,
}

/// A centre that follows one rule.
pub struct Plain<'a> {
    rule: Rule,
    calls: &'a [Call],
    desks: Vec<Desk>,
    waiting: Vec<usize>,
    chance: Chance,
    last: usize,
    steps: Vec<Step>,
}

impl<'a> Plain<'a> {
    /// Everybody free, nobody waiting.
    #[must_use]
    pub fn new(rule: Rule, calls: &'a [Call], skills: &Skills, seed: u64) -> Self {
        let all: Vec<usize> = (0..crate::staff::LANGS.len()).collect();
        let langs = |own: &Vec<usize>| match rule {
            Rule::SkillBlind => all.clone(),
            _ => own.clone(),
        };
        let desk = |own| Desk { langs: langs(own), serves: None, idle_since: 0, calls: 0 };
        let desks: Vec<Desk> = skills.iter().map(desk).collect();
        let chance = Chance::new(seed, if rule == Rule::RingAll { 8 } else { 7 });
        let last = desks.len() - 1;
        Self { rule, calls, desks, waiting: Vec::new(), chance, last, steps: Vec::new() }
    }

    fn choose(&mut self, lang: usize) -> Option<usize> {
        let able = |desk: &Desk| desk.serves.is_none() && desk.langs.contains(&lang);
        let free: Vec<usize> = (0..self.desks.len()).filter(|n| able(&self.desks[*n])).collect();
        if free.is_empty() {
            return None;
        }
        let desk = |n: &usize| &self.desks[*n];
        match self.rule {
            Rule::Random | Rule::RingAll => Some(free[self.chance.below(free.len())]),
            Rule::LongestIdle | Rule::StrictPriority | Rule::SkillBlind => {
                free.into_iter().min_by_key(|n| desk(n).idle_since)
            }
            Rule::FewestLanguages => {
                free.into_iter().min_by_key(|n| (desk(n).langs.len(), desk(n).idle_since))
            }
            Rule::RoundRobin => {
                let size = self.desks.len();
                free.into_iter().min_by_key(|n| (n + size - self.last - 1) % size)
            }
            Rule::FewestCalls => {
                free.into_iter().min_by_key(|n| (desk(n).calls, desk(n).idle_since))
            }
        }
    }

    fn begin(&mut self, desk: usize, call: usize) {
        self.desks[desk].serves = Some(call);
        self.desks[desk].calls += 1;
        self.last = desk;
        self.steps.push(Step::Began(call));
    }

    /// The place in the queue of the call that this desk takes next.
    fn next_for(&self, desk: usize) -> Option<usize> {
        let urgent = matches!(self.rule, Rule::StrictPriority | Rule::SkillBlind);
        let place = |at: &usize| {
            let call = &self.calls[self.waiting[*at]];
            (urgent && call.priority != Priority::P1, call.at)
        };
        let able = |at: &usize| {
            let lang = self.calls[self.waiting[*at]].lang;
            self.desks[desk].langs.contains(&lang)
        };
        (0..self.waiting.len()).filter(able).min_by_key(place)
    }
}

impl Centre for Plain<'_> {
    fn opened(&mut self, _now: i64, call: usize) {
        match self.choose(self.calls[call].lang) {
            Some(desk) => self.begin(desk, call),
            None => self.waiting.push(call),
        }
    }

    fn finished(&mut self, now: i64, call: usize) {
        let served = |desk: &Desk| desk.serves == Some(call);
        let desk = self.desks.iter().position(served).expect("a call that ends was served");
        self.desks[desk].serves = None;
        self.desks[desk].idle_since = now;
        if let Some(at) = self.next_for(desk) {
            let next = self.waiting.remove(at);
            self.begin(desk, next);
        }
    }

    fn left(&mut self, _now: i64, call: usize) {
        self.waiting.retain(|waits| *waits != call);
    }

    fn steps(&mut self) -> Vec<Step> {
        std::mem::take(&mut self.steps)
    }
}

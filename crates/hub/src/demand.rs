//! Which skills were asked for lately, and how long people waited for each.

use std::collections::VecDeque;

use crate::pool::SkillId;

/// From how many recent requests it is told what is asked for.
const DEMAND_KEPT_MAX: usize = 400;
/// A mean wait forgets so slowly: each new one counts one part in so many.
const MEMORY: i64 = 64;

/// One skill.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Asked {
    count: u32,
    /// The mean wait in milliseconds, times [`MEMORY`].
    waited: i64,
}

/// See the file's head.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Demand {
    recent: VecDeque<SkillId>,
    asked: Vec<Asked>,
}

impl Demand {
    /// Somebody with the skill was asked for.
    pub(crate) fn note(&mut self, skill: SkillId) {
        self.entry(skill).count += 1;
        self.recent.push_back(skill);
        if self.recent.len() > DEMAND_KEPT_MAX
            && let Some(oldest) = self.recent.pop_front()
        {
            self.entry(oldest).count -= 1;
        }
    }

    /// A wait for the skill is over, whether somebody came or the caller left.
    pub(crate) fn note_wait(&mut self, skill: SkillId, wait_ms: i64) {
        let asked = self.entry(skill);
        asked.waited += wait_ms.max(0) - asked.waited / MEMORY;
    }

    /// One more than was seen: a language nobody has asked for yet may be next.
    pub(crate) fn of(&self, skill: usize) -> u64 {
        u64::from(self.asked.get(skill).map_or(0, |asked| asked.count)) + 1
    }

    /// The mean of the latest waits.
    pub(crate) fn wait_ms(&self, skill: usize) -> i64 {
        self.asked.get(skill).map_or(0, |asked| asked.waited / MEMORY)
    }

    fn entry(&mut self, skill: SkillId) -> &mut Asked {
        if self.asked.len() <= skill.index() {
            self.asked.resize(skill.index() + 1, Asked::default());
        }
        &mut self.asked[skill.index()]
    }
}

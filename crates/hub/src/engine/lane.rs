//! The centre's present capacity, one lane a language: what the language keys
//! show. Derived on demand and never stored.

use yiqiao_domain::{Lang, Presence, Role};

use super::Engine;

/// One language's capacity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// The language.
    pub lang: Lang,
    /// Interpreters who could be rung now.
    pub free: u32,
    /// Interpreters at a desk and not away.
    pub on_shift: u32,
    /// Sessions waiting.
    pub waiting: u32,
    /// Mean of the latest waits, in milliseconds; none before the first.
    pub expect_ms: Option<i64>,
}

impl Engine {
    /// One lane for every caller language, in the order of the keys.
    #[must_use]
    pub fn lanes(&self) -> Vec<Lane> {
        let callers = self.languages.rows().iter().filter(|row| row.tag != Lang::working());
        callers.map(|row| self.lane(&row.tag)).collect()
    }

    fn lane(&self, lang: &Lang) -> Lane {
        let on_shift = self.people.values().filter(|known| {
            known.person.role == Role::Interpreter
                && known.desk.is_some()
                && known.presence != Presence::Away
                && known.person.skills.iter().any(|skill| &skill.lang == lang)
        });
        let waits = self.waits_ms.get(lang).filter(|waits| !waits.is_empty());
        Lane {
            lang: lang.clone(),
            free: count(self.free.get(lang).map_or(0, std::collections::BTreeSet::len)),
            on_shift: count(on_shift.count()),
            waiting: count(self.waiting.get(lang).map_or(0, std::collections::BTreeSet::len)),
            expect_ms: waits.map(|waits| waits.iter().sum::<i64>() / waits.len() as i64),
        }
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

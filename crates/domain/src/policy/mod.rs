//! The centre's pairing policy: one table that the administrator edits and the
//! journal keeps, version by version. Limits on what comes from outside are in
//! [`crate::limit`]; whom to ring by this table is the hub's business.

mod check;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::actor::Expertise;
use crate::lang::Lang;
use crate::session::Priority;

pub use check::{Fault, PolicyFault};

/// The whole table. Unknown keys are refused: a misspelt limit must not pass for
/// a default.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Policy {
    /// How long things may take.
    pub times: Times,
    /// How many of a thing.
    pub counts: Counts,
    /// Which sessions may be asked to give up their interpreter to a P1.
    pub yielding: Yielding,
    /// Whether people with rare languages are kept for them.
    pub keep_rare_languages: bool,
    /// Which category asks for which expertise.
    pub expertise: BTreeMap<String, Expertise>,
    /// Through which languages a language may be relayed, best first.
    pub relays: Vec<Relay>,
    /// Outside interpreters by telephone.
    pub partners: Vec<PartnerLine>,
    /// When the board raises an alarm.
    pub alarms: Alarms,
    /// What the service promises.
    pub service: Service,
    /// Whether the people in a session are shown that a supervisor listens.
    pub listening_shown: bool,
}

/// Times, all in milliseconds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Times {
    /// One ring.
    pub ring_ms: i64,
    /// From accepting to being on.
    pub join_ms: i64,
    /// A lost interpreter is waited for.
    pub reconnect_ms: i64,
    /// The interpreter is kept after the caller has gone.
    pub caller_gone_ms: i64,
    /// So much longer must a P3 wait to go before a P2, and a P4 before a P3.
    pub ageing_ms: i64,
    /// No new rings so long before the end of a shift.
    pub shift_closing_ms: i64,
    /// After so long in one session a relief is hinted at (AIIC and the Court
    /// Interpreters' habit of changing after 20 to 30 minutes).
    pub relief_hint_ms: i64,
    /// After so long it is urged.
    pub relief_urge_ms: i64,
    /// Both interpreters are on for about so long.
    pub hand_over_ms: i64,
    /// Rest after a session that was long enough for a relief to be urged.
    pub rest_ms: i64,
    /// Mean handling time as long as the centre has measured none.
    pub handle_ms: i64,
    /// A desk's clock may be off by so much.
    pub clock_skew_ms: i64,
}

impl Default for Times {
    fn default() -> Self {
        Self {
            ring_ms: 12_000,
            join_ms: 10_000,
            reconnect_ms: 15_000,
            caller_gone_ms: 60_000,
            ageing_ms: 120_000,
            shift_closing_ms: 600_000,
            relief_hint_ms: 1_200_000,
            relief_urge_ms: 1_800_000,
            hand_over_ms: 60_000,
            rest_ms: 300_000,
            handle_ms: 480_000,
            clock_skew_ms: 2_000,
        }
    }
}

/// Counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Counts {
    /// How many interpreters a P1 rings at once.
    pub rings_p1: u32,
    /// How many all others ring at once.
    pub rings: u32,
    /// So many missed rings in a row become a break.
    pub missed_rings: u32,
}

impl Default for Counts {
    fn default() -> Self {
        Self { rings_p1: 3, rings: 1, missed_rings: 3 }
    }
}

/// Who may be asked to yield. People decide, never the program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Yielding {
    /// Sessions of these priorities may be asked.
    pub priorities: Vec<Priority>,
}

impl Default for Yielding {
    fn default() -> Self {
        Self { priorities: vec![Priority::P3, Priority::P4] }
    }
}

/// A language and the languages it may be relayed through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Relay {
    /// The caller's language.
    pub lang: Lang,
    /// The pivots, best first.
    pub pivots: Vec<Lang>,
}

/// An outside interpreting service, reached by telephone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PartnerLine {
    /// A short name for records, in lower-case letters, digits and hyphens.
    pub id: String,
    /// The name that people know it by.
    pub name: String,
    /// The number to dial.
    pub number: String,
    /// Its languages.
    pub langs: Vec<Lang>,
}

/// When an alarm is raised, in milliseconds of waiting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Alarms {
    /// A P1 waits: class A.
    pub wait_p1_ms: i64,
    /// Anyone waits: class B.
    pub wait_ms: i64,
    /// An alarm put off comes back after that.
    pub shelve_ms: i64,
}

impl Default for Alarms {
    fn default() -> Self {
        Self { wait_p1_ms: 15_000, wait_ms: 45_000, shelve_ms: 900_000 }
    }
}

/// The service level: so many in a hundred within the time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Service {
    /// From request to interpreter.
    pub within_ms: i64,
    /// In a hundred.
    pub percent: u32,
    /// A caller who leaves sooner does not count.
    pub short_abandon_ms: i64,
}

impl Default for Service {
    fn default() -> Self {
        Self { within_ms: 20_000, percent: 80, short_abandon_ms: 5_000 }
    }
}

impl Policy {
    /// The table as the design has it, without partners.
    #[must_use]
    pub fn standard() -> Self {
        let expertise = [
            ("medical", Expertise::Medical),
            ("fire", Expertise::Medical),
            ("traffic", Expertise::Traffic),
            ("assault", Expertise::Legal),
            ("fraud", Expertise::Legal),
        ];
        Self {
            keep_rare_languages: true,
            listening_shown: true,
            expertise: expertise.map(|(id, skill)| (id.to_owned(), skill)).into(),
            ..Self::default()
        }
    }

    /// How many are rung at once for a session of this priority.
    #[must_use]
    pub fn rings(&self, priority: Priority) -> u32 {
        if priority == Priority::P1 { self.counts.rings_p1 } else { self.counts.rings }
    }

    /// The pivots for a language, best first.
    #[must_use]
    pub fn pivots(&self, lang: &Lang) -> &[Lang] {
        let relay = self.relays.iter().find(|relay| &relay.lang == lang);
        relay.map_or(&[], |relay| &relay.pivots)
    }

    /// The partner lines that serve a language.
    pub fn partners_for<'a>(&'a self, lang: &'a Lang) -> impl Iterator<Item = &'a PartnerLine> {
        self.partners.iter().filter(move |line| line.langs.contains(lang))
    }
}

//! What is wrong with a policy, field by field. A faulty table changes nothing:
//! the running one stays.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{PartnerLine, Policy};
use crate::lang::{Lang, LanguageTable};
use crate::limit::{CHOICES_MAX, NAME_CHARS_MAX, PARTNERS_MAX, POLICY_MS_MAX, RINGS_AT_ONCE_MAX};
use crate::session::Priority;

/// What is wrong with one field: a closed list, each with a sentence
/// `policy-fault-<code>` in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Fault {
    /// Outside its bounds, both included.
    OutOfRange {
        /// The least value.
        min: i64,
        /// The greatest value.
        max: i64,
    },
    /// The centre does not serve this language.
    UnknownLanguage {
        /// As written.
        lang: String,
    },
    /// Following the pivots leads back to the language.
    RelayCycle {
        /// Where it closes.
        lang: String,
    },
    /// Nothing is there.
    Empty,
    /// It is there twice.
    Twice,
    /// Longer than its limit.
    TooLong {
        /// The limit.
        max: usize,
    },
    /// The later time must not be the shorter one.
    Before {
        /// The field it must not go below.
        field: String,
    },
    /// A life in danger is never asked to yield.
    NotP1,
    /// Neither a key of the table nor readable as one.
    Unreadable {
        /// What the reader said.
        said: String,
    },
}

/// A fault and the field it is in, written as in the file: `times.ring_ms`,
/// `relays[0].pivots[1]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PolicyFault {
    /// The field.
    pub field: String,
    /// What is wrong.
    pub fault: Fault,
}

impl Policy {
    /// Everything that is wrong with the table; empty when it may be used.
    #[must_use]
    pub fn faults(&self, languages: &LanguageTable) -> Vec<PolicyFault> {
        let mut check = Check { languages, faults: Vec::new() };
        check.times(self);
        check.counts(self);
        check.yielding(self);
        check.expertise(self);
        check.relays(self);
        check.partners(self);
        check.faults
    }
}

struct Check<'a> {
    languages: &'a LanguageTable,
    faults: Vec<PolicyFault>,
}

impl Check<'_> {
    fn fault(&mut self, field: impl Into<String>, fault: Fault) {
        self.faults.push(PolicyFault { field: field.into(), fault });
    }

    fn range(&mut self, field: &str, value: i64, min: i64, max: i64) {
        if !(min..=max).contains(&value) {
            self.fault(field, Fault::OutOfRange { min, max });
        }
    }

    fn times(&mut self, policy: &Policy) {
        let times = &policy.times;
        // A ring shorter than three seconds cannot be answered by a person.
        let ring = [("times.ring_ms", times.ring_ms, 3_000)];
        let one_second = [
            ("times.join_ms", times.join_ms),
            ("times.reconnect_ms", times.reconnect_ms),
            ("times.handle_ms", times.handle_ms),
            ("times.clock_skew_ms", times.clock_skew_ms),
            ("alarms.wait_p1_ms", policy.alarms.wait_p1_ms),
            ("alarms.wait_ms", policy.alarms.wait_ms),
            ("alarms.shelve_ms", policy.alarms.shelve_ms),
            ("service.within_ms", policy.service.within_ms),
        ]
        .map(|(field, value)| (field, value, 1_000));
        let zero = [
            ("times.caller_gone_ms", times.caller_gone_ms),
            ("times.ageing_ms", times.ageing_ms),
            ("times.shift_closing_ms", times.shift_closing_ms),
            ("times.relief_hint_ms", times.relief_hint_ms),
            ("times.relief_urge_ms", times.relief_urge_ms),
            ("times.hand_over_ms", times.hand_over_ms),
            ("times.rest_ms", times.rest_ms),
            ("service.short_abandon_ms", policy.service.short_abandon_ms),
        ]
        .map(|(field, value)| (field, value, 0));
        for (field, value, min) in ring.into_iter().chain(one_second).chain(zero) {
            self.range(field, value, min, POLICY_MS_MAX);
        }
        if times.relief_urge_ms < times.relief_hint_ms {
            let field = "times.relief_hint_ms".to_owned();
            self.fault("times.relief_urge_ms", Fault::Before { field });
        }
    }

    fn counts(&mut self, policy: &Policy) {
        let counts = &policy.counts;
        let most = i64::from(RINGS_AT_ONCE_MAX);
        self.range("counts.rings_p1", counts.rings_p1.into(), 1, most);
        self.range("counts.rings", counts.rings.into(), 1, most);
        self.range("counts.missed_rings", counts.missed_rings.into(), 1, 20);
        self.range("service.percent", policy.service.percent.into(), 1, 100);
    }

    fn yielding(&mut self, policy: &Policy) {
        let mut seen = BTreeSet::new();
        for (i, priority) in policy.yielding.priorities.iter().enumerate() {
            let field = format!("yielding.priorities[{i}]");
            if *priority == Priority::P1 {
                self.fault(field, Fault::NotP1);
            } else if !seen.insert(*priority) {
                self.fault(field, Fault::Twice);
            }
        }
    }

    fn expertise(&mut self, policy: &Policy) {
        if policy.expertise.len() > CHOICES_MAX {
            self.fault("expertise", Fault::TooLong { max: CHOICES_MAX });
        }
        for category in policy.expertise.keys() {
            self.name(&format!("expertise.{category}"), category);
        }
    }

    fn relays(&mut self, policy: &Policy) {
        let mut graph: BTreeMap<&Lang, &[Lang]> = BTreeMap::new();
        for (i, relay) in policy.relays.iter().enumerate() {
            let field = format!("relays[{i}]");
            self.lang(&format!("{field}.lang"), &relay.lang);
            if graph.insert(&relay.lang, &relay.pivots).is_some() {
                self.fault(format!("{field}.lang"), Fault::Twice);
            }
            if relay.pivots.is_empty() {
                self.fault(format!("{field}.pivots"), Fault::Empty);
            }
            if relay.pivots.len() > CHOICES_MAX {
                self.fault(format!("{field}.pivots"), Fault::TooLong { max: CHOICES_MAX });
            }
            for (j, pivot) in relay.pivots.iter().enumerate() {
                self.lang(&format!("{field}.pivots[{j}]"), pivot);
            }
        }
        for (i, relay) in policy.relays.iter().enumerate() {
            for (j, pivot) in relay.pivots.iter().enumerate() {
                if reaches(&graph, pivot, &relay.lang) {
                    let lang = relay.lang.to_string();
                    self.fault(format!("relays[{i}].pivots[{j}]"), Fault::RelayCycle { lang });
                }
            }
        }
    }

    fn partners(&mut self, policy: &Policy) {
        if policy.partners.len() > PARTNERS_MAX {
            self.fault("partners", Fault::TooLong { max: PARTNERS_MAX });
        }
        let mut seen = BTreeSet::new();
        for (i, partner) in policy.partners.iter().enumerate() {
            let PartnerLine { id, name, number, langs } = partner;
            let field = format!("partners[{i}]");
            for (part, text) in [("id", id), ("name", name), ("number", number)] {
                self.name(&format!("{field}.{part}"), text);
            }
            if !seen.insert(id) {
                self.fault(format!("{field}.id"), Fault::Twice);
            }
            if langs.is_empty() {
                self.fault(format!("{field}.langs"), Fault::Empty);
            }
            for (j, lang) in langs.iter().enumerate() {
                self.lang(&format!("{field}.langs[{j}]"), lang);
            }
        }
    }

    fn name(&mut self, field: &str, text: &str) {
        if text.trim().is_empty() {
            self.fault(field, Fault::Empty);
        } else if text.chars().count() > NAME_CHARS_MAX {
            self.fault(field, Fault::TooLong { max: NAME_CHARS_MAX });
        }
    }

    fn lang(&mut self, field: &str, lang: &Lang) {
        if !self.languages.knows(lang) || *lang == Lang::working() {
            self.fault(field, Fault::UnknownLanguage { lang: lang.to_string() });
        }
    }
}

/// Whether following pivots from a language leads to another one.
fn reaches<'a>(graph: &BTreeMap<&'a Lang, &'a [Lang]>, from: &'a Lang, to: &Lang) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = vec![from];
    while let Some(lang) = next.pop() {
        if lang == to {
            return true;
        }
        if seen.insert(lang) {
            next.extend(graph.get(lang).into_iter().flat_map(|pivots| pivots.iter()));
        }
    }
    false
}

//! The alarms that are open, and a log of those that were: raised, looked after, put
//! off, over. What can be done about one is told in `board/remedy.rs`.

use std::collections::BTreeMap;

use yiqiao_domain::{Alarm, Change, Event, PersonId, Stamp};

/// Alarms that are over and still in the log; the oldest go first.
const LOG_MAX: usize = 100;

/// One alarm and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::desk) struct Raised {
    pub(in crate::desk) alarm: Alarm,
    pub(in crate::desk) at: Stamp,
    pub(in crate::desk) acknowledged: Option<(PersonId, Stamp)>,
    pub(in crate::desk) shelved_until: Option<Stamp>,
    pub(in crate::desk) cleared: Option<Stamp>,
}

/// See the file's head.
#[derive(Debug, Default)]
pub(in crate::desk) struct Alarms(BTreeMap<u64, Raised>);

impl Alarms {
    pub(super) fn apply(&mut self, event: &Event) {
        match &event.change {
            Change::AlarmRaised { alarm } => {
                let raised = Raised {
                    alarm: alarm.clone(),
                    at: event.at,
                    acknowledged: None,
                    shelved_until: None,
                    cleared: None,
                };
                self.0.insert(alarm.n, raised);
            }
            Change::AlarmAcknowledged { n, person } => {
                if let Some(known) = self.0.get_mut(n) {
                    known.acknowledged.get_or_insert((*person, event.at));
                }
            }
            Change::AlarmShelved { n, until, .. } => {
                if let Some(known) = self.0.get_mut(n) {
                    known.shelved_until = Some(*until);
                }
            }
            Change::AlarmCleared { n } => {
                if let Some(known) = self.0.get_mut(n) {
                    known.cleared.get_or_insert(event.at);
                    self.forget_oldest();
                }
            }
            _ => {}
        }
    }

    fn forget_oldest(&mut self) {
        let over: Vec<u64> =
            self.0.iter().filter(|(_, known)| known.cleared.is_some()).map(|(n, _)| *n).collect();
        for n in over.iter().take(over.len().saturating_sub(LOG_MAX)) {
            self.0.remove(n);
        }
    }

    /// One alarm by its number, if it is still known.
    pub(in crate::desk) fn get(&self, n: u64) -> Option<&Raised> {
        self.0.get(&n)
    }

    /// How many are open, and neither looked after nor put off.
    pub(in crate::desk) fn waiting(&self, now: Stamp) -> u32 {
        let put_off = |one: &Raised| one.shelved_until.is_some_and(|until| until > now);
        let waits =
            |one: &&Raised| one.cleared.is_none() && one.acknowledged.is_none() && !put_off(one);
        u32::try_from(self.0.values().filter(waits).count()).unwrap_or(u32::MAX)
    }

    /// All that are known, in the order in which they were raised.
    pub(in crate::desk) fn all(&self) -> impl DoubleEndedIterator<Item = &Raised> {
        self.0.values()
    }
}

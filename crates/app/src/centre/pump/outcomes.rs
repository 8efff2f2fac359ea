//! What became of the latest commands. Older ones are in the journal itself.

use std::collections::{HashMap, VecDeque};

use yiqiao_domain::CommandId;
use yiqiao_link::Outcome;

/// Command results kept at hand; older ones are looked up in the journal.
const OUTCOMES_KEPT_MAX: usize = 10_000;

/// The latest command results, so that a repeated command is answered from the
/// first one.
#[derive(Default)]
pub(super) struct Outcomes {
    known: HashMap<CommandId, Outcome>,
    order: VecDeque<CommandId>,
}

impl Outcomes {
    pub(super) fn get(&self, command: CommandId) -> Option<Outcome> {
        self.known.get(&command).copied()
    }

    pub(super) fn keep(&mut self, command: CommandId, outcome: Outcome) {
        self.known.insert(command, outcome);
        self.order.push_back(command);
        if self.order.len() > OUTCOMES_KEPT_MAX
            && let Some(oldest) = self.order.pop_front()
        {
            self.known.remove(&oldest);
        }
    }
}

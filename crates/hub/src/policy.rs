//! Whom to ring, and for how long. The one place where the rule of choice lives;
//! the full policy table will replace [`choose`] and nothing else.

use yiqiao_domain::PersonId;

use crate::standing::Asked;

/// Times and counts an administrator may set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// How long one interpreter is rung, in milliseconds.
    pub ring_ms: i64,
    /// How long a lost interpreter is waited for, in milliseconds.
    pub reconnect_ms: i64,
    /// How many missed rings in a row become a break.
    pub missed_rings_max: u32,
}

impl Default for Policy {
    fn default() -> Self {
        Self { ring_ms: 12_000, reconnect_ms: 15_000, missed_rings_max: 3 }
    }
}

/// Chooses whom to ring next among those free, who come longest idle first:
/// first anyone not yet rung in this round, then, in a new round, anyone who
/// did not decline. The second answer is who would come after the first.
pub(crate) fn choose(
    asked: &Asked,
    free: impl Iterator<Item = PersonId> + Clone,
) -> Option<(PersonId, Option<PersonId>)> {
    let fresh = free.clone().filter(|person| asked.is_fresh(*person));
    let again = free.filter(|person| !asked.is_fresh(*person) && !asked.has_declined(*person));
    let mut order = fresh.chain(again);
    Some((order.next()?, order.next()))
}

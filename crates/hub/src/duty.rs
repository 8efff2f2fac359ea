//! How somebody stands in the roster at a moment, and when that changes next.
//! Whoever is not in the roster at all is on duty whenever they are at their desk.

use yiqiao_domain::{Duty, Shift, Stamp, Tier};

/// Standing in the roster at a moment. `shifts` are one person's, in order.
pub(crate) fn duty_at(shifts: &[Shift], closing_ms: i64, at: Stamp) -> Duty {
    if shifts.is_empty() {
        return Duty::OnDuty;
    }
    let Some(shift) = shifts.iter().find(|shift| shift.from <= at && at < shift.to) else {
        // Outside every shift they help out of their own will.
        return Duty::OnCall;
    };
    let goes_on = shifts.iter().any(|next| next.from == shift.to);
    if !goes_on && at >= shift.to.plus_ms(-closing_ms) {
        return Duty::Closing;
    }
    match shift.tier {
        Tier::OnDuty => Duty::OnDuty,
        Tier::OnCall => Duty::OnCall,
    }
}

/// The first moment after `at` at which [`duty_at`] or [`has_ended`] is another.
pub(crate) fn next_change(shifts: &[Shift], closing_ms: i64, at: Stamp) -> Option<Stamp> {
    let standing = |at| (duty_at(shifts, closing_ms, at), has_ended(shifts, at));
    let now = standing(at);
    let edges = shifts
        .iter()
        .flat_map(|shift| [shift.from, shift.to.plus_ms(-closing_ms).max(shift.from), shift.to]);
    edges.filter(|edge| *edge > at && standing(*edge) != now).min()
}

/// Whether a shift of theirs has just ended without another.
pub(crate) fn has_ended(shifts: &[Shift], at: Stamp) -> bool {
    let within = shifts.iter().any(|shift| shift.from <= at && at < shift.to);
    !within && shifts.iter().any(|shift| shift.to <= at)
}

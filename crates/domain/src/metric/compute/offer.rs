//! Rings: how many were not answered, and how many declined and why.

use super::part::{Count, Tally, shares};
use crate::metric::figure::{Metric, Slice};
use crate::metric::id::Id;
use crate::metric::ledger::{Case, Ring};
use crate::metric::window::Window;
use crate::session::{DeclineReason, OfferEnd};

/// A ring, and how it had ended at the window's end.
pub(super) type Offer = (Ring, Option<OfferEnd>);

/// The rings that began in the window.
pub(super) fn made(cases: &[&Case], window: Window) -> Vec<Offer> {
    let rings = cases.iter().flat_map(|case| &case.rings);
    let inside = rings.filter(|ring| window.contains(ring.at));
    let ended = |ring: &Ring| ring.end.filter(|(_, at)| *at < window.to).map(|(end, _)| end);
    inside.map(|ring| (*ring, ended(ring))).collect()
}

/// A lost race is a ring taken back, and a desk that went silent is the line's doing;
/// neither is a no-answer. Both stay under the line.
pub(super) fn no_answer(rings: &[Offer]) -> Metric {
    let mut tally = Tally::new();
    for (ring, end) in rings {
        tally.at(ring.person).one(end.map(|end| matches!(end, OfferEnd::Expired)));
    }
    tally.summed(Id::NoAnswer, |person| Slice::Person { person })
}

/// By reason, then by person; a conflict of interest counts in neither.
pub(super) fn decline(rings: &[Offer]) -> Metric {
    let counts = |end: OfferEnd| reason(end).filter(|reason| *reason != DeclineReason::Conflict);
    let mut tally = Tally::new();
    let mut count = Count::default();
    for (ring, end) in rings {
        let declined = end.map(|end| counts(end).is_some());
        tally.at(ring.person).one(declined);
        count.one(declined);
    }
    let reasons = rings.iter().filter_map(|(_, end)| counts((*end)?));
    let mut parts = shares(reasons, count, |reason| Slice::Reason { reason });
    let mut metric = tally.beside(Id::Decline, count, |person| Slice::Person { person });
    parts.append(&mut metric.parts);
    Metric { parts, ..metric }
}

pub(super) fn conflict(rings: &[Offer]) -> Metric {
    let mut count = Count::default();
    for (_, end) in rings {
        count.one(end.map(|end| reason(end) == Some(DeclineReason::Conflict)));
    }
    Metric { id: Id::Conflict, whole: count.figure(), parts: Vec::new() }
}

fn reason(end: OfferEnd) -> Option<DeclineReason> {
    match end {
        OfferEnd::Declined { reason, .. } => Some(reason),
        _ => None,
    }
}

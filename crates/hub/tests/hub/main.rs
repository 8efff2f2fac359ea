//! The pairing engine under a hand-moved clock: stories of one centre, and the
//! invariants under random interleavings.

mod centre;
mod day;
mod desks;
mod interleaving;
mod invariants;
mod keys;
mod lanes;
mod ledger;
mod limits;
mod lines;
mod misses;
mod offers;
mod presence;
mod queue;
mod restart;
mod step;

//! The pairing engine under a hand-moved clock: stories of one centre. Random
//! days and the invariants are in `tests/simulator`.

mod centre;
mod desks;
mod failure;
mod lanes;
mod limits;
mod lines;
mod misses;
mod offers;
mod presence;
mod queue;
mod restart;

//! The real engine in virtual time: random arrivals, people, losses and crashes
//! from a seed, and one checker of the invariants I1 to I10 for them and for the
//! random interleavings. A violation prints its seed and the shortest story that
//! still breaks the rule.
//!
//! Not here: sockets, disks, threads of the product. A crash is modelled: the
//! engine is thrown away and replayed from what was durable.

pub mod faults;
pub mod hub;
pub mod invariants;
pub mod keys;
pub mod ledger;
mod rounds;
pub mod shrink;
pub mod story;
pub mod week;
pub mod world;

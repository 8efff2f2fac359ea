//! What the words and rules promise, one story per test. Not here: whom to ring,
//! which is the hub's.

mod access;
mod account;
mod case;
mod clocks;
mod corrections;
mod endings;
mod facts;
mod keys;
mod limits;
mod refusals;
mod ring_card;
mod states;
mod transcript;
mod wrap_up;

//! The pairing engine, sans-IO: hand it the time and an input, and it answers
//! with events. All state is a fold of those events, so replaying the journal
//! gives the same engine (I9).
//!
//! Not here: sockets, SQL, clocks, threads, randomness. `app` pumps it.

mod asked;
mod demand;
mod duty;
mod engine;
mod pool;
mod queue;
mod rank;
mod standing;

pub use engine::{Engine, Input, Lane};
pub use standing::{Engagement, Standing};

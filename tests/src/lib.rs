//! What the tests, the demo and the benches share: real processes, real windows,
//! scenarios, and the benches' report. Nothing that ships depends on it.
#![allow(clippy::unwrap_used)] // A test that cannot go on should stop where it stands.

pub mod bench;
pub mod kill;
pub mod window;

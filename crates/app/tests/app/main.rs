//! The use-cases and the types of the UI, tested from outside.
#![allow(clippy::unwrap_used, missing_docs)]

mod board;
mod centre;
mod clock;
mod policy;
mod seat;
mod session;
mod staff;
mod types;

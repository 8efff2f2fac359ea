//! The rules of the house as tests: the arrows between the rooms, what each room
//! may not touch, and lists that must agree.
#![allow(clippy::unwrap_used)] // A rule that cannot be read should stop the test.

mod arrows;
mod commands;
mod dependencies;
mod sources;
mod tree;
mod words;

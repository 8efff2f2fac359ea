//! Bad input from every side, through the real doors: files, forms, frames. Each
//! gets its code, changes nothing, loses nothing, and nothing panics.
#![allow(clippy::unwrap_used)] // A test that cannot go on should stop where it stands.

mod damage;
mod forms;
mod frames;
mod phrases;
mod rendition;
mod seat;
mod wire;

//! Three real windows, driven by keys through WebDriver. Needs a screen:
//! `make test` gives it one.
#![allow(clippy::unwrap_used)]

mod failures;
mod first_run;
mod scenarios;
mod survival;

//! An ordinary week of a big centre, without the checks: how fast is virtual time?

use std::time::{Duration, Instant};

use crate::world::{Tally, Temper, World};

/// What a week amounted to.
#[derive(Clone, Copy, Debug)]
pub struct Week {
    /// What happened.
    pub tally: Tally,
    /// By the clock on the wall.
    pub wall: Duration,
}

/// Lives through a week of so many interpreters and so many sessions a day.
///
/// # Panics
/// When the engine breaks one of its own promises.
#[must_use]
pub fn run(seed: u64, interpreters: usize, sessions_a_day: u32) -> Week {
    let began = Instant::now();
    let temper = Temper::big_week(interpreters, f64::from(sessions_a_day));
    let mut world = World::unwatched(seed, temper);
    world.live().expect("nothing is checked that could be broken");
    Week { tally: world.tally, wall: began.elapsed() }
}

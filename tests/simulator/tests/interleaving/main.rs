//! Random interleavings: a day of the simulator with pieces left out and
//! neighbours exchanged, so that keys come too early, too late, twice or never.
//! After every step every invariant holds; a failure prints the shortest story.

use proptest::prelude::*;
use yiqiao_simulator::shrink::shrink;
use yiqiao_simulator::story::{Moment, play, tell};
use yiqiao_simulator::world::World;

/// How much of a day is played; the first hours have everything in them.
const MOMENTS_MAX: usize = 400;

/// What becomes of each moment, over and over: kept, left out, done again, or
/// exchanged with the next.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Kept,
    LeftOut,
    Twice,
    Exchanged,
}

fn fates() -> impl Strategy<Value = Vec<Fate>> {
    let fate = prop_oneof![
        12 => Just(Fate::Kept),
        2 => Just(Fate::LeftOut),
        1 => Just(Fate::Twice),
        2 => Just(Fate::Exchanged),
    ];
    prop::collection::vec(fate, 1..120)
}

fn interleaved(mut story: Vec<Moment>, fates: &[Fate]) -> Vec<Moment> {
    let mut told = Vec::new();
    for n in 0..story.len() {
        if let (Fate::Exchanged, true) = (fates[n % fates.len()], n + 1 < story.len()) {
            // The deeds change places, time does not.
            let (one, other) = (story[n].at, story[n + 1].at);
            story.swap(n, n + 1);
            (story[n].at, story[n + 1].at) = (one, other);
        }
        let times = match fates[n % fates.len()] {
            Fate::LeftOut => 0,
            Fate::Twice => 2,
            Fate::Kept | Fate::Exchanged => 1,
        };
        told.extend(std::iter::repeat_n(story[n].clone(), times));
    }
    told
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        max_shrink_iters: 0,
        cases: 128,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_interleaving_keeps_every_invariant(seed in any::<u64>(), fates in fates()) {
        let mut world = World::of_seed(seed);
        world.live().map_err(TestCaseError::fail)?;
        let mut story = std::mem::take(&mut world.story);
        story.truncate(MOMENTS_MAX);
        let story = interleaved(story, &fates);
        if let Err(broken) = play(&story) {
            let told = tell(&shrink(&story, &broken)).join("\n  ");
            let rule = &broken.rule;
            return Err(TestCaseError::fail(format!("seed {seed}: {rule}\n  {told}")));
        }
    }
}

//! Chance, always from the world's one seed.

use rand::Rng;

use super::World;

impl World {
    pub(super) fn chance(&mut self, share: f64) -> bool {
        self.rng.random::<f64>() < share
    }

    /// Both ends included.
    pub(super) fn between(&mut self, least: i64, most: i64) -> i64 {
        self.rng.random_range(least..=most)
    }

    /// Time to the next of things that come by themselves (a Poisson process);
    /// none when they never come.
    pub(super) fn until_next(&mut self, mean_ms: f64) -> Option<i64> {
        let share: f64 = self.rng.random();
        let ms = -mean_ms * (1.0 - share).ln();
        ms.is_finite().then_some(ms as i64)
    }

    pub(super) fn pick<T: Clone>(&mut self, from: &[T]) -> Option<T> {
        (!from.is_empty()).then(|| from[self.rng.random_range(0..from.len())].clone())
    }
}

//! Chance from a seed: the same numbers on every machine and in every run.

/// A splitmix64 generator (Steele, Lea and Flood 2014).
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// A stream of its own for each pair of seed and purpose.
    #[must_use]
    pub fn new(seed: u64, purpose: u64) -> Self {
        let mut mixed = Self(seed ^ purpose.wrapping_mul(0xd6e8_feb8_6659_fd93));
        mixed.next();
        mixed
    }

    /// The next 64 bits.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Evenly from 0 to 1, never 0 itself.
    pub fn share(&mut self) -> f64 {
        #[allow(clippy::cast_precision_loss)] // 53 bits fit.
        let bits = (self.next() >> 11) as f64;
        (bits + 1.0) / 9_007_199_254_740_993.0
    }

    /// Evenly from 0 to `n`, without `n`.
    pub fn below(&mut self, n: usize) -> usize {
        let n = u64::try_from(n).expect("small numbers only");
        usize::try_from(self.next() % n).expect("smaller than n")
    }

    /// Exponentially distributed.
    pub fn exponential(&mut self, mean: f64) -> f64 {
        -mean * self.share().ln()
    }

    /// An index, each as likely as its weight.
    pub fn weighted(&mut self, weights: &[f64]) -> usize {
        let mut at = self.share() * weights.iter().sum::<f64>();
        for (n, weight) in weights.iter().enumerate() {
            at -= weight;
            if at <= 0.0 {
                return n;
            }
        }
        weights.len() - 1
    }
}

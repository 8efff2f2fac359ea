//! Means with their 95 % intervals.

/// A mean and the half of its 95 % interval.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Mean {
    /// The mean.
    pub mean: f64,
    /// The true one lies so far from it at most, in 95 of 100 cases.
    pub half: f64,
}

impl Mean {
    /// From values that are independent of each other.
    #[must_use]
    pub fn of(values: &[f64]) -> Self {
        let n = count(values.len());
        let mean = values.iter().sum::<f64>() / n;
        let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
        let half = student(values.len() - 1) * (squares / (n - 1.0) / n).sqrt();
        Self { mean, half }
    }

    /// From one long run, cut into batches that are nearly independent.
    #[must_use]
    pub fn of_batches(values: &[f64], batches: usize) -> Self {
        let size = values.len() / batches;
        let means = values.chunks_exact(size).map(|batch| batch.iter().sum::<f64>() / count(size));
        Self::of(&means.collect::<Vec<_>>())
    }

    /// Whether a value lies within.
    #[must_use]
    pub fn holds(self, value: f64) -> bool {
        (self.mean - value).abs() <= self.half
    }
}

/// A number of things as a number to reckon with.
#[allow(clippy::cast_precision_loss)] // Far below 2^53.
#[must_use]
pub fn count(n: usize) -> f64 {
    n as f64
}

/// Student's t at 97.5 %, by degrees of freedom (Cornish and Fisher's expansion,
/// good to 0.01 from 4 on).
fn student(freedom: usize) -> f64 {
    let (z, n) = (1.959_964_f64, count(freedom));
    let first = (z.powi(3) + z) / 4.0;
    let second = (5.0 * z.powi(5) + 16.0 * z.powi(3) + 3.0 * z) / 96.0;
    let third = (3.0 * z.powi(7) + 19.0 * z.powi(5) + 17.0 * z.powi(3) - 15.0 * z) / 384.0;
    z + first / n + second / n.powi(2) + third / n.powi(3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn student_agrees_with_the_printed_table() {
        for (freedom, printed) in [(4, 2.776), (9, 2.262), (19, 2.093), (29, 2.045)] {
            let ours = student(freedom);
            assert!((ours - printed).abs() < 0.01, "{freedom}: {ours} is not {printed}");
        }
    }
}

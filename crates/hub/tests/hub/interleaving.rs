//! Random centres on random days: after every step every invariant holds. A
//! failure prints the shortest story that still breaks the rule.

use proptest::prelude::*;

use crate::day::Day;
use crate::step::{staff, story};

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        max_shrink_iters: 20_000,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_interleaving_keeps_every_invariant(staff in staff(), story in story()) {
        let mut day = Day::begin(&staff).map_err(TestCaseError::fail)?;
        for timed in &story {
            if let Err(broken) = day.take(timed) {
                let told = day.told.join("\n  ");
                return Err(TestCaseError::fail(format!("{broken}\nThe story:\n  {told}")));
            }
        }
    }
}

//! Three hundred bad days, each from its seed. A failure prints the seed and the
//! shortest story that still breaks the rule.

use yiqiao_simulator::faults;

#[test]
fn three_hundred_bad_days_keep_every_invariant() {
    let report = faults::run(0..300, 2);
    assert!(report.violations.is_empty(), "{}", report.told());
    assert!(report.tally.crashes > 300, "the hub died often enough to tell");
}

//! The quick look of the pairing bench, as a test.

#[test]
fn engine_agrees_with_theory_and_beats_chance() {
    for row in yiqiao_theory::run_quick() {
        assert_ne!(row.holds, Some(false), "must hold: {row:?}");
    }
}

//! How long to wait before trying again. The jitter is the desk's own and always
//! the same: desks that lost a hub together do not come back together.

use std::time::Duration;

use yiqiao_domain::DeskId;

use crate::limit::{RETRY_MS_MAX, RETRY_MS_MIN};

/// Jitter lengthens a pause by less than this share of it.
const JITTER_PERCENT_MAX: u64 = 25;

/// The pause after the nth attempt since the link was last up (from 0).
pub(super) fn pause(attempt: u32, desk: DeskId) -> Duration {
    let doublings = attempt.saturating_sub(1).min(16);
    let pause_ms = (RETRY_MS_MIN << doublings).min(RETRY_MS_MAX);
    // FNV-1a: small, and the same on every machine.
    let hash = desk
        .0
        .as_bytes()
        .iter()
        .chain(&attempt.to_le_bytes())
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
    let jitter_ms = pause_ms * ((hash >> 32) % JITTER_PERCENT_MAX) / 100;
    Duration::from_millis(pause_ms + jitter_ms)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn desk(n: u8) -> DeskId {
        let text = format!("018f0000-0000-7000-8000-0000000000{n:02x}");
        text.parse().expect("a written-out id")
    }

    #[test]
    fn pauses_double_and_stay_below_four_seconds() {
        let base = |attempt| {
            let ms = pause(attempt, desk(1)).as_millis();
            let spread = ms * 100 / 125..=ms;
            (ms, spread)
        };
        for (attempt, expected) in
            [(1, 100), (2, 200), (3, 400), (5, 1_600), (6, 3_000), (4_000, 3_000)]
        {
            let (ms, spread) = base(attempt);
            assert!(
                spread.contains(&expected),
                "attempt {attempt} waits {expected} ms and a little, not {ms}"
            );
        }
    }

    #[test]
    fn desks_do_not_come_back_together() {
        let pauses: std::collections::BTreeSet<_> = (0..50).map(|n| pause(6, desk(n))).collect();
        assert!(pauses.len() > 10, "fifty desks spread out over the jitter");
        assert_eq!(pause(3, desk(7)), pause(3, desk(7)), "a desk's jitter is always the same");
    }
}

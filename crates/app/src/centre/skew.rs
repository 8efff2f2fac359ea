//! How far each desk's clock is from the hub's, told by its heartbeats. Only the
//! measuring; what is far enough for an alarm is the policy's business.

use std::collections::{HashMap, VecDeque};

use yiqiao_domain::{DeskId, Stamp};

/// Heartbeats that are looked at together. One may be late on its way, and looks
/// then like a slow clock; of several the least late one is nearest the truth
/// (the minimum filter of NTP, RFC 5905 §10).
const HEARD_MAX: usize = 3;
/// A change smaller than this is not told again.
const CHANGE_MS_MIN: u64 = 500;

#[derive(Default)]
struct Heard {
    latest: VecDeque<i64>,
    told: i64,
}

/// The clocks of the desks that are here now.
#[derive(Default)]
pub(super) struct Skews(HashMap<DeskId, Heard>);

impl Skews {
    /// Takes a heartbeat in. Answers with the desk's lead over the hub's clock in
    /// milliseconds when that is news.
    pub(super) fn heard(&mut self, desk: DeskId, desk_at: Stamp, hub_at: Stamp) -> Option<i64> {
        let heard = self.0.entry(desk).or_default();
        heard.latest.push_back(desk_at.0.saturating_sub(hub_at.0));
        if heard.latest.len() < HEARD_MAX {
            return None;
        }
        let skew_ms = heard.latest.iter().copied().max()?;
        heard.latest.pop_front();
        let news = skew_ms.abs_diff(heard.told) >= CHANGE_MS_MIN;
        if news {
            heard.told = skew_ms;
        }
        news.then_some(skew_ms)
    }

    /// The desk's line is down; its clock may be set before it comes again.
    pub(super) fn forget(&mut self, desk: DeskId) {
        self.0.remove(&desk);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const DESK: DeskId = DeskId(Uuid::from_u128(1));

    /// What is told of heartbeats that say these times, heard every two seconds.
    fn told(leads_ms: &[i64]) -> Vec<Option<i64>> {
        let mut skews = Skews::default();
        let beats = leads_ms.iter().zip((0..).step_by(2_000));
        beats.map(|(lead, at)| skews.heard(DESK, Stamp(at + lead), Stamp(at))).collect()
    }

    #[test]
    fn a_clock_that_is_right_is_no_news() {
        assert_eq!(told(&[-3, 0, -40, -2, -1]), [None; 5]);
    }

    #[test]
    fn a_clock_that_is_off_is_told_once() {
        assert_eq!(told(&[9_000, 8_990, 8_999, 8_999, 8_990])[2..], [Some(9_000), None, None]);
    }

    #[test]
    fn one_late_heartbeat_is_not_a_slow_clock() {
        assert_eq!(told(&[-1, -2, -1, -4_500, -1, -3, -4_800]), [None; 7]);
    }

    #[test]
    fn a_clock_that_was_set_right_is_told() {
        let leads = [-9_000, -9_000, -9_000, 0, 0];
        assert_eq!(told(&leads)[2..], [Some(-9_000), Some(0), None]);
    }

    #[test]
    fn the_farthest_times_do_no_harm() {
        assert_eq!(Skews::default().heard(DESK, Stamp(i64::MAX), Stamp(i64::MIN)), None);
        assert_eq!(told(&[i64::MIN; 3])[2], Some(i64::MIN));
    }
}

//! A desk whose clock is not the hub's: told by its heartbeats, seen by the
//! supervisor. What is far enough is the policy's business.

use std::sync::Arc;

use uuid::Uuid;
use yiqiao_app::view::AlarmTopic;
use yiqiao_app::{Host, SystemHost, prepare_demo};
use yiqiao_domain::Stamp;

use crate::seat::Seat;

/// A machine whose clock is a minute slow.
struct Slow;

impl Host for Slow {
    fn now(&self) -> Stamp {
        Stamp(SystemHost.now().0 - 60_000)
    }

    fn fresh_id(&self) -> Uuid {
        SystemHost.fresh_id()
    }
}

#[test]
fn a_clock_that_is_off_is_an_alarm() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let dir = tempfile::tempdir().unwrap();
    let host: Arc<dyn Host> = Arc::new(Slow);
    let desks = prepare_demo(dir.path(), "zh-CN", &host, runtime.handle()).unwrap();
    let supervisor = Seat::open_on(&desks[0].folder, &runtime, host);
    let call_taker = Seat::open(&desks[1].folder, &runtime);
    let label = call_taker.until("its label", |desk| {
        Some(desk.desk_view().unwrap().desk_label).filter(|label| !label.is_empty())
    });
    let skew_ms = supervisor.until("the alarm", |desk| {
        let board = desk.board_view().unwrap();
        let raised = board.alarms.iter().any(|alarm| alarm.topic == AlarmTopic::ClockSkew);
        let square = board.desks.into_iter().find(|square| square.label == label);
        square.and_then(|square| square.skew_ms).filter(|_| raised)
    });
    assert!(supervisor.view().alarms.is_some_and(|waiting| waiting > 0), "the bell counts it");
    assert_eq!(call_taker.view().alarms, None);
    assert!((59_000..=61_000).contains(&skew_ms), "{skew_ms}");
}

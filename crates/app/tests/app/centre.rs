//! A demo centre with three open desks, for stories that are about no session.

use std::sync::Arc;

use yiqiao_app::view::LinkStateView;
use yiqiao_app::{Host, SystemHost, prepare_demo};

use crate::seat::Seat;

pub(crate) struct Centre {
    pub(crate) call_taker: Seat,
    pub(crate) interpreter: Seat,
    // Hosts the hub, so it is let go of last.
    pub(crate) supervisor: Seat,
    _runtime: tokio::runtime::Runtime,
    _dir: tempfile::TempDir,
}

impl Centre {
    /// All three desks are connected and know the staff.
    pub(crate) fn open() -> Self {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let dir = tempfile::tempdir().unwrap();
        let host: Arc<dyn Host> = Arc::new(SystemHost);
        let desks = prepare_demo(dir.path(), "zh-CN", &host, runtime.handle()).unwrap();
        let supervisor = Seat::open(&desks[0].folder, &runtime);
        let call_taker = Seat::open(&desks[1].folder, &runtime);
        let interpreter = Seat::open(&desks[2].folder, &runtime);
        for seat in [&supervisor, &call_taker, &interpreter] {
            seat.until("the line", |desk| {
                (desk.desk_view().unwrap().link.state == LinkStateView::Up).then_some(())
            });
        }
        supervisor.until("the staff", |desk| {
            (desk.staff_view().unwrap().people.len() == 3).then_some(())
        });
        Self { call_taker, interpreter, supervisor, _runtime: runtime, _dir: dir }
    }
}

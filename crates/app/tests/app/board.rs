//! The supervisor's board over a real small centre: lanes, figures, alarms with their
//! remedies, the feed, and all of it again after the desk was closed.

use std::sync::Arc;

use yiqiao_app::view::*;
use yiqiao_app::{Desk, Host, SystemHost, prepare_demo};
use yiqiao_domain::session::State;
use yiqiao_domain::{AlarmClass, Command, Presence};

use crate::seat::{Seat, opening};

fn board(desk: &Desk) -> BoardView {
    desk.board_view().unwrap()
}

fn lane(board: &BoardView, tag: &str) -> BoardLane {
    board.lanes.iter().find(|lane| lane.lang.tag == tag).cloned().unwrap()
}

fn alarm(desk: &Desk, topic: AlarmTopic) -> Option<AlarmView> {
    board(desk).alarms.into_iter().find(|alarm| alarm.topic == topic)
}

#[test]
fn the_board_tells_a_small_centre_as_it_is() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let dir = tempfile::tempdir().unwrap();
    let host: Arc<dyn Host> = Arc::new(SystemHost);
    let desks = prepare_demo(dir.path(), "zh-CN", &host, runtime.handle()).unwrap();
    let supervisor = Seat::open(&desks[0].folder, &runtime);
    let call_taker = Seat::open(&desks[1].folder, &runtime);
    let interpreter = Seat::open(&desks[2].folder, &runtime);
    let up =
        |desk: &Desk| (desk.desk_view().unwrap().link.state == LinkStateView::Up).then_some(());
    for seat in [&supervisor, &call_taker, &interpreter] {
        seat.until("the line", up);
    }
    assert_eq!(call_taker.desk().board_view().unwrap_err().code.as_str(), "wrong-role");

    let three_up = |desk: &Desk| {
        let view = board(desk);
        let up = view.desks.iter().filter(|one| one.activity == DeskActivity::Up).count();
        (up == 3).then_some(view)
    };
    let calm = supervisor.until("three desks", three_up);
    assert_eq!(calm.desks[0].label, "12", "the call-taker's desk comes first");
    assert_eq!((calm.figures.time_to_interpreter.n, calm.last_wait), (0, None));
    assert!(calm.figures.time_to_interpreter.p50.is_none(), "of nothing there is no number");
    assert!(!calm.minutes.is_empty(), "this minute is known");
    assert!(calm.minutes.len() < 60, "the hour before the centre is not made up");
    assert_eq!(lane(&calm, "ar").paused[0].presence, Presence::Away);
    assert!(lane(&calm, "ar").paused[0].recallable);

    interpreter.desk().act(Command::SetPresence { presence: Presence::Available }).unwrap();
    supervisor.until("a free interpreter", |desk| {
        let here = lane(&board(desk), "ar");
        (here.free.len() == 1 && here.on_shift == 1).then_some(())
    });
    let session = call_taker.desk().open_session(opening("ar")).unwrap().session;
    let ring = interpreter.until("the ring", |desk| desk.desk_view().unwrap().ring);
    let waiting = supervisor.until("waiting", |desk| {
        lane(&board(desk), "ar").waiting.into_iter().find(|one| !one.ringing.is_empty())
    });
    assert_eq!((waiting.session, waiting.position), (session, 1));
    assert_eq!(waiting.ringing, ["林若溪"]);
    interpreter.desk().accept_offer(AcceptOfferRequest { session, nth: ring.nth }).unwrap();
    let talking = supervisor.until("talking", |desk| {
        let view = board(desk);
        (lane(&view, "ar").on_call.first()?.state == State::Connected).then_some(view)
    });
    let figures = &talking.figures;
    assert_eq!((figures.time_to_interpreter.n, figures.time_to_interpreter.censored), (1, 0));
    let served_ms = figures.time_to_interpreter.p50.unwrap().value;
    assert_eq!(talking.last_wait.unwrap().ms as f64, served_ms, "one wait, one number");
    assert_eq!(figures.service_level.share.unwrap().value, 1.0);
    assert!(figures.service_level.formula.contains("T7"), "its formula goes with it");
    assert!(talking.minutes.last().unwrap().waiting >= 1, "a wait within the minute is seen");
    let activity = talking.desks.iter().map(|one| one.activity).collect::<Vec<_>>();
    assert_eq!(activity[..2], [DeskActivity::InSession, DeskActivity::InSession]);
    assert!(talking.feed.iter().any(|row| row.kind == FeedKind::InterpreterJoined
        && row.person.as_deref() == Some("林若溪")
        && row.ms.is_some()));

    call_taker.desk().act(Command::CallSupervisor { session }).unwrap();
    let called = supervisor.until("the call", |desk| alarm(desk, AlarmTopic::SupervisorCalled));
    assert_eq!((called.class, called.desk_label.as_deref()), (AlarmClass::B, Some("12")));
    assert_eq!(called.remedies, [Remedy::Open { session }, Remedy::TakeOver { session }]);
    supervisor.desk().steer(SteerRequest::AcknowledgeAlarm { n: called.n }).unwrap();
    supervisor.desk().steer(SteerRequest::ShelveAlarm { n: called.n }).unwrap();
    let handled = supervisor.until("looked after", |desk| {
        let known = alarm(desk, AlarmTopic::SupervisorCalled)?;
        known.shelved_until.is_some().then_some(known)
    });
    assert_eq!(handled.acknowledged.as_ref().unwrap().name, "韩松");
    assert!(board(&supervisor.desk()).log.iter().any(|one| one.n == called.n));

    let french = call_taker.desk().open_session(opening("fr")).unwrap().session;
    let nobody = supervisor.until("nobody", |desk| alarm(desk, AlarmTopic::NobodyOnShift));
    assert_eq!(nobody.lang.as_ref().unwrap().tag, "fr");
    assert_eq!(nobody.remedies, [Remedy::Acknowledge { n: nobody.n }], "nobody rests, no line");
    let view = board(&supervisor.desk());
    assert_eq!(view.figures.time_to_interpreter.n, 2, "who waits is counted");
    assert_eq!(view.figures.time_to_interpreter.censored, 1, "and told apart");
    assert_eq!(view.alarms[0].n, nobody.n, "a shelved one comes last");
    call_taker.desk().act(Command::WithdrawSession { session: french }).unwrap();
    let over = supervisor.until("over", |desk| {
        let view = board(desk);
        let gone = view.alarms.iter().all(|one| one.topic != AlarmTopic::NobodyOnShift);
        gone.then_some(view)
    });
    let logged = over.log.iter().find(|one| one.n == nobody.n).unwrap();
    assert!(logged.cleared_at.is_some() && logged.remedies.is_empty());

    drop(supervisor);
    let again = Seat::open(&desks[0].folder, &runtime);
    let same = board(&again.desk());
    assert!(over.log.iter().all(|one| same.log.iter().any(|known| known.n == one.n)));
    assert!(over.feed.iter().all(|row| same.feed.contains(row)), "the feed is of events alone");
}

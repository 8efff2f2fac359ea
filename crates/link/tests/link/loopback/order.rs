//! What arrives, in which order.

use std::sync::{Arc, Mutex, mpsc};

use yiqiao_link::{ClosingCode, Limits, Outbound, Outcome, ToDesk};

use super::desk::Connected;
use super::hub::{Hub, Mood, Note, Running, event};
use super::until;
use super::wire::{Wire, hello};

#[tokio::test]
async fn backlog_comes_before_anything_live() {
    let (hub, notes) = Hub::with_journal(10);
    let hub = hub.on_attach(|outbound| {
        let live = ToDesk::Events { events: vec![event(11)], cursor: Some(11) }.encode();
        outbound.send(live).expect("an empty queue has room");
        outbound.show(ToDesk::Live { lanes: vec![], outlooks: vec![] }.encode());
    });
    let running = Running::start((hub, notes), Limits::default());
    let mut wire = Wire::open(&running).await;
    wire.say(&hello(1, 4)).await;
    let mut order = Vec::new();
    while order.len() < 9 {
        match wire.hear().await {
            ToDesk::Welcome { .. } => order.push("welcome".to_owned()),
            ToDesk::Events { events, .. } => order.push(events[0].seq.to_string()),
            ToDesk::Live { .. } => order.push("live".to_owned()),
            other => panic!("nothing else belongs in here: {other:?}"),
        }
    }
    let expected = ["welcome", "5", "6", "7", "8", "9", "10", "live", "11"];
    assert_eq!(order, expected, "what was missed comes first, then what is new");
}

#[tokio::test]
async fn a_command_is_answered() {
    let mut running = Running::start(Hub::with_journal(0), Limits::default());
    let mut desk = Connected::start(1, &running, Limits::default());
    desk.up().await;
    let command = desk.press(1);
    assert_eq!(desk.done(command).await, Outcome::Accepted { seq: 1 }, "the desk learns its place");
    until(&mut running.notes, "the command", |note| {
        (*note == Note::Command(command)).then_some(())
    })
    .await;
    assert_eq!(desk.desk.outbox_len(), 0, "an answered command leaves the outbox");
    assert_eq!(desk.desk.seqs(), [1], "its event came before its answer");
}

#[tokio::test]
async fn a_long_outbox_goes_out_in_order_and_once() {
    let mut running = Running::start(Hub::with_journal(0), Limits::default());
    let mut desk = Connected::start(1, &running, Limits::default());
    let pressed: Vec<_> = (0..600).map(|n| desk.press(n)).collect();
    desk.done(pressed[599]).await;
    assert_eq!(desk.desk.outbox_len(), 0, "a desk's own burst does not make it slow");
    let mut arrived = Vec::new();
    while let Ok(note) = running.notes.try_recv() {
        if let Note::Command(id) = note {
            arrived.push(id);
        }
    }
    assert_eq!(arrived, pressed, "commands arrive in the order of the keys, each once");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_keyed_while_connecting_does_not_overtake_the_outbox() {
    let mut running = Running::start(Hub::with_journal(0), Limits::default());
    let mut desk = Connected::start(1, &running, Limits::default());
    let mut pressed = Vec::new();
    // Cut off again and again, with keys pressed before, during and after.
    for round in 0..10 {
        desk.client.cut();
        pressed.extend((0..40).map(|n| desk.send(round * 200 + n)));
        desk.client.restore();
        for n in 40..200 {
            pressed.push(desk.send(round * 200 + n));
            tokio::task::yield_now().await;
        }
    }
    let last = pressed[pressed.len() - 1];
    desk.done(last).await;
    let mut arrived = Vec::new();
    while let Ok(note) = running.notes.try_recv() {
        if let Note::Command(id) = note
            && !arrived.contains(&id)
        {
            arrived.push(id);
        }
    }
    assert_eq!(arrived, pressed, "commands arrive in the order of the keys");
}

#[tokio::test]
async fn a_command_that_was_not_written_is_sent_again() {
    let running = Running::start(Hub::with_journal(0), Limits::default());
    running.hub.set_mood(Mood::UnavailableOnce);
    let limits = Limits { heartbeat_ms: 20, ..Limits::default() };
    let mut desk = Connected::start(1, &running, limits);
    let command = desk.press(1);
    assert_eq!(desk.done(command).await, Outcome::Unavailable, "the hub does not pretend");
    let again = desk.done(command).await;
    assert_eq!(again, Outcome::Accepted { seq: 1 }, "the same command is tried again by itself");
}

#[tokio::test]
async fn a_heartbeat_follows_the_events_it_confirms() {
    let limits = Limits { heartbeat_ms: 5, ..Limits::default() };
    let running = Running::start(Hub::with_journal(0), limits);
    let mut wire = Wire::admitted(&running, 1, 0).await;
    let mut seen = 0;
    loop {
        if seen < 200 && running.hub.journal_len() < 200 {
            running.hub.happen();
        }
        match wire.hear().await {
            ToDesk::Events { events, .. } => seen = events[0].seq,
            ToDesk::Heartbeat { cursor, .. } => {
                assert!(
                    cursor <= seen,
                    "a cursor of {cursor} with {seen} delivered would lose events"
                );
                if cursor == 200 {
                    return;
                }
            }
            other => panic!("nothing else belongs in here: {other:?}"),
        }
    }
}

#[tokio::test]
async fn a_slow_backlog_does_not_look_like_a_dead_hub() {
    let (open, opened) = mpsc::channel::<()>();
    let opened = Mutex::new(opened);
    let (hub, notes) = Hub::with_journal(5);
    let hub = hub.before_backlog(move || {
        let opened = opened.lock().expect("only the backlog waits here");
        opened.recv().expect("the test opens the journal");
    });
    let limits = Limits { heartbeat_ms: 10, ..Limits::default() };
    let running = Running::start((hub, notes), limits);
    let mut wire = Wire::admitted(&running, 1, 2).await;
    for _ in 0..3 {
        let heard = wire.hear().await;
        let ToDesk::Heartbeat { cursor, .. } = heard else {
            panic!("while the journal is read only heartbeats come, not {heard:?}");
        };
        assert_eq!(cursor, 2, "a heartbeat promises no more than the desk has");
    }
    open.send(()).expect("the hub waits");
    for seq in 3..=5 {
        assert_eq!(wire.seqs().await, [seq], "then the backlog comes in order");
    }
}

#[tokio::test]
async fn a_backlog_that_fails_ends_the_connection() {
    let (hub, notes) = Hub::with_journal(5);
    let hub = hub.before_backlog(|| panic!("the journal cannot be read (this panic is meant)"));
    let mut running = Running::start((hub, notes), Limits::default());
    let mut wire = Wire::admitted(&running, 1, 0).await;
    running.hub.happen();
    let heard = super::patiently("the end", futures_util::StreamExt::next(&mut wire.0)).await;
    let gone = heard.is_none_or(|message| message.is_err() || message.is_ok_and(|m| m.is_close()));
    assert!(gone, "nothing live may follow a backlog with a gap");
    until(&mut running.notes, "detach", |note| matches!(note, Note::Detached(..)).then_some(()))
        .await;
}

#[tokio::test]
async fn only_the_latest_of_live_frames_need_come() {
    let shown: Arc<Mutex<Option<Outbound>>> = Arc::default();
    let keep = Arc::clone(&shown);
    let (hub, notes) = Hub::with_journal(0);
    let hub = hub.on_attach(move |outbound| {
        *keep.lock().expect("one at a time") = Some(outbound.clone());
    });
    let running = Running::start((hub, notes), Limits::default());
    let mut wire = Wire::admitted(&running, 1, 0).await;
    let outbound = shown.lock().expect("one at a time").clone().expect("attached");
    for n in 0..10_000 {
        outbound.show(live(n));
    }
    loop {
        if wire.hear().await == live_frame(9_999) {
            break;
        }
    }
    assert_eq!(outbound.send(live(0)), Ok(()), "live frames take no place in the queue");
}

fn live(n: u32) -> Arc<str> {
    live_frame(n).encode()
}

fn live_frame(waiting: u32) -> ToDesk {
    let lang = crate::samples::lang("ar");
    let lane = yiqiao_link::Lane { lang, free: 0, on_shift: 0, waiting, expect_ms: None };
    ToDesk::Live { lanes: vec![lane], outlooks: vec![] }
}

#[tokio::test]
async fn a_backlog_may_end_with_a_code() {
    let (hub, notes) = Hub::with_journal(5);
    let hub = hub.unreadable_after(3);
    let running = Running::start((hub, notes), Limits::default());
    let mut wire = Wire::admitted(&running, 1, 0).await;
    for seq in 1..=3 {
        assert_eq!(wire.seqs().await, [seq], "what can be read is delivered");
    }
    let code = wire.closing().await;
    assert_eq!(code, ClosingCode::HubStopping, "the port says how it ends");
}

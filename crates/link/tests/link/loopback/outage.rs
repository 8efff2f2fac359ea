//! Lost lines, and coming back.

use std::net::TcpListener;

use yiqiao_domain::event::DownCause;
use yiqiao_link::{ClosingCode, Limits, LinkState, Outcome, Trouble};

use super::desk::Connected;
use super::hub::{Hub, Mood, Note, Running};
use super::wire::Wire;
use super::{patiently, until};

#[tokio::test]
async fn a_cut_desk_comes_back_and_goes_on() {
    let running = Running::start(Hub::with_journal(4), Limits::default());
    let mut desk = Connected::start(1, &running, Limits::default());
    desk.event(4).await;
    desk.client.cut();
    desk.link("cut", |state| {
        matches!(state, LinkState::Down { why: Trouble::Cut, .. }).then_some(())
    })
    .await;
    for _ in 0..3 {
        running.hub.happen();
    }
    let command = desk.press(1);
    desk.client.restore();
    desk.up().await;
    assert_eq!(
        desk.done(command).await,
        Outcome::Accepted { seq: 8 },
        "what was pressed offline goes out"
    );
    assert_eq!(
        desk.desk.seqs(),
        (1..=8).collect::<Vec<_>>(),
        "a desk resumes from its cursor, without gap or double"
    );
}

#[tokio::test]
async fn a_command_without_answer_is_sent_again_and_happens_once() {
    let mut running = Running::start(Hub::with_journal(0), Limits::default());
    running.hub.set_mood(Mood::Swallows);
    let mut desk = Connected::start(1, &running, Limits::default());
    desk.up().await;
    let command = desk.press(1);
    until(&mut running.notes, "the command", |note| {
        (*note == Note::Command(command)).then_some(())
    })
    .await;
    desk.client.cut();
    until(&mut running.notes, "the cut", |note| matches!(note, Note::Detached(..)).then_some(()))
        .await;
    running.hub.set_mood(Mood::Answers);
    desk.client.restore();
    assert_eq!(
        desk.done(command).await,
        Outcome::Accepted { seq: 1 },
        "the answer is the first one"
    );
    assert_eq!(running.hub.journal_len(), 1, "a command sent twice happens once");
}

#[tokio::test]
async fn a_silent_desk_is_given_up() {
    let limits = Limits { silent_ms: 60, ..Limits::default() };
    let mut running = Running::start(Hub::with_journal(0), limits);
    let mut wire = Wire::admitted(&running, 1, 0).await;
    let cause = until(&mut running.notes, "the desk to be given up", |note| match note {
        Note::Detached(_, cause) => Some(*cause),
        _ => None,
    })
    .await;
    assert_eq!(cause, DownCause::Silent, "no heartbeat means no desk");
    assert_eq!(wire.closing().await, ClosingCode::Silent, "and it is told so");
}

#[tokio::test]
async fn a_desk_that_only_beats_is_kept() {
    let limits = Limits { silent_ms: 1_000, heartbeat_ms: 10, ..Limits::default() };
    let mut running = Running::start(Hub::with_journal(0), limits);
    let mut desk = Connected::start(1, &running, limits);
    desk.up().await;
    let mut beats = 0;
    // Enough heartbeats for more than the time that silence is borne.
    until(&mut desk.seen, "heartbeats", |seen| {
        let beat = matches!(seen, super::desk::Seen::Frame(yiqiao_link::ToDesk::Heartbeat { .. }));
        beats += u32::from(beat);
        (beats > 150).then_some(())
    })
    .await;
    let only = running.notes.try_recv();
    assert!(matches!(only, Ok(Note::Attached(_))), "the desk was attached: {only:?}");
    assert!(running.notes.try_recv().is_err(), "and it was not given up");
}

#[tokio::test]
async fn a_silent_hub_is_given_up() {
    let (hub, notes) = Hub::with_journal(0);
    let hub_limits = Limits { heartbeat_ms: 3_600_000, ..Limits::default() };
    let running = Running::start((hub, notes), hub_limits);
    let mut desk = Connected::start(1, &running, Limits { silent_ms: 200, ..Limits::default() });
    desk.up().await;
    desk.link("silence", |state| {
        matches!(state, LinkState::Down { why: Trouble::Silent, .. }).then_some(())
    })
    .await;
    desk.up().await;
}

#[tokio::test]
async fn a_desk_outlives_its_hub() {
    let running = Running::start(Hub::with_journal(2), Limits::default());
    let mut desk = Connected::start(1, &running, Limits::default());
    desk.event(2).await;
    let running = running.restart(Hub::with_journal(5)).await;
    let stopping = Trouble::Closed(ClosingCode::HubStopping);
    desk.link("the hub's end", |state| {
        matches!(state, LinkState::Down { why, .. } if *why == stopping).then_some(())
    })
    .await;
    let attempt = desk.link("the next attempt", |state| match state {
        LinkState::Connecting { attempt } => Some(*attempt),
        _ => None,
    });
    assert_eq!(attempt.await, 1, "attempts are counted since the link was last up");
    desk.event(5).await;
    assert_eq!(desk.desk.seqs(), [1, 2, 3, 4, 5], "the new hub goes on where the old one was");
    drop(running);
}

#[tokio::test]
async fn a_desk_waits_for_a_hub_that_is_not_there_yet() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    let addr = listener.local_addr().expect("a bound listener has an address");
    drop(listener);
    let running = Running::start(Hub::with_journal(0), Limits::default());
    let target = yiqiao_link::Target {
        addr: addr.to_string(),
        authority: running.authority.certificate_der().to_vec(),
    };
    let mut desk = Connected::start_to(1, target, "not-a-secret", Limits::default());
    let since = |state: &LinkState| match state {
        LinkState::Down { since, why: Trouble::Io(_) } => Some(*since),
        _ => None,
    };
    let first = desk.link("down", since).await;
    let attempt = desk
        .link("the next attempt", |state| match state {
            LinkState::Connecting { attempt } => Some(*attempt),
            _ => None,
        })
        .await;
    assert_eq!(attempt, 2, "a desk tries again by itself");
    let second = desk.link("down again", since).await;
    assert_eq!(first, second, "down since the first failure, not since the last");
}

#[tokio::test]
async fn a_stopped_client_calls_nobody_any_more() {
    let mut running = Running::start(Hub::with_journal(0), Limits::default());
    let mut desk = Connected::start(1, &running, Limits::default());
    desk.up().await;
    desk.client.stop();
    patiently("the client to stop", desk.client.stopped()).await;
    desk.client.restore();
    until(&mut running.notes, "detach", |note| matches!(note, Note::Detached(..)).then_some(()))
        .await;
    let last = desk.link("the end", |state| {
        matches!(state, LinkState::Down { why: Trouble::Stopped, .. }).then_some(())
    });
    last.await;
    assert!(desk.seen.try_recv().is_err(), "after the end nothing comes");
}

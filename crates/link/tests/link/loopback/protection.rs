//! Desks that misbehave hurt themselves only.

use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_tungstenite::tungstenite::Message;
use yiqiao_link::limit::{FRAME_TO_HUB_BYTES_MAX, OVERSIZE_READ_FACTOR};
use yiqiao_link::{ClosingCode, Limits, ToDesk, ToHub};

use super::desk::Connected;
use super::hub::{Hub, Note, Running};
use super::wire::{Wire, hello, tls};
use super::{patiently, until};
use crate::samples::{at, id};

#[tokio::test]
async fn unreadable_frames_are_answered_with_a_code() {
    let running = Running::start(Hub::with_journal(0), Limits::default());
    let long = |bytes| Message::text("x".repeat(bytes));
    let cases = [
        (Message::text("hello"), ClosingCode::BadFrame),
        (Message::binary(vec![0, 1, 2]), ClosingCode::BadFrame),
        (Message::text(r#"{"v":1,"kind":"greeting"}"#), ClosingCode::BadFrame),
        (Message::text(r#"{"v":1,"kind":"command"}"#), ClosingCode::BadFrame),
        (Message::text(hello(1, 0).encode()), ClosingCode::BadFrame),
        (Message::text(r#"{"v":7,"kind":"hello"}"#), ClosingCode::WrongVersion),
        (long(FRAME_TO_HUB_BYTES_MAX + 1), ClosingCode::TooLarge),
        (long(FRAME_TO_HUB_BYTES_MAX * OVERSIZE_READ_FACTOR + 1), ClosingCode::TooLarge),
    ];
    for (message, code) in cases {
        let mut wire = Wire::admitted(&running, 1, 0).await;
        let what = format!("{:.40}…", message.to_text().unwrap_or("bytes"));
        wire.say_raw(message).await;
        assert_eq!(wire.closing().await, code, "{what} is refused by name");
    }
    let mut good = Connected::start(2, &running, Limits::default());
    good.up().await;
    let command = good.press(1);
    good.done(command).await;
}

#[tokio::test]
async fn a_stranger_must_begin_with_a_hello() {
    let running = Running::start(Hub::with_journal(0), Limits::default());
    let mut wire = Wire::open(&running).await;
    wire.say(&ToHub::Heartbeat { at: at(0) }).await;
    assert_eq!(wire.closing().await, ClosingCode::BadFrame, "nothing is taken from a stranger");
}

#[tokio::test]
async fn broken_websocket_frames_are_answered_with_a_code() {
    let running = Running::start(Hub::with_journal(0), Limits::default());
    let mut wire = Wire::admitted(&running, 1, 0).await;
    let reserved_opcode = [0x8f, 0x80, 0, 0, 0, 0];
    wire.0.get_mut().write_all(&reserved_opcode).await.expect("the hub is there");
    wire.0.get_mut().flush().await.expect("the hub is there");
    assert_eq!(wire.closing().await, ClosingCode::BadFrame, "a broken frame is a bad frame");
}

#[tokio::test]
async fn a_stranger_who_says_nothing_is_sent_away() {
    let limits = Limits { hello_ms: 400, ..Limits::default() };
    let running = Running::start(Hub::with_journal(0), limits);
    let mut wire = Wire::open(&running).await;
    assert_eq!(wire.closing().await, ClosingCode::Silent, "a place is not kept without a hello");
}

#[tokio::test]
async fn a_socket_without_a_request_is_closed() {
    let limits = Limits { hello_ms: 400, ..Limits::default() };
    let running = Running::start(Hub::with_journal(0), limits);
    let mut stream = tls(&running, &rustls::version::TLS13).await.expect("TLS 1.3 is spoken");
    let read = patiently("the hub to close", stream.read(&mut [0; 64])).await;
    assert!(matches!(read, Ok(0) | Err(_)), "an idle socket is not kept: {read:?}");
}

#[tokio::test]
async fn a_socket_that_stays_after_its_request_is_closed() {
    let limits = Limits { hello_ms: 400, ..Limits::default() };
    let running = Running::start(Hub::with_journal(0), limits);
    let mut stream = tls(&running, &rustls::version::TLS13).await.expect("TLS 1.3 is spoken");
    let request = b"GET / HTTP/1.1\r\nHost: hub.yiqiao.internal\r\n\r\n";
    stream.write_all(request).await.expect("the hub is there");
    let mut answer = Vec::new();
    // An end without TLS's own goodbye is an error here, and an end all the same.
    let _ = patiently("the hub to close", stream.read_to_end(&mut answer)).await;
    let answer = String::from_utf8_lossy(&answer);
    assert!(answer.starts_with("HTTP/1.1 404"), "nothing but desks is served here: {answer}");
}

#[tokio::test]
async fn a_slow_desk_is_closed_and_the_others_go_on() {
    let limits = Limits { outbound_frames: 8, closing_ms: 15_000, ..Limits::default() };
    let mut running = Running::start(Hub::with_journal(0), limits);
    let mut slow = Wire::admitted(&running, 1, 0).await;
    let mut other = Connected::start(2, &running, Limits::default());
    other.up().await;

    // The slow desk does not read. What it is sent piles up, first in the
    // operating system and then in its queue, until the queue is full.
    let weight = ToDesk::Events { events: vec![heavy()], cursor: None }.encode();
    let mut sent = 0;
    while running.hub.send_to(id(0xd1), &weight) {
        sent += 1;
        assert!(sent < 10_000, "a desk that does not read must be found out");
        let seq = running.hub.happen();
        other.event(seq).await;
    }
    until(&mut running.notes, "the slow desk to be detached", |note| {
        matches!(note, Note::Detached(..)).then_some(())
    })
    .await;
    let seq = running.hub.happen();
    other.event(seq).await;
    assert_eq!(slow.closing().await, ClosingCode::Slow, "the slow desk is told why");
}

#[tokio::test]
async fn a_desk_that_was_slow_resumes_without_a_gap() {
    let limits = Limits { outbound_frames: 8, ..Limits::default() };
    let running = Running::start(Hub::with_journal(0), limits);
    let mut desk = Connected::start(1, &running, Limits::default());
    desk.up().await;
    // More at once than its queue holds; whether it overruns is up to timing,
    // and what it has in the end is not.
    let mut last = 0;
    for _ in 0..400 {
        last = running.hub.happen();
    }
    desk.event(last).await;
    assert_eq!(desk.desk.seqs(), (1..=last).collect::<Vec<_>>(), "no event is lost or doubled");
}

fn heavy() -> yiqiao_domain::Event {
    let mut event = super::hub::event(1);
    let name = "重".repeat(20_000);
    event.change = yiqiao_domain::Change::CentreFounded { centre: id(0xce), name, demo: true };
    event
}

#[tokio::test]
async fn an_outbound_that_overran_takes_nothing_more() {
    let limits = Limits { outbound_frames: 4, ..Limits::default() };
    let (hub, notes) = Hub::with_journal(0);
    let hub = hub.on_attach(|outbound| {
        let frame: Arc<str> = ToDesk::Live { lanes: vec![], outlooks: vec![] }.encode();
        let taken = (0..6).filter(|_| outbound.send(Arc::clone(&frame)).is_ok()).count();
        assert_eq!(taken, 4, "a queue takes what it was made for");
    });
    let running = Running::start((hub, notes), limits);
    let mut wire = Wire::open(&running).await;
    wire.say(&hello(1, 0)).await;
    assert_eq!(wire.closing().await, ClosingCode::Slow, "after an overrun the desk must come back");
}

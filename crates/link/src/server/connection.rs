//! The life of one connection at the hub: hello, welcome, backlog, live frames,
//! farewell. Reading and writing go on side by side, so a desk that does not read
//! is still heard.

use std::sync::Arc;
use std::time::Duration;

use axum::Error as SocketError;
use axum::extract::ws::{Message, WebSocket};
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use tokio::task::spawn_blocking;
use tokio::time::timeout;
use yiqiao_domain::event::DownCause;

use super::outbound::Outbound;
use super::seats::{Ending, Seat};
use super::writing::{First, beat, write};
use super::{Actor, ConnectionId, House};
use crate::frame::{ClosingCode, Hello, ToDesk, ToHub};

pub(super) type Sink = SplitSink<WebSocket, Message>;
type Stream = SplitStream<WebSocket>;

/// Why a connection ends: with a last frame, or because nobody is there for one.
pub(super) enum End {
    Tell(ClosingCode),
    Gone,
}

pub(super) async fn run(house: Arc<House>, socket: WebSocket) {
    let entrance = Entrance::new(house);
    let (mut sink, mut stream) = socket.split();
    if let End::Tell(code) = converse(&entrance, &mut sink, &mut stream).await {
        tracing::debug!(connection = entrance.id.0, %code, "closing");
        let limit = Duration::from_millis(entrance.house.limits.closing_ms);
        // Whoever does not take the last frame in time does not get it.
        let _ = timeout(limit, farewell(&mut sink, &mut stream, code)).await;
    }
}

/// Counts the connection in and, however it ends, out.
struct Entrance {
    house: Arc<House>,
    id: ConnectionId,
    ending: Ending,
}

impl Entrance {
    fn new(house: Arc<House>) -> Self {
        let (id, ending) = house.seats.enter();
        Self { house, id, ending }
    }
}

impl Drop for Entrance {
    fn drop(&mut self) {
        self.house.seats.leave(self.id);
    }
}

async fn converse(entrance: &Entrance, sink: &mut Sink, stream: &mut Stream) -> End {
    let admitted = tokio::select! {
        biased;
        code = entrance.ending.told() => Err(End::Tell(code)),
        admitted = admit(&entrance.house, stream) => admitted,
    };
    let (actor, hello) = match admitted {
        Ok(admitted) => admitted,
        Err(end) => return end,
    };
    let limits = entrance.house.limits;
    let (outbound, waiting) = Outbound::new(limits.outbound_frames, entrance.ending.clone());
    let Some((mut seat, first)) = attach(entrance, actor, &hello, outbound.clone()).await else {
        return End::Gone;
    };
    let end = tokio::select! {
        code = entrance.ending.told() => End::Tell(code),
        end = read(&seat, stream) => end,
        end = write(sink, first, waiting, hello.cursor, limits) => end,
        () = beat(&seat, &outbound, limits.heartbeat_ms) => End::Gone,
    };
    seat.cause = match end {
        End::Tell(ClosingCode::Silent) => DownCause::Silent,
        End::Tell(ClosingCode::HubStopping) => DownCause::HubRestarted,
        End::Tell(_) | End::Gone => DownCause::Closed,
    };
    end
}

/// Reads the hello and asks whether the desk may come in.
async fn admit(house: &Arc<House>, stream: &mut Stream) -> Result<(Actor, Hello), End> {
    let limit = Duration::from_millis(house.limits.hello_ms);
    let frame =
        timeout(limit, receive(stream)).await.map_err(|_| End::Tell(ClosingCode::Silent))?;
    let ToHub::Hello(hello) = frame? else {
        return Err(End::Tell(ClosingCode::BadFrame));
    };
    let port = Arc::clone(&house.port);
    let admitted = spawn_blocking(move || port.admit(&hello).map(|actor| (actor, hello))).await;
    let (actor, hello) = admitted.map_err(|_| End::Gone)?.map_err(End::Tell)?;
    if house.seats.has_place(actor.desk) {
        Ok((actor, hello))
    } else {
        Err(End::Tell(ClosingCode::Full))
    }
}

/// Attaches and seats the desk.
async fn attach(
    entrance: &Entrance,
    actor: Actor,
    hello: &Hello,
    outbound: Outbound,
) -> Option<(Seat, First)> {
    let attaching = entrance.house.seats.attaching(actor.desk).await;
    let (house, id, cursor) = (Arc::clone(&entrance.house), entrance.id, hello.cursor);
    let attached = spawn_blocking(move || {
        let attached = house.port.attach(actor, id, cursor, outbound);
        // Seated within the same call: if nobody waits for us, dropping detaches.
        let seat = Seat::take(house, actor, id);
        drop(attaching);
        (seat, attached)
    });
    // A panic in the port is its own report; this desk will come again.
    let (seat, attached) = attached.await.ok()?;
    Some((seat, Box::new(std::iter::once(attached.welcome).chain(attached.backlog))))
}

/// Hands in what the desk says, until it falls silent or says what it must not.
async fn read(seat: &Seat, stream: &mut Stream) -> End {
    let silence = Duration::from_millis(seat.house.limits.silent_ms);
    loop {
        let Ok(frame) = timeout(silence, receive(stream)).await else {
            return End::Tell(ClosingCode::Silent);
        };
        match frame {
            Ok(ToHub::Command(envelope)) => {
                seat.house.port.command(seat.actor, seat.id, envelope);
            }
            Ok(ToHub::Heartbeat { at }) => seat.house.port.heartbeat(seat.actor, at),
            Ok(ToHub::Hello(_)) => return End::Tell(ClosingCode::BadFrame),
            Err(end) => return end,
        }
    }
}

/// The next frame from the desk.
async fn receive(stream: &mut Stream) -> Result<ToHub, End> {
    loop {
        match stream.next().await {
            Some(Ok(Message::Text(text))) => {
                return ToHub::decode(&text).map_err(|error| End::Tell(error.closing()));
            }
            Some(Ok(Message::Binary(_))) => return Err(End::Tell(ClosingCode::BadFrame)),
            Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
            Some(Ok(Message::Close(_))) | None => return Err(End::Gone),
            Some(Err(error)) => return Err(unreadable(&error)),
        }
    }
}

/// What a failed read means. axum hides its WebSocket library's error type, so
/// two of its cases are known by their place in the chain and by their words;
/// a test holds both.
fn unreadable(error: &SocketError) -> End {
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        if cause.is::<std::io::Error>() {
            return End::Gone;
        }
        if cause.to_string().starts_with("Space limit exceeded") {
            return End::Tell(ClosingCode::TooLarge);
        }
        source = cause.source();
    }
    End::Tell(ClosingCode::BadFrame)
}

/// Sends the last frame, then reads on until the desk has closed too: closing
/// over unread bytes would reset the connection and take the last frame with it.
async fn farewell(sink: &mut Sink, stream: &mut Stream, code: ClosingCode) {
    let last = ToDesk::Closing { code }.encode();
    let sent = sink.send(Message::text(&*last)).await;
    if sent.is_ok() && sink.close().await.is_ok() {
        while let Some(Ok(_)) = stream.next().await {}
    }
}

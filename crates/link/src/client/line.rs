//! One connection at the desk, from hello to its end. Reading, writing and asking
//! for the outbox go on side by side: a slow disk must not keep the desk from
//! saying that it lives.

use std::io::ErrorKind;
use std::time::Duration;

use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use tokio::sync::Notify;
use tokio::time::{Instant, MissedTickBehavior, interval_at, timeout};
use tokio_tungstenite::tungstenite::Message;
use yiqiao_domain::{Envelope, Refusal};

use super::dial::{Socket, of_socket};
use super::fresh::{Fresh, Taken};
use super::inbox::Inbox;
use super::outbox::Outbox;
use super::{LinkState, Trouble};
use crate::clock;
use crate::frame::{Hello, Outcome, ToDesk, ToHub};
use crate::limit::{FRAME_TO_HUB_BYTES_MAX, Limits};

type Sink = SplitSink<Socket, Message>;
type Stream = SplitStream<Socket>;

/// The port's thread is gone; the desk is about to end.
const PORT_GONE: Trouble = Trouble::Stopped;

/// Runs a connection to its end. `up` is set when the hub said welcome.
pub(super) async fn run(
    socket: Socket,
    hello: Hello,
    limits: &Limits,
    inbox: &Inbox,
    fresh: &Fresh,
    up: &mut bool,
) -> Trouble {
    let (mut sink, stream) = socket.split();
    let hello = ToHub::Hello(hello).encode();
    if let Err(error) = sink.send(Message::text(hello)).await {
        return of_socket(&error);
    }
    // Nothing is sent before the hub says welcome, and the outbox is asked then.
    fresh.leave();
    let line = Line { limits, inbox, fresh, outbox: Outbox::default(), ask: Notify::new() };
    tokio::select! {
        why = line.read(stream, up) => why,
        why = line.write(sink) => why,
        why = line.keep_outbox() => why,
    }
}

struct Line<'a> {
    limits: &'a Limits,
    inbox: &'a Inbox,
    fresh: &'a Fresh,
    outbox: Outbox,
    /// The desk's outbox is to be looked at: after the welcome, and when a
    /// command was postponed.
    ask: Notify,
}

impl Line<'_> {
    async fn read(&self, mut stream: Stream, up: &mut bool) -> Trouble {
        let silence = Duration::from_millis(self.limits.silent_ms);
        loop {
            // First room, then a frame: while the desk's disk is behind, the hub
            // is not read, and not held to be silent either.
            let Some(room) = self.inbox.room().await else {
                return PORT_GONE;
            };
            let frame = match timeout(silence, receive(&mut stream)).await {
                Ok(Ok(frame)) => frame,
                Ok(Err(why)) => return why,
                Err(_) => return Trouble::Silent,
            };
            match &frame {
                ToDesk::Closing { code } => return Trouble::Closed(*code),
                ToDesk::Welcome { .. } if !*up => {
                    room.receive(frame);
                    let Some(room) = self.inbox.room().await else {
                        return PORT_GONE;
                    };
                    room.changed(LinkState::Up);
                    *up = true;
                    self.ask.notify_one();
                    continue;
                }
                _ if !*up => return Trouble::NotAHub,
                ToDesk::Welcome { .. } => return Trouble::NotAHub,
                ToDesk::Done { command, outcome } => self.outbox.answered(*command, *outcome),
                ToDesk::Events { .. } | ToDesk::Live { .. } | ToDesk::Heartbeat { .. } => {}
            }
            room.receive(frame);
        }
    }

    async fn write(&self, mut sink: Sink) -> Trouble {
        let period = Duration::from_millis(self.limits.heartbeat_ms.max(1));
        let mut beats = interval_at(Instant::now() + period, period);
        beats.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            let text = tokio::select! {
                biased;
                _ = beats.tick() => {
                    if self.outbox.take_postponed() {
                        self.ask.notify_one();
                    }
                    Some(ToHub::Heartbeat { at: clock::now() }.encode())
                }
                envelope = self.next_command() => match self.encode(envelope).await {
                    Ok(text) => text,
                    Err(why) => return why,
                },
            };
            if let Some(text) = text
                && let Err(error) = sink.send(Message::text(text)).await
            {
                return of_socket(&error);
            }
        }
    }

    async fn next_command(&self) -> Envelope {
        loop {
            if let Some(envelope) = self.outbox.next() {
                return envelope;
            }
            tokio::select! {
                () = self.outbox.ready.notified() => {}
                () = self.fresh.wake.notified() => self.take_fresh(),
            }
        }
    }

    /// Takes what was added to the desk's outbox, or has the outbox asked.
    fn take_fresh(&self) {
        match self.fresh.take() {
            Taken::Added(envelopes) if envelopes.is_empty() => {}
            Taken::Added(envelopes) if !self.outbox.is_long() => self.outbox.add(envelopes),
            // They are in the desk's outbox too, and come from there.
            Taken::Added(_) => {
                self.fresh.changed();
                self.ask.notify_one();
            }
            Taken::Lost => self.ask.notify_one(),
            Taken::NotYet => {}
        }
    }

    /// The command as a frame. One that no hub would read is answered here: sent,
    /// it would end this connection and every one after it.
    async fn encode(&self, envelope: Envelope) -> Result<Option<String>, Trouble> {
        let command = envelope.id;
        let text = ToHub::Command(envelope).encode();
        if text.len() <= FRAME_TO_HUB_BYTES_MAX {
            return Ok(Some(text));
        }
        let outcome = Outcome::Refused { code: Refusal::TextTooLong };
        let room = self.inbox.room().await.ok_or(PORT_GONE)?;
        room.receive(ToDesk::Done { command, outcome });
        self.outbox.answered(command, outcome);
        Ok(None)
    }

    async fn keep_outbox(&self) -> Trouble {
        loop {
            self.ask.notified().await;
            self.fresh.follow();
            let Some(pending) = self.inbox.pending().await else {
                return PORT_GONE;
            };
            self.outbox.offer(pending);
            self.fresh.followed();
        }
    }
}

/// The next frame from the hub.
async fn receive(stream: &mut Stream) -> Result<ToDesk, Trouble> {
    loop {
        match stream.next().await {
            Some(Ok(Message::Text(text))) => {
                return ToDesk::decode(&text).map_err(|_| Trouble::NotAHub);
            }
            Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
            Some(Ok(Message::Close(_))) | None => {
                return Err(Trouble::Io(ErrorKind::ConnectionAborted));
            }
            Some(Ok(Message::Binary(_) | Message::Frame(_))) => return Err(Trouble::NotAHub),
            Some(Err(error)) => return Err(of_socket(&error)),
        }
    }
}

//! Writing to one desk: welcome and backlog first, then what is live, each frame
//! within the time that a desk may take to accept one.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::ws::Message;
use futures_util::SinkExt;
use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::error::Elapsed;
use tokio::time::{Interval, MissedTickBehavior, interval, timeout};

use super::connection::{End, Sink};
use super::outbound::{Item, Outbound, Waiting};
use super::seats::Seat;
use crate::clock;
use crate::frame::{ClosingCode, ToDesk};
use crate::limit::Limits;

/// Welcome and backlog. Reading it may block.
pub(super) type First = Box<dyn Iterator<Item = ToDesk> + Send>;

/// Writes welcome and backlog, then what is live, until the desk does not take it.
pub(super) async fn write(
    sink: &mut Sink,
    first: First,
    live: Waiting,
    cursor: u64,
    limits: Limits,
) -> End {
    let mut pen = Pen { sink, stall: Duration::from_millis(limits.stall_ms) };
    match write_first(&mut pen, first, cursor, limits.heartbeat_ms).await {
        Ok(()) => {}
        Err(end) => return end,
    }
    write_live(&mut pen, live).await
}

async fn write_first(
    pen: &mut Pen<'_>,
    first: First,
    cursor: u64,
    heartbeat_ms: u64,
) -> Result<(), End> {
    let mut beats = ticks(heartbeat_ms);
    beats.reset();
    let mut turning = turn(first);
    loop {
        tokio::select! {
            biased;
            turned = &mut turning => match turned {
                Ok((_, Some(Err(code)))) => return Err(End::Tell(code)),
                Ok((rest, Some(Ok(pages)))) => {
                    turning = turn(rest);
                    for page in pages {
                        pen.write(&page).await?;
                    }
                }
                Ok((_, None)) => return Ok(()),
                // A panic while reading the backlog: going on would leave a gap.
                Err(_) => return Err(End::Gone),
            },
            // A slow disk must not look like a dead hub.
            _ = beats.tick() => pen.write(&heartbeat(cursor)).await?,
        }
    }
}

/// The next frame of the backlog as pages, or the code that the port ends it with.
type Turned = Option<Result<Vec<Arc<str>>, ClosingCode>>;

/// Reads and encodes the next frame on a thread that may block, while the one
/// before is being written.
fn turn(mut first: First) -> JoinHandle<(First, Turned)> {
    spawn_blocking(move || {
        let turned = first.next().map(|frame| match frame {
            ToDesk::Closing { code } => Err(code),
            frame => Ok(frame.encode_pages()),
        });
        (first, turned)
    })
}

async fn write_live(pen: &mut Pen<'_>, mut live: Waiting) -> End {
    loop {
        let frame = tokio::select! {
            biased;
            Ok(()) = live.latest.changed() => live.latest.borrow_and_update().clone(),
            item = live.queue.recv() => match item {
                Some(Item::Frame(frame)) => Some(frame),
                Some(Item::Beat(cursor)) => Some(heartbeat(cursor)),
                None => return End::Gone,
            },
        };
        let Some(frame) = frame else { continue };
        // What waits behind it goes out with it, in one write to the socket.
        let written =
            if live.queue.is_empty() { pen.write(&frame).await } else { pen.add(&frame).await };
        if let Err(end) = written {
            return end;
        }
    }
}

/// Queues heartbeats. They wait in the same queue as the events whose delivery
/// they confirm.
pub(super) async fn beat(seat: &Seat, outbound: &Outbound, heartbeat_ms: u64) {
    let mut beats = ticks(heartbeat_ms);
    loop {
        beats.tick().await;
        outbound.beat(seat.house.port.head());
    }
}

fn heartbeat(cursor: u64) -> Arc<str> {
    ToDesk::Heartbeat { at: clock::now(), cursor }.encode()
}

fn ticks(every_ms: u64) -> Interval {
    let mut ticks = interval(Duration::from_millis(every_ms.max(1)));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks
}

/// Writes frames, each within the time that a desk may take to accept one.
struct Pen<'a> {
    sink: &'a mut Sink,
    stall: Duration,
}

impl Pen<'_> {
    async fn write(&mut self, frame: &str) -> Result<(), End> {
        taken(timeout(self.stall, self.sink.send(Message::text(frame))).await)
    }

    /// Writes a frame that another follows at once: it may go out with that one.
    async fn add(&mut self, frame: &str) -> Result<(), End> {
        taken(timeout(self.stall, self.sink.feed(Message::text(frame))).await)
    }
}

fn taken<E>(written: Result<Result<(), E>, Elapsed>) -> Result<(), End> {
    match written {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) => Err(End::Gone),
        Err(_) => Err(End::Tell(ClosingCode::Slow)),
    }
}

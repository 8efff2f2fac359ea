//! One client from start to stop: attempt, connection, pause, attempt.

use std::sync::Arc;
use std::time::Duration;

use rustls::ClientConfig;
use tokio::sync::{Notify, watch};
use tokio::time::{Instant, sleep_until};
use yiqiao_domain::{DeskId, Stamp};

use super::fresh::Fresh;
use super::inbox::Inbox;
use super::port::{LinkState, Trouble};
use super::{Wish, backoff, dial, line};
use crate::clock;
use crate::frame::{ClosingCode, Hello};
use crate::limit::{Limits, RETRY_WOKEN_MS_MIN};

/// One client's work, from start to stop.
pub(super) struct Run {
    pub(super) addr: String,
    pub(super) tls: Arc<ClientConfig>,
    pub(super) limits: Limits,
    pub(super) inbox: Inbox,
    pub(super) wish: watch::Receiver<Wish>,
    pub(super) fresh: Arc<Fresh>,
}

/// How a connection, or the attempt at one, ended.
struct Ended {
    was_up: bool,
    why: Trouble,
}

impl Run {
    pub(super) async fn until_stopped(mut self) {
        let mut since = None;
        let mut attempt = 0;
        loop {
            match self.wish() {
                Wish::Connected => {
                    attempt += 1;
                    let begun = Instant::now();
                    self.inbox.changed(LinkState::Connecting { attempt }).await;
                    let Some(hello) = self.inbox.hello().await else {
                        return;
                    };
                    let desk = hello.desk;
                    let ended = self.connect(hello).await;
                    if ended.was_up {
                        (attempt, since) = (0, None);
                    }
                    let since = *since.get_or_insert_with(clock::now);
                    if self.wish() == Wish::Connected {
                        self.wait_out(attempt, desk, begun, down_state(since, ended.why)).await;
                    }
                }
                Wish::Cut => {
                    attempt = 0;
                    let since = *since.get_or_insert_with(clock::now);
                    self.inbox.changed(LinkState::Down { since, why: Trouble::Cut }).await;
                    // An error means that no handle is left, which `wish` reads as stopped.
                    let _ = self.wish.wait_for(|wish| *wish != Wish::Cut).await;
                }
                Wish::Stopped => {
                    let since = *since.get_or_insert_with(clock::now);
                    self.inbox.changed(LinkState::Down { since, why: Trouble::Stopped }).await;
                    return self.inbox.close().await;
                }
            }
        }
    }

    /// Tells the desk that the link is down, and waits before the next attempt.
    async fn wait_out(&mut self, attempt: u32, desk: DeskId, begun: Instant, state: LinkState) {
        let seldom = matches!(state, LinkState::Refused(_));
        self.inbox.changed(state).await;
        let (rest, woken) = if seldom {
            (Duration::from_millis(self.limits.refused_retry_ms), None)
        } else {
            let woken = begun + Duration::from_millis(RETRY_WOKEN_MS_MIN);
            (backoff::pause(attempt, desk), Some(woken))
        };
        pause(&mut self.wish, &self.fresh.wake, Instant::now() + rest, woken).await;
    }

    /// What is wanted now. With the last handle gone nobody can want anything.
    fn wish(&self) -> Wish {
        if self.wish.has_changed().is_err() { Wish::Stopped } else { *self.wish.borrow() }
    }

    /// One connection, until it ends or is no longer wanted.
    async fn connect(&mut self, hello: Hello) -> Ended {
        let mut up = false;
        let why = tokio::select! {
            biased;
            wish = unwanted(&mut self.wish) => match wish {
                Wish::Cut => Trouble::Cut,
                Wish::Stopped | Wish::Connected => Trouble::Stopped,
            },
            why = async {
                match dial::dial(&self.addr, Arc::clone(&self.tls), &self.limits).await {
                    Ok(socket) => {
                        line::run(socket, hello, &self.limits, &self.inbox, &self.fresh, &mut up).await
                    }
                    Err(why) => why,
                }
            } => why,
        };
        Ended { was_up: up, why }
    }
}

/// Waits until then, or until `woken` when there is something to send, or until
/// something else is wanted.
async fn pause(
    wish: &mut watch::Receiver<Wish>,
    wake: &Notify,
    until: Instant,
    woken: Option<Instant>,
) {
    let waiting = async {
        match woken {
            Some(woken) if woken < until => tokio::select! {
                () = sleep_until(until) => {}
                () = async { wake.notified().await; sleep_until(woken).await } => {}
            },
            _ => sleep_until(until).await,
        }
    };
    tokio::select! {
        _ = unwanted(wish) => {}
        () = waiting => {}
    }
}

/// Resolves when a connection is no longer wanted.
async fn unwanted(wish: &mut watch::Receiver<Wish>) -> Wish {
    match wish.wait_for(|wish| *wish != Wish::Connected).await {
        Ok(wish) => *wish,
        Err(_) => Wish::Stopped,
    }
}

fn down_state(since: Stamp, why: Trouble) -> LinkState {
    use ClosingCode::{Replaced, Unenrolled, WrongVersion};
    match why {
        Trouble::Closed(code @ (Unenrolled | WrongVersion | Replaced)) => LinkState::Refused(code),
        why => LinkState::Down { since, why },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How long a pause of three seconds lasts, in milliseconds.
    async fn pause_ms(wake: &Notify, woken_ms: Option<u64>) -> u128 {
        let (_reins, mut wish) = watch::channel(Wish::Connected);
        let begun = Instant::now();
        let woken = woken_ms.map(|ms| begun + Duration::from_millis(ms));
        pause(&mut wish, wake, begun + Duration::from_secs(3), woken).await;
        begun.elapsed().as_millis()
    }

    #[tokio::test(start_paused = true)]
    async fn a_key_press_shortens_the_pause_to_its_minimum() {
        let wake = Notify::new();
        assert_eq!(
            pause_ms(&wake, Some(1_000)).await,
            3_000,
            "without a key press it is waited out"
        );
        wake.notify_one();
        assert_eq!(pause_ms(&wake, Some(1_000)).await, 1_000, "with one, not more often than this");
    }

    #[tokio::test(start_paused = true)]
    async fn a_key_press_does_not_shorten_the_pause_after_a_refusal() {
        let wake = Notify::new();
        wake.notify_one();
        assert_eq!(pause_ms(&wake, None).await, 3_000, "a refusal is not asked about at every key");
    }

    #[tokio::test(start_paused = true)]
    async fn a_lost_handle_ends_the_pause() {
        let (reins, mut wish) = watch::channel(Wish::Connected);
        drop(reins);
        let begun = Instant::now();
        pause(&mut wish, &Notify::new(), begun + Duration::from_secs(3), None).await;
        assert_eq!(begun.elapsed().as_millis(), 0, "nobody is left who could want a connection");
    }
}

//! Hub and desks over real sockets with real TLS. Every wait is for a signal;
//! the time limits in here only turn a hang into a failure.

mod desk;
mod hub;
mod wire;

mod admission;
mod order;
mod outage;
mod protection;
mod trust;

use std::fmt::Debug;
use std::time::Duration;

use tokio::sync::mpsc::UnboundedReceiver;

/// Far longer than anything here takes.
const PATIENCE: Duration = Duration::from_secs(20);

/// Waits for what is expected, and no longer than [`PATIENCE`].
async fn patiently<T>(what: &str, wait: impl Future<Output = T>) -> T {
    let waited = tokio::time::timeout(PATIENCE, wait).await;
    waited.unwrap_or_else(|_| panic!("nothing came while waiting for {what}"))
}

/// Reads notes until one fits, and returns what it holds.
async fn until<N: Debug, T>(
    notes: &mut UnboundedReceiver<N>,
    what: &str,
    mut fits: impl FnMut(&N) -> Option<T>,
) -> T {
    let mut passed = Vec::new();
    let searching = async {
        loop {
            let note = notes.recv().await.unwrap_or_else(|| panic!("the end came before {what}"));
            match fits(&note) {
                Some(held) => return held,
                None => passed.push(note),
            }
        }
    };
    match tokio::time::timeout(PATIENCE, searching).await {
        Ok(held) => held,
        Err(_) => panic!("nothing came while waiting for {what}; until then: {passed:?}"),
    }
}

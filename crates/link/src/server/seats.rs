//! Who is connected: one seat per desk, the newest connection sits. Also how a
//! connection is told to end, and how the hub waits for all of them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;
use yiqiao_domain::DeskId;
use yiqiao_domain::event::DownCause;

use super::{Actor, ConnectionId, House};
use crate::frame::ClosingCode;

/// How many desks may be attaching at the same time without waiting for each
/// other; more only wait.
const ATTACH_LANES: usize = 64;

/// Tells a connection, from anywhere, that it is to end. The first word counts.
#[derive(Clone)]
pub(super) struct Ending(watch::Sender<Option<ClosingCode>>);

impl Ending {
    pub(super) fn new() -> Self {
        Self(watch::Sender::new(None))
    }

    pub(super) fn end(&self, code: ClosingCode) {
        self.0.send_if_modified(|told| {
            let first = told.is_none();
            told.get_or_insert(code);
            first
        });
    }

    pub(super) async fn told(&self) -> ClosingCode {
        let mut watched = self.0.subscribe();
        let told = watched.wait_for(Option::is_some).await;
        told.ok().and_then(|code| *code).unwrap_or(ClosingCode::HubStopping)
    }
}

pub(super) struct Seats {
    table: Mutex<Table>,
    population: watch::Sender<usize>,
    desks_max: usize,
    attaching: [Arc<tokio::sync::Mutex<()>>; ATTACH_LANES],
}

#[derive(Default)]
struct Table {
    stopping: bool,
    entered: u64,
    endings: HashMap<ConnectionId, Ending>,
    sitting: HashMap<DeskId, ConnectionId>,
}

impl Seats {
    pub(super) fn new(desks_max: usize) -> Self {
        Self {
            table: Mutex::default(),
            population: watch::Sender::new(0),
            desks_max,
            attaching: std::array::from_fn(|_| Arc::default()),
        }
    }

    /// Counts a connection in, whoever it is.
    pub(super) fn enter(&self) -> (ConnectionId, Ending) {
        let ending = Ending::new();
        let mut table = self.table();
        table.entered += 1;
        let id = ConnectionId(table.entered);
        if table.stopping {
            ending.end(ClosingCode::HubStopping);
        }
        table.endings.insert(id, ending.clone());
        self.population.send_modify(|n| *n += 1);
        (id, ending)
    }

    /// Counts it out.
    pub(super) fn leave(&self, id: ConnectionId) {
        self.table().endings.remove(&id);
        self.population.send_modify(|n| *n -= 1);
    }

    /// Whether the desk may sit: it does already, or there is room for one more.
    /// Desks attaching at this very moment do not count yet; the door's limit
    /// stands above them all.
    pub(super) fn has_place(&self, desk: DeskId) -> bool {
        let table = self.table();
        table.sitting.len() < self.desks_max || table.sitting.contains_key(&desk)
    }

    /// To be held while a desk is attached and seated, so that two connections of
    /// one desk are attached in the order in which they sit.
    pub(super) async fn attaching(&self, desk: DeskId) -> tokio::sync::OwnedMutexGuard<()> {
        let last = desk.0.as_bytes().last().copied().unwrap_or_default();
        Arc::clone(&self.attaching[usize::from(last) % ATTACH_LANES]).lock_owned().await
    }

    /// Ends all connections, now and from now on.
    pub(super) fn stop(&self) {
        let mut table = self.table();
        table.stopping = true;
        for ending in table.endings.values() {
            ending.end(ClosingCode::HubStopping);
        }
    }

    /// Resolves when nobody is connected.
    pub(super) async fn emptied(&self) {
        let mut population = self.population.subscribe();
        // An error would mean that the sender is gone; it is in `self`.
        let _ = population.wait_for(|n| *n == 0).await;
    }

    fn sit(&self, desk: DeskId, id: ConnectionId) {
        let mut table = self.table();
        if let Some(former) = table.sitting.insert(desk, id)
            && let Some(ending) = table.endings.get(&former)
        {
            ending.end(ClosingCode::Replaced);
        }
    }

    fn stand(&self, desk: DeskId, id: ConnectionId) {
        let mut table = self.table();
        if table.sitting.get(&desk) == Some(&id) {
            table.sitting.remove(&desk);
        }
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An attached desk. Dropping it detaches, whatever became of the connection, so
/// the hub is always told, and once.
pub(super) struct Seat {
    pub(super) house: Arc<House>,
    pub(super) actor: Actor,
    pub(super) id: ConnectionId,
    pub(super) cause: DownCause,
}

impl Seat {
    /// Seats an attached desk; a former connection of it is told to end.
    pub(super) fn take(house: Arc<House>, actor: Actor, id: ConnectionId) -> Self {
        house.seats.sit(actor.desk, id);
        Self { house, actor, id, cause: DownCause::Closed }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.house.seats.stand(self.actor.desk, self.id);
        self.house.port.detach(self.actor, self.id, self.cause);
    }
}

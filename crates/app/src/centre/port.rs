//! The hub as the link's server sees it: admit, attach, take commands.

use std::sync::{Arc, Mutex, MutexGuard};

use yiqiao_domain::event::DownCause;
use yiqiao_domain::{Actor, Envelope, Event, SessionId, Stamp};
use yiqiao_link::limit::EVENTS_PER_FRAME_MAX;
use yiqiao_link::{Attached, ClosingCode, ConnectionId, Hello, HubPort, Outbound, ToDesk};
use yiqiao_store::{Journal, Vault};

use super::credential;
use super::pump::PumpHandle;
use super::skew::Skews;
use crate::host::Host;

pub(super) struct Port {
    pump: PumpHandle,
    journal: Arc<dyn Journal>,
    vault: Vault,
    host: Arc<dyn Host>,
    skews: Mutex<Skews>,
}

impl Port {
    pub(super) fn new(
        pump: PumpHandle,
        journal: Arc<dyn Journal>,
        vault: Vault,
        host: Arc<dyn Host>,
    ) -> Self {
        Self { pump, journal, vault, host, skews: Mutex::default() }
    }

    fn skews(&self) -> MutexGuard<'_, Skews> {
        self.skews.lock().expect("no thread panics while it holds the desks' clocks")
    }
}

impl HubPort for Port {
    fn admit(&self, hello: &Hello) -> Result<Actor, ClosingCode> {
        credential::check(&self.vault, hello.desk, &hello.secret).ok_or(ClosingCode::Unenrolled)
    }

    fn attach(
        &self,
        actor: Actor,
        connection: ConnectionId,
        cursor: u64,
        outbound: Outbound,
    ) -> Attached {
        let Ok(entry) = self.pump.attach(actor, connection, cursor, outbound) else {
            let stopping = || ToDesk::Closing { code: ClosingCode::HubStopping };
            return Attached { welcome: stopping(), backlog: Box::new(std::iter::empty()) };
        };
        let welcome = ToDesk::Welcome {
            centre: entry.centre,
            name: entry.name,
            demo: entry.demo,
            head: entry.head,
            hub_at: self.host.now(),
            person: actor.person,
            role: actor.role,
        };
        let backlog = Backlog {
            journal: Arc::clone(&self.journal),
            visible: Box::new(move |event| entry.access.may_see(&actor, &event.change)),
            earlier: entry.entered,
            // A desk that claims to be ahead of the journal has another journal's
            // past; it starts over and keeps what it has not sent.
            after: if cursor > entry.head { 0 } else { cursor },
            cursor,
            head: entry.head,
        };
        Attached { welcome, backlog: Box::new(backlog) }
    }

    fn command(&self, actor: Actor, connection: ConnectionId, envelope: Envelope) {
        self.pump.command(actor, connection, envelope);
    }

    fn heartbeat(&self, actor: Actor, at: Stamp) {
        let mut skews = self.skews();
        if let Some(skew_ms) = skews.heard(actor.desk, at, self.host.now())
            && !self.pump.desk_clock(actor.desk, skew_ms)
        {
            // Measured and told anew.
            skews.forget(actor.desk);
        }
    }

    fn detach(&self, actor: Actor, connection: ConnectionId, cause: DownCause) {
        self.skews().forget(actor.desk);
        self.pump.detach(actor, connection, cause);
    }

    fn head(&self) -> u64 {
        self.pump.told()
    }
}

/// What a desk missed, page by page: first the past of sessions that it has
/// entered meanwhile, then everything since its cursor.
struct Backlog {
    journal: Arc<dyn Journal>,
    visible: Box<dyn Fn(&Event) -> bool + Send>,
    earlier: Vec<SessionId>,
    after: u64,
    cursor: u64,
    head: u64,
}

impl Backlog {
    /// Going on after a failed read would leave a gap in the replica for good: the
    /// desk is sent away, and comes back from its cursor.
    fn give_up(&mut self) -> ToDesk {
        tracing::error!("the journal cannot be read; a desk starts again from its cursor");
        self.earlier.clear();
        self.after = self.head;
        ToDesk::Closing { code: ClosingCode::HubStopping }
    }
}

impl Iterator for Backlog {
    type Item = ToDesk;

    fn next(&mut self) -> Option<ToDesk> {
        if let Some(session) = self.earlier.pop() {
            let Ok(events) = self.journal.read_session(session, self.cursor) else {
                return Some(self.give_up());
            };
            return Some(ToDesk::Events { events, cursor: None });
        }
        if self.after >= self.head {
            return None;
        }
        let Ok(page) = self.journal.read_from(self.after, EVENTS_PER_FRAME_MAX) else {
            return Some(self.give_up());
        };
        let last = page.last()?.seq.min(self.head);
        let head = self.head;
        let events = page.into_iter().filter(|e| e.seq <= head && (self.visible)(e)).collect();
        self.after = last;
        Some(ToDesk::Events { events, cursor: Some(last) })
    }
}

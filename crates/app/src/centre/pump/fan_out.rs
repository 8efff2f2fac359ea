//! Handing durable events to the desks that may see them. Nothing is handed out
//! that the journal has not got.

use std::cell::OnceCell;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use yiqiao_domain::session::Outlook;
use yiqiao_domain::{Actor, Change, Event};
use yiqiao_link::limit::OUTLOOKS_PER_FRAME_MAX;
use yiqiao_link::{ClosingCode, Lane, ToDesk};

use super::{Connected, Pump};

impl Pump {
    /// Hands durable events to the desks. Whoever is rung comes first, and whoever
    /// did it last: they have it on their screen already.
    pub(super) fn fan_out(&self, events: &[Event]) {
        if events.is_empty() {
            return;
        }
        let rung = |desk| {
            events.iter().any(|event| {
                matches!(&event.change, Change::Offered { desk: rung, .. } if *rung == desk)
            })
        };
        let did = |desk| events.iter().any(|event| event.cause.is_some_and(|c| c.desk == desk));
        let mut desks: Vec<&Connected> = self.desks.values().collect();
        desks.sort_by_cached_key(|connected| {
            let desk = connected.actor.desk;
            (!rung(desk), did(desk))
        });
        let whole = OnceCell::new();
        for connected in desks {
            self.deliver(connected, events, &whole);
        }
        self.told.store(self.engine.head(), Ordering::Release);
    }

    /// `whole` holds the frames for desks that see all these events and no others.
    fn deliver(&self, connected: &Connected, events: &[Event], whole: &OnceCell<Vec<Arc<str>>>) {
        let access = self.engine.access();
        let last = events[events.len() - 1].seq;
        let sees = |event: &&Event| access.may_see(&connected.actor, &event.change);
        let enters = |event: &Event| access.lets_in(&connected.actor, event);
        let plain = events.iter().all(|event| sees(&event) && enters(event).is_none());
        if plain {
            let frames = whole.get_or_init(|| frames(events, last));
            send_all(connected, frames.iter().cloned());
            return;
        }
        let mut visible = Vec::new();
        for event in events {
            if let Some(session) = enters(event) {
                let Ok(past) = self.journal.read_session(session, event.seq.saturating_sub(1))
                else {
                    // Without its past the session would have a gap for good: the
                    // desk comes back from its cursor.
                    connected.outbound.end(ClosingCode::HubStopping);
                    return;
                };
                visible.extend(past);
            }
            if sees(&event) {
                visible.push(event.clone());
            }
        }
        if !visible.is_empty() {
            send_all(connected, frames(&visible, last));
        }
    }

    pub(super) fn tell_lanes(&mut self) {
        let lanes: Vec<Lane> = self.engine.lanes().into_iter().map(lane_frame).collect();
        let outlooks = self.engine.outlooks();
        let everybody = lanes != self.lanes;
        if !everybody && outlooks == self.outlooks {
            return;
        }
        for connected in self.desks.values() {
            let own = self.outlooks_for(&connected.actor, &outlooks);
            if everybody || own != self.outlooks_for(&connected.actor, &self.outlooks) {
                let frame = ToDesk::Live { lanes: lanes.clone(), outlooks: own };
                connected.outbound.show(frame.encode());
            }
        }
        (self.lanes, self.outlooks) = (lanes, outlooks);
    }

    /// The outlooks that concern a desk.
    pub(super) fn outlooks_for(&self, actor: &Actor, all: &[Outlook]) -> Vec<Outlook> {
        let access = self.engine.access();
        let seen = all.iter().filter(|outlook| access.may_enter(actor, outlook.session));
        seen.take(OUTLOOKS_PER_FRAME_MAX).cloned().collect()
    }
}

/// The events as frames. The cursor moves only when all have been handed over.
fn frames(events: &[Event], cursor: u64) -> Vec<Arc<str>> {
    ToDesk::Events { events: events.to_vec(), cursor: Some(cursor) }.encode_pages()
}

fn send_all(connected: &Connected, frames: impl IntoIterator<Item = Arc<str>>) {
    for frame in frames {
        // A slow desk is closed by the link and resumes from its cursor.
        let _ = connected.outbound.send(frame);
    }
}

fn lane_frame(lane: yiqiao_hub::Lane) -> Lane {
    let yiqiao_hub::Lane { lang, free, on_shift, waiting, expect_ms } = lane;
    Lane { lang, free, on_shift, waiting, expect_ms }
}

//! The desk as the link's client sees it.

use std::collections::BTreeSet;

use yiqiao_domain::session::State as SessionState;
use yiqiao_domain::{Command, Envelope, Event, Refusal, SessionId, Stamp};
use yiqiao_link::{DeskPort, Hello, LinkState, Outcome, ToDesk};

use super::{CENTRE_DEMO, CENTRE_NAME, Desk};
use crate::view::{LinkStateView, LinkView, Notice};

pub(super) struct Port(pub(super) Desk);

impl DeskPort for Port {
    fn hello(&self) -> Hello {
        let inner = &self.0.0;
        Hello {
            desk: inner.enrolment.desk,
            secret: inner.enrolment.secret.clone(),
            cursor: inner.store.cursor(),
            app: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }

    fn pending(&self) -> Vec<Envelope> {
        self.0.state().outbox.unsent()
    }

    fn receive(&self, frame: ToDesk) {
        let desk = &self.0;
        // After a failed write the replica must not move on past what it lacks.
        if desk.state().replica_failed {
            return;
        }
        match frame {
            ToDesk::Welcome { name, demo, hub_at, .. } => desk.welcomed(name, demo, hub_at),
            ToDesk::Events { events, cursor } => desk.received(&events, cursor),
            ToDesk::Done { command, outcome } => desk.done(command, outcome),
            ToDesk::Live { lanes, outlooks } => {
                let mut state = desk.state();
                let former = std::mem::replace(&mut state.outlooks, outlooks);
                let sessions = former.iter().chain(&state.outlooks).map(|o| o.session).collect();
                state.lanes = lanes;
                drop(state);
                desk.notify(Notice { desk: true, sessions });
            }
            ToDesk::Heartbeat { .. } => {
                let now = desk.now();
                desk.state().heard_at = now;
            }
            // The link reports the closing itself, through `link_changed`.
            ToDesk::Closing { .. } => {}
        }
    }

    fn link_changed(&self, state: LinkState) {
        let desk = &self.0;
        let now = desk.now();
        {
            let mut own = desk.state();
            if own.replica_failed {
                return;
            }
            own.link = link_view(state, &own.link, now);
        }
        desk.notify(Notice { desk: true, sessions: Vec::new() });
    }
}

fn link_view(state: LinkState, before: &LinkView, now: Stamp) -> LinkView {
    // The banner counts from when the line went, not from the latest attempt.
    let down_since = if before.state == LinkStateView::Up { now } else { before.since };
    match state {
        LinkState::Up => LinkView { state: LinkStateView::Up, since: now, attempt: 0, code: None },
        LinkState::Connecting { attempt } => LinkView {
            state: LinkStateView::Down,
            since: down_since,
            attempt,
            code: before.code.clone(),
        },
        LinkState::Down { .. } => LinkView {
            state: LinkStateView::Down,
            since: down_since,
            attempt: before.attempt,
            code: None,
        },
        LinkState::Refused(code) => LinkView {
            state: LinkStateView::Refused,
            since: down_since,
            attempt: before.attempt,
            code: Some(code.code().to_owned()),
        },
    }
}

impl Desk {
    fn welcomed(&self, name: String, demo: bool, hub_at: Stamp) {
        let now = self.now();
        let kept = self.0.store.set_setting(CENTRE_NAME, &name).and_then(|()| {
            self.0.store.set_setting(CENTRE_DEMO, if demo { "true" } else { "false" })
        });
        if let Err(error) = kept {
            tracing::error!(%error, "the centre's name could not be kept");
        }
        {
            let mut state = self.state();
            state.offset_ms = hub_at.since_ms(now);
            state.heard_at = now;
            state.centre = (name, demo);
        }
        self.join_accepted();
        self.notify(Notice { desk: true, sessions: Vec::new() });
    }

    /// The hub has these events on its disk already, so the screen comes first and
    /// the replica right after. What a crash in between takes from this desk is
    /// fetched again: the cursor moves only with the replica.
    fn received(&self, events: &[Event], cursor: Option<u64>) {
        let sessions: BTreeSet<SessionId> =
            events.iter().filter_map(|event| event.change.session()).collect();
        let sessions: Vec<SessionId> = sessions.into_iter().collect();
        let behind: BTreeSet<SessionId> = {
            let mut state = self.state();
            let behind = events.iter().filter_map(|event| state.fold.apply(event)).collect();
            if let Some(watch) = &mut state.watch {
                events.iter().for_each(|event| watch.apply(event));
            }
            state.outbox.settle(events, self.0.store.cursor());
            state.heard_at = self.now();
            behind
        };
        self.notify(Notice { desk: true, sessions: sessions.clone() });
        if let Err(error) = self.0.store.receive(events, cursor) {
            tracing::error!(%error, "the replica cannot be written");
            self.fail_storage();
            self.notify(Notice { desk: true, sessions: Vec::new() });
            return;
        }
        {
            let mut state = self.state();
            for session in behind {
                if let Ok(past) = self.0.store.session_events(session) {
                    state.fold.put(&past);
                }
            }
            state.outbox.settle(&[], self.0.store.cursor());
        }
        // Lists, search and the past of a session entered late come out of the
        // replica, and can be shown only now.
        self.notify(Notice { desk: true, sessions });
        self.join_accepted();
    }

    fn done(&self, command: yiqiao_domain::CommandId, outcome: Outcome) {
        let kept = match outcome {
            Outcome::Accepted { seq } => {
                let stored = yiqiao_store::Outcome::Accepted { seq };
                let kept = self.0.store.outbox_done(command, &stored);
                let mut state = self.state();
                state.outbox.accepted(command, seq);
                state.outbox.settle(&[], self.0.store.cursor());
                kept
            }
            // The screen said so already when the hub answers "nothing to do"; only a
            // rendition that came second holds words that stand nowhere else.
            Outcome::Refused { code } => {
                let holds_words = self.state().outbox.is_rendition(command);
                let stored = yiqiao_store::Outcome::Refused { code: code.code(), at: self.now() };
                let kept = self.0.store.outbox_done(command, &stored);
                if code == Refusal::NothingToChange && !holds_words {
                    let _ = self.0.store.refused_clear(command);
                }
                self.state().outbox.remove(command);
                kept
            }
            // Kept in the outbox; the link sends it again.
            Outcome::Unavailable => Ok(()),
        };
        if let Err(error) = kept {
            tracing::error!(%error, "the outbox cannot be written");
        }
        self.notify(Notice { desk: true, sessions: Vec::new() });
    }

    /// Whoever has accepted a ring here joins at once: screen and desk are
    /// ready. Also after a crash between the two.
    fn join_accepted(&self) {
        let person = self.0.actor.person;
        let waiting: Vec<SessionId> = {
            let state = self.state();
            let asked = |id| {
                state.outbox.commands().any(
                    |command| matches!(command, Command::JoinSession { session } if *session == id),
                )
            };
            let accepted = state.fold.sessions().filter(|session| {
                session.state == SessionState::Ringing
                    && session.party(person).is_some_and(|party| !party.joined)
            });
            accepted.map(|session| session.id).filter(|id| !asked(*id)).collect()
        };
        for session in waiting {
            if let Err(error) = self.act(Command::JoinSession { session }) {
                tracing::warn!(%error, "could not join");
            }
        }
    }

    fn fail_storage(&self) {
        let now = self.now();
        // Fetched again from the cursor when the desk is opened the next time.
        self.disconnect();
        let mut state = self.state();
        state.replica_failed = true;
        state.link = LinkView {
            state: LinkStateView::Refused,
            since: now,
            attempt: 0,
            code: Some("store-unusable".to_owned()),
        };
    }
}

//! One desk: its replica, its outbox, its line to the hub, and what its person
//! may ask. Every screen is a projection of this; a reload or a crash changes
//! nothing that was said.

mod act;
pub use act::PUT_OFF_MAX;
mod board;
mod fold;
mod outbox;
mod phrase;
mod policy;
mod port;
mod record;
mod screen;
mod seats;
mod staff;
mod steer;
mod transcript;
mod watch;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};

use yiqiao_domain::session::Outlook;
use yiqiao_domain::{Actor, Change, LanguageTable, Role, Session, SessionId, Stamp};
use yiqiao_link::{Client, ClientHandle, Lane, Target};
use yiqiao_phrasebook::PhraseBook;
use yiqiao_store::{DbKey, DeskStore};

use crate::error::{AppError, Code};
use crate::host::Host;
use crate::setup::Enrolment;
use crate::view::{LinkStateView, LinkView, Notice};
use fold::Fold;
use outbox::Outbox;
use watch::Watch;

/// The replica's file in the data folder.
pub const DESK_FILE: &str = "desk.db";

/// What a desk is opened with.
pub struct Opening<'a> {
    /// The replica's file.
    pub file: &'a Path,
    /// Its key.
    pub key: &'a DbKey,
    /// The desk's membership.
    pub enrolment: Enrolment,
    /// Whether the centre is hosted on this machine.
    pub hosted_here: bool,
    /// The phrases.
    pub phrases: Arc<PhraseBook>,
    /// The centre's languages.
    pub languages: LanguageTable,
    /// Time and ids.
    pub host: Arc<dyn Host>,
    /// Told whenever something on a screen may have changed.
    pub notify: Box<dyn Fn(Notice) + Send + Sync>,
}

/// An open desk. Cloning gives another handle to the same one.
#[derive(Clone)]
pub struct Desk(Arc<Inner>);

struct Inner {
    store: DeskStore,
    actor: Actor,
    enrolment: Enrolment,
    hosted_here: bool,
    phrases: Arc<PhraseBook>,
    languages: LanguageTable,
    host: Arc<dyn Host>,
    notify: Box<dyn Fn(Notice) + Send + Sync>,
    state: Mutex<State>,
    client: Mutex<Option<ClientHandle>>,
}

/// What changes while the desk runs.
struct State {
    fold: Fold,
    outbox: Outbox,
    lanes: Vec<Lane>,
    outlooks: Vec<Outlook>,
    link: LinkView,
    centre: (String, bool),
    offset_ms: i64,
    heard_at: Stamp,
    put_off: Vec<SessionId>,
    /// The replica could not be written: nothing more is taken in.
    replica_failed: bool,
    /// Sessions whose reading by this supervisor is on record since the start.
    read: BTreeSet<SessionId>,
    /// What the board needs besides; only a supervisor's desk keeps it.
    watch: Option<Watch>,
}

impl Desk {
    /// Opens the desk on its files and rebuilds what it knew. Does not connect
    /// yet: see [`Desk::connect`].
    ///
    /// # Errors
    /// `store-damaged`, `wrong-passphrase`, `disk-…` from the replica.
    pub fn open(opening: Opening<'_>) -> Result<Self, AppError> {
        let store = DeskStore::open(opening.file, opening.key)?;
        let host = opening.host;
        let now = host.now();
        let enrolment = opening.enrolment;
        let supervises = enrolment.role == Role::Supervisor;
        let state = State {
            fold: read_fold(&store)?,
            outbox: Outbox::new(store.outbox_pending()?),
            lanes: Vec::new(),
            outlooks: Vec::new(),
            link: LinkView { state: LinkStateView::Down, since: now, attempt: 0, code: None },
            centre: read_centre(&store)?,
            offset_ms: 0,
            heard_at: now,
            put_off: read_put_off(&store)?,
            replica_failed: false,
            read: BTreeSet::new(),
            watch: supervises.then(|| Watch::read(&store, now)).transpose()?,
        };
        let actor = Actor { desk: enrolment.desk, person: enrolment.person, role: enrolment.role };
        Ok(Self(Arc::new(Inner {
            store,
            actor,
            enrolment,
            hosted_here: opening.hosted_here,
            phrases: opening.phrases,
            languages: opening.languages,
            host,
            notify: opening.notify,
            state: Mutex::new(state),
            client: Mutex::new(None),
        })))
    }

    /// Begins to keep a line to the hub.
    ///
    /// # Errors
    /// `bad-invitation` when the enrolment's authority cannot be read.
    pub fn connect(&self, runtime: &tokio::runtime::Handle) -> Result<(), AppError> {
        let enrolment = &self.0.enrolment;
        let authority = crate::centre::decode_authority(&enrolment.authority)
            .ok_or_else(|| AppError::new(Code::BadInvitation))?;
        let target = Target { addr: enrolment.hub.clone(), authority };
        let port = Arc::new(port::Port(self.clone()));
        let handle = Client::start(target, port, runtime).map_err(|error| {
            tracing::error!(%error, "no line can be kept to the hub");
            AppError::new(Code::BadInvitation)
        })?;
        *self.0.client.lock().expect("no thread panics while it holds this") = Some(handle);
        Ok(())
    }

    /// Ends the line to the hub; everything stays as it is.
    pub fn disconnect(&self) {
        let handle = self.0.client.lock().expect("no thread panics while it holds this").take();
        if let Some(handle) = handle {
            handle.stop();
        }
    }

    /// Pulls the cable, or plugs it in again: for drills and tests of work
    /// without the hub.
    pub fn set_cable(&self, plugged: bool) {
        if let Some(handle) = &*self.0.client.lock().expect("no thread panics while it holds this")
        {
            if plugged { handle.restore() } else { handle.cut() }
        }
    }

    /// Who sits here.
    #[must_use]
    pub fn actor(&self) -> Actor {
        self.0.actor
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().expect("no thread panics while it holds the desk's state")
    }

    fn now(&self) -> Stamp {
        self.0.host.now()
    }

    fn notify(&self, notice: Notice) {
        (self.0.notify)(notice);
    }

    /// A session as this desk sees it: confirmed, with what is still on its way
    /// laid over it. Reads the replica for sessions no longer in memory.
    fn session<'a>(&self, state: &'a State, id: SessionId) -> Option<Cow<'a, Session>> {
        let (actor, languages) = (&self.0.actor, &self.0.languages);
        if let Some(confirmed) = state.fold.session(id) {
            return state.outbox.over(id, Some(confirmed), actor, languages);
        }
        let events = self.0.store.session_events(id).ok()?;
        let stored = fold::fold_session(&events).map(|(session, _)| session);
        let own = state.outbox.over(id, stored.as_ref(), actor, languages)?;
        Some(Cow::Owned(own.into_owned()))
    }

    /// Every session in memory or begun here, as this desk sees it.
    fn sessions_at_hand<'a>(&self, state: &'a State) -> Vec<Cow<'a, Session>> {
        let mut ids: Vec<SessionId> = state.fold.sessions().map(|session| session.id).collect();
        ids.extend(state.outbox.opened());
        ids.sort_unstable();
        ids.dedup();
        ids.into_iter().filter_map(|id| self.session(state, id)).collect()
    }

    /// Whether this desk's person still owes the session's record something.
    fn owes(&self, session: &Session) -> bool {
        if session.state != yiqiao_domain::session::State::WrapUp {
            let left = session.interpreters.contains(&self.0.actor.person)
                && !session.is_interpreter(self.0.actor.person)
                && session.state.is_live();
            return left && !session.attestations.contains_key(&self.0.actor.person);
        }
        match self.0.actor.role {
            Role::CallTaker => session.desk == self.0.actor.desk && session.summary.is_none(),
            Role::Interpreter => {
                session.interpreters.contains(&self.0.actor.person)
                    && !session.attestations.contains_key(&self.0.actor.person)
            }
            Role::Supervisor => false,
        }
    }
}

fn read_fold(store: &DeskStore) -> Result<Fold, AppError> {
    let mut fold = Fold::default();
    for event in store.centre_events()? {
        let _ = fold.apply(&event);
    }
    for session in store.open_sessions()? {
        let events = store.session_events(session)?;
        for event in &events {
            // Rings of others in the same session are told by the same events.
            let _ = fold.apply(event);
        }
        fold.put(&events);
    }
    for event in store.open_offers()? {
        let known = matches!(&event.change, Change::Offered { session, nth, .. }
            if fold.rings.iter().any(|ring| (ring.session, ring.nth) == (*session, *nth)));
        if !known {
            let _ = fold.apply(&event);
        }
    }
    Ok(fold)
}

const CENTRE_NAME: &str = "centre-name";
const CENTRE_DEMO: &str = "centre-demo";
const PUT_OFF: &str = "put-off";

fn read_centre(store: &DeskStore) -> Result<(String, bool), AppError> {
    let name = store.setting(CENTRE_NAME)?.unwrap_or_default();
    Ok((name, store.setting(CENTRE_DEMO)?.as_deref() == Some("true")))
}

fn read_put_off(store: &DeskStore) -> Result<Vec<SessionId>, AppError> {
    let text = store.setting(PUT_OFF)?.unwrap_or_default();
    Ok(text.split(' ').filter_map(|id| id.parse().ok()).collect())
}

//! The centre: the hub's process part. It keeps the journal, runs the engine on
//! one thread, and answers the desks through the link. The desk on the same
//! machine goes through the same link; there is no shortcut.

mod credential;
pub(crate) use credential::decode as decode_authority;
mod port;
mod pump;
mod skew;

use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::thread::JoinHandle;

use tokio::sync::oneshot;
use yiqiao_domain::{CentreId, Desk, DeskId, LanguageTable, Person, PersonId, Role, Skill};
use yiqiao_hub::Input;
use yiqiao_link::{Authority, Limits};
use yiqiao_store::{DbKey, HubStore, Journal, Vault};

use crate::error::{AppError, Code};
use crate::host::Host;
use crate::setup::Enrolment;
use pump::PumpHandle;

/// The journal's file in the data folder.
pub const JOURNAL_FILE: &str = "hub.db";

/// How a new centre begins.
#[derive(Clone, Debug)]
pub struct Founding {
    /// Its name.
    pub name: String,
    /// Whether it is a demo.
    pub demo: bool,
}

/// Who is to sit at a new desk.
#[derive(Clone, Debug)]
pub struct NewDesk {
    /// The person's name.
    pub person_name: String,
    /// The desk's label.
    pub label: String,
    /// Their role.
    pub role: Role,
    /// Their languages, for an interpreter.
    pub skills: Vec<Skill>,
}

/// A running centre. Dropping it stops listening and lets the journal go.
pub struct Centre {
    pump: PumpHandle,
    pump_thread: Option<JoinHandle<()>>,
    stop_server: Option<oneshot::Sender<()>>,
    host: Arc<dyn Host>,
    vault: Vault,
    authority: Authority,
    address: SocketAddr,
}

impl Centre {
    /// Opens the journal, founding the centre when there is none yet, and begins
    /// to listen.
    ///
    /// # Errors
    /// `journal-damaged`, `wrong-passphrase`, `disk-…` from the journal;
    /// `cannot-listen` when the address is taken.
    pub fn start(
        file: &Path,
        key: &DbKey,
        listen: &str,
        founding: Option<Founding>,
        languages: LanguageTable,
        host: Arc<dyn Host>,
        runtime: &tokio::runtime::Handle,
    ) -> Result<Self, AppError> {
        let store = HubStore::open(file, key).map_err(journal_error)?;
        let (journal, vault) = (store.journal(), store.vault());
        let authority = credential::authority(&vault, founding.as_ref().map(|f| f.name.as_str()))?;
        let listener = TcpListener::bind(listen).map_err(|error| {
            tracing::error!(%error, "cannot listen");
            AppError::new(Code::CannotListen)
        })?;
        let address = listener.local_addr().map_err(|_| AppError::new(Code::CannotListen))?;
        let journal: Arc<dyn Journal> = journal;
        let (pump, pump_thread) = pump::start(Arc::clone(&journal), languages, Arc::clone(&host))?;
        if let Some(founding) = founding
            && journal.head()? == 0
        {
            let centre = CentreId(host.fresh_id());
            let (name, demo) = (founding.name, founding.demo);
            pump.input(Input::FoundCentre { centre, name, demo })?;
        }
        pump.input(Input::HubStarted)?;
        let identity =
            authority.issue_server(&[]).map_err(|error| internal(&error, "server certificate"))?;
        let port =
            port::Port::new(pump.clone(), Arc::clone(&journal), vault.clone(), Arc::clone(&host));
        let (stop_server, stopped) = oneshot::channel::<()>();
        runtime.spawn(async move {
            let shutdown = async move {
                let _ = stopped.await;
            };
            let served =
                yiqiao_link::serve(listener, identity, Arc::new(port), Limits::default(), shutdown);
            if let Err(error) = served.await {
                tracing::error!(%error, "the hub's server ended");
            }
        });
        let (pump_thread, stop_server) = (Some(pump_thread), Some(stop_server));
        Ok(Self { pump, pump_thread, stop_server, host, vault, authority, address })
    }

    /// Where the hub listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The authority's fingerprint, to compare by voice.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        self.authority.fingerprint()
    }

    /// Adds a person and a desk for them, and answers with what the desk needs
    /// to take its place.
    ///
    /// # Errors
    /// `unknown-language` for a language that the centre does not serve;
    /// `disk-…` when it cannot be written down.
    pub fn enrol(&self, new: NewDesk) -> Result<Enrolment, AppError> {
        let person = PersonId(self.host.fresh_id());
        let desk = DeskId(self.host.fresh_id());
        let secret = credential::fresh_secret()?;
        let NewDesk { person_name, label, role, skills } = new;
        self.pump.input(Input::AddPerson(Person::new(person, person_name, role, skills)))?;
        credential::keep(&self.vault, desk, person, role, &secret)?;
        self.pump.input(Input::AddDesk(Desk { id: desk, label, person }))?;
        let hub = self.address.to_string();
        let authority = credential::encode(self.authority.certificate_der());
        Ok(Enrolment { desk, person, role, secret, hub, authority })
    }
}

impl Drop for Centre {
    fn drop(&mut self) {
        if let Some(stop) = self.stop_server.take() {
            let _ = stop.send(());
        }
        self.pump.stop();
        if let Some(thread) = self.pump_thread.take() {
            let _ = thread.join();
        }
    }
}

fn journal_error(error: yiqiao_store::StoreError) -> AppError {
    match error {
        yiqiao_store::StoreError::Damaged { .. } => AppError::new(Code::JournalDamaged),
        other => other.into(),
    }
}

fn internal(error: &dyn std::error::Error, what: &str) -> AppError {
    tracing::error!(%error, what, "internal");
    AppError::new(Code::Internal)
}

//! Who works on the files of a folder. A desk's line and a hub's server let go of
//! theirs on threads of their own, some time after the desk or the hub was
//! dropped; only then may the folder's lock go, or the next program would find
//! the databases still open.
//!
//! Does not know which files there are, or what is done with them.

use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use uuid::Uuid;
use yiqiao_domain::Stamp;

use super::folder::Folder;
use crate::host::Host;

/// How long whoever lets a folder go waits for its files to be closed: a hub
/// gives its desks a second to leave. What is open even then keeps the lock, but
/// nobody waiting.
const VACATE_MS_MAX: u64 = 3_000;

/// A folder in use. When it is dropped, after all that was opened with its
/// [`Tenancy::host`], the files are closed first and the folder is free last.
pub(super) struct Tenancy {
    folder: Arc<Folder>,
    host: Option<Arc<dyn Host>>,
    vacated: Mutex<Receiver<()>>,
}

/// The host as those have it who open files of the folder. They hold it behind
/// their files, so the last of it goes after the last file.
struct Tenant {
    host: Arc<dyn Host>,
    _folder: Arc<Folder>,
    // Behind the folder: when this end is gone, so is the tenants' hold on it.
    _vacated: SyncSender<()>,
}

impl Tenancy {
    pub(super) fn new(folder: Folder, host: Arc<dyn Host>) -> Self {
        let folder = Arc::new(folder);
        let (sender, vacated) = sync_channel(0);
        let tenant = Tenant { host, _folder: Arc::clone(&folder), _vacated: sender };
        Self { folder, host: Some(Arc::new(tenant)), vacated: Mutex::new(vacated) }
    }

    pub(super) fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Time and ids for whoever opens files of this folder.
    pub(super) fn host(&self) -> Arc<dyn Host> {
        Arc::clone(self.host.as_ref().expect("the host is there until the tenancy ends"))
    }
}

impl Drop for Tenancy {
    fn drop(&mut self) {
        drop(self.host.take());
        let vacated = self.vacated.get_mut().unwrap_or_else(PoisonError::into_inner);
        let limit = Duration::from_millis(VACATE_MS_MAX);
        if vacated.recv_timeout(limit) == Err(RecvTimeoutError::Timeout) {
            tracing::warn!("a database is still open; its folder stays locked until it is closed");
        }
    }
}

impl Host for Tenant {
    fn now(&self) -> Stamp {
        self.host.now()
    }

    fn fresh_id(&self) -> Uuid {
        self.host.fresh_id()
    }
}

#[cfg(test)]
mod tests {
    use std::fs::OpenOptions;
    use std::path::{Path, PathBuf};
    use std::sync::mpsc::channel;
    use std::thread::spawn;

    use yiqiao_domain::Role;

    use super::*;
    use crate::host::SystemHost;
    use crate::setup::{Application, Signal};
    use crate::view::{HostRequest, LinkStateView};

    fn hosting() -> HostRequest {
        HostRequest {
            centre_name: "Centre".to_owned(),
            person_name: "Somebody".to_owned(),
            desk_label: "01".to_owned(),
            role: Role::Supervisor,
            skills: Vec::new(),
            passphrase: "a long passphrase".to_owned(),
        }
    }

    /// The logs of databases: each goes when its database is closed.
    fn logs(folder: &Path) -> Vec<PathBuf> {
        let files = std::fs::read_dir(folder).expect("the folder").map(|file| file.expect("one"));
        files
            .map(|file| file.path())
            .filter(|path| path.to_string_lossy().ends_with("-wal"))
            .collect()
    }

    #[test]
    fn databases_are_closed_before_the_folder_is_free() {
        let runtime = tokio::runtime::Runtime::new().expect("threads");
        let folder = tempfile::tempdir().expect("a folder");
        let (sender, signals) = channel();
        let signal = Arc::new(move |_: Signal| {
            let _ = sender.send(());
        });
        let handle = runtime.handle().clone();
        let host: Arc<dyn Host> = Arc::new(SystemHost);
        let application = Application::open(folder.path(), host, handle, signal).expect("open");
        application.host_centre(hosting()).expect("hosted");
        let state = || application.desk().and_then(|desk| desk.desk_view()).map(|v| v.link.state);
        while state().expect("a desk") != LinkStateView::Up {
            signals.recv_timeout(Duration::from_secs(20)).expect("the line comes up");
        }
        assert_eq!(logs(folder.path()).len(), 2, "the hub's database and the desk's are open");

        let lock = OpenOptions::new().write(true).open(folder.path().join("lock")).expect("lock");
        let path = folder.path().to_owned();
        let next = spawn(move || {
            lock.lock().expect("the next program gets the folder");
            logs(&path)
        });
        drop(application);
        let none: Vec<PathBuf> = Vec::new();
        assert_eq!(logs(folder.path()), none, "what was dropped is closed");
        assert_eq!(next.join().expect("the next"), none, "whoever comes next finds them closed");
    }

    #[test]
    fn folder_is_in_use_while_anything_in_it_is_open() {
        let folder = tempfile::tempdir().expect("a folder");
        let open = || Folder::open(folder.path());
        let tenancy = Tenancy::new(open().expect("free"), Arc::new(SystemHost));
        let open_still = tenancy.host();
        let closing = spawn(move || drop(tenancy));
        assert_eq!(open().expect_err("in use").code, "folder-in-use", "a file in it is open");
        drop(open_still);
        closing.join().expect("closed");
        open().expect("the last file is closed, so the folder is free at once");
    }
}

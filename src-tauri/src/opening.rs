//! The application while it is still being opened: toolkit and window need not wait
//! for files and keys, only what the window asks must.

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::process::exit;
use std::sync::{Arc, OnceLock};
use std::thread::spawn;

use yiqiao_app::{AppError, Application};

/// The application, now or soon.
pub(crate) struct Opening {
    folder: PathBuf,
    opened: Arc<OnceLock<Application>>,
}

impl Opening {
    /// Opens on another thread. A folder that cannot be used ends the program.
    pub(crate) fn begin(
        folder: PathBuf,
        open: impl FnOnce() -> Result<Application, AppError> + Send + 'static,
    ) -> Self {
        let opened = Arc::new(OnceLock::new());
        let opening = Arc::clone(&opened);
        spawn(move || match open() {
            Ok(application) => drop(opening.set(application)),
            Err(error) => {
                eprintln!("yiqiao: {error}");
                exit(1);
            }
        });
        Self { folder, opened }
    }

    /// The folder that is being opened.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Deref for Opening {
    type Target = Application;

    /// Waits until it is open.
    fn deref(&self) -> &Application {
        self.opened.wait()
    }
}

/// The system's place for a desk's data, where it can be told without the toolkit,
/// which takes its time; the same that the toolkit would name.
#[cfg(target_os = "linux")]
pub(crate) fn usual_folder(identifier: &str) -> Option<PathBuf> {
    let chosen = std::env::var_os("XDG_DATA_HOME").map(PathBuf::from);
    let usual = || std::env::home_dir().map(|home| home.join(".local/share"));
    chosen.filter(|folder| folder.is_absolute()).or_else(usual).map(|data| data.join(identifier))
}

/// As above: elsewhere only the toolkit knows.
#[cfg(not(target_os = "linux"))]
pub(crate) fn usual_folder(_: &str) -> Option<PathBuf> {
    None
}

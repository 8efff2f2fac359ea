//! The application while it is still being opened: the window need not wait for
//! files and keys, only what it asks must.

use std::ops::Deref;
use std::process::exit;
use std::sync::{Arc, OnceLock};
use std::thread::spawn;

use yiqiao_app::{AppError, Application};

/// The application, now or soon.
pub(crate) struct Opening(Arc<OnceLock<Application>>);

impl Opening {
    /// Opens on another thread. A folder that cannot be used ends the program.
    pub(crate) fn begin(
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
        Self(opened)
    }
}

impl Deref for Opening {
    type Target = Application;

    /// Waits until it is open.
    fn deref(&self) -> &Application {
        self.0.wait()
    }
}

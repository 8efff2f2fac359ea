//! A demo centre with three real windows.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::driver::{Desk, Failure};

/// Three windows and the folder they live in. The supervisor's desk hosts the
/// hub unless it runs as a process of its own.
pub struct DemoCentre {
    /// The supervisor's window.
    pub supervisor: Desk,
    /// The call-taker's window.
    pub call_taker: Desk,
    /// The interpreter's window.
    pub interpreter: Desk,
}

impl DemoCentre {
    /// Makes a demo centre in an empty folder and opens its windows.
    ///
    /// # Errors
    /// When the binaries are not built, or a window does not open.
    pub async fn open(folder: &Path, locale: &str) -> Result<Self, Failure> {
        prepare(folder, locale)?;
        let desk = binary("yiqiao")?;
        let supervisor = Desk::open(&desk, &folder.join("supervisor")).await?;
        let call_taker = Desk::open(&desk, &folder.join("call-taker")).await?;
        let interpreter = Desk::open(&desk, &folder.join("interpreter")).await?;
        for window in [&supervisor, &call_taker, &interpreter] {
            window.until("the line is up", LINE_IS_UP).await?;
        }
        Ok(Self { supervisor, call_taker, interpreter })
    }
}

/// True in a window whose line to the hub is up.
pub(super) const LINE_IS_UP: &str =
    "document.querySelector('[data-testid=link][data-state=online]')";

/// Makes the demo's folders.
///
/// # Errors
/// When they cannot be made.
pub fn prepare(folder: &Path, locale: &str) -> Result<(), Failure> {
    let hub = binary("yiqiao-hub")?;
    let made =
        Command::new(hub).arg("demo").arg(folder).arg(locale).stdout(Stdio::null()).status()?;
    if made.success() { Ok(()) } else { Err("the demo centre could not be made".into()) }
}

/// Starts the hub of a folder as a process of its own.
///
/// # Errors
/// When it does not start.
pub fn start_hub(folder: &Path) -> Result<Child, Failure> {
    let hub = binary("yiqiao-hub")?;
    Ok(Command::new(hub).arg("run").arg(folder).stdout(Stdio::null()).spawn()?)
}

/// A binary of this workspace, beside the one that runs.
///
/// # Errors
/// When it is not built.
pub fn binary(name: &str) -> Result<PathBuf, Failure> {
    let own = std::env::current_exe()?;
    let dirs = own.ancestors().skip(1).take(2);
    let found = dirs.map(|dir| dir.join(name)).find(|path| path.is_file());
    found.ok_or_else(|| format!("{name} is not built; `make windows` builds it").into())
}

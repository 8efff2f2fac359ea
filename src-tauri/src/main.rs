//! The desk's window over the use-cases. What it shows and what it may do is
//! decided elsewhere; here are only the window, the arguments and the adapters.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod commands;
mod opening;
mod window;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use opening::Opening;
use tauri::{AppHandle, Emitter as _, Manager as _};
use yiqiao_app::{AppError, Application, Folder, Host, Signal, SystemHost};

fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_env_filter(tracing_subscriber::EnvFilter::from_env("YIQIAO_LOG"))
        .init();
    let arguments = match arguments::read(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(usage) => {
            eprintln!("{usage}");
            return ExitCode::from(2);
        }
    };
    window::prepare_environment();
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("yiqiao: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: arguments::Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let context = tauri::generate_context!();
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let handle = runtime.handle().clone();
    let window = Arc::new(OnceLock::new());
    let folder = arguments.data_dir.or_else(|| opening::usual_folder(&context.config().identifier));
    // Files are opened and the line is dialled while the toolkit and the web view start.
    let opening = folder.map(|folder| open(folder, &handle, &window)).transpose()?;
    tauri::Builder::default()
        .invoke_handler(commands::handler())
        .setup(move |app| {
            let _ = window.set(app.handle().clone());
            let opening = match opening {
                Some(opening) => opening,
                None => open(app.path().app_data_dir()?, &handle, &window)?,
            };
            let folder = opening.folder().to_owned();
            app.manage(opening);
            window::open(app, &folder)?;
            Ok(())
        })
        .run(context)?;
    drop(runtime);
    Ok(())
}

/// Begins to open the application in this folder. One that is in use gets no window,
/// not even for a moment.
fn open(
    folder: PathBuf,
    runtime: &tokio::runtime::Handle,
    window: &Arc<OnceLock<AppHandle>>,
) -> Result<Opening, AppError> {
    drop(Folder::open(&folder)?);
    let (root, runtime, window) = (folder.clone(), runtime.clone(), Arc::clone(window));
    let signal = Arc::new(move |signal| {
        // A page that is yet to come will ask; a window that is closing hears nothing more.
        let Some(window) = window.get() else { return };
        let _ = match signal {
            Signal::Changed(notice) => window.emit("changed", notice),
            Signal::SetupChanged => window.emit("setup-changed", ()),
        };
    });
    let host: Arc<dyn Host> = Arc::new(SystemHost);
    Ok(Opening::begin(folder, move || Application::open(&root, host, runtime, signal)))
}

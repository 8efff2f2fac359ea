//! The desk's window over the use-cases. What it shows and what it may do is
//! decided elsewhere; here are only the window, the arguments and the adapters.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod commands;
mod opening;
mod window;

use std::process::ExitCode;
use std::sync::Arc;

use opening::Opening;
use tauri::{Emitter as _, Manager as _};
use yiqiao_app::{Application, Folder, Host, Signal, SystemHost};

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
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let handle = runtime.handle().clone();
    tauri::Builder::default()
        .invoke_handler(commands::handler())
        .setup(move |app| {
            let window = app.handle().clone();
            let signal = Arc::new(move |signal| {
                // A window that is closing hears nothing more.
                let _ = match signal {
                    Signal::Changed(notice) => window.emit("changed", notice),
                    Signal::SetupChanged => window.emit("setup-changed", ()),
                };
            });
            let folder = match &arguments.data_dir {
                Some(folder) => folder.clone(),
                None => app.path().app_data_dir()?,
            };
            // A folder that is in use gets no window, not even for a moment.
            drop(Folder::open(&folder)?);
            // Files are opened and the line is dialled while the web view starts.
            let opening = {
                let (folder, host): (_, Arc<dyn Host>) = (folder.clone(), Arc::new(SystemHost));
                Opening::begin(move || Application::open(&folder, host, handle, signal))
            };
            app.manage(opening);
            window::open(app, &folder)?;
            Ok(())
        })
        .run(tauri::generate_context!())?;
    drop(runtime);
    Ok(())
}

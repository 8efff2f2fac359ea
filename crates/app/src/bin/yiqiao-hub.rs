//! The hub without a window, and the demo's preparation. A thin shell over the
//! use-cases; the full server edition builds on it.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use yiqiao_app::{
    AppError, Host, HubOnly, POLICY_TEXT_BYTES_MAX, SystemHost, language_table, prepare_demo,
    read_policy, sentence,
};
use yiqiao_phrasebook::PhraseBook;

const USAGE: &str = "usage: yiqiao-hub run FOLDER | demo FOLDER [LOCALE] | policy FILE [FOLDER]\n\
  run   serves the centre hosted in FOLDER until it is told to stop; the\n\
        passphrase comes from YIQIAO_PASSPHRASE (a demo needs none)\n\
  demo  makes the demo centre's folders under FOLDER and prints them\n\
  policy  checks a policy FILE and prints what is wrong with it, changing\n\
        nothing; FOLDER is a data folder with a centre's own languages";

fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_env_filter(tracing_subscriber::EnvFilter::from_env("YIQIAO_LOG"))
        .init();
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["policy", file] => return policy(Path::new(file), None),
        ["policy", file, folder] => return policy(Path::new(file), Some(Path::new(folder))),
        _ => {}
    }
    let runtime = tokio::runtime::Runtime::new().expect("the operating system gives threads");
    let result = match words.as_slice() {
        ["run", folder] => run(Path::new(folder), &runtime),
        ["demo", folder] => demo(Path::new(folder), "", &runtime),
        ["demo", folder, locale] => demo(Path::new(folder), locale, &runtime),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("yiqiao-hub: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(folder: &Path, runtime: &tokio::runtime::Runtime) -> Result<(), AppError> {
    let passphrase = std::env::var("YIQIAO_PASSPHRASE").ok();
    let host: Arc<dyn Host> = Arc::new(SystemHost);
    let hub = HubOnly::open(folder, passphrase.as_deref(), host, runtime.handle())?;
    say(&format!("listening {}", hub.address()));
    runtime.block_on(stop_signal());
    drop(hub);
    say("stopped");
    Ok(())
}

async fn stop_signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate()).expect("signals can be listened for");
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

fn demo(folder: &Path, locale: &str, runtime: &tokio::runtime::Runtime) -> Result<(), AppError> {
    let host: Arc<dyn Host> = Arc::new(SystemHost);
    for desk in prepare_demo(&PathBuf::from(folder), locale, &host, runtime.handle())? {
        say(&desk.folder.display().to_string());
    }
    Ok(())
}

/// Checks a policy file: a line for each fault, `FILE:LINE: FIELD: what`.
fn policy(file: &Path, folder: Option<&Path>) -> ExitCode {
    let unread = |said: &str| {
        eprintln!("yiqiao-hub: {}: {said}", file.display());
        ExitCode::FAILURE
    };
    match std::fs::metadata(file) {
        Ok(about) if about.len() > POLICY_TEXT_BYTES_MAX as u64 => {
            return unread(&format!("longer than {POLICY_TEXT_BYTES_MAX} bytes"));
        }
        Ok(_) => {}
        Err(error) => return unread(&error.to_string()),
    }
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => return unread(&error.to_string()),
    };
    let locales = folder.map(|folder| folder.join("locales"));
    let languages = language_table(&PhraseBook::open(locales.as_deref()));
    let (_, faults) = read_policy(&text, &languages);
    for found in &faults {
        let line = found.line.map(|line| format!(":{line}")).unwrap_or_default();
        let field = if found.field.is_empty() { "" } else { &format!("{}: ", found.field) };
        say(&format!("{}{line}: {field}{}", file.display(), sentence(&found.fault)));
    }
    if faults.is_empty() {
        say(&format!("{}: in order", file.display()));
        return ExitCode::SUCCESS;
    }
    ExitCode::FAILURE
}

/// Prints a line at once; a closed pipe is no reason to stop a hub.
fn say(line: &str) {
    let mut out = std::io::stdout();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

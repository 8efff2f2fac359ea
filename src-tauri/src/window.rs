//! The desk's one window, and what its web view needs of the machine.

use std::path::Path;

use tauri::utils::config::Color;
use tauri::{App, WebviewUrl, WebviewWindowBuilder};

/// The smallest window (UI.md §12), in logical pixels.
const SIZE_MIN: (f64, f64) = (1280.0, 720.0);
/// The reference size.
const SIZE: (f64, f64) = (1440.0, 900.0);
/// The surface behind the page until it has painted; the light theme's own.
const GROUND: Color = Color(0xEE, 0xF1, 0xF5, 0xFF);

/// Settings of the web view that must stand before it starts. Called before any
/// thread is started.
pub(crate) fn prepare_environment() {
    #[cfg(target_os = "linux")]
    linux();
}

/// Some drivers show an empty window with the DMABUF renderer; whoever has set
/// the variable knows better. And nobody may drive a released desk by remote.
#[cfg(target_os = "linux")]
fn linux() {
    let set: [(&str, Option<&str>); 2] =
        [("WEBKIT_DISABLE_DMABUF_RENDERER", Some("1")), ("TAURI_WEBVIEW_AUTOMATION", None)];
    for (name, value) in set {
        let driven = cfg!(feature = "e2e");
        match value {
            Some(value) if !driven && std::env::var_os(name).is_none() => set_variable(name, value),
            None if !driven => clear_variable(name),
            _ => {}
        }
    }
}

#[cfg(target_os = "linux")]
#[allow(unsafe_code)]
fn set_variable(name: &str, value: &str) {
    // SAFETY: called at the very start of `main`, before any other thread exists.
    unsafe { std::env::set_var(name, value) }
}

#[cfg(target_os = "linux")]
#[allow(unsafe_code)]
fn clear_variable(name: &str) {
    // SAFETY: as above.
    unsafe { std::env::remove_var(name) }
}

/// Opens the window. It may show the desk's own page and nothing else.
pub(crate) fn open(app: &mut App, folder: &Path) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, "desk", WebviewUrl::App("index.html".into()))
        .title("译桥 Yiqiao")
        .inner_size(SIZE.0, SIZE.1)
        .min_inner_size(SIZE_MIN.0, SIZE_MIN.1)
        .background_color(GROUND)
        .data_directory(folder.join("webview"))
        .on_navigation(|url| {
            matches!(url.scheme(), "tauri") || url.host_str() == Some("tauri.localhost")
        })
        .build()?;
    Ok(())
}

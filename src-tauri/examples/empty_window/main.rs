//! The empty window that the startup bench measures the desk against: the same
//! shell, configuration, size and data directory, one coloured box, and no app.

use std::path::PathBuf;

use tauri::utils::config::Color;
use tauri::{WebviewUrl, WebviewWindowBuilder};

const GROUND: Color = Color(0xEE, 0xF1, 0xF5, 0xFF);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut words = std::env::args_os().skip(1);
    let folder = match (words.next(), words.next()) {
        (Some(flag), Some(folder)) if flag == "--data-dir" => PathBuf::from(folder),
        _ => return Err("usage: empty_window --data-dir FOLDER".into()),
    };
    tauri::Builder::default()
        .setup(move |app| {
            WebviewWindowBuilder::new(app, "desk", WebviewUrl::App("index.html".into()))
                .title("Empty")
                .inner_size(1440.0, 900.0)
                .min_inner_size(1280.0, 720.0)
                .background_color(GROUND)
                .data_directory(folder.join("webview"))
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!("examples/empty_window/tauri.conf.json"))?;
    Ok(())
}

//! Declares the desk's own commands, so that each needs a permission, and reads
//! the window's configuration.

include!("src/command_names.rs");

fn main() {
    let own = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(own))
        .expect("tauri.conf.json, the capabilities and the icons are in order");
}

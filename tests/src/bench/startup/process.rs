//! The programs under measurement: how they are started, what memory their whole
//! process tree uses, and that nothing of them stays.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const END_MAX: Duration = Duration::from_secs(10);

/// A program with a window, and its data folder.
pub(super) struct Program {
    pub(super) file: PathBuf,
    pub(super) folder: PathBuf,
}

/// What surrounds a program as on a person's machine: display, session bus, home.
pub(super) struct Surroundings {
    display: String,
    home: PathBuf,
    bus: Option<(Child, String)>,
}

/// A started program; ended when dropped.
pub(super) struct Running(Child);

/// A hub in a process of its own; ended when dropped.
pub(super) struct Hub(Child);

impl Surroundings {
    pub(super) fn new(root: &Path, display: &str) -> Result<Self, Box<dyn Error>> {
        let home = root.join("home");
        for folder in ["data", "config", "cache", "run"] {
            fs::create_dir_all(home.join(folder))?;
        }
        let own = <fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o700);
        fs::set_permissions(home.join("run"), own)?;
        Ok(Self { display: display.to_owned(), home, bus: bus() })
    }

    pub(super) fn start(&self, program: &Program) -> Result<Running, Box<dyn Error>> {
        fs::create_dir_all(&program.folder)?;
        let mut command = Command::new(&program.file);
        command
            .arg("--data-dir")
            .arg(&program.folder)
            .env("DISPLAY", &self.display)
            .env("GDK_BACKEND", "x11")
            .env("XDG_DATA_HOME", self.home.join("data"))
            .env("XDG_CONFIG_HOME", self.home.join("config"))
            .env("XDG_CACHE_HOME", self.home.join("cache"))
            .env("XDG_RUNTIME_DIR", self.home.join("run"))
            // What the desk sets for people: both windows draw the same way.
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env_remove("TAURI_WEBVIEW_AUTOMATION")
            .env_remove("WAYLAND_DISPLAY")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        if let Some((_, address)) = &self.bus {
            command.env("DBUS_SESSION_BUS_ADDRESS", address);
        }
        Ok(Running(command.spawn()?))
    }
}

impl Drop for Surroundings {
    fn drop(&mut self) {
        if let Some((bus, _)) = &mut self.bus {
            end(bus);
        }
    }
}

/// A session bus, where there is one to be had.
fn bus() -> Option<(Child, String)> {
    let mut bus = Command::new("dbus-daemon")
        .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut address = String::new();
    BufReader::new(bus.stdout.take()?).read_line(&mut address).ok()?;
    Some((bus, address.trim().to_owned()))
}

impl Running {
    /// Memory of the program and everything it has started, shared pages counted
    /// in part.
    pub(super) fn memory_mib(&self) -> Result<f64, Box<dyn Error>> {
        let mut kib = 0.0;
        for process in tree(self.0.id())? {
            // A helper may have ended since the tree was read.
            if let Ok(text) = fs::read_to_string(format!("/proc/{process}/smaps_rollup")) {
                let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
                let words = line.and_then(|line| line.split_whitespace().next());
                kib += words.ok_or("no Pss in smaps_rollup")?.parse::<f64>()?;
            }
        }
        Ok(kib / 1_024.0)
    }

    /// Until the program and all that it has started have ended.
    pub(super) fn wait(mut self) -> Result<(), Box<dyn Error>> {
        let started = tree(self.0.id())?;
        let begun = Instant::now();
        while self.0.try_wait()?.is_none() {
            if begun.elapsed() > END_MAX {
                return Err("the window does not close".into());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        while started.iter().any(|process| Path::new(&format!("/proc/{process}")).exists()) {
            if begun.elapsed() > END_MAX {
                return Err("a process of the window stays".into());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        end(&mut self.0);
    }
}

impl Hub {
    pub(super) fn start(file: &Path, folder: &Path) -> Result<Self, Box<dyn Error>> {
        let mut hub = Command::new(file).arg("run").arg(folder).stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        BufReader::new(hub.stdout.take().ok_or("no output")?).read_line(&mut line)?;
        let own = Self(hub);
        if line.starts_with("listening") { Ok(own) } else { Err("the hub did not start".into()) }
    }
}

impl Drop for Hub {
    fn drop(&mut self) {
        end(&mut self.0);
    }
}

fn end(child: &mut Child) {
    let _ = child.kill();
    let _ = child.wait();
}

/// A process and all that descend from it.
fn tree(root: u32) -> Result<Vec<u32>, Box<dyn Error>> {
    let mut children: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for entry in fs::read_dir("/proc")? {
        let name = entry?.file_name();
        let Some(process) = name.to_str().and_then(|name| name.parse().ok()) else { continue };
        // The name in brackets may hold spaces; the parent comes after state.
        let Ok(stat) = fs::read_to_string(format!("/proc/{process}/stat")) else { continue };
        let parent = stat.rsplit_once(')').and_then(|(_, rest)| rest.split_whitespace().nth(1));
        if let Some(parent) = parent.and_then(|parent| parent.parse().ok()) {
            children.entry(parent).or_default().push(process);
        }
    }
    let mut found = vec![root];
    let mut next = 0;
    while let Some(process) = found.get(next) {
        found.extend(children.get(process).into_iter().flatten());
        next += 1;
    }
    Ok(found)
}

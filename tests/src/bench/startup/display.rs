//! A display of its own without a screen, and looking at what is on it.

use std::collections::HashSet;
use std::error::Error;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, ImageFormat, MapState, Window,
};
use x11rb::rust_connection::RustConnection;

/// A place on the display: x, y, width, height.
pub(super) type Place = (i16, i16, u16, u16);

/// The reference size of the desk's window.
const SCREEN: &str = "1440x900x24";
/// Windows that the toolkit keeps for itself are smaller than this.
const WINDOW_MIN: u16 = 200;
const CLOSE_MAX: Duration = Duration::from_secs(10);

pub(super) struct Display {
    server: Child,
    name: String,
    connection: RustConnection,
    root: Window,
    size: (u16, u16),
}

/// Pixels as `0xRRGGBB`.
#[derive(PartialEq, Eq)]
pub(super) struct Picture(Vec<u32>);

impl Picture {
    pub(super) fn colours(&self) -> usize {
        self.0.iter().collect::<HashSet<_>>().len()
    }

    pub(super) fn share_of(&self, colour: u32) -> f64 {
        self.share(self.0.iter().filter(|pixel| **pixel == colour).count())
    }

    pub(super) fn sameness(&self, other: &Self) -> f64 {
        self.share(self.0.iter().zip(&other.0).filter(|(a, b)| a == b).count())
    }

    #[allow(clippy::cast_precision_loss)]
    fn share(&self, count: usize) -> f64 {
        count as f64 / self.0.len() as f64
    }
}

impl Display {
    pub(super) fn start() -> Result<Self, Box<dyn Error>> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut number = String::new();
        let out = server.stdout.take().ok_or("no output")?;
        BufReader::new(out).read_line(&mut number)?;
        let name = format!(":{}", number.trim());
        let (connection, screen) = RustConnection::connect(Some(&name))?;
        let screen = &connection.setup().roots[screen];
        let (root, size) = (screen.root, (screen.width_in_pixels, screen.height_in_pixels));
        Ok(Self { server, name, connection, root, size })
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn whole(&self) -> Place {
        (0, 0, self.size.0, self.size.1)
    }

    pub(super) fn picture(&self, place: Place) -> Result<Picture, Box<dyn Error>> {
        let (x, y, width, height) = place;
        let image = self
            .connection
            .get_image(ImageFormat::Z_PIXMAP, self.root, x, y, width, height, u32::MAX)?
            .reply()?;
        let (pixels, _) = image.data.as_chunks::<4>();
        Ok(Picture(pixels.iter().map(|p| u32::from_le_bytes(*p) & 0xff_ff_ff).collect()))
    }

    /// Asks every window to close, as a person would.
    pub(super) fn close_windows(&self) -> Result<(), Box<dyn Error>> {
        let atom = |name: &[u8]| -> Result<u32, Box<dyn Error>> {
            Ok(self.connection.intern_atom(false, name)?.reply()?.atom)
        };
        let (protocols, delete) = (atom(b"WM_PROTOCOLS")?, atom(b"WM_DELETE_WINDOW")?);
        for window in self.windows()? {
            let event = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
            self.connection.send_event(false, window, EventMask::NO_EVENT, event)?;
        }
        self.connection.flush()?;
        Ok(())
    }

    pub(super) fn wait_until_empty(&self) -> Result<(), Box<dyn Error>> {
        let begun = Instant::now();
        while !self.windows()?.is_empty() {
            if begun.elapsed() > CLOSE_MAX {
                return Err("a window stays open".into());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// The windows of programs that can be seen.
    fn windows(&self) -> Result<Vec<Window>, Box<dyn Error>> {
        let mut seen = Vec::new();
        for window in self.connection.query_tree(self.root)?.reply()?.children {
            // A window may go while it is being looked at.
            let Ok(attributes) = self.connection.get_window_attributes(window)?.reply() else {
                continue;
            };
            let Ok(geometry) = self.connection.get_geometry(window)?.reply() else { continue };
            let named = AtomEnum::WM_NAME;
            let named = self
                .connection
                .get_property(false, window, named, AtomEnum::ANY, 0, 1)?
                .reply()
                .is_ok_and(|property| property.type_ != 0);
            let large = geometry.width >= WINDOW_MIN && geometry.height >= WINDOW_MIN;
            if attributes.map_state == MapState::VIEWABLE && large && named {
                seen.push(window);
            }
        }
        Ok(seen)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

//! Every limit of the link, by name, and the few that a test may shorten.

/// Largest frame that a hub reads from a desk, in bytes.
pub const FRAME_TO_HUB_BYTES_MAX: usize = 64 * 1024;
/// Largest frame that a desk reads from its hub, in bytes.
pub const FRAME_TO_DESK_BYTES_MAX: usize = 1024 * 1024;
/// How much larger than its limit a frame may be and still be read to its end,
/// so that it can be refused by name. Anything beyond is cut off unread.
pub const OVERSIZE_READ_FACTOR: usize = 4;
/// Most events in one frame.
pub const EVENTS_PER_FRAME_MAX: usize = 256;
/// Most frames that wait for one desk; a desk that is further behind is closed
/// and comes back from its cursor.
pub const OUTBOUND_FRAMES_MAX: usize = 512;
/// Most admitted desks of one hub.
pub const CONNECTIONS_MAX: usize = 6_000;
/// Most sockets beyond the admitted desks: those still shaking hands.
pub const STRANGERS_MAX: usize = 512;
/// A connection must say hello within this time.
pub const HELLO_MS_MAX: u64 = 5_000;
/// Both ends say that they live this often.
pub const HEARTBEAT_MS: u64 = 2_000;
/// An end that was not heard for so long is given up.
pub const SILENT_MS: u64 = 5_000;
/// A desk that does not take a frame within this time is slow.
pub const STALL_MS_MAX: u64 = 10_000;
/// How long the last frame of a connection may take to be read.
pub const CLOSING_MS_MAX: u64 = 1_000;
/// Name lookup, TCP, TLS and WebSocket together may take this long.
pub const CONNECT_MS_MAX: u64 = 5_000;
/// First pause before a desk tries again; doubles each time.
pub const RETRY_MS_MIN: u64 = 100;
/// Longest pause before a desk tries again, before jitter.
pub const RETRY_MS_MAX: u64 = 3_000;
/// A key press makes a desk try at once, but not more often than this.
pub const RETRY_WOKEN_MS_MIN: u64 = 1_000;
/// Pause after a refusal that trying again will hardly change.
pub const REFUSED_RETRY_MS: u64 = 30_000;
/// Most frames and calls that wait for a desk's own thread; beyond, the socket
/// is not read.
pub const INBOX_FRAMES_MAX: usize = 64;
/// Most commands that a desk sends before the first is answered, so that a long
/// outbox cannot overrun the hub's queue to this very desk.
pub const COMMANDS_IN_FLIGHT_MAX: usize = 128;
/// WebSocket read buffer per connection at the hub: 13 KiB a desk, not 141.
pub const HUB_READ_BUFFER_BYTES: usize = 4 * 1024;
/// WebSocket read buffer at a desk, which has one connection only.
pub const DESK_READ_BUFFER_BYTES: usize = 16 * 1024;

/// The limits that differ between a centre and a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// See [`HELLO_MS_MAX`].
    pub hello_ms: u64,
    /// See [`HEARTBEAT_MS`].
    pub heartbeat_ms: u64,
    /// See [`SILENT_MS`].
    pub silent_ms: u64,
    /// See [`STALL_MS_MAX`].
    pub stall_ms: u64,
    /// See [`CLOSING_MS_MAX`].
    pub closing_ms: u64,
    /// See [`CONNECT_MS_MAX`].
    pub connect_ms: u64,
    /// See [`REFUSED_RETRY_MS`].
    pub refused_retry_ms: u64,
    /// See [`OUTBOUND_FRAMES_MAX`].
    pub outbound_frames: usize,
    /// See [`CONNECTIONS_MAX`].
    pub connections: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            hello_ms: HELLO_MS_MAX,
            heartbeat_ms: HEARTBEAT_MS,
            silent_ms: SILENT_MS,
            stall_ms: STALL_MS_MAX,
            closing_ms: CLOSING_MS_MAX,
            connect_ms: CONNECT_MS_MAX,
            refused_retry_ms: REFUSED_RETRY_MS,
            outbound_frames: OUTBOUND_FRAMES_MAX,
            connections: CONNECTIONS_MAX,
        }
    }
}
/// Most outlooks in one frame; the best placed come first.
pub const OUTLOOKS_PER_FRAME_MAX: usize = 200;

//! What the client needs of the desk behind it, and what it tells the desk about
//! the link.

use yiqiao_domain::{Envelope, Stamp};

use crate::frame::{ClosingCode, Hello, ToDesk};

/// What the client needs of the desk behind it. All calls come from one thread of
/// the client's own, one at a time and in order; they may block.
pub trait DeskPort: Send + Sync + 'static {
    /// The desk's introduction, with its present cursor. Called for each attempt,
    /// after everything received before has been taken.
    fn hello(&self) -> Hello;
    /// The outbox in order: all commands without an answer.
    fn pending(&self) -> Vec<Envelope>;
    /// A frame from the hub; never a `Closing`, which comes as a state.
    fn receive(&self, frame: ToDesk);
    /// How the link stands now.
    fn link_changed(&self, state: LinkState);
}

/// How the link stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkState {
    /// Trying.
    Connecting {
        /// From 1, since the link was last up.
        attempt: u32,
    },
    /// The hub has said welcome.
    Up,
    /// No link; another attempt follows by itself.
    Down {
        /// Since then, by the desk's clock.
        since: Stamp,
        /// What ended it, or kept it from coming up.
        why: Trouble,
    },
    /// The hub does not want this desk as it is. Tried again, but seldom.
    Refused(ClosingCode),
}

/// What ended a connection or kept it from coming up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The hub ended it, with this code.
    Closed(ClosingCode),
    /// The hub's certificate is not from the centre's authority: something else
    /// answers at this address, or a clock is very wrong.
    Untrusted,
    /// What answers is not a hub that this program understands.
    NotAHub,
    /// The hub was not heard for too long.
    Silent,
    /// The network or the operating system.
    Io(std::io::ErrorKind),
    /// The cable was pulled with [`ClientHandle::cut`](crate::ClientHandle::cut).
    Cut,
    /// The client was stopped.
    Stopped,
}

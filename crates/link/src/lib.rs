//! The only sockets in the house: JSON text frames over WebSocket over TLS 1.3,
//! between the hub and its desks.
//!
//! Not here: who may do what, what a command does, where anything is kept. The
//! server asks a [`server::HubPort`], the client a [`client::DeskPort`].

pub mod authority;
pub mod client;
pub mod error;
pub mod frame;
pub mod limit;
pub mod server;

mod clock;
mod tls;

pub use authority::{Authority, ServerIdentity};
pub use client::{Client, ClientHandle, DeskPort, LinkState, Target, Trouble};
pub use error::LinkError;
pub use frame::{ClosingCode, FrameError, Hello, Lane, Outcome, ToDesk, ToHub};
pub use limit::Limits;
pub use server::{Attached, ConnectionId, HubPort, Outbound, Slow, serve};

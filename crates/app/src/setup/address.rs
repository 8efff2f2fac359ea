//! Where a hosted hub listens: chosen once, when a centre is set up, and kept,
//! because the desks remember it. Does not serve anybody.

use std::net::TcpListener;

use crate::error::{AppError, Code};

/// Where a hosted hub listens by default. On this machine only: other machines
/// join in a later release.
pub const LISTEN_DEFAULT: &str = "127.0.0.1:7110";
/// An address that the operating system calls free.
pub(super) const ANY_FREE: &str = "127.0.0.1:0";

/// The first of these addresses on which nobody listens.
pub(super) fn free_address(wanted: &[&str]) -> Result<String, AppError> {
    for address in wanted {
        if let Ok(listener) = TcpListener::bind(address)
            && let Ok(free) = listener.local_addr()
        {
            return Ok(free.to_string());
        }
    }
    Err(AppError::new(Code::CannotListen))
}

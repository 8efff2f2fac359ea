//! The handful of things that the use-cases need from the world, and nothing
//! more: the time and fresh ids. A test host moves the time by hand.

use std::time::{SystemTime, UNIX_EPOCH};

use uuid::Uuid;
use yiqiao_domain::Stamp;

/// What a shell provides.
pub trait Host: Send + Sync + 'static {
    /// The time now.
    fn now(&self) -> Stamp;
    /// A fresh UUIDv7.
    fn fresh_id(&self) -> Uuid;
}

/// The real world.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemHost;

impl Host for SystemHost {
    fn now(&self) -> Stamp {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        Stamp(since.map_or(0, |d| i64::try_from(d.as_millis()).unwrap_or(i64::MAX)))
    }

    fn fresh_id(&self) -> Uuid {
        Uuid::now_v7()
    }
}

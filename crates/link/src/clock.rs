//! The one place below `app` where the wall clock is read. Intervals are
//! measured with tokio's clock instead, which does not jump.

use std::time::{SystemTime, UNIX_EPOCH};

use yiqiao_domain::Stamp;

/// Now, as frames write it.
pub(crate) fn now() -> Stamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Stamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

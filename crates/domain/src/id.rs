//! Names of things. Ids are made at the edges (UUIDv7 at the desk that acts),
//! never here.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub struct $name(#[cfg_attr(feature = "ts", ts(type = "string"))] pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )*};
}

ids! {
    /// One installation: a hub and the desks that joined it.
    CentreId;
    /// One enrolled desk.
    DeskId;
    /// One member of staff.
    PersonId;
    /// One interpreted conversation.
    SessionId;
    /// One thing in a transcript.
    TurnId;
    /// One command, made at the desk; the same id is never acted on twice.
    CommandId;
}

/// One ringing of one interpreter: the nth offer of a session, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OfferId {
    /// The session that needs an interpreter.
    pub session: SessionId,
    /// Its ordinal within the session, from 1.
    pub nth: u32,
}

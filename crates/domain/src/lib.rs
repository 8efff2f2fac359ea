//! The words and rules of the interpreter bridge: who takes part, what is said,
//! how a session moves from request to closed record.
//!
//! Not here: clocks, sockets, files, randomness, async. Time and ids come in as
//! arguments, so a day of traffic can be replayed in a second.

pub mod access;
pub mod actor;
pub mod alarm;
pub mod command;
pub mod event;
pub mod id;
pub mod lang;
pub mod limit;
pub mod metric;
pub mod policy;
pub mod refusal;
pub mod session;
pub mod time;

pub use actor::{
    Actor, Desk, Duty, Expertise, Gender, Level, Person, Presence, Role, Shift, Skill, Tier,
};
pub use alarm::{Alarm, AlarmClass, AlarmKind};
pub use command::{Command, Envelope};
pub use event::{Cause, Change, Event};
pub use id::{CentreId, CommandId, DeskId, OfferId, PersonId, SessionId, TurnId};
pub use lang::{Direction, Lang, Language, LanguageTable};
pub use policy::Policy;
pub use refusal::Refusal;
pub use session::Session;
pub use time::Stamp;

//! Real windows under WebDriver: one WebKitWebDriver for each desk, scenarios
//! that say who does what, and the player that presses the keys.

mod centre;
mod driver;
mod play;
mod scenario;
mod screens;

pub use centre::{DemoCentre, binary, prepare, start_hub};
pub use driver::{Desk, Failure};
pub use play::Player;
pub use scenario::{Scenario, Step};
pub use screens::take_screens;

//! All figures of one window, read out of the ledger.
//!
//! Which sessions a figure is about: waits and requests, those whose T4 (for the
//! place and the snapshot: T1) lies in the window; rings, those that began in it;
//! everything about the record, those that ended in it; handling time, those whose
//! record was completed in it.

mod offer;
mod part;
mod person;
mod record;
mod request;

pub use person::ROLLING_MS;
pub use request::{SERVICE_WITHIN_MS, SHORT_ABANDON_MS, shanghai_hour};

use super::figure::Metric;
use super::id::Id;
use super::ledger::{Case, Ledger};
use super::window::{Filter, Rostered, Window};

/// Every metric, in the order of [`Id::ALL`]. One about which nothing is known has no
/// readings and a sample of none. A window that begins before
/// [`Ledger::complete_since`] lacks sessions.
///
/// `rostered` is for utilisation alone: people without rostered time take no part in
/// it.
#[must_use]
pub fn compute(
    ledger: &Ledger,
    window: Window,
    filter: &Filter,
    rostered: &Rostered,
) -> Vec<Metric> {
    let cases: Vec<&Case> = ledger.cases().filter(|case| filter.admits(case)).collect();
    let requests = request::made(&cases, window);
    let rings = offer::made(&cases, window);
    let ended = record::ended(&cases, window);
    let people = person::chosen(ledger, filter);
    let one = |id: &Id| match id {
        Id::TimeToInterpreter => request::time_to_interpreter(&requests),
        Id::TimeToFirstRendition => request::time_to_first_rendition(&requests, window),
        Id::ServiceLevel => request::service_level(&requests),
        Id::AverageSpeedOfAnswer => request::average_speed_of_answer(&requests),
        Id::Abandonment => request::abandonment(&requests),
        Id::NoAnswer => offer::no_answer(&rings),
        Id::Decline => offer::decline(&rings),
        Id::Conflict => offer::conflict(&rings),
        Id::Unserved => request::unserved(&requests),
        Id::Occupancy => person::occupancy(&people, window),
        Id::Utilisation => person::utilisation(&people, window, rostered),
        Id::SessionLength => record::session_length(&ended),
        Id::HandlingTime => record::handling_time(&cases, window),
        Id::RenditionLag => record::rendition_lag(&ended),
        Id::Coverage => record::coverage(&ended),
        Id::TimeToLocation => request::time_to_location(&cases, window),
        Id::TimeToSnapshot => request::time_to_snapshot(&cases, window),
        Id::Correction => record::correction(&ended),
        Id::Dispute => record::dispute(&ended),
        Id::WrongLanguage => request::wrong_language(&requests),
        Id::Reconnect => record::reconnect(&ended),
        Id::Recovery => record::recovery(&ended),
        Id::WarmTransfer => record::warm_transfer(&ended),
        Id::ContinuousInterpreting => person::continuous(&people, window),
        Id::RollingInterpreting => person::rolling(&people, window),
        Id::WaitingPhrases => request::waiting_phrases(ledger, &requests),
    };
    Id::ALL.iter().map(one).collect()
}

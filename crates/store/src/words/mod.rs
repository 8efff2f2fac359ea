//! From a text to the tokens that are indexed, and from what a person typed to a
//! query over them. Knows no SQLite.
//!
//! Scripts written without spaces are cut into overlapping pairs, so that two
//! characters are found anywhere; all others into words.

mod cut;
mod fold;
mod query;

pub use cut::tokens;
pub use fold::fold;
pub use query::{QUERY_CHARS_MAX, QUERY_TERMS_MAX, Query};

//! Every limit on what the ledger keeps, by name. What does not fit is counted or
//! marks the window as incomplete; it is never left out in silence.

/// Most sessions in the ledger; the oldest goes first. About 270 a day for a year.
pub const CASES_MAX: usize = 100_000;
/// Most people with a timesheet.
pub const PEOPLE_MAX: usize = 5_000;
/// Most rings kept for one session: an hour of ringing for twelve seconds each.
pub const RINGS_PER_CASE_MAX: usize = 300;
/// Most rendition lags kept for one session.
pub const LAGS_PER_CASE_MAX: usize = 1_000;
/// Most interpreters kept for one session.
pub const INTERPRETERS_PER_CASE_MAX: usize = 64;
/// Most uses of phrases before T7 kept for one session.
pub const WAITING_PHRASES_PER_CASE_MAX: usize = 200;
/// Most different phrases known by id; a phrasebook has a few hundred.
pub const PHRASES_MAX: usize = 10_000;
/// Most changes of state in one timesheet; the oldest goes first. A day has about
/// fifty.
pub const CHANGES_PER_TIMESHEET_MAX: usize = 20_000;
/// Most desks of one person whose lines are up at a time.
pub const LINES_PER_PERSON_MAX: usize = 16;
/// Most memory of one session's row, in bytes. A usual one has under 1,500.
pub const CASE_BYTES_MAX: usize = 64 * 1_024;
/// Most memory that a row needs besides while its session is not closed, in bytes. A
/// usual one needs under 3,000; all of it only 5,000 utterances without a rendition.
pub const OPEN_CASE_BYTES_MAX: usize = 1_024 * 1_024;
/// Most memory of one timesheet, in bytes.
pub const TIMESHEET_BYTES_MAX: usize = 1_024 * 1_024;
/// Most seats that Erlang's formula is asked about.
pub const SEATS_MAX: u32 = 10_000;

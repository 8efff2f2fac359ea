//! Every limit on what comes from outside, by name. Not the place for policy
//! that an administrator may change.

/// Longest text of one turn, rendition, note or briefing, in characters.
pub const TEXT_CHARS_MAX: usize = 4_000;
/// Longest name, label or number, in characters.
pub const NAME_CHARS_MAX: usize = 80;
/// Longest language tag, in characters (RFC 5646 §4.4.1 asks for at least 35).
pub const LANG_CHARS_MAX: usize = 35;
/// Most turns one session may hold; an hour of dense talk stays below 1,000.
pub const TURNS_PER_SESSION_MAX: usize = 5_000;
/// Most revisions of one text.
pub const REVISIONS_PER_TEXT_MAX: usize = 50;
/// Most choices in one fact, one summary or one phrase's arguments.
pub const CHOICES_MAX: usize = 20;
/// Most dispatch snapshots of one session.
pub const SNAPSHOTS_PER_SESSION_MAX: usize = 200;
/// Most languages one interpreter works in.
pub const SKILLS_PER_PERSON_MAX: usize = 12;
/// Most sessions waiting for an interpreter at one centre.
pub const WAITING_MAX: usize = 10_000;
/// Most languages a centre offers.
pub const LANGUAGES_MAX: usize = 200;
/// Most partner lines in a policy.
pub const PARTNERS_MAX: usize = 50;
/// Longest time a policy may name, in milliseconds: a day.
pub const POLICY_MS_MAX: i64 = 86_400_000;
/// Most interpreters rung at once for one session.
pub const RINGS_AT_ONCE_MAX: u32 = 10;
/// Most shifts in a roster: as one command they fit into a frame to the hub.
pub const SHIFTS_MAX: usize = 500;
/// Most colleagues one person is not paired with.
pub const NOT_WITH_MAX: usize = 50;
/// Most sessions linked with one another.
pub const LINKS_MAX: usize = 20;
/// Most call-backs recorded for one session.
pub const CALL_BACKS_MAX: usize = 50;
/// Most languages that one session may have besides the caller's first.
pub const FURTHER_LANGUAGES_MAX: usize = 3;

//! What may go wrong with a call, one file for each kind of trouble. Each story
//! is told twice: with the engine replayed from its journal after every step, and
//! with the hub dead and started again after every step.

mod caller_gone;
mod clock_skew;
mod conflict;
mod interpreter_lost;
mod no_answer;
mod nobody_available;
mod partner;
mod policy;
mod relay;
mod relief;
mod shift_change;
mod silent;
mod story;
mod supervisor;
mod third_language;
mod two_callers;
mod wrong_language;
mod yielding;

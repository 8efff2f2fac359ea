//! The link's tests, in one program.

mod authority;
mod decoder;
mod golden;
mod loopback;
mod samples;

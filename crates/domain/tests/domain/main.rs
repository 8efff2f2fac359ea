//! What the words and rules promise, one story per test. Not here: whom to ring,
//! which is the hub's.

mod access;
mod access_walls;
mod account;
mod case;
mod clocks;
mod corrections;
mod endings;
mod facts;
mod keys;
mod limits;
mod metric_day;
mod metric_erlang;
mod metric_ledger;
mod metric_people;
mod metric_records;
mod metric_rings;
mod metric_survival;
mod metric_waits;
mod policy;
mod refusals;
mod ring_card;
mod roles;
mod seats;
mod staff;
mod states;
mod transcript;
mod wrap_up;

//! The daemon as a process: what holds between controller, workers and guests, seen through the management realm.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

mod guests;
mod harness;
mod supervision;
mod workers;

//! The daemon as a process: what holds between controller, workers and guests, seen through the management realm.

mod guests;
mod harness;
mod supervision;
mod workers;

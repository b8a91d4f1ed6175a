//! The node: controller, workers and the WAMP router, as a library for its program, tests and benches.

pub mod boundary;
pub mod cli;
pub mod command;
pub mod controller;
pub mod manhole;
pub mod process;
pub mod python;
pub mod router;
pub mod service;
pub mod sys;
pub mod worker;

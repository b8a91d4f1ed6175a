//! End to end: real processes, real foreign clients.
//!
//! * `world`: the node that most tests use.
//! * `clients`, `serializers`: applications on a router worker.
//! * `management`, `processes`: the management procedures and events, used by Autobahn|Python; `admin`: their words.
//! * `workers`, `guests`, `supervision`: processes that come and go.
//! * `roles`, `audit`: who may do what, and the record of it.
//! * `errors`, `statistics`, `logs`, `command_line`, `cli_whole_node`: `crossbarctl`.
//! * `cli_checks`: what the command line promises, check by check.
//! * `python_components`, `python_options`, `python_refusals`: application code in workers; `python_stage`: their node.
//! * `manhole`: its procedures; `manhole_entry`: who gets in; `manhole_console`: what can be done there.
//! * `hostile`, `configuration`: bad input.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

mod admin;
mod audit;
mod cli_checks;
mod cli_whole_node;
mod clients;
mod command_line;
mod configuration;
mod errors;
mod guests;
mod hostile;
mod logs;
mod management;
mod manhole;
mod manhole_console;
mod manhole_entry;
mod processes;
mod python_components;
mod python_options;
mod python_refusals;
mod python_stage;
mod roles;
mod serializers;
mod statistics;
mod supervision;
mod workers;
mod world;

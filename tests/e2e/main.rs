//! End to end: real processes, real foreign clients.
//!
//! * `world`: the node that most tests use.
//! * `clients`, `serializers`: applications on a router worker.
//! * `management`, `processes`: the management procedures and events, used by Autobahn|Python; `admin`: their words.
//! * `workers`, `guests`, `supervision`: processes that come and go.
//! * `boot`: whole configurations, and races; `replacing`: what clients see when a worker dies or hangs.
//! * `proof`: every procedure of the API definition with its effect, its errors and its events.
//! * `roles`, `audit`: who may do what, and the record of it.
//! * `uplinks`: nodes that are managed through another one.
//! * `errors`, `statistics`, `logs`, `command_line`, `cli_whole_node`: `crossbarctl`.
//! * `cli_checks`: what the command line promises, check by check.
//! * `python_components`, `python_options`, `python_refusals`: application code in workers; `python_stage`: their node.
//! * `hostile`, `configuration`: bad input.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

mod admin;
mod audit;
mod boot;
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
mod processes;
mod proof;
mod python_components;
mod python_options;
mod python_refusals;
mod python_stage;
mod replacing;
mod roles;
mod serializers;
mod statistics;
mod supervision;
mod uplinks;
mod workers;
mod world;

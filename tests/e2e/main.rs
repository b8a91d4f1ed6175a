//! End to end: real processes, real foreign clients.
//!
//! * `world`: the node that most tests use.
//! * `clients`, `rust_client`, `wampy`, `serializers`: applications on a router worker; `logins`: how they prove who they are.
//! * `management`, `processes`: the management procedures and events, used by Autobahn|Python; `admin`: their words.
//! * `workers`, `guests`, `supervision`: processes that come and go.
//! * `boot`: whole configurations, and races; `replacing`: what clients see when a worker dies or hangs.
//! * `proof`: every procedure of the API definition with its effect, its errors and its events.
//! * `roles`, `audit`: who may do what, and the record of it.
//! * `uplinks`: nodes that are managed through another one.
//! * `errors`, `statistics`, `logs`, `command_line`, `cli_whole_node`, `any_realm`: `crossbarctl`.
//! * `cli_checks`: what the command line promises, check by check.
//! * `python_components`, `python_options`, `python_refusals`: application code in workers; `python_stage`: their node.
//! * `links`: routers that share a realm; `links_stage`: their nodes.
//! * `realm_options`: what a realm's configuration asks for.
//! * `hostile`, `configuration`: bad input; `configurations`: node files of many shapes.
//! * `limits`, `disturbance`: too much, too slow, half done; `certificates`: TLS in a running node.
//! * `manhole`: its procedures; `manhole_entry`: who gets in; `manhole_console`: what can be done there.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

mod admin;
mod any_realm;
mod audit;
mod bench;
mod boot;
mod certificates;
mod cli_checks;
mod cli_whole_node;
mod clients;
mod command_line;
mod configuration;
mod configurations;
mod disturbance;
mod errors;
mod guests;
mod hostile;
mod limits;
mod links;
mod links_stage;
mod logins;
mod logs;
mod management;
mod manhole;
mod manhole_console;
mod manhole_entry;
mod processes;
mod proof;
mod python_components;
mod python_options;
mod python_refusals;
mod python_stage;
mod realm_options;
mod replacing;
mod roles;
mod rust_client;
mod serializers;
mod statistics;
mod supervision;
mod uplinks;
mod uplinks_use;
mod wampy;
mod workers;
mod world;

//! The commands, one file per group: what clap parses, and what is done.
//!
//! * processes: `node`, `worker`, `workers`, `process` (time, gc, … of either), `stats`, `manhole`
//! * things: `router`, `container`, `guest`, over `worker_life` (starting and stopping workers) and `object` (what is
//!   inside them)
//! * watching: `logs`, `events` · raw WAMP: `call`, `publish`, `subscribe`, `register`, `bench` (over `bench_load` and `measure`)
//! * the whole node: `nodes`, `reload`, `status` (and `tree`), `wait`, `check`, `audit`, `batch`, `declare` (apply, diff, export) over `carry_out` and
//!   `declared_diff` · `context`
//! * without a node: `config` (over `config_text`), `api`, `schema`, `completions`, `version`, `help`

pub mod api;
pub mod audit;
pub mod batch;
pub mod bench;
mod bench_load;
pub mod call;
mod call_repeat;
mod carry_out;
pub mod check;
pub mod completions;
pub mod config;
mod config_text;
pub mod container;
pub mod context;
pub mod declare;
mod declared_diff;
pub mod doctor;
mod doctor_way;
pub mod events;
pub mod guest;
pub mod help;
pub mod interruptions;
mod log_seam;
pub mod logs;
pub mod man;
mod man_text;
pub mod manhole;
mod measure;
pub mod node;
pub mod nodes;
pub mod object;
pub mod process;
pub mod publish;
pub mod register;
pub mod reload;
pub mod router;
pub mod router_args;
pub mod schema;
pub mod stats;
pub mod status;
pub mod subscribe;
pub mod version;
pub mod wait;
pub mod worker;
pub mod worker_life;
pub mod workers;

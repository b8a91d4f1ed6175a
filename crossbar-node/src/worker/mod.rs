//! The child process: joins the management realm over its uplink, answers its procedures, and leaves when told to, or
//! when the uplink ends.

mod affinity;
mod audit;
mod component;
mod gc;
mod holdings;
mod pythonpath;
mod router;
mod run;
mod shelf;
mod work;

pub use run::main;

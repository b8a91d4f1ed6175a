//! The child process: joins the management realm over its uplink, answers its procedures, and leaves when told to, or
//! when the uplink ends.

mod affinity;
mod holdings;
mod router;
mod run;
mod unavailable;

pub use run::main;

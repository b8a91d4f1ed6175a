//! The parent process: the management router, the workers, and their supervision.
//!
//! * pure: `lifecycle`, `restart` (when a worker starts, stops, comes back), `log` (what it wrote), `roles` (who may do what)
//! * one worker: `supervisor` (its task), `worker` (its record), `child` (its process), `heartbeat` (whether it hangs), `making`, `native`, `guest`, `watch` (how that is made), `holds`, `cgroup`, `sweep`, `guard` (that nothing outlives it)
//! * all of them: `roster`, `hearing` (what they tell); the API: `node`, `workers`, `management_transport`; from the node file: `boot`, and again: `reload`
//! * other nodes: `fleet` (those managed through this one), `uplink` (the one through which this one is)
//! * the record: `audit` (the file), `overseer` (what the management router refuses)
//! * for monitoring systems: `admin` · from the service manager: `activated`
//! * `run` puts it together, from its `settings`

mod activated;
mod admin;
mod announce;
mod audit;
mod boot;
mod cgroup;
mod child;
mod context;
mod fleet;
mod guard;
mod guest;
mod hearing;
mod heartbeat;
mod holds;
pub mod lifecycle;
pub mod log;
mod making;
mod management_transport;
mod native;
mod node;
mod overseer;
mod reload;
pub mod restart;
pub mod roles;
mod roster;
mod run;
mod settings;
mod supervisor;
mod sweep;
mod uplink;
mod watch;
mod worker;
mod workers;

pub use activated::{Activated, activatable};
pub use admin::AdminError;
pub use boot::BootError;
pub use context::{Cause, Restart, Running};
pub use guard::{SUBCOMMAND as GUARD, main as guard};
pub use management_transport::{SOCKET as MANAGEMENT_SOCKET, SocketError};
pub use native::SUBCOMMAND;
pub use reload::{Reading, Reread};
pub use run::Controller;
pub use settings::{Ended, Settings, StartError};

//! What every native process answers, controller and workers alike.
//!
//! A [`Process`] holds what the groups share. The controller registers the groups that exist on the node, a worker
//! those of a worker beside its own; see [`Process::register`].

mod affinity;
mod audited;
mod clock;
mod gc;
mod info;
mod manhole;
mod metrics;
mod monitor;
mod publisher;
mod sockets;
mod stats;
mod uplink;

use std::sync::Arc;
use std::time::Instant;

use shared::api::{ClockApi, GcApi, Handlers, MonitorApi};

pub use affinity::{pin, pin_process};
pub use audited::{AuditSink, OK, audited};
pub use clock::now;
pub use manhole::{Keeping, ManholeKeeper, ManholeService, NotKept, recorder};
pub use metrics::{Metrics, Routed, realm_metrics};
pub use monitor::Monitor;
pub use publisher::{EventSink, Exclude, Published, Publisher, Publishing};

use shared::api::Timestamp;

/// One process on the management realm.
pub struct Process {
    publisher: Publisher,
    joined: Timestamp,
    /// The same moment on a clock that nobody sets, and that knows more than milliseconds.
    since: Instant,
    monitor: Monitor,
}

/// Which of the two kinds of native process it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The parent.
    Controller,
    /// A child.
    Worker,
}

impl Process {
    /// Makes the process that publishes through `publisher`, and joined the management realm at `joined`.
    pub fn new(publisher: Publisher, joined: Timestamp) -> Arc<Self> {
        let monitor = Monitor::new(publisher.clone());
        Arc::new(Process {
            publisher,
            joined,
            since: Instant::now(),
            monitor,
        })
    }

    /// Adds the procedures of every process; but not those that a worker answers in its own way: the CPU affinity,
    /// which it also remembers, and the collection, in which its Python takes part. The manhole has a service of its own.
    pub fn register(self: &Arc<Self>, role: Role, handlers: &mut Handlers) {
        self.register_clock(handlers);
        self.register_monitor(handlers);
        if role == Role::Controller {
            self.register_gc(handlers);
        }
    }
}

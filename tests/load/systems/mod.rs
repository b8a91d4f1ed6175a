//! What is loaded: a node, `nats-server`, the floor. Each is started by the generator and ends with it.

mod attached;
mod floor;
mod nats;
mod node;

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::Child;
use std::time::{Duration, Instant};

use super::process;
use tests::traffic::Dialect;

pub use attached::attach;
pub use floor::start as start_floor;
pub use nats::start as start_nats;
pub use node::{Node, start as start_node};

/// A system that runs.
pub struct System {
    /// The process that does the work.
    pid: u32,
    rawsocket: String,
    websocket: String,
    process: Option<Child>,
    _folder: Option<tempfile::TempDir>,
}

/// Where to connect, and what to speak there.
#[derive(Clone, Debug)]
pub struct Place {
    /// Host and port.
    pub address: String,
    /// What is spoken.
    pub dialect: Dialect,
}

impl System {
    /// Returns where it is spoken to in this dialect.
    pub fn place(&self, dialect: Dialect) -> Place {
        let address = match dialect {
            Dialect::WebSocket(_) => &self.websocket,
            _ => &self.rawsocket,
        };
        Place {
            address: address.clone(),
            dialect,
        }
    }

    /// Returns the seconds of CPU time that the working process has used.
    pub fn cpu(&self) -> f64 {
        process::cpu(self.pid)
    }

    /// Returns the same for each of its threads.
    pub fn threads(&self) -> Vec<f64> {
        process::threads(self.pid)
    }

    /// Returns the resident memory of the working process in KiB.
    pub fn rss(&self) -> f64 {
        process::rss(self.pid)
    }

    /// Returns the seconds of CPU time that all of its processes have used.
    pub fn cpu_of_all(&self) -> f64 {
        let parent = self.process.as_ref().map(Child::id);
        let parent = parent.filter(|parent| *parent != self.pid);
        self.cpu() + parent.map_or(0.0, process::cpu)
    }
}

impl Drop for System {
    fn drop(&mut self) {
        if let Some(process) = &mut self.process {
            process.kill().ok();
            process.wait().ok();
        }
    }
}

/// Finds an address that nobody listens on.
fn free_address() -> Result<SocketAddr, String> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(|why| why.to_string())?;
    listener.local_addr().map_err(|why| why.to_string())
}

/// Waits until somebody listens.
fn wait_for(what: &str, address: SocketAddr) -> Result<(), String> {
    let deadline = Instant::now() + Duration::from_secs(30);
    while TcpStream::connect(address).is_err() {
        if Instant::now() > deadline {
            return Err(format!("{what} does not listen"));
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    Ok(())
}

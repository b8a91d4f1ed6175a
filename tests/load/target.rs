//! The router that is loaded: one that runs already, or a node that is started for it.

use std::process::Child;

use super::cpu;

/// A router.
pub struct Target {
    /// Where it listens, RawSocket.
    pub address: String,
    pid: u32,
    node: Option<Child>,
}

impl Target {
    /// Loads a router that runs already.
    pub fn attach(pid: &str, address: &str) -> Result<Target, String> {
        let pid = pid
            .parse()
            .map_err(|_| format!("`{pid}` is no process id"))?;
        Ok(Target {
            address: address.to_owned(),
            pid,
            node: None,
        })
    }

    /// Starts a node with a router worker.
    pub fn start() -> Result<Target, String> {
        Err("give --attach PID HOST:PORT".to_owned())
    }

    /// Returns the seconds of CPU time that the router has used.
    pub fn cpu(&self) -> f64 {
        cpu::seconds(self.pid)
    }

    /// Returns the resident memory of the router in MiB.
    pub fn rss_mib(&self) -> f64 {
        cpu::rss_mib(self.pid)
    }
}

impl Drop for Target {
    fn drop(&mut self) {
        if let Some(node) = &mut self.node {
            node.kill().ok();
            node.wait().ok();
        }
    }
}

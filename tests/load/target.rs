//! The router that is loaded: one that runs already, or a node that is started for it.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::cpu;

/// A router.
pub struct Target {
    /// Where it listens, RawSocket.
    pub address: String,
    pid: u32,
    node: Option<Child>,
    _folder: Option<tempfile::TempDir>,
}

impl Target {
    /// Loads a router that runs already.
    pub fn attach(pid: &str, address: &str) -> Result<Target, String> {
        let pid = pid
            .parse()
            .map_err(|_| format!("`{pid}` is no process id"))?;
        Ok(Target {
            _folder: None,
            address: address.to_owned(),
            pid,
            node: None,
        })
    }

    /// Starts a node with a router worker, from the programs that stand beside this one.
    pub fn start() -> Result<Target, String> {
        let own = std::env::current_exe().map_err(|why| why.to_string())?;
        let program = own.with_file_name("crossbar-node");
        if !program.exists() {
            return Err(format!(
                "no `{}`; run `cargo build --release` first",
                program.display()
            ));
        }
        let folder = tempfile::tempdir().map_err(|why| why.to_string())?;
        let address = free_address().map_err(|why| why.to_string())?;
        let config = config(address.port()).to_string();
        std::fs::write(folder.path().join("config.json"), config).map_err(|why| why.to_string())?;
        let node = Command::new(program)
            .arg("start")
            .arg("--cbdir")
            .arg(folder.path())
            .stderr(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .map_err(|why| why.to_string())?;
        let mut target = Target {
            address: address.to_string(),
            pid: 0,
            node: Some(node),
            _folder: Some(folder),
        };
        let deadline = Instant::now() + Duration::from_secs(20);
        while TcpStream::connect(address).is_err() {
            if Instant::now() > deadline {
                return Err("the node does not listen".to_owned());
            }
            std::thread::yield_now();
        }
        target.pid = target.worker().ok_or("the node has no worker")?;
        Ok(target)
    }

    /// Finds the only child of the node.
    fn worker(&self) -> Option<u32> {
        let pid = self.node.as_ref()?.id();
        let children = std::fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).ok()?;
        children.split_whitespace().next()?.parse().ok()
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

fn free_address() -> std::io::Result<SocketAddr> {
    TcpListener::bind("127.0.0.1:0")?.local_addr()
}

fn config(port: u16) -> Value {
    let allow = json!({"call": true, "register": true, "publish": true, "subscribe": true});
    json!({
        "version": 2,
        "workers": [{
            "type": "router",
            "id": "load",
            "realms": [{"name": "realm1", "roles": [{
                "name": "anonymous",
                "permissions": [{"uri": "", "match": "prefix", "allow": allow}],
            }]}],
            "transports": [{
                "type": "rawsocket",
                "endpoint": {"type": "tcp", "interface": "127.0.0.1", "port": port, "backlog": 1024},
            }],
        }],
    })
}

//! Listening sockets that a service manager has opened for the node: which of its transports each is for.
//!
//! A name is `WORKER/TRANSPORT` as in the node file, or `mgmt` for the management transport. A socket stays the service
//! manager's: whenever its transport starts it is served, and when the transport stops it is left open, so that whoever
//! connects meanwhile waits.

use std::collections::BTreeMap;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::{fmt, io};

use shared::api::WorkerId;
use shared::config::{ListeningEndpoint, NodeConfig, WorkerConfig};
use socket2::{Domain, SockRef};

use super::management_transport::first_endpoint;
use crate::router::io::{Lender, listening_address};

/// The name of the management transport's socket.
const MANAGEMENT: &str = "mgmt";

/// Sockets by the address at which they are asked for.
type Sockets = BTreeMap<String, OwnedFd>;

/// The sockets that were passed.
#[derive(Default)]
pub struct Activated {
    workers: Mutex<BTreeMap<String, Sockets>>,
    management: Mutex<Sockets>,
}

impl Activated {
    /// Finds out which transport of the node file each socket is for. What is for none is closed, and remarked.
    pub fn assign(
        config: &NodeConfig,
        directory: &Path,
        sockets: io::Result<Vec<(String, OwnedFd)>>,
    ) -> Activated {
        let activated = Activated::default();
        let sockets = sockets.unwrap_or_else(|why| {
            tracing::warn!("the sockets of the service manager cannot be had: {why}");
            Vec::new()
        });
        for (name, socket) in sockets {
            if let Err(why) = activated.take(config, directory, &name, socket) {
                tracing::warn!("the socket that was passed as `{name}` is not used: {why}");
            }
        }
        activated
    }

    fn take(
        &self,
        config: &NodeConfig,
        directory: &Path,
        name: &str,
        socket: OwnedFd,
    ) -> Result<(), String> {
        let endpoint = endpoint(config, name)?;
        let state = SockRef::from(&socket);
        let listens = state.is_listener().unwrap_or(false);
        let is_unix = state.domain().is_ok_and(|domain| domain == Domain::UNIX);
        if !listens || is_unix != matches!(endpoint, ListeningEndpoint::Unix(_)) {
            return Err("it is no listening socket of the kind that the node file says".to_owned());
        }
        let address = listening_address(&endpoint, directory).map_err(|why| why.to_string())?;
        match name.split_once('/') {
            Some((worker, _)) => {
                let mut workers = lock(&self.workers);
                let sockets = workers.entry(worker.to_owned()).or_default();
                sockets.insert(address, socket);
            }
            None => {
                lock(&self.management).insert(address, socket);
            }
        }
        Ok(())
    }

    /// Returns the sockets of a worker.
    pub fn of(&self, worker: &WorkerId) -> Sockets {
        let workers = lock(&self.workers);
        let sockets = workers.get(worker.as_str()).into_iter().flatten();
        let copy = |(address, socket): (&String, &OwnedFd)| {
            let socket = socket.try_clone().ok()?;
            Some((address.clone(), socket))
        };
        sockets.filter_map(copy).collect()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns every transport of a node file under the name by which its socket is passed.
pub fn activatable(config: &NodeConfig) -> Vec<(String, ListeningEndpoint)> {
    let mut found = Vec::new();
    if let Some(transport) = &config.controller.transport {
        found.push((MANAGEMENT.to_owned(), first_endpoint(transport)));
    }
    for worker in &config.workers {
        if let WorkerConfig::Router(router) = &worker.item {
            let transports = router.transports.iter().map(|transport| {
                let name = format!("{}/{}", worker.id, transport.id);
                (name, transport.item.endpoint.clone())
            });
            found.extend(transports);
        }
    }
    found
}

/// Finds the transport that is meant.
fn endpoint(config: &NodeConfig, name: &str) -> Result<ListeningEndpoint, String> {
    let mut all = activatable(config).into_iter();
    let found = all.find(|(known, _)| known == name);
    found.map(|(_, endpoint)| endpoint).ok_or_else(|| {
        "the node file has no such transport; the name of a socket is `WORKER/TRANSPORT`, or `mgmt`"
            .to_owned()
    })
}

impl fmt::Debug for Activated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Activated")
    }
}

/// Lends the management transport its socket. Nobody outlives the controller, so nothing is kept.
impl Lender for Activated {
    fn lent(&self, address: &str) -> Option<OwnedFd> {
        lock(&self.management).get(address)?.try_clone().ok()
    }

    fn is_anothers(&self, address: &str) -> bool {
        lock(&self.management).contains_key(address)
    }

    fn keep(&self, _: &str, _: BorrowedFd<'_>) {}

    fn forget(&self, _: &str) {}
}

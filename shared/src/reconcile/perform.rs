//! One action of a plan as the call that does it.

use std::fmt::{self, Display};
use std::str::FromStr;

use serde_json::Value;

use super::Ask;
use crate::api::{
    Address, Procedure, SetCpuAffinity, StartContainer, StartContainerComponent, StartGuest,
    StartManhole, StartRouter, StartRouterComponent, StartRouterLink, StartRouterRealm,
    StartRouterRealmRole, StartRouterTransport, StopContainer, StopContainerComponent, StopGuest,
    StopManhole, StopRouter, StopRouterComponent, StopRouterLink, StopRouterRealm,
    StopRouterRealmRole, StopRouterTransport, WorkerId,
};
use crate::config::{Action, CONTROLLER, Item, Kind, Place};

/// Why an action was not done.
#[derive(Clone, Debug)]
pub enum Failed<E> {
    /// What it is about has an id that the API does not take.
    Id {
        /// What.
        what: String,
        /// What is wrong with it.
        why: String,
    },
    /// The call failed.
    Call(E),
}

impl<E: Display> Display for Failed<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failed::Id { what, why } => write!(f, "{what}: {why}"),
            Failed::Call(error) => error.fmt(f),
        }
    }
}

/// Does it.
///
/// # Errors
/// See [`Failed`].
pub async fn perform<A: Ask>(
    asker: &A,
    node: &Address,
    action: &Action,
) -> Result<(), Failed<A::Error>> {
    match action {
        Action::Stop(place) => stop(asker, node, place).await,
        Action::Start(item) => start(asker, node, item).await,
    }
}

/// Reads an id of a place. The configuration was checked, what was observed has ids.
fn id<T: FromStr, E>(place: &Place, at: usize) -> Result<T, Failed<E>>
where
    T::Err: Display,
{
    let text = place.ids.get(at).map_or("", String::as_str);
    text.parse().map_err(|why: T::Err| Failed::Id {
        what: format!("{} `{}`", place.kind.word(), place.path()),
        why: why.to_string(),
    })
}

async fn call<A: Ask, P: Procedure>(
    asker: &A,
    address: &Address,
    procedure: P,
) -> Result<(), Failed<A::Error>> {
    let answer = asker.ask(address, procedure).await;
    answer.map(drop).map_err(Failed::Call)
}

async fn stop<A: Ask>(asker: &A, node: &Address, place: &Place) -> Result<(), Failed<A::Error>> {
    let worker: WorkerId = id(place, 0)?;
    let inside = Address::worker(node.node_id().clone(), worker.clone());
    match (place.kind, place.worker_type.as_str()) {
        (Kind::Worker, kind) => {
            let (id, kill) = (worker, false);
            match kind {
                "router" => call(asker, node, StopRouter { id, kill }).await,
                "container" => call(asker, node, StopContainer { id, kill }).await,
                _ => call(asker, node, StopGuest { id, kill }).await,
            }
        }
        (Kind::Manhole, CONTROLLER) => call(asker, node, StopManhole {}).await,
        (Kind::Manhole, _) => call(asker, &inside, StopManhole {}).await,
        (Kind::Realm, _) => {
            let stop = StopRouterRealm {
                id: id(place, 1)?,
                close_sessions: true,
            };
            call(asker, &inside, stop).await
        }
        (Kind::Role, _) => {
            let stop = StopRouterRealmRole {
                id: id(place, 1)?,
                role_id: id(place, 2)?,
            };
            call(asker, &inside, stop).await
        }
        (Kind::Component, "container") => {
            call(asker, &inside, StopContainerComponent { id: id(place, 1)? }).await
        }
        (Kind::Component, _) => {
            call(asker, &inside, StopRouterComponent { id: id(place, 1)? }).await
        }
        (Kind::Link, _) => call(asker, &inside, StopRouterLink { id: id(place, 1)? }).await,
        (Kind::Transport, _) => {
            call(asker, &inside, StopRouterTransport { id: id(place, 1)? }).await
        }
    }
}

async fn start<A: Ask>(asker: &A, node: &Address, item: &Item) -> Result<(), Failed<A::Error>> {
    let (place, config) = (&item.place, item.config.clone());
    let worker: WorkerId = id(place, 0)?;
    let inside = Address::worker(node.node_id().clone(), worker.clone());
    match (place.kind, place.worker_type.as_str()) {
        (Kind::Worker, kind) => {
            let (id, options) = (worker, config.get("options").cloned());
            match kind {
                "router" => call(asker, node, StartRouter { id, options }).await?,
                "container" => call(asker, node, StartContainer { id, options }).await?,
                _ => return call(asker, node, StartGuest { id, config }).await,
            }
            furnish(asker, &inside, &config).await
        }
        (Kind::Manhole, CONTROLLER) => call(asker, node, StartManhole { config }).await,
        (Kind::Manhole, _) => call(asker, &inside, StartManhole { config }).await,
        (Kind::Realm, _) => {
            let start = StartRouterRealm {
                id: id(place, 1)?,
                config,
                schemas: None,
            };
            call(asker, &inside, start).await
        }
        (Kind::Role, _) => {
            let start = StartRouterRealmRole {
                id: id(place, 1)?,
                role_id: id(place, 2)?,
                config,
            };
            call(asker, &inside, start).await
        }
        (Kind::Component, "container") => {
            let start = StartContainerComponent {
                id: id(place, 1)?,
                config,
                reload_modules: false,
            };
            call(asker, &inside, start).await
        }
        (Kind::Component, _) => {
            let start = StartRouterComponent {
                id: id(place, 1)?,
                config,
            };
            call(asker, &inside, start).await
        }
        (Kind::Link, _) => {
            let start = StartRouterLink {
                id: id(place, 1)?,
                config,
                connect: false,
            };
            call(asker, &inside, start).await
        }
        (Kind::Transport, _) => {
            let start = StartRouterTransport {
                id: id(place, 1)?,
                config,
            };
            call(asker, &inside, start).await
        }
    }
}

/// What a native worker has that is no thing of its own: where it runs.
async fn furnish<A: Ask>(
    asker: &A,
    worker: &Address,
    config: &Value,
) -> Result<(), Failed<A::Error>> {
    let cpus = config.pointer("/options/cpu_affinity");
    let cpus = cpus.and_then(|cpus| serde_json::from_value(cpus.clone()).ok());
    match cpus {
        Some(cpus) => call(asker, worker, SetCpuAffinity { cpus }).await,
        None => Ok(()),
    }
}

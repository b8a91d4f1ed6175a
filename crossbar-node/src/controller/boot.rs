//! A node file turned into the calls that a client would make, one after the other.

use std::time::Duration;

use shared::api::{
    Address, ErrorKind, Procedure, SetCpuAffinity, StartContainer, StartContainerComponent,
    StartGuest, StartManagementTransport, StartManhole, StartRouter, StartRouterComponent,
    StartRouterLink, StartRouterRealm, StartRouterRealmRole, StartRouterTransport, WorkerId,
};
use shared::config::{
    ContainerConfig, GuestConfig, Id, NodeConfig, RouterConfig, WorkerConfig, link_of_realm,
};
use shared::net::CallError;
use thiserror::Error;

use super::context::Context;

/// The longest start: of a worker, whose own deadline is 30 s.
const PATIENCE: Duration = Duration::from_secs(60);

/// What could not be started, and why.
#[derive(Debug, Error)]
#[error("{what} cannot be started: {cause}")]
pub struct BootError {
    /// What.
    pub what: String,
    /// Why.
    pub cause: String,
    /// The error of the API, if it is one.
    pub kind: Option<ErrorKind>,
}

/// Starts everything that the node file asks for.
///
/// # Errors
/// The first thing that could not be started.
pub async fn boot(context: &Context, config: &NodeConfig) -> Result<(), BootError> {
    let node = Boot {
        context,
        at: context.address(),
        what: "controller".to_owned(),
    };
    let controller = &config.controller;
    if let Some(manhole) = &controller.manhole {
        node.call(
            "the manhole",
            StartManhole {
                config: manhole.config.clone(),
            },
        )
        .await?;
    }
    if let Some(transport) = &controller.transport {
        let start = StartManagementTransport {
            config: transport.config.clone(),
        };
        node.call("the management transport", start).await?;
    }
    let workers = config
        .workers
        .iter()
        .filter(|worker| !worker.item.is_disabled());
    if controller.options.enable_parallel_worker_start {
        futures_util::future::try_join_all(
            workers.map(|worker| start(&node, &worker.id, &worker.item)),
        )
        .await?;
    } else {
        for worker in workers {
            start(&node, &worker.id, &worker.item).await?;
        }
    }
    Ok(())
}

async fn start(node: &Boot<'_>, id: &Id, worker: &WorkerConfig) -> Result<(), BootError> {
    let id = made(id);
    let at = node.context.worker_address(&id);
    let inside = Boot {
        context: node.context,
        at,
        what: format!("worker `{id}`"),
    };
    match worker {
        WorkerConfig::Router(config) => router(node, &inside, id, config).await,
        WorkerConfig::Container(config) => container(node, &inside, id, config).await,
        WorkerConfig::Guest(config) => guest(node, id, config).await,
    }
}

async fn router(
    node: &Boot<'_>,
    worker: &Boot<'_>,
    id: WorkerId,
    config: &RouterConfig,
) -> Result<(), BootError> {
    let options = Some(config.options.config.clone());
    node.call(&worker.what, StartRouter { id, options }).await?;
    worker
        .within(
            config.options.worker.cpu_affinity.as_deref(),
            config.manhole.as_ref().map(|m| &m.config),
        )
        .await?;
    for realm in &config.realms {
        let what = format!("realm `{}`", realm.item.name);
        let start = StartRouterRealm {
            id: made(&realm.id),
            config: realm.item.config.clone(),
            schemas: None,
        };
        worker.call(&what, start).await?;
        for role in &realm.item.roles {
            let what = format!("role `{}` of {what}", role.item.name);
            let config = role.item.config.clone();
            let start = StartRouterRealmRole {
                id: made(&realm.id),
                role_id: made(&role.id),
                config,
            };
            worker.call(&what, start).await?;
        }
    }
    for component in &config.components {
        let start = StartRouterComponent {
            id: made(&component.id),
            config: component.item.config.clone(),
        };
        worker
            .call(&format!("component `{}`", component.id), start)
            .await?;
    }
    links(worker, config).await?;
    for transport in &config.transports {
        let start = StartRouterTransport {
            id: made(&transport.id),
            config: transport.item.config.clone(),
        };
        worker
            .call(&format!("transport `{}`", transport.id), start)
            .await?;
    }
    Ok(())
}

/// Starts the links of a worker and of its realms. A router that is not there yet is no failure.
async fn links(worker: &Boot<'_>, config: &RouterConfig) -> Result<(), BootError> {
    let own = config.links.iter();
    let own = own.map(|link| (&link.id, link.item.config.clone()));
    let of_realms = config.realms.iter().flat_map(|realm| {
        let links = realm.item.rlinks.iter();
        links.map(|link| {
            let config = link_of_realm(&link.item.config, realm.id.as_str());
            (&link.id, config)
        })
    });
    for (id, config) in own.chain(of_realms) {
        let start = StartRouterLink {
            id: made(id),
            config,
            connect: false,
        };
        worker.call(&format!("link `{id}`"), start).await?;
    }
    Ok(())
}

async fn container(
    node: &Boot<'_>,
    worker: &Boot<'_>,
    id: WorkerId,
    config: &ContainerConfig,
) -> Result<(), BootError> {
    let options = Some(config.options.config.clone());
    node.call(&worker.what, StartContainer { id, options })
        .await?;
    worker
        .within(
            config.options.worker.cpu_affinity.as_deref(),
            config.manhole.as_ref().map(|m| &m.config),
        )
        .await?;
    for component in &config.components {
        let start = StartContainerComponent {
            id: made(&component.id),
            config: component.item.config.clone(),
            reload_modules: false,
        };
        worker
            .call(&format!("component `{}`", component.id), start)
            .await?;
    }
    Ok(())
}

async fn guest(node: &Boot<'_>, id: WorkerId, config: &GuestConfig) -> Result<(), BootError> {
    let what = format!("guest `{id}`");
    node.call(
        &what,
        StartGuest {
            id,
            config: config.config.clone(),
        },
    )
    .await
}

/// Ids of a node file obey the rules that ids of calls obey.
fn made<T: std::str::FromStr<Err = shared::api::InvalidId>>(id: &Id) -> T {
    id.as_str()
        .parse()
        .expect("both kinds of id are checked by the same rules")
}

/// One process that is being filled.
struct Boot<'a> {
    context: &'a Context,
    at: Address,
    what: String,
}

impl Boot<'_> {
    async fn call<P: Procedure>(&self, what: &str, procedure: P) -> Result<(), BootError> {
        match self
            .context
            .session
            .call_api(&self.at, procedure, PATIENCE)
            .await
        {
            Ok(_) => Ok(()),
            Err(error) => {
                let told = error.to_string();
                // The worker names the thing as well.
                let cause = told.strip_prefix(&format!("{what}: ")).unwrap_or(&told);
                let cause = cause.to_owned();
                let what = if what == self.what {
                    what.to_owned()
                } else {
                    format!("{}: {what}", self.what)
                };
                let kind = match &error {
                    CallError::Api(error) => Some(error.kind),
                    _ => None,
                };
                Err(BootError { what, cause, kind })
            }
        }
    }

    /// What every native worker may have.
    async fn within(
        &self,
        cpus: Option<&[usize]>,
        manhole: Option<&serde_json::Value>,
    ) -> Result<(), BootError> {
        if let Some(cpus) = cpus {
            self.call(
                "CPU affinity",
                SetCpuAffinity {
                    cpus: cpus.to_vec(),
                },
            )
            .await?;
        }
        if let Some(config) = manhole {
            self.call(
                "the manhole",
                StartManhole {
                    config: config.clone(),
                },
            )
            .await?;
        }
        Ok(())
    }
}

//! What a worker is there for: routing, or hosting components.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use shared::api::{
    ContainerComponentsApi, Handlers, LinksApi, RealmsApi, RolesApi, RouterComponentsApi,
    TransportsApi,
};
use shared::config::{ConfigItem, ContainerOptions};
use tokio::sync::{Notify, mpsc};
use tokio::task::AbortHandle;

use super::component::{ContainerComponents, RouterComponents};
use super::holdings::Reporter;
use super::router::{Links, Realms, Transports};
use super::run::{WorkerError, system};
use crate::boundary::Handoff;
use crate::process::{Publisher, Routed, realm_metrics};
use crate::python::{Happening, Policy, Python};
use crate::router::io::{Lender, Router, Shards};

/// Sessions have this long to take leave; the controller kills the process a little later.
const FAREWELL: Duration = Duration::from_secs(8);
/// Components of a router go before the router does.
const COMPONENTS: Duration = Duration::from_secs(4);
/// So do links: what they forwarded is withdrawn on the other side.
const LINKS: Duration = Duration::from_secs(2);

/// How a worker tells others: the public, and the controller.
pub type Tellers = (Publisher, Arc<Reporter>);

/// What a worker is there for.
pub enum Work {
    /// It routes.
    Router(Routing),
    /// It hosts components.
    Container(Hosting),
}

impl Work {
    /// Returns the router, if this is what it is.
    pub fn router(&self) -> Option<Arc<Router>> {
        match self {
            Work::Router(routing) => Some(Arc::clone(&routing.router)),
            Work::Container(_) => None,
        }
    }

    /// Returns who tells what is routed here.
    pub fn routed(&self) -> Routed {
        match self {
            Work::Router(routing) => {
                let (router, transports) = (&routing.router, &routing.transports);
                let (router, transports) = (Arc::clone(router), Arc::clone(transports));
                Box::new(move || {
                    let realms = router.realm_list().into_iter();
                    let realms = realms.map(|realm| realm_metrics(realm.name(), realm.traffic()));
                    (realms.collect(), transports.metrics())
                })
            }
            Work::Container(_) => Box::new(|| (Vec::new(), Vec::new())),
        }
    }

    /// Returns when the work is done by itself, which a router's never is.
    pub async fn finished(&mut self) {
        match self {
            Work::Router(_) => std::future::pending().await,
            Work::Container(hosting) => hosting.finished.notified().await,
        }
    }

    /// Returns what a sign of life has to go through.
    pub fn pulse(&self) -> Option<Arc<Router>> {
        match self {
            Work::Router(routing) => Some(Arc::clone(&routing.router)),
            Work::Container(_) => None,
        }
    }

    /// Reads files again that may have changed: certificates.
    pub fn reload(&self) {
        match self {
            Work::Router(routing) => routing.transports.reload_tls(),
            Work::Container(_) => {}
        }
    }

    /// Takes leave of everybody.
    pub async fn stop(self) {
        match self {
            Work::Router(routing) => {
                let components = routing.components.stop_all();
                if tokio::time::timeout(COMPONENTS, components).await.is_err() {
                    tracing::warn!("components did not leave in time");
                }
                routing.watch.abort();
                routing.transports.stop_all().await;
                if tokio::time::timeout(LINKS, routing.links.stop_all())
                    .await
                    .is_err()
                {
                    tracing::warn!("links did not take leave in time");
                }
                routing
                    .router
                    .shut_down(FAREWELL.saturating_sub(COMPONENTS + LINKS))
                    .await;
            }
            Work::Container(hosting) => {
                let components = hosting.components.stop_all();
                if tokio::time::timeout(FAREWELL, components).await.is_err() {
                    tracing::warn!("components did not leave in time");
                }
                hosting.watch.abort();
            }
        }
    }
}

/// What a router worker routes with.
pub struct Routing {
    router: Arc<Router>,
    transports: Arc<Transports>,
    links: Arc<Links>,
    components: Arc<RouterComponents>,
    watch: AbortHandle,
}

impl Routing {
    /// Makes a router without realms, and registers the procedures of a router worker.
    pub fn start(
        handoff: &Handoff,
        python: &Arc<Python>,
        news: mpsc::Receiver<Happening>,
        ((publisher, reporter), lender): (Tellers, Arc<dyn Lender>),
        handlers: &mut Handlers,
    ) -> Result<Self, WorkerError> {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let shards = Shards::start(threads).map_err(system("the router's threads"))?;
        let names = json!({"node_id": handoff.node, "worker_id": handoff.worker});
        let router = Router::new(shards, names).map_err(system("the router"))?;
        router.borrow_from(lender);
        let realms = Realms::new(
            Arc::clone(&router),
            publisher.clone(),
            Arc::clone(&reporter),
            handoff.directory.clone(),
        );
        realms.register_realms(handlers);
        realms.register_roles(handlers);
        let links = Links::new(
            Arc::clone(&router),
            realms,
            (publisher.clone(), Arc::clone(&reporter)),
            handoff.directory.clone(),
        );
        links.register_links(handlers);
        let transports = Transports::new(
            Arc::clone(&router),
            publisher.clone(),
            Arc::clone(&reporter),
            handoff.directory.clone(),
        );
        transports.register_transports(handlers);
        let components =
            RouterComponents::new(Arc::clone(python), Arc::clone(&router), publisher, reporter);
        components.register_router_components(handlers);
        let watched = Arc::clone(&components);
        let watch = tokio::spawn(async move { watched.watch(news).await }).abort_handle();
        Ok(Routing {
            router,
            transports,
            links,
            components,
            watch,
        })
    }
}

/// What a container worker hosts with.
pub struct Hosting {
    components: Arc<ContainerComponents>,
    finished: Arc<Notify>,
    watch: AbortHandle,
}

impl Hosting {
    /// Makes a container without components, and registers its procedures.
    pub fn start(
        handoff: &Handoff,
        python: Arc<Python>,
        news: mpsc::Receiver<Happening>,
        tellers: Tellers,
        handlers: &mut Handlers,
    ) -> Result<Self, WorkerError> {
        let options = ContainerOptions::from_value(&handoff.options)
            .map_err(|problems| WorkerError::Options(problems.to_string()))?;
        let policy = Policy {
            shutdown: options.shutdown,
            restart: options.component_restart,
        };
        let finished = Arc::new(Notify::new());
        let end = (policy, Arc::clone(&finished));
        let components = ContainerComponents::new(python, end, tellers, handoff.directory.clone());
        components.register_container_components(handlers);
        let watched = Arc::clone(&components);
        let watch = tokio::spawn(async move { watched.watch(news).await }).abort_handle();
        Ok(Hosting {
            components,
            finished,
            watch,
        })
    }
}

//! The components of a router worker. They join through the worker itself, with the role that they are given.

use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::sync::Arc;

use shared::api::{
    ApiError, Call, ComponentRef, ErrorKind, GetRouterComponent, GetRouterComponents,
    OnRouterComponentReady, OnRouterComponentStart, OnRouterComponentStop, RouterComponentInfo,
    RouterComponentsApi, StartRouterComponent, StopRouterComponent,
};
use shared::config::{ConfigItem, RouterComponentConfig, masked};
use tokio::sync::mpsc;

use super::errors::Place;
use super::host::{Host, Joined, see_through};
use super::transport;
use crate::process::{Exclude, Publisher};
use crate::python::{Ending, Found, Happening, Python, Start};
use crate::router::auth::Principal;
use crate::router::io::Router;
use crate::worker::holdings::Reporter;

/// Answers the procedures.
pub struct RouterComponents(Arc<Inner>);

struct Inner {
    host: Host,
    router: Arc<Router>,
    publisher: Publisher,
    reporter: Arc<Reporter>,
}

impl RouterComponents {
    /// Makes an empty table; components join realms of `router`.
    pub fn new(
        python: Arc<Python>,
        router: Arc<Router>,
        publisher: Publisher,
        reporter: Arc<Reporter>,
    ) -> Arc<Self> {
        Arc::new(RouterComponents(Arc::new(Inner {
            host: Host::new(python),
            router,
            publisher,
            reporter,
        })))
    }

    /// Deals with components that end by themselves, as long as there is news.
    pub async fn watch(&self, mut news: mpsc::Receiver<Happening>) {
        while let Some(gone) = self.0.host.next_ended(&mut news).await {
            for (found, ending) in gone {
                let id = found.id;
                self.0.ended(ComponentRef { id }, &ending).await;
            }
        }
    }

    /// Stops all components, when the worker leaves.
    pub async fn stop_all(&self) {
        self.0.host.stop_all().await;
    }
}

impl Inner {
    /// Gives the component a connection into this router.
    fn connect(&self, principal: Principal) -> Result<OwnedFd, ApiError> {
        let (ours, theirs) = UnixStream::pair().map_err(|error| {
            let message = format!("there is no connection for the component: {error}");
            ApiError::new(ErrorKind::FeatureUnavailable, message)
        })?;
        self.router.attach(ours, principal);
        Ok(theirs.into())
    }

    async fn start(&self, call: Call, args: StartRouterComponent) -> Result<(), ApiError> {
        let reserved = self.host.reserve(&args.id, &args.config)?;
        let config = RouterComponentConfig::from_value(&args.config).map_err(|problems| {
            let message = format!("the component's configuration: {problems}");
            ApiError::new(ErrorKind::InvalidConfiguration, message)
        })?;
        if self.router.realm(&config.realm).is_none() {
            let message = format!("there is no realm with the name `{}`", config.realm);
            return Err(ApiError::new(ErrorKind::NoSuchObject, message));
        }
        let interpreter = reserved.interpreter(Place::Router).await?;
        let descriptor = self.connect(Principal {
            authid: args.id.to_string(),
            authrole: config.role,
            authmethod: "trusted".to_owned(),
            authprovider: "node".to_owned(),
        })?;
        let start = Start {
            key: reserved.key(),
            code: transport::code(&config.code),
            realm: config.realm,
            extra: config.extra,
            auth: None,
            transport: transport::inherited(),
            reload: false,
        };
        let joined = reserved
            .start(&interpreter, start, Some(descriptor), Place::Router)
            .await?;
        let exclude = Exclude::caller(&call);
        let named = || ComponentRef {
            id: args.id.clone(),
        };
        self.reporter
            .held(&["component", args.id.as_str()], &args)
            .await;
        self.publisher
            .publish(OnRouterComponentStart(named()), exclude)
            .await;
        self.publisher
            .publish(OnRouterComponentReady(named()), exclude)
            .await;
        if let Joined::AndEnded(ending) = joined {
            self.ended(named(), &ending).await;
        }
        Ok(())
    }

    async fn stop(&self, call: Call, args: StopRouterComponent) -> Result<ComponentRef, ApiError> {
        let found = self.host.stop(&args.id).await?;
        let stopped = ComponentRef { id: found.id };
        self.forget(&stopped).await;
        self.publisher
            .publish(
                OnRouterComponentStop(stopped.clone()),
                Exclude::caller(&call),
            )
            .await;
        Ok(stopped)
    }

    async fn ended(&self, component: ComponentRef, ending: &Ending) {
        if ending.failed {
            tracing::error!("component `{}` failed: {}", component.id, ending.why);
        } else {
            tracing::info!("component `{}` left: {}", component.id, ending.why);
        }
        self.forget(&component).await;
        self.publisher
            .publish(OnRouterComponentStop(component), Exclude::Nobody)
            .await;
    }

    async fn forget(&self, component: &ComponentRef) {
        self.reporter
            .dropped(&["component", component.id.as_str()])
            .await;
    }
}

fn info(found: Found) -> RouterComponentInfo {
    RouterComponentInfo {
        config: masked(&found.config),
        id: found.id,
        created: found.created,
    }
}

impl RouterComponentsApi for RouterComponents {
    async fn get_router_components(
        &self,
        _: Call,
        _: GetRouterComponents,
    ) -> Result<Vec<RouterComponentInfo>, ApiError> {
        let running = self.0.host.running().into_iter();
        Ok(running.map(info).collect())
    }

    async fn get_router_component(
        &self,
        _: Call,
        args: GetRouterComponent,
    ) -> Result<RouterComponentInfo, ApiError> {
        self.0.host.find(&args.id).map(info)
    }

    async fn start_router_component(
        &self,
        call: Call,
        args: StartRouterComponent,
    ) -> Result<(), ApiError> {
        let inner = Arc::clone(&self.0);
        see_through(async move { inner.start(call, args).await }).await
    }

    async fn stop_router_component(
        &self,
        call: Call,
        args: StopRouterComponent,
    ) -> Result<ComponentRef, ApiError> {
        let inner = Arc::clone(&self.0);
        see_through(async move { inner.stop(call, args).await }).await
    }
}

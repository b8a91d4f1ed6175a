//! The components of a container worker. They connect to routers as their `transport` says.

use std::path::PathBuf;
use std::sync::Arc;

use shared::api::{
    ApiError, Call, ComponentId, ComponentRef, ComponentRestarted, ComponentStopped,
    ContainerComponentInfo, ContainerComponentsApi, ErrorKind, GetContainerComponent,
    GetContainerComponents, OnContainerComponentStart, OnContainerComponentStop,
    RestartContainerComponent, StartContainerComponent, StopContainerComponent,
};
use shared::config::{ComponentCode, ConfigItem, ContainerComponentConfig, masked};
use tokio::sync::{Notify, mpsc};

use super::errors::Place;
use super::host::{Host, Joined, see_through};
use super::restarts::Restarts;
use super::transport;
use crate::process::{Exclude, Publisher, now};
use crate::python::{After, Ending, Found, Happening, Policy, Python, Start};
use crate::worker::holdings::Reporter;

/// Answers the procedures.
pub struct ContainerComponents(Arc<Inner>);

struct Inner {
    host: Host,
    policy: Policy,
    restarts: Restarts,
    /// Told when the container is to end because of its components.
    finished: Arc<Notify>,
    publisher: Publisher,
    reporter: Arc<Reporter>,
    directory: PathBuf,
}

impl ContainerComponents {
    /// Makes an empty table. Paths in configurations are below `directory`; `finished` is told when `policy` says that
    /// the container ends.
    pub fn new(
        python: Arc<Python>,
        (policy, finished): (Policy, Arc<Notify>),
        (publisher, reporter): (Publisher, Arc<Reporter>),
        directory: PathBuf,
    ) -> Arc<Self> {
        Arc::new(ContainerComponents(Arc::new(Inner {
            host: Host::new(python),
            policy,
            restarts: Restarts::default(),
            finished,
            publisher,
            reporter,
            directory,
        })))
    }

    /// Deals with components that end by themselves, as long as there is news.
    pub async fn watch(&self, mut news: mpsc::Receiver<Happening>) {
        while let Some(gone) = self.0.host.next_ended(&mut news).await {
            for (found, ending) in gone {
                self.0.ended(found, &ending).await;
            }
        }
    }

    /// Stops all components, when the worker leaves.
    pub async fn stop_all(&self) {
        self.0.restarts.stop_all();
        self.0.host.stop_all().await;
    }
}

impl Inner {
    async fn start(
        self: &Arc<Self>,
        exclude: Exclude,
        args: StartContainerComponent,
    ) -> Result<ComponentRef, ApiError> {
        let reserved = self.host.reserve(&args.id, &args.config)?;
        let config = ContainerComponentConfig::from_value(&args.config).map_err(|problems| {
            let message = format!("the component's configuration: {problems}");
            ApiError::new(ErrorKind::InvalidConfiguration, message)
        })?;
        let place = match config.code {
            ComponentCode::Wamplet { .. } => Place::ContainerPackage,
            _ => Place::Container,
        };
        let interpreter = reserved.interpreter(place).await?;
        let start = Start {
            key: reserved.key(),
            code: transport::code(&config.code),
            realm: config.realm,
            extra: config.extra,
            auth: config.auth,
            transport: transport::connecting(&config.transport, &self.directory),
            reload: args.reload_modules,
        };
        let joined = reserved.start(&interpreter, start, None, place).await?;
        let component = ComponentRef {
            id: args.id.clone(),
        };
        // What changed before the worker died is no longer in memory after it.
        let again = StartContainerComponent {
            reload_modules: false,
            ..args
        };
        self.reporter
            .held(&["component", component.id.as_str()], &again)
            .await;
        self.publisher
            .publish(OnContainerComponentStart(component.clone()), exclude)
            .await;
        if let Joined::AndEnded(ending) = joined {
            let at = now();
            let found = Found {
                id: again.id,
                key: 0,
                created: at,
                started: at,
                config: again.config,
            };
            self.ended(found, &ending).await;
        }
        Ok(component)
    }

    /// Stops a component, or gives up starting it again.
    async fn stop(&self, exclude: Exclude, id: &ComponentId) -> Result<Stopped, ApiError> {
        let found = match self.restarts.give_up(id) {
            Some(found) => found,
            None => self.host.stop(id).await?,
        };
        let stopped = stopped(&found);
        self.reporter.dropped(&["component", id.as_str()]).await;
        self.publisher
            .publish(OnContainerComponentStop(stopped.clone()), exclude)
            .await;
        Ok(Stopped { stopped, found })
    }

    async fn ended(self: &Arc<Self>, found: Found, ending: &Ending) {
        let id = &found.id;
        if ending.failed {
            tracing::error!("component `{id}` failed: {}", ending.why);
        } else {
            tracing::info!("component `{id}` left: {}", ending.why);
        }
        let stopped = stopped(&found);
        let uptime = stopped.uptime;
        self.publisher
            .publish(OnContainerComponentStop(stopped), Exclude::Nobody)
            .await;
        let remaining = self.host.count() + self.restarts.count();
        match self.policy.after_end(ending.failed, remaining) {
            After::Restart => self.start_again(found, uptime),
            After::Shutdown => self.finished.notify_one(),
            After::Nothing => self.reporter.dropped(&["component", id.as_str()]).await,
        }
    }

    /// Starts a component again after a pause, as often as it takes.
    fn start_again(self: &Arc<Self>, found: Found, uptime: f64) {
        let inner = Arc::clone(self);
        let pause = self.restarts.pause(&found.id, uptime);
        let waiting = found.clone();
        let again = async move {
            tokio::time::sleep(pause).await;
            // From here on it is one that starts, like any other.
            inner.restarts.done(&found.id);
            let start = StartContainerComponent {
                id: found.id.clone(),
                config: found.config.clone(),
                reload_modules: false,
            };
            match inner.start(Exclude::Nobody, start).await {
                Ok(_) => {}
                // Somebody was faster.
                Err(error) if error.kind == ErrorKind::AlreadyRunning => {}
                Err(error) => {
                    tracing::error!("component `{}` cannot be started again: {error}", found.id);
                    inner.start_again(found, 0.0);
                }
            }
        };
        self.restarts.wait(waiting, again);
    }
}

struct Stopped {
    stopped: ComponentStopped,
    found: Found,
}

fn stopped(found: &Found) -> ComponentStopped {
    let stopped = now();
    ComponentStopped {
        id: found.id.clone(),
        started: found.started,
        stopped,
        uptime: stopped.seconds_since(found.started),
    }
}

fn info(found: Found) -> ContainerComponentInfo {
    ContainerComponentInfo {
        config: masked(&found.config),
        uptime: now().seconds_since(found.started),
        id: found.id,
        created: found.created,
        started: found.started,
    }
}

impl ContainerComponentsApi for ContainerComponents {
    async fn get_container_components(
        &self,
        _: Call,
        _: GetContainerComponents,
    ) -> Result<Vec<ContainerComponentInfo>, ApiError> {
        let running = self.0.host.running().into_iter();
        Ok(running.map(info).collect())
    }

    async fn get_container_component(
        &self,
        _: Call,
        args: GetContainerComponent,
    ) -> Result<ContainerComponentInfo, ApiError> {
        self.0.host.find(&args.id).map(info)
    }

    async fn start_container_component(
        &self,
        call: Call,
        args: StartContainerComponent,
    ) -> Result<ComponentRef, ApiError> {
        let inner = Arc::clone(&self.0);
        let exclude = Exclude::caller(&call);
        see_through(async move { inner.start(exclude, args).await }).await
    }

    async fn stop_container_component(
        &self,
        call: Call,
        args: StopContainerComponent,
    ) -> Result<ComponentStopped, ApiError> {
        let inner = Arc::clone(&self.0);
        let exclude = Exclude::caller(&call);
        see_through(async move {
            let stopped = inner.stop(exclude, &args.id).await?.stopped;
            let remaining = inner.host.count() + inner.restarts.count();
            if inner.policy.after_stop(remaining) == After::Shutdown {
                inner.finished.notify_one();
            }
            Ok(stopped)
        })
        .await
    }

    async fn restart_container_component(
        &self,
        call: Call,
        args: RestartContainerComponent,
    ) -> Result<ComponentRestarted, ApiError> {
        let inner = Arc::clone(&self.0);
        let exclude = Exclude::caller(&call);
        see_through(async move {
            let Stopped { stopped, found } = inner.stop(exclude, &args.id).await?;
            let start = StartContainerComponent {
                id: found.id,
                config: found.config,
                reload_modules: args.reload_modules,
            };
            let started = inner.start(exclude, start).await?;
            Ok(ComponentRestarted { stopped, started })
        })
        .await
    }
}

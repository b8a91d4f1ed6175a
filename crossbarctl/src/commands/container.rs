//! `container`: container workers and their components.

use clap::{Args, Subcommand};
use serde_json::json;
use shared::api::{
    ComponentId, GetContainerComponents, RestartContainerComponent, StartContainer,
    StartContainerComponent, StopContainer, StopContainerComponent, WorkerId,
};

use super::object::{self, Thing};
use super::router_args::{OfWorker, StartComponent, StopComponent};
use super::worker_life::{self, StartNative, StopWorker};
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::output::{Change, LIST_COMPONENTS};

/// What can be done with containers.
#[derive(Subcommand, Debug)]
pub enum ContainerVerb {
    /// Start a container worker
    Start(StartNative),
    /// Stop a container worker; its components leave
    #[command(alias = "rm")]
    Stop(StopWorker),
    /// List the components of a container
    ListComponents(OfWorker),
    /// Start a component in a container
    StartComponent(StartComponent),
    /// Stop a component of a container
    StopComponent(StopComponent),
    /// Stop a component and start it again
    RestartComponent(RestartComponent),
}

/// A component to restart.
#[derive(Args, Debug)]
pub struct RestartComponent {
    /// Id of the worker
    worker: WorkerId,
    /// Id of the component
    component: ComponentId,
    /// Import modules again whose files have changed
    #[arg(long)]
    reload_modules: bool,
}

const COMPONENTS: &str = "Its components will leave their realms.";
const COMPONENT: &str = "It leaves its realm.";

impl ContainerVerb {
    /// Does it.
    ///
    /// # Errors
    /// As the call that it makes.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        match self {
            ContainerVerb::Start(start) => {
                let options = start.options()?;
                let wanted = options
                    .as_ref()
                    .map(|options| json!({ "options": options }));
                let procedure = StartContainer {
                    id: start.id.clone(),
                    options,
                };
                let what = (procedure, wanted.as_ref());
                worker_life::start(ctl, "container", &start.id, start.already, what).await
            }
            ContainerVerb::Stop(stop) => {
                let procedure = StopContainer {
                    id: stop.id.clone(),
                    kill: stop.kill,
                };
                worker_life::stop(ctl, "container", &stop, procedure, COMPONENTS).await
            }
            ContainerVerb::ListComponents(of) => {
                object::list(ctl, &of.worker, GetContainerComponents {}, &LIST_COMPONENTS).await
            }
            ContainerVerb::StartComponent(start) => {
                let config = start.config.value()?;
                let procedure = StartContainerComponent {
                    id: start.component.clone(),
                    config: config.clone(),
                    reload_modules: false,
                };
                let thing = thing(&start.worker, &start.component);
                object::start(
                    ctl,
                    thing,
                    start.already,
                    (procedure, &config),
                    GetContainerComponents {},
                )
                .await
            }
            ContainerVerb::StopComponent(stop) => {
                let procedure = StopContainerComponent {
                    id: stop.component.clone(),
                };
                let thing = thing(&stop.worker, &stop.component);
                object::stop(ctl, thing, stop.missing, procedure, COMPONENT).await
            }
            ContainerVerb::RestartComponent(restart) => restart.run(ctl).await,
        }
    }
}

fn thing<'a>(worker: &'a WorkerId, component: &'a ComponentId) -> Thing<'a> {
    Thing {
        worker,
        noun: "component",
        id: component.as_str(),
    }
}

impl RestartComponent {
    async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let id = format!("{}/{}", self.worker, self.component);
        let link = ctl
            .link_after_yes(&format!("Restart component {id}"), COMPONENT)
            .await?;
        let address = link.address(Some(&self.worker)).await?;
        let procedure = RestartContainerComponent {
            id: self.component,
            reload_modules: self.reload_modules,
        };
        let result = link.call(&address, procedure).await?;
        ctl.out.change(&Change {
            changed: true,
            object: "component",
            sentence: format!("component {id} restarted"),
            id,
            result,
        });
        link.leave().await;
        Ok(Exit::Done)
    }
}

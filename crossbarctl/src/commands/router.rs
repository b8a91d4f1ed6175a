//! `router`: router workers, and their realms, roles, transports, links and components.

use clap::Subcommand;
use serde_json::{Value, json};
use shared::api::{
    GetRouterComponents, GetRouterLinks, GetRouterRealmRoles, GetRouterRealms, GetRouterTransports,
    StartRouter, StartRouterComponent, StartRouterLink, StartRouterRealm, StartRouterRealmRole,
    StartRouterTransport, StopRouter, StopRouterComponent, StopRouterLink, StopRouterRealm,
    StopRouterRealmRole, StopRouterTransport,
};

use super::object::{self, Thing};
use super::router_args::{
    OfRealm, OfWorker, StartComponent, StartLink, StartRealm, StartRole, StartTransport,
    StopComponent, StopLink, StopRealm, StopRole, StopTransport,
};
use super::worker_life::{self, StartNative, StopWorker, dict};
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::output::{LINKS, LIST_COMPONENTS, REALMS, ROLES, TRANSPORTS};

/// What can be done with routers.
#[derive(Subcommand, Debug)]
pub enum RouterVerb {
    /// Start a router worker
    Start(StartNative),
    /// Stop a router worker; its sessions are closed
    #[command(alias = "rm")]
    Stop(StopWorker),
    /// List the realms of a router
    ListRealms(OfWorker),
    /// Start a realm on a router
    StartRealm(StartRealm),
    /// Stop a realm of a router
    StopRealm(StopRealm),
    /// List the roles of a realm
    ListRoles(OfRealm),
    /// Add a role to a realm, so that sessions may join
    StartRole(StartRole),
    /// Take a role away from a realm
    StopRole(StopRole),
    /// List the listening transports of a router
    ListTransports(OfWorker),
    /// Start a listening transport on a router
    StartTransport(StartTransport),
    /// Stop a listening transport; its connections stay
    StopTransport(StopTransport),
    /// List the links of a router
    ListLinks(OfWorker),
    /// Start a link to a realm of another router
    StartLink(StartLink),
    /// Stop a link
    StopLink(StopLink),
    /// List the components of a router
    ListComponents(OfWorker),
    /// Start a component on a router
    StartComponent(StartComponent),
    /// Stop a component of a router
    StopComponent(StopComponent),
}

const SESSIONS: &str = "The sessions of its realms will be closed.";
const LEAVE: &str = "Nobody may join it any more.";
const RIGHTS: &str = "Sessions that have it may do nothing from then on.";
const LISTEN: &str = "It listens no longer; connections stay.";
const REMOTE: &str = "The other router is cut off from the realm.";
const COMPONENT: &str = "It leaves its realm.";

impl RouterVerb {
    /// Does it.
    ///
    /// # Errors
    /// As the call that it makes.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        use RouterVerb as Verb;
        match self {
            Verb::Start(start) => {
                let options = start.options()?;
                let wanted = options
                    .as_ref()
                    .map(|options| json!({ "options": options }));
                let procedure = StartRouter {
                    id: start.id.clone(),
                    options,
                };
                let what = (procedure, wanted.as_ref());
                worker_life::start(ctl, "router", &start.id, start.already, what).await
            }
            Verb::Stop(stop) => {
                let procedure = StopRouter {
                    id: stop.id.clone(),
                    kill: stop.kill,
                };
                worker_life::stop(ctl, "router", &stop, procedure, SESSIONS).await
            }
            Verb::ListRealms(of) => {
                object::list(ctl, &of.worker, GetRouterRealms {}, &REALMS).await
            }
            Verb::StartRealm(start) => start.run(ctl).await,
            Verb::StopRealm(StopRealm {
                of,
                close_sessions,
                missing,
            }) => {
                let procedure = StopRouterRealm {
                    id: of.realm.clone(),
                    close_sessions,
                };
                object::stop(ctl, of.thing(), missing, procedure, LEAVE).await
            }
            Verb::ListRoles(of) => {
                let procedure = GetRouterRealmRoles {
                    id: of.realm.clone(),
                };
                object::list(ctl, &of.worker, procedure, &ROLES).await
            }
            Verb::StartRole(start) => start.run(ctl).await,
            Verb::StopRole(StopRole { of, role, missing }) => {
                let id = format!("{}/{role}", of.realm);
                let procedure = StopRouterRealmRole {
                    id: of.realm.clone(),
                    role_id: role,
                };
                let thing = Thing {
                    worker: &of.worker,
                    noun: "role",
                    id: &id,
                };
                object::stop(ctl, thing, missing, procedure, RIGHTS).await
            }
            Verb::ListTransports(of) => {
                object::list(ctl, &of.worker, GetRouterTransports {}, &TRANSPORTS).await
            }
            Verb::StartTransport(start) => {
                let config = start.value()?;
                let procedure = StartRouterTransport {
                    id: start.transport.clone(),
                    config: config.clone(),
                };
                let thing = Thing {
                    worker: &start.worker,
                    noun: "transport",
                    id: start.transport.as_str(),
                };
                object::start(
                    ctl,
                    thing,
                    start.already,
                    (procedure, &config),
                    GetRouterTransports {},
                )
                .await
            }
            Verb::StopTransport(stop) => {
                let procedure = StopRouterTransport {
                    id: stop.transport.clone(),
                };
                let thing = Thing {
                    worker: &stop.worker,
                    noun: "transport",
                    id: stop.transport.as_str(),
                };
                object::stop(ctl, thing, stop.missing, procedure, LISTEN).await
            }
            Verb::ListLinks(of) => object::list(ctl, &of.worker, GetRouterLinks {}, &LINKS).await,
            Verb::StartLink(start) => {
                let config = start.config.value()?;
                let procedure = StartRouterLink {
                    id: start.link.clone(),
                    config: config.clone(),
                    connect: start.connect,
                };
                let thing = Thing {
                    worker: &start.worker,
                    noun: "link",
                    id: start.link.as_str(),
                };
                object::start(
                    ctl,
                    thing,
                    start.already,
                    (procedure, &config),
                    GetRouterLinks {},
                )
                .await
            }
            Verb::StopLink(stop) => {
                let procedure = StopRouterLink {
                    id: stop.link.clone(),
                };
                let thing = Thing {
                    worker: &stop.worker,
                    noun: "link",
                    id: stop.link.as_str(),
                };
                object::stop(ctl, thing, stop.missing, procedure, REMOTE).await
            }
            Verb::ListComponents(of) => {
                object::list(ctl, &of.worker, GetRouterComponents {}, &LIST_COMPONENTS).await
            }
            Verb::StartComponent(start) => {
                let config = start.config.value()?;
                let procedure = StartRouterComponent {
                    id: start.component.clone(),
                    config: config.clone(),
                };
                let thing = Thing {
                    worker: &start.worker,
                    noun: "component",
                    id: start.component.as_str(),
                };
                object::start(
                    ctl,
                    thing,
                    start.already,
                    (procedure, &config),
                    GetRouterComponents {},
                )
                .await
            }
            Verb::StopComponent(stop) => {
                let procedure = StopRouterComponent {
                    id: stop.component.clone(),
                };
                let thing = Thing {
                    worker: &stop.worker,
                    noun: "component",
                    id: stop.component.as_str(),
                };
                object::stop(ctl, thing, stop.missing, procedure, COMPONENT).await
            }
        }
    }
}

impl OfRealm {
    fn thing(&self) -> Thing<'_> {
        Thing {
            worker: &self.worker,
            noun: "realm",
            id: self.realm.as_str(),
        }
    }
}

impl StartRealm {
    async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let mut config = dict(self.config.as_ref(), &[])?;
        if let Some(name) = self.name {
            config.insert("name".to_owned(), Value::from(name));
        }
        let config = Value::Object(config);
        let procedure = StartRouterRealm {
            id: self.of.realm.clone(),
            config: config.clone(),
            schemas: None,
        };
        object::start(
            ctl,
            self.of.thing(),
            self.already,
            (procedure, &config),
            GetRouterRealms {},
        )
        .await
    }
}

impl StartRole {
    async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let config = if self.allow_all {
            let all = json!({"call": true, "register": true, "publish": true, "subscribe": true});
            let permission = json!({"uri": "", "match": "prefix", "allow": all});
            json!({"name": self.role.as_str(), "permissions": [permission]})
        } else {
            Value::Object(dict(self.config.as_ref(), &[])?)
        };
        let id = format!("{}/{}", self.of.realm, self.role);
        let procedure = StartRouterRealmRole {
            id: self.of.realm.clone(),
            role_id: self.role,
            config: config.clone(),
        };
        let list = GetRouterRealmRoles {
            id: self.of.realm.clone(),
        };
        let thing = Thing {
            worker: &self.of.worker,
            noun: "role",
            id: &id,
        };
        object::start(ctl, thing, self.already, (procedure, &config), list).await
    }
}

//! `router`: router workers, and their realms, roles, transports, links and components.

use clap::{Args, Subcommand};
use serde_json::{Value, json};
use shared::api::{
    ComponentId, GetRouterComponents, GetRouterLinks, GetRouterRealmRoles, GetRouterRealms,
    GetRouterTransports, LinkId, RealmId, RoleId, StartRouter, StartRouterComponent,
    StartRouterLink, StartRouterRealm, StartRouterRealmRole, StartRouterTransport, StopRouter,
    StopRouterComponent, StopRouterLink, StopRouterRealm, StopRouterRealmRole, StopRouterTransport,
    TransportId, WorkerId,
};

use super::object::{self, IfExists, IfNotExists, Thing};
use super::worker_life::{self, StartNative, StopWorker, dict};
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::input::{ConfigSource, Setting};
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

/// Names a worker.
#[derive(Args, Debug)]
pub struct OfWorker {
    /// Id of the worker
    pub worker: WorkerId,
}

/// Names a realm.
#[derive(Args, Debug)]
pub struct OfRealm {
    /// Id of the worker
    pub worker: WorkerId,
    /// Id of the realm, not its name
    #[arg(value_name = "REALM_ID", id = "realm_id")]
    pub realm: RealmId,
}

/// Where a configuration comes from.
#[derive(Args, Debug)]
#[group(required = true, multiple = true)]
pub struct Config {
    /// Read the configuration from a JSON or YAML file; - is standard input
    #[arg(long, value_name = "FILE")]
    pub config: Option<ConfigSource>,
    /// Set one attribute; the value is JSON if it parses, dots go into nested dicts
    #[arg(long, value_name = "K=V")]
    pub set: Vec<Setting>,
}

impl Config {
    /// Puts the configuration together.
    ///
    /// # Errors
    /// The text cannot be read, or is no dict.
    pub fn value(&self) -> Result<Value, CtlError> {
        dict(self.config.as_ref(), &self.set).map(Value::Object)
    }
}

/// A realm to start.
#[derive(Args, Debug)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["config", "name"]))]
pub struct StartRealm {
    #[command(flatten)]
    of: OfRealm,
    /// Read the realm's configuration from a JSON or YAML file; - is standard input
    #[arg(long, value_name = "FILE")]
    config: Option<ConfigSource>,
    /// Name of the realm, which sessions join
    #[arg(long, value_name = "URI")]
    name: Option<String>,
    #[command(flatten)]
    already: IfNotExists,
}

/// A realm to stop.
#[derive(Args, Debug)]
pub struct StopRealm {
    #[command(flatten)]
    of: OfRealm,
    /// Close the sessions in it
    #[arg(long)]
    close_sessions: bool,
    #[command(flatten)]
    missing: IfExists,
}

/// A role to start.
#[derive(Args, Debug)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["config", "allow_all"]))]
pub struct StartRole {
    #[command(flatten)]
    of: OfRealm,
    /// Id of the new role
    role: RoleId,
    /// Read the role's configuration from a JSON or YAML file; - is standard input
    #[arg(long, value_name = "FILE")]
    config: Option<ConfigSource>,
    /// Allow everything everywhere
    #[arg(long)]
    allow_all: bool,
    #[command(flatten)]
    already: IfNotExists,
}

/// A role to stop.
#[derive(Args, Debug)]
pub struct StopRole {
    #[command(flatten)]
    of: OfRealm,
    /// Id of the role
    role: RoleId,
    #[command(flatten)]
    missing: IfExists,
}

/// A transport to start.
#[derive(Args, Debug)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["config", "tcp", "unix"]))]
pub struct StartTransport {
    /// Id of the worker
    worker: WorkerId,
    /// Id of the new transport
    transport: TransportId,
    /// Read the transport's configuration from a JSON or YAML file; - is standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["r#type", "tcp", "unix"])]
    config: Option<ConfigSource>,
    /// Type of the transport
    #[arg(long, value_name = "TYPE", default_value = "websocket", value_parser = ["websocket", "rawsocket", "universal", "web"])]
    r#type: String,
    /// Listen on this port, or on an address and port
    #[arg(long, value_name = "[ADDRESS:]PORT", conflicts_with = "unix", value_parser = tcp)]
    tcp: Option<Value>,
    /// Listen on this Unix socket
    #[arg(long, value_name = "PATH")]
    unix: Option<String>,
    #[command(flatten)]
    already: IfNotExists,
}

impl StartTransport {
    fn value(&self) -> Result<Value, CtlError> {
        let endpoint = match (&self.tcp, &self.unix) {
            (Some(tcp), _) => tcp.clone(),
            (None, Some(path)) => json!({"type": "unix", "path": path}),
            (None, None) => return dict(self.config.as_ref(), &[]).map(Value::Object),
        };
        let mut config = json!({"type": self.r#type, "endpoint": endpoint});
        if self.r#type == "universal" {
            config["rawsocket"] = json!({});
            config["websocket"] = json!({"ws": {"type": "websocket"}});
        } else if self.r#type == "web" {
            config["paths"] = json!({"/": {"type": "nodeinfo"}, "ws": {"type": "websocket"}});
        }
        Ok(config)
    }
}

/// Reads `8080`, `0.0.0.0:8080` or `[::1]:8080`.
fn tcp(text: &str) -> Result<Value, String> {
    let (interface, port) = match text.rsplit_once(':') {
        None => (None, text),
        Some((interface, port)) => (
            Some(interface.trim_start_matches('[').trim_end_matches(']')),
            port,
        ),
    };
    let port: u16 = port
        .parse()
        .map_err(|_| "expected PORT or ADDRESS:PORT".to_owned())?;
    Ok(match interface {
        None => json!({"type": "tcp", "port": port}),
        Some(interface) => json!({"type": "tcp", "port": port, "interface": interface}),
    })
}

/// A transport to stop.
#[derive(Args, Debug)]
pub struct StopTransport {
    /// Id of the worker
    worker: WorkerId,
    /// Id of the transport
    transport: TransportId,
    #[command(flatten)]
    missing: IfExists,
}

/// A link to start.
#[derive(Args, Debug)]
pub struct StartLink {
    /// Id of the worker
    worker: WorkerId,
    /// Id of the new link
    link: LinkId,
    #[command(flatten)]
    config: Config,
    #[command(flatten)]
    already: IfNotExists,
}

/// A link to stop.
#[derive(Args, Debug)]
pub struct StopLink {
    /// Id of the worker
    worker: WorkerId,
    /// Id of the link
    link: LinkId,
    #[command(flatten)]
    missing: IfExists,
}

/// A component to start.
#[derive(Args, Debug)]
pub struct StartComponent {
    /// Id of the worker
    pub worker: WorkerId,
    /// Id of the new component
    pub component: ComponentId,
    /// Where its configuration comes from.
    #[command(flatten)]
    pub config: Config,
    /// What happens when it is there already.
    #[command(flatten)]
    pub already: IfNotExists,
}

/// A component to stop.
#[derive(Args, Debug)]
pub struct StopComponent {
    /// Id of the worker
    pub worker: WorkerId,
    /// Id of the component
    pub component: ComponentId,
    /// What happens when it is not there.
    #[command(flatten)]
    pub missing: IfExists,
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
                let procedure = StartRouter {
                    id: start.id.clone(),
                    options,
                };
                worker_life::start(ctl, "router", &start.id, start.already, procedure).await
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_may_have_an_address() {
        assert_eq!(tcp("8080"), Ok(json!({"type": "tcp", "port": 8080})));
        assert_eq!(
            tcp("[::1]:80"),
            Ok(json!({"type": "tcp", "port": 80, "interface": "::1"}))
        );
        assert!(tcp("x").is_err() && tcp("99999").is_err() && tcp(":").is_err());
    }
}

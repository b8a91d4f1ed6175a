//! What the commands of `router` take.

use clap::Args;
use serde_json::{Value, json};
use shared::api::{ComponentId, LinkId, RealmId, RoleId, TransportId, WorkerId};

use super::object::{IfExists, IfNotExists};
use super::worker_life::dict;
use crate::error::CtlError;
use crate::input::{ConfigSource, Setting};

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
    pub(super) of: OfRealm,
    /// Read the realm's configuration from a JSON or YAML file; - is standard input
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<ConfigSource>,
    /// Name of the realm, which sessions join
    #[arg(long, value_name = "URI")]
    pub(super) name: Option<String>,
    #[command(flatten)]
    pub(super) already: IfNotExists,
}

/// A realm to stop.
#[derive(Args, Debug)]
pub struct StopRealm {
    #[command(flatten)]
    pub(super) of: OfRealm,
    /// Close the sessions in it
    #[arg(long)]
    pub(super) close_sessions: bool,
    #[command(flatten)]
    pub(super) missing: IfExists,
}

/// A role to start.
#[derive(Args, Debug)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["config", "allow_all"]))]
pub struct StartRole {
    #[command(flatten)]
    pub(super) of: OfRealm,
    /// Id of the new role
    pub(super) role: RoleId,
    /// Read the role's configuration from a JSON or YAML file; - is standard input
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<ConfigSource>,
    /// Allow everything everywhere
    #[arg(long)]
    pub(super) allow_all: bool,
    #[command(flatten)]
    pub(super) already: IfNotExists,
}

/// A role to stop.
#[derive(Args, Debug)]
pub struct StopRole {
    #[command(flatten)]
    pub(super) of: OfRealm,
    /// Id of the role
    pub(super) role: RoleId,
    #[command(flatten)]
    pub(super) missing: IfExists,
}

/// A transport to start.
#[derive(Args, Debug)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["config", "tcp", "unix"]))]
pub struct StartTransport {
    /// Id of the worker
    pub(super) worker: WorkerId,
    /// Id of the new transport
    pub(super) transport: TransportId,
    /// Read the transport's configuration from a JSON or YAML file; - is standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["type", "tcp", "unix"])]
    pub(super) config: Option<ConfigSource>,
    /// Type of the transport
    #[arg(long, value_name = "TYPE", default_value = "websocket", value_parser = ["websocket", "rawsocket", "universal", "web"])]
    pub(super) r#type: String,
    /// Listen on this port, or on an address and port
    #[arg(long, value_name = "[ADDRESS:]PORT", conflicts_with = "unix", value_parser = tcp)]
    pub(super) tcp: Option<Value>,
    /// Listen on this Unix socket
    #[arg(long, value_name = "PATH")]
    pub(super) unix: Option<String>,
    #[command(flatten)]
    pub(super) already: IfNotExists,
}

impl StartTransport {
    pub(super) fn value(&self) -> Result<Value, CtlError> {
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
    pub(super) worker: WorkerId,
    /// Id of the transport
    pub(super) transport: TransportId,
    #[command(flatten)]
    pub(super) missing: IfExists,
}

/// A link to start.
#[derive(Args, Debug)]
pub struct StartLink {
    /// Id of the worker
    pub(super) worker: WorkerId,
    /// Id of the new link
    pub(super) link: LinkId,
    /// Fail if the other router cannot be reached at once, in place of trying again
    #[arg(long)]
    pub(super) connect: bool,
    #[command(flatten)]
    pub(super) config: Config,
    #[command(flatten)]
    pub(super) already: IfNotExists,
}

/// A link to stop.
#[derive(Args, Debug)]
pub struct StopLink {
    /// Id of the worker
    pub(super) worker: WorkerId,
    /// Id of the link
    pub(super) link: LinkId,
    #[command(flatten)]
    pub(super) missing: IfExists,
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

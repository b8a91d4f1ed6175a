//! Router links and the uplink to another node's management realm.

use std::time::Duration;

use serde_json::Value;

use super::check::{Check, ConfigItem};
use super::component::client_auth;
use super::connecting::ConnectingTransport;
use super::dict::Dict;
use super::place::At;
use super::realm::realm_name;

/// A link of a realm here with a realm of another router.
#[derive(Debug, Clone, PartialEq)]
pub struct LinkConfig {
    /// The realm there.
    pub realm: String,
    /// Id or name of the realm here; absent: named as the one there.
    pub local_realm: Option<String>,
    /// How the other router is reached.
    pub transport: ConnectingTransport,
    /// The authid that the link takes here.
    pub authid: Option<String>,
    /// Whose messages are not forwarded.
    pub exclude_authid: Vec<String>,
    /// What is forwarded.
    pub forward: Forward,
    /// How the link authenticates there, as written.
    pub auth: Option<Value>,
    /// What was written, without `id`.
    pub config: Value,
}

/// What a link forwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forward {
    /// Events from here to there.
    pub local_events: bool,
    /// Events from there to here.
    pub remote_events: bool,
    /// Invocations from here to there.
    pub local_invocations: bool,
    /// Invocations from there to here.
    pub remote_invocations: bool,
}

impl ConfigItem for LinkConfig {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(
            check,
            &[
                "id",
                "realm",
                "local_realm",
                "transport",
                "authid",
                "exclude_authid",
                "auth",
                "forward_local_events",
                "forward_remote_events",
                "forward_local_invocations",
                "forward_remote_invocations",
            ],
        );
        let realm = dict
            .require(check, "realm")
            .and_then(|at| realm_name(check, &at));
        let transport = own_transport(check, &dict);
        Some(Self {
            local_realm: dict.get("local_realm").and_then(|at| check.filled(&at)),
            authid: dict.text(check, "authid"),
            exclude_authid: dict.texts(check, "exclude_authid"),
            forward: Forward {
                local_events: dict.flag(check, "forward_local_events", true),
                remote_events: dict.flag(check, "forward_remote_events", true),
                local_invocations: dict.flag(check, "forward_local_invocations", true),
                remote_invocations: dict.flag(check, "forward_remote_invocations", true),
            },
            auth: client_auth(check, &dict),
            realm: realm?,
            transport: transport?,
            config: check.kept(at),
        })
    }
}

/// The connection of a node to an upstream management realm.
#[derive(Debug, Clone, PartialEq)]
pub struct UplinkConfig {
    /// The realm there.
    pub realm: String,
    /// How it is reached.
    pub transport: ConnectingTransport,
    /// Whom it is there; absent: the node's id.
    pub authid: Option<String>,
    /// How the node authenticates there, as written.
    pub auth: Option<Value>,
    /// Path of the file with the node's private key, relative to the node directory.
    pub key: Option<String>,
    /// What may be called from there: procedures, a name may end in `*`, and roles; absent: what a viewer may.
    pub allow: Option<Vec<String>>,
    /// The time between two heartbeats.
    pub heartbeat: Duration,
    /// What was written.
    pub config: Value,
}

/// The time between two heartbeats, unless the configuration says otherwise.
const HEARTBEAT: Duration = Duration::from_secs(10);

impl ConfigItem for UplinkConfig {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(
            check,
            &[
                "realm",
                "transport",
                "auth",
                "authid",
                "allow",
                "key",
                "heartbeat",
            ],
        );
        let realm = dict
            .require(check, "realm")
            .and_then(|at| realm_name(check, &at));
        let transport = own_transport(check, &dict);
        let heartbeat = dict
            .get("heartbeat")
            .and_then(|at| check.number(&at, 0.1, 3600.0));
        Some(Self {
            authid: dict.text(check, "authid"),
            key: dict.reference(check, "key"),
            heartbeat: heartbeat.map_or(HEARTBEAT, Duration::from_secs_f64),
            auth: client_auth(check, &dict),
            allow: allow(check, &dict),
            realm: realm?,
            transport: transport?,
            config: check.kept(at),
        })
    }
}

fn allow(check: &mut Check<'_>, dict: &Dict<'_>) -> Option<Vec<String>> {
    dict.get("allow").map(|_| dict.texts(check, "allow"))
}

/// The transport of the node's own client, whose limits and pings are not configured.
fn own_transport(check: &mut Check<'_>, dict: &Dict<'_>) -> Option<ConnectingTransport> {
    let transport = dict.required_item(check, "transport")?;
    if let Some(dict) = dict.dict(check, "transport") {
        dict.ignored(check, &["options"]);
    }
    Some(transport)
}

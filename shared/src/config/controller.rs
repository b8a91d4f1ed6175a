//! The controller's part of a node file.

use serde_json::Value;

use super::admin::AdminConfig;
use super::check::{Check, ConfigItem};
use super::dict::{Dict, Field};
use super::document::Content;
use super::endpoint::ListeningEndpoint;
use super::ids::Id;
use super::link::UplinkConfig;
use super::manhole::ManholeConfig;
use super::place::At;
use super::problem::code;
use super::realm::realm_name;
use super::transport::{TransportConfig, TransportKind};

/// The controller.
#[derive(Debug, Clone, PartialEq)]
pub struct ControllerConfig {
    /// The node's id; absent: made from the host name.
    pub id: Option<Id>,
    /// The management realm.
    pub realm: String,
    /// Behaviour.
    pub options: ControllerOptions,
    /// SSH into the controller.
    pub manhole: Option<ManholeConfig>,
    /// The management realm's door, beside the Unix socket that always is there.
    pub transport: Option<TransportConfig>,
    /// Where metrics and health are told.
    pub admin: Option<AdminConfig>,
    /// The connection to an upstream management realm.
    pub uplink: Option<UplinkConfig>,
    /// What was written.
    pub config: Value,
}

impl Default for ControllerConfig {
    fn default() -> Self {
        Self {
            id: None,
            realm: DEFAULT_REALM.to_owned(),
            options: ControllerOptions::default(),
            manhole: None,
            transport: None,
            admin: None,
            uplink: None,
            config: Value::Object(serde_json::Map::new()),
        }
    }
}

const DEFAULT_REALM: &str = "crossbar";

/// When the node ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NodeShutdown {
    /// When the management API asks for it.
    OnShutdownRequested,
    /// When any worker ended.
    OnWorkerExit,
    /// When any worker failed.
    OnWorkerExitWithError,
    /// When the last worker ended.
    OnLastWorkerExit,
}

const SHUTDOWNS: &[(&str, NodeShutdown)] = &[
    (
        "shutdown_on_shutdown_requested",
        NodeShutdown::OnShutdownRequested,
    ),
    ("shutdown_on_worker_exit", NodeShutdown::OnWorkerExit),
    (
        "shutdown_on_worker_exit_with_error",
        NodeShutdown::OnWorkerExitWithError,
    ),
    (
        "shutdown_on_last_worker_exit",
        NodeShutdown::OnLastWorkerExit,
    ),
];

/// Behaviour of the controller.
#[derive(Debug, Clone, PartialEq)]
pub struct ControllerOptions {
    /// Process title.
    pub title: String,
    /// When the node ends.
    pub shutdown: Vec<NodeShutdown>,
    /// Whether workers are started side by side.
    pub enable_parallel_worker_start: bool,
}

impl Default for ControllerOptions {
    fn default() -> Self {
        Self {
            title: "crossbar-controller".to_owned(),
            shutdown: vec![NodeShutdown::OnShutdownRequested],
            enable_parallel_worker_start: false,
        }
    }
}

impl ConfigItem for ControllerConfig {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(
            check,
            &[
                "id",
                "realm",
                "options",
                "manhole",
                "transport",
                "uplink",
                "admin",
                "manager",
                "connections",
                "keyring",
                "fabric",
                "fabric-center",
                "enable_docker",
            ],
        );
        dict.ignored(check, &["manager", "connections", "enable_docker"]);
        for (key, what) in [
            ("keyring", "a keyring"),
            ("fabric", "a connection to the fabric service"),
            ("fabric-center", "the fabric centre"),
        ] {
            if let Some(at) = dict.get(key) {
                check.unavailable(&at, what);
            }
        }
        let transport: Option<TransportConfig> = dict.item(check, "transport");
        if let Some(transport) = &transport {
            management_transport(check, &dict, transport);
        }
        let realm = dict.get("realm").and_then(|at| realm_name(check, &at));
        Some(Self {
            id: dict.get("id").and_then(|at| id(check, &at)),
            realm: realm.unwrap_or_else(|| DEFAULT_REALM.to_owned()),
            options: dict.item(check, "options").unwrap_or_default(),
            manhole: dict.item(check, "manhole"),
            transport,
            admin: dict.item(check, "admin"),
            uplink: dict.item(check, "uplink"),
            config: at.node.get("id").map_or_else(
                || check.kept(at),
                |id| with_id(check.kept(at), id.to_value()),
            ),
        })
    }
}

/// The node's id is no list item's id: it stays in what was written.
fn with_id(mut config: Value, id: Value) -> Value {
    if let Value::Object(map) = &mut config {
        map.insert("id".to_owned(), id);
    }
    config
}

fn id(check: &mut Check<'_>, at: &At<'_>) -> Option<Id> {
    match check.reference(at)?.parse() {
        Ok(id) => Some(id),
        Err(error) => {
            let error: super::ids::InvalidId = error;
            check.refuse(at, code::INVALID_ID, error.to_string());
            None
        }
    }
}

impl ConfigItem for ControllerOptions {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        let fields = [
            ("title", Field::Text),
            ("shutdown", Field::Any),
            ("enable_parallel_worker_start", Field::Flag),
        ];
        dict.fields(check, &fields);
        let d = Self::default();
        let shutdown = dict.get("shutdown").map(|at| match at.node.content {
            Content::List(_) => {
                let items = check.list(&at);
                items
                    .iter()
                    .filter_map(|at| check.choice(at, SHUTDOWNS))
                    .collect()
            }
            _ => check.choice(&at, SHUTDOWNS).into_iter().collect(),
        });
        let parallel = dict
            .value("enable_parallel_worker_start")
            .and_then(|v| v.as_bool());
        let title = dict
            .value("title")
            .and_then(|v| v.as_str().map(str::to_owned));
        Some(Self {
            title: title.unwrap_or(d.title),
            shutdown: shutdown.unwrap_or(d.shutdown),
            enable_parallel_worker_start: parallel.unwrap_or(d.enable_parallel_worker_start),
        })
    }
}

/// Management must not be open to the network by oversight.
fn management_transport(check: &mut Check<'_>, dict: &Dict<'_>, transport: &TransportConfig) {
    let Some(at) = dict.get("transport") else {
        return;
    };
    let has_auth = match &transport.kind {
        TransportKind::WebSocket(websocket) => websocket.auth.is_some(),
        TransportKind::RawSocket(rawsocket) => rawsocket.auth.is_some(),
        TransportKind::Universal(universal) => {
            let rawsocket = universal
                .rawsocket
                .as_ref()
                .is_none_or(|r| r.auth.is_some());
            rawsocket && universal.websocket.iter().all(|(_, w)| w.auth.is_some())
        }
        TransportKind::Web(_) | TransportKind::WebSocketTestee(_) | TransportKind::StreamTestee => {
            check.unavailable(&at, "management over a transport of this type");
            return;
        }
    };
    let ListeningEndpoint::Tcp(tcp) = &transport.endpoint else {
        return;
    };
    let Some(interface) = tcp.interface.as_deref().filter(|_| !has_auth) else {
        return;
    };
    if !is_loopback(interface) {
        let endpoint = check
            .dict(&at)
            .and_then(|dict| dict.dict(check, "endpoint"));
        let place = endpoint.and_then(|endpoint| endpoint.get("interface"));
        let message = "without `auth` everybody on this network could manage the node";
        let help = "remove `interface`, or add `auth`; \
                    `\"auth\": {\"anonymous\": {\"role\": \"admin\"}}` if that is really wanted";
        check.refuse_with(
            place.as_ref().unwrap_or(&at),
            code::OPEN_MANAGEMENT,
            message,
            help,
        );
    }
}

fn is_loopback(interface: &str) -> bool {
    let address = interface.trim_start_matches('[').trim_end_matches(']');
    let parsed = address.parse::<std::net::IpAddr>();
    parsed.map_or(interface == "localhost", |address| address.is_loopback())
}

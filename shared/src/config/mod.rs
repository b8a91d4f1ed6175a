//! What a node file and a `start_*` call may say.
//!
//! A text is read into a tree that keeps places (`document`, `json`, `yaml`), missing ids are filled in (`ids`), and
//! the tree is checked into typed items with all problems collected (`check`, `dict`, and one file per kind of item).
//! Everything is pure: no files, no clock, and the environment is a function that the caller gives.
//!
//! A node file is read by [`NodeConfig::parse`]; the argument of a management call by [`ConfigItem::from_value`].
//! What a running node needs to become what a file says is a plan, made by [`plan()`].
//! Each item keeps what was written in `config`; [`masked`] makes it fit to be shown.

mod admin;
mod auth;
mod backpressure;
mod canonical;
mod check;
mod component;
mod connecting;
mod controller;
mod cookie;
mod default;
mod dict;
mod document;
mod endpoint;
mod guest;
mod ids;
mod json;
mod link;
mod manhole;
mod mask;
mod node;
mod options;
mod permission;
mod place;
mod principal;
mod problem;
mod realm;
mod reconcile;
mod reference;
mod render;
mod restart;
#[cfg(test)]
mod tests;
mod tls;
mod transport;
mod upgrade;
mod web;
mod web_service;
mod websocket;
mod websocket_options;
mod worker;
mod written;
mod yaml;
mod yaml_scalar;

pub use admin::AdminConfig;
pub use auth::{AnonymousAuth, AuthConfig, CookieAuth, DynamicAuthenticator, Principals};
pub use backpressure::{Backpressure, RealmLimits, SlowConsumer};
pub use canonical::canonical;
pub use check::{Check, ConfigItem, Environment};
pub use component::{ComponentCode, ContainerComponentConfig, RouterComponentConfig};
pub use connecting::{ConnectingKind, ConnectingTransport};
pub use controller::{ControllerConfig, ControllerOptions, NodeShutdown};
pub use cookie::{CookieConfig, CookieStore, SameSite};
pub use default::{DEFAULT_NODE_CONFIG, SCHEMA};
pub use dict::Dict;
pub use document::{Content, Entry, Format, MAX_DEPTH, MAX_NODES, MAX_TEXT, Node};
pub use endpoint::{
    ConnectingEndpoint, ConnectingTcp, ConnectingUnix, IpVersion, ListeningEndpoint, ListeningTcp,
    ListeningUnix, Sharing,
};
pub use guest::{
    AfterWriting, GuestConfig, GuestInput, GuestOptions, GuestOutput, Watch, WatchAction,
};
pub use ids::{Id, Identified, InvalidId, assign};
pub use link::{Forward, LinkConfig, UplinkConfig};
pub use manhole::{ManholeConfig, ManholeUser};
pub use mask::{MASK, Secret, masked};
pub use node::{NodeConfig, Version};
pub use options::{
    ContainerOptions, ContainerShutdown, EnvironmentOptions, Inherit, RouterOptions, WorkerOptions,
};
pub use permission::{Allow, Disclose, Permission, UriMatch};
pub use place::At;
pub use principal::{
    CryptosignPrincipal, Derivation, ScramKdf, ScramPrincipal, TicketPrincipal, TlsPrincipal,
    WampCraUser,
};
pub use problem::{Problem, Problems, Span, code};
pub use realm::{Authorization, RealmConfig, RealmOptions, RoleConfig, UriCheck};
pub use reconcile::{
    Action, CONTROLLER, Change, Item, Kind, Place, Plan, Prune, items, link_of_realm, plan,
};
pub use render::{LineColumn, Severity, line_column, render, render_all, render_short};
pub use restart::{ComponentRestart, OnExhausted, RestartMode, RestartPolicy};
pub use tls::{ConnectingTls, Identity, ListeningTls};
pub use transport::{
    RawSocketConfig, TesteeConfig, TransportConfig, TransportKind, UniversalConfig,
};
pub use upgrade::upgraded;
pub use web::{WebConfig, WebOptions};
pub use web_service::{ServiceKind, WebService};
pub use websocket::{SerializerName, WebSocketConfig};
pub use websocket_options::{Deflate, MissingSubprotocol, WebSocketOptions};
pub use worker::{ContainerConfig, RouterConfig, WorkerConfig};
pub use written::written;

//! Workers of a node file: routers, containers and guests.

use std::collections::HashSet;

use serde_json::Value;

use super::check::{Check, ConfigItem};
use super::component::{ContainerComponentConfig, RouterComponentConfig};
use super::dict::Dict;
use super::document::Content;
use super::guest::GuestConfig;
use super::ids::{Identified, identified};
use super::link::LinkConfig;
use super::manhole::ManholeConfig;
use super::options::{ContainerOptions, RouterOptions};
use super::place::At;
use super::problem::code;
use super::realm::{RealmConfig, unique_names};
use super::transport::TransportConfig;

/// A worker.
#[derive(Debug, Clone, PartialEq)]
pub enum WorkerConfig {
    /// A router.
    Router(Box<RouterConfig>),
    /// A container.
    Container(Box<ContainerConfig>),
    /// A guest.
    Guest(Box<GuestConfig>),
}

impl WorkerConfig {
    /// The word in `type`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Router(_) => "router",
            Self::Container(_) => "container",
            Self::Guest(_) => "guest",
        }
    }

    /// What was written, without `id`.
    pub fn config(&self) -> &Value {
        match self {
            Self::Router(router) => &router.config,
            Self::Container(container) => &container.config,
            Self::Guest(guest) => &guest.config,
        }
    }

    /// Whether the worker is left out at start.
    pub fn is_disabled(&self) -> bool {
        match self {
            Self::Router(router) => router.options.worker.disabled,
            Self::Container(container) => container.options.worker.disabled,
            Self::Guest(guest) => guest.options.disabled,
        }
    }
}

/// A router worker with all that is in it.
#[derive(Debug, Clone, PartialEq)]
pub struct RouterConfig {
    /// Options of the process.
    pub options: RouterOptions,
    /// SSH into it.
    pub manhole: Option<ManholeConfig>,
    /// Realms.
    pub realms: Vec<Identified<RealmConfig>>,
    /// Listening transports.
    pub transports: Vec<Identified<TransportConfig>>,
    /// Components.
    pub components: Vec<Identified<RouterComponentConfig>>,
    /// Links.
    pub links: Vec<Identified<LinkConfig>>,
    /// What was written, without `id`.
    pub config: Value,
}

/// A container worker with all that is in it.
#[derive(Debug, Clone, PartialEq)]
pub struct ContainerConfig {
    /// Options of the process.
    pub options: ContainerOptions,
    /// SSH into it.
    pub manhole: Option<ManholeConfig>,
    /// Components.
    pub components: Vec<Identified<ContainerComponentConfig>>,
    /// What was written, without `id`.
    pub config: Value,
}

#[derive(Clone, Copy)]
enum Type {
    Router,
    Container,
    Guest,
    Unavailable,
}

const TYPES: &[(&str, Type)] = &[
    ("router", Type::Router),
    ("container", Type::Container),
    ("guest", Type::Guest),
    ("proxy", Type::Unavailable),
    ("websocket-testee", Type::Unavailable),
    ("xbrmm", Type::Unavailable),
    ("hostmonitor", Type::Unavailable),
];

impl ConfigItem for WorkerConfig {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        let place = dict.require(check, "type")?;
        match check.choice(&place, TYPES)? {
            Type::Router => Some(Self::Router(Box::new(router(check, &dict)))),
            Type::Container => Some(Self::Container(Box::new(container(check, &dict)))),
            Type::Guest => GuestConfig::check(check, at).map(|g| Self::Guest(Box::new(g))),
            Type::Unavailable => {
                let word = check.text(&place).unwrap_or_default();
                check.unavailable(&place, &format!("a worker of type `{word}`"));
                None
            }
        }
    }
}

fn router(check: &mut Check<'_>, dict: &Dict<'_>) -> RouterConfig {
    dict.only(
        check,
        &[
            "id",
            "type",
            "options",
            "manhole",
            "realms",
            "transports",
            "components",
            "links",
            "connections",
        ],
    );
    dict.ignored(check, &["connections"]);
    let options = dict.item(check, "options").unwrap_or_default();
    let manhole = dict.item(check, "manhole");
    let realms = dict.list(check, "realms");
    unique_names(check, "realm of this worker", &realms);
    let links = dict.list(check, "links");
    let config = RouterConfig {
        options,
        manhole,
        realms: identified(check, "realm of this worker", &realms, RealmConfig::check),
        transports: items(check, dict, "transports", "transport of this worker"),
        components: items(check, dict, "components", "component of this worker"),
        links: identified(check, "link of this worker", &links, LinkConfig::check),
        config: check.kept(dict.at()),
    };
    check_links(check, &config, (&realms, &links));
    config
}

/// Refuses links without a realm here, and links of realms with an id that is taken.
fn check_links(
    check: &mut Check<'_>,
    config: &RouterConfig,
    (realms, links): (&[At<'_>], &[At<'_>]),
) {
    let has = |name: &str| {
        let mut realms = config.realms.iter();
        realms.any(|realm| realm.id.as_str() == name || realm.item.name == name)
    };
    for link in &config.links {
        let name = link.item.local_realm.as_ref().unwrap_or(&link.item.realm);
        if !has(name) {
            let id = Content::Text(link.id.to_string());
            let named = |at: &&At<'_>| at.node.get("id").is_some_and(|node| node.content == id);
            let message = format!(
                "link `{}` joins `{name}` here, which is no realm of this worker; `local_realm` names another one",
                link.id
            );
            if let Some(at) = links.iter().find(named) {
                check.refuse(at, code::INVALID_VALUE, message);
            }
        }
    }
    let mut taken: HashSet<&str> = config.links.iter().map(|link| link.id.as_str()).collect();
    for realm in &config.realms {
        for link in &realm.item.rlinks {
            let name = &realm.item.name;
            if !taken.insert(link.id.as_str())
                && let Some(at) = realms.iter().find(|at| {
                    let its = at.node.get("name").map(|node| &node.content);
                    its == Some(&Content::Text(name.clone()))
                })
            {
                let message = format!("another link of this worker has the id `{}`", link.id);
                check.refuse(at, code::DUPLICATE_ID, message);
            }
        }
    }
}

fn container(check: &mut Check<'_>, dict: &Dict<'_>) -> ContainerConfig {
    dict.only(
        check,
        &[
            "id",
            "type",
            "options",
            "manhole",
            "components",
            "transports",
            "connections",
        ],
    );
    dict.ignored(check, &["transports", "connections"]);
    ContainerConfig {
        options: dict.item(check, "options").unwrap_or_default(),
        manhole: dict.item(check, "manhole"),
        components: items(check, dict, "components", "component of this worker"),
        config: check.kept(dict.at()),
    }
}

fn items<T: ConfigItem>(
    check: &mut Check<'_>,
    dict: &Dict<'_>,
    key: &str,
    kind: &str,
) -> Vec<Identified<T>> {
    let items = dict.list(check, key);
    identified(check, kind, &items, T::check)
}

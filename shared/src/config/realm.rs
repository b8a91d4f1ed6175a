//! Realms of a router worker and their roles.

use std::collections::HashSet;

use serde_json::Value;

use super::backpressure::{Backpressure, RealmLimits};
use super::check::{Check, ConfigItem};
use super::dict::Field;
use super::document::{Content, shorten};
use super::ids::{Identified, identified};
use super::link::LinkConfig;
use super::permission::{Permission, procedure};
use super::place::At;
use super::problem::code;

/// A realm.
#[derive(Debug, Clone, PartialEq)]
pub struct RealmConfig {
    /// The name that clients join with.
    pub name: String,
    /// The roles in it.
    pub roles: Vec<Identified<RoleConfig>>,
    /// Behaviour.
    pub options: RealmOptions,
    /// Event history, checked but as written.
    pub store: Option<Value>,
    /// Schemas: a list of files, or a dict of declarations by URI, as written.
    pub schemas: Option<Value>,
    /// Links of this realm to other routers.
    pub rlinks: Vec<Identified<LinkConfig>>,
    /// What was written, without `id`.
    pub config: Value,
}

/// How strictly URIs are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UriCheck {
    /// Components of lower-case letters, digits and `_`.
    Strict,
    /// Components without whitespace, `.` and `#`.
    #[default]
    Loose,
}

/// Behaviour of a realm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RealmOptions {
    /// After how many receivers of one event others get their turn.
    pub event_dispatching_chunk_size: u64,
    /// How strictly URIs are looked at.
    pub uri_check: UriCheck,
    /// Whether the realm has the meta API.
    pub enable_meta_api: bool,
    /// Whether the meta API is offered on the management realm too.
    pub bridge_meta_api: bool,
    /// What becomes of sessions that read too slowly, where their transport does not say.
    pub backpressure: Backpressure,
    /// How much a session may have.
    pub limits: RealmLimits,
    /// Whether request ids may be any numbers, for old clients that do not count.
    pub lenient_protocol: bool,
}

impl Default for RealmOptions {
    fn default() -> Self {
        Self {
            event_dispatching_chunk_size: 100,
            uri_check: UriCheck::Loose,
            enable_meta_api: true,
            bridge_meta_api: false,
            backpressure: Backpressure::default(),
            limits: RealmLimits::default(),
            lenient_protocol: false,
        }
    }
}

impl ConfigItem for RealmConfig {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(
            check,
            &[
                "id",
                "name",
                "roles",
                "schemas",
                "options",
                "store",
                "rlinks",
                "stats",
                "inventory",
            ],
        );
        dict.ignored(check, &["stats"]);
        if let Some(at) = dict.get("inventory") {
            check.unavailable(&at, "the validation of payloads (`inventory`)");
        }
        let name = dict
            .require(check, "name")
            .and_then(|at| realm_name(check, &at));
        let roles = dict.list(check, "roles");
        unique_names(check, "role of this realm", &roles);
        let roles = identified(check, "role of this realm", &roles, RoleConfig::check);
        let rlinks = dict.list(check, "rlinks");
        let rlinks = identified(check, "link of this realm", &rlinks, LinkConfig::check);
        let options = dict.item(check, "options").unwrap_or_default();
        let store = dict.get("store").and_then(|at| store(check, &at));
        match dict
            .get("schemas")
            .map(|at| (matches!(at.node.content, Content::List(_)), at))
        {
            Some((true, _)) => drop(dict.references(check, "schemas")),
            Some((false, at)) => drop(check.dict(&at)),
            None => {}
        }
        Some(Self {
            name: name?,
            roles,
            options,
            store,
            schemas: dict.value("schemas"),
            rlinks,
            config: check.kept(at),
        })
    }
}

/// Refuses a second item with the same `name`.
pub(super) fn unique_names(check: &mut Check<'_>, kind: &str, items: &[At<'_>]) {
    let mut seen = HashSet::new();
    for name in items
        .iter()
        .filter_map(|at| at.node.get("name").map(|node| (at, node)))
    {
        let (at, Content::Text(text)) = (name.0, &name.1.content) else {
            continue;
        };
        if !seen.insert(text) {
            let message = format!("another {kind} is called `{}`", shorten(text));
            let place = check.dict(at).and_then(|dict| dict.get("name"));
            check.refuse(place.as_ref().unwrap_or(at), code::DUPLICATE_ID, message);
        }
    }
}

/// Checks a realm's name: anything that 0.9 takes, except what can never be joined.
pub(super) fn realm_name(check: &mut Check<'_>, at: &At<'_>) -> Option<String> {
    let name = check.filled(at)?;
    if name.contains(|c: char| c.is_whitespace() || c.is_control() || c == '#') {
        check.refuse(
            at,
            code::INVALID_VALUE,
            "a realm's name has no whitespace and no `#`",
        );
        return None;
    }
    Some(name)
}

impl ConfigItem for RealmOptions {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(
            check,
            &[
                "event_dispatching_chunk_size",
                "uri_check",
                "enable_meta_api",
                "bridge_meta_api",
                "backpressure",
                "limits",
                "lenient_protocol",
            ],
        );
        let d = Self::default();
        let words = [("strict", UriCheck::Strict), ("loose", UriCheck::Loose)];
        let chunk = dict.integer(check, "event_dispatching_chunk_size", 1..=u64::MAX);
        Some(Self {
            event_dispatching_chunk_size: chunk.unwrap_or(d.event_dispatching_chunk_size),
            uri_check: dict.choice(check, "uri_check", &words).unwrap_or_default(),
            enable_meta_api: dict.flag(check, "enable_meta_api", d.enable_meta_api),
            bridge_meta_api: dict.flag(check, "bridge_meta_api", d.bridge_meta_api),
            backpressure: dict.item(check, "backpressure").unwrap_or_default(),
            limits: dict.item(check, "limits").unwrap_or_default(),
            lenient_protocol: dict.flag(check, "lenient_protocol", d.lenient_protocol),
        })
    }
}

fn store(check: &mut Check<'_>, at: &At<'_>) -> Option<Value> {
    let dict = check.dict(at)?;
    let kind = dict.require(check, "type")?;
    match check.choice(&kind, &[("memory", 0), ("cfxdb", 1), ("zlmdb", 1)])? {
        0 => {}
        _ => {
            check.unavailable(&kind, "a realm store in a database");
            return None;
        }
    }
    dict.fields(
        check,
        &[
            ("type", Field::Text),
            ("limit", Field::Int(0, u64::MAX)),
            ("event-history", Field::List),
            ("call-queue", Field::List),
        ],
    );
    let matches = [("exact", ()), ("prefix", ()), ("wildcard", ())];
    let mut rules = Vec::new();
    for key in ["event-history", "call-queue"] {
        let list = dict
            .get(key)
            .filter(|at| matches!(at.node.content, Content::List(_)));
        rules.extend(list.into_iter().flat_map(|at| check.list(&at)));
    }
    for rule in rules {
        let Some(rule) = check.dict(&rule) else {
            continue;
        };
        rule.only(check, &["uri", "match", "limit"]);
        rule.required_text(check, "uri");
        rule.choice(check, "match", &matches);
        rule.integer(check, "limit", 0..=u64::MAX);
    }
    Some(at.node.to_value())
}

/// A role of a realm.
#[derive(Debug, Clone, PartialEq)]
pub struct RoleConfig {
    /// The authrole.
    pub name: String,
    /// Who decides what it may do.
    pub authorization: Authorization,
    /// What was written, without `id`.
    pub config: Value,
}

/// Who decides what a role may do.
#[derive(Debug, Clone, PartialEq)]
pub enum Authorization {
    /// A table; an empty one denies everything.
    Static(Vec<Permission>),
    /// A procedure.
    Dynamic {
        /// Its URI.
        authorizer: String,
    },
}

impl ConfigItem for RoleConfig {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(check, &["id", "name", "permissions", "authorizer"]);
        let place = dict.require(check, "name");
        let name = place.as_ref().and_then(|at| check.filled(at));
        if let (Some(place), Some("trusted")) = (&place, name.as_deref()) {
            check.refuse(
                place,
                code::INVALID_VALUE,
                "the role `trusted` is the router's own",
            );
        }
        let permissions = dict.list(check, "permissions");
        let permissions = permissions
            .iter()
            .filter_map(|at| Permission::check(check, at))
            .collect();
        let authorizer = dict.get("authorizer");
        let authorizer = authorizer.and_then(|at| Some((procedure(check, &at)?, at)));
        let authorization = match authorizer {
            Some((_, at)) if dict.get("permissions").is_some() => {
                let message = "`authorizer` has no effect beside `permissions`";
                check.warn(&at, code::IGNORED_ATTRIBUTE, message);
                Authorization::Static(permissions)
            }
            Some((authorizer, _)) => Authorization::Dynamic { authorizer },
            None => Authorization::Static(permissions),
        };
        Some(Self {
            name: name?,
            authorization,
            config: check.kept(at),
        })
    }
}

//! What may stand in a place of the command line where something is named that exists: ids of the running node, contexts,
//! events, names of documents.
//!
//! Completion at TAB and the lists for what is missing both come from here.

mod attributes;

use futures_util::future::join_all;
use serde_json::Value;
use shared::api::{
    Address, GetContainerComponents, GetRouterComponents, GetRouterLinks, GetRouterRealmRoles,
    GetRouterRealms, GetRouterTransports, GetWorkers, RealmId, WorkerId,
};

use crate::commands::events::names;
use crate::context;
use crate::error::CtlError;
use crate::line::Line;
use crate::link::Link;
use crate::observe::items;
use crate::output::{clean, elapsed};
use crate::schemas;

/// What may be named in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// Workers.
    Workers(Kind),
    /// Things in a worker that is named before, or, as `w1/t1`, in any.
    Things(Thing, Place),
    /// Roles of a realm that is named before.
    Roles,
    /// Any of `wait gone`: the word before says what.
    Anything,
    /// Nodes of the management realm.
    Nodes,
    /// CPUs on which a worker may run.
    Cpus,
    /// Procedures that are registered in the realm.
    Registered,
    /// Attributes of what is started, by their place in the schema of node files.
    Keys(&'static str),
    /// Contexts of this user.
    Contexts,
    /// Types of events.
    Events,
    /// Procedures and events of the management API.
    Api,
    /// Documents that answers are described by.
    Schemas,
}

/// Which workers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Any.
    Any,
    /// Routers and containers.
    Native,
    /// Those of a type.
    Type(&'static str),
}

/// What is in a worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Thing {
    /// Realms of a router.
    Realm,
    /// Transports of a router.
    Transport,
    /// Links of a router.
    Link,
    /// Components of a router or a container.
    Component,
}

/// How a thing in a worker is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// By its id; the worker is the first argument.
    Inside,
    /// With its worker, as `w1/t1`.
    Path,
}

/// An id, and what it is.
pub type Found = Vec<(String, Option<String>)>;

impl Source {
    /// Returns what may stand for an argument of a command, if that is something that exists.
    pub fn of(path: &str, id: &str) -> Option<Source> {
        let group = path.split(' ').next().unwrap_or_default();
        let new = |thing: &str| path == format!("{group} start-{thing}");
        let inside = |thing| Some(Source::Things(thing, Place::Inside));
        match (group, id) {
            (_, "set") => Source::keys(path),
            ("router" | "container" | "guest", "id") if path.ends_with(" stop") => {
                Some(Source::Workers(Kind::of(path)))
            }
            ("context", "name" | "from") if path != "context add" => Some(Source::Contexts),
            ("events", "types" | "until") => Some(Source::Events),
            ("wait", "kind") if path == "wait event" => Some(Source::Events),
            ("wait", "path") if path == "wait gone" => Some(Source::Anything),
            ("wait", "path") => Some(Source::Things(Thing::of(path)?, Place::Path)),
            ("api", "name") => Some(Source::Api),
            ("call" | "bench", "uri") => Some(Source::Registered),
            ("schema", "name") => Some(Source::Schemas),
            ("worker", "cpus") => Some(Source::Cpus),
            ("worker", "id") => Some(Source::Workers(Kind::Any)),
            (_, "context") => Some(Source::Contexts),
            (_, "node") => Some(Source::Nodes),
            (_, "worker") => Some(Source::Workers(Kind::of(path))),
            ("router", "realm_id") if !new("realm") => inside(Thing::Realm),
            ("router", "role") if !new("role") => Some(Source::Roles),
            ("router", "transport") if !new("transport") => inside(Thing::Transport),
            ("router", "link") if !new("link") => inside(Thing::Link),
            ("router" | "container", "component") if !new("component") => inside(Thing::Component),
            _ => None,
        }
    }

    fn keys(path: &str) -> Option<Source> {
        let place = match path {
            "router start" => "routeroptions",
            "container start" => "containeroptions",
            "guest start" => "guest",
            "router start-link" => "link",
            "router start-component" => "routercomponent",
            "container start-component" => "containercomponent",
            _ => return None,
        };
        Some(Source::Keys(place))
    }

    /// Returns what it is, for a sentence.
    pub fn noun(self) -> &'static str {
        match self {
            Source::Workers(Kind::Type(kind)) => kind,
            Source::Workers(Kind::Any | Kind::Native) => "worker",
            Source::Things(thing, _) => thing.noun(),
            Source::Roles => "role",
            Source::Anything => "thing",
            Source::Nodes => "node",
            Source::Cpus => "CPUs",
            Source::Registered => "procedure",
            Source::Keys(_) => "attribute",
            Source::Contexts => "context",
            Source::Events => "type of event",
            Source::Api => "procedure or event",
            Source::Schemas => "document",
        }
    }

    /// Tells whether a node has to be asked.
    pub fn live(self) -> bool {
        !matches!(
            self,
            Source::Keys(_) | Source::Contexts | Source::Events | Source::Api | Source::Schemas
        )
    }

    /// Returns what this program knows by itself.
    ///
    /// # Errors
    /// The file of contexts cannot be read.
    pub fn known(self) -> Result<Found, CtlError> {
        let plain = |name: String| (name, None);
        Ok(match self {
            Source::Contexts => {
                let contexts = context::load(&context::path()?)?.contexts.into_iter();
                contexts
                    .map(|(name, context)| (name, context.url))
                    .collect()
            }
            Source::Events => names().into_iter().map(plain).collect(),
            Source::Keys(place) => attributes::of(place),
            Source::Schemas => schemas::answers()
                .iter()
                .map(|answer| plain(answer.name()))
                .collect(),
            Source::Api => {
                let procedures = shared::api::procedures().map(|each| (each.name, each.doc));
                let events = shared::api::events().map(|each| (each.name, each.doc));
                let both = procedures.chain(events);
                both.map(|(name, doc)| (name.to_owned(), Some(doc.trim().to_owned())))
                    .collect()
            }
            _ => Found::new(),
        })
    }

    /// Asks the node; `line` says in which worker.
    ///
    /// # Errors
    /// As the calls.
    pub async fn ask(self, link: &Link<'_>, line: &Line) -> Result<Found, CtlError> {
        let mut found = self.found(link, line).await?;
        // What comes from elsewhere is neither an option nor does it do anything to a terminal.
        found.retain(|(id, _)| !id.starts_with('-') && clean(id) == *id);
        Ok(found)
    }

    async fn found(self, link: &Link<'_>, line: &Line) -> Result<Found, CtlError> {
        match self {
            Source::Workers(kind) => {
                let workers = workers(link, kind).await?;
                Ok(workers.iter().filter_map(described).collect())
            }
            Source::Things(thing, Place::Inside) => match worker_of(line) {
                Some(worker) => {
                    let kind = Kind::of(&line.path());
                    let list = things(link, thing, kind, worker).await?;
                    Ok(list.iter().filter_map(described).collect())
                }
                None => Ok(Found::new()),
            },
            Source::Things(thing, Place::Path) => everywhere(link, thing).await,
            Source::Anything => match line.argument(0) {
                Some("worker") => Box::pin(Source::Workers(Kind::Any).found(link, line)).await,
                Some(word) => match Thing::of(word) {
                    Some(thing) => everywhere(link, thing).await,
                    None => Ok(Found::new()),
                },
                None => Ok(Found::new()),
            },
            Source::Roles => {
                let realm: Option<RealmId> = line.argument(1).and_then(|id| id.parse().ok());
                let (Some(worker), Some(id)) = (worker_of(line), realm) else {
                    return Ok(Found::new());
                };
                let at = link.address(Some(&worker)).await?;
                let roles = link.call(&at, GetRouterRealmRoles { id }).await?;
                Ok(list(roles).iter().filter_map(described).collect())
            }
            Source::Nodes => {
                let nodes = link.nodes().await?;
                Ok(nodes.iter().map(|node| (node.to_string(), None)).collect())
            }
            Source::Cpus => Ok(cpus()),
            Source::Registered => {
                let mut uris = link.registered().await?;
                uris.sort();
                Ok(uris.into_iter().map(|uri| (uri, None)).collect())
            }
            Source::Keys(_) | Source::Contexts | Source::Events | Source::Api | Source::Schemas => {
                self.known()
            }
        }
    }
}

impl Kind {
    fn of(path: &str) -> Kind {
        let mut words = path.split(' ');
        match (words.next().unwrap_or_default(), words.next()) {
            ("router", _) => Kind::Type("router"),
            ("container", _) => Kind::Type("container"),
            ("guest", _) => Kind::Type("guest"),
            ("worker", Some("show" | "logs") | None)
            | ("wait" | "logs" | "workers" | "events", _) => Kind::Any,
            _ => Kind::Native,
        }
    }

    fn includes(self, worker: &Value) -> bool {
        match self {
            Kind::Any => true,
            Kind::Native => worker["type"] != "guest",
            Kind::Type(kind) => worker["type"] == kind,
        }
    }
}

impl Thing {
    fn of(path: &str) -> Option<Thing> {
        Some(match path.rsplit(' ').next()? {
            "realm" => Thing::Realm,
            "transport" => Thing::Transport,
            "link" => Thing::Link,
            "component" => Thing::Component,
            _ => return None,
        })
    }

    fn noun(self) -> &'static str {
        match self {
            Thing::Realm => "realm",
            Thing::Transport => "transport",
            Thing::Link => "link",
            Thing::Component => "component",
        }
    }
}

/// The worker of `router stop-transport w1`, or of `worker w1 uptime`.
fn worker_of(line: &Line) -> Option<WorkerId> {
    line.argument(0)?.parse().ok()
}

async fn workers(link: &Link<'_>, kind: Kind) -> Result<Vec<Value>, CtlError> {
    let node = link.address(None).await?;
    let mut workers = list(link.call(&node, GetWorkers {}).await?);
    workers.retain(|worker| kind.includes(worker));
    Ok(workers)
}

async fn things(
    link: &Link<'_>,
    thing: Thing,
    kind: Kind,
    worker: WorkerId,
) -> Result<Vec<Value>, CtlError> {
    let at: Address = link.address(Some(&worker)).await?;
    let found = match (thing, kind) {
        (Thing::Realm, _) => link.call(&at, GetRouterRealms {}).await,
        (Thing::Transport, _) => link.call(&at, GetRouterTransports {}).await,
        (Thing::Link, _) => link.call(&at, GetRouterLinks {}).await,
        (Thing::Component, Kind::Type("container")) => {
            link.call(&at, GetContainerComponents {}).await
        }
        (Thing::Component, _) => link.call(&at, GetRouterComponents {}).await,
    };
    found.map(list)
}

/// Returns the things of all workers that may have such, as `w1/t1`.
async fn everywhere(link: &Link<'_>, thing: Thing) -> Result<Found, CtlError> {
    let kind = match thing {
        Thing::Component => Kind::Native,
        _ => Kind::Type("router"),
    };
    let workers = workers(link, kind).await?;
    let asked = workers.iter().filter_map(|worker| {
        let id: WorkerId = worker.get("id")?.as_str()?.parse().ok()?;
        let kind = match worker["type"] == "container" {
            true => Kind::Type("container"),
            false => Kind::Type("router"),
        };
        Some(async move { (id.clone(), things(link, thing, kind, id).await) })
    });
    let mut found = Found::new();
    for (worker, things) in join_all(asked).await {
        // One that does not answer, because it is going, hides no other.
        let things = things.unwrap_or_default();
        let described = things.iter().filter_map(described);
        found.extend(described.map(|(id, about)| (format!("{worker}/{id}"), about)));
    }
    Ok(found)
}

/// The CPUs of this machine, which is the node's as a rule.
fn cpus() -> Found {
    let count = std::thread::available_parallelism().map_or(1, usize::from);
    let some = |text: String| (text, None);
    let mut found = vec![(
        "all".to_owned(),
        Some("wherever the system likes".to_owned()),
    )];
    if count > 1 {
        found.push(some(format!("0-{}", count - 1)));
    }
    found.extend((0..count).map(|cpu| some(cpu.to_string())));
    found
}

fn list(value: Value) -> Vec<Value> {
    items(&serde_json::json!({ "all": value }), "all")
        .cloned()
        .collect()
}

/// An id with a word about it: `router, started, up 3h 2m`.
fn described(thing: &Value) -> Option<(String, Option<String>)> {
    let id = thing.get("id")?.as_str()?.to_owned();
    let text = |key: &str| thing.get(key).and_then(Value::as_str);
    let mut about: Vec<String> = [text("type"), text("name"), text("status")]
        .into_iter()
        .flatten()
        .map(clean)
        .collect();
    if let Some(uptime) = thing.get("uptime").and_then(Value::as_f64) {
        about.push(format!("up {}", elapsed(uptime)));
    }
    Some((id, (!about.is_empty()).then(|| about.join(", "))))
}

#[cfg(test)]
mod tests;

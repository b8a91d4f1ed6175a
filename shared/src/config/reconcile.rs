//! What must be done so that a running node becomes what a configuration says: desired ⇄ observed → plan.
//!
//! Pure: both sides are node configurations with all ids, see [`assign`](super::assign). Who observes, starts and stops
//! is somebody else: the command line, or the node that reads its file again. Nothing can be altered in place, so what
//! differs is replaced. Options of workers and what guests are made of are compared only where the observed side tells
//! them; of the controller only the manhole is looked at.

use serde_json::{Map, Value};

use super::canonical::{canonical, contains};
use super::masked;

/// What is reconciled, in the order of starting: transports come last, so that nobody enters a half-built realm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A worker.
    Worker,
    /// The manhole of a worker, or of the controller.
    Manhole,
    /// A realm of a router.
    Realm,
    /// A role of a realm.
    Role,
    /// A component of a router or container.
    Component,
    /// A link of a router.
    Link,
    /// A listening transport of a router.
    Transport,
}

/// The lists inside a worker, with what they are lists of.
const INSIDE: &[(&str, Kind)] = &[
    ("realms", Kind::Realm),
    ("components", Kind::Component),
    ("links", Kind::Link),
    ("transports", Kind::Transport),
];

impl Kind {
    /// Returns the word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Kind::Worker => "worker",
            Kind::Manhole => "manhole",
            Kind::Realm => "realm",
            Kind::Role => "role",
            Kind::Component => "component",
            Kind::Link => "link",
            Kind::Transport => "transport",
        }
    }
}

/// Stands for the type of a worker where something is in the controller.
pub const CONTROLLER: &str = "controller";
/// Stands for the id of a manhole: there is one per process.
const MANHOLE: &str = "manhole";

/// Where a thing is: ids from the worker down.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// What it is.
    pub kind: Kind,
    /// The type of its worker: `router`, `container`, `guest`; or [`CONTROLLER`].
    pub worker_type: String,
    /// Ids: of the worker, then of what is inside; for a role also of its realm.
    pub ids: Vec<String>,
}

impl Place {
    /// Returns the ids with slashes between, as commands take them.
    pub fn path(&self) -> String {
        self.ids.join("/")
    }

    /// Returns whether it is inside the other.
    fn is_inside(&self, other: &Place) -> bool {
        self.ids.len() > other.ids.len()
            && self.ids.starts_with(&other.ids)
            // A component may have the id of a realm; only roles are inside realms.
            && (other.kind == Kind::Worker || self.kind == Kind::Role)
    }

    fn is(&self, other: &Place) -> bool {
        self.kind == other.kind && self.ids == other.ids
    }
}

/// A thing with its own configuration, without what is inside and without its id.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Where it is.
    pub place: Place,
    /// Its configuration.
    pub config: Value,
}

/// One difference.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// It is missing.
    Create(Item),
    /// It is there with another configuration.
    Replace {
        /// What is there.
        before: Item,
        /// What is wanted.
        after: Item,
    },
    /// It is there and not wanted.
    Delete(Item),
}

impl Change {
    /// Returns the word for it.
    pub const fn word(&self) -> &'static str {
        match self {
            Change::Create(_) => "create",
            Change::Replace { .. } => "replace",
            Change::Delete(_) => "delete",
        }
    }

    /// Returns where it is.
    pub const fn place(&self) -> &Place {
        match self {
            Change::Create(item) | Change::Delete(item) | Change::Replace { before: item, .. } => {
                &item.place
            }
        }
    }

    /// Returns whether somebody may be cut off by it.
    pub const fn interrupts(&self) -> bool {
        !matches!(self, Change::Create(_))
    }
}

/// Whether what is not wanted goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prune {
    /// It goes.
    Yes,
    /// It stays.
    No,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Stop it.
    Stop(Place),
    /// Start it.
    Start(Item),
}

impl Action {
    /// Returns the word for it.
    pub const fn word(&self) -> &'static str {
        match self {
            Action::Stop(_) => "stop",
            Action::Start(_) => "start",
        }
    }

    /// Returns where it is.
    pub const fn place(&self) -> &Place {
        match self {
            Action::Stop(place) => place,
            Action::Start(item) => &item.place,
        }
    }
}

/// What must be done.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// The differences, workers first, transports last.
    pub changes: Vec<Change>,
    /// What is there, is not wanted and stays.
    pub left: Vec<Place>,
}

impl Plan {
    /// Returns what to do, in order: what goes from transports to workers, then what comes from workers to transports.
    pub fn actions(&self) -> Vec<Action> {
        let mut stops = Vec::new();
        let mut starts = Vec::new();
        for change in &self.changes {
            match change {
                Change::Create(item) => starts.push(Action::Start(item.clone())),
                Change::Delete(item) => stops.push(Action::Stop(item.place.clone())),
                Change::Replace { before, after } => {
                    stops.push(Action::Stop(before.place.clone()));
                    starts.push(Action::Start(after.clone()));
                }
            }
        }
        stops.reverse();
        stops.extend(starts);
        stops
    }
}

/// Compares and says what must be done.
pub fn plan(desired: &Value, observed: &Value, prune: Prune) -> Plan {
    let (wanted, found) = (items(desired), items(observed));
    let mut plan = Plan::default();
    // What goes takes along what is inside, and what is inside a new one is new.
    let mut renewed: Vec<Place> = Vec::new();
    // Realms that are replaced, as they are: whoever is in them has to leave.
    let mut emptied: Vec<Item> = Vec::new();
    for item in &wanted {
        let before = found.iter().find(|one| one.place.is(&item.place));
        let new = renewed.iter().any(|outer| item.place.is_inside(outer));
        match before {
            Some(before) if !new => {
                let ended = emptied.iter().any(|realm| lives_in(before, realm));
                if ended || !same(item, before) {
                    renewed.push(item.place.clone());
                    emptied.extend((before.place.kind == Kind::Realm).then(|| before.clone()));
                    plan.changes.push(Change::Replace {
                        before: before.clone(),
                        after: item.clone(),
                    });
                }
            }
            _ => plan.changes.push(Change::Create(item.clone())),
        }
    }
    let mut gone: Vec<Place> = renewed;
    for item in found {
        let is_wanted = wanted.iter().any(|one| one.place.is(&item.place));
        if is_wanted || gone.iter().any(|outer| item.place.is_inside(outer)) {
            continue;
        }
        match prune {
            Prune::No => plan.left.push(item.place),
            Prune::Yes => {
                gone.push(item.place.clone());
                plan.changes.push(Change::Delete(item));
            }
        }
    }
    plan.changes.sort_by_key(|change| change.place().kind);
    plan
}

/// Tells whether something is a component that is a session of this realm, and ends with it. Links come back by themselves.
fn lives_in(item: &Item, realm: &Item) -> bool {
    item.place.kind == Kind::Component
        && item.place.worker_type == realm.place.worker_type
        && item.place.ids.first() == realm.place.ids.first()
        && item.config.get("realm") == realm.config.get("name")
}

/// Tells whether what is there is what is wanted, as far as can be seen: secrets are seen masked.
fn same(wanted: &Item, found: &Item) -> bool {
    let (config, found_config) = (masked(&wanted.config), masked(&found.config));
    match wanted.place.kind {
        _ if wanted.place.worker_type != found.place.worker_type => false,
        Kind::Worker => match (config.get("executable"), found_config.get("executable")) {
            // Not every node tells what its guests are made of, or what options a worker has.
            (Some(_), Some(_)) => canonical(&config) == canonical(&found_config),
            _ => found_config.get("options").is_none_or(|options| {
                // Null options are none.
                let said = |options: Option<&Value>| match options {
                    None | Some(Value::Null) => canonical(&Value::Object(Map::new())),
                    Some(options) => canonical(options),
                };
                said(config.get("options")) == said(Some(options))
            }),
        },
        // Links are told with all their defaults.
        Kind::Link => contains(&found_config, &config),
        _ => canonical(&config) == canonical(&found_config),
    }
}

/// Lists everything in a node configuration, the outer before the inner. What has no id is left out.
pub fn items(config: &Value) -> Vec<Item> {
    let mut found = Vec::new();
    let controller = config.pointer("/controller/manhole");
    found.extend(controller.and_then(|manhole| manhole_of(&[MANHOLE], CONTROLLER, manhole)));
    for worker in list(config, "workers") {
        let Some(id) = id_of(worker) else { continue };
        let disabled = worker.pointer("/options/disabled");
        if disabled == Some(&Value::Bool(true)) {
            continue;
        }
        let worker_type = worker.get("type").and_then(Value::as_str);
        let worker_type = worker_type.unwrap_or_default().to_owned();
        let item = |kind, ids: &[&str], config| Item {
            place: Place {
                kind,
                worker_type: worker_type.clone(),
                ids: ids.iter().map(|id| (*id).to_owned()).collect(),
            },
            config,
        };
        let inside = INSIDE.iter().map(|(key, _)| *key);
        let inside: Vec<&str> = inside.chain([MANHOLE]).collect();
        found.push(item(Kind::Worker, &[id], without(worker, &inside)));
        let manhole = worker.get(MANHOLE);
        found.extend(manhole.and_then(|it| manhole_of(&[id, MANHOLE], &worker_type, it)));
        for (key, kind) in INSIDE {
            for thing in list(worker, key) {
                let Some(thing_id) = id_of(thing) else {
                    continue;
                };
                found.push(item(
                    *kind,
                    &[id, thing_id],
                    without(thing, &["roles", "rlinks"]),
                ));
                if *kind != Kind::Realm {
                    continue;
                }
                for role in list(thing, "roles") {
                    if let Some(role_id) = id_of(role) {
                        let ids = [id, thing_id, role_id];
                        found.push(item(Kind::Role, &ids, without(role, &[])));
                    }
                }
                for link in list(thing, "rlinks") {
                    if let Some(link_id) = id_of(link) {
                        let config = link_of_realm(&without(link, &[]), thing_id);
                        found.push(item(Kind::Link, &[id, link_id], config));
                    }
                }
            }
        }
    }
    found
}

/// Returns the configuration by which a worker starts a link that stands in one of its realms.
pub fn link_of_realm(config: &Value, realm: &str) -> Value {
    let mut config = config.clone();
    if let Value::Object(attributes) = &mut config {
        let own = attributes.entry("local_realm").or_insert(Value::Null);
        if own.is_null() {
            *own = realm.into();
        }
    }
    config
}

fn manhole_of(ids: &[&str], worker_type: &str, config: &Value) -> Option<Item> {
    config.as_object()?;
    Some(Item {
        place: Place {
            kind: Kind::Manhole,
            worker_type: worker_type.to_owned(),
            ids: ids.iter().map(|id| (*id).to_owned()).collect(),
        },
        config: config.clone(),
    })
}

fn list<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    value
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

fn id_of(value: &Value) -> Option<&str> {
    value.get("id")?.as_str()
}

fn without(value: &Value, keys: &[&str]) -> Value {
    let map = value.as_object().into_iter().flatten();
    let kept = map.filter(|(key, _)| *key != "id" && !keys.contains(&key.as_str()));
    Value::Object(
        kept.map(|(key, value)| (key.clone(), value.clone()))
            .collect::<Map<_, _>>(),
    )
}

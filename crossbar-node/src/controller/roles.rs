//! Who may do what on the management realm: the one table. Nothing else decides.
//!
//! The rules are written per procedure of the API table, under the URIs of this node.

use shared::api::{Address, Impact, NodeId, ProcedureInfo, Scope, WorkerId, events, procedures};
use shared::wamp::Match;

use crate::router::core::{Allow, Disclose, META_PROCEDURES, Permission, Role};

/// Role of those who may do everything.
pub const ADMIN: &str = "admin";
/// Role of those who run the node day by day.
pub const OPERATOR: &str = "operator";
/// Role of those who look.
pub const VIEWER: &str = "viewer";
/// Role of the controller's own session. The router core has it built in.
pub const NODE: &str = "trusted";

/// Role of those who come through the uplink. No client's role can have the name, for no role name has a colon.
pub const UPSTREAM: &str = "upstream:allowed";
/// What a node that is managed through this one is called in the configuration; see [`uplinked`].
pub const UPLINK: &str = "uplink";

/// What an operator must not do: run any program, or get into a process.
const NOT_FOR_OPERATORS: &[&str] = &[
    "start_guest",
    "start_manhole",
    "stop_manhole",
    "get_manhole",
    "add_pythonpath",
    "get_pythonpath",
    "shutdown",
];

/// All topics and procedures of nodes and workers begin with this.
const RESERVED: &str = "crossbar.";

const SUBSCRIBE: Allow = Allow {
    call: false,
    register: false,
    publish: false,
    subscribe: true,
};
const CALL_AND_SUBSCRIBE: Allow = Allow {
    call: true,
    register: false,
    publish: false,
    subscribe: true,
};
const ALL: Allow = Allow {
    call: true,
    register: true,
    publish: true,
    subscribe: true,
};
const OWN: Allow = Allow {
    call: false,
    register: true,
    publish: true,
    subscribe: false,
};
const PUBLISH: Allow = Allow {
    call: false,
    register: false,
    publish: true,
    subscribe: false,
};

/// What the realm tells about itself, to those who look.
const META: &[&str] = &[
    "wamp.session.count",
    "wamp.session.list",
    "wamp.session.get",
    "wamp.registration.list",
    "wamp.registration.lookup",
    "wamp.registration.match",
    "wamp.registration.get",
    "wamp.registration.list_callees",
    "wamp.registration.count_callees",
    "wamp.subscription.list",
    "wamp.subscription.lookup",
    "wamp.subscription.match",
    "wamp.subscription.get",
    "wamp.subscription.list_subscribers",
    "wamp.subscription.count_subscribers",
];

/// What a node that is managed through this one needs for its last will.
const TESTAMENTS: &[&str] = &[
    "wamp.session.add_testament",
    "wamp.session.flush_testaments",
];

/// Returns the roles that clients may have on the realm in which these nodes are managed.
pub fn roles(nodes: &[NodeId]) -> [Role; 3] {
    let admin = vec![
        rule("", Match::Prefix, ALL),
        // Nobody may speak in the name of the node or of a worker.
        rule(RESERVED, Match::Prefix, CALL_AND_SUBSCRIBE),
    ];
    [
        Role {
            name: ADMIN.to_owned(),
            permissions: admin,
        },
        with_bridges(some(OPERATOR, nodes, operator_may), META_PROCEDURES),
        with_bridges(some(VIEWER, nodes, viewer_may), META),
    ]
}

/// Tells whether an operator may call a procedure.
pub fn operator_may(procedure: &ProcedureInfo) -> bool {
    !NOT_FOR_OPERATORS.contains(&procedure.name)
}

/// Tells whether a viewer may call a procedure.
pub fn viewer_may(procedure: &ProcedureInfo) -> bool {
    procedure.impact == Impact::ReadOnly
}

/// Returns the role of one worker: it answers and publishes under its own URIs, and says that it is ready.
pub fn worker(node: &NodeId, worker: &WorkerId) -> Role {
    let own = Address::worker(node.clone(), worker.clone());
    // With the dot, so that `w1` is not `w10`.
    // The second is where the meta API of its realms is, which Crossbar.io puts outside of the node's URIs.
    let bridges = format!("crossbar.worker.{worker}.");
    let mut permissions = vec![
        rule(&own.uri(""), Match::Prefix, OWN),
        rule(&bridges, Match::Prefix, OWN),
    ];
    let on_node = Address::node(node.clone());
    let ready =
        events().filter(|event| event.scope == Scope::Node && event.name == "on_worker_ready");
    permissions.extend(ready.map(|event| rule(&on_node.uri(event.name), Match::Exact, PUBLISH)));
    Role {
        name: worker_role(worker),
        permissions,
    }
}

/// Returns the role of a node that is managed through this one: it answers and publishes under its own URIs. They are
/// listed one by one, for a node called `host` is not `host.example`.
pub fn uplinked(node: &NodeId) -> Role {
    let address = Address::node(node.clone());
    let mut permissions: Vec<_> = meta(TESTAMENTS).collect();
    permissions.push(rule(&address.uri("worker."), Match::Prefix, OWN));
    for procedure in procedures().filter(|procedure| procedure.scope.on_node()) {
        permissions.push(rule(&address.uri(procedure.name), Match::Exact, OWN));
    }
    // Not where no node is named: one could speak for the others.
    let topics = events().filter(|event| event.scope.on_node());
    let topics = topics.map(|event| address.uri(event.name));
    for topic in topics.filter(|topic| topic.starts_with(&address.to_string())) {
        permissions.push(rule(&topic, Match::Exact, PUBLISH));
    }
    Role {
        name: uplinked_role(node),
        permissions,
    }
}

/// Returns the name of the role of a node that is managed through this one.
pub fn uplinked_role(node: &NodeId) -> String {
    format!("node:{node}")
}

/// Returns the role of those who come through the uplink: they may call what the configuration allows.
pub fn upstream(node: &NodeId, may_call: impl Fn(&ProcedureInfo) -> bool) -> Role {
    let address = Address::node(node.clone());
    let mut permissions = calls(node, may_call);
    permissions.push(rule(&address.uri(""), Match::Prefix, SUBSCRIBE));
    Role {
        name: UPSTREAM.to_owned(),
        permissions,
    }
}

/// Returns the name of a worker's role. No client's role can have it, for no role name has a colon.
pub fn worker_role(worker: &WorkerId) -> String {
    format!("worker:{worker}")
}

/// A role that may subscribe to everything, ask the realm about itself, and call some procedures.
fn some(name: &str, nodes: &[NodeId], may_call: impl Fn(&ProcedureInfo) -> bool) -> Role {
    let mut permissions = vec![rule("", Match::Prefix, SUBSCRIBE)];
    permissions.extend(meta(META));
    for node in nodes {
        permissions.extend(calls(node, &may_call));
    }
    Role {
        name: name.to_owned(),
        permissions,
    }
}

/// Lets a role call these procedures of the workers' realms, where their meta API is bridged.
fn with_bridges(mut role: Role, procedures: &[&str]) -> Role {
    let bridged = procedures.iter().map(|procedure| {
        let pattern = format!("crossbar.worker..realm..root.{procedure}");
        rule(&pattern, Match::Wildcard, CALL_AND_SUBSCRIBE)
    });
    role.permissions.extend(bridged);
    role
}

fn meta(procedures: &[&str]) -> impl Iterator<Item = Permission> {
    procedures
        .iter()
        .map(|uri| rule(uri, Match::Exact, CALL_AND_SUBSCRIBE))
}

/// The rules that let some procedures of a node and of all its workers be called.
fn calls(node: &NodeId, may_call: impl Fn(&ProcedureInfo) -> bool) -> Vec<Permission> {
    let mut permissions = Vec::new();
    for procedure in procedures().filter(|procedure| may_call(procedure)) {
        let on_node = Address::node(node.clone());
        if procedure.scope.on_node() {
            permissions.push(rule(
                &on_node.uri(procedure.name),
                Match::Exact,
                CALL_AND_SUBSCRIBE,
            ));
        }
        if procedure.scope.on_worker() {
            permissions.push(rule(
                &on_node.of_every_worker(procedure.name),
                Match::Wildcard,
                CALL_AND_SUBSCRIBE,
            ));
        }
    }
    permissions
}

fn rule(uri: &str, matching: Match, allow: Allow) -> Permission {
    // Whoever is called knows the caller, for the `who` of results and events.
    let disclose = Disclose {
        caller: true,
        publisher: false,
    };
    Permission {
        uri: uri.to_owned(),
        matching,
        allow,
        disclose,
    }
}

#[cfg(test)]
#[path = "roles_tests.rs"]
mod tests;

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

/// What the names of those procedures of a realm's meta API begin with that change something.
const CHANGING_META: &[&str] = &["kill", "modify", "add", "flush", "remove", "define"];

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

/// Returns the roles that clients may have.
pub fn roles(node: &NodeId) -> [Role; 3] {
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
        some(
            OPERATOR,
            node,
            |procedure| !NOT_FOR_OPERATORS.contains(&procedure.name),
            |_| true,
        ),
        some(
            VIEWER,
            node,
            |procedure| procedure.impact == Impact::ReadOnly,
            |meta| CHANGING_META.iter().all(|verb| !meta.starts_with(verb)),
        ),
    ]
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

/// Returns the name of a worker's role. No client's role can have it, for no role name has a colon.
pub fn worker_role(worker: &WorkerId) -> String {
    format!("worker:{worker}")
}

/// A role that may subscribe to everything and call some procedures.
fn some(
    name: &str,
    node: &NodeId,
    may_call: impl Fn(&ProcedureInfo) -> bool,
    may_call_meta: impl Fn(&str) -> bool,
) -> Role {
    let mut permissions = vec![rule("", Match::Prefix, SUBSCRIBE)];
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
            // An empty component stands for every worker.
            let pattern = format!("{on_node}.worker..{}", procedure.name);
            permissions.push(rule(&pattern, Match::Wildcard, CALL_AND_SUBSCRIBE));
        }
    }
    // The meta API of the workers' realms, where it is bridged.
    for procedure in META_PROCEDURES {
        let verb = procedure.rsplit('.').next().unwrap_or_default();
        if may_call_meta(verb) {
            let pattern = format!("crossbar.worker..realm..root.{procedure}");
            permissions.push(rule(&pattern, Match::Wildcard, CALL_AND_SUBSCRIBE));
        }
    }
    Role {
        name: name.to_owned(),
        permissions,
    }
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
mod tests {
    use super::*;

    fn node() -> NodeId {
        "host.example".parse().unwrap()
    }

    fn callable(role: &Role) -> Vec<&str> {
        let rules = role.permissions.iter().filter(|rule| rule.allow.call);
        rules
            .map(|rule| rule.uri.rsplit('.').next().unwrap())
            .collect()
    }

    #[test]
    fn a_viewer_changes_nothing() {
        let [_, _, viewer] = roles(&node());
        for name in callable(&viewer) {
            let meta = META_PROCEDURES.iter().any(|uri| uri.ends_with(name));
            let looks = meta
                && ["list", "count", "lookup", "match", "get", "describe"]
                    .iter()
                    .any(|verb| name.starts_with(verb));
            let looks = looks
                || name.starts_with("get_")
                || ["utcnow", "started", "uptime"].contains(&name);
            assert!(looks, "{name}");
        }
        assert!(callable(&viewer).contains(&"get_workers"));
    }

    #[test]
    fn an_operator_gets_into_no_process() {
        let [_, operator, _] = roles(&node());
        let callable = callable(&operator);
        for name in NOT_FOR_OPERATORS {
            assert!(!callable.contains(name), "{name}");
            assert!(
                shared::api::procedure(name).is_some(),
                "{name} is no procedure"
            );
        }
        assert!(callable.contains(&"stop_router"));
    }

    #[test]
    fn nobody_but_the_node_and_its_workers_speaks_in_their_name() {
        for role in roles(&node()) {
            let speaks = |rule: &&Permission| rule.allow.publish || rule.allow.register;
            for rule in role.permissions.iter().filter(speaks) {
                assert!(!rule.uri.starts_with(RESERVED), "{} {rule:?}", role.name);
            }
        }
    }

    #[test]
    fn a_worker_has_its_own_uris_and_not_those_of_its_neighbour() {
        let role = worker(&node(), &"w1".parse().unwrap());
        let uris: Vec<_> = role
            .permissions
            .iter()
            .map(|rule| rule.uri.as_str())
            .collect();
        let own = "crossbar.node.host.example.worker.w1.";
        let expected = [
            own,
            "crossbar.worker.w1.",
            "crossbar.node.host.example.on_worker_ready",
        ];
        assert_eq!(uris, expected);
        assert!(!"crossbar.node.host.example.worker.w10.utcnow".starts_with(own));
    }
}

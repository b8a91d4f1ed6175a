//! The table of roles: by its rules, and as a matrix of every procedure and every role.

use serde_json::{Value, json};
use shared::wamp::{Id, Message, Serializer};

use super::*;
use crate::router::core::{Identity, Outbox, Realm, SessionKey, Settings, Violation};

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
    let [_, _, viewer] = roles(&[node()]);
    let meta = |name: &&str| !META.iter().any(|uri| uri.ends_with(&format!(".{name}")));
    for name in callable(&viewer).into_iter().filter(meta) {
        let looks = name.starts_with("get_") || ["utcnow", "started", "uptime"].contains(&name);
        assert!(looks, "{name}");
    }
    assert!(callable(&viewer).contains(&"get_workers"));
}

#[test]
fn an_operator_gets_into_no_process() {
    let [_, operator, _] = roles(&[node()]);
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
    for role in roles(&[node()]) {
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
    let ready = "crossbar.node.host.example.on_worker_ready";
    assert_eq!(uris, [own, "crossbar.worker.w1.", ready]);
    assert!(!"crossbar.node.host.example.worker.w10.utcnow".starts_with(own));
}

/// Whoever is somebody on the management realm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Admin,
    Operator,
    Viewer,
    /// The worker whose procedures are meant.
    OwnWorker,
    /// `w10`, which is not `w1`.
    OtherWorker,
    /// The node whose procedures are meant, managed from elsewhere.
    OwnNode,
    /// `host`, which is not `host.example`.
    OtherNode,
    /// A role that the realm does not know, as sessions of applications have.
    Nobody,
}

impl Who {
    const ALL: [Who; 8] = [
        Who::Admin,
        Who::Operator,
        Who::Viewer,
        Who::OwnWorker,
        Who::OtherWorker,
        Who::OwnNode,
        Who::OtherNode,
        Who::Nobody,
    ];

    /// Says who may call what, in the words of the decisions, not in those of the table.
    fn may_call(self, procedure: &str) -> bool {
        let gets_in = ["start_guest", "shutdown"].contains(&procedure)
            || procedure.ends_with("_manhole")
            || procedure.ends_with("_pythonpath");
        let looks =
            procedure.starts_with("get_") || ["utcnow", "started", "uptime"].contains(&procedure);
        match self {
            Who::Admin => true,
            Who::Operator => !gets_in,
            Who::Viewer => looks,
            _ => false,
        }
    }

    fn may_speak(self, scope: Place) -> bool {
        match self {
            Who::OwnWorker => scope == Place::Worker,
            Who::OwnNode => true,
            _ => false,
        }
    }

    fn may_listen(self) -> bool {
        [Who::Admin, Who::Operator, Who::Viewer].contains(&self)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Node,
    Worker,
}

/// A management realm on which one session of each kind has joined.
struct World {
    realm: Realm,
    sessions: Vec<SessionKey>,
}

/// Keeps the errors.
#[derive(Default)]
struct Errors(Vec<String>);

impl Outbox for Errors {
    fn send(&mut self, _: SessionKey, message: &Message<'_>) {
        if let Message::Error(error) = message {
            self.0.push(error.error.to_string());
        }
    }

    fn fan_out(&mut self, _: &[SessionKey], _: &Message<'_>) {}

    fn abort(&mut self, _: SessionKey, violation: Violation) {
        panic!("{violation:?}");
    }

    fn close(&mut self, _: SessionKey, _: &str, _: &str) {}
}

impl World {
    fn new() -> Self {
        let settings = Settings {
            strict_ids: false,
            ..Settings::default()
        };
        let mut realm = Realm::new("crossbar", settings, 1);
        let [w1, w10]: [WorkerId; 2] = ["w1", "w10"].map(|id| id.parse().unwrap());
        let other: NodeId = "host".parse().unwrap();
        let own = [
            worker(&node(), &w1),
            worker(&node(), &w10),
            uplinked(&node()),
            uplinked(&other),
        ];
        for role in roles(&[node(), other.clone()]).into_iter().chain(own) {
            realm.set_role(role);
        }
        let sessions = Who::ALL.map(|who| {
            let authrole = match who {
                Who::Admin => ADMIN.to_owned(),
                Who::Operator => OPERATOR.to_owned(),
                Who::Viewer => VIEWER.to_owned(),
                Who::OwnWorker => worker_role(&w1),
                Who::OtherWorker => worker_role(&w10),
                Who::OwnNode => uplinked_role(&node()),
                Who::OtherNode => uplinked_role(&other),
                Who::Nobody => "anonymous".to_owned(),
            };
            let identity = Identity {
                session: Id::new(who as u64 + 1).unwrap(),
                authrole,
                ..Identity::default()
            };
            realm.join(identity, &mut Errors::default())
        });
        World {
            realm,
            sessions: sessions.into(),
        }
    }

    /// Tells whether somebody may do something.
    fn may(&mut self, who: Who, message: &Value) -> bool {
        let octets = message.to_string();
        let message = Message::decode(Serializer::Json, octets.as_bytes()).unwrap();
        let mut errors = Errors::default();
        let key = self.sessions[who as usize];
        self.realm.receive(0, key, &message, &mut errors).unwrap();
        // Whatever else is wrong comes after the question whether it is allowed.
        !errors
            .0
            .iter()
            .any(|error| error == "wamp.error.not_authorized")
    }
}

/// Returns the URIs of `name` on the node and on worker `w1`, where they exist.
fn uris(scope: Scope, name: &str) -> Vec<(Place, String)> {
    let worker = Address::worker(node(), "w1".parse().unwrap());
    let mut uris = Vec::new();
    if scope.on_node() {
        uris.push((Place::Node, Address::node(node()).uri(name)));
    }
    if scope.on_worker() {
        uris.push((Place::Worker, worker.uri(name)));
    }
    uris
}

#[test]
fn everybody_may_call_and_answer_exactly_what_the_decisions_say() {
    let mut world = World::new();
    let mut cells = 0;
    for procedure in procedures() {
        for (place, uri) in uris(procedure.scope, procedure.name) {
            for who in Who::ALL {
                let calls = world.may(who, &json!([48, 1, {}, uri]));
                assert_eq!(calls, who.may_call(procedure.name), "{who:?} calls {uri}");
                // Undone at once, so that the next one finds it free.
                let registers = world.may(who, &json!([64, 1, {"invoke": "roundrobin"}, uri]));
                assert_eq!(registers, who.may_speak(place), "{who:?} registers {uri}");
                if registers {
                    let key = world.sessions[who as usize];
                    let identity = world.realm.identity(key).unwrap().clone();
                    world.realm.leave(key, 0, &mut Errors::default());
                    world.sessions[who as usize] =
                        world.realm.join(identity, &mut Errors::default());
                }
                cells += 2;
            }
        }
    }
    assert!(cells >= 600, "only {cells} cells");
}

#[test]
fn everybody_may_publish_and_hear_exactly_what_the_decisions_say() {
    let mut world = World::new();
    for event in events() {
        for (place, uri) in uris(event.scope, event.name) {
            for who in Who::ALL {
                let listens = world.may(who, &json!([32, 1, {}, uri]));
                assert_eq!(listens, who.may_listen(), "{who:?} subscribes to {uri}");
                let speaks = world.may(who, &json!([16, 1, {"acknowledge": true}, uri, []]));
                let ready = event.name == "on_worker_ready"
                    && [Who::OwnWorker, Who::OtherWorker].contains(&who);
                // Where no node is named, nobody can say for which one it is.
                let names_node = uri.starts_with("crossbar.node.");
                let expected = who.may_speak(place) && names_node || ready;
                assert_eq!(speaks, expected, "{who:?} publishes {uri}");
            }
        }
    }
}

#[test]
fn those_who_look_may_ask_the_realm_about_itself_and_change_nothing_in_it() {
    let mut world = World::new();
    for who in Who::ALL {
        for uri in META {
            assert_eq!(
                world.may(who, &json!([48, 1, {}, uri, [1]])),
                who.may_listen(),
                "{who:?} calls {uri}"
            );
        }
        for uri in ["wamp.session.kill_all", "wamp.registration.remove_callee"] {
            if who != Who::Admin {
                assert!(
                    !world.may(who, &json!([48, 1, {}, uri, []])),
                    "{who:?} calls {uri}"
                );
            }
        }
    }
}

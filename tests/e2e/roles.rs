//! Who may call what on the management realm: every procedure, by clients of every role; the rest of the matrix, with
//! those who cannot come in from outside, is beside the table of roles.

use serde_json::{Value, json};
use shared::api::{self, Impact, Scope};
use tests::foreign::{Library, Payload, Puppet, Serializer, Session, Where};
use tests::{TestNode, free_port};

use crate::admin::call;
use crate::world::{NODE, transport_config};

/// A node whose management transport gives each path a role of its own.
pub struct Doors {
    pub node: TestNode,
    port: u16,
    puppet: Puppet,
}

impl Doors {
    pub fn open() -> Doors {
        let port = free_port();
        let door = |auth: Value| json!({ "type": "websocket", "auth": auth });
        let anonymous = |role: &str| door(json!({ "anonymous": { "role": role } }));
        let principals = json!({ "joe": { "ticket": "sesame-7", "role": "viewer" } });
        let config = json!({
            "controller": {
                "id": "n1",
                "transport": {
                    "type": "universal",
                    "endpoint": { "type": "tcp", "port": port, "interface": "127.0.0.1" },
                    "websocket": {
                        "admin": anonymous("admin"),
                        "operator": anonymous("operator"),
                        "viewer": anonymous("viewer"),
                        "locked": door(json!({ "ticket": { "type": "static", "principals": principals } })),
                    },
                    "rawsocket": { "auth": { "anonymous": { "role": "viewer" } } },
                },
            },
            "workers": [],
        });
        Doors {
            node: TestNode::start(&config),
            port,
            puppet: Puppet::start(Library::PythonAsyncio),
        }
    }

    fn place(&self, path: &str) -> Where {
        Where::WebSocket {
            port: self.port,
            path: format!("/{path}"),
        }
    }

    pub fn enter(&self, role: &str) -> Session {
        self.puppet
            .join(&self.place(role), "crossbar", Serializer::Json)
    }

    /// Returns the reason for which a client without a ticket is refused.
    pub fn knock(&self) -> String {
        let refused = self
            .puppet
            .try_join(&self.place("locked"), "crossbar", Serializer::Json);
        refused.err().expect("it has no ticket").uri
    }
}

/// Returns every URI of the API on this node, with router `w1` and container `c1`.
fn uris() -> Vec<(&'static api::ProcedureInfo, String)> {
    let all = api::procedures().flat_map(|procedure| {
        let name = procedure.name;
        let node = procedure.scope.on_node().then(|| format!("{NODE}{name}"));
        let worker = match procedure.scope {
            Scope::Node => None,
            Scope::Container => Some("c1"),
            _ => Some("w1"),
        };
        let worker = worker.map(|worker| format!("{NODE}worker.{worker}.{name}"));
        let uris = node.into_iter().chain(worker);
        uris.map(move |uri| (procedure, uri)).collect::<Vec<_>>()
    });
    all.collect()
}

/// Calls with more arguments than anything takes: whoever may call it learns that, and nothing happens.
fn outcome(session: &Session, uri: &str) -> String {
    let args = vec![json!(null); 30];
    let payload = Payload {
        args,
        ..Payload::default()
    };
    session.call(uri, payload).unwrap_err().uri
}

const REACHED: &str = "wamp.error.invalid_argument";
const REFUSED: &str = "wamp.error.not_authorized";

#[test]
fn every_procedure_is_open_to_exactly_the_roles_that_the_decisions_name() {
    let doors = Doors::open();
    let admin = doors.enter("admin");
    call(&admin, &format!("{NODE}start_router"), vec![json!("w1")]);
    call(&admin, &format!("{NODE}start_container"), vec![json!("c1")]);
    let (operator, viewer) = (doors.enter("operator"), doors.enter("viewer"));
    for (procedure, uri) in uris() {
        let name = procedure.name;
        assert_eq!(outcome(&admin, &uri), REACHED, "admin calls {uri}");
        let gets_in = ["start_guest", "shutdown"].contains(&name)
            || name.ends_with("_manhole")
            || name.ends_with("_pythonpath");
        let expected = if gets_in { REFUSED } else { REACHED };
        assert_eq!(outcome(&operator, &uri), expected, "operator calls {uri}");
        let looks = procedure.impact == Impact::ReadOnly;
        let expected = if looks { REACHED } else { REFUSED };
        assert_eq!(outcome(&viewer, &uri), expected, "viewer calls {uri}");
    }
    assert_eq!(doors.knock(), "wamp.error.no_matching_auth_method");
}

#[test]
fn a_session_of_an_application_realm_reaches_nothing_of_the_management() {
    let doors = Doors::open();
    let admin = doors.enter("admin");
    let port = free_port();
    call(&admin, &format!("{NODE}start_router"), vec![json!("w1")]);
    let w1 = |name: &str| format!("{NODE}worker.w1.{name}");
    let realm = vec![json!("r1"), json!({ "name": "realm1" })];
    call(&admin, &w1("start_router_realm"), realm);
    let allow = json!({ "call": true, "register": true, "publish": true, "subscribe": true });
    let everything = json!({ "uri": "", "match": "prefix", "allow": allow });
    let role = json!({ "name": "anonymous", "permissions": [everything] });
    let role = vec![json!("r1"), json!("a"), role];
    call(&admin, &w1("start_router_realm_role"), role);
    let transport = vec![json!("t1"), transport_config(port)];
    call(&admin, &w1("start_router_transport"), transport);
    let puppet = Puppet::start(Library::PythonAsyncio);
    let application = puppet.join(&Where::RawSocket { port }, "realm1", Serializer::Cbor);
    for (_, uri) in uris() {
        let heard = outcome(&application, &uri);
        assert_eq!(heard, "wamp.error.no_such_procedure", "{uri}");
    }
    let management = puppet.try_join(&Where::RawSocket { port }, "crossbar", Serializer::Cbor);
    assert_eq!(management.err().unwrap().uri, "wamp.error.no_such_realm");
}

#[test]
fn those_who_look_find_out_what_is_registered() {
    let doors = Doors::open();
    let viewer = doors.enter("viewer");
    let uri = format!("{NODE}get_workers");
    let id = call(&viewer, "wamp.registration.lookup", vec![json!(uri)]);
    let registration = call(&viewer, "wamp.registration.get", vec![id]);
    assert_eq!(registration["uri"], json!(uri));
    let kill = viewer.call("wamp.session.kill_all", Payload::default());
    assert_eq!(kill.unwrap_err().uri, REFUSED);
}

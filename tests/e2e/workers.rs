//! Workers come and go by `crossbarctl`: as processes, not only as rows of a list.

use std::net::TcpStream;

use serde_json::json;
use tests::foreign::{Library, Puppet, Serializer};
use tests::proc;

use crate::world::{Empty, World, pid, start_router};

#[test]
fn a_router_is_a_process_that_ends_with_its_stop() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    ctl.ok(&["router", "start", "w1"]);
    let pid = pid(&ctl, "w1");
    assert!(proc::runs(pid));
    assert_eq!(
        proc::status(pid, "PPid"),
        Some(empty.node.controller.pid().to_string())
    );
    ctl.ok(&["router", "stop", "w1", "--yes"]);
    assert!(!proc::runs(pid));
    assert_eq!(ctl.json(&["workers", "list"]), json!([]));
}

#[test]
fn a_router_that_is_killed_on_request_is_gone_and_may_be_started_again() {
    let world = World::start();
    let first = world.pid("w1");
    world.ctl().ok(&["router", "stop", "w1", "--kill", "--yes"]);
    assert!(!proc::runs(first));
    world.ctl().ok(&["router", "start", "w1"]);
    assert_ne!(world.pid("w1"), first);
    assert_eq!(
        world.ctl().json(&["router", "list-realms", "w1"]),
        json!([])
    );
}

#[test]
fn a_container_starts_and_stops() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    ctl.ok(&["container", "start", "c1"]);
    let pid = pid(&ctl, "c1");
    assert!(proc::runs(pid));
    assert_eq!(
        ctl.run(&["router", "stop", "c1", "--yes"]).status,
        7,
        "it is no router"
    );
    ctl.ok(&["container", "stop", "c1", "--yes"]);
    assert!(!proc::runs(pid));
}

#[test]
fn a_stopped_router_says_goodbye_and_listens_no_longer() {
    let world = World::start();
    let client =
        Puppet::start(Library::PythonAsyncio).join(&world.websocket(), "realm1", Serializer::Json);
    world.ctl().ok(&["router", "stop", "w1", "--yes"]);
    assert_eq!(client.wait_goodbye(), "wamp.close.system_shutdown");
    assert!(TcpStream::connect(("127.0.0.1", world.port)).is_err());
}

#[test]
fn several_routers_serve_side_by_side() {
    let world = World::start();
    let ctl = world.ctl();
    let port = tests::free_port();
    start_router(&ctl, "w2", ["--name", "realm1"]);
    ctl.ok(&[
        "router",
        "start-transport",
        "w2",
        "t1",
        "--type",
        "rawsocket",
        "--tcp",
        &format!("127.0.0.1:{port}"),
    ]);
    let puppet = Puppet::start(Library::PythonAsyncio);
    let first = puppet.join(&world.rawsocket(), "realm1", Serializer::Json);
    let second = puppet.join(
        &tests::foreign::Where::RawSocket { port },
        "realm1",
        Serializer::Json,
    );
    first.register("com.example.here", tests::foreign::Behaviour::Echo);
    let elsewhere = second.call("com.example.here", tests::foreign::Payload::default());
    assert_eq!(elsewhere.unwrap_err().uri, "wamp.error.no_such_procedure");
    ctl.ok(&["router", "stop", "w2", "--yes"]);
    assert!(
        first
            .call("com.example.here", tests::foreign::Payload::default())
            .is_ok()
    );
}

#[test]
fn set_cpu_affinity_changes_what_proc_says() {
    let world = World::start();
    let pid = world.pid("w1");
    let allowed = || proc::status(pid, "Cpus_allowed_list").unwrap();
    world.ctl().ok(&["worker", "w1", "set-cpu-affinity", "0"]);
    assert_eq!(allowed(), "0");
    if std::thread::available_parallelism().unwrap().get() >= 2 {
        world.ctl().ok(&["worker", "w1", "set-cpu-affinity", "0,1"]);
        assert_eq!(allowed(), "0-1");
        assert_eq!(
            world.ctl().ok(&["worker", "w1", "get-cpu-affinity"]).trim(),
            "0,1"
        );
    }
}

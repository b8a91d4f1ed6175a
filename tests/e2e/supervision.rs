//! Processes that die, and processes that must not be left behind.

use std::time::Duration;

use nix::sys::signal::Signal;
use serde_json::json;
use tests::foreign::{Behaviour, Library, Payload, Puppet, Serializer};
use tests::{DEADLINE, proc, wait_for};

use crate::world::World;

pub fn kill(pid: u32) {
    let pid = nix::unistd::Pid::from_raw(i32::try_from(pid).unwrap());
    nix::sys::signal::kill(pid, Signal::SIGKILL).unwrap();
}

#[test]
fn a_router_that_dies_comes_back_with_everything_it_had() {
    let world = World::start();
    let ctl = world.ctl();
    ctl.ok(&["worker", "w1", "set-cpu-affinity", "0"]);
    let puppet = Puppet::start(Library::PythonAsyncio);
    let before = puppet.join(&world.rawsocket(), "realm1", Serializer::Json);
    let first = world.pid("w1");
    kill(first);
    before.wait_gone();
    let second = wait_for("the router's return", DEADLINE, || {
        let workers = ctl.json(&["workers", "list"]);
        let back = workers[0]["status"] == "started" && workers[0]["pid"] != first;
        back.then(|| workers[0]["pid"].as_u64().unwrap())
    });
    // Started is the process; its transport follows.
    wait_for("its transport", DEADLINE, || {
        std::net::TcpStream::connect(("127.0.0.1", world.port))
            .is_ok()
            .then_some(())
    });
    let after = puppet.join(&world.rawsocket(), "realm1", Serializer::Json);
    after.register("com.example.echo", Behaviour::Echo);
    assert_eq!(
        after.call("com.example.echo", Payload::default()),
        Ok(Payload::default())
    );
    assert_eq!(ctl.json(&["router", "list-realms", "w1"])[0]["id"], "r1");
    assert_eq!(
        ctl.json(&["router", "list-transports", "w1"])[0]["id"],
        "t1"
    );
    let second = u32::try_from(second).unwrap();
    wait_for("its CPU affinity", DEADLINE, || {
        (proc::status(second, "Cpus_allowed_list").as_deref() == Some("0")).then_some(())
    });
    assert_eq!(ctl.json(&["workers", "list"])[0]["restarts"], json!(1));
}

#[test]
fn nobody_outlives_a_killed_controller() {
    let world = World::start();
    let ctl = world.ctl();
    ctl.ok(&["container", "start", "c1"]);
    ctl.ok(&[
        "guest",
        "start",
        "g1",
        "--",
        "/bin/sh",
        "-c",
        "trap '' TERM HUP; sleep 1000 & sleep 1000",
    ]);
    wait_for("all processes", DEADLINE, || {
        (world.node().processes().len() == 7).then_some(())
    });
    world.node().controller.signal(Signal::SIGKILL);
    wait_for("their end", Duration::from_secs(5), || {
        world.node().processes().is_empty().then_some(())
    });
}

#[test]
fn sigterm_says_goodbye_to_every_session_and_ends_with_0() {
    let mut world = World::start();
    world
        .ctl()
        .ok(&["guest", "start", "g1", "--", "sleep", "1000"]);
    let puppet = Puppet::start(Library::PythonTwisted);
    let client = puppet.join(&world.websocket(), "realm1", Serializer::MsgPack);
    let other = puppet.join(&world.rawsocket(), "realm1", Serializer::Cbor);
    let admin = world.empty.manager();
    world.node().controller.signal(Signal::SIGTERM);
    for session in [&client, &other, &admin] {
        assert_eq!(session.wait_goodbye(), "wamp.close.system_shutdown");
    }
    assert_eq!(world.empty.node.controller.wait(DEADLINE).code(), Some(0));
    assert_eq!(world.node().processes(), [0; 0]);
}

#[test]
fn a_second_node_on_the_same_directory_is_refused() {
    let world = World::start();
    let output = std::process::Command::new(&tests::programs().node)
        .args(["start", "--cbdir"])
        .arg(world.node().dir())
        .output()
        .unwrap();
    assert_eq!(
        output.status.code(),
        Some(69),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!(world.ctl().json(&["workers", "list"])[0]["id"], "w1");
}

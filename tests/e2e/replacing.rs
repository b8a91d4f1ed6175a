//! What clients see while a worker that has died or hangs is being replaced.

use std::io::ErrorKind;
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::json;
use tests::foreign::{Library, Payload, Puppet, Serializer};
use tests::{DEADLINE, wait_for};

use crate::admin::of_w1;
use crate::world::World;

fn signal(pid: u32, signal: Signal) {
    kill(Pid::from_raw(i32::try_from(pid).unwrap()), signal).unwrap();
}

fn refuses(port: u16) -> bool {
    let connected = TcpStream::connect(("127.0.0.1", port));
    connected.is_err_and(|error| error.kind() == ErrorKind::ConnectionRefused)
}

#[test]
fn nobody_is_refused_while_a_killed_router_is_replaced() {
    let world = World::start();
    let (stop, tries, refused) = (
        Arc::new(AtomicBool::new(false)),
        Arc::new(AtomicUsize::new(0)),
        Arc::new(AtomicUsize::new(0)),
    );
    let knocking = {
        let (stop, tries, refused) = (Arc::clone(&stop), Arc::clone(&tries), Arc::clone(&refused));
        let port = world.port;
        std::thread::spawn(move || {
            while !stop.load(Ordering::Relaxed) {
                tries.fetch_add(1, Ordering::Relaxed);
                refused.fetch_add(usize::from(refuses(port)), Ordering::Relaxed);
            }
        })
    };
    let puppet = Puppet::start(Library::PythonAsyncio);
    for _ in 0..3 {
        let pid = world.pid("w1");
        let before = tries.load(Ordering::Relaxed);
        signal(pid, Signal::SIGKILL);
        // It waits in the backlog until somebody takes it.
        let client = wait_for("a client in the new router", DEADLINE, || {
            puppet
                .try_join(&world.websocket(), "realm1", Serializer::Json)
                .ok()
        });
        client
            .call("wamp.session.count", Payload::default())
            .unwrap();
        wait_for("the new process", DEADLINE, || {
            (world.pid("w1") != pid).then_some(())
        });
        // One may have waited in a backlog that was full.
        wait_for("somebody who knocked meanwhile", DEADLINE, || {
            (tries.load(Ordering::Relaxed) > before).then_some(())
        });
    }
    stop.store(true, Ordering::Relaxed);
    knocking.join().unwrap();
    let tries = tries.load(Ordering::Relaxed);
    assert_eq!(refused.load(Ordering::Relaxed), 0, "of {tries}");

    // What is stopped on purpose refuses at once, whoever keeps the socket; and the port is free.
    let ctl = world.ctl();
    ctl.ok(&["router", "stop-transport", "w1", "t1", "--yes"]);
    assert!(refuses(world.port));
    let file = world.node().dir().join("t1.json");
    ctl.ok(&[
        "router",
        "start-transport",
        "w1",
        "t2",
        "--config",
        file.to_str().unwrap(),
    ]);
    assert!(!refuses(world.port));
    ctl.ok(&["router", "stop", "w1", "--yes"]);
    assert!(refuses(world.port));
}

#[test]
fn callers_of_a_worker_that_hangs_are_told_and_it_is_replaced() {
    let world = World::start();
    let manager = world.empty.manager();
    let pid = world.pid("w1");
    signal(pid, Signal::SIGSTOP);
    let begin = Instant::now();
    let error = manager.call(&of_w1("utcnow"), Payload::default());
    let took = begin.elapsed();
    assert_eq!(error.unwrap_err().uri, "crossbar.error.worker_unresponsive");
    // Two questions without an answer: 5 s. The rest is for a machine that is busy.
    assert!(took < Duration::from_secs(9), "{took:?}");
    wait_for("its replacement", DEADLINE, || {
        let workers = world.ctl().json(&["workers", "list"]);
        let row = &workers[0];
        (row["status"] == "started" && row["pid"] != json!(pid)).then_some(())
    });
    manager.call(&of_w1("utcnow"), Payload::default()).unwrap();
}

//! A whole configuration, from start to ready; what happens if something in it cannot be had; and races for one thing.

use std::net::{TcpListener, TcpStream};
use std::time::Instant;

use serde_json::{Value, json};
use tests::foreign::{Payload, PendingCall};
use tests::{DEADLINE, TestNode, free_port};

use crate::admin::{call, of_node, of_w1};
use crate::world::{Empty, transport_config};

const ROUTERS: usize = 5;
const CONTAINERS: usize = 3;
/// Realms of each router, and transports.
const EACH: usize = 4;

/// Eight workers, twenty realms, twenty transports.
fn large(parallel: bool) -> (Value, Vec<u16>) {
    let allow = json!({ "call": true, "register": true, "publish": true, "subscribe": true });
    let everything = json!({ "uri": "", "match": "prefix", "allow": allow });
    let role = json!({ "name": "anonymous", "permissions": [everything] });
    let mut ports = Vec::new();
    let mut workers = Vec::new();
    for router in 0..ROUTERS {
        let realms: Vec<_> = (0..EACH)
            .map(|realm| json!({ "name": format!("realm-{router}-{realm}"), "roles": [role] }))
            .collect();
        let transports: Vec<_> = (0..EACH)
            .map(|_| {
                let port = free_port();
                ports.push(port);
                transport_config(port)
            })
            .collect();
        workers.push(json!({ "type": "router", "realms": realms, "transports": transports }));
    }
    for _ in 0..CONTAINERS {
        workers.push(json!({ "type": "container", "components": [] }));
    }
    let options = json!({ "enable_parallel_worker_start": parallel });
    let config = json!({ "controller": { "id": "n1", "options": options }, "workers": workers });
    (config, ports)
}

/// Returns the seconds of CPU that a process has used up to now.
fn cpu_seconds(pid: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    // The name, which is in brackets, may have anything in it.
    let (_, rest) = stat.rsplit_once(')').unwrap();
    let ticks = rest.split_whitespace().skip(11).take(2);
    let ticks: u32 = ticks.map(|field| field.parse::<u32>().unwrap()).sum();
    // The kernel tells hundredths, whatever it counts itself.
    f64::from(ticks) / 100.0
}

#[test]
fn eight_workers_with_twenty_realms_and_transports_come_up_one_after_the_other_or_side_by_side() {
    for parallel in [false, true] {
        let (config, ports) = large(parallel);
        let begin = Instant::now();
        let node = TestNode::start(&config);
        let took = begin.elapsed();
        // Others may want the machine at the same time: what is limited is the work, not the time that it takes.
        let work: f64 = node.processes().into_iter().map(cpu_seconds).sum();
        println!("start to ready, parallel {parallel}: {took:?}, {work} s of CPU");
        assert!(work <= 1.5, "{work} s of CPU");
        for port in ports {
            TcpStream::connect(("127.0.0.1", port)).unwrap();
        }
        let ctl = node.ctl();
        let workers = ctl.json(&["workers", "list"]);
        let workers = workers.as_array().unwrap();
        assert_eq!(workers.len(), ROUTERS + CONTAINERS);
        for worker in &workers[..ROUTERS] {
            assert_eq!(worker["status"], "started");
        }
        let realms = ctl.json(&["router", "list-realms", "worker001"]);
        assert_eq!(realms.as_array().unwrap().len(), EACH);
    }
}

#[test]
fn what_cannot_be_had_ends_the_start_and_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let mut transport = transport_config(port);
    transport["id"] = json!("t7");
    let router = json!({ "type": "router", "id": "w7", "realms": [], "transports": [transport] });
    let config = json!({ "controller": { "id": "n1" }, "workers": [router] });
    let mut node = TestNode::spawn(&config.to_string(), "config.json");
    assert_eq!(node.controller.wait(DEADLINE).code(), Some(71));
    node.controller
        .stderr
        .wait("the reason", DEADLINE, |lines| {
            let names = |line: &String| {
                line.contains("worker `w7`")
                    && line.contains("transport `t7`")
                    && line.contains(&port.to_string())
            };
            lines.iter().any(names).then_some(())
        });
    assert_eq!(node.processes(), [0; 0]);
}

/// Waits for both, and returns the error of the one that lost.
fn loser(calls: [PendingCall; 2]) -> String {
    let answers = calls.map(|call| call.answer());
    let errors: Vec<_> = answers.into_iter().filter_map(Result::err).collect();
    assert_eq!(errors.len(), 1, "{errors:?}");
    errors[0].uri.clone()
}

#[test]
fn of_two_starts_for_one_id_or_one_port_one_wins() {
    let empty = Empty::start();
    let (one, other) = (empty.manager(), empty.manager());
    let both = |uri: String, args: [Vec<Value>; 2]| {
        let [first, second] = args.map(|args| Payload {
            args,
            ..Payload::default()
        });
        [
            one.start_call(&uri, first, json!({})),
            other.start_call(&uri, second, json!({})),
        ]
    };
    let w1 = || vec![json!("w1")];
    assert_eq!(
        loser(both(of_node("start_router"), [w1(), w1()])),
        "crossbar.error.worker_already_running"
    );
    let realm = || vec![json!("r1"), json!({ "name": "realm1" })];
    assert_eq!(
        loser(both(of_w1("start_router_realm"), [realm(), realm()])),
        "crossbar.error.already_running"
    );
    let (start, port) = (of_w1("start_router_transport"), free_port());
    let at = |id: &str, port: u16| vec![json!(id), transport_config(port)];
    assert_eq!(
        loser(both(start.clone(), [at("t1", port), at("t1", free_port())])),
        "crossbar.error.already_running"
    );
    let port = free_port();
    assert_eq!(
        loser(both(start, [at("t2", port), at("t3", port)])),
        "crossbar.error.cannot_listen"
    );
    let list = call(&one, &of_w1("get_router_transports"), vec![]);
    assert_eq!(list.as_array().unwrap().len(), 2);
}

#[test]
fn a_node_that_is_asked_to_restart_comes_up_again_with_its_configuration() {
    let (config, ports) = large(true);
    let node = TestNode::start(&config);
    let ctl = node.ctl();
    let before = ctl.json(&["call", "get_info"]);
    ctl.ok(&["call", "shutdown", "true"]);
    node.controller
        .stdout
        .wait("a second start", DEADLINE, |lines| {
            let ready = lines.iter().filter(|line| line.ends_with(" is ready"));
            (ready.count() == 2).then_some(())
        });
    let after = ctl.json(&["call", "get_info"]);
    // The same process, under the same supervision.
    assert_eq!(before["pid"], after["pid"]);
    assert_ne!(before["started"], after["started"]);
    for port in ports {
        TcpStream::connect(("127.0.0.1", port)).unwrap();
    }
}

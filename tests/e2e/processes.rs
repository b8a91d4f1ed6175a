//! What every process of a node tells and lets be set, used by Autobahn|Python through `controller.transport`.

use serde_json::{Value, json};
use tests::DEADLINE;
use tests::foreign::{Library, Puppet, Serializer};

use crate::admin::{call, of_node, of_w1, refused, topics, wait_topics, watch};
use crate::world::World;

#[test]
fn every_process_tells_about_itself() {
    let world = World::start();
    let admin = world.empty.manager();
    let info = call(&admin, &of_node("get_info"), vec![]);
    assert_eq!(info["pid"], world.node().controller.pid());
    assert_eq!(info["workers"], 1);
    assert_eq!(info["wamplets"], json!([]));
    for (uri, pid) in [
        (of_node as fn(&str) -> String, world.node().controller.pid()),
        (of_w1, world.pid("w1")),
    ] {
        let now = call(&admin, &uri("utcnow"), vec![]);
        let started = call(&admin, &uri("started"), vec![]);
        assert!(now.as_str() > started.as_str(), "{now} {started}");
        assert!(call(&admin, &uri("uptime"), vec![]).as_f64().unwrap() > 0.0);
        assert!(call(&admin, &uri("trigger_gc"), vec![]).as_f64().unwrap() >= 0.0);
        let info = call(&admin, &uri("get_process_info"), vec![]);
        let open = std::fs::read_dir(format!("/proc/{pid}/fd"))
            .unwrap()
            .count() as u64;
        assert!(
            info["descriptors"].as_u64().unwrap().abs_diff(open) <= 2,
            "{info} {open}"
        );
        let stats = call(&admin, &uri("get_process_stats"), vec![]);
        assert!(stats["resident"].as_u64().unwrap() > 1 << 20, "{stats}");
    }
    let sockets = call(&admin, &of_w1("get_process_info"), vec![])["sockets"].clone();
    let local = format!("127.0.0.1:{}", world.port);
    let listens = |row: &Value| row["local"] == local.as_str() && row["status"] == "LISTEN";
    assert!(sockets.as_array().unwrap().iter().any(listens), "{sockets}");
}

#[test]
fn cpu_affinity_changes_what_the_kernel_says_and_others_are_told() {
    let world = World::start();
    let puppet = Puppet::start(Library::PythonAsyncio);
    let (caller, watcher) = (
        world.empty.manage(&puppet, Serializer::Json),
        world.empty.manage(&puppet, Serializer::Json),
    );
    watch(&caller);
    watch(&watcher);
    let result = call(&caller, &of_w1("set_cpu_affinity"), vec![json!([0])]);
    assert_eq!(result["affinity"], json!([0]));
    let allowed = tests::proc::status(world.pid("w1"), "Cpus_allowed_list");
    assert_eq!(allowed.as_deref(), Some("0"));
    assert_eq!(
        call(&caller, &of_w1("get_cpu_affinity"), vec![])["affinity"],
        json!([0])
    );
    wait_topics(&watcher, &["worker.w1.on_cpu_affinity_set"]);
    assert_eq!(
        watcher.events("all")[0].payload.args[0]["affinity"],
        json!([0])
    );
    assert_eq!(topics(&caller), [""; 0]);
    assert_eq!(
        refused(&caller, &of_w1("set_cpu_affinity"), vec![json!([9999])]),
        "crossbar.error.runtime_error"
    );
}

#[test]
fn statistics_are_monitored_at_the_interval_that_was_asked_for() {
    let world = World::start();
    let puppet = Puppet::start(Library::PythonTwisted);
    let (caller, watcher) = (
        world.empty.manage(&puppet, Serializer::Json),
        world.empty.manage(&puppet, Serializer::Json),
    );
    watch(&watcher);
    caller.subscribe(&of_w1("on_process_stats"), "stats", json!({}));
    let set = of_w1("set_process_stats_monitoring");
    assert_eq!(call(&caller, &set, vec![json!(0.1)]), Value::Null);
    let samples = caller.wait_events("stats", 4);
    let numbers: Vec<_> = samples
        .iter()
        .map(|event| event.payload.args[0]["seq"].as_u64().unwrap())
        .collect();
    assert_eq!(numbers[..4], [1, 2, 3, 4]);
    call(&caller, &set, vec![json!(0)]);
    let is_set = "worker.w1.on_process_stats_monitoring_set";
    tests::wait_for("the end of monitoring", DEADLINE, || {
        (topics(&watcher).last().unwrap() == is_set).then_some(())
    });
    let seen = topics(&watcher);
    assert_eq!(seen[..2], ["worker.w1.on_process_stats", is_set]);
    let values: Vec<_> = watcher
        .events("all")
        .into_iter()
        .filter(|event| event.topic.as_deref() == Some(&of_w1("on_process_stats_monitoring_set")))
        .collect();
    let values: Vec<_> = values
        .iter()
        .map(|event| event.payload.args[0].as_f64().unwrap())
        .collect();
    assert_eq!(values, [0.1, 0.0]);
    assert_eq!(
        refused(&caller, &set, vec![json!("often")]),
        "wamp.error.invalid_argument"
    );
}

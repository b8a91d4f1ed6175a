//! `crossbarctl bench`, against a realm of the node's router.

use serde_json::Value;
use tests::Ctl;

use crate::world::World;

/// Runs a benchmark that ends by count; returns what it came to.
fn bench(ctl: &Ctl, what: &[&str]) -> Value {
    let mut args = vec!["--realm", "realm1", "bench"];
    args.extend_from_slice(what);
    let told = ctl.json(&args);
    assert_eq!(told["what"], what[0]);
    assert_eq!(told["errors"], 0, "{told}");
    let number = |place| {
        told.pointer(place)
            .and_then(Value::as_f64)
            .unwrap_or_default()
    };
    assert!(number("/per_second") > 0.0, "{told}");
    let quantiles = ["/latency_ms/p50", "/latency_ms/p99", "/latency_ms/max"].map(number);
    assert!(quantiles.is_sorted() && quantiles[0] > 0.0, "{told}");
    told
}

#[test]
fn calls_events_and_connections_are_measured() {
    let world = World::start();
    let url = format!("rs://127.0.0.1:{}", world.port);
    let ctl = Ctl::url(&url, world.node().dir());
    let calls = bench(&ctl, &["call", "--count", "500", "--clients", "3"]);
    assert_eq!(
        (&calls["operations"], &calls["clients"]),
        (&500.into(), &3.into())
    );
    let events = bench(&ctl, &["publish", "--count", "300", "--subscribers", "2"]);
    assert_eq!(events["operations"], 300);
    assert_eq!(events["received"], 600);
    assert_eq!(events["missed"], 0);
    // Every event that was sent in time has arrived, at every subscriber.
    let timed = bench(
        &ctl,
        &[
            "publish",
            "--duration",
            "300ms",
            "--clients",
            "2",
            "--subscribers",
            "3",
        ],
    );
    let count = |name: &str| timed[name].as_u64().unwrap();
    assert_eq!((count("received") + count("missed")) % 3, 0, "{timed}");
    assert!(count("received") >= 3 * count("operations"), "{timed}");
    let visits = bench(&ctl, &["connect", "--count", "40", "--clients", "4"]);
    assert_eq!(visits["operations"], 40);
    // Nothing of it is left behind.
    let left = ctl.json(&["--realm", "realm1", "call", "wamp.registration.list"]);
    assert_eq!(left["exact"], Value::Array(Vec::new()), "{left}");
}

#[test]
fn what_fails_is_counted_and_told() {
    let world = World::start();
    let ctl = Ctl::url(
        &format!("rs://127.0.0.1:{}", world.port),
        world.node().dir(),
    );
    let none = ctl.run(&[
        "--realm",
        "realm1",
        "bench",
        "call",
        "com.example.none",
        "--count",
        "5",
    ]);
    assert_eq!(none.status, 10, "{none}");
    assert!(none.stderr.contains("no_such_procedure"), "{none}");
}

//! Sessions that read too slowly: what becomes of them and of their events, by policy, and who is told.

use std::io::{Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::sync::Arc;

use crossbar_node::router::io::{Door, Guard, Listener};
use serde_json::{Value, json};
use shared::config::{ConfigItem as _, TransportConfig};
use shared::net::{Delivery, Session, Subscription};
use shared::wamp::details::PublishOptions;
use shared::wamp::{Dict, Match, Serializer};

use super::world::{PATIENCE, World, receive, send};

const QUOTA: usize = 200_000;

/// A transport on a Unix socket: those hold little, so that queues fill soon.
struct SlowDoor {
    _listener: Listener,
    folder: tempfile::TempDir,
}

fn open(world: &World, mut config: Value) -> SlowDoor {
    let folder = tempfile::tempdir().unwrap();
    config["endpoint"] = json!({"type": "unix", "path": "slow.sock"});
    let config = TransportConfig::from_value(&config).unwrap();
    let door = Arc::new(Door::new(&config, folder.path(), &Guard::Configured).unwrap());
    let listener = Listener::start(&world.router, &config.endpoint, door, folder.path());
    SlowDoor {
        _listener: listener.unwrap(),
        folder,
    }
}

/// A session that has subscribed to `test.one` and `test.two` and does not read on.
fn slow(door: &SlowDoor) -> (UnixStream, u64) {
    let mut stream = UnixStream::connect(door.folder.path().join("slow.sock")).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.write_all(&[0x7f, 0xf1, 0, 0]).unwrap();
    stream.read_exact(&mut [0; 4]).unwrap();
    send(&mut stream, r#"[1,"realm1",{"roles":{"subscriber":{}}}]"#);
    let welcome: Value = serde_json::from_str(&receive(&mut stream)).unwrap();
    for (request, topic) in [(1, "test.one"), (2, "test.two")] {
        send(&mut stream, &format!(r#"[32,{request},{{}},"{topic}"]"#));
        assert!(receive(&mut stream).starts_with("[33,"));
    }
    (stream, welcome[1].as_u64().unwrap())
}

fn transport(policy: &str) -> Value {
    json!({"type": "rawsocket", "options": {"backpressure": {
        "policy": policy, "soft_bytes": QUOTA / 2, "hard_bytes": QUOTA,
    }}})
}

/// Publishes events of ten thousand octets, numbered from `from` on.
async fn publish(session: &Session, topic: &str, numbers: std::ops::Range<u64>) {
    let body = Value::from("y".repeat(10_000));
    let last = numbers.end - 1;
    for number in numbers {
        let options = PublishOptions {
            acknowledge: number % 50 == 0 || number == last,
            ..PublishOptions::default()
        };
        let args = vec![json!(number), body.clone()];
        session
            .publish(topic, args, Dict::new(), options)
            .await
            .unwrap();
    }
}

async fn next(subscription: &mut Subscription) -> Value {
    let delivery = tokio::time::timeout(PATIENCE, subscription.next()).await;
    match delivery.expect("an event comes in time") {
        Some(Delivery::Event(event)) => event.args[0].clone(),
        other => panic!("no event: {other:?}"),
    }
}

/// Reads events until the one numbered `last`, or, without one, until nothing more comes; returns their numbers and how
/// many were said to be left out.
fn read(stream: &mut UnixStream, last: Option<u64>) -> (Vec<u64>, u64) {
    let (mut numbers, mut gaps) = (Vec::new(), 0);
    while last.is_none() || numbers.last() != last.as_ref() {
        let patience = if last.is_some() { PATIENCE } else { PAUSE };
        stream.set_read_timeout(Some(patience)).unwrap();
        // The head of a frame begins with a zero.
        if stream.read_exact(&mut [0]).is_err() && last.is_none() {
            break;
        }
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let event: Value = serde_json::from_str(&receive(&mut (&[0][..]).chain(&*stream))).unwrap();
        assert_eq!(event[0], 36);
        gaps += event[3]["_gap"].as_u64().unwrap_or(0);
        numbers.push(event[4][0].as_u64().unwrap());
    }
    (numbers, gaps)
}

/// When nothing has come for so long, nothing will.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(700);
/// More than the socket and the queue hold.
const MANY: u64 = 120;

#[tokio::test(flavor = "multi_thread")]
async fn events_are_left_out_by_policy_and_everybody_is_told() {
    for policy in ["drop_new", "drop_oldest", "conflate"] {
        let world = World::new();
        let opened = open(&world, transport(policy));
        let watcher = world.join("rs", Serializer::Cbor).await;
        let topic = "crossbar.session.on_backpressure";
        let mut told = watcher.subscribe(topic, Match::Exact).await.unwrap();
        let publisher = world.join("rs", Serializer::MsgPack).await;
        let (mut stream, session) = slow(&opened);
        publish(&publisher, "test.one", 0..MANY).await;
        let begun = next(&mut told).await;
        assert_eq!(
            (&begun["session"], &begun["state"], &begun["policy"]),
            (&json!(session), &json!("begun"), &json!(policy))
        );
        assert_eq!(begun["authrole"], "anonymous");
        assert!(begun["queued_bytes"].as_u64().unwrap() <= 2 * QUOTA as u64);
        // It reads on, and hears with the next event how many it has missed.
        let reading = tokio::task::spawn_blocking(move || {
            let numbers = read(&mut stream, None);
            (stream, numbers)
        });
        let (mut stream, (numbers, gaps)) = reading.await.unwrap();
        publish(&publisher, "test.two", 2000..2001).await;
        publish(&publisher, "test.one", 1000..1001).await;
        let reading = tokio::task::spawn_blocking(move || read(&mut stream, Some(1000)));
        let (last, gap) = reading.await.unwrap();
        assert_eq!(last, [2000, 1000]);
        assert!(numbers.is_sorted());
        let got = numbers.len() as u64;
        assert!(got < MANY, "{policy}: nothing was left out");
        assert_eq!(got + gaps + gap, MANY, "{policy}: each was got or missed");
        loop {
            let news = next(&mut told).await;
            if news["state"] == "ended" && news["dropped"] == json!(gaps + gap) {
                break;
            }
        }
        assert_eq!(
            numbers.contains(&(MANY - 1)),
            policy != "drop_new",
            "{policy}: the last event"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_cut_off_is_announced() {
    for policy in ["kill", "stall_publisher"] {
        let world = World::new();
        let opened = open(&world, transport(policy));
        let watcher = world.join("rs", Serializer::Cbor).await;
        let topic = "crossbar.session.on_backpressure";
        let mut told = watcher.subscribe(topic, Match::Exact).await.unwrap();
        let mut left = watcher
            .subscribe("wamp.session.on_leave", Match::Exact)
            .await
            .unwrap();
        let publisher = world.join("rs", Serializer::MsgPack).await;
        let (_stream, session) = slow(&opened);
        publish(&publisher, "test.one", 0..MANY).await;
        let news = next(&mut told).await;
        assert_eq!(
            (&news["session"], &news["state"], &news["dropped"]),
            (&json!(session), &json!("killed"), &json!(0))
        );
        assert_eq!(next(&mut left).await, json!(session));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_queue_has_room_for_so_many_messages_and_no_more() {
    let world = World::new();
    let config = json!({"type": "rawsocket", "options": {"backpressure": {
        "policy": "drop_new", "soft_messages": 3, "hard_messages": 5,
    }}});
    let opened = open(&world, config);
    let publisher = world.join("rs", Serializer::MsgPack).await;
    let (mut stream, _) = slow(&opened);
    publish(&publisher, "test.one", 0..MANY).await;
    // What the socket holds comes, five more, and not the rest.
    let reading = tokio::task::spawn_blocking(move || read(&mut stream, None));
    let (numbers, _) = reading.await.unwrap();
    assert!(numbers.len() < MANY as usize, "{}", numbers.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_realm_says_what_a_transport_does_not() {
    use shared::config::{Backpressure, SlowConsumer};
    let world = World::new();
    let realm = world.router.realm("realm1").unwrap();
    realm.set_backpressure(Backpressure {
        policy: Some(SlowConsumer::DropNew),
        hard_bytes: Some(QUOTA as u64),
        ..Backpressure::default()
    });
    let opened = open(&world, json!({"type": "rawsocket"}));
    let watcher = world.join("rs", Serializer::Cbor).await;
    let topic = "crossbar.session.on_backpressure";
    let mut told = watcher.subscribe(topic, Match::Exact).await.unwrap();
    let publisher = world.join("rs", Serializer::MsgPack).await;
    let (_stream, _) = slow(&opened);
    publish(&publisher, "test.one", 0..MANY).await;
    let news = next(&mut told).await;
    assert_eq!(
        (&news["policy"], &news["state"]),
        (&json!("drop_new"), &json!("begun"))
    );
}

//! Links over real sockets: every way to log in, every transport, and a connection that is lost again and again.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crossbar_node::router::core::{Allow, Permission, Role, Settings};
use crossbar_node::router::io::{Door, Guard, Listener, Router, Shards};
use crossbar_node::router::link::{Pauses, Running, Setting};
use serde_json::{Value, json};
use shared::config::{ConfigItem as _, LinkConfig, TransportConfig};
use shared::net::{Call, Delivery, Join, Session, Subscription, TlsOptions, connect};
use shared::wamp::auth::cryptosign::SigningKey;
use shared::wamp::auth::scram::{ClientKeys, Dialect, Kdf};
use shared::wamp::details::PublishOptions;
use shared::wamp::{Dict, Match, Serializer};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::timeout;

use crate::world::{PATIENCE, echo, free_port, pem};

/// A router with `realm1`, and roles for clients and for links.
struct Side {
    router: Arc<Router>,
    _clients: Listener,
    _links: Listener,
    clients: u16,
    links: u16,
}

impl Side {
    /// Makes a router whose transport for links is of this type, with these attributes.
    fn new(links: &Value, tls: &Value) -> Side {
        let router = Router::new(Shards::start(1).unwrap(), json!({})).unwrap();
        let realm = router.start_realm("realm1", Settings::default()).unwrap();
        for name in ["anonymous", "routerlink"] {
            let allow = Allow {
                call: true,
                register: true,
                publish: true,
                subscribe: true,
            };
            realm.set_role(Role {
                name: name.to_owned(),
                permissions: vec![Permission {
                    matching: Match::Prefix,
                    allow,
                    ..Permission::default()
                }],
            });
        }
        let listen = |mut config: Value, tls: &Value| {
            let port = free_port();
            config["endpoint"] = json!({"type": "tcp", "port": port, "interface": "127.0.0.1"});
            if !tls.is_null() {
                config["endpoint"]["tls"] = tls.clone();
            }
            let config = TransportConfig::from_value(&config).unwrap();
            let door = Arc::new(Door::new(&config, &pem(), &Guard::Configured).unwrap());
            let listener =
                Listener::start(&router, &config.endpoint, door, Path::new("/")).unwrap();
            (listener, port)
        };
        let (clients_listener, clients) = listen(json!({"type": "rawsocket"}), &Value::Null);
        let (links_listener, links) = listen(links.clone(), tls);
        Side {
            router,
            _clients: clients_listener,
            _links: links_listener,
            clients,
            links,
        }
    }

    async fn client(&self) -> Session {
        let url = format!("rs://127.0.0.1:{}", self.clients).parse().unwrap();
        let tls = TlsOptions::default();
        let transport = connect(&url, Serializer::Cbor, &tls, PATIENCE).await;
        Session::join(transport.unwrap(), Join::new("realm1"))
            .await
            .unwrap()
    }

    fn link(&self, transport: &Value, auth: &Value, pauses: Pauses) -> Running {
        let config = json!({"realm": "realm1", "transport": transport, "auth": auth});
        let config = LinkConfig::from_value(&config).unwrap();
        let setting = Setting::read("l1", "realm1", &config, &pem()).unwrap();
        Running::start(&self.router, setting, pauses)
    }
}

fn open() -> Value {
    json!({"type": "rawsocket", "auth": {"anonymous": {"type": "static", "role": "routerlink"}}})
}

fn rawsocket(port: u16) -> Value {
    json!({
        "type": "rawsocket",
        "endpoint": {"type": "tcp", "host": "127.0.0.1", "port": port},
        "serializer": "cbor",
    })
}

async fn connected(link: &Running) {
    let mut state = link.watch();
    let joined = state.wait_for(|it| it.connected);
    let joined = timeout(PATIENCE, joined).await;
    assert!(joined.is_ok(), "{:?}", link.state());
}

/// Publishes until it is heard, and then once more; tells how often that was heard.
async fn count_heard(
    publisher: &Session,
    topic: &str,
    events: &mut Subscription,
    mark: u64,
) -> usize {
    let publish = async |what: Value| {
        let options = PublishOptions::default();
        publisher
            .publish(topic, vec![what], Dict::new(), options)
            .await
            .unwrap();
    };
    let mut count = 0;
    let mut heard = async |within: Duration| {
        let delivery = timeout(within, events.next()).await.ok()?;
        match delivery.unwrap() {
            Delivery::Event(event) => Some(event.args[0].clone()),
            Delivery::Missed(count) => panic!("{count} events were lost"),
        }
    };
    let mut probe = 0;
    loop {
        probe += 1;
        assert!(probe < 1000, "nothing is heard");
        publish(json!("probe")).await;
        if heard(Duration::from_millis(50)).await.is_some() {
            break;
        }
    }
    publish(json!(mark)).await;
    publish(json!("end")).await;
    loop {
        match heard(PATIENCE).await.expect("the end is heard") {
            what if what == json!(mark) => count += 1,
            what if what == json!("end") => return count,
            _ => {}
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_way_to_log_in() {
    let kdf = Kdf::Pbkdf2 { iterations: 10 };
    let keys = ClientKeys::derive(Dialect::Wamp, "pencil", &[8; 16], kdf).unwrap();
    let (stored, server) = keys.server_keys().to_hex();
    let key = "07".repeat(32);
    let public = SigningKey::from_hex(&key).unwrap().public_hex();
    let role = "routerlink";
    let there = Side::new(
        &json!({"type": "websocket", "auth": {
            "anonymous": {"type": "static", "role": role},
            "ticket": {"type": "static", "principals": {"joe": {"ticket": "t", "role": role}}},
            "wampcra": {"type": "static", "users": {"joe": {"secret": "s", "role": role}}},
            "scram": {"type": "static", "principals": {"joe": {
                "kdf": "pbkdf2", "iterations": 10, "salt": "08".repeat(16),
                "stored-key": stored, "server-key": server, "role": role,
            }}},
            "cryptosign": {"type": "static", "principals": {"joe": {
                "authorized_keys": [public], "role": role, "realm": "realm1",
            }}},
        }}),
        &Value::Null,
    );
    let kept = there.client().await;
    let transport = json!({
        "type": "websocket",
        "url": format!("ws://127.0.0.1:{}/", there.links),
        "endpoint": {"type": "tcp", "host": "127.0.0.1", "port": there.links},
    });
    for auth in [
        json!({"anonymous": {}}),
        json!({"ticket": {"authid": "joe", "ticket": "t"}}),
        json!({"wampcra": {"authid": "joe", "secret": "s"}}),
        json!({"scram": {"authid": "joe", "password": "pencil"}}),
        json!({"cryptosign": {"authid": "joe", "privkey": key}}),
    ] {
        let here = Side::new(&open(), &Value::Null);
        let link = here.link(&transport, &auth, Pauses::default());
        connected(&link).await;
        let subscriber = here.client().await;
        let mut events = subscriber.subscribe("com.x", Match::Exact).await.unwrap();
        assert_eq!(
            count_heard(&kept, "com.x", &mut events, 1).await,
            1,
            "{auth}"
        );
        assert!(link.stop().await);
    }
    let here = Side::new(&open(), &Value::Null);
    let wrong = json!({"ticket": {"authid": "joe", "ticket": "wrong"}});
    let link = here.link(&transport, &wrong, Pauses::default());
    let mut state = link.watch();
    let state = state
        .wait_for(|it| it.problem.is_some())
        .await
        .unwrap()
        .clone();
    let problem = state.problem.unwrap();
    assert!(problem.contains("the other router refuses"), "{problem}");
}

#[tokio::test(flavor = "multi_thread")]
async fn tls_is_spoken_and_the_certificate_is_looked_at() {
    let tls = json!({"key": "server.key", "certificate": "server.pem"});
    let there = Side::new(&open(), &tls);
    let kept = there.client().await;
    echo(&kept, "com.example.kept").await;
    let here = Side::new(&open(), &Value::Null);
    let mut transport = rawsocket(there.links);
    transport["endpoint"]["tls"] =
        json!({"hostname": "router.test", "ca_certificates": ["ca.pem"]});
    let link = here.link(&transport, &Value::Null, Pauses::default());
    connected(&link).await;
    let caller = here.client().await;
    let answer = async || {
        let call = Call::within(PATIENCE);
        let args = vec![json!(1)];
        caller
            .call("com.example.kept", args, Dict::new(), call)
            .await
    };
    let deadline = Instant::now() + PATIENCE;
    while answer().await.is_err() {
        assert!(
            Instant::now() < deadline,
            "the procedure does not come over"
        );
    }
    transport["endpoint"]["tls"]["hostname"] = json!("other.test");
    let wrong = here.link(&transport, &Value::Null, Pauses::default());
    let mut state = wrong.watch();
    let state = state
        .wait_for(|it| it.problem.is_some())
        .await
        .unwrap()
        .clone();
    assert!(state.problem.unwrap().contains("no TLS"));
}

/// A way to a port that is cut whenever the number changes.
async fn way(port: u16) -> (u16, watch::Sender<u64>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let near = listener.local_addr().unwrap().port();
    let (cut, cuts) = watch::channel(0);
    tokio::spawn(async move {
        while let Ok((mut one, _)) = listener.accept().await {
            let mut cuts = cuts.clone();
            cuts.borrow_and_update();
            tokio::spawn(async move {
                let mut other = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
                tokio::select! {
                    _ = copy_bidirectional(&mut one, &mut other) => {}
                    _ = cuts.changed() => {}
                }
            });
        }
    });
    (near, cut)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_is_lost_a_hundred_times_delivers_once_every_time() {
    let there = Side::new(&open(), &Value::Null);
    let here = Side::new(&open(), &Value::Null);
    let (port, cut) = way(there.links).await;
    let pause = Duration::from_millis(5);
    let link = here.link(&rawsocket(port), &Value::Null, Pauses::new(pause, pause));
    let publisher = there.client().await;
    let subscriber = here.client().await;
    let mut events = subscriber.subscribe("com.", Match::Prefix).await.unwrap();
    for turn in 0..100 {
        connected(&link).await;
        let heard = count_heard(&publisher, "com.x", &mut events, turn).await;
        assert_eq!(heard, 1, "turn {turn}");
        let losses = link.state().attempts;
        cut.send_modify(|cuts| *cuts += 1);
        let mut state = link.watch();
        let lost = state.wait_for(|it| it.attempts > losses);
        assert!(timeout(PATIENCE, lost).await.is_ok(), "turn {turn}");
    }
    connected(&link).await;
    assert!(link.stop().await);
}

//! The router over real sockets: every transport and serializer, large messages, peers that misbehave.
//!
//! The peers are our own client session, or plain sockets where something wrong is to be sent. Foreign clients are in
//! `tests/e2e`.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crossbar_node::router::core::{Allow, Disclose, Permission, Role, Settings};
use crossbar_node::router::io::{Door, Guard, Listener, Router, Shards};
use serde_json::{Value, json};
use shared::config::{ConfigItem as _, TransportConfig};
use shared::net::tls::{TlsOptions, Verify};
use shared::net::{Call, CallError, Delivery, Join, Session, Url, connect, handler};
use shared::wamp::details::{PublishOptions, RegisterOptions};
use shared::wamp::{Dict, Match, Serializer};
use tempfile::TempDir;

const PATIENCE: Duration = Duration::from_secs(20);

/// A router with `realm1`, open to everybody, behind a universal transport on a free port and on a Unix socket.
struct World {
    router: Arc<Router>,
    _listeners: Vec<Listener>,
    address: SocketAddr,
    folder: TempDir,
}

impl World {
    fn new() -> World {
        World::with(json!({}), 16 << 20)
    }

    fn with(tls: Value, max_message: u32) -> World {
        let folder = tempfile::tempdir().unwrap();
        let shards = Shards::start(2).unwrap();
        let router = Router::new(shards, json!({})).unwrap();
        let realm = router.start_realm("realm1", Settings::default()).unwrap();
        let everything = Permission {
            uri: String::new(),
            matching: Match::Prefix,
            allow: Allow {
                call: true,
                register: true,
                publish: true,
                subscribe: true,
            },
            disclose: Disclose::default(),
        };
        realm.set_role(Role {
            name: "anonymous".to_owned(),
            permissions: vec![everything],
        });
        let mut endpoint = json!({"type": "tcp", "port": free_port(), "interface": "127.0.0.1"});
        if tls != json!({}) {
            endpoint["tls"] = tls;
        }
        let endpoints = [endpoint, json!({"type": "unix", "path": "wamp.sock"})];
        let listeners = endpoints.map(|endpoint| {
            let options = json!({"max_message_size": max_message});
            let config = json!({
                "type": "universal",
                "endpoint": endpoint,
                "rawsocket": {"options": options},
                "websocket": {"ws": {"type": "websocket", "options": options}},
                "web": {"paths": {"/": {"type": "nodeinfo"}}},
            });
            let config = TransportConfig::from_value(&config).unwrap();
            let door = Arc::new(Door::new(&config, pem().as_path(), &Guard::Configured).unwrap());
            Listener::start(&router, &config.endpoint, door, folder.path()).unwrap()
        });
        let address = listeners[0]
            .address()
            .strip_prefix("tcp:")
            .unwrap()
            .parse()
            .unwrap();
        World {
            router,
            _listeners: listeners.into(),
            address,
            folder,
        }
    }

    fn url(&self, scheme: &str) -> Url {
        let url = match scheme {
            "unix" => format!("unix:{}", self.folder.path().join("wamp.sock").display()),
            "ws" | "wss" => format!("{scheme}://{}/ws", self.address),
            _ => format!("{scheme}://{}", self.address),
        };
        url.parse().unwrap()
    }

    async fn join(&self, scheme: &str, serializer: Serializer) -> Session {
        let tls = TlsOptions {
            ca: Some(pem().join("ca.pem")),
            server_name: Some("router.test".to_owned()),
            verify: Verify::Full,
            ..TlsOptions::default()
        };
        let transport = connect(&self.url(scheme), serializer, &tls, PATIENCE)
            .await
            .unwrap();
        Session::join(transport, Join::new("realm1")).await.unwrap()
    }

    fn raw(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// A plain RawSocket and JSON connection that has sent HELLO and read WELCOME.
    fn raw_session(&self) -> TcpStream {
        let mut stream = self.raw();
        stream.write_all(&[0x7f, 0xf1, 0, 0]).unwrap();
        let mut reply = [0; 4];
        stream.read_exact(&mut reply).unwrap();
        send(&mut stream, r#"[1,"realm1",{"roles":{"subscriber":{}}}]"#);
        assert!(receive(&mut stream).starts_with("[2,"));
        stream
    }
}

fn pem() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/src/net/tests/pem")
}

fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}

fn send(stream: &mut TcpStream, message: &str) {
    stream
        .write_all(&(message.len() as u32).to_be_bytes())
        .unwrap();
    stream.write_all(message.as_bytes()).unwrap();
}

fn receive(stream: &mut TcpStream) -> String {
    let mut head = [0; 4];
    stream.read_exact(&mut head).unwrap();
    let mut message = vec![0; u32::from_be_bytes(head) as usize];
    stream.read_exact(&mut message).unwrap();
    String::from_utf8(message).unwrap()
}

fn rest(mut stream: TcpStream) -> String {
    let mut all = Vec::new();
    // A reset is an end as well.
    stream.read_to_end(&mut all).ok();
    String::from_utf8_lossy(&all).into_owned()
}

async fn echo(session: &Session, procedure: &str) {
    let echo = handler(|invocation| async move { Ok((invocation.args, invocation.kwargs)) });
    session
        .register(procedure, RegisterOptions::default(), echo)
        .await
        .unwrap()
        .keep();
}

fn values() -> (Vec<Value>, Dict) {
    let Value::Object(kwargs) =
        json!({"nested": {"list": [1, -2, 3.5, null, true]}, "text": "é\n\"x\""})
    else {
        unreachable!()
    };
    // Binary, as general values hold it.
    (
        vec![json!("\0AQL/"), json!(u64::MAX), json!(i64::MIN), json!("")],
        kwargs,
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn every_transport_and_serializer_talks_to_every_other() {
    let world = World::new();
    let mut peers = Vec::new();
    for scheme in ["rs", "ws", "unix"] {
        for serializer in Serializer::ALL {
            peers.push((
                format!("{scheme}-{}", serializer.as_str()),
                world.join(scheme, *serializer).await,
            ));
        }
    }
    let (args, kwargs) = values();
    let mut subscriptions = Vec::new();
    for (name, peer) in &peers {
        echo(peer, &format!("test.{name}")).await;
        subscriptions.push(peer.subscribe("test.news", Match::Exact).await.unwrap());
    }
    for (caller, peer) in &peers {
        for (callee, _) in &peers {
            let answer = peer
                .call(
                    &format!("test.{callee}"),
                    args.clone(),
                    kwargs.clone(),
                    Call::within(PATIENCE),
                )
                .await
                .unwrap();
            assert_eq!(
                answer,
                (args.clone(), kwargs.clone()),
                "{caller} calls {callee}"
            );
        }
    }
    for (publisher, peer) in &peers {
        let options = PublishOptions {
            acknowledge: true,
            exclude_me: Some(false),
            ..Default::default()
        };
        peer.publish("test.news", args.clone(), kwargs.clone(), options)
            .await
            .unwrap();
        for (subscription, (name, _)) in subscriptions.iter_mut().zip(&peers) {
            let Some(Delivery::Event(event)) = subscription.next().await else {
                panic!("{name} lost its session")
            };
            assert_eq!(
                (event.args, event.kwargs),
                (args.clone(), kwargs.clone()),
                "{publisher} to {name}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_of_many_megabytes_come_through() {
    let world = World::new();
    for (scheme, serializer) in [
        ("rs", Serializer::MsgPack),
        ("ws", Serializer::Json),
        ("unix", Serializer::Cbor),
    ] {
        let (one, other) = (
            world.join(scheme, serializer).await,
            world.join(scheme, serializer).await,
        );
        let procedure = format!("test.large.{scheme}");
        echo(&one, &procedure).await;
        let large = vec![Value::from("x".repeat(9_000_000)), json!(1)];
        let answer = other
            .call(
                &procedure,
                large.clone(),
                Dict::new(),
                Call::within(PATIENCE),
            )
            .await
            .unwrap();
        assert!(answer.0 == large, "{scheme}: the large message changed");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_result_that_the_caller_cannot_take_is_an_error_and_not_silence() {
    let world = World::new();
    let callee = world.join("rs", Serializer::MsgPack).await;
    let large = handler(|_| async { Ok((vec![Value::from("x".repeat(5000))], Dict::new())) });
    callee
        .register("test.large", RegisterOptions::default(), large)
        .await
        .unwrap()
        .keep();
    let mut caller = world.raw();
    // This caller takes messages of 512 octets.
    caller.write_all(&[0x7f, 0x01, 0, 0]).unwrap();
    caller.read_exact(&mut [0; 4]).unwrap();
    send(&mut caller, r#"[1,"realm1",{"roles":{"caller":{}}}]"#);
    // WELCOME alone is larger.
    assert!(rest(caller).contains("wamp.error.payload_size_exceeded"));
    let well = world.join("ws", Serializer::Json).await;
    let answer = well
        .call("test.large", vec![], Dict::new(), Call::within(PATIENCE))
        .await
        .unwrap();
    assert_eq!(answer.0[0].as_str().map(str::len), Some(5000));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscriber_that_does_not_read_is_cut_off_and_others_lose_nothing() {
    let world = World::with(json!({}), 1 << 20);
    let publisher = world.join("rs", Serializer::MsgPack).await;
    let reader = world.join("ws", Serializer::Json).await;
    let mut events = reader.subscribe("test.flood", Match::Exact).await.unwrap();
    let mut frozen = world.raw_session();
    socket2::SockRef::from(&frozen)
        .set_recv_buffer_size(4096)
        .unwrap();
    send(&mut frozen, r#"[32,1,{},"test.flood"]"#);
    assert!(receive(&mut frozen).starts_with("[33,1,"));
    // Sockets hold some megabytes, the queue four more; this is well beyond both.
    let count = 3000;
    let sending = tokio::spawn(async move {
        let body = Value::from("y".repeat(10_000));
        for number in 0..count {
            let options = PublishOptions {
                acknowledge: number % 100 == 99,
                ..Default::default()
            };
            publisher
                .publish(
                    "test.flood",
                    vec![json!(number), body.clone()],
                    Dict::new(),
                    options,
                )
                .await
                .unwrap();
        }
    });
    for number in 0..count {
        match tokio::time::timeout(PATIENCE, events.next())
            .await
            .expect("events come in time")
        {
            Some(Delivery::Event(event)) => assert_eq!(event.args[0], json!(number)),
            other => panic!("event {number}: {other:?}"),
        }
    }
    sending.await.unwrap();
    // The publisher has left, the frozen one was made to.
    let realm = world.router.realm("realm1").unwrap();
    let cut_off = async {
        while realm.session_count() > 1 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, cut_off)
        .await
        .expect("the frozen one is cut off");
    drop(frozen);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_breaks_the_protocol_is_told_so_and_disturbs_nobody() {
    let world = World::new();
    let well = world.join("rs", Serializer::Cbor).await;
    echo(&well, "test.echo").await;
    let cases = [
        ("[1,\"realm1\",{}]", "second HELLO"),
        ("[48,7,{},\"test.echo\"]", "a request id out of sequence"),
        ("[50,1,{}]", "a message that only routers send"),
        ("[16,1,{},\"t\",{}]", "arguments that are no list"),
        ("[99]", "an unknown type"),
        ("{}", "no list"),
        ("[16,1,{},\"t\"", "broken JSON"),
    ];
    for (message, what) in cases {
        let mut stream = world.raw_session();
        send(&mut stream, message);
        let answer = receive(&mut stream);
        assert!(
            answer.starts_with("[3,") && answer.contains("wamp.error.protocol_violation"),
            "{what}: {answer}"
        );
        assert_eq!(rest(stream), "", "{what}: the transport stays open");
    }
    let mut early = world.raw();
    early.write_all(&[0x7f, 0xf1, 0, 0]).unwrap();
    early.read_exact(&mut [0; 4]).unwrap();
    send(&mut early, "[48,1,{},\"test.echo\"]");
    assert!(receive(&mut early).contains("CALL before HELLO"));
    let answer = well
        .call(
            "test.echo",
            vec![json!(1)],
            Dict::new(),
            Call::within(PATIENCE),
        )
        .await
        .unwrap();
    assert_eq!(answer.0, [json!(1)]);
    assert_eq!(world.router.realm("realm1").unwrap().session_count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn octets_that_are_no_wamp_at_all_get_the_answer_of_their_layer() {
    let world = World::new();
    let cases: [(&[u8], &str); 8] = [
        (&[0x7f, 0xf9, 0, 0], "\u{7f}\u{10}\0\0"),
        (&[0x7f, 0xf1, 0, 1], "\u{7f}0\0\0"),
        (b"\x00\x01\x02\x03garbage", ""),
        (b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 200 OK"),
        (b"GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 404"),
        (b"POST /ws HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 405"),
        (b"GET \x01\x02\r\n\r\n", "HTTP/1.1 400"),
        (
            b"GET /ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
              Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: chat\r\n\r\n",
            "HTTP/1.1 400",
        ),
    ];
    for (octets, wanted) in cases {
        let mut stream = world.raw();
        stream.write_all(octets).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        let answer = rest(stream);
        assert!(
            answer.starts_with(wanted) && answer.is_empty() == wanted.is_empty(),
            "{octets:?}: {answer:?}"
        );
    }
    let mut huge = world.raw();
    huge.write_all(b"GET / HTTP/1.1\r\nX: ").unwrap();
    // The router answers before all of it is sent.
    huge.write_all(&vec![b'x'; 100_000]).ok();
    assert!(rest(huge).starts_with("HTTP/1.1 4"));
    world.join("ws", Serializer::Json).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn tls_carries_both_transports() {
    let tls = json!({"key": "server.key", "certificate": "server.pem"});
    let world = World::with(tls, 16 << 20);
    let (one, other) = (
        world.join("rss", Serializer::MsgPack).await,
        world.join("wss", Serializer::Json).await,
    );
    echo(&one, "test.echo").await;
    let large = vec![Value::from("x".repeat(3_000_000))];
    let answer = other
        .call(
            "test.echo",
            large.clone(),
            Dict::new(),
            Call::within(PATIENCE),
        )
        .await
        .unwrap();
    assert!(answer.0 == large);
}

#[tokio::test(flavor = "multi_thread")]
async fn shutting_down_says_goodbye_to_every_session() {
    let world = World::new();
    let sessions = [
        world.join("rs", Serializer::MsgPack).await,
        world.join("ws", Serializer::Json).await,
    ];
    let closed = sessions.iter().map(|session| session.closed());
    let closed: Vec<_> = closed.map(|closed| tokio::spawn(closed)).collect();
    world.router.shut_down(PATIENCE).await;
    for closed in closed {
        assert_eq!(closed.await.unwrap().reason, "wamp.close.system_shutdown");
    }
    assert_eq!(world.router.connection_count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_time_out_by_the_routers_clock() {
    let world = World::new();
    let callee = world.join("rs", Serializer::MsgPack).await;
    let never = handler(|_| async { std::future::pending().await });
    callee
        .register("test.never", RegisterOptions::default(), never)
        .await
        .unwrap()
        .keep();
    let mut caller = world.raw_session();
    send(&mut caller, r#"[48,1,{"timeout":50},"test.never"]"#);
    assert!(receive(&mut caller).starts_with(r#"[8,48,1,{},"wamp.error.timeout""#));
    let unknown = callee
        .call("test.nothing", vec![], Dict::new(), Call::within(PATIENCE))
        .await;
    assert!(
        matches!(unknown, Err(CallError::Wamp { uri, .. }) if uri == "wamp.error.no_such_procedure")
    );
}

//! The options of the web part and of its services, seen from a client. Those of the HTTP bridge are in `web.rs`.

use std::io::{Read as _, Write as _};
use std::time::Instant;

use serde_json::{Value, json};
use shared::net::tls::{TlsOptions, Verify};
use shared::wamp::details::PublishOptions;
use shared::wamp::{Match, Serializer};

use super::doors::{Opened, body};
use super::world::{PATIENCE, World, free_port, pem, rest};

fn web(world: &World, service: Value, options: Value) -> Opened {
    let paths = json!({"it": service});
    world.open(
        json!({"type": "web", "paths": paths, "options": options}),
        &pem(),
    )
}

/// Returns a header's value.
fn header<'a>(answer: &'a str, name: &str) -> Option<&'a str> {
    answer.split("\r\n\r\n").next()?.lines().find_map(|line| {
        let (found, value) = line.split_once(": ")?;
        found.eq_ignore_ascii_case(name).then_some(value)
    })
}

/// Gets `/it` over TLS.
fn get_over_tls(port: u16) -> String {
    let options = TlsOptions {
        ca: vec![pem().join("ca.pem")],
        server_name: Some("router.test".to_owned()),
        verify: Verify::Full,
        ..TlsOptions::default()
    };
    let name = options.expected_name("router.test").unwrap();
    let connection = rustls::ClientConnection::new(options.client_config().unwrap(), name).unwrap();
    let stream = std::net::TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let mut stream = rustls::StreamOwned::new(connection, stream);
    stream
        .write_all(b"GET /it HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        .unwrap();
    let mut answer = Vec::new();
    // That the end comes without a word of TLS is no matter here.
    stream.read_to_end(&mut answer).ok();
    String::from_utf8(answer).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn hsts_is_said_over_tls_only() {
    let world = World::new();
    let value = json!({"type": "json", "value": 1});
    let tls = json!({"key": "server.key", "certificate": "server.pem"});
    for (options, wanted) in [
        (json!({"hsts": true}), Some("max-age=31536000")),
        (
            json!({"hsts": true, "hsts_max_age": 600}),
            Some("max-age=600"),
        ),
        (json!({}), None),
    ] {
        let mut config = json!({"type": "web", "paths": {"it": value}, "options": options});
        let endpoint =
            json!({"type": "tcp", "port": free_port(), "interface": "127.0.0.1", "tls": tls});
        config["endpoint"] = endpoint;
        let secure = world.open(config, &pem());
        let answer = get_over_tls(secure.port);
        assert_eq!(body(&answer), "1");
        assert_eq!(header(&answer, "strict-transport-security"), wanted);
        let plain = web(&world, value.clone(), options).get("/it");
        assert_eq!(header(&plain, "strict-transport-security"), None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_asks_for_nothing_is_let_go() {
    let world = World::new();
    let value = json!({"type": "json", "value": 1});
    let opened = web(&world, value, json!({"client_timeout": 1}));
    let mut stream = opened.connect();
    stream
        .write_all(b"GET /it HTTP/1.1\r\nHost: x\r\n\r\n")
        .unwrap();
    let begun = Instant::now();
    assert_eq!(rest(stream).matches("HTTP/1.1 200").count(), 1);
    assert!(begun.elapsed() < PATIENCE, "the connection was not ended");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_value_is_shown_as_its_options_say() {
    let world = World::new();
    let get = |options| {
        let service = json!({"type": "json", "value": {"a": 1}, "options": options});
        web(&world, service, json!({})).get("/it")
    };
    let plain = get(json!({}));
    assert_eq!(body(&plain), r#"{"a":1}"#);
    assert_eq!(header(&plain, "access-control-allow-origin"), None);
    assert_eq!(header(&plain, "cache-control"), None);
    assert_eq!(body(&get(json!({"prettify": true}))), "{\n  \"a\": 1\n}");
    let open = get(json!({"allow_cross_origin": true}));
    assert_eq!(header(&open, "access-control-allow-origin"), Some("*"));
    let fresh = get(json!({"discourage_caching": true}));
    let caching = header(&fresh, "cache-control").unwrap_or_default();
    assert!(caching.contains("no-store"), "{fresh}");
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_shown_as_their_options_say() {
    let world = World::new();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("home.htm"), "home").unwrap();
    std::fs::write(folder.path().join("a.xyz"), "a").unwrap();
    let start = |options: Value| {
        let service = json!({"type": "static", "directory": ".", "options": options});
        let paths = json!({"/": service});
        world.open(json!({"type": "web", "paths": paths}), folder.path())
    };
    let usual = start(json!({}));
    assert!(usual.get("/").starts_with("HTTP/1.1 404"), "no listing");
    let file = usual.get("/a.xyz");
    assert_eq!(header(&file, "cache-control"), Some("max-age=43200"));
    let told = start(json!({
        "default_file": "home.htm", "cache_timeout": 7, "mime_types": {".xyz": "text/x-y"},
    }));
    assert_eq!(body(&told.get("/")), "home");
    let file = told.get("/a.xyz");
    assert_eq!(header(&file, "cache-control"), Some("max-age=7"));
    assert_eq!(header(&file, "content-type"), Some("text/x-y"));
    let listed = start(json!({"enable_directory_listing": true, "cache_timeout": null}));
    assert!(listed.get("/").contains("href=\"./a.xyz\""));
    assert_eq!(header(&listed.get("/a.xyz"), "cache-control"), None);
}

/// A long-polling client.
struct Poll {
    opened: Opened,
    base: String,
}

impl Poll {
    fn join(world: &World, options: Value) -> Poll {
        let service = json!({"type": "longpoll", "options": options});
        let opened = web(world, service, json!({}));
        let answer = opened.post("/it/open", r#"{"protocols":["wamp.2.json.batched"]}"#);
        let answer: Value = serde_json::from_str(body(&answer)).unwrap();
        let base = format!("/it/{}", answer["transport"].as_str().unwrap());
        let poll = Poll { opened, base };
        poll.send(r#"[1,"realm1",{"roles":{"subscriber":{}}}]"#);
        assert!(body(&poll.receive()).starts_with("[2,"));
        poll.send(r#"[32,1,{},"test.news"]"#);
        assert!(body(&poll.receive()).starts_with("[33,1,"));
        poll
    }

    fn send(&self, message: &str) -> String {
        let path = format!("{}/send", self.base);
        self.opened.post(&path, &format!("{message}\u{18}"))
    }

    fn receive(&self) -> String {
        self.opened.post(&format!("{}/receive", self.base), "")
    }

    /// Receives until nothing more comes, or the session is over. Returns how many events there were, and the status.
    fn events(&self) -> (usize, String) {
        let mut events = 0;
        loop {
            let answer = self.receive();
            match &answer[9..12] {
                "200" => events += body(&answer).matches("[36,").count(),
                status => return (events, status.to_owned()),
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_for_a_client_that_does_not_poll_is_bounded_in_octets_and_in_messages() {
    let world = World::new();
    let publisher = world.join("rs", Serializer::Json).await;
    let acknowledged = PublishOptions {
        acknowledge: true,
        ..PublishOptions::default()
    };
    // 200 events of 1 KiB, of which the sockets in between hold no more than some ten.
    for (limits, whole) in [
        (
            json!({"queue_limit_messages": 0, "queue_limit_bytes": 0}),
            true,
        ),
        (
            json!({"queue_limit_messages": 50, "queue_limit_bytes": 0}),
            false,
        ),
        (
            json!({"queue_limit_messages": 0, "queue_limit_bytes": 100_000}),
            false,
        ),
        (
            json!({"queue_limit_messages": 300, "queue_limit_bytes": 400_000}),
            true,
        ),
    ] {
        let mut options = limits.clone();
        options["request_timeout"] = json!(1);
        let poll = Poll::join(&world, options);
        for _ in 0..200 {
            let args = vec![json!("x".repeat(1024))];
            let published =
                publisher.publish("test.news", args, Default::default(), acknowledged.clone());
            published.await.unwrap();
        }
        let (events, status) = poll.events();
        assert_eq!(events == 200, whole, "{limits}: {events} events");
        assert_eq!(status == "204", whole, "{limits}: {status}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_poll_and_a_session_last_as_long_as_their_options_say() {
    let world = World::new();
    let observer = world.join("rs", Serializer::Json).await;
    let leaving = observer.subscribe("wamp.session.on_leave", Match::Exact);
    let mut leaving = leaving.await.unwrap();
    let poll = Poll::join(&world, json!({"request_timeout": 1, "session_timeout": 1}));
    let begun = Instant::now();
    assert!(poll.receive().starts_with("HTTP/1.1 204"));
    assert!(begun.elapsed().as_secs() >= 1);
    let left = tokio::time::timeout(PATIENCE, leaving.next()).await;
    assert!(left.is_ok(), "the session goes on");
    let answer = poll.send("[1]");
    assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
}

//! The services of the web part, over plain HTTP.

use serde_json::{Value, json};
use shared::net::Delivery;
use shared::wamp::{Match, Serializer};

use super::doors::body;
use super::world::{World, echo, pem};

#[tokio::test(flavor = "multi_thread")]
async fn files_come_with_their_type_and_stay_below_their_directory() {
    let world = World::new();
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("web");
    std::fs::create_dir_all(root.join("sub dir")).unwrap();
    std::fs::write(root.join("index.html"), "<p>home</p>").unwrap();
    std::fs::write(root.join("sub dir/a.foo"), "0123456789").unwrap();
    std::fs::write(folder.path().join("secret"), "secret").unwrap();
    let options = json!({
        "enable_directory_listing": true, "mime_types": {".foo": "text/x-foo"}, "cache_timeout": 60,
    });
    let files = json!({"type": "static", "directory": "web", "options": options});
    let paths = json!({"/": files.clone(), "deep": {"type": "path", "paths": {"files": files}}});
    let web = world.open(json!({"type": "web", "paths": paths}), folder.path());
    let home = web.get("/");
    assert!(
        home.starts_with("HTTP/1.1 200") && home.contains("text/html"),
        "{home}"
    );
    assert_eq!(body(&home), "<p>home</p>");
    let file = web.get("/deep/files/sub%20dir/a.foo");
    assert!(
        file.contains("text/x-foo") && file.contains("max-age=60"),
        "{file}"
    );
    let part = web.exchange(
        "GET /sub%20dir/a.foo HTTP/1.1\r\nHost: x\r\nRange: bytes=2-4\r\nConnection: close\r\n\r\n",
    );
    assert!(part.starts_with("HTTP/1.1 206"), "{part}");
    assert_eq!(body(&part), "234");
    let list = web.get("/deep/files/sub%20dir/");
    assert!(list.contains("href=\"./a.foo\""), "{list}");
    let moved = web.get("/deep/files/sub%20dir");
    assert!(
        moved.starts_with("HTTP/1.1 302") && moved.contains("location: /deep/files/sub%20dir/"),
        "{moved}"
    );
    for path in [
        "/../secret",
        "/%2e%2e/secret",
        "/deep/files/..%2f..%2fsecret",
        "/nothing",
    ] {
        assert!(web.get(path).starts_with("HTTP/1.1 404"), "{path}");
    }
    assert!(web.post("/", "").starts_with("HTTP/1.1 405"));
}

#[tokio::test(flavor = "multi_thread")]
async fn values_redirections_and_the_status_page_are_where_they_were_put() {
    let world = World::new();
    let paths = json!({
        "config": {"type": "json", "value": {"b": 1, "a": [2]}, "options": {"allow_cross_origin": true}},
        "old": {"type": "redirect", "url": "https://example.com/new"},
        "info": {"type": "nodeinfo"},
        "ws": {"type": "websocket"},
    });
    let web = world.open(json!({"type": "web", "paths": paths}), &pem());
    let value = web.get("/config?x=1");
    assert!(value.contains("access-control-allow-origin: *"), "{value}");
    assert_eq!(body(&value), r#"{"b":1,"a":[2]}"#);
    let moved = web.get("/old");
    assert!(
        moved.starts_with("HTTP/1.1 302") && moved.contains("location: https://example.com/new"),
        "{moved}"
    );
    for path in ["/info", "/ws"] {
        let page = web.get(path);
        assert!(
            page.contains("ws://x/ws") && page.contains("realm1"),
            "{page}"
        );
    }
    assert!(web.get("/").starts_with("HTTP/1.1 404"));
    let twice = "GET /config HTTP/1.1\r\nHost: x\r\n\r\nGET /old HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    let answers = web.exchange(twice);
    assert_eq!(answers.matches("HTTP/1.1 ").count(), 2, "{answers}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_becomes_an_event_or_a_call() {
    let world = World::new();
    let session = world.join("rs", Serializer::MsgPack).await;
    echo(&session, "test.echo").await;
    let mut events = session.subscribe("test.news", Match::Exact).await.unwrap();
    let bridge = |kind: &str, options: Value| json!({"type": kind, "realm": "realm1", "role": "anonymous", "options": options});
    let paths = json!({
        "publish": bridge("publisher", json!({})),
        "call": bridge("caller", json!({"post_body_limit": 1000})),
        "signed": bridge("caller", json!({"key": "bee", "secret": "honey"})),
        "elsewhere": bridge("caller", json!({"require_ip": ["10.0.0.0/8"]})),
        "secure": bridge("caller", json!({"require_tls": true})),
    });
    let web = world.open(json!({"type": "web", "paths": paths}), &pem());
    let published = web.post(
        "/publish",
        r#"{"topic":"test.news","args":[1],"kwargs":{"a":2}}"#,
    );
    assert!(published.starts_with("HTTP/1.1 202"), "{published}");
    let Some(Delivery::Event(event)) = events.next().await else {
        panic!("no event")
    };
    assert_eq!(
        (event.args[0].clone(), event.kwargs["a"].clone()),
        (json!(1), json!(2))
    );
    let called = web.post("/call", r#"{"procedure":"test.echo","args":["x"]}"#);
    assert!(called.starts_with("HTTP/1.1 200"), "{called}");
    assert_eq!(body(&called), r#"{"args":["x"],"kwargs":{}}"#);
    let unknown = web.post("/call", r#"{"procedure":"test.none"}"#);
    assert!(
        unknown.starts_with("HTTP/1.1 200") && unknown.contains("wamp.error.no_such_procedure")
    );
    let large = format!(
        r#"{{"procedure":"test.echo","args":["{}"]}}"#,
        "x".repeat(1000)
    );
    let call = r#"{"procedure":"test.echo"}"#;
    for (path, sent) in [
        ("/call", "{"),
        ("/call", "[]"),
        ("/call", "{}"),
        ("/call", large.as_str()),
        ("/call", r#"{"procedure":"test.echo","args":{}}"#),
        ("/signed", call),
        ("/elsewhere", call),
        ("/secure", call),
    ] {
        let answer = web.post(path, sent);
        assert!(
            answer.starts_with("HTTP/1.1 400"),
            "{path} {sent}: {answer}"
        );
    }
    assert!(web.get("/call").starts_with("HTTP/1.1 405"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_lives_over_plain_requests() {
    let world = World::new();
    let session = world.join("rs", Serializer::MsgPack).await;
    echo(&session, "test.echo").await;
    let paths = json!({"lp": {"type": "longpoll", "options": {"request_timeout": 1}}});
    let web = world.open(json!({"type": "web", "paths": paths}), &pem());
    for (protocol, end) in [("wamp.2.json", ""), ("wamp.2.json.batched", "\u{18}")] {
        let opened = web.post(
            "/lp/open",
            &json!({"protocols": ["x", protocol]}).to_string(),
        );
        let opened: Value = serde_json::from_str(body(&opened)).unwrap();
        assert_eq!(opened["protocol"], protocol);
        let base = format!("/lp/{}", opened["transport"].as_str().unwrap());
        let send = |message: &str| web.post(&format!("{base}/send"), &format!("{message}{end}"));
        let receive = || web.post(&format!("{base}/receive"), "");
        send(r#"[1,"realm1",{"roles":{"caller":{}}}]"#);
        assert!(body(&receive()).starts_with("[2,"));
        assert!(send(r#"[48,1,{},"test.echo",[7]]"#).starts_with("HTTP/1.1 204"));
        assert_eq!(body(&receive()), format!("[50,1,{{}},[7]]{end}"));
        assert!(receive().starts_with("HTTP/1.1 204"), "nothing more comes");
        assert!(
            web.post(&format!("{base}/close"), "")
                .starts_with("HTTP/1.1 204")
        );
        assert!(send("[1]").starts_with("HTTP/1.1 404"));
    }
    assert!(
        web.post("/lp/open", r#"{"protocols":["x"]}"#)
            .starts_with("HTTP/1.1 400")
    );
}

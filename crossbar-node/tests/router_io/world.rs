//! A router behind real sockets, and peers for it.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crossbar_node::router::core::{Allow, Disclose, Permission, Role, Settings};
use crossbar_node::router::io::{Door, Guard, Listener, Router, Shards};
use serde_json::{Value, json};
use shared::config::{ConfigItem as _, TransportConfig};
use shared::net::tls::{TlsOptions, Verify};
use shared::net::{Join, Session, Url, connect, handler};
use shared::wamp::details::RegisterOptions;
use shared::wamp::{Dict, Match, Serializer};
use tempfile::TempDir;

pub const PATIENCE: Duration = Duration::from_secs(20);

/// A router with `realm1`, open to everybody, behind a universal transport on a free port and on a Unix socket.
pub struct World {
    pub router: Arc<Router>,
    _listeners: Vec<Listener>,
    address: SocketAddr,
    folder: TempDir,
}

impl World {
    pub fn new() -> World {
        World::with(json!({}), 16 << 20)
    }

    pub fn with(tls: Value, max_message: u32) -> World {
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

    pub fn url(&self, scheme: &str) -> Url {
        let url = match scheme {
            "unix" => format!("unix:{}", self.folder.path().join("wamp.sock").display()),
            "ws" | "wss" => format!("{scheme}://{}/ws", self.address),
            _ => format!("{scheme}://{}", self.address),
        };
        url.parse().unwrap()
    }

    pub async fn join(&self, scheme: &str, serializer: Serializer) -> Session {
        let tls = TlsOptions {
            ca: vec![pem().join("ca.pem")],
            server_name: Some("router.test".to_owned()),
            verify: Verify::Full,
            ..TlsOptions::default()
        };
        let transport = connect(&self.url(scheme), serializer, &tls, PATIENCE)
            .await
            .unwrap();
        Session::join(transport, Join::new("realm1")).await.unwrap()
    }

    pub fn raw(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// A plain RawSocket and JSON connection that has sent HELLO and read WELCOME.
    pub fn raw_session(&self) -> TcpStream {
        let mut stream = self.raw();
        stream.write_all(&[0x7f, 0xf1, 0, 0]).unwrap();
        let mut reply = [0; 4];
        stream.read_exact(&mut reply).unwrap();
        send(&mut stream, r#"[1,"realm1",{"roles":{"subscriber":{}}}]"#);
        assert!(receive(&mut stream).starts_with("[2,"));
        stream
    }
}

pub fn pem() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/src/net/tests/pem")
}

pub fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}

pub fn send(stream: &mut impl Write, message: &str) {
    stream
        .write_all(&(message.len() as u32).to_be_bytes())
        .unwrap();
    stream.write_all(message.as_bytes()).unwrap();
}

pub fn receive(stream: &mut impl Read) -> String {
    let mut head = [0; 4];
    stream.read_exact(&mut head).unwrap();
    let mut message = vec![0; u32::from_be_bytes(head) as usize];
    stream.read_exact(&mut message).unwrap();
    String::from_utf8(message).unwrap()
}

pub fn rest(mut stream: TcpStream) -> String {
    let mut all = Vec::new();
    // A reset is an end as well.
    stream.read_to_end(&mut all).ok();
    String::from_utf8_lossy(&all).into_owned()
}

pub async fn echo(session: &Session, procedure: &str) {
    let echo = handler(|invocation| async move { Ok((invocation.args, invocation.kwargs)) });
    session
        .register(procedure, RegisterOptions::default(), echo)
        .await
        .unwrap()
        .keep();
}

pub fn values() -> (Vec<Value>, Dict) {
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

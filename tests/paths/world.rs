//! A router in this thread, with one realm and a listener on a Unix socket and on TCP.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use crossbar_node::router::core::{Allow, Permission, Role, Settings};
use crossbar_node::router::io::{Door, Guard, Listener, Router, Shards};
use serde_json::{Value, json};
use shared::config::{ConfigItem as _, TransportConfig};
use shared::wamp::Match;
use tokio::runtime::{Builder, Runtime};

/// A router in this thread.
pub struct World {
    pub runtime: Runtime,
    pub socket: PathBuf,
    pub tcp: SocketAddr,
    _listeners: Vec<Listener>,
    _folder: tempfile::TempDir,
}

impl World {
    pub fn new() -> World {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("an event loop can be had");
        let folder = tempfile::tempdir().expect("a folder can be had");
        let socket = folder.path().join("router.sock");
        let unix = json!({"type": "unix", "path": socket});
        let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr());
        let port = free.expect("a port is free").port();
        let tcp = json!({"type": "tcp", "interface": "127.0.0.1", "port": port});
        let listeners = runtime.block_on(async {
            let router = Router::new(Shards::here(), json!({})).expect("random numbers can be had");
            let realm = router
                .start_realm("realm1", Settings::default())
                .expect("it is the only realm");
            realm.set_role(everything());
            [unix, tcp]
                .map(|endpoint| listen(&router, &endpoint))
                .into()
        });
        World {
            runtime,
            socket,
            tcp: SocketAddr::from(([127, 0, 0, 1], port)),
            _listeners: listeners,
            _folder: folder,
        }
    }
}

fn everything() -> Role {
    let allow = Allow {
        call: true,
        register: true,
        publish: true,
        subscribe: true,
    };
    Role {
        name: "anonymous".to_owned(),
        permissions: vec![Permission {
            uri: String::new(),
            matching: Match::Prefix,
            allow,
            ..Permission::default()
        }],
    }
}

fn listen(router: &Arc<Router>, endpoint: &Value) -> Listener {
    let config = json!({
        "type": "universal", "endpoint": endpoint, "rawsocket": {},
        "websocket": {"ws": {"type": "websocket"}},
    });
    let config = TransportConfig::from_value(&config).expect("the configuration is right");
    let base = std::path::Path::new("/");
    let door = Door::new(&config, base, &Guard::Configured).expect("the configuration is right");
    Listener::start(router, &config.endpoint, Arc::new(door), base).expect("the address is free")
}

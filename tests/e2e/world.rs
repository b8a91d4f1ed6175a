//! The router that most tests need: realm `realm1`, everything allowed, WebSocket and RawSocket on one port.

use std::path::Path;
use std::sync::Arc;
use std::thread;

use crossbar_node::router::core::{Allow, Disclose, Permission, Role, Settings};
use crossbar_node::router::io::{Door, Guard, Listener, Router, Shards};
use serde_json::json;
use shared::config::{ConfigItem, TransportConfig};
use shared::wamp::Match;
use tests::foreign::Where;
use tests::free_port;

pub struct World {
    pub port: u16,
    _stop: tokio::sync::oneshot::Sender<()>,
}

impl World {
    pub fn start() -> World {
        let port = free_port();
        let (stop, stopped) = tokio::sync::oneshot::channel();
        let (ready, is_ready) = std::sync::mpsc::channel();
        thread::spawn(move || {
            let rt = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            rt.block_on(async {
                let router = Router::new(Shards::start(1).unwrap(), json!({})).unwrap();
                let realm = router.start_realm("realm1", Settings::default()).unwrap();
                realm.set_role(Role {
                    name: "anonymous".into(),
                    permissions: vec![Permission {
                        uri: String::new(),
                        matching: Match::Prefix,
                        allow: Allow { call: true, register: true, publish: true, subscribe: true },
                        disclose: Disclose::default(),
                    }],
                });
                let config = TransportConfig::from_value(&json!({
                    "type": "universal", "endpoint": { "type": "tcp", "port": port, "interface": "127.0.0.1" },
                    "rawsocket": {}, "websocket": { "ws": { "type": "websocket" } },
                    "web": { "paths": { "/": { "type": "nodeinfo" } } },
                }));
                let config = config.unwrap();
                let door = Arc::new(Door::new(&config, Path::new("."), &Guard::Configured).unwrap());
                let _listener = Listener::start(&router, &config.endpoint, door, Path::new(".")).unwrap();
                ready.send(()).unwrap();
                stopped.await.ok();
            });
        });
        is_ready.recv().unwrap();
        World { port, _stop: stop }
    }

    pub fn websocket(&self) -> Where {
        Where::WebSocket {
            port: self.port,
            path: "/ws".to_owned(),
        }
    }

    pub fn rawsocket(&self) -> Where {
        Where::RawSocket { port: self.port }
    }
}

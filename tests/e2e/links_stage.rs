//! Several nodes with a realm that links can join, and a way between them that can be cut.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tests::foreign::{Library, Puppet, Serializer, Session, Where};
use tests::{Ctl, TestNode, free_port, wait_for};

/// A node with router `w1`, realm `realm1`, a transport for clients and one for links.
pub struct Linked {
    pub node: TestNode,
    clients: u16,
    pub links: u16,
}

impl Linked {
    /// Starts a node; links log in with ticket `t1ck3t` as `link`, whose role is trusted.
    pub fn start(id: &str) -> Linked {
        Linked::with(id, json!([]))
    }

    /// The same with links of its own.
    pub fn with(id: &str, links: Value) -> Linked {
        Linked::at(id, free_port(), links)
    }

    /// The same, with the port for links.
    pub fn at(id: &str, port: u16, links: Value) -> Linked {
        let clients = free_port();
        let everything = json!([{
            "uri": "", "match": "prefix",
            "allow": {"call": true, "register": true, "publish": true, "subscribe": true},
        }]);
        let role = |name: &str| json!({"name": name, "permissions": everything});
        let tcp = |port: u16| json!({"type": "tcp", "port": port, "interface": "127.0.0.1"});
        let auth = json!({"ticket": {
            "type": "static",
            "principals": {"link": {"ticket": "t1ck3t", "role": "routerlink"}},
        }});
        let config = json!({
            "version": 2,
            "controller": {"id": id},
            "workers": [{
                "id": "w1",
                "type": "router",
                "realms": [{
                    "id": "r1",
                    "name": "realm1",
                    "roles": [role("anonymous"), role("routerlink")],
                }],
                "links": links,
                "transports": [
                    {
                        "type": "universal",
                        "endpoint": tcp(clients),
                        "websocket": {"ws": {"type": "websocket"}},
                        "rawsocket": {},
                    },
                    {
                        "type": "rawsocket",
                        "endpoint": tcp(port),
                        "serializers": ["cbor"],
                        "auth": auth,
                    },
                ],
            }],
        });
        Linked {
            node: TestNode::start(&config),
            clients,
            links: port,
        }
    }

    pub fn ctl(&self) -> Ctl {
        self.node.ctl()
    }

    pub fn client(&self, puppet: &Puppet) -> Session {
        let place = Where::WebSocket {
            port: self.clients,
            path: "/ws".to_owned(),
        };
        puppet.join(&place, "realm1", Serializer::Json)
    }

    /// Returns a file with a configuration, to be named on a command line.
    pub fn file(&self, config: &Value) -> String {
        let path = self.node.dir().join(format!("link-{}.json", free_port()));
        std::fs::write(&path, config.to_string()).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// Starts a link with `crossbarctl`.
    pub fn link(&self, id: &str, config: &Value) -> Value {
        let file = self.file(config);
        let started = self
            .ctl()
            .json(&["router", "start-link", "w1", id, "--config", &file]);
        started["result"].clone()
    }

    /// Waits until a link is, or is not, connected.
    pub fn wait_connected(&self, id: &str, connected: bool) {
        let is = || {
            let links = self.ctl().json(&["router", "list-links", "w1"]);
            let mut links = links.as_array().unwrap().clone().into_iter();
            links.any(|link| link["id"] == id && link["connected"] == connected)
        };
        eventually(Duration::from_secs(30), "the link to change", is);
    }
}

/// Returns the configuration of a link to a port.
pub fn link_to(port: u16) -> Value {
    json!({
        "realm": "realm1",
        "transport": {
            "type": "rawsocket",
            "endpoint": {"type": "tcp", "host": "127.0.0.1", "port": port},
            "serializer": "cbor",
        },
        "auth": {"ticket": {"authid": "link", "ticket": "t1ck3t"}},
    })
}

pub fn puppet() -> Puppet {
    Puppet::start(Library::PythonAsyncio)
}

/// Waits until something holds; returns how long that took.
#[track_caller]
pub fn eventually(within: Duration, what: &str, mut holds: impl FnMut() -> bool) -> Duration {
    let since = Instant::now();
    wait_for(what, within, || holds().then_some(()));
    since.elapsed()
}

const OPEN: u8 = 0;
const SILENT: u8 = 1;
const CLOSED: u8 = 2;

/// A way to a port that can be cut.
pub struct Way {
    pub port: u16,
    state: Arc<AtomicU8>,
    streams: Arc<Mutex<Vec<TcpStream>>>,
}

impl Way {
    pub fn to(port: u16) -> Way {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let way = Way {
            port: listener.local_addr().unwrap().port(),
            state: Arc::default(),
            streams: Arc::default(),
        };
        let (state, streams) = (Arc::clone(&way.state), Arc::clone(&way.streams));
        thread::spawn(move || {
            for near in listener.incoming().flatten() {
                if state.load(Ordering::SeqCst) != OPEN {
                    continue;
                }
                let Ok(far) = TcpStream::connect(("127.0.0.1", port)) else {
                    continue;
                };
                for (from, to) in [(&near, &far), (&far, &near)] {
                    let (from, to) = (from.try_clone().unwrap(), to.try_clone().unwrap());
                    let state = Arc::clone(&state);
                    thread::spawn(move || pump(from, to, &state));
                }
                streams.lock().unwrap().extend([near, far]);
            }
        });
        way
    }

    /// Lets nothing through any more, but closes nothing: as when a cable is pulled.
    pub fn silence(&self) {
        self.state.store(SILENT, Ordering::SeqCst);
    }

    /// Closes everything and takes nobody.
    pub fn close(&self) {
        self.state.store(CLOSED, Ordering::SeqCst);
        for stream in self.streams.lock().unwrap().drain(..) {
            stream.shutdown(Shutdown::Both).ok();
        }
    }

    /// Lets everything through again; what was open before is closed.
    pub fn open(&self) {
        self.close();
        self.state.store(OPEN, Ordering::SeqCst);
    }
}

impl Drop for Way {
    fn drop(&mut self) {
        self.close();
    }
}

fn pump(mut from: TcpStream, mut to: TcpStream, state: &AtomicU8) {
    let mut buffer = [0; 16 * 1024];
    while let Ok(count @ 1..) = from.read(&mut buffer) {
        if state.load(Ordering::SeqCst) == OPEN && to.write_all(&buffer[..count]).is_err() {
            break;
        }
    }
    to.shutdown(Shutdown::Both).ok();
}

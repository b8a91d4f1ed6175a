//! A realm for one run of one test, and the ways in which peers reach it.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError, Weak};
use std::thread;

use crossbar_node::router::core::{Allow, Disclose, Permission, Role, Settings};
use crossbar_node::router::io::RealmHandle;
use serde_json::{Value, json};
use shared::net::TlsOptions;
use shared::wamp::{Match, Serializer};
use tokio::runtime::Runtime;

use super::doors::Opened;
use super::peer::Peer;
use super::world::{World, pem};

/// How peers talk to the router.
#[derive(Clone, Copy, Debug)]
pub struct Way {
    /// `ws` or `rs`.
    pub scheme: &'static str,
    pub serializer: Serializer,
}

const SERIALIZERS: [Serializer; 3] = [Serializer::Json, Serializer::MsgPack, Serializer::Cbor];

/// Where all tests run: the router's listeners belong to it.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());

/// The router that tests at the same time share. It ends with the last of them.
static ROUTER: Mutex<Weak<World>> = Mutex::new(Weak::new());

/// A realm of the router, in which `anonymous` may do everything.
pub struct Net {
    pub world: Arc<World>,
    pub way: Way,
    pub realm: String,
    pub handle: Arc<RealmHandle>,
}

/// Runs a test in every way, each in a realm of its own.
pub fn each_way(name: &str, test: impl AsyncFn(&Net)) {
    let _running = RUNTIME.enter();
    let world = {
        let mut router = ROUTER.lock().unwrap_or_else(PoisonError::into_inner);
        router.upgrade().unwrap_or_else(|| {
            let world = Arc::new(World::new());
            *router = Arc::downgrade(&world);
            world
        })
    };
    for scheme in ["ws", "rs"] {
        for serializer in SERIALIZERS {
            let net = Net::new(&world, name, Way { scheme, serializer });
            RUNTIME.block_on(test(&net));
        }
    }
}

/// Returns a rule that allows everything, or what it is changed to.
pub fn rule(uri: &str, matching: Match) -> Permission {
    Permission {
        uri: uri.to_owned(),
        matching,
        allow: Allow {
            call: true,
            register: true,
            publish: true,
            subscribe: true,
        },
        disclose: Disclose::default(),
    }
}

impl Net {
    fn new(world: &Arc<World>, name: &str, way: Way) -> Net {
        static RUNS: AtomicU64 = AtomicU64::new(0);
        let run = RUNS.fetch_add(1, Ordering::Relaxed);
        let realm = format!("{name}.{}.{}.{run}", way.scheme, way.serializer.as_str());
        Net::start(world, realm, way, Settings::default())
    }

    fn start(world: &Arc<World>, realm: String, way: Way, settings: Settings) -> Net {
        let handle = world.router.start_realm(&realm, settings).unwrap();
        let net = Net {
            world: Arc::clone(world),
            way,
            realm,
            handle,
        };
        for role in ["anonymous", "user"] {
            net.role(role, vec![rule("", Match::Prefix)]);
        }
        net
    }

    /// Starts another realm, with these settings.
    pub fn another(&self, suffix: &str, settings: Settings) -> Net {
        Net::start(
            &self.world,
            format!("{}.{suffix}", self.realm),
            self.way,
            settings,
        )
    }

    /// Sets what a role may do.
    pub fn role(&self, name: &str, permissions: Vec<Permission>) {
        self.handle.set_role(Role {
            name: name.to_owned(),
            permissions,
        });
    }

    /// Returns a name that nobody has in another run: failures of one do not slow the other down.
    pub fn name(&self, who: &str) -> String {
        format!("{who}@{}", self.realm)
    }

    /// Connects a peer that has said nothing yet.
    pub async fn connect(&self) -> Peer {
        let url = self.world.url(self.way.scheme);
        Peer::connect(&url, self.way.serializer, &TlsOptions::default()).await
    }

    /// Connects and joins a peer that announces every feature.
    pub async fn join(&self) -> Peer {
        self.join_with(json!({})).await
    }

    /// Connects and joins a peer with these details of HELLO.
    pub async fn join_with(&self, details: Value) -> Peer {
        let mut peer = self.connect().await;
        peer.join(&self.realm, details).await;
        peer
    }
}

/// A further transport of the router, with authentication.
pub struct AuthDoor {
    opened: Opened,
    way: Way,
}

impl Net {
    /// Opens a transport with this `auth`.
    pub fn door(&self, auth: Value) -> AuthDoor {
        let transport = json!({
            "type": "universal",
            "rawsocket": {"auth": auth},
            "websocket": {"ws": {"type": "websocket", "auth": auth}},
        });
        AuthDoor {
            opened: self.world.open(transport, &pem()),
            way: self.way,
        }
    }
}

impl AuthDoor {
    /// Connects a peer that has said nothing yet.
    pub async fn connect(&self) -> Peer {
        let url = format!("{}://127.0.0.1:{}/ws", self.way.scheme, self.opened.port);
        let url = if self.way.scheme == "rs" {
            url.trim_end_matches("/ws").parse()
        } else {
            url.parse()
        };
        Peer::connect(&url.unwrap(), self.way.serializer, &TlsOptions::default()).await
    }

    /// Connects a peer and joins the realm of `net` with it.
    pub async fn join(&self, net: &Net, details: Value) -> Peer {
        let mut peer = self.connect().await;
        peer.join(&net.realm, details).await;
        peer
    }
}

impl Drop for Net {
    fn drop(&mut self) {
        self.world.router.stop_realm(&self.realm, None);
        if thread::panicking() {
            eprintln!("in realm `{}`, {:?}", self.realm, self.way);
        }
    }
}

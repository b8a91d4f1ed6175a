//! Doors with authentication, from HELLO to WELCOME, over streams within the process.

mod cookies;
mod dynamic;
mod moving;
mod proofs;
mod tls;

use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};
use shared::config::{ConfigItem as _, TransportConfig};
use shared::net::{Auth, Join, JoinError, Session, Transport, local};
use shared::wamp::{Match, Serializer};
use tokio::net::UnixStream;

use super::{Door, Guard, Router, Shards, socket::Socket};
use crate::router::auth::Principal;
use crate::router::core::{Allow, Disclose, Permission, Role, Settings};

/// A router with the realms `realm1` and `realm2`, in which the role `user` may do everything.
fn router() -> Arc<Router> {
    with_realms(Shards::here())
}

fn with_realms(shards: Shards) -> Arc<Router> {
    let router = Router::new(shards, json!({"node": "n1"})).unwrap();
    for name in ["realm1", "realm2"] {
        let realm = router.start_realm(name, Settings::default()).unwrap();
        realm.set_role(Role {
            name: "user".to_owned(),
            permissions: vec![Permission {
                uri: String::new(),
                matching: Match::Prefix,
                allow: Allow {
                    call: true,
                    register: true,
                    publish: true,
                    subscribe: true,
                },
                disclose: Disclose::default(),
            }],
        });
    }
    router
}

/// A door for RawSocket and WebSocket.
fn door(auth: Value) -> Arc<Door> {
    let websocket = json!({"ws": {"type": "websocket", "auth": auth.clone()}});
    opened(
        json!({
            "type": "universal", "endpoint": {"type": "tcp", "port": 8080},
            "rawsocket": {"auth": auth}, "websocket": websocket,
        }),
        Path::new("."),
    )
}

fn opened(transport: Value, base: &Path) -> Arc<Door> {
    let config = TransportConfig::from_value(&transport).unwrap();
    Arc::new(Door::new(&config, base, &Guard::Configured).unwrap())
}

/// Connects a stream to a door.
fn knock(router: &Arc<Router>, door: &Arc<Door>) -> UnixStream {
    let (near, far) = local::pair().unwrap();
    let (router, door) = (Arc::clone(router), Arc::clone(door));
    let home = router.home(None);
    tokio::spawn(async move { router.serve(&door, Socket::unix(far), home).await });
    UnixStream::from_std(near).unwrap()
}

/// Joins `realm1`.
async fn join(
    router: &Arc<Router>,
    door: &Arc<Door>,
    authid: &str,
    auth: Auth,
) -> Result<Session, JoinError> {
    let transport = Transport::rawsocket_over(knock(router, door), Serializer::Json).await;
    let mut join = Join::new("realm1");
    join.authid = Some(authid.to_owned());
    join.auth = vec![auth];
    Session::join(transport.unwrap(), join).await
}

fn refused(joined: Result<Session, JoinError>) -> JoinError {
    joined.err().expect("nobody may join")
}

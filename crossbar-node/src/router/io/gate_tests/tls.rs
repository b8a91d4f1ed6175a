//! What TLS gives: a certificate that says who it is, and a connection that proofs are bound to.

use std::fs;
use std::sync::Arc;
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use serde_json::{Value, json};
use shared::net::tls::Identity;
use shared::net::{Auth, Binding, Join, JoinError, Session, TlsOptions, connect};
use shared::wamp::Serializer;
use shared::wamp::auth::cryptosign::SigningKey;
use shared::wamp::auth::hex;
use shared::wamp::auth::scram::{ClientKeys, Dialect, Kdf};
use shared::wamp::reason;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use super::super::socket::{Socket, Tls};
use super::{opened, router};

/// A folder with an authority, a server's and a client's certificate; and the fingerprint of the client's.
fn certificates() -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: String| fs::write(folder.path().join(name), text).unwrap();
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().unwrap();
    write("ca.pem", params.self_signed(&key).unwrap().pem());
    let issuer = Issuer::new(params, key);
    let mut fingerprint = String::new();
    for name in ["server", "client"] {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
        let certificate = params.signed_by(&key, &issuer).unwrap();
        let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, certificate.der());
        fingerprint = hex::encode(hash.as_ref());
        write(&format!("{name}.pem"), certificate.pem());
        write(&format!("{name}.key"), key.serialize_pem());
    }
    (folder, fingerprint)
}

/// Joins over a TLS connection of its own.
async fn join(folder: &TempDir, auth: Value, join: Join) -> Result<Session, JoinError> {
    let door = opened(
        json!({"type": "rawsocket", "auth": auth, "endpoint": {"type": "tcp", "port": 8080, "tls": {
            "key": "server.key", "certificate": "server.pem", "ca_certificates": ["ca.pem"],
        }}}),
        folder.path(),
    );
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("rss://localhost:{}", listener.local_addr().unwrap().port());
    let router = router();
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let acceptor = TlsAcceptor::from(door.tls.as_ref().unwrap().current());
        let (tcp, session) = acceptor.accept(stream).await.unwrap().into_inner();
        let socket = Socket::Tls(Box::new(Tls::new(tcp.into_std().unwrap(), session)));
        router.serve(&door, socket, router.home(None)).await;
    });
    let options = TlsOptions {
        ca: vec![folder.path().join("ca.pem")],
        identity: Some(Identity {
            cert: folder.path().join("client.pem"),
            key: folder.path().join("client.key"),
        }),
        ..TlsOptions::default()
    };
    let patience = Duration::from_secs(10);
    let transport = connect(&url.parse().unwrap(), Serializer::Json, &options, patience).await;
    Session::join(transport.unwrap(), join).await
}

fn who(authid: Option<&str>, auth: Auth, binding: Binding) -> Join {
    let mut join = Join::new("realm1");
    join.authid = authid.map(str::to_owned);
    join.auth = vec![auth];
    join.binding = binding;
    join
}

#[tokio::test]
async fn a_certificate_lets_in_whom_its_fingerprint_belongs_to() {
    let (folder, fingerprint) = certificates();
    let auth = |fingerprint: &str| {
        json!({"tls": {"type": "static", "principals": {
            "joe": {"certificate-sha1": fingerprint, "role": "user"},
        }}})
    };
    let asked = || who(None, Auth::Tls, Binding::None);
    let session = join(&folder, auth(&fingerprint), asked()).await.unwrap();
    assert_eq!(session.details()["authid"], "joe");
    let other = join(&folder, auth(&"00".repeat(20)), asked()).await;
    assert_eq!(other.err().unwrap().reason, reason::AUTHENTICATION_DENIED);
}

#[tokio::test]
async fn both_ends_of_a_connection_bind_proofs_to_the_same_octets() {
    let (folder, _) = certificates();
    let key = Arc::new(SigningKey::from_seed(&[3; 32]));
    let kdf = Kdf::Pbkdf2 { iterations: 10 };
    let keys = ClientKeys::derive(Dialect::Wamp, "pencil", &[8; 16], kdf).unwrap();
    let (stored, server) = keys.server_keys().to_hex();
    let auth = json!({
        "cryptosign": {"type": "static", "principals": {
            "joe": {"authorized_keys": [key.public_hex()], "role": "user"},
        }},
        "scram": {"type": "static", "principals": {"joe": {
            "kdf": "pbkdf2", "iterations": 10, "salt": hex::encode(&[8; 16]),
            "stored-key": stored, "server-key": server, "role": "user",
        }}},
    });
    for proof in [Auth::Cryptosign(key), Auth::Scram("pencil".to_owned())] {
        let asked = who(Some("joe"), proof.clone(), Binding::Required);
        let session = join(&folder, auth.clone(), asked).await.unwrap();
        assert_eq!(session.details()["authmethod"], proof.method());
    }
}

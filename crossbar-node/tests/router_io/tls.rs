//! Certificates change while sessions live.

use std::fs;
use std::time::Instant;

use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use serde_json::json;
use shared::net::tls::{TlsOptions, Verify};
use shared::net::{Call, Join, Session, connect};
use shared::wamp::{Dict, Serializer};
use tempfile::TempDir;

use super::doors::{Opened, door};
use super::world::{PATIENCE, World, echo, free_port};

/// Puts a fresh certificate where the server finds it, and where clients find it as `NAME.pem`.
fn certify(folder: &TempDir, name: &str) {
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec!["router.test".to_owned()]).unwrap();
    let certificate = params.self_signed(&key).unwrap().pem();
    fs::write(folder.path().join("server.key"), key.serialize_pem()).unwrap();
    fs::write(folder.path().join("server.pem"), &certificate).unwrap();
    fs::write(folder.path().join(format!("{name}.pem")), certificate).unwrap();
}

fn endpoint() -> serde_json::Value {
    json!({
        "type": "tcp", "port": free_port(), "interface": "127.0.0.1",
        "tls": {"key": "server.key", "certificate": "server.pem"},
    })
}

/// Joins if the server shows the certificate of that name.
async fn join(opened: &Opened, folder: &TempDir, name: &str) -> Option<Session> {
    let tls = TlsOptions {
        ca: vec![folder.path().join(format!("{name}.pem"))],
        server_name: Some("router.test".to_owned()),
        verify: Verify::Full,
        ..TlsOptions::default()
    };
    let url = format!("rss://127.0.0.1:{}", opened.port);
    let transport = connect(&url.parse().unwrap(), Serializer::Json, &tls, PATIENCE).await;
    let transport = transport.ok()?;
    Some(Session::join(transport, Join::new("realm1")).await.unwrap())
}

async fn answers(session: &Session) {
    let answer = session.call(
        "test.echo",
        vec![json!(1)],
        Dict::new(),
        Call::within(PATIENCE),
    );
    assert_eq!(answer.await.unwrap().0, [json!(1)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_is_exchanged_without_losing_a_session() {
    let world = World::new();
    let folder = tempfile::tempdir().unwrap();
    certify(&folder, "one");
    let config = json!({"type": "rawsocket", "endpoint": endpoint()});
    let opened = world.open(config, folder.path());
    let before = join(&opened, &folder, "one").await.unwrap();
    echo(&before, "test.echo").await;
    certify(&folder, "two");
    opened.listener.reload_tls();
    assert!(join(&opened, &folder, "one").await.is_none());
    let after = join(&opened, &folder, "two").await.unwrap();
    // A file that is wrong changes nothing.
    fs::write(folder.path().join("server.pem"), "no certificate").unwrap();
    opened.listener.reload_tls();
    let third = join(&opened, &folder, "two").await.unwrap();
    for session in [&before, &after, &third] {
        answers(session).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_that_has_changed_is_noticed() {
    let world = World::new();
    let folder = tempfile::tempdir().unwrap();
    certify(&folder, "one");
    let config = json!({"type": "rawsocket", "endpoint": endpoint()});
    let opened = world.open(config, folder.path());
    let before = join(&opened, &folder, "one").await.unwrap();
    echo(&before, "test.echo").await;
    certify(&folder, "two");
    let deadline = Instant::now() + 3 * PATIENCE;
    let after = loop {
        match join(&opened, &folder, "two").await {
            Some(session) => break session,
            None => assert!(Instant::now() < deadline, "the new certificate is not used"),
        }
        tokio::task::yield_now().await;
    };
    answers(&after).await;
    answers(&before).await;
}

#[test]
fn a_certificate_that_has_expired_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec!["router.test".to_owned()]).unwrap();
    params.not_after = date_time_ymd(2020, 1, 1);
    let certificate = params.self_signed(&key).unwrap().pem();
    fs::write(folder.path().join("server.key"), key.serialize_pem()).unwrap();
    fs::write(folder.path().join("server.pem"), certificate).unwrap();
    let config = json!({"type": "rawsocket", "endpoint": endpoint()});
    let why = door(config, folder.path()).map(|_| ()).unwrap_err();
    assert!(why.to_string().contains("expired"), "{why}");
}

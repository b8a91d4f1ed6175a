//! Authentication by what the transport knows: a cookie, a TLS certificate, and proofs that are bound to the connection.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use serde_json::{Value, json};
use shared::net::tls::Identity;
use shared::net::{Auth, Binding, Join, Session, TlsOptions, Url, connect};
use shared::wamp::auth::cryptosign::SigningKey;
use shared::wamp::auth::hex;
use shared::wamp::auth::scram::{ClientKeys, Dialect, Kdf};

use super::doors::{Opened, read_frame, send_frame};
use super::net::Net;
use super::peer::Peer;
use super::world::pem;

/// Opens a WebSocket with a cookie, joins, and returns the cookie that was set and the outcome of HELLO.
fn visit(
    opened: &Opened,
    realm: &str,
    cookie: Option<&str>,
    methods: Value,
) -> (Option<String>, Value) {
    let cookie = cookie.map_or(String::new(), |cookie| {
        format!("Cookie: other=1; {cookie}\r\n")
    });
    let (mut stream, head) =
        opened.upgrade(&format!("Sec-WebSocket-Protocol: wamp.2.json\r\n{cookie}"));
    let set = head.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("set-cookie")
            .then(|| value.split(';').next().unwrap().to_owned())
    });
    let hello =
        json!([1, realm, {"roles": {"caller": {}}, "authid": "joe", "authmethods": methods}]);
    send_frame(&mut stream, 0x81, hello.to_string().as_bytes());
    let mut answer: Value = serde_json::from_slice(&read_frame(&mut stream).1).unwrap();
    if answer[0] == 4 {
        send_frame(&mut stream, 0x81, br#"[5,"secret",{}]"#);
        answer = serde_json::from_slice(&read_frame(&mut stream).1).unwrap();
    }
    if answer[0] == 2 && answer[2]["authmethod"] == "cookie" {
        send_frame(&mut stream, 0x81, br#"[6,{},"wamp.close.logout"]"#);
        read_frame(&mut stream);
    }
    (set, answer)
}

pub async fn cookie_authentication(net: &Net) {
    let opened = net.world.open(
        json!({
            "type": "websocket", "cookie": {},
            "auth": {"cookie": {}, "ticket": {"type": "static", "principals": {"joe": {"ticket": "secret", "role": "user"}}}},
        }),
        &pem(),
    );
    let both = json!(["cookie", "ticket"]);
    let (cookie, welcome) = visit(&opened, &net.realm, None, both.clone());
    let cookie = cookie.expect("a new client is tracked");
    assert_eq!(
        (&welcome[0], &welcome[2]["authmethod"]),
        (&json!(2), &json!("ticket"))
    );
    // The second time the cookie is enough; that session logs out, so the third time it is not.
    let (again, welcome) = visit(&opened, &net.realm, Some(&cookie), json!(["cookie"]));
    assert_eq!((again, &welcome[0]), (None, &json!(2)));
    assert_eq!(
        (&welcome[2]["authid"], &welcome[2]["authrole"]),
        (&json!("joe"), &json!("user"))
    );
    for cookie in [&*cookie, "cbtid=made-up"] {
        let (_, refused) = visit(&opened, &net.realm, Some(cookie), json!(["cookie"]));
        assert_eq!(
            (&refused[0], &refused[2]),
            (&json!(3), &json!("wamp.error.no_matching_auth_method"))
        );
    }
}

/// Writes an authority's, a server's and a client's certificate; returns the fingerprint of the client's.
fn certificates(folder: &Path) -> String {
    let write = |name: &str, text: String| fs::write(folder.join(name), text).unwrap();
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
        fingerprint = hex::encode(digest(&SHA1_FOR_LEGACY_USE_ONLY, certificate.der()).as_ref());
        write(&format!("{name}.pem"), certificate.pem());
        write(&format!("{name}.key"), key.serialize_pem());
    }
    fingerprint
}

/// Opens a transport with TLS and this `auth`; returns it with its URL for the way of `net`.
fn secure(net: &Net, folder: &Path, auth: Value) -> (Opened, Url) {
    let port = super::world::free_port();
    let opened = net.world.open(
        json!({
            "type": "universal",
            "endpoint": {"type": "tcp", "port": port, "interface": "127.0.0.1", "tls": {
                "key": "server.key", "certificate": "server.pem", "ca_certificates": ["ca.pem"],
            }},
            "rawsocket": {"auth": auth},
            "websocket": {"ws": {"type": "websocket", "auth": auth}},
        }),
        folder,
    );
    let url = match net.way.scheme {
        "rs" => format!("rss://localhost:{port}"),
        _ => format!("wss://localhost:{port}/ws"),
    };
    (opened, url.parse().unwrap())
}

fn options(folder: &Path, shows: bool) -> TlsOptions {
    let identity = Identity {
        cert: folder.join("client.pem"),
        key: folder.join("client.key"),
    };
    TlsOptions {
        ca: vec![folder.join("ca.pem")],
        identity: shows.then_some(identity),
        ..TlsOptions::default()
    }
}

pub async fn tls_authentication(net: &Net) {
    let folder = tempfile::tempdir().unwrap();
    let fingerprint = certificates(folder.path());
    for (listed, lets_in) in [(fingerprint, true), ("00".repeat(20), false)] {
        let principals = json!({"joe": {"certificate-sha1": listed, "role": "user"}});
        let auth = json!({"tls": {"type": "static", "principals": principals}});
        let (_opened, url) = secure(net, folder.path(), auth);
        let mut peer = Peer::connect(&url, net.way.serializer, &options(folder.path(), true)).await;
        if lets_in {
            peer.join(&net.realm, json!({"authmethods": ["tls"]})).await;
            assert_eq!(
                (&peer.welcome["authid"], &peer.welcome["authmethod"]),
                (&json!("joe"), &json!("tls"))
            );
        } else {
            peer.send(json!([1, net.realm, {"roles": {"caller": {}}, "authmethods": ["tls"]}]))
                .await;
            peer.aborted("wamp.error.authentication_denied").await;
        }
    }
}

pub async fn channel_binding(net: &Net) {
    let folder = tempfile::tempdir().unwrap();
    certificates(folder.path());
    let key = Arc::new(SigningKey::from_seed(&[3; 32]));
    let kdf = Kdf::Argon2id {
        iterations: 1,
        memory: 64,
    };
    let keys = ClientKeys::derive(Dialect::Wamp, "pencil", &[8; 16], kdf).unwrap();
    let (stored, server) = keys.server_keys().to_hex();
    let auth = json!({
        "cryptosign": {"type": "static", "principals": {"joe": {"authorized_keys": [key.public_hex()], "role": "user"}}},
        "scram": {"type": "static", "principals": {"joe": {
            "kdf": "argon2id-13", "iterations": 1, "memory": 64, "salt": hex::encode(&[8; 16]),
            "stored-key": stored, "server-key": server, "role": "user",
        }}},
    });
    let (_opened, url) = secure(net, folder.path(), auth);
    for auth in [Auth::Cryptosign(key), Auth::Scram("pencil".to_owned())] {
        let patience = Duration::from_secs(20);
        let transport = connect(
            &url,
            net.way.serializer,
            &options(folder.path(), true),
            patience,
        )
        .await;
        let mut join = Join::new(&*net.realm);
        join.authid = Some("joe".to_owned());
        join.auth = vec![auth];
        join.binding = Binding::Required;
        let session = Session::join(transport.unwrap(), join).await.unwrap();
        assert_eq!(session.details()["authrole"], "user");
    }
}

//! The way to a router: WebSocket, RawSocket, TLS, and what is said when there is none.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, UnixListener};
use tokio_rustls::TlsAcceptor;
use tokio_tungstenite::accept_hdr_async;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::tungstenite::http::header::SEC_WEBSOCKET_PROTOCOL;

use super::Router;
use crate::net::rawsocket::Refusal;
use crate::net::tls::{TlsOptions, Verify};
use crate::net::transport::ByteStream;
use crate::net::{Bytes, ConnectError, Transport, connect};
use crate::wamp::Serializer;

const LIMIT: Duration = Duration::from_secs(20);

async fn to(
    url: &str,
    serializer: Serializer,
    tls: &TlsOptions,
) -> Result<Transport, ConnectError> {
    connect(&url.parse().unwrap(), serializer, tls, LIMIT).await
}

/// Serves one WebSocket connection that sends every message back, picking `protocol`.
#[expect(
    clippy::result_large_err,
    reason = "the callback's type is tungstenite's"
)]
async fn echo(stream: impl ByteStream, protocol: Option<&'static str>) {
    use futures_util::{SinkExt, StreamExt};
    let pick = |request: &Request, mut response: Response| -> Result<Response, ErrorResponse> {
        assert_eq!(request.uri().path(), "/ws");
        if let Some(protocol) = protocol {
            assert_eq!(request.headers()[SEC_WEBSOCKET_PROTOCOL], protocol);
            let value = HeaderValue::from_static(protocol);
            response.headers_mut().insert(SEC_WEBSOCKET_PROTOCOL, value);
        }
        Ok(response)
    };
    let Ok(mut socket) = accept_hdr_async(stream, pick).await else {
        return;
    };
    while let Some(Ok(message)) = socket.next().await {
        match message {
            Message::Text(_) | Message::Binary(_) => socket.send(message).await.unwrap(),
            _ => {}
        }
    }
}

async fn listen() -> (TcpListener, u16) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    (listener, port)
}

#[tokio::test]
async fn websocket_carries_text_for_json_and_binary_for_the_others() {
    for (serializer, protocol) in [
        (Serializer::Json, "wamp.2.json"),
        (Serializer::MsgPack, "wamp.2.msgpack"),
        (Serializer::Cbor, "wamp.2.cbor"),
        (Serializer::Ubjson, "wamp.2.ubjson"),
    ] {
        let (listener, port) = listen().await;
        let server = async {
            let (stream, _) = listener.accept().await.unwrap();
            echo(stream, Some(protocol)).await;
        };
        let client = async {
            let url = format!("ws://127.0.0.1:{port}/ws");
            let mut transport = to(&url, serializer, &TlsOptions::default()).await.unwrap();
            transport.queue(b"[1]".to_vec()).unwrap();
            transport.send(b"[2]".to_vec()).await.unwrap();
            assert_eq!(transport.receive().await.unwrap().unwrap(), "[1]");
            assert_eq!(transport.receive().await.unwrap().unwrap(), "[2]");
            transport.close().await;
        };
        tokio::join!(server, client);
    }
}

#[tokio::test]
async fn a_websocket_server_that_picks_no_subprotocol_is_refused() {
    let (listener, port) = listen().await;
    let server = async {
        let (stream, _) = listener.accept().await.unwrap();
        echo(stream, None).await;
    };
    let url = format!("ws://127.0.0.1:{port}/ws");
    let tls = TlsOptions::default();
    let (result, ()) = tokio::join!(to(&url, Serializer::Json, &tls), server);
    assert!(matches!(result, Err(ConnectError::WebSocket(_))));
}

#[tokio::test]
async fn tls_trusts_the_given_authority_and_expects_the_right_name() {
    let pem = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/net/tests/pem");
    let named = |ca: &str, name: &str, verify| TlsOptions {
        ca: vec![pem.join(ca)],
        server_name: Some(name.to_owned()),
        verify,
        ..TlsOptions::default()
    };
    for (options, accepted) in [
        (named("ca.pem", "router.test", Verify::Full), true),
        (named("ca.pem", "other.test", Verify::Full), false),
        (named("ca.pem", "other.test", Verify::Insecure), true),
        (named("self.pem", "router.test", Verify::Full), false),
    ] {
        assert_eq!(
            is_accepted("server", &options).await,
            accepted,
            "{options:?}"
        );
    }
    // A certificate that calls itself an authority, as `openssl req -x509` makes them.
    for (options, accepted) in [
        (named("self.pem", "router.test", Verify::Full), true),
        (named("self.pem", "other.test", Verify::Full), false),
        (named("ca.pem", "router.test", Verify::Full), false),
    ] {
        assert_eq!(is_accepted("self", &options).await, accepted, "{options:?}");
    }
}

/// Tells whether a client takes a server with this certificate for the one that it wants.
async fn is_accepted(server: &str, options: &TlsOptions) -> bool {
    let pem = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/net/tests/pem");
    let chain = vec![CertificateDer::from_pem_file(pem.join(format!("{server}.pem"))).unwrap()];
    let key = PrivateKeyDer::from_pem_file(pem.join(format!("{server}.key"))).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let (listener, port) = listen().await;
    let server = async {
        let (stream, _) = listener.accept().await.unwrap();
        if let Ok(stream) = acceptor.accept(stream).await {
            echo(stream, Some("wamp.2.cbor")).await;
        }
    };
    let url = format!("wss://127.0.0.1:{port}/ws");
    let client = async {
        match to(&url, Serializer::Cbor, options).await {
            Ok(transport) => {
                transport.close().await;
                true
            }
            Err(ConnectError::Tls { .. }) => false,
            Err(other) => panic!("{other}"),
        }
    };
    let ((), connected) = tokio::join!(server, client);
    connected
}

#[tokio::test]
async fn rawsocket_over_tcp_and_unix_reach_the_same_router() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("sock");
    let listener = UnixListener::bind(&path).unwrap();
    let url = format!("unix:{}", path.display());
    let tls = TlsOptions::default();
    let server = async {
        let (stream, _) = listener.accept().await.unwrap();
        let mut router = Router::accept(stream).await;
        router.say(json!([33, 1, 2])).await;
    };
    let (transport, ()) = tokio::join!(to(&url, Serializer::Json, &tls), server);
    let frame = transport.unwrap().receive().await.unwrap().unwrap();
    assert_eq!(frame, "[33,1,2]");

    let (listener, port) = listen().await;
    let url = format!("rs://127.0.0.1:{port}");
    let server = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut octets = [0; 4];
        stream.read_exact(&mut octets).await.unwrap();
        assert_eq!(octets, [0x7F, 0xF1, 0, 0]);
        let refusal = Refusal::MaxConnections.encode();
        stream.write_all(&refusal).await.unwrap();
    };
    let (transport, ()) = tokio::join!(to(&url, Serializer::Json, &tls), server);
    let error = transport.err().unwrap().to_string();
    assert!(error.contains("takes no more connections"), "{error}");
}

#[tokio::test]
async fn a_failure_names_where_it_was_tried() {
    let tls = TlsOptions::default();
    let result = to("unix:/does/not/exist", Serializer::Json, &tls).await;
    let error = result.err().unwrap().to_string();
    assert!(error.contains("/does/not/exist"), "{error}");
}

#[tokio::test]
async fn two_peers_that_both_write_first_do_not_block_each_other() {
    let (mut client, mut router) = super::ends().await;
    let frame = vec![7; 4 << 20];
    client.queue(frame.clone()).unwrap();
    router.transport.queue(frame).unwrap();
    async fn both_ways(transport: &mut Transport) -> Option<Bytes> {
        let received = transport.receive().await.unwrap();
        transport.flush().await.unwrap();
        received
    }
    let (one, two) = tokio::join!(both_ways(&mut client), both_ways(&mut router.transport));
    assert_eq!(one.unwrap().len(), 4 << 20);
    assert_eq!(two.unwrap().len(), 4 << 20);
}

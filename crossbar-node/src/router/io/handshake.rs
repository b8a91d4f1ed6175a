//! From a fresh socket to a framing: the RawSocket handshake, or an HTTP request that upgrades to WebSocket.
//!
//! The first octet tells them apart. HTTP requests that do not upgrade get a page or an error, and are done.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use shared::net::{rawsocket, subprotocol};
use shared::wamp::{Dict, Serializer};
use tokio_tungstenite::tungstenite::error::{Error, ProtocolError};
use tokio_tungstenite::tungstenite::handshake::machine::TryParse as _;
use tokio_tungstenite::tungstenite::handshake::server::{Request, create_response, write_response};

use super::door::{Door, HttpDoor, WebSocketDoor};
use super::establish::Opening;
use super::framing::{FrameKind, Framing, RawSocket, WebSocket};
use super::outbound::Outbound;
use super::page;
use super::queue::QueueLimits;
use super::router::Router;
use super::socket::Socket;
use crate::router::auth::Policy;

/// The most octets that an HTTP request may take before its body.
const MAX_REQUEST: usize = 16 * 1024;

/// A connection whose transport is up.
#[derive(Debug)]
pub struct Ready<'d> {
    /// The connection.
    pub opening: Opening,
    /// Who may enter.
    pub policy: &'d Policy,
    /// How often the peer is pinged.
    pub ping: Option<Duration>,
}

/// Does the handshake. `None` if the peer was no WAMP client, and was answered.
pub async fn shake<'d>(
    router: &Router,
    door: &'d Door,
    socket: Socket,
) -> io::Result<Option<Ready<'d>>> {
    let mut input = Vec::new();
    if socket.read_some(&mut input).await? == 0 {
        return Ok(None);
    }
    if input[0] == rawsocket::MAGIC {
        return shake_rawsocket(door, socket, input).await;
    }
    shake_http(router, door, socket, input).await
}

async fn shake_rawsocket(
    door: &Door,
    socket: Socket,
    mut input: Vec<u8>,
) -> io::Result<Option<Ready<'_>>> {
    let request = loop {
        if let Some(octets) = input.first_chunk() {
            break *octets;
        }
        if socket.read_some(&mut input).await? == 0 {
            return Ok(None);
        }
    };
    // A door without RawSocket says nothing, like one that never heard of it.
    let Some(offer) = &door.rawsocket else {
        return Ok(None);
    };
    let refusal = match rawsocket::Hello::parse_request(request) {
        Ok(hello) if offer.serializers.contains(&hello.serializer) => {
            let exponent = offer.max_message.trailing_zeros() as u8;
            let reply = rawsocket::Hello {
                max_len_exponent: exponent,
                serializer: hello.serializer,
            };
            socket.write_all(&reply.encode()).await?;
            input.drain(..rawsocket::HEAD_LEN);
            let transport = transport_details("rawsocket", &socket, hello.serializer);
            let opening = opening(
                socket,
                Framing::RawSocket(RawSocket::new(offer.max_message)),
                FrameKind::RawSocket,
                hello.serializer,
                hello.max_len(),
                QueueLimits::for_messages(offer.max_message),
                (input, transport),
            );
            return Ok(Some(Ready {
                opening,
                policy: &offer.policy,
                ping: None,
            }));
        }
        Ok(_) => rawsocket::Refusal::SerializerUnsupported,
        Err(rawsocket::RequestError::Refuse(refusal)) => refusal,
        Err(rawsocket::RequestError::NotRawSocket(_)) => return Ok(None),
    };
    socket.write_all(&refusal.encode()).await?;
    socket.shut_down();
    Ok(None)
}

async fn shake_http<'d>(
    router: &Router,
    door: &'d Door,
    socket: Socket,
    mut input: Vec<u8>,
) -> io::Result<Option<Ready<'d>>> {
    if door.http.is_empty() || !input[0].is_ascii_uppercase() {
        return Ok(None);
    }
    let (size, request) = loop {
        match Request::try_parse(&input) {
            Ok(Some(found)) => break found,
            Ok(None) if input.len() > MAX_REQUEST => {
                return refuse(
                    &socket,
                    "431 Request Header Fields Too Large",
                    "the request is too large",
                )
                .await;
            }
            Ok(None) => {
                if socket.read_some(&mut input).await? == 0 {
                    return Ok(None);
                }
            }
            Err(Error::Protocol(ProtocolError::WrongHttpMethod)) => {
                return refuse(&socket, "405 Method Not Allowed", "only GET").await;
            }
            Err(_) => {
                return refuse(&socket, "400 Bad Request", "this is no HTTP request").await;
            }
        }
    };
    input.drain(..size);
    let upgrades = request
        .headers()
        .get("upgrade")
        .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"websocket"));
    match door.http(request.uri().path()) {
        None => refuse(&socket, "404 Not Found", "nothing is served at this path").await,
        Some(HttpDoor::WebSocket(websocket)) if upgrades => {
            upgrade(router, websocket, socket, &request, input).await
        }
        Some(HttpDoor::WebSocket(websocket)) if !websocket.status_page => {
            refuse(
                &socket,
                "426 Upgrade Required",
                "a WebSocket client is expected here",
            )
            .await
        }
        Some(_) => {
            let host = request
                .headers()
                .get("host")
                .and_then(|host| host.to_str().ok())
                .unwrap_or("localhost");
            let paths = door.http.iter().filter_map(|(path, http)| match http {
                HttpDoor::WebSocket(_) => Some(path.clone().unwrap_or_default()),
                HttpDoor::NodeInfo => None,
            });
            let status = page::Status {
                host,
                paths: paths.collect(),
                rawsocket: door.rawsocket.is_some(),
                secure: socket.is_secure(),
                realms: router.realm_names(),
            };
            finish(&socket, &page::status(&status)).await
        }
    }
}

async fn upgrade<'d>(
    router: &Router,
    door: &'d WebSocketDoor,
    socket: Socket,
    request: &Request,
    pending: Vec<u8>,
) -> io::Result<Option<Ready<'d>>> {
    let headers = request.headers();
    if let Some(origin) = headers.get("origin")
        && !origin
            .to_str()
            .is_ok_and(|origin| door.origins.admit(origin))
    {
        return refuse(
            &socket,
            "403 Forbidden",
            "pages of this origin may not connect",
        )
        .await;
    }
    let offered: Vec<&str> = headers
        .get_all("sec-websocket-protocol")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .collect();
    let known = offered
        .iter()
        .filter_map(|name| subprotocol::serializer(name));
    let chosen = known
        .into_iter()
        .find(|serializer| door.serializers.contains(serializer));
    let serializer = match chosen {
        Some(serializer) => serializer,
        None if offered.is_empty() && door.assume_json => Serializer::Json,
        None => {
            let wanted: Vec<_> = door
                .serializers
                .iter()
                .map(|serializer| subprotocol::name(*serializer))
                .collect();
            let line = format!(
                "the WebSocket subprotocol must be one of: {}",
                wanted.join(", ")
            );
            return refuse(&socket, "400 Bad Request", &line).await;
        }
    };
    let Ok(mut response) = create_response(request) else {
        return refuse(
            &socket,
            "400 Bad Request",
            "this is no WebSocket handshake of version 13",
        )
        .await;
    };
    if chosen.is_some() {
        let name = subprotocol::name(serializer)
            .parse()
            .expect("a subprotocol's name is a header value");
        response
            .headers_mut()
            .insert("Sec-WebSocket-Protocol", name);
    }
    let cookie = door.cookies.as_ref().map(|jar| {
        let sent = headers.get_all("cookie").iter();
        let sent = sent.filter_map(|value| value.to_str().ok());
        let (tracked, set) = jar.track(sent, &router.random_octets());
        if let Some(Ok(value)) = set.map(|value| value.parse()) {
            response.headers_mut().insert("Set-Cookie", value);
        }
        tracked
    });
    let mut reply = Vec::new();
    write_response(&mut reply, &response).map_err(io::Error::other)?;
    socket.write_all(&reply).await?;
    let mut transport = transport_details("websocket", &socket, serializer);
    let received: Dict = headers
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "cookie" | "authorization"))
        .filter_map(|(name, value)| Some((name.as_str().to_owned(), value.to_str().ok()?.into())))
        .collect();
    transport.insert("http_headers_received".to_owned(), received.into());
    let kind = if serializer.is_text() {
        FrameKind::WebSocketText
    } else {
        FrameKind::WebSocketBinary
    };
    let framing = Framing::WebSocket(WebSocket::new(door.max_message, serializer.is_text()));
    // A WebSocket peer does not say what it takes.
    let mut opening = opening(
        socket,
        framing,
        kind,
        serializer,
        usize::MAX / 2,
        QueueLimits::for_messages(door.max_message),
        (pending, transport),
    );
    opening.cookie = cookie;
    Ok(Some(Ready {
        opening,
        policy: &door.policy,
        ping: door.ping,
    }))
}

fn opening(
    socket: Socket,
    framing: Framing,
    kind: FrameKind,
    serializer: Serializer,
    max_message: usize,
    limits: QueueLimits,
    (pending, transport): (Vec<u8>, Dict),
) -> Opening {
    let outbound = Outbound::new(socket, kind, serializer, max_message, limits);
    Opening {
        outbound: Arc::new(outbound),
        framing,
        pending,
        transport,
        cookie: None,
    }
}

fn transport_details(kind: &str, socket: &Socket, serializer: Serializer) -> Dict {
    let details = json!({
        "type": kind,
        "protocol": subprotocol::name(serializer),
        "peer": socket.peer(),
    });
    match details {
        serde_json::Value::Object(details) => details,
        _ => Dict::new(),
    }
}

async fn refuse<'d>(socket: &Socket, code: &str, line: &str) -> io::Result<Option<Ready<'d>>> {
    finish(socket, &page::text(code, line)).await
}

async fn finish<'d>(socket: &Socket, answer: &[u8]) -> io::Result<Option<Ready<'d>>> {
    socket.write_all(answer).await?;
    socket.shut_down();
    // Let the client close first: an answer must not be lost to a reset because octets of the request are unread.
    let mut rest = Vec::new();
    while rest.len() < MAX_REQUEST && socket.read_some(&mut rest).await? > 0 {}
    Ok(None)
}

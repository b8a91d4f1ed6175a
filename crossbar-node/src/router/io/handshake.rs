//! From a fresh socket to what is spoken over it. The first octet tells RawSocket from HTTP; an HTTP request goes on to
//! WebSocket (`upgrade.rs`) or to the services of the web part (`web`).

use std::io;
use std::sync::Arc;

use serde_json::json;
use shared::net::{rawsocket, subprotocol};
use shared::wamp::{Dict, Serializer};
use tokio_tungstenite::tungstenite::handshake::machine::TryParse as _;
use tokio_tungstenite::tungstenite::handshake::server::Request;

use super::closing::LINGER;
use super::door::Door;
use super::establish::{Claim, Opening};
use super::framing::{Batch, FrameKind, Framing, RawSocket};
use super::heartbeat::Pings;
use super::outbound::Outbound;
use super::page;
use super::router::Router;
use super::socket::Socket;
use super::testee::WebSocketEcho;
use super::upgrade::upgrade;
use super::web::Web;
use crate::router::auth::Policy;

/// The most headers of an HTTP request.
const MAX_HEADERS: usize = 100;
/// The most octets that an HTTP request may take before its body.
pub(super) const MAX_REQUEST: usize = 16 * 1024;

/// What a handshake came to.
#[derive(Debug)]
pub enum Shaken<'d> {
    /// A WAMP peer.
    Wamp(Ready<'d>),
    /// Other HTTP requests, and what has been read of them.
    Http(&'d Web, Socket, Vec<u8>),
    /// A peer that tests WebSocket.
    WebSocketEcho(Box<WebSocketEcho>),
    /// A peer that tests streams, and what has been read from it.
    Echo(Socket, Vec<u8>),
    /// Nobody: whoever it was has had an answer.
    Done,
}

/// A connection whose transport is up.
#[derive(Debug)]
pub struct Ready<'d> {
    /// The connection.
    pub opening: Opening,
    /// Who may enter.
    pub policy: &'d Policy,
    /// How the peer is watched.
    pub pings: Option<Pings>,
}

/// Does the handshake.
pub async fn shake<'d>(router: &Router, door: &'d Door, socket: Socket) -> io::Result<Shaken<'d>> {
    let mut input = Vec::new();
    if door.echo {
        return Ok(Shaken::Echo(socket, input));
    }
    if socket.read_some(&mut input).await? == 0 {
        return Ok(Shaken::Done);
    }
    if input[0] == rawsocket::MAGIC {
        return shake_rawsocket(door, socket, input).await;
    }
    match &door.http {
        Some(web) if input[0].is_ascii_uppercase() => shake_http(router, web, socket, input).await,
        _ => Ok(Shaken::Done),
    }
}

async fn shake_rawsocket(
    door: &Door,
    socket: Socket,
    mut input: Vec<u8>,
) -> io::Result<Shaken<'_>> {
    let request = loop {
        if let Some(octets) = input.first_chunk() {
            break *octets;
        }
        if socket.read_some(&mut input).await? == 0 {
            return Ok(Shaken::Done);
        }
    };
    // A door without RawSocket says nothing, like one that never heard of it.
    let Some(offer) = &door.rawsocket else {
        return Ok(Shaken::Done);
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
            let transport = transport_details(&socket, hello.serializer);
            let outbound = Outbound::new(
                socket,
                FrameKind::RawSocket,
                hello.serializer,
                hello.max_len(),
                offer.limits,
            );
            let opening = Opening {
                outbound: Arc::new(outbound),
                framing: Framing::RawSocket(RawSocket::new(offer.max_message)),
                pending: input,
                transport,
                cookie: None,
                batch: Batch::No,
                linger: LINGER,
                claim: Claim::default(),
            };
            return Ok(Shaken::Wamp(Ready {
                opening,
                policy: &offer.policy,
                pings: None,
            }));
        }
        Ok(_) => rawsocket::Refusal::SerializerUnsupported,
        Err(rawsocket::RequestError::Refuse(refusal)) => refusal,
        Err(rawsocket::RequestError::NotRawSocket(_)) => return Ok(Shaken::Done),
    };
    socket.write_all(&refusal.encode()).await?;
    socket.shut_down();
    Ok(Shaken::Done)
}

async fn shake_http<'d>(
    router: &Router,
    web: &'d Web,
    socket: Socket,
    mut input: Vec<u8>,
) -> io::Result<Shaken<'d>> {
    let upgrades = loop {
        match look(&input) {
            Look::Upgrade(path) => break web.websocket(&path),
            Look::Other => break None,
            Look::Incomplete if input.len() > MAX_REQUEST => {
                let line = "the request is too large";
                return refuse(&socket, "431 Request Header Fields Too Large", line).await;
            }
            Look::Incomplete => {
                if socket.read_some(&mut input).await? == 0 {
                    return Ok(Shaken::Done);
                }
            }
            Look::Malformed => {
                return refuse(&socket, "400 Bad Request", "this is no HTTP request").await;
            }
        }
    };
    let Some(door) = upgrades else {
        return Ok(Shaken::Http(web, socket, input));
    };
    match Request::try_parse(&input) {
        Ok(Some((size, request))) => {
            input.drain(..size);
            upgrade(router, door, socket, &request, input).await
        }
        _ => {
            let line = "this is no WebSocket handshake";
            refuse(&socket, "400 Bad Request", line).await
        }
    }
}

/// What a request's head says at first sight.
enum Look {
    /// It is not whole yet.
    Incomplete,
    /// It is none.
    Malformed,
    /// It wants to go on with WebSocket, at this path.
    Upgrade(String),
    /// It is any other.
    Other,
}

fn look(input: &[u8]) -> Look {
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    match request.parse(input) {
        Ok(httparse::Status::Complete(_)) => {}
        Ok(httparse::Status::Partial) => return Look::Incomplete,
        Err(_) => return Look::Malformed,
    }
    let upgrades = request.headers.iter().any(|header| {
        header.name.eq_ignore_ascii_case("upgrade")
            && header.value.eq_ignore_ascii_case(b"websocket")
    });
    match (request.method, request.path) {
        (Some("GET"), Some(path)) if upgrades => Look::Upgrade(path.to_owned()),
        _ => Look::Other,
    }
}

fn transport_details(socket: &Socket, serializer: Serializer) -> Dict {
    let details = json!({
        "type": "rawsocket",
        "protocol": subprotocol::name(serializer),
        "peer": socket.peer(),
    });
    match details {
        serde_json::Value::Object(details) => details,
        _ => Dict::new(),
    }
}

/// Refuses a request with a line of text.
pub(super) async fn refuse<'d>(socket: &Socket, code: &str, line: &str) -> io::Result<Shaken<'d>> {
    socket.write_all(&page::text(code, line)).await?;
    socket.end().await;
    Ok(Shaken::Done)
}

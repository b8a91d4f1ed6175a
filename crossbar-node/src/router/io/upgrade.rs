//! From an HTTP request to WebSocket: origin, subprotocol, extensions, cookies (RFC 6455 §4.2).

use std::io;
use std::sync::Arc;

use serde_json::json;
use shared::net::subprotocol;
use shared::wamp::{Dict, Serializer};
use tokio_tungstenite::tungstenite::handshake::server::{
    Request, Response, create_response, write_response,
};
use tokio_tungstenite::tungstenite::http::{HeaderMap, HeaderValue};

use super::establish::{Claim, Opening};
use super::framing::{Batch, Content, FrameKind, Framing, Rules, Shape, WebSocket, negotiate};
use super::handshake::{Ready, Shaken, refuse};
use super::limits::QueueLimits;
use super::outbound::Outbound;
use super::router::Router;
use super::socket::Socket;
use super::testee::WebSocketEcho;
use super::websocket_door::{Speech, WampDoor, WebSocketDoor};

/// Answers a request to upgrade. `pending` is what has come behind it.
pub(super) async fn upgrade<'d>(
    router: &Router,
    door: &'d WebSocketDoor,
    socket: Socket,
    request: &Request,
    pending: Vec<u8>,
) -> io::Result<Shaken<'d>> {
    let headers = request.headers();
    let version = headers.get("sec-websocket-version");
    let old = match version.map(HeaderValue::as_bytes) {
        Some(b"13") if door.versions.rfc6455 => false,
        Some(b"8") if door.versions.hybi10 => true,
        _ => {
            return refuse(
                &socket,
                door.versions.required(),
                "this version of WebSocket is not spoken here",
            )
            .await;
        }
    };
    let origin = if old {
        "sec-websocket-origin"
    } else {
        "origin"
    };
    let admitted = headers.get(origin).is_none_or(|origin| {
        let origin = origin.to_str();
        origin.is_ok_and(|origin| door.origins.admit(origin))
    });
    if !admitted {
        let line = "pages of this origin may not connect";
        return refuse(&socket, "403 Forbidden", line).await;
    }
    let spoken = match &door.speech {
        Speech::Wamp(wamp) => match choose(wamp, headers) {
            Ok(spoken) => Some((wamp, spoken)),
            Err(line) => return refuse(&socket, "400 Bad Request", &line).await,
        },
        Speech::Echo { .. } => None,
    };
    // The versions differ in the name of that header only.
    let mut request = request.clone();
    let thirteen = HeaderValue::from_static("13");
    request
        .headers_mut()
        .insert("sec-websocket-version", thirteen);
    let Ok(mut response) = create_response(&request) else {
        let line = "this is no WebSocket handshake";
        return refuse(&socket, "400 Bad Request", line).await;
    };
    let server = if door.show_version {
        concat!("crossbar-node/", env!("CARGO_PKG_VERSION"))
    } else {
        "crossbar-node"
    };
    put(&mut response, "server", server);
    if let Some(name) = spoken.as_ref().and_then(|(_, spoken)| spoken.name) {
        put(&mut response, "sec-websocket-protocol", name);
    }
    let mut rules = door.rules.clone();
    let shape = agree(door, headers, &mut rules, &mut response);
    let cookie = spoken.as_ref().and_then(|(wamp, _)| {
        let jar = wamp.cookies.as_ref()?;
        let sent = headers.get_all("cookie").iter();
        let sent = sent.filter_map(|value| value.to_str().ok());
        let (tracked, set) = jar.track(sent, &router.random_octets());
        if let Some(set) = set {
            put(&mut response, "set-cookie", &set);
        }
        Some(tracked)
    });
    let mut reply = Vec::new();
    write_response(&mut reply, &response).map_err(io::Error::other)?;
    socket.write_all(&reply).await?;
    socket.set_nodelay(door.nodelay);
    let Some((wamp, spoken)) = spoken else {
        let check_text = matches!(door.speech, Speech::Echo { check_text: true });
        return Ok(Shaken::WebSocketEcho(Box::new(WebSocketEcho {
            framing: WebSocket::new(rules, Content::Any { check_text }),
            shape,
            pending,
            closing_time: door.closing_time,
            pings: door.pings,
            socket,
        })));
    };
    let transport = transport(&socket, &spoken, headers);
    let (content, kind) = spoken.form();
    let limits = QueueLimits::new(rules.max_message, door.backpressure);
    // A WebSocket peer does not say what it takes.
    let outbound = Outbound::new(socket, kind, spoken.serializer, usize::MAX / 2, limits);
    let opening = Opening {
        outbound: Arc::new(outbound.with_shape(shape)),
        framing: Framing::WebSocket(Box::new(WebSocket::new(rules, content))),
        pending,
        transport,
        cookie,
        batch: spoken.batch,
        linger: door.closing_time,
        claim: Claim::default(),
    };
    Ok(Shaken::Wamp(Ready {
        opening,
        policy: &wamp.policy,
        pings: Some(door.pings),
    }))
}

/// What was chosen of the subprotocols offered.
struct Spoken {
    serializer: Serializer,
    batch: Batch,
    /// As the client has named it, if it has.
    name: Option<&'static str>,
}

impl Spoken {
    fn form(&self) -> (Content, FrameKind) {
        match (self.serializer.is_text(), self.batch) {
            (true, Batch::No) => (Content::Text, FrameKind::WebSocketText),
            (true, _) => (Content::Text, FrameKind::BatchedText),
            (false, Batch::No) => (Content::Binary, FrameKind::WebSocketBinary),
            (false, _) => (Content::Binary, FrameKind::BatchedBinary),
        }
    }
}

/// Picks a subprotocol; otherwise says what is possible.
fn choose(door: &WampDoor, headers: &HeaderMap) -> Result<Spoken, String> {
    let offered: Vec<&str> = headers
        .get_all("sec-websocket-protocol")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .collect();
    let known = offered.iter().filter_map(|name| subprotocol::find(name));
    let chosen = known
        .into_iter()
        .find(|(serializer, _)| door.serializers.contains(serializer));
    if let Some((serializer, batched)) = chosen {
        let (batch, name) = match (batched, serializer.is_text()) {
            (false, _) => (Batch::No, subprotocol::name(serializer)),
            (true, true) => (Batch::Separated, subprotocol::batched_name(serializer)),
            (true, false) => (Batch::Prefixed, subprotocol::batched_name(serializer)),
        };
        return Ok(Spoken {
            serializer,
            batch,
            name: Some(name),
        });
    }
    if offered.is_empty() && door.assume_json {
        return Ok(Spoken {
            serializer: Serializer::Json,
            batch: Batch::No,
            name: None,
        });
    }
    let wanted: Vec<_> = door
        .serializers
        .iter()
        .map(|serializer| subprotocol::name(*serializer))
        .collect();
    let wanted = wanted.join(", ");
    Err(format!(
        "the WebSocket subprotocol must be one of: {wanted}"
    ))
}

/// Agrees on compression, and returns how our messages will look.
fn agree(
    door: &WebSocketDoor,
    headers: &HeaderMap,
    rules: &mut Rules,
    response: &mut Response,
) -> Shape {
    let offers = headers.get_all("sec-websocket-extensions").iter();
    let agreed = door.deflate.as_ref().and_then(|deflate| {
        let mut offers = offers.filter_map(|offer| offer.to_str().ok());
        offers.find_map(|offer| negotiate(offer, deflate))
    });
    let mut shape = Shape {
        masked: rules.mask,
        fragment: door.fragment,
        deflate: None,
    };
    if let Some((agreed, answer)) = agreed {
        put(response, "sec-websocket-extensions", &answer);
        rules.inflate = Some(agreed.theirs);
        shape.deflate = Some(agreed.ours);
    }
    shape
}

fn put(response: &mut Response, name: &'static str, value: &str) {
    if let Ok(value) = value.parse() {
        response.headers_mut().insert(name, value);
    }
}

fn transport(socket: &Socket, spoken: &Spoken, headers: &HeaderMap) -> Dict {
    let received: Dict = headers
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "cookie" | "authorization"))
        .filter_map(|(name, value)| Some((name.as_str().to_owned(), value.to_str().ok()?.into())))
        .collect();
    let details = json!({
        "type": "websocket",
        "protocol": spoken.name.unwrap_or(subprotocol::name(spoken.serializer)),
        "peer": socket.peer(),
        "http_headers_received": received,
    });
    match details {
        serde_json::Value::Object(details) => details,
        _ => Dict::new(),
    }
}

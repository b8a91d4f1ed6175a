//! Sessions against a router end that the test plays itself, frame by frame.

mod calls;
mod connecting;
mod events;
mod invocations;
mod joining;
mod management;

use std::borrow::Cow;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;

use super::framed::RawSocket;
use super::rawsocket::Hello;
use super::transport::{Bytes, Transport};
use super::{Join, Session, local};
use crate::wamp::message::{Error, Welcome};
use crate::wamp::{Dict, Id, Message, Payload, Serializer};

/// The router's end of a session.
struct Router {
    transport: Transport,
    serializer: Serializer,
}

impl Router {
    /// Accepts the RawSocket handshake of whoever has the other end.
    async fn accept(mut stream: UnixStream) -> Router {
        let mut octets = [0; 4];
        stream.read_exact(&mut octets).await.unwrap();
        let hello = Hello::parse_request(octets).unwrap();
        stream.write_all(&hello.encode()).await.unwrap();
        let socket = RawSocket::new(Box::new(stream), hello.serializer, hello.max_len());
        Router {
            transport: Transport::RawSocket(socket),
            serializer: hello.serializer,
        }
    }

    async fn frame(&mut self) -> Bytes {
        let frame = self.transport.receive().await.unwrap();
        frame.expect("the client ended the connection")
    }

    /// Returns the next message as JSON, which is short to compare.
    async fn next(&mut self) -> Value {
        let frame = self.frame().await;
        let message = Message::decode(self.serializer, &frame).unwrap();
        let mut text = Vec::new();
        message.encode(Serializer::Json, &mut text).unwrap();
        serde_json::from_slice(&text).unwrap()
    }

    async fn send<'m>(&mut self, message: impl Into<Message<'m>>) {
        let mut frame = Vec::new();
        message.into().encode(self.serializer, &mut frame).unwrap();
        self.transport.send(frame).await.unwrap();
    }

    /// Sends a message written as JSON.
    async fn say(&mut self, message: Value) {
        let text = serde_json::to_vec(&message).unwrap();
        let message = Message::decode(Serializer::Json, &text).unwrap();
        self.send(message).await;
    }
}

/// Both ends of a transport.
async fn ends() -> (Transport, Router) {
    let (near, far) = local::pair().unwrap();
    let near = UnixStream::from_std(near).unwrap();
    let far = UnixStream::from_std(far).unwrap();
    let (transport, router) = tokio::join!(
        Transport::rawsocket_over(near, Serializer::Cbor),
        Router::accept(far)
    );
    (transport.unwrap(), router)
}

/// A session that was joined.
async fn session() -> (Session, Router) {
    let (transport, mut router) = ends().await;
    let welcome = async {
        router.next().await;
        router.send(welcome()).await;
    };
    let (session, ()) = tokio::join!(Session::join(transport, Join::new("realm1")), welcome);
    (session.unwrap(), router)
}

fn welcome() -> Welcome {
    let mut details = Dict::new();
    details.insert("authid".to_owned(), json!("joe"));
    Welcome {
        session: id(9),
        details,
    }
}

fn id(number: u64) -> Id {
    Id::new(number).unwrap()
}

fn error(request_type: u64, request: u64, uri: &str) -> Error<'_> {
    Error {
        request_type,
        request: id(request),
        details: Dict::new(),
        error: Cow::Borrowed(uri),
        payload: Payload::encode(Serializer::Json, &[json!("why")], &Dict::new()),
    }
}

//! WAMP messages on a WebSocket connection: the client's handshake, then messages in both directions.
//!
//! Fragments, pings and the closing handshake are tungstenite's business.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_util::{Sink, Stream};
use tokio_tungstenite::tungstenite::client::ClientRequestBuilder;
use tokio_tungstenite::tungstenite::http::Uri;
use tokio_tungstenite::tungstenite::http::uri::InvalidUri;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{self, Bytes, Message, Utf8Bytes};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

use super::rawsocket::MAX_LEN;
use super::transport::{BoxStream, SendError, TransportError};
use super::{Url, subprotocol};
use crate::wamp::Serializer;
use crate::wamp::auth::ChannelId;

/// A WebSocket connection after its handshake.
pub struct WebSocket {
    stream: Box<WebSocketStream<BoxStream>>,
    serializer: Serializer,
    // Octets handed over since everything was last written: tungstenite does not tell how many it still holds.
    queued: usize,
    /// How often something came, a pong included.
    heard: u64,
    /// What binds a proof to the TLS connection.
    pub(super) channel: Option<ChannelId>,
}

/// Why a handshake failed.
#[derive(Debug, thiserror::Error)]
pub enum UpgradeError {
    /// The URL cannot stand in a request.
    #[error("cannot ask for this URL: {0}")]
    Uri(#[from] InvalidUri),
    /// The server did not agree.
    #[error("the server does not speak WAMP over WebSocket here: {0}")]
    Refused(Box<tungstenite::Error>),
    /// The server picked no serializer that we have.
    #[error("the server did not pick one of the serializers that it was offered")]
    Subprotocol,
}

impl WebSocket {
    /// Does the client's part of the handshake, asking for one of these serializers, the preferred first.
    pub(super) async fn connect(
        stream: BoxStream,
        url: &Url,
        serializers: &[Serializer],
    ) -> Result<WebSocket, UpgradeError> {
        let uri: Uri = url.to_string().parse()?;
        let mut request = ClientRequestBuilder::new(uri);
        for serializer in serializers {
            request = request.with_sub_protocol(subprotocol::name(*serializer));
        }
        let config = WebSocketConfig::default()
            .max_message_size(Some(MAX_LEN))
            .max_frame_size(Some(MAX_LEN));
        // A server that picks no subprotocol, or another one, is refused there.
        let (stream, response) = client_async_with_config(request, stream, Some(config))
            .await
            .map_err(|error| UpgradeError::Refused(Box::new(error)))?;
        let picked = response.headers().get("sec-websocket-protocol");
        let picked = picked.and_then(|name| subprotocol::serializer(name.to_str().ok()?));
        let serializer = picked.ok_or(UpgradeError::Subprotocol)?;
        Ok(WebSocket {
            stream: Box::new(stream),
            serializer,
            queued: 0,
            heard: 0,
            channel: None,
        })
    }

    pub(super) fn serializer(&self) -> Serializer {
        self.serializer
    }

    /// Returns how many octets may still wait to be written.
    pub(super) fn queued(&self) -> usize {
        self.queued
    }

    /// Returns how often something came.
    pub(super) fn heard(&self) -> u64 {
        self.heard
    }

    /// Asks the peer for a sign of life.
    pub(super) fn ping(&mut self) -> Result<(), SendError> {
        Pin::new(&mut *self.stream)
            .start_send(Message::Ping(Bytes::new()))
            .map_err(|error| SendError::WebSocket(Box::new(error)))
    }

    /// Puts a message behind what waits to be written.
    pub(super) fn queue(&mut self, frame: Vec<u8>) -> Result<(), SendError> {
        let len = frame.len();
        if len > MAX_LEN {
            return Err(SendError::TooLarge {
                len,
                limit: MAX_LEN,
            });
        }
        let message = if self.serializer.is_text() {
            let text = Utf8Bytes::try_from(frame).map_err(|_| SendError::NotText)?;
            Message::Text(text)
        } else {
            Message::Binary(frame.into())
        };
        self.queued += len;
        // The sink need not be ready: tungstenite keeps what the stream does not take, and `queued` bounds it.
        Pin::new(&mut *self.stream)
            .start_send(message)
            .map_err(|error| SendError::WebSocket(Box::new(error)))
    }

    /// Writes what waits.
    pub(super) fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        ready!(Pin::new(&mut *self.stream).poll_flush(cx)).map_err(failed)?;
        self.queued = 0;
        Poll::Ready(Ok(()))
    }

    /// Begins the closing handshake, after what waits was written.
    pub(super) fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Pin::new(&mut *self.stream).poll_close(cx).map_err(failed)
    }

    /// Takes the next message; `None` when the peer ended the connection.
    pub(super) fn poll_receive(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, TransportError>> {
        loop {
            let message = match ready!(Pin::new(&mut *self.stream).poll_next(cx)) {
                None => return Poll::Ready(Ok(None)),
                Some(message) => message.map_err(failed)?,
            };
            self.heard += 1;
            match (message, self.serializer.is_text()) {
                (Message::Text(text), true) => return Poll::Ready(Ok(Some(text.into()))),
                (Message::Binary(bytes), false) => return Poll::Ready(Ok(Some(bytes))),
                (Message::Text(_) | Message::Binary(_), _) => {
                    return Poll::Ready(Err(TransportError::WrongKind));
                }
                // Answered by tungstenite; after a close frame the stream ends.
                (
                    Message::Ping(_) | Message::Pong(_) | Message::Close(_) | Message::Frame(_),
                    _,
                ) => {}
            }
        }
    }
}

fn failed(error: tungstenite::Error) -> TransportError {
    use std::io::ErrorKind::{ConnectionReset, UnexpectedEof};
    use tungstenite::error::ProtocolError::ResetWithoutClosingHandshake;
    match error {
        tungstenite::Error::Protocol(ResetWithoutClosingHandshake) => {
            TransportError::Read(UnexpectedEof.into())
        }
        tungstenite::Error::Io(error)
            if matches!(error.kind(), ConnectionReset | UnexpectedEof) =>
        {
            TransportError::Read(error)
        }
        error => TransportError::WebSocket(Box::new(error)),
    }
}

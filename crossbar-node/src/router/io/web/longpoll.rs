//! The service `longpoll`: a WAMP session over plain HTTP requests (specification: *HTTP Longpoll Transport*).
//!
//! Behind each there is an ordinary connection within this process, whose queue is the one that all sessions have. What
//! is here reads from it when the client asks, and writes to it what the client sends.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http_body_util::{BodyExt as _, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::{Method, Request, StatusCode};
use serde_json::{Value, json};
use shared::config::Backpressure;
use shared::net::subprotocol;
use shared::wamp::Serializer;
use tokio::sync::Notify;

use super::super::door::MAX_MESSAGE;
use super::super::framing::Batch;
use super::Visit;
use super::answers::{Answer, answer, only, text};
use super::polled::{Polled, Received};
use crate::router::auth::Policy;

/// No more sessions than these.
const MAX_SESSIONS: usize = 1000;
/// A limit that is switched off: memory is not endless.
const UNLIMITED: u64 = 64 << 20;
/// The time that a client has for a body.
const BODY_TIME: Duration = Duration::from_secs(10);

/// The service.
#[derive(Debug)]
pub(super) struct LongPoll {
    /// How long a request waits for messages; `None` for ever.
    request_timeout: Option<Duration>,
    /// How long a session may go without a request.
    session_timeout: Option<Duration>,
    /// How much may wait for a client that does not ask.
    limits: Backpressure,
    sessions: Arc<Sessions>,
}

/// The open sessions by id.
#[derive(Debug, Default)]
struct Sessions(Mutex<HashMap<String, Arc<Open>>>);

#[derive(Debug)]
struct Open {
    polled: Polled,
    serializer: Serializer,
    batch: Batch,
    /// Told at every request.
    asked: Notify,
}

impl Sessions {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Arc<Open>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl LongPoll {
    /// Resolves the configuration.
    pub(super) fn new(options: Option<&Value>) -> LongPoll {
        let number = |name: &str, usual| {
            let found = options.and_then(|options| options.get(name));
            let number = found.and_then(Value::as_u64).unwrap_or(usual);
            // Zero switches a limit off.
            (number > 0).then_some(number)
        };
        let seconds = |name, usual| number(name, usual).map(Duration::from_secs);
        let bytes = number("queue_limit_bytes", 131_072);
        let messages = number("queue_limit_messages", 100);
        LongPoll {
            request_timeout: seconds("request_timeout", 10),
            session_timeout: seconds("session_timeout", 30),
            limits: Backpressure {
                hard_bytes: Some(bytes.unwrap_or(UNLIMITED)),
                hard_messages: Some(messages.unwrap_or(UNLIMITED)),
                ..Backpressure::default()
            },
            sessions: Arc::default(),
        }
    }

    /// Answers a request.
    pub(super) async fn answer(&self, visit: &Visit<'_>, request: Request<Incoming>) -> Answer {
        if *request.method() != Method::POST {
            return only("POST");
        }
        let body = Limited::new(request.into_body(), MAX_MESSAGE).collect();
        let body = match tokio::time::timeout(BODY_TIME, body).await {
            Ok(Ok(body)) => body.to_bytes(),
            Ok(Err(_)) => return bad("the body is too large or broken off"),
            Err(_) => return text(StatusCode::REQUEST_TIMEOUT, "too slow"),
        };
        if visit.rest == "open" {
            return self.open(visit, &body).await;
        }
        let Some((id, action)) = visit.rest.split_once('/') else {
            return text(StatusCode::NOT_FOUND, "`open` is the way to begin");
        };
        let Some(open) = self.sessions.lock().get(id).cloned() else {
            return text(StatusCode::NOT_FOUND, "there is no such session");
        };
        open.asked.notify_one();
        match action {
            "send" => match open.polled.send(open.batch, &body).await {
                Ok(()) => nothing(),
                Err(why) => {
                    self.sessions.lock().remove(id);
                    bad(why)
                }
            },
            "receive" => self.receive(id, &open).await,
            "close" => {
                self.sessions.lock().remove(id);
                nothing()
            }
            _ => text(StatusCode::NOT_FOUND, "send, receive or close"),
        }
    }

    async fn open(&self, visit: &Visit<'_>, body: &Bytes) -> Answer {
        let asked: Option<Value> = serde_json::from_slice(body).ok();
        let offered = asked
            .as_ref()
            .and_then(|asked| asked.get("protocols")?.as_array());
        let Some(offered) = offered else {
            return bad("the body is a JSON object with a list of `protocols`");
        };
        let mut offered = offered.iter().filter_map(Value::as_str);
        let chosen = offered.find_map(|name| Some((name, subprotocol::find(name)?)));
        let Some((protocol, (serializer, batched))) = chosen else {
            return bad("none of the protocols is spoken here");
        };
        let batch = match (batched, serializer.is_text()) {
            (false, _) => Batch::No,
            (true, true) => Batch::Separated,
            (true, false) => Batch::Prefixed,
        };
        if self.sessions.lock().len() >= MAX_SESSIONS {
            let line = "there are as many sessions as allowed";
            return text(StatusCode::SERVICE_UNAVAILABLE, line);
        }
        let polled = match Polled::open(visit.router, Policy::open(), serializer, self.limits).await
        {
            Ok(polled) => polled,
            Err(why) => {
                tracing::error!(%why, "no connection for a long-polling client");
                return text(StatusCode::SERVICE_UNAVAILABLE, "no session just now");
            }
        };
        let octets: [u8; 16] = visit.router.random_octets();
        let id: String = octets.iter().map(|octet| format!("{octet:02x}")).collect();
        let open = Arc::new(Open {
            polled,
            serializer,
            batch,
            asked: Notify::new(),
        });
        self.sessions.lock().insert(id.clone(), Arc::clone(&open));
        if let Some(timeout) = self.session_timeout {
            // A request that waits counts as one until it is answered.
            let within = timeout + self.request_timeout.unwrap_or_default();
            let watched = watch(Arc::clone(&self.sessions), id.clone(), open, within);
            visit.router.spawn(watched);
        }
        let opened = json!({"protocol": protocol, "transport": id});
        answer(StatusCode::OK, "application/json", opened.to_string())
    }

    async fn receive(&self, id: &str, open: &Open) -> Answer {
        let received = open.polled.receive(open.batch, self.request_timeout).await;
        open.asked.notify_one();
        let kind = match open.serializer {
            Serializer::Json => "application/json",
            _ => "application/octet-stream",
        };
        match received {
            Received::Messages(messages) => answer(StatusCode::OK, kind, messages),
            Received::Nothing => nothing(),
            Received::Ended => {
                self.sessions.lock().remove(id);
                text(StatusCode::NOT_FOUND, "the session is over")
            }
        }
    }
}

/// Ends a session that no request has come for.
async fn watch(sessions: Arc<Sessions>, id: String, open: Arc<Open>, within: Duration) {
    while let Ok(()) = tokio::time::timeout(within, open.asked.notified()).await {
        if !sessions.lock().contains_key(&id) {
            return;
        }
    }
    sessions.lock().remove(&id);
}

fn nothing() -> Answer {
    answer(StatusCode::NO_CONTENT, "text/plain; charset=utf-8", "")
}

fn bad(why: &str) -> Answer {
    text(StatusCode::BAD_REQUEST, why)
}

//! The services `publisher` and `caller`: one HTTP request is one event or one call.
//!
//! Sessions of the router itself do the work, with the rights of the role configured (`caller.rs` in `io`).

use std::net::IpAddr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http_body_util::{BodyExt as _, Limited};
use hyper::body::Incoming;
use hyper::header;
use hyper::{Method, Request, StatusCode};
use serde_json::{Map, Value, json};
use shared::net::{Call, CallError};
use shared::wamp::Id;
use shared::wamp::details::{PublishOptions, Receivers};

use super::super::door::DoorError;
use super::Visit;
use super::answers::{Answer, answer, only, text};
use super::network::Network;
use super::signature::{Keys, Refused};

/// The largest body that is read if the configuration sets no limit, in octets.
const MAX_BODY: usize = 1 << 20;
/// The time that a client has for its body.
const BODY_TIME: Duration = Duration::from_secs(10);
/// The time that a call may take.
const CALL_TIME: Duration = Duration::from_secs(60);

/// What a request becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Becomes {
    /// An event.
    Event,
    /// A call.
    Call,
}

/// One of the two services.
#[derive(Debug)]
pub(super) struct Bridge {
    becomes: Becomes,
    realm: String,
    role: String,
    keys: Option<Keys>,
    require_tls: bool,
    networks: Vec<Network>,
    max_body: usize,
}

/// Why a request is refused.
type Refusal = (StatusCode, String);

fn bad(why: impl Into<String>) -> Refusal {
    (StatusCode::BAD_REQUEST, why.into())
}

impl Bridge {
    /// Resolves the configuration.
    pub(super) fn new(becomes: Becomes, config: &Value) -> Result<Bridge, DoorError> {
        let invalid = |what: &str| DoorError::Invalid(format!("an HTTP bridge: {what}"));
        let word = |name: &str| {
            let word = config.get(name).and_then(Value::as_str).unwrap_or_default();
            word.to_owned()
        };
        let empty = Map::new();
        let options = config.get("options").and_then(Value::as_object);
        let options = options.unwrap_or(&empty);
        let known = [
            "debug",
            "key",
            "secret",
            "require_tls",
            "require_ip",
            "post_body_limit",
            "timestamp_delta_limit",
        ];
        if let Some(unknown) = options.keys().find(|name| !known.contains(&name.as_str())) {
            return Err(invalid(&format!("unknown option `{unknown}`")));
        }
        let option = |name: &str| options.get(name).filter(|value| !value.is_null());
        let number = |name: &str, most: u64| match option(name) {
            None => Ok(None),
            Some(value) => {
                let number = value.as_u64().filter(|number| *number <= most);
                let what = || invalid(&format!("`{name}` is a number up to {most}"));
                number.map(Some).ok_or_else(what)
            }
        };
        let mut networks = Vec::new();
        if let Some(listed) = option("require_ip") {
            let listed = listed.as_array();
            for network in listed.ok_or_else(|| invalid("`require_ip` is a list"))? {
                let network = network.as_str().and_then(|text| text.parse().ok());
                let what = "`require_ip` lists addresses and networks";
                networks.push(network.ok_or_else(|| invalid(what))?);
            }
        }
        let require_tls = match option("require_tls") {
            None => false,
            Some(flag) => flag
                .as_bool()
                .ok_or_else(|| invalid("`require_tls` is true or false"))?,
        };
        let keys = match (option("key"), option("secret")) {
            (None, None) => None,
            (Some(Value::String(key)), Some(Value::String(secret))) => {
                let delta = number("timestamp_delta_limit", 86_400)?.unwrap_or(300);
                Some(Keys::new(key, secret, delta))
            }
            _ => return Err(invalid("`key` and `secret` belong together and are text")),
        };
        let max_body = number("post_body_limit", 1 << 20)?.unwrap_or(0);
        Ok(Bridge {
            becomes,
            realm: word("realm"),
            role: word("role"),
            keys,
            require_tls,
            networks,
            max_body: match max_body {
                0 => MAX_BODY,
                limit => limit as usize,
            },
        })
    }

    /// Answers a request.
    pub(super) async fn answer(&self, visit: &Visit<'_>, request: Request<Incoming>) -> Answer {
        if *request.method() != Method::POST {
            return only("POST");
        }
        match self.attempt(visit, request).await {
            Ok(answer) => answer,
            Err((status, why)) => text(status, &why),
        }
    }

    async fn attempt(
        &self,
        visit: &Visit<'_>,
        request: Request<Incoming>,
    ) -> Result<Answer, Refusal> {
        self.check_peer(visit.socket.ip, visit.socket.secure)?;
        let kind = request.headers().get(header::CONTENT_TYPE);
        let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case("application/json") {
            return Err(bad("the content type must be `application/json`"));
        }
        let query = request.uri().query().unwrap_or_default().to_owned();
        let body = Limited::new(request.into_body(), self.max_body).collect();
        let body = match tokio::time::timeout(BODY_TIME, body).await {
            Ok(Ok(body)) => body.to_bytes(),
            Ok(Err(_)) => return Err(bad("the body is too large or broken off")),
            Err(_) => return Err((StatusCode::REQUEST_TIMEOUT, "too slow".to_owned())),
        };
        if let Some(keys) = &self.keys {
            let now = SystemTime::now().duration_since(UNIX_EPOCH);
            let now = now.map_or(0, |since| since.as_millis() as i64);
            keys.check(&query, &body, now).map_err(|why| match why {
                Refused::Request(why) => bad(why),
                Refused::Signature => (
                    StatusCode::UNAUTHORIZED,
                    "the signature is wrong".to_owned(),
                ),
            })?;
        }
        let Ok(Value::Object(body)) = serde_json::from_slice(&body) else {
            return Err(bad("the body is no JSON object"));
        };
        let (args, kwargs) = payload(&body)?;
        match self.becomes {
            Becomes::Event => self.publish(visit, &body, args, kwargs).await,
            Becomes::Call => self.call(visit, &body, args, kwargs).await,
        }
    }

    fn check_peer(&self, ip: Option<IpAddr>, secure: bool) -> Result<(), Refusal> {
        let known = |ip| self.networks.iter().any(|network| network.contains(ip));
        if !self.networks.is_empty() && !ip.is_some_and(known) {
            return Err(bad("requests from your address are not taken"));
        }
        if self.require_tls && !secure {
            return Err(bad("only requests over TLS are taken"));
        }
        Ok(())
    }

    async fn publish(
        &self,
        visit: &Visit<'_>,
        body: &Map<String, Value>,
        args: Vec<Value>,
        kwargs: Map<String, Value>,
    ) -> Result<Answer, Refusal> {
        let topic = uri(body, "topic")?;
        let session = self.session(visit).await?;
        let options = PublishOptions {
            acknowledge: true,
            receivers: receivers(body)?,
            ..PublishOptions::default()
        };
        let published = session.publish(topic, args, kwargs, options);
        match tokio::time::timeout(CALL_TIME, published).await {
            Ok(Ok(id)) => {
                let id = id.map(|id| id.get());
                Ok(json_answer(StatusCode::ACCEPTED, &json!({"id": id})))
            }
            Ok(Err(why)) => Err(bad(format!("the event was not published: {why}"))),
            Err(_) => Err(bad("the event was not published in time")),
        }
    }

    async fn call(
        &self,
        visit: &Visit<'_>,
        body: &Map<String, Value>,
        args: Vec<Value>,
        kwargs: Map<String, Value>,
    ) -> Result<Answer, Refusal> {
        let procedure = uri(body, "procedure")?;
        let session = self.session(visit).await?;
        let called = session.call(procedure, args, kwargs, Call::within(CALL_TIME));
        let answer = match called.await {
            Ok((args, kwargs)) => json!({"args": args, "kwargs": kwargs}),
            Err(CallError::Wamp { uri, args, kwargs }) => {
                json!({"error": uri, "args": args, "kwargs": kwargs})
            }
            Err(CallError::Timeout { .. }) => {
                json!({"error": "wamp.error.timeout", "args": [], "kwargs": {}})
            }
            Err(why) => {
                let status = StatusCode::INTERNAL_SERVER_ERROR;
                return Err((status, format!("the call failed: {why}")));
            }
        };
        Ok(json_answer(StatusCode::OK, &answer))
    }

    async fn session(&self, visit: &Visit<'_>) -> Result<shared::net::Session, Refusal> {
        let unavailable = |why: String| (StatusCode::SERVICE_UNAVAILABLE, why);
        let realm = visit.router.realm(&self.realm);
        let realm = realm.ok_or_else(|| unavailable("the realm is not running".to_owned()))?;
        let session = visit.router.session_as(&realm, &self.role).await;
        session.map_err(|why| unavailable(why.to_string()))
    }
}

fn json_answer(status: StatusCode, value: &Value) -> Answer {
    answer(status, "application/json; charset=utf-8", value.to_string())
}

fn uri<'b>(body: &'b Map<String, Value>, name: &str) -> Result<&'b str, Refusal> {
    let uri = body.get(name).and_then(Value::as_str);
    uri.ok_or_else(|| bad(format!("`{name}` is missing")))
}

fn payload(body: &Map<String, Value>) -> Result<(Vec<Value>, Map<String, Value>), Refusal> {
    let args = match body.get("args") {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(args)) => args.clone(),
        Some(_) => return Err(bad("`args` is a list")),
    };
    let kwargs = match body.get("kwargs") {
        None | Some(Value::Null) => Map::new(),
        Some(Value::Object(kwargs)) => kwargs.clone(),
        Some(_) => return Err(bad("`kwargs` is an object")),
    };
    Ok((args, kwargs))
}

fn receivers(body: &Map<String, Value>) -> Result<Option<Box<Receivers<'static>>>, Refusal> {
    let options = match body.get("options") {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Object(options)) => options,
        Some(_) => return Err(bad("`options` is an object")),
    };
    let sessions = |name: &str| match options.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Array(ids)) => {
            let ids = ids.iter().map(|id| id.as_u64().and_then(Id::new));
            let ids: Option<Vec<Id>> = ids.collect();
            let what = || bad(format!("`{name}` lists session ids"));
            ids.map(Some).ok_or_else(what)
        }
        Some(_) => Err(bad(format!("`{name}` is a list"))),
    };
    Ok(Some(Box::new(Receivers {
        exclude: sessions("exclude")?,
        eligible: sessions("eligible")?,
        ..Receivers::default()
    })))
}

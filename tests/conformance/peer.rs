//! A peer that says exactly what a test writes, in the notation of the specification.
//!
//! Its encoders and decoders are not those of the router, so that both sides cannot share a mistake.

use std::time::Duration;

use serde_json::{Value, json};
use shared::net::{TlsOptions, Transport, Url, connect};
use shared::wamp::Serializer;

/// Stands for any value in what [`Peer::expect`] is given.
pub const ANY: &str = "<any>";
/// As a key of a dictionary: further entries may be there.
pub const MORE: &str = "<more>";

const PATIENCE: Duration = Duration::from_secs(20);

/// One connection.
pub struct Peer {
    transport: Transport,
    serializer: Serializer,
    /// The last request id.
    pub requests: u64,
    /// The session id, once joined.
    pub id: u64,
    /// Details of WELCOME.
    pub welcome: Value,
}

/// Returns the roles that the peers of most tests announce: with every feature.
pub fn roles() -> Value {
    json!({
        "publisher": {"features": {"payload_passthru_mode": true}},
        "subscriber": {"features": {"subscription_revocation": true, "payload_passthru_mode": true}},
        "caller": {"features": {
            "progressive_call_invocations": true, "progressive_call_results": true, "call_canceling": true,
            "payload_passthru_mode": true,
        }},
        "callee": {"features": {
            "progressive_call_invocations": true, "progressive_call_results": true, "call_canceling": true,
            "call_timeout": true, "call_reroute": true, "registration_revocation": true, "payload_passthru_mode": true,
        }},
    })
}

/// Tells whether a message is what a pattern says.
fn fits(pattern: &Value, value: &Value) -> bool {
    match (pattern, value) {
        (Value::String(any), _) if any == ANY => true,
        (Value::Array(patterns), Value::Array(values)) => {
            patterns.len() == values.len()
                && patterns
                    .iter()
                    .zip(values)
                    .all(|(pattern, value)| fits(pattern, value))
        }
        (Value::Object(patterns), Value::Object(values)) => {
            let more = patterns.contains_key(MORE);
            let named = patterns.iter().filter(|(key, _)| *key != MORE);
            let count = named.clone().count();
            (more || count == values.len())
                && named
                    .into_iter()
                    .all(|(key, pattern)| values.get(key).is_some_and(|value| fits(pattern, value)))
        }
        _ => pattern == value,
    }
}

fn encode(serializer: Serializer, message: &Value) -> Vec<u8> {
    match serializer {
        Serializer::Json => serde_json::to_vec(message).unwrap(),
        Serializer::MsgPack => rmp_serde::to_vec(message).unwrap(),
        Serializer::Cbor => {
            let mut octets = Vec::new();
            ciborium::into_writer(message, &mut octets).unwrap();
            octets
        }
        #[allow(
            unreachable_patterns,
            reason = "serializers to come have tests of their own"
        )]
        _ => unreachable!("not one of the tests' serializers"),
    }
}

fn decode(serializer: Serializer, octets: &[u8]) -> Value {
    match serializer {
        Serializer::Json => serde_json::from_slice(octets).unwrap(),
        Serializer::MsgPack => rmp_serde::from_slice(octets).unwrap(),
        Serializer::Cbor => ciborium::from_reader(octets).unwrap(),
        #[allow(
            unreachable_patterns,
            reason = "serializers to come have tests of their own"
        )]
        _ => unreachable!("not one of the tests' serializers"),
    }
}

impl Peer {
    /// Connects; nothing is said yet.
    pub async fn connect(url: &Url, serializer: Serializer, tls: &TlsOptions) -> Peer {
        let transport = connect(url, serializer, tls, PATIENCE).await.unwrap();
        Peer {
            transport,
            serializer,
            requests: 0,
            id: 0,
            welcome: Value::Null,
        }
    }

    /// Sends a message as it is.
    pub async fn send(&mut self, message: Value) {
        self.send_octets(encode(self.serializer, &message)).await;
    }

    /// Sends octets in place of a message.
    pub async fn send_octets(&mut self, octets: Vec<u8>) {
        // A router that has closed the connection already is what some tests are about.
        self.transport.send(octets).await.ok();
    }

    /// Returns the next message, `None` at the end of the connection.
    pub async fn next(&mut self) -> Option<Value> {
        let next = tokio::time::timeout(PATIENCE, self.transport.receive()).await;
        let octets = next
            .expect("the router says something in time")
            .ok()
            .flatten()?;
        Some(decode(self.serializer, &octets))
    }

    /// Returns the next message.
    pub async fn receive(&mut self) -> Value {
        self.next().await.expect("the router keeps the connection")
    }

    /// Takes the next message, which is to be as `pattern` says.
    #[track_caller]
    pub fn expect(&mut self, pattern: Value) -> impl Future<Output = Value> {
        let place = std::panic::Location::caller();
        async move {
            let message = self.receive().await;
            assert!(
                fits(&pattern, &message),
                "{place}: {message} is not {pattern}"
            );
            message
        }
    }

    /// Takes the ABORT that ends everything, for this reason; nothing comes after it.
    #[track_caller]
    pub fn aborted(&mut self, reason: &str) -> impl Future<Output = ()> {
        let aborted = self.expect_then_end(json!([3, {MORE: 0}, reason]));
        async move {
            aborted.await;
        }
    }

    /// Takes the last message.
    #[track_caller]
    pub fn expect_then_end(&mut self, pattern: Value) -> impl Future<Output = Value> {
        let place = std::panic::Location::caller();
        async move {
            let message = self.receive().await;
            assert!(
                fits(&pattern, &message),
                "{place}: {message} is not {pattern}"
            );
            let more = self.next().await;
            assert_eq!(more, None, "{place}: the connection is not closed");
            message
        }
    }

    /// Says HELLO and takes WELCOME.
    pub async fn join(&mut self, realm: &str, mut details: Value) {
        if details.get("roles").is_none() {
            details["roles"] = roles();
        }
        self.send(json!([1, realm, details])).await;
        let welcome = self.expect(json!([2, ANY, {MORE: 0}])).await;
        self.id = welcome[1].as_u64().unwrap();
        self.welcome = welcome[2].clone();
    }

    /// Sends a request and returns its id, which is put behind the message's code.
    pub async fn request(&mut self, message: Value) -> u64 {
        self.requests += 1;
        let mut message = message;
        message
            .as_array_mut()
            .unwrap()
            .insert(1, self.requests.into());
        self.send(message).await;
        self.requests
    }

    /// Subscribes.
    #[track_caller]
    pub fn subscribe(&mut self, topic: &str, options: Value) -> impl Future<Output = u64> {
        self.granted(json!([32, options, topic]), 33)
    }

    /// Registers.
    #[track_caller]
    pub fn register(&mut self, procedure: &str, options: Value) -> impl Future<Output = u64> {
        self.granted(json!([64, options, procedure]), 65)
    }

    /// Publishes with acknowledgement; returns the publication.
    #[track_caller]
    pub fn publish(
        &mut self,
        topic: &str,
        mut options: Value,
        args: Value,
    ) -> impl Future<Output = u64> {
        options["acknowledge"] = true.into();
        self.granted(json!([16, options, topic, args]), 17)
    }

    #[track_caller]
    fn granted(&mut self, message: Value, code: u64) -> impl Future<Output = u64> {
        let place = std::panic::Location::caller();
        async move {
            let request = self.request(message).await;
            let answer = self.receive().await;
            assert!(
                fits(&json!([code, request, ANY]), &answer),
                "{place}: {answer}"
            );
            answer[2].as_u64().unwrap()
        }
    }

    /// Sends a request that is to be refused; returns the error.
    #[track_caller]
    pub fn refused(&mut self, message: Value) -> impl Future<Output = String> {
        let place = std::panic::Location::caller();
        async move {
            let code = message[0].clone();
            let request = self.request(message).await;
            let answer = self.receive().await;
            let pattern = json!([8, code, request, {}, ANY, [ANY]]);
            assert!(
                fits(&pattern, &answer),
                "{place}: {answer} is not {pattern}"
            );
            answer[4].as_str().unwrap().to_owned()
        }
    }

    /// Calls and takes the answer: the result's arguments, or the error.
    #[track_caller]
    pub fn ask(
        &mut self,
        procedure: &str,
        args: Value,
    ) -> impl Future<Output = Result<Value, String>> {
        self.ask_named(procedure, args, json!({}))
    }

    /// Calls with arguments by name.
    #[track_caller]
    pub fn ask_named(
        &mut self,
        procedure: &str,
        args: Value,
        kwargs: Value,
    ) -> impl Future<Output = Result<Value, String>> {
        let place = std::panic::Location::caller();
        let message = json!([48, {}, procedure, args, kwargs]);
        async move {
            let request = self.request(message).await;
            let answer = self.receive().await;
            match answer[0].as_u64() {
                Some(50) if answer[1] == request => Ok(answer
                    .get(3)
                    .and_then(|args| args.get(0))
                    .cloned()
                    .unwrap_or_default()),
                Some(8) if answer[2] == request => Err(answer[4].as_str().unwrap().to_owned()),
                _ => panic!("{place}: {answer} is no answer to CALL {request}"),
            }
        }
    }

    /// Makes sure that nothing else has come: what the router said before, comes before this answer.
    #[track_caller]
    pub fn quiet(&mut self) -> impl Future<Output = ()> {
        let asked = self.refused(json!([34, 9_007_199_254_740_992_u64]));
        async move {
            assert_eq!(asked.await, "wamp.error.no_such_subscription");
        }
    }

    /// Ends the connection without a word.
    pub async fn vanish(self) {
        self.transport.close().await;
    }
}

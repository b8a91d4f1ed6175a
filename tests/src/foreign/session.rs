//! One session of a foreign client.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value, json};

use super::Puppet;
use crate::wait_for;

/// Where a client connects to, and how.
#[derive(Clone, Debug)]
pub enum Where {
    /// WebSocket on the loopback interface.
    WebSocket {
        /// The TCP port.
        port: u16,
        /// The path, with its slash.
        path: String,
    },
    /// RawSocket on the loopback interface.
    RawSocket {
        /// The TCP port.
        port: u16,
    },
    /// RawSocket on a Unix socket.
    Unix {
        /// The path of the socket.
        path: String,
    },
}

impl Where {
    pub(super) fn describe(&self) -> Value {
        let host = "127.0.0.1";
        match self {
            Where::WebSocket { port, path } => {
                json!({ "transport": "websocket", "host": host, "port": port, "url": format!("ws://{host}:{port}{path}") })
            }
            Where::RawSocket { port } => {
                json!({ "transport": "rawsocket", "host": host, "port": port })
            }
            Where::Unix { path } => json!({ "transport": "rawsocket", "path": path }),
        }
    }
}

/// The serializer that a session uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Serializer {
    /// JSON.
    Json,
    /// MessagePack.
    MsgPack,
    /// CBOR.
    Cbor,
    /// UBJSON.
    Ubjson,
}

impl Serializer {
    /// All of them.
    pub const ALL: &[Serializer] = &[
        Serializer::Json,
        Serializer::MsgPack,
        Serializer::Cbor,
        Serializer::Ubjson,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Serializer::Json => "json",
            Serializer::MsgPack => "msgpack",
            Serializer::Cbor => "cbor",
            Serializer::Ubjson => "ubjson",
        }
    }
}

/// What a procedure of a foreign client does.
#[derive(Clone, Copy, Debug)]
pub enum Behaviour {
    /// Answers its arguments.
    Echo,
    /// Answers the tag it was registered with, and the procedure that was called.
    TagAndProcedure,
    /// Answers who called, as far as it was told.
    Caller,
    /// Sends as many progressive results as its argument says (`args[0]` the step, `of` all), then `counted`.
    Count,
    /// Answers the error `com.example.refused` with its arguments.
    Fail,
    /// Never answers.
    Hang,
}

impl Behaviour {
    fn name(self) -> &'static str {
        match self {
            Behaviour::Echo => "echo",
            Behaviour::TagAndProcedure => "tag_and_procedure",
            Behaviour::Caller => "caller",
            Behaviour::Count => "count",
            Behaviour::Fail => "fail",
            Behaviour::Hang => "hang",
        }
    }
}

/// Arguments of a call, a result, a publication or an event.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Payload {
    /// The positional ones.
    pub args: Vec<Value>,
    /// The keyword ones.
    pub kwargs: Map<String, Value>,
}

impl Payload {
    /// Returns positional arguments; octets are `Payload::octets`.
    pub fn args<const N: usize>(args: [Value; N]) -> Payload {
        Payload {
            args: args.into(),
            kwargs: Map::new(),
        }
    }

    /// Adds a keyword argument.
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Payload {
        self.kwargs.insert(name.to_owned(), value.into());
        self
    }

    /// Returns a value that the clients make octets of, and that they make of octets.
    pub fn octets(octets: &[u8]) -> Value {
        json!({ "$bytes": BASE64_STANDARD.encode(octets) })
    }

    fn read(line: &Value) -> Payload {
        Payload {
            args: line["args"].as_array().cloned().unwrap_or_default(),
            kwargs: line["kwargs"].as_object().cloned().unwrap_or_default(),
        }
    }
}

/// An error that a foreign client was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// The error URI.
    pub uri: String,
    /// The arguments of the error.
    pub payload: Payload,
}

impl Failure {
    pub(super) fn read(line: &Value) -> Failure {
        Failure {
            uri: line["uri"].as_str().unwrap_or_default().to_owned(),
            payload: Payload::read(line),
        }
    }
}

/// An event that a foreign client received.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The topic, as far as the client knows it.
    pub topic: Option<String>,
    /// The publisher's session, where disclosed.
    pub publisher: Option<u64>,
    /// The arguments.
    pub payload: Payload,
}

/// A subscription or registration, to be undone by.
#[derive(Clone, Copy, Debug)]
pub struct Handle(u64);

/// A call that is not answered yet.
pub struct PendingCall {
    puppet: Puppet,
    number: u64,
}

impl PendingCall {
    /// Returns the progressive results so far.
    pub fn progress(&self) -> Vec<Payload> {
        self.puppet
            .seen(|line| (line["progress"] == self.number).then(|| Payload::read(line)))
    }

    /// Waits for the answer.
    #[track_caller]
    pub fn answer(&self) -> Result<Payload, Failure> {
        self.puppet
            .answer(self.number)
            .map(|line| Payload::read(&line))
    }

    /// Cancels it.
    #[track_caller]
    pub fn cancel(&self) {
        let number = self
            .puppet
            .send(json!({ "op": "cancel", "call": self.number }));
        self.puppet.answer(number).unwrap();
    }
}

/// One session of a foreign client.
pub struct Session {
    puppet: Puppet,
    name: String,
    /// The session id.
    pub id: u64,
    /// The role it was given.
    pub authrole: String,
    /// The identity it was given.
    pub authid: String,
}

impl Session {
    pub(super) fn new(puppet: Puppet, name: String, welcome: &Value) -> Session {
        Session {
            puppet,
            name,
            id: welcome["session"].as_u64().expect("a session has an id"),
            authrole: welcome["authrole"].as_str().unwrap_or_default().to_owned(),
            authid: welcome["authid"].as_str().unwrap_or_default().to_owned(),
        }
    }

    fn send(&self, op: &str, mut command: Value) -> u64 {
        command["op"] = op.into();
        command["session"] = self.name.as_str().into();
        self.puppet.send(command)
    }

    /// Calls a procedure and waits for the answer.
    #[track_caller]
    pub fn call(&self, uri: &str, payload: Payload) -> Result<Payload, Failure> {
        self.start_call(uri, payload, json!({})).answer()
    }

    /// Calls a procedure; the options are those of the client library, and `receive_progress`.
    pub fn start_call(&self, uri: &str, payload: Payload, options: Value) -> PendingCall {
        let command = json!({ "uri": uri, "args": payload.args, "kwargs": payload.kwargs, "options": options });
        PendingCall {
            puppet: self.puppet.clone(),
            number: self.send("call", command),
        }
    }

    /// Registers a procedure.
    #[track_caller]
    pub fn register(&self, uri: &str, behaviour: Behaviour) -> Handle {
        self.register_with(uri, behaviour, "", json!({})).unwrap()
    }

    /// Registers a procedure with options; `tag` tells it from others.
    #[track_caller]
    pub fn register_with(
        &self,
        uri: &str,
        behaviour: Behaviour,
        tag: &str,
        options: Value,
    ) -> Result<Handle, Failure> {
        let command =
            json!({ "uri": uri, "behaviour": behaviour.name(), "tag": tag, "options": options });
        let number = self.send("register", command);
        self.puppet.answer(number).map(|_| Handle(number))
    }

    /// Subscribes; `tag` is what [`Session::events`] asks for.
    #[track_caller]
    pub fn subscribe(&self, uri: &str, tag: &str, options: Value) -> Handle {
        let number = self.send(
            "subscribe",
            json!({ "uri": uri, "tag": tag, "options": options }),
        );
        self.puppet.answer(number).unwrap();
        Handle(number)
    }

    /// Unsubscribes or unregisters.
    #[track_caller]
    pub fn undo(&self, handle: Handle) -> Result<(), Failure> {
        let number = self.send("undo", json!({ "handle": handle.0 }));
        self.puppet.answer(number).map(drop)
    }

    /// Publishes and waits until that is acknowledged.
    #[track_caller]
    pub fn publish(&self, uri: &str, payload: Payload) {
        self.publish_with(uri, payload, json!({ "acknowledge": true }))
            .unwrap();
    }

    /// Publishes with options of the client library.
    #[track_caller]
    pub fn publish_with(&self, uri: &str, payload: Payload, options: Value) -> Result<(), Failure> {
        let command = json!({ "uri": uri, "args": payload.args, "kwargs": payload.kwargs, "options": options });
        let number = self.send("publish", command);
        self.puppet.answer(number).map(drop)
    }

    /// Returns the events of a subscription so far.
    pub fn events(&self, tag: &str) -> Vec<Event> {
        self.puppet.seen(|line| {
            (line["session"] == self.name.as_str() && line["event"] == tag).then(|| Event {
                topic: line["topic"].as_str().map(str::to_owned),
                publisher: line["publisher"].as_u64(),
                payload: Payload::read(line),
            })
        })
    }

    /// Waits until a subscription has had so many events, and returns them.
    #[track_caller]
    pub fn wait_events(&self, tag: &str, count: usize) -> Vec<Event> {
        wait_for(
            &format!("{count} events for `{tag}`"),
            crate::DEADLINE,
            || {
                let events = self.events(tag);
                (events.len() >= count).then_some(events)
            },
        )
    }

    /// Waits until something happened to a procedure: `invoked` or `interrupted`.
    #[track_caller]
    pub fn wait_procedure(&self, happening: &str, tag: &str) {
        let mine = |line: &Value| {
            (line["session"] == self.name.as_str() && line[happening] == tag).then_some(())
        };
        self.puppet.wait(&format!("`{tag}` {happening}"), mine);
    }

    /// Leaves the realm.
    pub fn leave(&self) {
        let number = self.send("leave", json!({}));
        self.puppet.answer(number).unwrap();
    }

    /// Waits for the GOODBYE of the router and returns its reason.
    #[track_caller]
    pub fn wait_goodbye(&self) -> String {
        let mine = |line: &Value| {
            (line["session"] == self.name.as_str())
                .then(|| line["left"].as_str().map(str::to_owned))
                .flatten()
        };
        self.puppet.wait("GOODBYE", mine)
    }

    /// Waits until the connection has ended, however it did.
    #[track_caller]
    pub fn wait_gone(&self) {
        self.puppet.wait("end of the connection", |line| {
            (line["session"] == self.name.as_str() && line["gone"] == true).then_some(())
        });
    }
}

//! What sessions leave behind: events that are published when they are gone (*Session Testament*).
//!
//! Sessions cannot be resumed here, so both scopes end together: first `detached`, then `destroyed`.

use serde_json::{Value, json};
use shared::wamp::message::Publish;
use shared::wamp::{Dict, Message, Payload, Serializer, reason};

use super::meta::{Answer, Arguments, invalid};
use super::permissions::Decision;
use super::{Outbox, Realm, SessionKey};

/// The most octets of one session's testaments.
const MAX_OCTETS: usize = 1 << 20;

/// When a testament is published.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Scope {
    /// The client is gone.
    Detached,
    /// The session is gone for good.
    Destroyed,
}

/// One event to come.
struct Testament {
    scope: Scope,
    /// The PUBLISH without arguments, in JSON.
    head: Vec<u8>,
    payload: Payload<'static>,
    /// What the authorizer said when it was made, and the state of the role's rules then.
    ruling: (u64, Option<Decision>),
}

/// The testaments of one session, in the order that it made them.
#[derive(Default)]
pub(super) struct Testaments {
    list: Vec<Testament>,
    octets: usize,
}

impl Testament {
    fn octets(&self) -> usize {
        self.head.len() + self.payload.bytes().len()
    }

    fn publish(&self) -> Option<Publish<'_>> {
        match Message::decode(Serializer::Json, &self.head) {
            Ok(Message::Publish(publish)) => Some(Publish {
                payload: self.payload.borrow(),
                ..publish
            }),
            _ => None,
        }
    }
}

fn scope_of(arguments: &Arguments) -> Result<Scope, super::outbox::Refusal> {
    match arguments.named("scope").map(Value::as_str) {
        None | Some(Some("destroyed")) => Ok(Scope::Destroyed),
        Some(Some("detached")) => Ok(Scope::Detached),
        Some(_) => Err(invalid("`scope` is to be `detached` or `destroyed`")),
    }
}

impl Realm {
    pub(super) fn add_testament(
        &mut self,
        from: SessionKey,
        arguments: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        let topic = arguments.text(0, "topic")?;
        let args = match arguments.get(1, "args") {
            None => &[],
            Some(Value::Array(args)) => args.as_slice(),
            Some(_) => return Err(invalid("`args` is to be a list")),
        };
        let none = Dict::new();
        let kwargs = match arguments.get(2, "kwargs") {
            None => &none,
            Some(Value::Object(kwargs)) => kwargs,
            Some(_) => return Err(invalid("`kwargs` is to be a dictionary")),
        };
        let options = match arguments.named("publish_options") {
            None => &Value::Object(none.clone()),
            Some(options @ Value::Object(_)) => options,
            Some(_) => return Err(invalid("`publish_options` is to be a dictionary")),
        };
        let generation = self.roles.generation(self.sessions[from].role);
        let testament = Testament {
            ruling: (generation, self.roles.ruling()),
            scope: scope_of(arguments)?,
            head: json!([16, 1, options, topic]).to_string().into_bytes(),
            payload: Payload::encode(Serializer::MsgPack, args, kwargs),
        };
        if testament.publish().is_none() {
            return Err(invalid("`publish_options` is not what PUBLISH takes"));
        }
        self.may_publish(from, topic, false)
            .map_err(|error| (error, format!("not published to `{topic}`")))?;
        let most = self.settings.max_testaments;
        let testaments = self.sessions[from].testaments.get_or_insert_default();
        let octets = testaments.octets + testament.octets();
        if testaments.list.len() >= most || octets > MAX_OCTETS {
            let text = "this session has made as many testaments as it may".to_owned();
            return Err((reason::UNAVAILABLE, text));
        }
        testaments.octets = octets;
        testaments.list.push(testament);
        Ok(vec![])
    }

    pub(super) fn flush_testaments(
        &mut self,
        from: SessionKey,
        arguments: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        let scope = scope_of(arguments)?;
        if let Some(testaments) = &mut self.sessions[from].testaments {
            testaments.list.retain(|it| it.scope != scope);
            testaments.octets = testaments.list.iter().map(Testament::octets).sum();
        }
        Ok(vec![])
    }

    /// Publishes what a leaving session has left behind, as far as it may still publish it.
    pub(super) fn open_testaments(&mut self, session: SessionKey, out: &mut impl Outbox) {
        let Some(mut testaments) = self.sessions[session].testaments.take() else {
            return;
        };
        let generation = self.roles.generation(self.sessions[session].role);
        // Stable: within a scope in the order that they were made.
        testaments.list.sort_by_key(|it| it.scope);
        for testament in &testaments.list {
            let Some(publish) = testament.publish() else {
                continue;
            };
            let (made_under, ruling) = testament.ruling;
            self.roles.rule(ruling.filter(|_| made_under == generation));
            self.match_topic(&publish.topic);
            if let Ok(disclosure) = self.may_publish(session, &publish.topic, false) {
                self.deliver_and_keep(session, &publish, disclosure, out);
            }
        }
        self.roles.rule(None);
    }
}

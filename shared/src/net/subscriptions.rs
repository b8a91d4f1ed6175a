//! The subscriptions of a session: one at the router for each topic, any number of local ones behind it.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use super::closed::Refused;
use super::command::{Reply, Token};
use super::owned;
use super::pending::answer;
use super::subscription::{EventQueue, RawEvent};
use super::transport::SendError;
use super::wire::Wire;
use crate::wamp::details::SubscribeOptions;
use crate::wamp::message::{Event, Subscribe, Unsubscribe};
use crate::wamp::{Id, Match, Payload};

type Key = (String, Match);

/// The subscriptions of one session.
///
/// INVARIANT: `asked`, `active` and `tokens` name only keys of `topics`, and each topic is in one of the first two.
#[derive(Default)]
pub(super) struct Subscriptions {
    topics: HashMap<Key, Topic>,
    asked: HashMap<Id, Key>,
    active: HashMap<Id, Key>,
    tokens: HashMap<Token, Key>,
}

struct Topic {
    // The router's id, once it has answered.
    subscription: Option<Id>,
    locals: Vec<Local>,
}

struct Local {
    token: Token,
    queue: EventQueue,
    // Until the router has answered.
    reply: Option<Reply<Id>>,
}

impl Subscriptions {
    /// Adds a local subscription, and sends SUBSCRIBE if it is the first of its topic.
    pub(super) fn subscribe(
        &mut self,
        wire: &mut Wire,
        token: Token,
        key: Key,
        queue: EventQueue,
        reply: Reply<Id>,
    ) {
        if reply.is_closed() {
            return;
        }
        let topic = match self.topics.entry(key.clone()) {
            Entry::Occupied(topic) => topic.into_mut(),
            Entry::Vacant(place) => {
                let request = wire.requests.next();
                let message = Subscribe {
                    request,
                    options: SubscribeOptions {
                        matching: key.1,
                        ..SubscribeOptions::default()
                    },
                    topic: key.0.as_str().into(),
                };
                if let Err(error) = wire.send(&message.into()) {
                    return answer(reply, Err(Refused::Send(error)));
                }
                self.asked.insert(request, key.clone());
                place.insert(Topic {
                    subscription: None,
                    locals: Vec::new(),
                })
            }
        };
        self.tokens.insert(token, key);
        let reply = match topic.subscription {
            Some(id) => {
                answer(reply, Ok(id));
                None
            }
            None => Some(reply),
        };
        topic.locals.push(Local {
            token,
            queue,
            reply,
        });
    }

    /// Handles a SUBSCRIBED.
    pub(super) fn subscribed(
        &mut self,
        wire: &mut Wire,
        request: Id,
        subscription: Id,
    ) -> Result<(), SendError> {
        let Some(key) = self.asked.remove(&request) else {
            return Ok(());
        };
        let Some(topic) = self.topics.get_mut(&key) else {
            return Ok(());
        };
        topic.subscription = Some(subscription);
        for local in &mut topic.locals {
            if let Some(reply) = local.reply.take() {
                answer(reply, Ok(subscription));
            }
        }
        self.active.insert(subscription, key.clone());
        self.end_unused(wire, &key)
    }

    /// Handles an ERROR for a SUBSCRIBE.
    pub(super) fn refused(&mut self, request: Id, uri: &str, payload: &Payload<'static>) {
        let Some(key) = self.asked.remove(&request) else {
            return;
        };
        for local in self.topics.remove(&key).into_iter().flat_map(|t| t.locals) {
            self.tokens.remove(&local.token);
            if let Some(reply) = local.reply {
                let refused = Refused::Error {
                    uri: uri.to_owned(),
                    payload: payload.clone(),
                };
                answer(reply, Err(refused));
            }
        }
    }

    /// Removes a local subscription, and sends UNSUBSCRIBE if it was the last of its topic.
    pub(super) fn give_up(&mut self, wire: &mut Wire, token: Token) -> Result<(), SendError> {
        let Some(key) = self.tokens.remove(&token) else {
            return Ok(());
        };
        if let Some(topic) = self.topics.get_mut(&key) {
            topic.locals.retain(|local| local.token != token);
        }
        self.end_unused(wire, &key)
    }

    /// Handles the router's own end of a subscription.
    pub(super) fn revoked(&mut self, subscription: Id) {
        if let Some(key) = self.active.remove(&subscription) {
            for local in self.topics.remove(&key).into_iter().flat_map(|t| t.locals) {
                self.tokens.remove(&local.token);
            }
        }
    }

    /// Hands an EVENT to the local subscriptions. One that comes after our UNSUBSCRIBE is nobody's.
    pub(super) fn event(&self, event: Event<'_>) {
        let Some(key) = self.active.get(&event.subscription) else {
            return;
        };
        let Some(topic) = self.topics.get(key) else {
            return;
        };
        let details = owned::event(event.details);
        let raw = Arc::new(RawEvent {
            topic: owned::string(&details.topic).unwrap_or_else(|| key.0.clone()),
            publication: event.publication,
            details,
            payload: event.payload.into_owned(),
        });
        for local in &topic.locals {
            local.queue.push(&raw);
        }
    }

    fn end_unused(&mut self, wire: &mut Wire, key: &Key) -> Result<(), SendError> {
        let unused = self
            .topics
            .get(key)
            .filter(|topic| topic.locals.is_empty())
            .and_then(|topic| topic.subscription);
        let Some(subscription) = unused else {
            return Ok(());
        };
        self.topics.remove(key);
        self.active.remove(&subscription);
        let message = Unsubscribe {
            request: wire.requests.next(),
            subscription,
            options: None,
        };
        wire.send(&message.into())
    }
}

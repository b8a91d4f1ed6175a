//! `wamp.subscription.get_events`: what a subscription's history holds, for those who may subscribe.
//!
//! Specification: *Event History*. A limit in second position, without any other argument by name, is the older dialect:
//! so many of the latest events, the latest first.

use std::sync::Arc;

use serde_json::{Value, json};
use shared::wamp::{Dict, Id, Message, Serializer};

use super::super::kept::KeptEvent;
use super::super::outbox::Refusal;
use super::super::permissions::Action;
use super::super::subscriptions::Subscription;
use super::super::{Outbox, Realm, SessionKey, timestamps};
use super::arguments::{Arguments, invalid};
use super::procedures::Answer;

/// About so many octets are returned at the most; who wants more goes on after the last publication.
const MOST_OCTETS: usize = 1 << 20;

/// What the caller wants to see.
#[derive(Default)]
struct Query<'a> {
    /// The first and the last moment, in milliseconds since 1970.
    from: Option<u64>,
    until: Option<u64>,
    topic: Option<&'a str>,
    limit: Option<usize>,
    reverse: bool,
}

impl<'a> Query<'a> {
    fn read(arguments: &'a Arguments) -> Result<Query<'a>, Refusal> {
        let time = |name: &str| {
            let Some(value) = arguments.named(name) else {
                return Ok(None);
            };
            let time = value.as_str().and_then(timestamps::parse);
            time.map(Some)
                .ok_or_else(|| invalid(format!("`{name}` is to be a time such as RFC 3339 has")))
        };
        let after = time("after_time")?.map(|it| it.saturating_add(1));
        let before = match time("before_time")? {
            // Nothing was before the beginning of time.
            Some(0) => {
                return Ok(Query {
                    limit: Some(0),
                    ..Query::default()
                });
            }
            before => before.map(|it| it - 1),
        };
        let limit = match arguments.get(1, "limit") {
            None => None,
            Some(value) => {
                let limit = value.as_u64().and_then(|it| usize::try_from(it).ok());
                Some(limit.ok_or_else(|| invalid("`limit` is to be a number"))?)
            }
        };
        let reverse = match arguments.named("reverse") {
            None => arguments.positional(1),
            Some(value) => value
                .as_bool()
                .ok_or_else(|| invalid("`reverse` is to be true or false"))?,
        };
        let topic = arguments.named("topic").map(|value| {
            let topic = value.as_str();
            topic.ok_or_else(|| invalid("`topic` is to be a string"))
        });
        Ok(Query {
            from: time("from_time")?.max(after),
            until: [time("until_time")?, before].into_iter().flatten().min(),
            topic: topic.transpose()?,
            limit,
            reverse,
        })
    }

    fn takes(&self, event: &KeptEvent, at: u64) -> bool {
        self.from.is_none_or(|from| at >= from)
            && self.until.is_none_or(|until| at <= until)
            && self.topic.is_none_or(|topic| *event.topic == *topic)
    }
}

impl Realm {
    /// Returns the past events of a subscription in one list; null if it has no history.
    pub(super) fn get_events(
        &mut self,
        from: SessionKey,
        arguments: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        let (entry, subscription) = self.subscription_named(arguments)?;
        let (topic, matching) = (subscription.topic.clone(), subscription.matching);
        let role = self.sessions[from].role;
        self.roles
            .decide(role, Action::Subscribe, &topic, matching)
            .granted()
            .map_err(|error| (error, format!("not allowed to subscribe to `{topic}`")))?;
        let subscription = self.subscriptions.get(entry);
        let Some(history) = &subscription.history else {
            return Ok(vec![Value::Null]);
        };
        let query = Query::read(arguments)?;
        let events = history.events();
        let place = |name: &str| -> Result<Option<Option<usize>>, Refusal> {
            let Some(value) = arguments.named(name) else {
                return Ok(None);
            };
            let id = value.as_u64().and_then(Id::new);
            let id = id.ok_or_else(|| invalid(format!("`{name}` is to be an id")))?;
            Ok(Some(events.iter().position(|it| it.publication == id)))
        };
        // The half-open range of places that publications set; one that is not known sets an empty one.
        let (mut first, mut end) = (0, events.len());
        for (name, offset) in [("from_publication", 0), ("after_publication", 1)] {
            if let Some(at) = place(name)? {
                first = first.max(at.map_or(events.len(), |at| at + offset));
            }
        }
        for (name, offset) in [("before_publication", 0), ("until_publication", 1)] {
            if let Some(at) = place(name)? {
                end = end.min(at.map_or(0, |at| at + offset));
            }
        }
        let identity = &self.sessions[from].identity;
        let limit = query.limit.unwrap_or(usize::MAX);
        let found = events.range(first.min(end)..end).filter(|event| {
            event.is_meant_for(identity) && query.takes(event, self.time_of_day(event.at))
        });
        // The first is written however large it is.
        let mut octets = 0;
        let fits = |event: &&Arc<KeptEvent>| {
            let before = octets;
            octets += event.octets();
            before == 0 || octets <= MOST_OCTETS
        };
        let write = |event: &Arc<KeptEvent>| self.past_event(subscription, event);
        let list: Vec<Value> = if query.reverse {
            found
                .rev()
                .take(limit)
                .take_while(fits)
                .filter_map(write)
                .collect()
        } else {
            found
                .take(limit)
                .take_while(fits)
                .filter_map(write)
                .collect()
        };
        Ok(vec![list.into()])
    }

    fn past_event(&self, subscription: &Subscription, event: &KeptEvent) -> Option<Value> {
        let (args, kwargs) = event.payload.decode().ok()?;
        // The details as they stand in an EVENT.
        let mut head = event.event(subscription, false);
        head.payload = shared::wamp::Payload::none();
        let mut octets = Vec::new();
        Message::from(head)
            .encode(Serializer::Json, &mut octets)
            .ok()?;
        let mut head: Value = serde_json::from_slice(&octets).ok()?;
        let mut entry = Dict::new();
        let at = timestamps::format(self.time_of_day(event.at));
        entry.insert("timestamp".to_owned(), at.into());
        entry.insert("subscription".to_owned(), json!(subscription.id.get()));
        entry.insert("publication".to_owned(), json!(event.publication.get()));
        entry.insert("details".to_owned(), head.get_mut(3)?.take());
        entry.insert("args".to_owned(), args.into());
        entry.insert("kwargs".to_owned(), kwargs.into());
        Some(entry.into())
    }
}

//! What the meta API tells about subscriptions, and how it takes them from subscribers.

use serde_json::{Value, json};
use shared::wamp::{Match, reason};

use super::super::outbox::Refusal;
use super::super::subscriptions::Subscription;
use super::super::{Outbox, Realm, SessionKey, timestamps};
use super::arguments::Arguments;
use super::procedures::Answer;

impl Realm {
    pub(super) fn subscription_named(
        &self,
        arguments: &Arguments,
    ) -> Result<(u32, &Subscription), Refusal> {
        let id = arguments.id(0, "subscription")?;
        let entry = self.subscriptions.find_id(id).ok_or_else(|| {
            let text = format!("there is no subscription {id}");
            (reason::NO_SUCH_SUBSCRIPTION, text)
        })?;
        Ok((entry, self.subscriptions.get(entry)))
    }

    /// Returns what others may know of a subscription.
    pub(super) fn subscription_details(&self, entry: u32) -> Value {
        let it = self.subscriptions.get(entry);
        json!({
            "id": it.id.get(),
            "created": timestamps::format(self.time_of_day(it.created)),
            "uri": &*it.topic,
            "match": it.matching.as_str(),
        })
    }

    pub(super) fn list_subscriptions(
        &mut self,
        _: SessionKey,
        _: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        let all = |matching: Match| -> Vec<u64> {
            let all = self.subscriptions.iter().map(|it| it.1);
            let mut ids: Vec<_> = all
                .filter(|it| it.matching == matching)
                .map(|it| it.id.get())
                .collect();
            ids.sort_unstable();
            ids
        };
        Ok(vec![json!({
            "exact": all(Match::Exact),
            "prefix": all(Match::Prefix),
            "wildcard": all(Match::Wildcard),
        })])
    }

    pub(super) fn lookup_subscription(
        &mut self,
        _: SessionKey,
        arguments: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        let topic = arguments.text(0, "topic")?;
        let entry = self
            .subscriptions
            .find(arguments.matching(1)?, topic)
            .map(|entry| self.subscriptions.get(entry).id.get());
        Ok(vec![entry.into()])
    }

    /// Finds every subscription that a topic matches; null if there is none.
    pub(super) fn match_subscriptions(
        &mut self,
        _: SessionKey,
        arguments: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        self.match_topic(arguments.text(0, "topic")?);
        if self.room.matched.is_empty() {
            return Ok(vec![Value::Null]);
        }
        let matched = self.room.matched.iter();
        let ids = matched.map(|entry| Value::from(self.subscriptions.get(*entry).id.get()));
        Ok(vec![ids.collect()])
    }

    pub(super) fn get_subscription(
        &mut self,
        _: SessionKey,
        arguments: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        let (entry, _) = self.subscription_named(arguments)?;
        Ok(vec![self.subscription_details(entry)])
    }

    pub(super) fn list_subscribers(
        &mut self,
        _: SessionKey,
        arguments: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        let (_, subscription) = self.subscription_named(arguments)?;
        let subscribers = subscription.subscribers.iter();
        let ids = subscribers.map(|key| self.sessions[*key].identity.session.get());
        let mut ids: Vec<_> = ids.collect();
        ids.sort_unstable();
        Ok(vec![ids.into()])
    }

    pub(super) fn count_subscribers(
        &mut self,
        _: SessionKey,
        arguments: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        let (_, subscription) = self.subscription_named(arguments)?;
        Ok(vec![subscription.subscribers.len().into()])
    }

    /// Takes a subscription from one subscriber (*Subscription Revocation*).
    pub(super) fn remove_subscriber(
        &mut self,
        _: SessionKey,
        arguments: &Arguments,
        out: &mut impl Outbox,
    ) -> Answer {
        let (_, subscription) = self.subscription_named(arguments)?;
        let id = arguments.id(1, "subscriber")?;
        let why = arguments.optional_text(2, "reason")?;
        let found = self.sessions.find(id).and_then(|key| {
            let places = &self.sessions[key].subscriptions;
            Some((key, *places.get(&subscription.id)?))
        });
        let (key, place) = found.ok_or_else(|| {
            let text = format!("session {id} does not subscribe to it");
            (reason::NO_SUCH_SESSION, text)
        })?;
        let which = (subscription.id, place);
        self.revoke_subscription(key, which, why, out);
        Ok(vec![])
    }
}

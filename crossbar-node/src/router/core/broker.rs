//! The broker: SUBSCRIBE, UNSUBSCRIBE and PUBLISH.

use std::borrow::Cow;

use shared::wamp::details::EventDetails;
use shared::wamp::message::{
    Event, Publish, Published, Subscribe, Subscribed, Unsubscribe, Unsubscribed,
};
use shared::wamp::{Id, Match, reason, uri};

use super::changes::Change;
use super::outbox::{Request, refuse};
use super::permissions::{Action, Decision, Disclosure};
use super::receivers::Filter;
use super::subscriptions::Entry;
use super::{Outbox, Realm, SessionKey, Violation};

impl Realm {
    #[inline]
    pub(super) fn publish(
        &mut self,
        from: SessionKey,
        message: Publish<'_>,
        out: &mut impl Outbox,
    ) -> Result<(), Violation> {
        self.take_request(from, message.request)?;
        let exact = self.subscriptions.exact(&message.topic);
        self.matched.clear();
        self.matched.extend(exact);
        self.subscriptions
            .patterns(&message.topic, &mut self.matched);
        if self.matched.is_empty() && !message.options.acknowledge {
            return Ok(());
        }
        // What is subscribed to exactly has been checked.
        let known = exact.is_some();
        let refused = match self.may_publish(from, &message.topic, known) {
            Ok(disclosure) => {
                let publication = self.deliver(from, &message, disclosure, out);
                if message.options.acknowledge {
                    let request = message.request;
                    let published = Published {
                        request,
                        publication,
                    };
                    out.send(from, published.into());
                }
                return Ok(());
            }
            Err(refused) => refused,
        };
        if message.options.acknowledge {
            let text = format!("not published to `{}`", message.topic);
            refuse(
                out,
                from,
                (Request::Publish, message.request),
                refused,
                text,
            );
        }
        Ok(())
    }

    #[inline]
    fn may_publish(
        &mut self,
        from: SessionKey,
        topic: &str,
        known: bool,
    ) -> Result<Disclosure, &'static str> {
        let role = self.sessions[from].role;
        if !known && !self.settings.uri_check.concrete(topic) {
            return Err(reason::INVALID_URI);
        }
        if uri::is_reserved(topic) && !self.roles.is_trusted(role) {
            return Err(reason::INVALID_URI);
        }
        match self
            .roles
            .decide(role, Action::Publish, topic, Match::Exact)
        {
            Decision::Allowed(disclosure) => Ok(disclosure),
            Decision::Denied => Err(reason::NOT_AUTHORIZED),
        }
    }

    /// Sends an event for each subscription in `matched`.
    fn deliver(
        &mut self,
        from: SessionKey,
        message: &Publish<'_>,
        disclosure: Disclosure,
        out: &mut impl Outbox,
    ) -> Id {
        let publication = Id::from_random(self.prng.next());
        let options = &message.options;
        let leave_out = options.exclude_me.unwrap_or(true).then_some(from);
        let wishes = options.receivers.as_deref();
        let filter = Filter::new(leave_out, wishes, &self.sessions, &self.roles);
        let identity = &self.sessions[from].identity;
        let publisher =
            (options.disclose_me || disclosure == Disclosure::Forced).then_some(identity);
        for entry in &self.matched {
            let subscription = self.subscriptions.get(*entry);
            let to = filter.apply(subscription, &self.sessions, &mut self.selection);
            if to.is_empty() {
                continue;
            }
            let pattern = subscription.matching != Match::Exact;
            let details = EventDetails {
                publisher: publisher.map(|it| it.session),
                publisher_authid: publisher.map(|it| Cow::Borrowed(it.authid.as_str())),
                publisher_authrole: publisher.map(|it| Cow::Borrowed(it.authrole.as_str())),
                topic: pattern.then(|| Cow::Borrowed(&*message.topic)),
                forward_for: options.forward_for.clone(),
                ppt: options.ppt.clone(),
                ..EventDetails::default()
            };
            let event = Event {
                subscription: subscription.id,
                publication,
                details,
                payload: message.payload.borrow(),
            };
            match to {
                [only] => out.send(*only, event.into()),
                many => out.fan_out(many, event),
            }
        }
        publication
    }

    pub(super) fn subscribe(
        &mut self,
        from: SessionKey,
        message: Subscribe<'_>,
        out: &mut impl Outbox,
    ) -> Result<(), Violation> {
        self.take_request(from, message.request)?;
        let asked = (Request::Subscribe, message.request);
        let (matching, topic) = (message.options.matching, &*message.topic);
        if let Err(error) = self.may_subscribe(from, matching, topic) {
            let text = format!("not subscribed to `{topic}`");
            refuse(out, from, asked, error, text);
            return Ok(());
        }
        let (subscription, entry) =
            self.subscriptions
                .add(&mut self.sessions, from, matching, topic);
        if entry == Entry::Created {
            self.changes.note(|| Change::SubscriptionCreated {
                subscription,
                matching,
                topic: topic.into(),
            });
        }
        let subscribed = Subscribed {
            request: message.request,
            subscription,
        };
        out.send(from, subscribed.into());
        Ok(())
    }

    fn may_subscribe(
        &mut self,
        from: SessionKey,
        matching: Match,
        topic: &str,
    ) -> Result<(), &'static str> {
        if !self.settings.uri_check.pattern(topic, matching) {
            return Err(reason::INVALID_URI);
        }
        let session = &self.sessions[from];
        let decision = self
            .roles
            .decide(session.role, Action::Subscribe, topic, matching);
        if decision == Decision::Denied {
            return Err(reason::NOT_AUTHORIZED);
        }
        if session.subscriptions.len() >= self.settings.max_subscriptions {
            return Err(reason::UNAVAILABLE);
        }
        Ok(())
    }

    pub(super) fn unsubscribe(
        &mut self,
        from: SessionKey,
        message: Unsubscribe<'_>,
        out: &mut impl Outbox,
    ) -> Result<(), Violation> {
        self.take_request(from, message.request)?;
        let subscription = message.subscription;
        let place = self.sessions[from].subscriptions.remove(&subscription);
        let Some(place) = place else {
            let asked = (Request::Unsubscribe, message.request);
            let text = format!("no subscription {subscription} of this session");
            refuse(out, from, asked, reason::NO_SUCH_SUBSCRIPTION, text);
            return Ok(());
        };
        if self
            .subscriptions
            .remove(&mut self.sessions, subscription, place)
        {
            self.changes
                .note(|| Change::SubscriptionDeleted { subscription });
        }
        let unsubscribed = Unsubscribed {
            request: message.request,
            details: None,
        };
        out.send(from, unsubscribed.into());
        Ok(())
    }

    /// Ends every subscription of a session that leaves.
    pub(super) fn drop_subscriptions(&mut self, session: SessionKey) {
        let places = &mut self.sessions[session].subscriptions;
        let mut places: Vec<_> = places.drain().collect();
        places.sort_unstable_by_key(|(id, _)| *id);
        for (subscription, place) in places {
            if self
                .subscriptions
                .remove(&mut self.sessions, subscription, place)
            {
                self.changes
                    .note(|| Change::SubscriptionDeleted { subscription });
            }
        }
    }
}

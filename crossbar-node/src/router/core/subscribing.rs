//! The broker: SUBSCRIBE and UNSUBSCRIBE, and the other ways in which subscriptions end.

use shared::wamp::details::Revoked;
use shared::wamp::message::{Subscribe, Subscribed, Unsubscribe, Unsubscribed};
use shared::wamp::{Id, Match, reason};

use super::interest::ON_CHANGE;
use super::kept::KeptEvent;
use super::outbox::{Request, refuse};
use super::permissions::Action;
use super::seam::Link;
use super::sessions::Place;
use super::subscriptions::Entry;
use super::{Outbox, Realm, SessionKey, Violation};

impl Realm {
    pub(super) fn subscribe(
        &mut self,
        from: SessionKey,
        message: &Subscribe<'_>,
        out: &mut impl Outbox,
    ) -> Result<(), Violation> {
        self.take_request(from, message.request)?;
        let asked = (Request::Subscribe, message.request);
        let (matching, topic) = (message.options.matching, &*message.topic);
        let link = self.link_of(from);
        let checked = self.may_subscribe(from, matching, topic);
        let way = checked.and_then(|()| match link {
            Link::No => Ok(Box::default()),
            _ => self.read_way(message.options.forward_for.as_deref()),
        });
        let way = match way {
            Ok(way) => way,
            Err(error) => {
                let text = format!("not subscribed to `{topic}`");
                refuse(out, from, asked, error, text);
                return Ok(());
            }
        };
        let pattern = (matching, topic);
        let (at, entry) = self
            .subscriptions
            .add(&mut self.sessions, from, pattern, self.now);
        let subscription = self.subscriptions.get(at).id;
        if self.seam.links > 0 {
            self.note_subscribed(from, at, entry, way);
        }
        let subscribed = Subscribed {
            request: message.request,
            subscription,
        };
        out.send(from, &subscribed.into());
        if message.options.get_retained {
            self.send_retained(from, at, out);
        }
        if entry != Entry::Known {
            self.announce_subscribed(from, at, entry, out);
        }
        self.tell_links(out);
        Ok(())
    }

    /// Sends the retained events that a subscription matches to one of its subscribers.
    #[cold]
    fn send_retained(&mut self, to: SessionKey, entry: u32, out: &mut impl Outbox) {
        let subscription = self.subscriptions.get(entry);
        let identity = &self.sessions[to].identity;
        let (matching, topic) = (subscription.matching, &subscription.topic);
        let mut send = |kept: &KeptEvent| out.send(to, &kept.event(subscription, true).into());
        self.retained.matching(matching, topic, identity, &mut send);
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
        let link = self.sessions[from].identity.link;
        if link == Link::Transit && topic == ON_CHANGE {
            return Ok(());
        }
        self.authorize(from, Action::Subscribe, topic, matching)?;
        let session = &self.sessions[from];
        // The router's own sessions and links stand for many.
        if link == Link::No
            && session.subscriptions.len() >= self.settings.max_subscriptions
            && !self.roles.is_trusted(session.role)
        {
            return Err(reason::UNAVAILABLE);
        }
        Ok(())
    }

    pub(super) fn unsubscribe(
        &mut self,
        from: SessionKey,
        message: &Unsubscribe<'_>,
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
        let last = self.withdraw(from, subscription, place);
        let unsubscribed = Unsubscribed {
            request: message.request,
            details: None,
        };
        out.send(from, &unsubscribed.into());
        let session = self.sessions[from].identity.session;
        self.announce_unsubscribed(session, subscription, last, out);
        self.tell_links(out);
        Ok(())
    }

    /// Takes a subscription away from one of its subscribers, who is told if it understands that.
    pub(super) fn revoke_subscription(
        &mut self,
        session: SessionKey,
        (subscription, place): (Id, Place),
        reason: Option<&str>,
        out: &mut impl Outbox,
    ) {
        let subscriber = &mut self.sessions[session];
        subscriber.subscriptions.remove(&subscription);
        let id = subscriber.identity.session;
        if subscriber
            .identity
            .features
            .subscriber_subscription_revocation
        {
            let unsubscribed = Unsubscribed {
                request: Id::ZERO,
                details: Some(Revoked {
                    subscription: Some(subscription),
                    reason: reason.map(Into::into),
                    ..Revoked::default()
                }),
            };
            out.send(session, &unsubscribed.into());
        }
        let last = self.withdraw(session, subscription, place);
        self.announce_unsubscribed(id, subscription, last, out);
        self.tell_links(out);
    }

    /// Takes a subscriber out of the table; tells whether it was the last one.
    fn withdraw(&mut self, from: SessionKey, subscription: Id, place: Place) -> bool {
        let noted = self.seam.links > 0 && self.loses_interest(from, place.entry);
        let last = self
            .subscriptions
            .remove(&mut self.sessions, subscription, place);
        if noted {
            self.note_unsubscribed(from, subscription);
        }
        last
    }

    /// Ends every subscription of a session that leaves. Returns them in order, each with whether it is gone.
    pub(super) fn drop_subscriptions(&mut self, session: SessionKey) -> Vec<(Id, bool)> {
        let places = &mut self.sessions[session].subscriptions;
        let mut places: Vec<_> = places.drain().collect();
        places.sort_unstable_by_key(|(id, _)| *id);
        let ended = places.into_iter();
        ended
            .map(|(id, place)| (id, self.withdraw(session, id, place)))
            .collect()
    }
}

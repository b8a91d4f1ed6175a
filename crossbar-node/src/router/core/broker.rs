//! The broker: PUBLISH, from the check to the EVENTs.

use std::borrow::Cow;
use std::sync::Arc;

use shared::wamp::details::EventDetails;
use shared::wamp::message::{Event, Publish, Published};
use shared::wamp::{Id, Match, reason, uri};

use super::forwarding::{Crossing, part_links, way_of};
use super::kept::KeptEvent;
use super::outbox::{Request, refuse};
use super::passthru::{is_packed, must_have_announced};
use super::permissions::{Action, Disclosure};
use super::receivers::Filter;
use super::seam::{Link, Origin};
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
        if is_packed(&message.options.ppt) {
            let features = &self.sessions[from].identity.features;
            must_have_announced(features.publisher_payload_passthru)?;
        }
        if self.link_of(from) != Link::No && self.has_seen(&message, from, out) {
            return Ok(());
        }
        let known = self.match_topic(&message.topic);
        let options = &message.options;
        if self.matched.is_empty()
            && !options.acknowledge
            && !options.retain
            && !self.keeps_record()
        {
            return Ok(());
        }
        // What is subscribed to exactly has been checked.
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

    /// Tells whether a publication that comes through a link was here before, or comes from here.
    #[cold]
    fn has_seen(&mut self, message: &Publish<'_>, from: SessionKey, out: &mut impl Outbox) -> bool {
        let way = message.options.forward_for.as_deref().unwrap_or_default();
        let seen = self.seam.refuses(way);
        if seen && message.options.acknowledge {
            let publication = way.first().and_then(|it| it.publication);
            let published = Published {
                request: message.request,
                publication: publication.unwrap_or_default(),
            };
            out.send(from, published.into());
        }
        seen
    }

    /// Puts the subscriptions that a topic matches into `matched`; tells whether there is one for this very topic.
    #[inline]
    pub(super) fn match_topic(&mut self, topic: &str) -> bool {
        let exact = self.subscriptions.exact(topic);
        self.matched.clear();
        self.matched.extend(exact);
        self.subscriptions.patterns(topic, &mut self.matched);
        exact.is_some()
    }

    #[inline]
    pub(super) fn may_publish(
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
        let granted = self
            .roles
            .decide(role, Action::Publish, topic, Match::Exact)
            .granted();
        if let Err(error) = granted {
            self.note_refused(from, Action::Publish, topic, error);
        }
        granted
    }

    /// Sends an event for each subscription in `matched`.
    pub(super) fn deliver(
        &mut self,
        from: SessionKey,
        message: &Publish<'_>,
        disclosure: Disclosure,
        out: &mut impl Outbox,
    ) -> Id {
        let options = &message.options;
        let way = way_of(self.link_of(from), options.forward_for.as_deref());
        let publication = way
            .first()
            .and_then(|it| it.publication)
            .unwrap_or_else(|| Id::from_random(self.prng.next()));
        let leave_out = options.exclude_me.unwrap_or(true).then_some(from);
        let wishes = options.receivers.as_deref();
        let filter = Filter::new(leave_out, wishes, &self.sessions, &self.roles);
        let origin = Origin::of(way, &self.sessions[from].identity);
        let publisher = (options.disclose_me || disclosure == Disclosure::Forced).then_some(origin);
        let mut links = Vec::new();
        for entry in &self.matched {
            let subscription = self.subscriptions.get(*entry);
            let mut to = filter.apply(subscription, &self.sessions, &mut self.selection);
            let clients;
            if subscription.linked > 0 {
                clients = part_links(
                    (&self.sessions, subscription),
                    (*entry, to),
                    (from, way),
                    &mut links,
                );
                to = &clients;
            }
            if to.is_empty() {
                continue;
            }
            let pattern = subscription.matching != Match::Exact;
            let details = EventDetails {
                publisher: publisher.map(|it| it.session),
                publisher_authid: publisher.map(|it| Cow::Borrowed(it.authid)),
                publisher_authrole: publisher.map(|it| Cow::Borrowed(it.authrole)),
                topic: pattern.then(|| Cow::Borrowed(&*message.topic)),
                forward_for: (publisher.is_some() && !way.is_empty()).then(|| way.to_vec()),
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
        if !links.is_empty() {
            let crossing = Crossing {
                from,
                message,
                publication,
                disclosed: publisher,
            };
            self.cross(&crossing, &links, out);
        }
        if options.retain || self.subscriptions.keeps_history() {
            let disclosed = publisher.is_some();
            self.keep(from, message, publication, disclosed);
        }
        publication
    }

    /// Keeps a publication for which that was asked, and in the histories in `matched`.
    #[cold]
    fn keep(&mut self, from: SessionKey, message: &Publish<'_>, publication: Id, disclosed: bool) {
        let history = |entry: &u32| self.subscriptions.get(*entry).history.is_some();
        let recorded = self.matched.iter().any(history);
        if !message.options.retain && !recorded {
            return;
        }
        let way = way_of(self.link_of(from), message.options.forward_for.as_deref());
        let publisher = Origin::of(way, &self.sessions[from].identity);
        let disclosed = disclosed.then_some(way);
        let at = (publication, self.now);
        if !recorded && message.options.receivers.is_none() {
            let renew = |event: &mut KeptEvent| event.renew(message, publisher, disclosed, at);
            if self.retained.renew(&message.topic, renew) {
                return;
            }
        }
        let event = KeptEvent::new(message, publisher, disclosed, at);
        let event = Arc::new(event);
        // Sessions that are named would not be the same later.
        if recorded && !event.names_sessions() {
            self.subscriptions.record(&self.matched, &event);
        }
        if message.options.retain {
            self.retained.keep(event);
        }
    }
}

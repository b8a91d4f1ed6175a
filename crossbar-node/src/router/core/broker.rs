//! The broker: PUBLISH, from the check to the EVENTs.

use std::borrow::Cow;
use std::sync::Arc;

use shared::wamp::details::{EventDetails, PublishOptions};
use shared::wamp::message::{Event, Publish, Published};
use shared::wamp::{Id, Match, Message, reason, uri};

use super::forwarding::{Crossing, part_links, way_of};
use super::kept::KeptEvent;
use super::outbox::{Request, refuse};
use super::passthru::{is_packed, must_have_announced};
use super::permissions::{Action, Disclosure};
use super::receivers::{Filter, all_but};
use super::roles::RoleKey;
use super::room::Room;
use super::seam::{Link, Origin};
use super::{Outbox, Realm, SessionKey, Violation};

impl Realm {
    #[inline]
    pub(super) fn publish(
        &mut self,
        from: SessionKey,
        message: &Publish<'_>,
        out: &mut impl Outbox,
    ) -> Result<(), Violation> {
        self.take_request(from, message.request)?;
        if is_packed(&message.options.ppt) {
            let features = &self.sessions[from].identity.features;
            must_have_announced(features.publisher_payload_passthru)?;
        }
        if self.link_of(from) != Link::No && self.has_seen(message, from, out) {
            return Ok(());
        }
        let known = self.match_topic(&message.topic);
        let options = &message.options;
        if self.concerns_nobody(options, &self.room) {
            return Ok(());
        }
        // What is subscribed to exactly has been checked.
        let refused = match self.may_publish(from, &message.topic, known) {
            Ok(disclosure) => {
                let publication = self.deliver_and_keep(from, message, disclosure, out);
                acknowledge(from, message, publication, out);
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

    /// Tells whether nobody would notice a publication that matches what is in the room's `matched`.
    #[inline]
    pub(super) fn concerns_nobody(&self, options: &PublishOptions<'_>, room: &Room) -> bool {
        let wanted = options.acknowledge || options.retain || self.keeps_record();
        room.matched.is_empty() && !wanted
    }

    /// Tells whether a publication that comes through a link was here before, or comes from here.
    #[cold]
    fn has_seen(&mut self, message: &Publish<'_>, from: SessionKey, out: &mut impl Outbox) -> bool {
        let way = message.options.forward_for.as_deref().unwrap_or_default();
        let seen = self.seam.refuses(way);
        if seen {
            let publication = way.first().and_then(|it| it.publication);
            acknowledge(from, message, publication.unwrap_or_default(), out);
        }
        seen
    }

    /// Puts the subscriptions that a topic matches into the room's `matched`; tells whether there is one for this very topic.
    #[inline]
    pub(super) fn match_topic(&mut self, topic: &str) -> bool {
        self.subscriptions.matching(topic, &mut self.room.matched)
    }

    pub(super) fn may_publish(
        &mut self,
        from: SessionKey,
        topic: &str,
        known: bool,
    ) -> Result<Disclosure, &'static str> {
        self.check_topic(self.sessions[from].role, topic, known)?;
        self.authorize(from, Action::Publish, topic, Match::Exact)
    }

    /// Checks that a topic is one, and one of a role's own. If it is `known`, somebody has subscribed to it.
    #[inline]
    pub(super) fn check_topic(
        &self,
        role: RoleKey,
        topic: &str,
        known: bool,
    ) -> Result<(), &'static str> {
        let is_topic = known || self.settings.uri_check.concrete(topic);
        if !is_topic || uri::is_reserved(topic) && !self.roles.is_trusted(role) {
            return Err(reason::INVALID_URI);
        }
        Ok(())
    }

    /// Sends an event for each subscription in the room's `matched`, and keeps it where that is asked for.
    pub(super) fn deliver_and_keep(
        &mut self,
        from: SessionKey,
        message: &Publish<'_>,
        disclosure: Disclosure,
        out: &mut impl Outbox,
    ) -> Id {
        let mut room = std::mem::replace(&mut self.room, Room::new(0));
        let publication = self.deliver(from, message, disclosure, &mut room, out);
        self.room = room;
        if message.options.retain || self.subscriptions.keeps_history() {
            let disclosed = disclosure.tells(message.options.disclose_me);
            self.keep(from, message, publication, disclosed);
        }
        publication
    }

    /// Sends an event for each subscription in `matched`.
    #[inline]
    pub(super) fn deliver(
        &self,
        from: SessionKey,
        message: &Publish<'_>,
        disclosure: Disclosure,
        room: &mut Room,
        out: &mut impl Outbox,
    ) -> Id {
        let options = &message.options;
        let way = way_of(self.link_of(from), options.forward_for.as_deref());
        let publication = way
            .first()
            .and_then(|it| it.publication)
            .unwrap_or_else(|| room.publication());
        let leave_out = options.exclude_me.unwrap_or(true).then_some(from);
        let wishes = options.receivers.as_deref();
        let filter = wishes.map(|it| Filter::new(leave_out, it, &self.sessions, &self.roles));
        let origin = Origin::of(way, &self.sessions[from].identity);
        let publisher = disclosure.tells(options.disclose_me).then_some(origin);
        let mut links = Vec::new();
        for entry in &room.matched {
            let subscription = self.subscriptions.get(*entry);
            let (sessions, selection) = (&self.sessions, &mut room.selection);
            let mut to = match &filter {
                None => all_but(leave_out, subscription, sessions, selection),
                Some(filter) => filter.apply(subscription, sessions, selection),
            };
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
            // In one expression, so that it is made where it stays.
            let event = Message::Event(Event {
                subscription: subscription.id,
                publication,
                details: EventDetails {
                    publisher: publisher.map(|it| it.session),
                    publisher_authid: publisher.map(|it| Cow::Borrowed(it.authid)),
                    publisher_authrole: publisher.map(|it| Cow::Borrowed(it.authrole)),
                    topic: pattern.then(|| Cow::Borrowed(&*message.topic)),
                    forward_for: (publisher.is_some() && !way.is_empty()).then(|| way.to_vec()),
                    ppt: options.ppt.clone(),
                    ..EventDetails::default()
                },
                payload: message.payload.borrow(),
            });
            match to {
                [only] => out.send(*only, &event),
                many => out.fan_out(many, &event),
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
        publication
    }

    /// Keeps a publication for which that was asked, and in the histories in `matched`.
    #[inline(never)]
    fn keep(&mut self, from: SessionKey, message: &Publish<'_>, publication: Id, disclosed: bool) {
        let history = |entry: &u32| self.subscriptions.get(*entry).history.is_some();
        let recorded = self.room.matched.iter().any(history);
        if !message.options.retain && !recorded {
            return;
        }
        let way = way_of(self.link_of(from), message.options.forward_for.as_deref());
        let publisher = Origin::of(way, &self.sessions[from].identity);
        let disclosed = disclosed.then_some(way);
        if !recorded && let Some(place) = self.retained.renewal(message, publisher, disclosed) {
            place.keep(message, publication);
            return;
        }
        let event = KeptEvent::new(message, publisher, disclosed, (publication, self.now));
        let event = Arc::new(event);
        // Sessions that are named would not be the same later.
        if recorded && !event.names_sessions() {
            self.subscriptions.record(&self.room.matched, &event);
        }
        if message.options.retain {
            self.retained.keep(Arc::unwrap_or_clone(event));
        }
    }
}

/// Tells the publisher that its publication is done, if it wants to know.
#[inline]
pub(super) fn acknowledge(
    publisher: SessionKey,
    message: &Publish<'_>,
    publication: Id,
    out: &mut impl Outbox,
) {
    if message.options.acknowledge {
        let request = message.request;
        let published = Published {
            request,
            publication,
        };
        out.send(publisher, &published.into());
    }
}

//! The meta events: who is told that sessions, registrations and subscriptions come and go.
//!
//! Nothing is made up unless somebody subscribes to it.

use std::sync::Arc;

use serde_json::Value;
use shared::wamp::details::EventDetails;
use shared::wamp::message::Event;
use shared::wamp::{Dict, Id, Match, Message, Payload, Serializer};

use super::super::kept::KeptEvent;
use super::super::subscriptions::Entry;
use super::super::{Identity, Outbox, Realm, SessionKey};
use super::about_sessions::details_of;

/// An extension of this router.
const ON_BACKPRESSURE: &str = "crossbar.session.on_backpressure";

impl Realm {
    pub(in super::super) fn announce_joined(&mut self, key: SessionKey, out: &mut impl Outbox) {
        if self.anybody_hears("wamp.session.on_join") {
            let details = details_of(&self.sessions[key].identity);
            self.announce("wamp.session.on_join", &[details.into()], out);
        }
    }

    pub(in super::super) fn announce_left(&mut self, gone: &Identity, out: &mut impl Outbox) {
        let args = || {
            [
                gone.session.get().into(),
                gone.authid.as_str().into(),
                gone.authrole.as_str().into(),
            ]
        };
        self.announce_if_heard("wamp.session.on_leave", args, out);
    }

    /// Tells of a session that reads too slowly. `told` says how much waits for it and what was done.
    pub fn announce_backpressure(&mut self, key: SessionKey, told: Dict, out: &mut impl Outbox) {
        if self.sessions.get(key).is_none() || !self.anybody_hears(ON_BACKPRESSURE) {
            return;
        }
        let identity = &self.sessions[key].identity;
        let mut details = Dict::new();
        details.insert("session".to_owned(), identity.session.get().into());
        details.insert("authid".to_owned(), identity.authid.as_str().into());
        details.insert("authrole".to_owned(), identity.authrole.as_str().into());
        details.extend(told);
        self.announce(ON_BACKPRESSURE, &[details.into()], out);
    }

    pub(in super::super) fn announce_subscribed(
        &mut self,
        key: SessionKey,
        at: u32,
        entry: Entry,
        out: &mut impl Outbox,
    ) {
        let session = self.sessions[key].identity.session;
        let subscription = self.subscriptions.get(at).id;
        if entry == Entry::Created && self.anybody_hears("wamp.subscription.on_create") {
            let args = [session.get().into(), self.subscription_details(at)];
            self.announce("wamp.subscription.on_create", &args, out);
        }
        let args = pair(session, subscription);
        self.announce_if_heard("wamp.subscription.on_subscribe", args, out);
    }

    pub(in super::super) fn announce_unsubscribed(
        &mut self,
        session: Id,
        subscription: Id,
        last: bool,
        out: &mut impl Outbox,
    ) {
        let args = pair(session, subscription);
        self.announce_if_heard("wamp.subscription.on_unsubscribe", args, out);
        if last {
            self.announce_if_heard("wamp.subscription.on_delete", args, out);
        }
    }

    pub(in super::super) fn announce_registered(
        &mut self,
        key: SessionKey,
        at: u32,
        created: bool,
        out: &mut impl Outbox,
    ) {
        let session = self.sessions[key].identity.session;
        let registration = self.registrations.get(at).id;
        if created && self.anybody_hears("wamp.registration.on_create") {
            let args = [session.get().into(), self.registration_details(at)];
            self.announce("wamp.registration.on_create", &args, out);
        }
        let args = pair(session, registration);
        self.announce_if_heard("wamp.registration.on_register", args, out);
    }

    pub(in super::super) fn announce_unregistered(
        &mut self,
        session: Id,
        registration: Id,
        last: bool,
        out: &mut impl Outbox,
    ) {
        let args = pair(session, registration);
        self.announce_if_heard("wamp.registration.on_unregister", args, out);
        if last {
            self.announce_if_heard("wamp.registration.on_delete", args, out);
        }
    }

    pub(super) fn announce_if_heard<const N: usize>(
        &mut self,
        topic: &str,
        args: impl FnOnce() -> [Value; N],
        out: &mut impl Outbox,
    ) {
        if self.anybody_hears(topic) {
            self.announce(topic, &args(), out);
        }
    }

    /// Tells whether a meta event goes to anybody; if so, `matched` says to whom.
    fn anybody_hears(&mut self, topic: &str) -> bool {
        if !self.settings.enable_meta_api {
            return false;
        }
        self.match_topic(topic);
        !self.room.matched.is_empty()
    }

    /// Sends an event of the router itself for each subscription in `matched`.
    fn announce(&mut self, topic: &str, args: &[Value], out: &mut impl Outbox) {
        let publication = self.room.publication();
        let payload = Payload::encode(Serializer::MsgPack, args, &Dict::new());
        for entry in &self.room.matched {
            let subscription = self.subscriptions.get(*entry);
            let pattern = subscription.matching != Match::Exact;
            let event = Message::Event(Event {
                subscription: subscription.id,
                publication,
                details: EventDetails {
                    topic: pattern.then(|| topic.into()),
                    ..EventDetails::default()
                },
                payload: payload.borrow(),
            });
            match subscription.subscribers.as_slice() {
                [] => {}
                [only] => out.send(*only, &event),
                many => out.fan_out(many, &event),
            }
        }
        if self.subscriptions.keeps_history() {
            let event = KeptEvent::of_router(topic, &payload, (publication, self.now));
            self.subscriptions
                .record(&self.room.matched, &Arc::new(event));
        }
    }
}

/// Returns what makes the arguments of most events: a session, and what it joined or left.
fn pair(session: Id, other: Id) -> impl Fn() -> [Value; 2] + Copy {
    move || [session.get().into(), other.get().into()]
}

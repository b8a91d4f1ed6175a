//! What several threads may do in one realm at the same time: publish, as long as that changes nothing in its tables.
//!
//! The order of messages stays right without a lock of its own: whatever changes the tables has the realm for itself, and
//! a session is only ever routed for by one thread at a time.

use shared::wamp::message::Publish;
use shared::wamp::{Match, Message};

use super::broker::acknowledge;
use super::passthru::is_packed;
use super::permissions::{Action, Disclosure};
use super::room::Room;
use super::seam::Origin;
use super::{Outbox, Realm, SessionKey};

impl Realm {
    /// Tells whether it makes sense to try [`Realm::receive_shared`] with a message.
    pub const fn may_be_shared(message: &Message<'_>) -> bool {
        matches!(message, Message::Publish(_))
    }

    /// Takes one message of a joined session, if it changes nothing but what belongs to that session. `false` if it does, or
    /// if it is refused: then nothing was done, and [`Realm::receive`] takes it.
    #[inline]
    pub fn receive_shared(
        &self,
        from: SessionKey,
        message: &Message<'_>,
        room: &mut Room,
        out: &mut impl Outbox,
    ) -> bool {
        match message {
            Message::Publish(message) => self.publish_shared(from, message, room, out),
            _ => false,
        }
    }

    #[inline]
    fn publish_shared(
        &self,
        from: SessionKey,
        message: &Publish<'_>,
        room: &mut Room,
        out: &mut impl Outbox,
    ) -> bool {
        let options = &message.options;
        let Some(session) = self.sessions.get(from) else {
            return false;
        };
        let features = &session.identity.features;
        let announced = !is_packed(&options.ppt) || features.publisher_payload_passthru;
        let in_turn = session.requests.is_next(message.request) || !self.settings.strict_ids;
        let changes = self.subscriptions.keeps_history();
        if changes || self.authorizing || self.seam.links > 0 || !announced || !in_turn {
            return false;
        }
        let known = self
            .subscriptions
            .matching(&message.topic, &mut room.matched);
        if self.concerns_nobody(options, room) {
            session.requests.accept(message.request);
            return true;
        }
        let Some(disclosure) = self.may_surely_publish(from, &message.topic, known) else {
            return false;
        };
        let mut place = None;
        if options.retain {
            let publisher = Origin::of(&[], &session.identity);
            let disclosed = disclosure.tells(options.disclose_me);
            let disclosed = disclosed.then_some(&[][..]);
            place = self.retained.renewal(message, publisher, disclosed);
            // The first event of a topic makes an entry.
            if place.is_none() {
                return false;
            }
        }
        session.requests.accept(message.request);
        let publication = self.deliver(from, message, disclosure, room, out);
        if let Some(place) = place {
            place.keep(message, publication);
        }
        acknowledge(from, message, publication, out);
        true
    }

    /// Tells what is disclosed of a publisher, if it is known already that it may publish.
    #[inline]
    fn may_surely_publish(&self, from: SessionKey, topic: &str, known: bool) -> Option<Disclosure> {
        let role = self.sessions[from].role;
        self.check_topic(role, topic, known).ok()?;
        let decision = self.roles.known(role, Action::Publish, topic, Match::Exact);
        decision?.granted().ok()
    }
}

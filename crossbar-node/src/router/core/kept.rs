//! An event that is kept after it was published: as the retained one of its topic, or in the history of a subscription.

use std::borrow::Cow;

use shared::wamp::details::{EventDetails, Forwarded, Receivers};
use shared::wamp::message::{Event, Publish};
use shared::wamp::{Id, Match, Payload};

use super::Identity;
use super::invocations::{own_ppt, own_way};
use super::realm::Millis;
use super::seam::Origin;
use super::subscriptions::Subscription;

/// What an event takes beside its arguments, about, in octets.
const OVERHEAD: usize = 256;
/// The same for a router that it came through, and for a name of a list.
const HOP: usize = 80;
const NAME: usize = 32;

/// One event, and who it was for.
#[derive(Clone)]
pub(super) struct KeptEvent {
    pub(super) publication: Id,
    /// When it was published, by the realm's clock.
    pub(super) at: Millis,
    pub(super) topic: Box<str>,
    /// Without what depends on the subscription.
    details: EventDetails<'static>,
    wishes: Option<Box<Receivers<'static>>>,
    /// The publisher, if it does not want the event itself.
    left_out: Option<Id>,
    pub(super) payload: Payload<'static>,
    octets: usize,
}

/// What a publication makes of an event that is kept.
pub(super) struct Renewed {
    /// `None` if neither has any. In a box, because what is rare should not make what is common large.
    details: Option<Box<EventDetails<'static>>>,
    /// About how many octets it takes then.
    pub(super) octets: usize,
}

impl KeptEvent {
    /// Keeps what is published; `disclosed` is the way it came if subscribers are told who published.
    pub(super) fn new(
        publish: &Publish<'_>,
        publisher: Origin<'_>,
        disclosed: Option<&[Forwarded<'_>]>,
        (publication, at): (Id, Millis),
    ) -> KeptEvent {
        let options = &publish.options;
        KeptEvent {
            publication,
            at,
            topic: (*publish.topic).into(),
            details: details(publish, publisher, disclosed),
            wishes: options
                .receivers
                .as_deref()
                .map(|it| Box::new(own_wishes(it))),
            left_out: left_out(publish, publisher.session),
            payload: publish.payload.clone().into_owned(),
            octets: 0,
        }
        .weighed()
    }

    /// Returns what a publication would make of this event, if both are for all.
    #[inline]
    pub(super) fn renewed(
        &self,
        publish: &Publish<'_>,
        publisher: Origin<'_>,
        disclosed: Option<&[Forwarded<'_>]>,
    ) -> Renewed {
        // Most have no details, and had none before.
        let plain = disclosed.is_none() && publish.options.ppt.is_none();
        let was_plain = self.details.publisher.is_none() && self.details.ppt.is_none();
        let payload = publish.payload.bytes().len();
        if plain && was_plain {
            return Renewed {
                details: None,
                octets: self.octets - self.payload.bytes().len() + payload,
            };
        }
        let details = details(publish, publisher, disclosed);
        let octets = weight(&self.topic, &details, None, payload);
        Renewed {
            details: Some(Box::new(details)),
            octets,
        }
    }

    /// Keeps what is published in place of this event of the same topic, in the same memory.
    ///
    /// When it was published is not noted: that is only asked for in histories, which keep events of their own.
    #[inline]
    pub(super) fn renew(
        &mut self,
        publish: &Publish<'_>,
        publisher: Id,
        publication: Id,
        renewed: Renewed,
    ) {
        self.publication = publication;
        self.left_out = left_out(publish, publisher);
        self.payload.copy_from(&publish.payload);
        self.octets = renewed.octets;
        if let Some(details) = renewed.details {
            self.details = *details;
        }
    }

    /// Keeps an event of the router itself.
    pub(super) fn of_router(
        topic: &str,
        payload: &Payload<'_>,
        (publication, at): (Id, Millis),
    ) -> KeptEvent {
        KeptEvent {
            publication,
            at,
            topic: topic.into(),
            details: EventDetails::default(),
            wishes: None,
            left_out: None,
            payload: payload.clone().into_owned(),
            octets: 0,
        }
        .weighed()
    }

    /// Returns about how many octets it takes.
    pub(super) fn octets(&self) -> usize {
        self.octets
    }

    fn weighed(mut self) -> KeptEvent {
        let size = self.payload.bytes().len();
        self.octets = weight(&self.topic, &self.details, self.wishes.as_deref(), size);
        self
    }

    /// Tells whether it names no receivers.
    pub(super) fn is_for_all(&self) -> bool {
        self.wishes.is_none()
    }

    /// Tells whether it names sessions, which are other ones the next time.
    pub(super) fn names_sessions(&self) -> bool {
        let wishes = self.wishes.as_ref();
        wishes.is_some_and(|it| it.exclude.is_some() || it.eligible.is_some())
    }

    /// Tells whether a session would have got it if it had subscribed in time.
    pub(super) fn was_for(&self, identity: &Identity) -> bool {
        self.left_out != Some(identity.session) && self.is_meant_for(identity)
    }

    /// Tells the same, but for the publisher's wish to be left out itself.
    pub(super) fn is_meant_for(&self, identity: &Identity) -> bool {
        let Some(wishes) = &self.wishes else {
            return true;
        };
        let id = |list: &Vec<Id>| list.contains(&identity.session);
        let authid = |list: &Vec<Cow<'_, str>>| list.iter().any(|it| *it == identity.authid);
        let authrole = |list: &Vec<Cow<'_, str>>| list.iter().any(|it| *it == identity.authrole);
        wishes.eligible.as_ref().is_none_or(id)
            && wishes.eligible_authid.as_ref().is_none_or(authid)
            && wishes.eligible_authrole.as_ref().is_none_or(authrole)
            && !wishes.exclude.as_ref().is_some_and(id)
            && !wishes.exclude_authid.as_ref().is_some_and(authid)
            && !wishes.exclude_authrole.as_ref().is_some_and(authrole)
    }

    /// Returns the EVENT for a subscription.
    pub(super) fn event(&self, subscription: &Subscription, retained: bool) -> Event<'_> {
        let pattern = subscription.matching != Match::Exact;
        Event {
            subscription: subscription.id,
            publication: self.publication,
            details: EventDetails {
                topic: pattern.then(|| (*self.topic).into()),
                retained,
                ..self.details.clone()
            },
            payload: self.payload.borrow(),
        }
    }
}

/// Returns what is said to all of a publication.
fn details(
    publish: &Publish<'_>,
    publisher: Origin<'_>,
    disclosed: Option<&[Forwarded<'_>]>,
) -> EventDetails<'static> {
    EventDetails {
        publisher: disclosed.map(|_| publisher.session),
        publisher_authid: disclosed.map(|_| publisher.authid.to_owned().into()),
        publisher_authrole: disclosed.map(|_| publisher.authrole.to_owned().into()),
        forward_for: disclosed.filter(|way| !way.is_empty()).map(own_way),
        ppt: publish.options.ppt.as_deref().map(own_ppt),
        ..EventDetails::default()
    }
}

/// Returns the publisher, if it does not want the event itself.
#[inline]
fn left_out(publish: &Publish<'_>, publisher: Id) -> Option<Id> {
    let exclude_me = publish.options.exclude_me.unwrap_or(true);
    exclude_me.then_some(publisher)
}

/// Returns about how many octets an event takes whose arguments take so many.
fn weight(
    topic: &str,
    details: &EventDetails<'_>,
    wishes: Option<&Receivers<'_>>,
    payload: usize,
) -> usize {
    let hops = details.forward_for.iter().flatten();
    let hops = hops.map(|it| HOP + length(&it.authid) + length(&it.authrole));
    let ppt = details.ppt.iter().map(|it| {
        length(&it.ppt_scheme)
            + length(&it.ppt_serializer)
            + length(&it.ppt_cipher)
            + length(&it.ppt_keyid)
            + length(&it.enc_algo)
            + length(&it.enc_key)
            + length(&it.enc_serializer)
    });
    let wishes = wishes.iter().map(|it| {
        let ids = it.exclude.iter().chain(&it.eligible);
        let names = it.exclude_authid.iter().chain(&it.exclude_authrole);
        let names = names
            .chain(&it.eligible_authid)
            .chain(&it.eligible_authrole);
        ids.map(|it| it.len() * size_of::<Id>()).sum::<usize>()
            + names.flatten().map(|it| it.len() + NAME).sum::<usize>()
    });
    let sizes = hops.chain(ppt).chain(wishes);
    OVERHEAD + topic.len() + payload + sizes.sum::<usize>()
}

fn length(text: &Option<Cow<'_, str>>) -> usize {
    text.as_ref().map_or(0, |it| it.len())
}

fn own_wishes(wishes: &Receivers<'_>) -> Receivers<'static> {
    let names = |list: &Option<Vec<Cow<'_, str>>>| {
        let list = list.as_ref()?;
        Some(
            list.iter()
                .map(|it: &Cow<'_, str>| Cow::Owned(it.to_string()))
                .collect(),
        )
    };
    Receivers {
        exclude: wishes.exclude.clone(),
        exclude_authid: names(&wishes.exclude_authid),
        exclude_authrole: names(&wishes.exclude_authrole),
        eligible: wishes.eligible.clone(),
        eligible_authid: names(&wishes.eligible_authid),
        eligible_authrole: names(&wishes.eligible_authrole),
    }
}

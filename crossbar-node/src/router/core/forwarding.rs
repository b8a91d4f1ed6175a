//! What crosses to other routers: events and calls for the legs of links, with the way that they came.

use std::borrow::Cow;

use shared::wamp::details::{EventDetails, Forwarded};
use shared::wamp::message::{Event, Publish};
use shared::wamp::{Id, Match};

use super::realm::Settings;
use super::seam::{Leg, Link, Origin};
use super::sessions::Sessions;
use super::subscriptions::Subscription;
use super::{Outbox, Realm, SessionKey};

/// How much more of everything a link may have than a client: it stands for many.
const CROWD: usize = 64;

/// An event on its way to links.
pub(super) struct Crossing<'a> {
    pub(super) from: SessionKey,
    pub(super) message: &'a Publish<'a>,
    pub(super) publication: Id,
    /// Who published, if subscribers are told.
    pub(super) disclosed: Option<Origin<'a>>,
}

impl Settings {
    /// Returns how many calls a session may have in progress.
    pub(super) fn pending_calls(&self, link: Link) -> usize {
        let many = self.max_pending_per_caller.saturating_mul(CROWD);
        if link == Link::No {
            self.max_pending_per_caller
        } else {
            many
        }
    }
}

/// Returns the way that a message came, if its sender may say so.
pub(super) fn way_of<'m>(link: Link, said: Option<&'m [Forwarded<'m>]>) -> &'m [Forwarded<'m>] {
    match link {
        Link::No => &[],
        Link::OneHop | Link::Transit => said.unwrap_or_default(),
    }
}

/// Returns the way with this realm at its end, as it is told to a link.
fn onward<'a>(
    sessions: &'a Sessions,
    (from, router): (SessionKey, Id),
    way: &[Forwarded<'a>],
    publication: Option<Id>,
    known: bool,
) -> Vec<Forwarded<'a>> {
    let sender = &sessions[from].identity;
    let text = |text: &'a str| Some(Cow::Borrowed(if known { text } else { "" }));
    let mut onward = way.to_vec();
    onward.push(Forwarded {
        session: Some(if known { sender.session } else { Id::ZERO }),
        authid: text(&sender.authid),
        authrole: text(&sender.authrole),
        router: Some(router),
        publication: publication.filter(|_| way.is_empty()),
    });
    onward
}

/// Takes the links out of the receivers of an event, and notes those that it crosses to.
#[cold]
pub(super) fn part_links(
    (sessions, subscription): (&Sessions, &Subscription),
    (entry, to): (u32, &[SessionKey]),
    (from, way): (SessionKey, &[Forwarded<'_>]),
    crossing: &mut Vec<(u32, SessionKey)>,
) -> Vec<SessionKey> {
    let sender = (from, sessions[from].identity.link);
    let takes = |key: SessionKey| {
        let session = &sessions[key];
        let ways = session.ways.as_ref();
        let stands_for = ways.and_then(|ways| ways.subscriptions.get(&subscription.id));
        let leg = Leg {
            key,
            link: session.identity.link,
            way: stands_for.map_or(&[], |it| it),
        };
        leg.takes(sender, way)
    };
    let link = |key: &SessionKey| sessions[*key].identity.link;
    // Whom the publisher wants to exclude is decided where they are; who is not trusted is one of them itself.
    let trusted = subscription.subscribers.iter().copied();
    let trusted = trusted.filter(|key| link(key) == Link::Transit && takes(*key));
    crossing.extend(trusted.map(|key| (entry, key)));
    let (clients, others): (Vec<_>, Vec<_>) = to.iter().partition(|key| link(key) == Link::No);
    let others = others.into_iter();
    let others = others.filter(|key| link(key) == Link::OneHop && takes(*key));
    crossing.extend(others.map(|key| (entry, key)));
    clients
}

impl Realm {
    /// Sends an event to links.
    #[cold]
    pub(super) fn cross(
        &self,
        event: &Crossing<'_>,
        links: &[(u32, SessionKey)],
        out: &mut impl Outbox,
    ) {
        let options = &event.message.options;
        let link = self.sessions[event.from].identity.link;
        let way = way_of(link, options.forward_for.as_deref());
        let disclosed = event.disclosed;
        for (entry, key) in links {
            let subscription = self.subscriptions.get(*entry);
            let trusted = self.sessions[*key].identity.link == Link::Transit;
            let known = trusted || disclosed.is_some();
            let place = (event.from, self.seam.router);
            let way = onward(&self.sessions, place, way, Some(event.publication), known);
            let pattern = subscription.matching != Match::Exact;
            let details = EventDetails {
                publisher: disclosed.map(|it| it.session),
                publisher_authid: disclosed.map(|it| it.authid.into()),
                publisher_authrole: disclosed.map(|it| it.authrole.into()),
                topic: pattern.then(|| Cow::Borrowed(&*event.message.topic)),
                forward_for: Some(way),
                receivers: options.receivers.clone().filter(|_| trusted),
                ppt: options.ppt.clone(),
                ..EventDetails::default()
            };
            let event = Event {
                subscription: subscription.id,
                publication: event.publication,
                details,
                payload: event.message.payload.borrow(),
            };
            out.send(*key, &event.into());
        }
    }
}

/// Returns the way that a callee is told: a link the whole of it, a client as far as it may know the caller.
#[cold]
pub(super) fn way_to_callee<'a>(
    sessions: &'a Sessions,
    place: (SessionKey, Id),
    callee: SessionKey,
    (way, disclosed): (&[Forwarded<'a>], bool),
) -> Option<Vec<Forwarded<'a>>> {
    let link = sessions[callee].identity.link;
    if link == Link::No {
        return (disclosed && !way.is_empty()).then(|| way.to_vec());
    }
    let known = disclosed || link == Link::Transit;
    Some(onward(sessions, place, way, None, known))
}

/// Tells whether a call of `from` that came `way` may go to a callee.
#[cold]
pub(super) fn may_call_across(
    sessions: &Sessions,
    from: SessionKey,
    way: &[Forwarded<'_>],
    (callee, registration): (SessionKey, Id),
) -> bool {
    let session = &sessions[callee];
    let link = session.identity.link;
    if link == Link::No {
        return true;
    }
    let ways = session.ways.as_ref();
    let stands_for = ways.and_then(|ways| ways.registrations.get(&registration));
    let leg = Leg {
        key: callee,
        link,
        way: stands_for.map_or(&[], |it| it),
    };
    leg.takes((from, sessions[from].identity.link), way)
}

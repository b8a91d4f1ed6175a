//! The seam for other routers: what a realm knows of the sessions that are legs of router links.
//!
//! A link has a session in each of two realms. Such a session is told of every subscription and registration that
//! appears or goes (`interest.rs`), it receives and injects messages with the way that they came (`forwarding.rs`). Where
//! no link has joined, `links` is 0 and nothing else here is looked at.

use std::collections::VecDeque;

use serde_json::Value;
use shared::wamp::Id;
use shared::wamp::details::Forwarded;

use super::prng::Prng;
use super::{Map, SessionKey, map};

/// The role whose sessions are trusted to say for whom they forward.
pub const ROUTER_LINK: &str = "routerlink";

/// The most realms that a message, or the interest in it, comes through.
pub const MOST_HOPS: usize = 8;

/// How many forwarded publications a realm remembers, to know them again when they come by another way.
const MOST_SEEN: usize = 65_536;

/// Whether a session is the leg of a router link.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Link {
    /// It is a client.
    #[default]
    No,
    /// It says so, but its role is not trusted: what it forwards goes to clients only, and as its own.
    OneHop,
    /// It is, and what comes through it may go on through others.
    Transit,
}

/// Which realms the subscriptions and registrations of a link's session stand for, the nearest last.
#[derive(Default)]
pub(super) struct Ways {
    pub(super) subscriptions: Map<Id, Box<[Id]>>,
    pub(super) registrations: Map<Id, Box<[Id]>>,
}

/// A realm's side of all links.
pub(super) struct Seam {
    /// Which realm of all in the world this is. Another one after each start.
    pub(super) router: Id,
    /// How many sessions of links have joined.
    pub(super) links: usize,
    /// Changes that the links are not told of yet.
    pub(super) noted: Vec<(Id, Value)>,
    seen: Seen,
}

impl Seam {
    pub(super) fn new(prng: &mut Prng) -> Seam {
        Seam {
            router: Id::from_random(prng.next()),
            links: 0,
            noted: Vec::new(),
            seen: Seen {
                known: map(prng.next()),
                order: VecDeque::new(),
            },
        }
    }

    /// Tells whether a message that came this way is to be dropped: it has been here, or has come too far.
    pub(super) fn refuses(&mut self, way: &[Forwarded<'_>]) -> bool {
        if way.len() > MOST_HOPS || way.iter().any(|hop| hop.router == Some(self.router)) {
            return true;
        }
        let first = way.first();
        let id = first.and_then(|it| Some((it.router?, it.publication?)));
        id.is_some_and(|id| !self.seen.insert(id))
    }
}

/// The latest publications that came through links, by their first realm and their id there.
struct Seen {
    known: Map<(Id, Id), ()>,
    order: VecDeque<(Id, Id)>,
}

impl Seen {
    /// Notes a publication; tells whether it is new.
    fn insert(&mut self, id: (Id, Id)) -> bool {
        if self.known.insert(id, ()).is_some() {
            return false;
        }
        self.order.push_back(id);
        if self.order.len() > MOST_SEEN
            && let Some(oldest) = self.order.pop_front()
        {
            self.known.remove(&oldest);
        }
        true
    }
}

/// Who published or called, as others are told.
#[derive(Clone, Copy)]
pub(super) struct Origin<'a> {
    pub(super) session: Id,
    pub(super) authid: &'a str,
    pub(super) authrole: &'a str,
}

impl<'a> Origin<'a> {
    /// Returns the first session of the way that a message came, or else who sent it here.
    pub(super) fn of(way: &'a [Forwarded<'_>], sender: &'a super::Identity) -> Origin<'a> {
        match way.first() {
            Some(first) if sender.link == Link::Transit => Origin {
                session: first.session.unwrap_or_default(),
                authid: first.authid.as_deref().unwrap_or_default(),
                authrole: first.authrole.as_deref().unwrap_or_default(),
            },
            _ => Origin {
                session: sender.session,
                authid: &sender.authid,
                authrole: &sender.authrole,
            },
        }
    }
}

/// One that a message has to cross to, or not.
pub(super) struct Leg<'a> {
    pub(super) key: SessionKey,
    pub(super) link: Link,
    /// The realms that it stands for here.
    pub(super) way: &'a [Id],
}

impl Leg<'_> {
    /// Tells whether a message from `sender` that came `way` may go on through this leg.
    pub(super) fn takes(&self, sender: (SessionKey, Link), way: &[Forwarded<'_>]) -> bool {
        if sender.0 == self.key {
            return false;
        }
        let goes_on = self.link == Link::Transit && sender.1 == Link::Transit;
        let been = |hop: &Forwarded<'_>| hop.router.is_some_and(|it| self.way.contains(&it));
        sender.1 == Link::No || goes_on && way.len() < MOST_HOPS && !way.iter().any(been)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_publication_is_known_again_until_many_others_came() {
        let mut seen = Seen {
            known: map(1),
            order: VecDeque::new(),
        };
        let id = |number| (Id::ZERO, Id::new(number).unwrap());
        assert!(seen.insert(id(0)));
        assert!(!seen.insert(id(0)));
        for number in 1..=MOST_SEEN as u64 {
            assert!(seen.insert(id(number)));
        }
        assert!(seen.insert(id(0)));
        assert_eq!(seen.known.len(), MOST_SEEN);
    }
}

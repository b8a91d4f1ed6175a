//! Both legs of a link together: what each realm says, and what is said to the other one for that. Pure.
//!
//! `bridge` keeps the mirrors in step with what the realms want and offer; `crossing.rs` passes events and calls on.

use std::collections::HashMap;

use serde_json::Value;
use shared::wamp::details::{CallOptions, Forwarded, RegisterOptions, SubscribeOptions};
use shared::wamp::message::{Call, Register, Subscribe, Unregister, Unsubscribe};
use shared::wamp::{Dict, Id, Message, Payload, Serializer};

use super::calls::Calls;
use super::interest::{Entry, Interest, Kind, Pattern};
use super::mirror::{Ask, Mirror};
use super::rules::{Leg, Rules};
use crate::router::core::{LIST, ON_CHANGE};

/// Takes what a bridge says.
pub trait Outlet {
    /// Says it to a realm; `false` if it cannot be said, because it is too large.
    fn say(&mut self, to: Leg, message: Message<'_>) -> bool;
}

/// A session that is a leg.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Joined {
    /// The realm that it is joined to, of all in the world.
    pub router: Id,
}

/// What a request is to bring about.
#[derive(Debug)]
pub(super) enum Asked {
    /// That we hear of changes.
    Watch,
    /// That we learn what there is.
    List(Kind),
    /// That we hold something for the other side.
    Hold(Pattern),
    /// That we hold it no more.
    Release(Kind, Id),
}

/// One end.
pub(super) struct Side {
    pub(super) router: Id,
    /// The id of the last request.
    requests: u64,
    /// Requests without an answer.
    asked: HashMap<Id, Asked>,
    /// The subscription by which we hear of changes.
    pub(super) watch: Option<Id>,
    interest: Interest,
    pub(super) mirror: Mirror,
    /// Calls that we made here for the other side.
    pub(super) calls: Calls,
}

/// Both legs of a link.
pub struct Bridge {
    pub(super) rules: Rules,
    local: Side,
    remote: Side,
}

impl Side {
    fn new(joined: Joined) -> Side {
        Side {
            router: joined.router,
            requests: 0,
            asked: HashMap::new(),
            watch: None,
            interest: Interest::default(),
            mirror: Mirror::default(),
            calls: Calls::default(),
        }
    }

    /// Returns the id for the next request.
    pub(super) fn request(&mut self) -> Id {
        self.requests += 1;
        Id::new(self.requests).expect("nobody lives to make 2^53 requests")
    }

    /// Takes back the last request, which was not said: ids have to come in order.
    pub(super) fn take_back(&mut self) {
        self.requests -= 1;
    }

    fn ask(&mut self, asked: Asked) -> Id {
        let request = self.request();
        self.asked.insert(request, asked);
        request
    }
}

impl Bridge {
    /// Joins two sessions together.
    pub fn new(rules: Rules, local: Joined, remote: Joined) -> Bridge {
        Bridge {
            rules,
            local: Side::new(local),
            remote: Side::new(remote),
        }
    }

    /// Tells whether both ends are in the same realm. Then there is nothing to do.
    pub fn is_loop(&self) -> bool {
        self.local.router == self.remote.router
    }

    pub(super) fn side(&mut self, leg: Leg) -> &mut Side {
        match leg {
            Leg::Local => &mut self.local,
            Leg::Remote => &mut self.remote,
        }
    }

    pub(super) fn look(&self, leg: Leg) -> &Side {
        match leg {
            Leg::Local => &self.local,
            Leg::Remote => &self.remote,
        }
    }

    /// Tells whether what a realm has of a kind matters to the other one.
    fn matters(&self, leg: Leg, kind: Kind) -> bool {
        match kind {
            // Events come from the other side to those who subscribe here, and so do calls to those who register.
            Kind::Subscriptions => self.rules.events(leg.other()),
            Kind::Registrations => self.rules.calls(leg.other()),
        }
    }

    /// Returns how many patterns both legs hold.
    #[cfg(test)]
    pub fn held(&self) -> usize {
        self.local.mirror.len() + self.remote.mirror.len()
    }

    /// Begins: both realms are asked what they want and offer.
    pub fn start(&mut self, out: &mut impl Outlet) {
        if self.is_loop() {
            return;
        }
        for leg in Leg::BOTH {
            if Kind::BOTH.iter().any(|kind| self.matters(leg, *kind)) {
                let subscribe = Subscribe {
                    request: self.side(leg).ask(Asked::Watch),
                    options: SubscribeOptions::default(),
                    topic: ON_CHANGE.into(),
                };
                out.say(leg, subscribe.into());
            }
        }
    }

    /// Asks once more for what was refused.
    pub fn try_again(&mut self, out: &mut impl Outlet) {
        for leg in Leg::BOTH {
            for pattern in self.look(leg).mirror.refusals() {
                self.side(leg).mirror.try_again(&pattern);
                self.mirror(leg, &pattern, out);
            }
        }
    }

    /// Takes what a realm says.
    pub fn handle(&mut self, from: Leg, message: Message<'_>, out: &mut impl Outlet) {
        match message {
            Message::Event(event) if self.look(from).watch == Some(event.subscription) => {
                if let Ok((entries, _)) = event.payload.decode() {
                    self.learn(from, &entries, out);
                }
            }
            Message::Event(event) => self.pass_event(from, event, out),
            Message::Invocation(invocation) => self.pass_call(from, invocation, out),
            Message::Interrupt(interrupt) => self.pass_interrupt(from, &interrupt, out),
            Message::CallResult(result) => match self.side(from).asked.remove(&result.request) {
                Some(Asked::List(kind)) => self.listed(from, kind, &result.payload, out),
                _ => self.pass_result(from, result, out),
            },
            Message::Error(error) => match self.side(from).asked.remove(&error.request) {
                Some(asked) => self.refused(from, asked, &error.error, out),
                None => self.pass_error(from, error, out),
            },
            Message::Subscribed(it) => self.granted(from, it.request, it.subscription, out),
            Message::Registered(it) => self.granted(from, it.request, it.registration, out),
            Message::Unsubscribed(it) => match it.details.and_then(|it| it.subscription) {
                Some(id) => self.side(from).mirror.revoked(Kind::Subscriptions, id),
                None => self.released(from, it.request, out),
            },
            Message::Unregistered(it) => match it.details.and_then(|it| it.registration) {
                Some(id) => self.side(from).mirror.revoked(Kind::Registrations, id),
                None => self.released(from, it.request, out),
            },
            _ => {}
        }
    }

    fn granted(&mut self, from: Leg, request: Id, id: Id, out: &mut impl Outlet) {
        match self.side(from).asked.remove(&request) {
            Some(Asked::Watch) => {
                self.side(from).watch = Some(id);
                for kind in Kind::BOTH {
                    if self.matters(from, kind) {
                        self.list(from, kind, 0, out);
                    }
                }
            }
            Some(Asked::Hold(pattern)) => {
                self.side(from).mirror.granted(&pattern, id);
                self.mirror(from, &pattern, out);
            }
            _ => {}
        }
    }

    fn released(&mut self, from: Leg, request: Id, out: &mut impl Outlet) {
        if let Some(Asked::Release(kind, id)) = self.side(from).asked.remove(&request)
            && let Some(pattern) = self.side(from).mirror.removed(kind, id)
        {
            self.mirror(from, &pattern, out);
        }
    }

    fn refused(&mut self, from: Leg, asked: Asked, why: &str, out: &mut impl Outlet) {
        match asked {
            Asked::Hold(pattern) => {
                tracing::debug!(uri = &*pattern.uri, why, "not mirrored");
                self.side(from).mirror.refused(&pattern);
                self.mirror(from, &pattern, out);
            }
            Asked::Release(kind, id) => {
                if let Some(pattern) = self.side(from).mirror.removed(kind, id) {
                    self.mirror(from, &pattern, out);
                }
            }
            Asked::Watch | Asked::List(_) => {
                tracing::warn!(
                    ?from,
                    why,
                    "the realm does not tell what it wants and offers"
                );
            }
        }
    }

    fn list(&mut self, leg: Leg, kind: Kind, begin: u64, out: &mut impl Outlet) {
        let args = [kind.word().into(), begin.into()];
        let call = Call {
            request: self.side(leg).ask(Asked::List(kind)),
            options: CallOptions::default(),
            procedure: LIST.into(),
            payload: Payload::encode(Serializer::MsgPack, &args, &Dict::new()),
        };
        out.say(leg, call.into());
    }

    fn listed(&mut self, from: Leg, kind: Kind, payload: &Payload<'_>, out: &mut impl Outlet) {
        let Ok((results, _)) = payload.decode() else {
            return;
        };
        let entries = results.get(1).and_then(Value::as_array);
        self.learn(from, entries.map_or(&[], Vec::as_slice), out);
        if let Some(next) = results.first().and_then(Value::as_u64) {
            self.list(from, kind, next, out);
        }
    }

    /// Takes what has changed in a realm, and mirrors it in the other one.
    fn learn(&mut self, from: Leg, entries: &[Value], out: &mut impl Outlet) {
        for entry in entries.iter().filter_map(Entry::read) {
            if !self.matters(from, entry.kind()) {
                continue;
            }
            if let Some(pattern) = self.side(from).interest.take(entry) {
                self.mirror(from.other(), &pattern, out);
                // What we were refused here may have been in the way.
                self.side(from).mirror.try_again(&pattern);
                self.mirror(from, &pattern, out);
            }
        }
    }

    /// Makes a leg hold what the other side wishes.
    fn mirror(&mut self, leg: Leg, pattern: &Pattern, out: &mut impl Outlet) {
        let there = self.look(leg).router;
        let other = self.look(leg.other());
        let wish = other.interest.wish(pattern, other.router, there);
        let side = self.side(leg);
        let message: Message<'_> = match side.mirror.want(pattern, wish) {
            None => return,
            Some(Ask::Add(pattern, wish)) => {
                let request = side.ask(Asked::Hold(pattern.clone()));
                let way = Some(wish.way.iter().map(|router| hop(*router)).collect());
                let uri = pattern.uri.into_string().into();
                match pattern.kind {
                    Kind::Subscriptions => Subscribe {
                        request,
                        options: SubscribeOptions {
                            matching: pattern.matching,
                            forward_for: way,
                            ..SubscribeOptions::default()
                        },
                        topic: uri,
                    }
                    .into(),
                    Kind::Registrations => Register {
                        request,
                        options: RegisterOptions {
                            matching: pattern.matching,
                            invoke: wish.invoke,
                            forward_for: way,
                            ..RegisterOptions::default()
                        },
                        procedure: uri,
                    }
                    .into(),
                }
            }
            Some(Ask::Remove(kind, id)) => {
                let request = side.ask(Asked::Release(kind, id));
                match kind {
                    Kind::Subscriptions => Unsubscribe {
                        request,
                        subscription: id,
                        options: None,
                    }
                    .into(),
                    Kind::Registrations => Unregister {
                        request,
                        registration: id,
                        options: None,
                    }
                    .into(),
                }
            }
        };
        if !out.say(leg, message) {
            // Its URI is too long for the other router.
            self.side(leg).take_back();
            self.side(leg).mirror.refused(pattern);
        }
    }
}

/// A realm on the way of a subscription or registration.
fn hop(router: Id) -> Forwarded<'static> {
    Forwarded {
        session: Some(Id::ZERO),
        authid: Some("".into()),
        authrole: Some("".into()),
        router: Some(router),
        publication: None,
    }
}

//! What links are told: every subscription and registration that appears or goes.
//!
//! An entry is a list. Of a subscription: `["s", id, session, match, topic, way]`, and `["s", id, session]` when it is
//! gone; of a registration `["r", id, session, match, procedure, way, invoke]`. All clients of a realm count as session
//! 0; a link's session stands for others, and `way` names the realms from theirs to the one next to us. Reserved URIs
//! are nobody else's business.

use serde_json::{Value, json};
use shared::wamp::details::{EventDetails, Forwarded};
use shared::wamp::message::Event;
use shared::wamp::{Dict, Id, Payload, Serializer, reason, uri};

use super::meta::{Answer, Arguments};
use super::seam::{Link, MOST_HOPS, Ways};
use super::subscriptions::Entry;
use super::{Outbox, Realm, SessionKey};

/// The topic on which links hear of changes.
pub const ON_CHANGE: &str = "wamp.routerlink.on_change";
/// The procedure by which they ask what there is: `subscriptions` or `registrations`, and where to begin. It answers
/// where to go on, or null, and with entries.
pub const LIST: &str = "wamp.routerlink.list";

/// Entries of one event or one answer.
const CHUNK: usize = 500;

impl Realm {
    /// Tells whether a session is the leg of a link.
    pub(super) fn link_of(&self, key: SessionKey) -> Link {
        if self.seam.links == 0 {
            return Link::No;
        }
        self.sessions[key].identity.link
    }

    /// Reads the realms that a link's subscription or registration stands for.
    pub(super) fn read_way(
        &self,
        way: Option<&[Forwarded<'_>]>,
    ) -> Result<Box<[Id]>, &'static str> {
        let way: Box<[Id]> = way
            .into_iter()
            .flatten()
            .filter_map(|it| it.router)
            .collect();
        if way.len() > MOST_HOPS || way.contains(&self.seam.router) {
            return Err(reason::OPTION_NOT_ALLOWED);
        }
        Ok(way)
    }

    /// Notes that a session has subscribed, if that changes what others may send.
    #[cold]
    pub(super) fn note_subscribed(
        &mut self,
        from: SessionKey,
        at: u32,
        entry: Entry,
        way: Box<[Id]>,
    ) {
        let subscription = self.subscriptions.get(at);
        if uri::is_reserved(&subscription.topic) {
            return;
        }
        let id = subscription.id;
        let session = match self.sessions[from].identity.link {
            Link::No if entry == Entry::Known || subscription.clients() != 1 => return,
            Link::No => Id::ZERO,
            link => {
                let known = &mut self.sessions[from]
                    .ways
                    .get_or_insert_default()
                    .subscriptions;
                let before = known.insert(id, way);
                if link == Link::OneHop || before.as_ref() == known.get(&id) {
                    return;
                }
                self.sessions[from].identity.session
            }
        };
        let entry = self.subscription_entry(at, session, from);
        self.seam.noted.push((session, entry));
    }

    /// Tells whether others have to know that a session, which is a subscriber still, is to be none.
    pub(super) fn loses_interest(&self, from: SessionKey, at: u32) -> bool {
        let it = self.subscriptions.get(at);
        let last_client = it.clients() == 1 && it.history.is_none();
        let heard = self.sessions[from].identity.link != Link::No || last_client;
        heard && !uri::is_reserved(&it.topic)
    }

    /// Notes that a session, of which others have to know that, has unsubscribed.
    #[cold]
    pub(super) fn note_unsubscribed(&mut self, from: SessionKey, id: Id) {
        self.note_gone(from, "s", id, |ways| {
            ways.subscriptions.remove(&id);
        });
    }

    /// Notes that a session has registered.
    #[cold]
    pub(super) fn note_registered(&mut self, from: SessionKey, at: u32, way: Box<[Id]>) {
        let registration = self.registrations.get(at);
        if uri::is_reserved(&registration.procedure) {
            return;
        }
        let id = registration.id;
        let session = match self.sessions[from].identity.link {
            Link::No if self.client_callees(at) != 1 => return,
            Link::No => Id::ZERO,
            link => {
                let known = &mut self.sessions[from]
                    .ways
                    .get_or_insert_default()
                    .registrations;
                let before = known.insert(id, way);
                if link == Link::OneHop || before.as_ref() == known.get(&id) {
                    return;
                }
                self.sessions[from].identity.session
            }
        };
        let entry = self.registration_entry(at, session, from);
        self.seam.noted.push((session, entry));
    }

    /// Notes that a session is no callee any more. If others are, the registration is `at`.
    #[cold]
    pub(super) fn note_unregistered(&mut self, from: SessionKey, id: Id, at: Option<u32>) {
        let is_client = self.sessions[from].identity.link == Link::No;
        if is_client && at.is_some_and(|at| self.client_callees(at) > 0) {
            return;
        }
        self.note_gone(from, "r", id, |ways| {
            ways.registrations.remove(&id);
        });
    }

    /// Notes that a subscription (`s`) or registration (`r`) of a session is gone. `forget` takes it out of a link's ways.
    fn note_gone(&mut self, from: SessionKey, kind: &str, id: Id, forget: impl FnOnce(&mut Ways)) {
        let session = match self.sessions[from].identity.link {
            Link::No => Id::ZERO,
            link => {
                let leaving = &mut self.sessions[from];
                forget(leaving.ways.get_or_insert_default());
                if link == Link::OneHop {
                    return;
                }
                leaving.identity.session
            }
        };
        let gone = json!([kind, id.get(), session.get()]);
        self.seam.noted.push((session, gone));
    }

    /// Counts the callees of a registration that are clients.
    fn client_callees(&self, at: u32) -> usize {
        let callees = self.registrations.get(at).callees.iter();
        callees
            .filter(|it| self.sessions[it.session].identity.link == Link::No)
            .count()
    }

    fn subscription_entry(&self, at: u32, session: Id, holder: SessionKey) -> Value {
        let it = self.subscriptions.get(at);
        let ways = self.sessions[holder].ways.as_ref();
        let way = ways.and_then(|ways| ways.subscriptions.get(&it.id));
        let way = numbers(way.filter(|_| session != Id::ZERO).map(AsRef::as_ref));
        json!([
            "s",
            it.id.get(),
            session.get(),
            it.matching.as_str(),
            &*it.topic,
            way
        ])
    }

    fn registration_entry(&self, at: u32, session: Id, holder: SessionKey) -> Value {
        let it = self.registrations.get(at);
        let ways = self.sessions[holder].ways.as_ref();
        let way = ways.and_then(|ways| ways.registrations.get(&it.id));
        let way = numbers(way.filter(|_| session != Id::ZERO).map(AsRef::as_ref));
        let invoke = it.invoke.as_str();
        json!([
            "r",
            it.id.get(),
            session.get(),
            it.matching.as_str(),
            &*it.procedure,
            way,
            invoke
        ])
    }

    /// Tells the links what was noted.
    pub(super) fn tell_links(&mut self, out: &mut impl Outbox) {
        if self.seam.noted.is_empty() {
            return;
        }
        let noted = std::mem::take(&mut self.seam.noted);
        let Some(at) = self.subscriptions.exact(ON_CHANGE) else {
            return;
        };
        let subscription = self.subscriptions.get(at);
        for key in &subscription.subscribers {
            let identity = &self.sessions[*key].identity;
            if identity.link == Link::No {
                continue;
            }
            // What it did itself it knows.
            let others = noted.iter().filter(|(by, _)| *by != identity.session);
            let entries: Vec<Value> = others.map(|(_, entry)| entry.clone()).collect();
            for chunk in entries.chunks(CHUNK) {
                let event = Event {
                    subscription: subscription.id,
                    publication: self.room.publication(),
                    details: EventDetails::default(),
                    payload: Payload::encode(Serializer::MsgPack, chunk, &Dict::new()),
                };
                out.send(*key, &event.into());
            }
        }
    }

    /// Answers a link that asks what there is.
    pub(super) fn list_interest(
        &mut self,
        from: SessionKey,
        arguments: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        if self.link_of(from) == Link::No {
            let text = "this is for router links".to_owned();
            return Err((reason::NOT_AUTHORIZED, text));
        }
        let begin = arguments
            .get(1, "from")
            .and_then(Value::as_u64)
            .unwrap_or(0);
        let begin = u32::try_from(begin).unwrap_or(u32::MAX);
        let (next, entries) = match arguments.text(0, "kind")? {
            "subscriptions" => self.list_subscribed(from, begin),
            "registrations" => self.list_registered(from, begin),
            _ => {
                let text = "`kind` is to be `subscriptions` or `registrations`".to_owned();
                return Err((reason::INVALID_ARGUMENT, text));
            }
        };
        Ok(vec![next.into(), entries.into()])
    }

    fn list_subscribed(&self, from: SessionKey, begin: u32) -> (Option<u32>, Vec<Value>) {
        let mut entries = Vec::new();
        for (at, it) in self.subscriptions.iter().skip_while(|it| it.0 < begin) {
            if uri::is_reserved(&it.topic) {
                continue;
            }
            if entries.len() >= CHUNK {
                return (Some(at), entries);
            }
            if it.clients() > 0 || it.history.is_some() {
                entries.push(self.subscription_entry(at, Id::ZERO, from));
            }
            if it.linked > 0 {
                let legs = it
                    .subscribers
                    .iter()
                    .filter(|key| self.is_other_transit(**key, from));
                entries.extend(legs.map(|key| {
                    let session = self.sessions[*key].identity.session;
                    self.subscription_entry(at, session, *key)
                }));
            }
        }
        (None, entries)
    }

    fn list_registered(&self, from: SessionKey, begin: u32) -> (Option<u32>, Vec<Value>) {
        let mut entries = Vec::new();
        for (at, it) in self.registrations.iter().skip_while(|it| it.0 < begin) {
            if uri::is_reserved(&it.procedure) {
                continue;
            }
            if entries.len() >= CHUNK {
                return (Some(at), entries);
            }
            if self.client_callees(at) > 0 {
                entries.push(self.registration_entry(at, Id::ZERO, from));
            }
            let callees = it.callees.iter().map(|callee| callee.session);
            entries.extend(
                callees
                    .filter(|key| self.is_other_transit(*key, from))
                    .map(|key| {
                        let session = self.sessions[key].identity.session;
                        self.registration_entry(at, session, key)
                    }),
            );
        }
        (None, entries)
    }

    fn is_other_transit(&self, key: SessionKey, from: SessionKey) -> bool {
        key != from && self.sessions[key].identity.link == Link::Transit
    }
}

fn numbers(way: Option<&[Id]>) -> Vec<u64> {
    way.unwrap_or_default().iter().map(|id| id.get()).collect()
}

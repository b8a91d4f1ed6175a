//! What an operator sees of a realm: its sessions, registrations and subscriptions, a bounded number at a time.
//!
//! The realm is locked while somebody looks, so what is described at a time is bounded; going on from where one has been
//! costs a comparison per entry.

use serde_json::{Value, json};
use shared::wamp::Id;

use super::{Realm, SessionKey};

/// Ids of sessions that are named with a registration or subscription; of more only the number is told.
const NAMED: usize = 8;

impl Realm {
    /// Describes a session: who it is, and how much it has.
    pub fn describe_session(&self, key: SessionKey) -> Option<Value> {
        let session = self.sessions.get(key)?;
        let identity = &session.identity;
        let transport = identity.details.get("transport");
        Some(json!({
            "session": identity.session.get(),
            "authid": identity.authid,
            "authrole": identity.authrole,
            "authmethod": identity.authmethod,
            "authprovider": identity.authprovider,
            "transport": transport,
            "subscriptions": session.subscriptions.len(),
            "registrations": session.registrations.len(),
            "calls": session.calls.len(),
            "invocations": session.invocations.len(),
            "testaments": session.testaments.is_some(),
            "waits_for_authorizer": session.parked.is_some(),
        }))
    }

    /// Describes up to `most` registrations from a place in the table on, each with its place.
    pub fn describe_registrations(&self, from: u32, most: usize) -> Vec<(u32, Value)> {
        let some = self.registrations.iter().skip_while(|it| it.0 < from);
        let described = some.take(most).map(|(place, it)| {
            let callees = it.callees.iter().map(|callee| callee.session);
            let value = json!({
                "id": it.id.get(),
                "procedure": &*it.procedure,
                "match": it.matching.as_str(),
                "invoke": it.invoke.as_str(),
                "callees": it.callees.len(),
                "sessions": self.some_ids(callees),
            });
            (place, value)
        });
        described.collect()
    }

    /// Describes up to `most` subscriptions from a place in the table on, each with its place.
    pub fn describe_subscriptions(&self, from: u32, most: usize) -> Vec<(u32, Value)> {
        let some = self.subscriptions.iter().skip_while(|it| it.0 < from);
        let described = some.take(most).map(|(place, it)| {
            let value = json!({
                "id": it.id.get(),
                "topic": &*it.topic,
                "match": it.matching.as_str(),
                "subscribers": it.subscribers.len(),
                "sessions": self.some_ids(it.subscribers.iter().copied()),
            });
            (place, value)
        });
        described.collect()
    }

    fn some_ids(&self, keys: impl Iterator<Item = SessionKey>) -> Vec<u64> {
        let sessions = keys.take(NAMED).filter_map(|key| self.sessions.get(key));
        sessions
            .map(|session| session.identity.session.get())
            .collect()
    }

    /// Returns the keys of up to `most` sessions from a key on, with their ids.
    pub fn some_sessions(&self, from: u32, most: usize) -> impl Iterator<Item = (SessionKey, Id)> {
        let some = self.sessions().skip_while(move |(key, _)| key.0 < from);
        some.take(most)
            .map(|(key, identity)| (key, identity.session))
    }
}

//! What an operator sees of the realms of this process: the core's tables, and the queues beside them.

use std::sync::Arc;

use serde_json::{Value, json};
use shared::wamp::Id;

use super::outbound::Outbound;
use super::realm::RealmHandle;
use super::router::Router;
use super::trace::Trace;
use crate::router::core::{Realm, SessionKey};

/// Rows that are described each time that a realm is locked.
const ROWS: usize = 64;
/// Queues that are looked at each time that a realm is locked.
const QUEUES: usize = 512;

/// What is listed, and how many there are in all.
#[derive(Debug)]
pub struct Listing {
    /// Some of them.
    pub rows: Vec<Value>,
    /// The number of all.
    pub total: usize,
}

impl RealmHandle {
    /// Looks at the realm while it is locked: only what is short may be done.
    fn look<T>(&self, look: impl FnOnce(&Realm, &[Option<Arc<Outbound>>]) -> T) -> T {
        let state = self.lock();
        look(&state.core, &state.slots)
    }

    /// Describes the realm by its numbers.
    pub fn summary(&self) -> Value {
        self.look(|core, _| {
            json!({
                "realm": core.name(),
                "sessions": core.session_count(),
                "registrations": core.registration_count(),
                "subscriptions": core.subscription_count(),
                "calls": core.pending_call_count(),
            })
        })
    }

    /// Describes up to `most` sessions, each with its queue.
    pub fn sessions(&self, most: usize) -> Listing {
        self.gather(most, Realm::session_count, |core, slots, from, most| {
            let some = core.some_sessions(from, most);
            let rows = some.filter_map(|(key, _)| {
                let mut row = core.describe_session(key)?;
                row["queue"] = queue(slots, key);
                Some((key.0, row))
            });
            rows.collect()
        })
    }

    /// Returns the octets that wait for each of up to `most` sessions.
    pub fn queues(&self, most: usize) -> Vec<(usize, Id)> {
        let mut all = Vec::new();
        let mut from = 0;
        loop {
            let wanted = QUEUES.min(most - all.len());
            let some: Vec<_> = self.look(|core, slots| {
                let some = core.some_sessions(from, wanted);
                let waiting = |key| slot(slots, key).map_or(0, |it| it.state().waiting);
                some.map(|(key, id)| (key, waiting(key), id)).collect()
            });
            all.extend(some.iter().map(|(_, waiting, id)| (*waiting, *id)));
            match some.last() {
                Some((last, ..)) if some.len() == wanted && all.len() < most => from = last.0 + 1,
                _ => return all,
            }
        }
    }

    /// Gathers up to `most` rows, a few each time that the realm is locked, so that no message waits for long.
    fn gather(
        &self,
        most: usize,
        count: fn(&Realm) -> usize,
        some: impl Fn(&Realm, &[Option<Arc<Outbound>>], u32, usize) -> Vec<(u32, Value)>,
    ) -> Listing {
        let mut rows = Vec::new();
        let mut from = 0;
        loop {
            let wanted = ROWS.min(most - rows.len());
            let (next, total) =
                self.look(|core, slots| (some(core, slots, from, wanted), count(core)));
            let (last, found) = (next.last().map(|it| it.0), next.len());
            rows.extend(next.into_iter().map(|it| it.1));
            match last {
                Some(last) if found == wanted && rows.len() < most => from = last + 1,
                _ => return Listing { rows, total },
            }
        }
    }

    /// Describes one session with its queue.
    pub fn session(&self, id: Id) -> Option<Value> {
        self.look(|core, slots| {
            let key = core.find_session(id)?;
            let mut row = core.describe_session(key)?;
            row["queue"] = queue(slots, key);
            Some(row)
        })
    }

    /// Describes up to `most` registrations.
    pub fn registrations(&self, most: usize) -> Listing {
        self.gather(most, Realm::registration_count, |core, _, from, most| {
            core.describe_registrations(from, most)
        })
    }

    /// Describes up to `most` subscriptions.
    pub fn subscriptions(&self, most: usize) -> Listing {
        self.gather(most, Realm::subscription_count, |core, _, from, most| {
            core.describe_subscriptions(from, most)
        })
    }

    fn outbound(&self, id: Id) -> Option<Arc<Outbound>> {
        self.look(|core, slots| slot(slots, core.find_session(id)?).cloned())
    }

    /// Begins to record the messages of a session. `None` if there is no such session.
    pub fn start_trace(&self, id: Id) -> Option<Arc<Trace>> {
        let outbound = self.outbound(id)?;
        let trace = Arc::new(Trace::new(outbound.serializer()));
        outbound.set_trace(Arc::clone(&trace));
        Some(trace)
    }

    /// Ends that, unless the session is being recorded for somebody else by now.
    pub fn stop_trace(&self, id: Id, trace: &Arc<Trace>) {
        if let Some(outbound) = self.outbound(id) {
            outbound.end_trace(trace);
        }
    }
}

fn slot(slots: &[Option<Arc<Outbound>>], key: SessionKey) -> Option<&Arc<Outbound>> {
    slots.get(key.0 as usize)?.as_ref()
}

fn queue(slots: &[Option<Arc<Outbound>>], key: SessionKey) -> Value {
    let Some(outbound) = slot(slots, key) else {
        return Value::Null;
    };
    let state = outbound.state();
    json!({
        "octets": state.waiting,
        "blocked": state.blocked,
        "congested": state.congested,
        "written": state.progress,
        "serializer": outbound.serializer().as_str(),
    })
}

impl Router {
    /// Returns all realms, sorted by name.
    pub fn realm_list(&self) -> Vec<Arc<RealmHandle>> {
        let names = self.realm_names();
        names.iter().filter_map(|name| self.realm(name)).collect()
    }

    /// Returns what each of the router's threads does.
    pub fn thread_metrics(&self) -> Vec<Value> {
        self.shards().metrics()
    }
}

//! The router core, pure: messages in, messages out, per realm. No socket, no task, no clock, no randomness of its own.
//!
//! * `realm`: one realm, the only door for the shell · `outbox`: how it sends
//! * `sessions`: who is joined · `roles`, `permissions`: what they may do
//! * `broker`: PUBLISH · `subscribing`: SUBSCRIBE, UNSUBSCRIBE · `subscriptions`: who subscribes to what · `receivers`: who gets an event
//! * `dealer`: REGISTER, UNREGISTER · `registrations`: who is called for what
//! * `calls`: CALL · `answers`: YIELD, ERROR, CANCEL, time · `invocations`: calls in progress · `deadlines`: when they time out
//! * `authorizer`: procedures that decide · `questions`: about what · `parked`: who waits for them · `frames`: messages for later
//! * `silent`: answers in the place of a callee that gives none
//! * `rerouting`: calls that go to another callee · `waiting`: calls that wait for one · `passthru`: packed payloads
//! * `store`: what is kept by configuration · `kept`: events that are kept · `retained`: the last ones of topics · `history`: those of a subscription
//! * `testaments`: events for when a session is gone
//! * `meta`: the realm's own procedures and events · `timestamps`: how they write time
//! * `inspection`: what an operator sees
//! * `record`: refusals and changes, for those who must know who did what
//! * `patterns`: which URIs match (`prefixes`, `wildcards`) · `seam`: other routers · `interest`: what they are told
//! * `forwarding`: what crosses to them

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod answers;
mod authorizer;
mod broker;
mod calls;
mod concurrent;
mod deadlines;
mod dealer;
mod forwarding;
mod frames;
mod history;
mod inspection;
mod interest;
mod invariants;
mod invocations;
mod kept;
mod meta;
mod outbox;
mod parked;
mod passthru;
mod patterns;
mod permissions;
mod prefixes;
mod prng;
mod questions;
mod realm;
mod receivers;
mod record;
mod registrations;
mod rerouting;
mod retained;
mod roles;
mod room;
mod seam;
mod sessions;

mod silent;
mod store;
mod subscribing;
mod subscriptions;
mod testaments;
mod timestamps;
mod waiting;
mod wildcards;

pub use interest::{LIST, ON_CHANGE};
pub use meta::META_PROCEDURES;
pub use outbox::{Outbox, Violation};
pub use permissions::{Action, Allow, Decision, Disclose, Disclosure, Permission, Role};
pub use realm::{Millis, Realm, Settings};
pub use record::Note;
pub use room::Room;
pub use seam::{Link, MOST_HOPS, ROUTER_LINK};
pub use sessions::{Features, Identity, SessionKey};
pub use store::StoreRule;

/// A hash map whose order of iteration depends on the seed of the realm only.
type Map<K, V> = hashbrown::HashMap<K, V, foldhash::fast::FixedState>;

/// Makes an empty map.
fn map<K, V>(seed: u64) -> Map<K, V> {
    Map::with_hasher(foldhash::fast::FixedState::with_seed(seed))
}

#[cfg(test)]
mod tests;

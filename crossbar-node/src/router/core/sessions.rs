//! The sessions of a realm, in a slab: who they are, what they asked for, and what is in progress for them.

use std::collections::VecDeque;
use std::ops::{Index, IndexMut};

use shared::wamp::hello::Abilities;
use shared::wamp::id::{Counted, Sequence};
use shared::wamp::{Dict, Id};

use super::parked::{Parked, Rulings};
use super::roles::RoleKey;
use super::seam::{Link, Ways};
use super::testaments::Testaments;
use super::{Map, map};

/// The number of a session within its realm. It is used again after the session has left.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct SessionKey(pub u32);

/// Who a session is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Identity {
    /// Its id, global scope.
    pub session: Id,
    /// Who authenticated.
    pub authid: String,
    /// The role that decides what it may do.
    pub authrole: String,
    /// How it authenticated.
    pub authmethod: String,
    /// Who checked that.
    pub authprovider: String,
    /// Transport and more, for those who ask about the session.
    pub details: Dict,
    /// What the client announced that it can do.
    pub features: Features,
    /// Whether it is the leg of a link to another router.
    pub link: Link,
}

/// The announced features of a client that change what the router does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Features {
    /// As a caller it sends progressive call invocations.
    pub caller_progressive_call_invocations: bool,
    /// As a callee it understands them.
    pub callee_progressive_call_invocations: bool,
    /// As a callee it may send progressive results.
    pub callee_progressive_call_results: bool,
    /// As a callee it understands INTERRUPT.
    pub callee_call_canceling: bool,
    /// As a callee it understands that a registration is revoked.
    pub callee_registration_revocation: bool,
    /// As a callee it says `wamp.error.unavailable` for the call to go to another callee.
    pub callee_call_reroute: bool,
    /// As a subscriber it understands that a subscription is revoked.
    pub subscriber_subscription_revocation: bool,
    /// As a publisher it sends packed payloads.
    pub publisher_payload_passthru: bool,
    /// As a caller it sends and takes packed payloads.
    pub caller_payload_passthru: bool,
    /// As a callee it takes and sends packed payloads.
    pub callee_payload_passthru: bool,
}

impl Default for Features {
    /// Returns the features of a participant in our own process: all.
    fn default() -> Features {
        Features {
            caller_progressive_call_invocations: true,
            callee_progressive_call_invocations: true,
            callee_progressive_call_results: true,
            callee_call_canceling: true,
            callee_registration_revocation: true,
            callee_call_reroute: true,
            subscriber_subscription_revocation: true,
            publisher_payload_passthru: true,
            caller_payload_passthru: true,
            callee_payload_passthru: true,
        }
    }
}

impl Features {
    /// Takes the features from a HELLO.
    pub fn announced(abilities: Abilities) -> Features {
        let has = |role, feature| abilities.has(role, feature);
        // Both spellings are out there.
        let canceling = has("callee", "call_canceling") || has("callee", "call_cancelling");
        Features {
            caller_progressive_call_invocations: has("caller", "progressive_call_invocations"),
            // Without canceling a callee counts as one that supports neither kind of progress.
            callee_progressive_call_invocations: canceling
                && has("callee", "progressive_call_invocations"),
            callee_progressive_call_results: canceling && has("callee", "progressive_call_results"),
            callee_call_canceling: canceling,
            callee_registration_revocation: has("callee", "registration_revocation"),
            callee_call_reroute: has("callee", "call_reroute"),
            subscriber_subscription_revocation: has("subscriber", "subscription_revocation"),
            publisher_payload_passthru: has("publisher", "payload_passthru_mode"),
            caller_payload_passthru: has("caller", "payload_passthru_mode"),
            callee_payload_passthru: has("callee", "payload_passthru_mode"),
        }
    }
}

/// One joined session.
pub(super) struct Session {
    pub(super) identity: Identity,
    pub(super) role: RoleKey,
    /// Request ids that the client has used.
    pub(super) requests: Counted,
    /// Request ids of INVOCATIONs to it.
    pub(super) invocation_ids: Sequence,
    /// Its subscriptions by id.
    pub(super) subscriptions: Map<Id, Place>,
    /// Its registrations by id, with their number in the table.
    pub(super) registrations: Map<Id, u32>,
    /// Calls in progress that it made, by its request id.
    pub(super) calls: Map<Id, u32>,
    /// Calls in progress that it answers, by the request id of the INVOCATION.
    pub(super) invocations: Map<Id, u32>,
    /// Calls that wait for a callee, by its request id.
    pub(super) waiting: Vec<(Id, u32)>,
    /// Progressive calls that ended while their caller may still be sending, the latest last.
    pub(super) cut_off: VecDeque<Id>,
    /// What is published when it is gone.
    pub(super) testaments: Option<Box<Testaments>>,
    /// What waits for the authorizer.
    pub(super) parked: Option<Box<Parked>>,
    /// What the authorizer said before.
    pub(super) rulings: Option<Box<Rulings>>,
    /// For whom a link subscribes and registers.
    pub(super) ways: Option<Box<Ways>>,
}

impl Session {
    /// Tells whether a request id belongs to a call in progress, or to one that the caller may think to be.
    pub(super) fn has_call(&self, request: Id) -> bool {
        self.calls.contains_key(&request) || self.cut_off.contains(&request)
    }

    /// Notes that a progressive call has ended for which more CALLs may be on their way. The oldest of more than
    /// `most` are forgotten: nobody has so many on the way.
    pub(super) fn cut_off(&mut self, request: Id, most: usize) {
        if self.cut_off.len() >= most {
            self.cut_off.pop_front();
        }
        self.cut_off.push_back(request);
    }
}

/// Where a subscription is, and where in its list of subscribers this session is.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) entry: u32,
    pub(super) position: u32,
}

/// All joined sessions.
pub(super) struct Sessions {
    slots: Vec<Option<Session>>,
    // INVARIANT: exactly the indices of empty slots.
    free: Vec<u32>,
    by_id: Map<Id, SessionKey>,
    seed: u64,
}

impl Sessions {
    pub(super) fn new(seed: u64) -> Sessions {
        Sessions {
            slots: Vec::new(),
            free: Vec::new(),
            by_id: map(seed),
            seed,
        }
    }

    pub(super) fn add(&mut self, identity: Identity, role: RoleKey) -> SessionKey {
        let id = identity.session;
        let session = Session {
            identity,
            role,
            requests: Counted::default(),
            invocation_ids: Sequence::default(),
            subscriptions: map(self.seed),
            registrations: map(self.seed),
            calls: map(self.seed),
            invocations: map(self.seed),
            waiting: Vec::new(),
            cut_off: VecDeque::new(),
            testaments: None,
            parked: None,
            rulings: None,
            ways: None,
        };
        let key = if let Some(free) = self.free.pop() {
            self.slots[free as usize] = Some(session);
            SessionKey(free)
        } else {
            self.slots.push(Some(session));
            let index = self.slots.len() - 1;
            SessionKey(u32::try_from(index).expect("memory ends before 2^32 sessions"))
        };
        self.by_id.insert(id, key);
        key
    }

    pub(super) fn remove(&mut self, key: SessionKey) -> Option<Session> {
        let session = self.slots.get_mut(key.0 as usize)?.take()?;
        self.free.push(key.0);
        let id = session.identity.session;
        if self.by_id.get(&id) == Some(&key) {
            self.by_id.remove(&id);
        }
        Some(session)
    }

    pub(super) fn get(&self, key: SessionKey) -> Option<&Session> {
        self.slots.get(key.0 as usize)?.as_ref()
    }

    pub(super) fn get_mut(&mut self, key: SessionKey) -> Option<&mut Session> {
        self.slots.get_mut(key.0 as usize)?.as_mut()
    }

    /// Finds a session by its id.
    pub(super) fn find(&self, id: Id) -> Option<SessionKey> {
        self.by_id.get(&id).copied()
    }

    pub(super) fn len(&self) -> usize {
        self.slots.len() - self.free.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (SessionKey, &Session)> {
        let keys = (0..).map(SessionKey);
        keys.zip(&self.slots)
            .filter_map(|(key, slot)| Some((key, slot.as_ref()?)))
    }
}

// The tables hold keys of joined sessions only; whoever leaves is taken out of all of them first.
impl Index<SessionKey> for Sessions {
    type Output = Session;
    #[inline]
    fn index(&self, key: SessionKey) -> &Session {
        self.slots[key.0 as usize]
            .as_ref()
            .expect("only joined sessions are in the tables")
    }
}

impl IndexMut<SessionKey> for Sessions {
    #[inline]
    fn index_mut(&mut self, key: SessionKey) -> &mut Session {
        self.slots[key.0 as usize]
            .as_mut()
            .expect("only joined sessions are in the tables")
    }
}

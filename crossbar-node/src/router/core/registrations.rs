//! Who is called for what, and which of several callees is next.

use std::collections::VecDeque;

use shared::wamp::id::Sequence;
use shared::wamp::message::Register;
use shared::wamp::{Id, Invoke, Match, uri};

use super::patterns::Patterns;
use super::prng::Prng;
use super::realm::Millis;
use super::{Map, SessionKey, map};

/// One registration, which its callees share.
pub(super) struct Registration {
    pub(super) id: Id,
    pub(super) matching: Match,
    pub(super) procedure: Box<str>,
    pub(super) created: Millis,
    pub(super) invoke: Invoke,
    // INVARIANT: never empty, nobody twice, in order of registration.
    pub(super) callees: Vec<Callee>,
    /// Whose turn it is with `roundrobin`.
    turn: usize,
    /// Calls that wait until a callee is free, the first one first, and how many may.
    pub(super) waiting: VecDeque<u32>,
    pub(super) may_wait: usize,
}

/// One session that is called.
pub(super) struct Callee {
    pub(super) session: SessionKey,
    /// Tells this callee from the same session registered at another time.
    pub(super) serial: u64,
    /// Invocations that it takes at a time, 0 = any number.
    pub(super) concurrency: u64,
    /// Invocations in progress, counted only if there is a limit.
    pub(super) busy: u64,
    /// It wants to know who calls.
    pub(super) disclose_caller: bool,
    /// It watches timeouts itself.
    pub(super) forward_timeout: bool,
}

impl Callee {
    /// Tells whether the callee takes another invocation by its own limit.
    #[inline]
    pub(super) fn is_free(&self) -> bool {
        self.concurrency == 0 || self.busy < self.concurrency
    }
}

/// A claim on the concurrency of a callee.
#[derive(Clone, Copy)]
pub(super) struct Claim {
    entry: u32,
    serial: u64,
}

impl Claim {
    /// Returns the entry of the registration.
    pub(super) fn entry(self) -> u32 {
        self.entry
    }
}

/// Why a procedure cannot be registered.
pub(super) enum Conflict {
    /// There may be only one callee, or it is the same session again.
    Exists,
    /// Others are registered with another policy.
    Policy(Invoke),
}

/// All registrations of a realm.
pub(super) struct Registrations {
    slots: Vec<Option<Registration>>,
    free: Vec<u32>,
    patterns: Patterns,
    by_id: Map<Id, u32>,
    ids: Sequence,
    serial: u64,
    orphans: Vec<u32>,
}

impl Registrations {
    pub(super) fn new(seed: u64) -> Registrations {
        Registrations {
            slots: Vec::new(),
            free: Vec::new(),
            patterns: Patterns::new(seed),
            by_id: map(seed),
            ids: Sequence::default(),
            serial: 0,
            orphans: Vec::new(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.slots.len() - self.free.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (u32, &Registration)> {
        let slots = (0..).zip(&self.slots);
        slots.filter_map(|(entry, slot)| Some((entry, slot.as_ref()?)))
    }

    #[inline]
    pub(super) fn get(&self, entry: u32) -> &Registration {
        self.slots[entry as usize]
            .as_ref()
            .expect("patterns and sessions name existing registrations")
    }

    /// Returns a registration, if there is one in this place.
    pub(super) fn find_entry(&self, entry: u32) -> Option<&Registration> {
        self.slots.get(entry as usize)?.as_ref()
    }

    pub(super) fn get_mut(&mut self, entry: u32) -> &mut Registration {
        self.slots[entry as usize]
            .as_mut()
            .expect("patterns and sessions name existing registrations")
    }

    /// Returns the entry with this id.
    pub(super) fn find_id(&self, id: Id) -> Option<u32> {
        self.by_id.get(&id).copied()
    }

    /// Returns the entry of exactly this pattern.
    pub(super) fn find(&self, matching: Match, procedure: &str) -> Option<u32> {
        self.patterns.get(matching, procedure)
    }

    /// Returns the registration of this very URI.
    #[inline]
    pub(super) fn exact(&self, procedure: &str) -> Option<u32> {
        self.patterns.exact(procedure)
    }

    /// Returns the pattern that a call goes to when there is no exact registration. A pattern that is not itself
    /// reserved does not get calls of reserved procedures.
    pub(super) fn best_pattern(&self, procedure: &str) -> Option<u32> {
        if self.patterns.only_exact() {
            return None;
        }
        let fits = |entry: &u32| {
            !uri::is_reserved(procedure) || uri::is_reserved(&self.get(*entry).procedure)
        };
        // If the best of each kind is not reserved, none of that kind is: the reserved ones are longer.
        let prefix = self.patterns.longest_prefix(procedure).filter(fits);
        prefix.or_else(|| self.patterns.best_wildcard(procedure).filter(fits))
    }

    /// Tells why `session` cannot register, if so.
    pub(super) fn conflict(
        &self,
        entry: u32,
        session: SessionKey,
        invoke: Invoke,
    ) -> Option<Conflict> {
        let registration = self.get(entry);
        if registration.invoke != invoke {
            return Some(Conflict::Policy(registration.invoke));
        }
        let again = || registration.callees.iter().any(|it| it.session == session);
        (invoke == Invoke::Single || again()).then_some(Conflict::Exists)
    }

    /// Makes a registration that nobody is registered for yet. A callee must be added at once.
    pub(super) fn create(&mut self, request: &Register<'_>, now: Millis) -> u32 {
        let (matching, procedure) = (request.options.matching, &*request.procedure);
        let id = self.ids.next();
        let registration = Registration {
            id,
            matching,
            procedure: procedure.into(),
            created: now,
            invoke: request.options.invoke,
            callees: Vec::new(),
            turn: 0,
            waiting: VecDeque::new(),
            may_wait: 0,
        };
        let entry = if let Some(entry) = self.free.pop() {
            self.slots[entry as usize] = Some(registration);
            entry
        } else {
            self.slots.push(Some(registration));
            u32::try_from(self.slots.len() - 1).expect("memory ends before 2^32 registrations")
        };
        self.patterns.insert(matching, procedure, entry);
        self.by_id.insert(id, entry);
        entry
    }

    /// Adds a callee after the others.
    pub(super) fn join(&mut self, entry: u32, session: SessionKey, request: &Register<'_>) -> Id {
        self.serial += 1;
        let callee = Callee {
            session,
            serial: self.serial,
            concurrency: request.options.concurrency,
            busy: 0,
            disclose_caller: request.options.disclose_caller,
            forward_timeout: request.options.forward_timeout,
        };
        let registration = self.get_mut(entry);
        registration.callees.push(callee);
        registration.id
    }

    /// Takes a callee out; tells whether it was the last one.
    pub(super) fn leave(&mut self, entry: u32, session: SessionKey) -> bool {
        let registration = self.get_mut(entry);
        let position = registration
            .callees
            .iter()
            .position(|it| it.session == session);
        if let Some(position) = position {
            registration.callees.remove(position);
            if position < registration.turn {
                registration.turn -= 1;
            }
        }
        let last = registration.callees.is_empty();
        if last {
            self.delete(entry);
        }
        last
    }

    /// Returns the calls whose registration has gone while they waited.
    pub(super) fn take_orphans(&mut self) -> Vec<u32> {
        std::mem::take(&mut self.orphans)
    }

    /// Takes a registration away, with all its callees.
    pub(super) fn delete(&mut self, entry: u32) -> Option<Registration> {
        let mut registration = self.slots[entry as usize].take()?;
        self.orphans.extend(registration.waiting.drain(..));
        self.patterns
            .remove(registration.matching, &registration.procedure);
        self.by_id.remove(&registration.id);
        self.free.push(entry);
        Some(registration)
    }

    /// Picks the callee for the next call, if one is free, and claims its concurrency.
    #[inline]
    pub(super) fn pick(
        &mut self,
        entry: u32,
        prng: &mut Prng,
        takes_more: impl Fn(&Callee) -> bool,
    ) -> Option<(&Callee, Option<Claim>)> {
        let registration = self.get_mut(entry);
        let callees = &registration.callees;
        let count = callees.len();
        let free = |at: &usize| {
            let callee = &callees[*at];
            callee.is_free() && takes_more(callee)
        };
        let around = |start: usize| (start..count).chain(0..start).find(free);
        let at = match registration.invoke {
            Invoke::Single | Invoke::First => (0..count).find(free),
            Invoke::Last => (0..count).rev().find(free),
            Invoke::RoundRobin => around(registration.turn % count),
            Invoke::Random => around(prng.below(count)),
        }?;
        registration.turn = at + 1;
        let callee = &mut registration.callees[at];
        let claim = (callee.concurrency > 0).then(|| {
            callee.busy += 1;
            Claim {
                entry,
                serial: callee.serial,
            }
        });
        Some((callee, claim))
    }

    /// Gives a claim back. The callee may have gone in the meantime.
    pub(super) fn release(&mut self, claim: Claim) {
        let slot = self.slots[claim.entry as usize].as_mut();
        let mut callees = slot.into_iter().flat_map(|it| &mut it.callees);
        if let Some(callee) = callees.find(|it| it.serial == claim.serial) {
            callee.busy -= 1;
        }
    }
}

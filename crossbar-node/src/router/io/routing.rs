//! The way of messages through a realm.
//!
//! A connection locks the realm once for several messages that one read brought, lets the core route them into the
//! receivers' queues, unlocks, and writes the queues out. Threads that only publish share the lock: nothing in the tables
//! changes by that (`core/concurrent.rs`).

use std::cell::RefCell;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::PoisonError;

use shared::wamp::Message;

use super::batch::Batch;
use super::realm::{RealmHandle, State, Touched};
use crate::router::core::{Realm, Room, SessionKey, Violation};

thread_local! {
    /// This thread's room for routing. The standard library's hashes begin with random numbers of the system.
    static ROOM: RefCell<Room> = RefCell::new(Room::new(RandomState::new().hash_one(())));
}

impl RealmHandle {
    /// Routes messages, one after the other. Tells whether the session has more calls in progress than half of what it may
    /// have.
    pub fn route(
        &self,
        from: SessionKey,
        touched: &mut Touched,
        messages: &[Message<'_>],
    ) -> Result<bool, Violation> {
        let (done, calling) = self.route_shared(from, touched, messages);
        match &messages[done..] {
            [] => Ok(calling),
            rest => self.route_alone(from, touched, rest),
        }
    }

    /// Routes the first messages, as far as other threads may do the same. Returns how many.
    fn route_shared(
        &self,
        from: SessionKey,
        touched: &mut Touched,
        messages: &[Message<'_>],
    ) -> (usize, bool) {
        if !messages.first().is_some_and(Realm::may_be_shared) {
            return (0, false);
        }
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        let core = &state.core;
        let mut received = state.received.counting();
        let mut batch = Batch::new(&state.slots, touched, &state.sent);
        let done = ROOM.with_borrow_mut(|room| {
            let route = |message| core.receive_shared(from, message, room, &mut batch);
            messages.iter().map(route).take_while(|done| *done).count()
        });
        for message in &messages[..done] {
            received.add(message.code(), 1);
        }
        (done, core.calls_of(from) > core.most_calls() / 2)
    }

    /// Routes messages while nobody else does.
    fn route_alone(
        &self,
        from: SessionKey,
        touched: &mut Touched,
        messages: &[Message<'_>],
    ) -> Result<bool, Violation> {
        let now = self.now();
        let mut state = self.lock();
        let State {
            core,
            slots,
            received,
            sent,
            ..
        } = &mut *state;
        let mut received = received.counting();
        let mut batch = Batch::new(slots, touched, sent);
        let done = messages.iter().try_for_each(|message| {
            received.add(message.code(), 1);
            core.receive(now, from, message, &mut batch)?;
            batch.make_up(core, now);
            Ok(())
        });
        drop((batch, received));
        let result = done.map(|()| core.calls_of(from) > core.most_calls() / 2);
        self.arm(&mut state);
        if let Some(overseer) = self.overseer.get() {
            state
                .core
                .take_notes()
                .into_iter()
                .for_each(|note| overseer.noted(note));
        }
        result
    }
}

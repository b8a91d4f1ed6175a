//! Calls on their way from one side to the other: which CALL over there was made for which INVOCATION here. Pure.

use std::collections::HashMap;

use shared::wamp::Id;

/// The calls that one leg has made for the invocations of the other.
#[derive(Debug, Default)]
pub struct Calls {
    invocations: HashMap<Id, Id>,
    calls: HashMap<Id, Id>,
}

impl Calls {
    /// Notes a call that was made for an invocation.
    pub fn add(&mut self, call: Id, invocation: Id) {
        self.invocations.insert(call, invocation);
        self.calls.insert(invocation, call);
    }

    /// Returns the call that was made for an invocation.
    pub fn call(&self, invocation: Id) -> Option<Id> {
        self.calls.get(&invocation).copied()
    }

    /// Returns the invocation for which a call was made.
    pub fn invocation(&self, call: Id) -> Option<Id> {
        self.invocations.get(&call).copied()
    }

    /// Forgets a call that has ended, and returns the invocation for which it was made.
    pub fn end(&mut self, call: Id) -> Option<Id> {
        let invocation = self.invocations.remove(&call)?;
        self.calls.remove(&invocation);
        Some(invocation)
    }

    /// Forgets all calls, and returns the invocations for which they were made, in order.
    pub fn end_all(&mut self) -> Vec<Id> {
        self.calls.clear();
        let mut invocations: Vec<_> = self.invocations.drain().map(|it| it.1).collect();
        invocations.sort_unstable();
        invocations
    }
}

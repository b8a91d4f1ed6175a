//! The dealer: calls that wait until one of their callees is free, where the realm's store has a `call-queue` for them.
//!
//! They are not in progress yet: a call that is canceled, times out, or whose caller leaves meanwhile is just gone.

use shared::wamp::message::Call;
use shared::wamp::{Id, Message, reason};

use super::frames::Frame;
use super::outbox::{Refusal, Request, refuse};
use super::permissions::Disclosure;
use super::realm::Millis;
use super::registrations::Callee;
use super::rerouting::Attempt;
use super::{Map, Outbox, Realm, SessionKey};

/// Set in the numbers of waiting calls, so that they can be told from those in progress.
const WAITING: u32 = 1 << 31;

/// Calls that wait.
#[derive(Default)]
pub(super) struct Waiting {
    calls: Map<u32, WaitingCall>,
    // INVARIANT: the sum over all calls.
    octets: usize,
    last: u32,
}

struct WaitingCall {
    caller: SessionKey,
    request: Id,
    registration: Id,
    entry: u32,
    disclosure: Disclosure,
    deadline: Option<Millis>,
    frame: Frame,
}

impl Waiting {
    /// Returns how many calls wait.
    pub(super) fn len(&self) -> usize {
        self.calls.len()
    }

    /// Returns how many of them can time out.
    pub(super) fn timed(&self) -> usize {
        let timed = self.calls.values().filter(|call| call.deadline.is_some());
        timed.count()
    }

    /// Tells whether a number is that of a waiting call.
    pub(super) const fn has(number: u32) -> bool {
        number & WAITING != 0
    }

    fn add(&mut self, call: WaitingCall) -> u32 {
        self.octets += call.frame.len();
        loop {
            self.last = self.last.wrapping_add(1) | WAITING;
            if !self.calls.contains_key(&self.last) {
                break;
            }
        }
        self.calls.insert(self.last, call);
        self.last
    }
}

impl Realm {
    /// Lets a call wait for a callee; `false` if it may not.
    pub(super) fn wait_for_callee(
        &mut self,
        from: SessionKey,
        message: &Call<'_>,
        attempt: Attempt<'_>,
    ) -> Result<bool, Refusal> {
        let registration = self.registrations.get(attempt.entry);
        if registration.waiting.len() >= registration.may_wait || message.options.progress {
            return Ok(false);
        }
        let id = registration.id;
        let caller = &self.sessions[from];
        let pending = caller.calls.len() + caller.waiting.len();
        if pending >= self.settings.max_pending_per_caller {
            let text = format!("{pending} calls of this session are in progress");
            return Err((reason::UNAVAILABLE, text));
        }
        let Some(frame) = Frame::keep(&Message::from(message.clone())) else {
            return Ok(false);
        };
        if self.waiting.octets.saturating_add(frame.len()) > self.settings.max_kept_octets {
            return Ok(false);
        }
        let timeout = message.options.timeout;
        let deadline = (timeout > 0).then(|| self.now.saturating_add(timeout));
        let number = self.waiting.add(WaitingCall {
            caller: from,
            request: message.request,
            registration: id,
            entry: attempt.entry,
            disclosure: attempt.disclosure,
            deadline,
            frame,
        });
        if let Some(deadline) = deadline {
            self.invocations.deadlines.set(number, deadline);
        }
        let registration = self.registrations.get_mut(attempt.entry);
        registration.waiting.push_back(number);
        let caller = &mut self.sessions[from];
        caller.waiting.push((message.request, number));
        Ok(true)
    }

    /// Notes that a callee of a registration may be free. [`Realm::serve_waiting`] acts on it.
    #[inline]
    pub(super) fn vacate(&mut self, entry: u32) {
        if self.waiting.len() > 0 {
            self.vacant.push(entry);
        }
    }

    /// Hands calls that wait to callees that have become free, and ends those whose registration has gone.
    pub(super) fn serve_waiting(&mut self, out: &mut impl Outbox) {
        if self.waiting.len() == 0 {
            self.vacant.clear();
            return;
        }
        for number in self.registrations.take_orphans() {
            let text = "the callee left".to_owned();
            self.give_up_waiting(number, (reason::CANCELED, text), out);
        }
        while let Some(entry) = self.vacant.pop() {
            while let Some(number) = self.next_waiting(entry) {
                self.begin(number, out);
            }
        }
    }

    /// Returns the call that is next for a registration, if a callee is free.
    fn next_waiting(&self, entry: u32) -> Option<u32> {
        let registration = self.registrations.find_entry(entry)?;
        let free = registration.callees.iter().any(Callee::is_free);
        registration.waiting.front().filter(|_| free).copied()
    }

    /// Hands a call that has waited to a callee.
    fn begin(&mut self, number: u32, out: &mut impl Outbox) {
        let Some(call) = self.take_waiting(number) else {
            return;
        };
        let Some(Message::Call(message)) = call.frame.message() else {
            return;
        };
        let attempt = Attempt {
            entry: call.entry,
            disclosure: call.disclosure,
            tried: &[],
            deadline: call.deadline,
        };
        if let Err((error, text)) = self.assign(self.now, call.caller, &message, attempt, out) {
            let asked = (Request::Call, call.request);
            refuse(out, call.caller, asked, error, text);
        }
    }

    /// Ends a call that waits because its caller wants that.
    pub(super) fn cancel_waiting(&mut self, from: SessionKey, request: Id, out: &mut impl Outbox) {
        let waiting = self.sessions[from].waiting.iter();
        let number = waiting.copied().find(|(id, _)| *id == request);
        if let Some((_, number)) = number {
            let text = "the caller canceled the call".to_owned();
            self.give_up_waiting(number, (reason::CANCELED, text), out);
        }
    }

    /// Ends a call that has waited too long.
    pub(super) fn time_out_waiting(&mut self, number: u32, out: &mut impl Outbox) {
        let text = "no callee was free in time".to_owned();
        self.give_up_waiting(number, (reason::TIMEOUT, text), out);
    }

    /// Ends the calls that wait for a session that leaves.
    pub(super) fn forget_waiting(&mut self, session: SessionKey) {
        for (_, number) in std::mem::take(&mut self.sessions[session].waiting) {
            self.take_waiting(number);
        }
    }

    fn give_up_waiting(&mut self, number: u32, (error, text): Refusal, out: &mut impl Outbox) {
        if let Some(call) = self.take_waiting(number) {
            refuse(out, call.caller, (Request::Call, call.request), error, text);
        }
    }

    /// Takes a call out of all tables.
    fn take_waiting(&mut self, number: u32) -> Option<WaitingCall> {
        let call = self.waiting.calls.remove(&number)?;
        self.waiting.octets -= call.frame.len();
        if call.deadline.is_some() {
            self.invocations.deadlines.remove(number);
        }
        self.sessions[call.caller]
            .waiting
            .retain(|(_, it)| *it != number);
        if self.registrations.find_id(call.registration) == Some(call.entry) {
            let registration = self.registrations.get_mut(call.entry);
            registration.waiting.retain(|it| *it != number);
        }
        Some(call)
    }

    /// Checks that every table agrees with the others about the calls that wait.
    pub(super) fn check_waiting(&self) {
        let octets = self.waiting.calls.values().map(|call| call.frame.len());
        assert_eq!(
            octets.sum::<usize>(),
            self.waiting.octets,
            "octets of waiting calls"
        );
        let queues = self.registrations.iter().map(|(_, it)| {
            assert!(it.waiting.len() <= it.may_wait, "`{}`", it.procedure);
            it.waiting.len()
        });
        assert_eq!(
            queues.sum::<usize>(),
            self.waiting.len(),
            "calls in no queue"
        );
        let known = self.sessions.iter().map(|(_, it)| it.waiting.len());
        assert_eq!(known.sum::<usize>(), self.waiting.len(), "calls of nobody");
        for (entry, _) in self.registrations.iter() {
            assert_eq!(
                self.next_waiting(entry),
                None,
                "a free callee, and a call that waits"
            );
        }
    }
}

//! The dealer: how calls end. YIELD, ERROR, CANCEL, timeouts, and sessions that go.

use std::borrow::Cow;

use shared::wamp::details::{InterruptOptions, ResultDetails};
use shared::wamp::message::{CallResult, Cancel, Error, Interrupt, Yield};
use shared::wamp::{CancelMode, Id, reason};

use super::authorizer::read_ruling;
use super::calls::FEATURE_NOT_SUPPORTED;
use super::invocations::{Call, Purpose};
use super::outbox::{Request, refuse};
use super::parked::Ruling;
use super::passthru::{is_packed, must_have_announced};
use super::realm::Millis;
use super::seam::Link;
use super::{Outbox, Realm, SessionKey, Violation};

/// The code of INVOCATION, the only request that a client answers.
const INVOCATION: u64 = 68;

impl Realm {
    #[inline]
    pub(super) fn yielded(
        &mut self,
        now: Millis,
        from: SessionKey,
        message: &Yield<'_>,
        out: &mut impl Outbox,
    ) -> Result<(), Violation> {
        let Yield {
            request,
            options,
            payload,
        } = message;
        let request = *request;
        // A call that is not known was canceled, or never was: it does not matter which.
        let packed = is_packed(&options.ppt);
        if packed {
            let features = &self.sessions[from].identity.features;
            must_have_announced(features.callee_payload_passthru)?;
        }
        let answered = request;
        let invocations = &mut self.sessions[from].invocations;
        let (caller, request) = if options.progress {
            let Some(&key) = invocations.get(&request) else {
                return self.was_invoked(from, request);
            };
            if packed && self.cannot_unpack(self.invocations.get(key).caller) {
                self.refuse_packed(from, key, answered, out);
                return Ok(());
            }
            let call = self.invocations.get_mut(key);
            if !call.receive_progress {
                return Ok(());
            }
            // The caller has begun to hear from this callee.
            call.spare = None;
            let ends = (call.caller, call.request);
            if call.timeout > 0 {
                let deadline = now.saturating_add(call.timeout);
                self.invocations.deadlines.set(key, deadline);
            }
            ends
        } else {
            let Some(&key) = invocations.get(&request) else {
                return self.was_invoked(from, request);
            };
            if packed && self.cannot_unpack(self.invocations.get(key).caller) {
                self.refuse_packed(from, key, answered, out);
                return Ok(());
            }
            let call = self.end(key);
            if call.purpose == Purpose::Authorizer {
                self.note_ruling(call.caller, read_ruling(payload));
                self.serve_waiting(out);
                return Ok(());
            }
            (call.caller, call.request)
        };
        let said = options.forward_for.as_ref();
        let forward_for = said.filter(|_| self.link_of(from) != Link::No);
        let result = CallResult {
            request,
            details: ResultDetails {
                progress: options.progress,
                forward_for: forward_for.cloned(),
                ppt: options.ppt.clone(),
                ..ResultDetails::default()
            },
            payload: payload.borrow(),
        };
        out.send(caller, &result.into());
        if !self.vacant.is_empty() {
            self.serve_waiting(out);
        }
        Ok(())
    }

    /// Checks that a callee answers what it was once asked.
    #[cold]
    fn was_invoked(&self, from: SessionKey, request: Id) -> Result<(), Violation> {
        // It was canceled, timed out or answered before; or the caller has gone.
        if self.sessions[from].invocation_ids.has_given(request) {
            return Ok(());
        }
        Err(Violation::protocol(format!(
            "there was no INVOCATION {request}"
        )))
    }

    /// Tells whether a caller has not announced that it takes packed payloads.
    fn cannot_unpack(&self, caller: SessionKey) -> bool {
        !self.sessions[caller]
            .identity
            .features
            .caller_payload_passthru
    }

    /// Ends a call whose result the caller cannot unpack; both sides are told.
    #[cold]
    fn refuse_packed(
        &mut self,
        callee: SessionKey,
        key: u32,
        invocation: Id,
        out: &mut impl Outbox,
    ) {
        let call = self.end(key);
        let text = "the caller does not take packed payloads";
        let asked = (Request::Yield, invocation);
        refuse(out, callee, asked, FEATURE_NOT_SUPPORTED, text.to_owned());
        let asked = (Request::Call, call.request);
        refuse(
            out,
            call.caller,
            asked,
            FEATURE_NOT_SUPPORTED,
            text.to_owned(),
        );
        self.serve_waiting(out);
    }

    pub(super) fn failed(
        &mut self,
        from: SessionKey,
        message: &Error<'_>,
        out: &mut impl Outbox,
    ) -> Result<(), Violation> {
        if message.request_type != INVOCATION {
            return Err(Violation::protocol(
                "a client answers with ERROR to an INVOCATION only",
            ));
        }
        let key = self.sessions[from].invocations.get(&message.request);
        let Some(&key) = key else {
            return self.was_invoked(from, message.request);
        };
        let call = self.end(key);
        if call.purpose == Purpose::Authorizer {
            self.note_ruling(call.caller, Ruling::NONE);
            self.serve_waiting(out);
            return Ok(());
        }
        let features = &self.sessions[from].identity.features;
        if message.error == reason::UNAVAILABLE && features.callee_call_reroute && !call.killed {
            self.reroute(call, out);
        } else {
            let mut details = message.details.clone();
            if self.link_of(from) == Link::No {
                // Only a link is believed when it says for whom it answers.
                details.remove("forward_for");
            }
            let error = Error {
                request_type: Request::Call as u64,
                request: call.request,
                details,
                error: Cow::Borrowed(&message.error),
                payload: message.payload.borrow(),
            };
            out.send(call.caller, &error.into());
        }
        self.serve_waiting(out);
        Ok(())
    }

    pub(super) fn cancel(
        &mut self,
        from: SessionKey,
        message: &Cancel<'_>,
        out: &mut impl Outbox,
    ) -> Result<(), Violation> {
        // The answer may be on its way already.
        let Some(&key) = self.sessions[from].calls.get(&message.request) else {
            self.cancel_waiting(from, message.request, out);
            return Ok(());
        };
        let call = self.invocations.get_mut(key);
        let features = &self.sessions[call.callee].identity.features;
        let mode = if features.callee_call_canceling {
            message.options.mode.unwrap_or_default()
        } else {
            CancelMode::Skip
        };
        if mode == CancelMode::Kill {
            if !call.killed {
                call.killed = true;
                interrupt(call, mode, reason::CANCELED, out);
            }
            return Ok(());
        }
        let call = self.end(key);
        let asked = (Request::Call, call.request);
        refuse(
            out,
            from,
            asked,
            reason::CANCELED,
            "the caller canceled the call".to_owned(),
        );
        if mode == CancelMode::KillNoWait && !call.killed {
            interrupt(&call, mode, reason::CANCELED, out);
        }
        self.serve_waiting(out);
        Ok(())
    }

    pub(super) fn time_out(&mut self, key: u32, out: &mut impl Outbox) {
        let call = self.end(key);
        if call.purpose == Purpose::Authorizer {
            self.note_ruling(call.caller, Ruling::NONE);
        } else {
            let text = format!("no result within {} ms", call.timeout);
            let asked = (Request::Call, call.request);
            refuse(out, call.caller, asked, reason::TIMEOUT, text);
        }
        self.give_up(&call, reason::TIMEOUT, out);
    }

    /// Ends the calls that a leaving session made, and those that it was to answer.
    pub(super) fn drop_calls(&mut self, session: SessionKey, out: &mut impl Outbox) {
        self.forget_waiting(session);
        let leaving = &self.sessions[session];
        let mut made: Vec<_> = leaving.calls.iter().map(|(id, key)| (*id, *key)).collect();
        made.sort_unstable();
        for (_, key) in made {
            let call = self.end(key);
            if call.callee != session {
                self.give_up(&call, reason::CANCELED, out);
            }
        }
        let leaving = &self.sessions[session];
        let owed = leaving.invocations.iter().map(|(id, key)| (*id, *key));
        let mut owed: Vec<_> = owed.collect();
        owed.sort_unstable();
        for (_, key) in owed {
            let call = self.end(key);
            if call.purpose == Purpose::Authorizer {
                self.note_ruling(call.caller, Ruling::NONE);
                continue;
            }
            let asked = (Request::Call, call.request);
            let text = "the callee left".to_owned();
            refuse(out, call.caller, asked, reason::CANCELED, text);
        }
    }

    /// Tells the callee, if it understands that, that nobody waits for it any more.
    pub(super) fn give_up(&self, call: &Call, why: &'static str, out: &mut impl Outbox) {
        let features = &self.sessions[call.callee].identity.features;
        if features.callee_call_canceling && !call.killed {
            interrupt(call, CancelMode::KillNoWait, why, out);
        }
    }

    /// Takes a call out of all tables.
    #[inline]
    pub(super) fn end(&mut self, key: u32) -> Call {
        let call = self.invocations.remove(key);
        self.sessions[call.callee]
            .invocations
            .remove(&call.invocation);
        let caller = &mut self.sessions[call.caller];
        caller.calls.remove(&call.request);
        if call.is_open() {
            caller.cut_off(call.request, self.settings.max_pending_per_caller);
        }
        if let Some(claim) = call.claim {
            self.registrations.release(claim);
            self.vacate(claim.entry());
        }
        call
    }
}

fn interrupt(call: &Call, mode: CancelMode, why: &'static str, out: &mut impl Outbox) {
    let interrupt = Interrupt {
        request: call.invocation,
        options: InterruptOptions {
            mode: Some(mode),
            reason: Some(why.into()),
            ..InterruptOptions::default()
        },
    };
    out.send(call.callee, &interrupt.into());
}

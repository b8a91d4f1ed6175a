//! The dealer: CALL, from the choice of a callee to the INVOCATION, and the further CALLs of progressive ones.

use std::borrow::Cow;

use shared::wamp::details::InvocationDetails;
use shared::wamp::message::{Call as CallMessage, Invocation};
use shared::wamp::{Id, Match, reason};

use super::forwarding::{may_call_across, way_of, way_to_callee};
use super::interest::LIST;
use super::invocations::{Call, Input, Purpose, Stream, own_details};
use super::meta::Procedure;
use super::outbox::{Refusal, Request, refuse};
use super::passthru::{is_packed, must_have_announced};
use super::permissions::{Action, Disclosure};
use super::realm::Millis;
use super::registrations::Callee;
use super::rerouting::{Attempt, Spare, nobody};
use super::seam::{Link, Origin};
use super::{Outbox, Realm, SessionKey, Violation};

/// Every callee has as many invocations in progress as it wants to have.
const MAX_CONCURRENCY_REACHED: &str = "crossbar.error.max_concurrency_reached";
/// The callee cannot do what the call needs.
pub(super) const FEATURE_NOT_SUPPORTED: &str = "wamp.error.feature_not_supported";

/// What a call goes to.
enum Target {
    /// A registration.
    Registered(u32),
    /// A procedure of the realm itself.
    Meta(Procedure),
}

impl Realm {
    #[inline]
    pub(super) fn call(
        &mut self,
        now: Millis,
        from: SessionKey,
        message: &CallMessage<'_>,
        out: &mut impl Outbox,
    ) -> Result<(), Violation> {
        let session = &mut self.sessions[from];
        if is_packed(&message.options.ppt) {
            must_have_announced(session.identity.features.caller_payload_passthru)?;
        }
        let next = session.requests.accept(message.request);
        let known = self.settings.strict_ids
            || session.has_call(message.request)
            || message.request == Id::ZERO;
        if !next && known {
            return self.call_on(from, message, out);
        }
        let announced = session
            .identity
            .features
            .caller_progressive_call_invocations;
        if message.options.progress && !announced {
            return Err(Violation::protocol(
                "progressive call invocations were not announced",
            ));
        }
        let request = message.request;
        let more = message.options.progress;
        if let Err((error, text)) = self.invoke(now, from, message, out) {
            if more {
                let most = self.settings.max_pending_per_caller;
                self.sessions[from].cut_off(request, most);
            }
            refuse(out, from, (Request::Call, request), error, text);
        }
        Ok(())
    }

    /// Routes a new call to a callee.
    #[inline]
    fn invoke(
        &mut self,
        now: Millis,
        from: SessionKey,
        message: &CallMessage<'_>,
        out: &mut impl Outbox,
    ) -> Result<(), Refusal> {
        let (entry, disclosure) = match self.find_target(from, &message.procedure)? {
            (Target::Registered(entry), disclosure) => (entry, disclosure),
            (Target::Meta(procedure), _) => {
                return self.call_meta(from, procedure, message, out);
            }
        };
        let pending = self.sessions[from].calls.len();
        if pending >= self.settings.pending_calls(self.link_of(from)) {
            let text = format!("{pending} calls of this session are in progress");
            return Err((reason::UNAVAILABLE, text));
        }
        if self.invocations.count() >= self.settings.max_pending {
            let text = "as many calls as allowed are in progress in this realm".to_owned();
            return Err((reason::UNAVAILABLE, text));
        }
        let attempt = Attempt {
            entry,
            disclosure,
            tried: &[],
            deadline: None,
        };
        self.assign(now, from, message, attempt, out)
    }

    /// Hands a call to a callee that was not tried before.
    #[inline]
    pub(super) fn assign(
        &mut self,
        now: Millis,
        from: SessionKey,
        message: &CallMessage<'_>,
        attempt: Attempt<'_>,
        out: &mut impl Outbox,
    ) -> Result<(), Refusal> {
        let (options, procedure) = (&message.options, &*message.procedure);
        let entry = attempt.entry;
        let registered = self.registrations.get(entry);
        let (registration, pattern) = (registered.id, registered.matching != Match::Exact);
        let alone = registered.callees.len() == 1;
        let most = self.settings.max_pending_per_callee;
        let linked = self.seam.links > 0;
        let link = self.link_of(from);
        let way = way_of(link, options.forward_for.as_deref());
        let takes_more = |callee: &Callee| {
            let ends = (callee.session, registration);
            self.sessions[callee.session].invocations.len() < most
                && !attempt.tried.contains(&callee.serial)
                && (!linked || may_call_across(&self.sessions, from, way, ends))
        };
        let picked = self
            .registrations
            .pick(entry, &mut self.room.prng, takes_more);
        let Some((picked, claim)) = picked else {
            let crossing = !way.is_empty();
            return self.none_free(from, message, attempt, crossing);
        };
        let (callee, serial) = (picked.session, picked.serial);
        let asked = options.disclose_me || picked.disclose_caller;
        let disclosed = attempt.disclosure.tells(asked);
        let (forwarded, timeout) = if picked.forward_timeout {
            (options.timeout, 0)
        } else {
            (0, options.timeout)
        };
        let to = &mut self.sessions[callee];
        let features = to.identity.features;
        let missing = if options.progress && !features.callee_progressive_call_invocations {
            Some("takes its arguments in one piece")
        } else if is_packed(&options.ppt) && !features.callee_payload_passthru {
            Some("does not take packed payloads")
        } else {
            None
        };
        if let Some(missing) = missing {
            if let Some(claim) = claim {
                self.registrations.release(claim);
            }
            let text = format!("the callee of `{procedure}` {missing}");
            return Err((FEATURE_NOT_SUPPORTED, text));
        }
        let deadline = attempt
            .deadline
            .unwrap_or_else(|| now.saturating_add(options.timeout));
        let mut spare = None;
        if features.callee_call_reroute && !alone && !options.progress {
            spare = Spare::new(message, registration, attempt, (serial, deadline));
        }
        let invocation = to.invocation_ids.next();
        let key = self.invocations.add(Call {
            caller: from,
            request: message.request,
            callee,
            invocation,
            claim,
            timeout,
            receive_progress: options.receive_progress,
            killed: false,
            stream: None,
            spare,
            purpose: Purpose::Traffic,
        });
        to.invocations.insert(invocation, key);
        self.sessions[from].calls.insert(message.request, key);
        if timeout > 0 {
            self.invocations.deadlines.set(key, deadline);
        }
        let forward_for = match linked {
            true => {
                let place = (from, self.seam.router);
                way_to_callee(&self.sessions, place, callee, (way, disclosed))
            }
            false => None,
        };
        let caller = disclosed.then(|| Origin::of(way, &self.sessions[from].identity));
        let details = InvocationDetails {
            caller: caller.map(|it| it.session),
            caller_authid: caller.map(|it| Cow::Borrowed(it.authid)),
            caller_authrole: caller.map(|it| Cow::Borrowed(it.authrole)),
            procedure: pattern.then_some(Cow::Borrowed(procedure)),
            timeout: forwarded,
            receive_progress: options.receive_progress && features.callee_progressive_call_results,
            progress: options.progress,
            forward_for,
            ppt: message.options.ppt.clone(),
            ..InvocationDetails::default()
        };
        if details.progress {
            self.invocations.get_mut(key).stream = Some(Box::new(Stream {
                procedure: procedure.into(),
                registration,
                details: own_details(&details),
                input: Input::Open,
            }));
        }
        let invocation = Invocation {
            request: invocation,
            registration,
            details,
            payload: message.payload.borrow(),
        };
        out.send(callee, &invocation.into());
        Ok(())
    }

    /// Lets a call wait for a callee, where the realm has it so, or says why nobody can take it.
    #[cold]
    fn none_free(
        &mut self,
        from: SessionKey,
        message: &CallMessage<'_>,
        attempt: Attempt<'_>,
        crossing: bool,
    ) -> Result<(), Refusal> {
        // A call that came over a link does not wait here: where it came from others may take it.
        if !attempt.tried.is_empty() || crossing {
            return Err(nobody());
        }
        let procedure = &message.procedure;
        let callees = &self.registrations.get(attempt.entry).callees;
        // Who would take more by its own limit, but not by ours, does not answer.
        if callees.iter().any(Callee::is_free) {
            let text = format!("the callees of `{procedure}` have too many calls in progress");
            return Err((reason::UNAVAILABLE, text));
        }
        if self.wait_for_callee(from, message, attempt)? {
            return Ok(());
        }
        let text = format!("every callee of `{procedure}` is busy");
        Err((MAX_CONCURRENCY_REACHED, text))
    }

    /// Finds what a call goes to, if the caller may call it.
    #[inline]
    fn find_target(
        &mut self,
        from: SessionKey,
        procedure: &str,
    ) -> Result<(Target, Disclosure), Refusal> {
        let exact = self.registrations.exact(procedure);
        // What is registered exactly has been checked.
        if exact.is_none() && !self.settings.uri_check.concrete(procedure) {
            let text = format!("`{procedure}` is no procedure");
            return Err((reason::INVALID_URI, text));
        }
        if procedure == LIST && self.link_of(from) == Link::Transit {
            return Ok((
                Target::Meta(Procedure::RouterlinkList),
                Disclosure::OnRequest,
            ));
        }
        // Before it is known whether there is a callee: who may not call learns nothing.
        let granted = self.authorize(from, Action::Call, procedure, Match::Exact);
        let disclosure =
            granted.map_err(|error| (error, format!("not allowed to call `{procedure}`")))?;
        if let Some(entry) = exact {
            return Ok((Target::Registered(entry), disclosure));
        }
        if (self.settings.enable_meta_api || self.link_of(from) != Link::No)
            && let Some(procedure) = Procedure::find(procedure)
        {
            return Ok((Target::Meta(procedure), disclosure));
        }
        match self.registrations.best_pattern(procedure) {
            Some(entry) => Ok((Target::Registered(entry), disclosure)),
            None => {
                let text = format!("no callee has registered `{procedure}`");
                Err((reason::NO_SUCH_PROCEDURE, text))
            }
        }
    }

    /// Takes a CALL whose request id was used before: more arguments of a progressive call.
    fn call_on(
        &mut self,
        from: SessionKey,
        message: &CallMessage<'_>,
        out: &mut impl Outbox,
    ) -> Result<(), Violation> {
        let session = &mut self.sessions[from];
        let Some(key) = session.calls.get(&message.request) else {
            // The caller may not have heard yet that the call has ended.
            let ended = session.cut_off.iter().position(|it| *it == message.request);
            let Some(ended) = ended else {
                return Err(out_of_sequence(message));
            };
            if !message.options.progress {
                session.cut_off.remove(ended);
            }
            return Ok(());
        };
        let call = self.invocations.get_mut(*key);
        let stream = match &mut call.stream {
            Some(stream)
                if stream.input == Input::Open && *stream.procedure == *message.procedure =>
            {
                stream
            }
            _ => return Err(out_of_sequence(message)),
        };
        if !message.options.progress {
            stream.input = Input::Complete;
        }
        if call.killed {
            return Ok(());
        }
        // Every option but `progress` stays what it was.
        let first = &stream.details;
        let details = InvocationDetails {
            caller: first.caller,
            caller_authid: first.caller_authid.as_deref().map(Cow::Borrowed),
            caller_authrole: first.caller_authrole.as_deref().map(Cow::Borrowed),
            procedure: first.procedure.as_deref().map(Cow::Borrowed),
            timeout: first.timeout,
            receive_progress: first.receive_progress,
            progress: message.options.progress,
            forward_for: first.forward_for.clone(),
            ppt: first.ppt.clone(),
            ..InvocationDetails::default()
        };
        let invocation = Invocation {
            request: call.invocation,
            registration: stream.registration,
            details,
            payload: message.payload.borrow(),
        };
        out.send(call.callee, &invocation.into());
        Ok(())
    }
}

fn out_of_sequence(message: &CallMessage<'_>) -> Violation {
    Violation::protocol(format!(
        "request id {} of CALL is out of sequence",
        message.request
    ))
}

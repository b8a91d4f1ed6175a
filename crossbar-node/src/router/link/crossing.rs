//! Events and calls that cross a link: each becomes what the other realm takes. Pure; payloads are not looked into.

use shared::wamp::details::{CallOptions, CancelOptions, PublishOptions, ResultDetails};
use shared::wamp::message::{
    Call, CallResult, Cancel, Error, Event, Interrupt, Invocation, Publish, Yield,
};
use shared::wamp::{CancelMode, Dict, Id, Payload, Serializer, reason, uri};

use super::bridge::{Bridge, Outlet};
use super::interest::Kind;
use super::rules::Leg;
use crate::router::core::MOST_HOPS;

/// The codes of CALL and INVOCATION, as ERROR names them.
const CALL: u64 = 48;
const INVOCATION: u64 = 68;

impl Bridge {
    pub(super) fn pass_event(&mut self, from: Leg, event: Event<'_>, out: &mut impl Outlet) {
        let there = self.look(from.other()).router;
        let mirror = &self.look(from).mirror;
        let Some(pattern) = mirror.pattern(Kind::Subscriptions, event.subscription) else {
            return;
        };
        let details = event.details;
        let topic = details.topic.unwrap_or_else(|| (&*pattern.uri).into());
        // Whatever a publisher published says where it comes from; events of the realm itself do not.
        let Some(way) = details.forward_for else {
            return;
        };
        let been = way.iter().any(|hop| hop.router == Some(there));
        if been || way.len() > MOST_HOPS || uri::is_reserved(&topic) || self.rules.excludes(&way) {
            return;
        }
        let topic = topic.into_owned().into();
        let publish = Publish {
            request: self.side(from.other()).request(),
            options: PublishOptions {
                disclose_me: details.publisher.is_some(),
                forward_for: Some(way),
                receivers: details.receivers,
                ppt: details.ppt,
                ..PublishOptions::default()
            },
            topic,
            payload: event.payload,
        };
        if !out.say(from.other(), publish.into()) {
            self.side(from.other()).take_back();
        }
    }

    pub(super) fn pass_call(
        &mut self,
        from: Leg,
        invocation: Invocation<'_>,
        out: &mut impl Outlet,
    ) {
        let (to, request) = (from.other(), invocation.request);
        let mirror = &self.look(from).mirror;
        let pattern = mirror.pattern(Kind::Registrations, invocation.registration);
        let details = invocation.details;
        let named = details.procedure.map(|it| it.into_owned());
        let procedure = named.or_else(|| pattern.map(|it| it.uri.to_string()));
        let way = details.forward_for.unwrap_or_default();
        let there = self.look(to).router;
        let been = way.iter().any(|hop| hop.router == Some(there));
        let refusal = match &procedure {
            None => Some((
                reason::NO_SUCH_PROCEDURE,
                "the link does not have it any more",
            )),
            Some(procedure) if uri::is_reserved(procedure) => Some((
                reason::NO_SUCH_PROCEDURE,
                "reserved procedures are not forwarded",
            )),
            Some(_) if self.rules.excludes(&way) => Some((
                reason::NOT_AUTHORIZED,
                "the link does not forward for this caller",
            )),
            Some(_) if been || way.len() > MOST_HOPS => {
                Some((reason::NO_AVAILABLE_CALLEE, "the call has been there"))
            }
            Some(_) => None,
        };
        let (None, Some(procedure)) = (refusal, procedure) else {
            let (error, text) = refusal.unwrap_or((reason::NO_SUCH_PROCEDURE, ""));
            out.say(from, failure(request, error, text).into());
            return;
        };
        let known = self.look(to).calls.call(request);
        let call = known.unwrap_or_else(|| self.side(to).request());
        let message = Call {
            request: call,
            options: CallOptions {
                timeout: details.timeout,
                receive_progress: details.receive_progress,
                progress: details.progress,
                disclose_me: details.caller.is_some(),
                forward_for: Some(way),
                ppt: details.ppt,
            },
            procedure: procedure.into(),
            payload: invocation.payload,
        };
        if out.say(to, message.into()) {
            self.side(to).calls.add(call, request);
            return;
        }
        if known.is_none() {
            self.side(to).take_back();
        } else {
            self.side(to).calls.end(call);
            out.say(to, cancel(call, CancelMode::KillNoWait).into());
        }
        let text = "the other router takes no messages of this size";
        out.say(
            from,
            failure(request, reason::PAYLOAD_SIZE_EXCEEDED, text).into(),
        );
    }

    pub(super) fn pass_interrupt(
        &mut self,
        from: Leg,
        interrupt: &Interrupt<'_>,
        out: &mut impl Outlet,
    ) {
        let to = from.other();
        let Some(call) = self.look(to).calls.call(interrupt.request) else {
            return;
        };
        let mode = interrupt.options.mode.unwrap_or_default();
        if mode != CancelMode::Kill {
            // Nobody waits for the answer any more.
            self.side(to).calls.end(call);
        }
        out.say(to, cancel(call, mode).into());
    }

    pub(super) fn pass_result(&mut self, from: Leg, result: CallResult<'_>, out: &mut impl Outlet) {
        let calls = &mut self.side(from).calls;
        let progress = result.details.progress;
        let invocation = match progress {
            true => calls.invocation(result.request),
            false => calls.end(result.request),
        };
        let Some(request) = invocation else {
            return;
        };
        let message = Yield {
            request,
            options: ResultDetails {
                progress,
                ppt: result.details.ppt,
                ..ResultDetails::default()
            },
            payload: result.payload,
        };
        if out.say(from.other(), message.into()) {
            return;
        }
        if progress {
            self.side(from).calls.end(result.request);
            out.say(from, cancel(result.request, CancelMode::KillNoWait).into());
        }
        let text = "the result is too large for the router of the caller";
        let error = failure(request, reason::PAYLOAD_SIZE_EXCEEDED, text);
        out.say(from.other(), error.into());
    }

    pub(super) fn pass_error(&mut self, from: Leg, error: Error<'_>, out: &mut impl Outlet) {
        if error.request_type != CALL {
            return;
        }
        let Some(request) = self.side(from).calls.end(error.request) else {
            return;
        };
        let message = Error {
            request_type: INVOCATION,
            request,
            ..error
        };
        if !out.say(from.other(), message.into()) {
            let text = "the error is too large for the router of the caller";
            let error = failure(request, reason::PAYLOAD_SIZE_EXCEEDED, text);
            out.say(from.other(), error.into());
        }
    }

    /// Ends the calls that were made on a leg which is lost: whoever waits for them is told.
    pub fn cut(&mut self, lost: Leg, out: &mut impl Outlet) {
        for invocation in self.side(lost).calls.end_all() {
            let text = "the link to the other router was lost during the call";
            let error = failure(invocation, reason::NETWORK_FAILURE, text);
            out.say(lost.other(), error.into());
        }
    }
}

fn cancel(request: Id, mode: CancelMode) -> Cancel<'static> {
    Cancel {
        request,
        options: CancelOptions {
            mode: Some(mode),
            ..CancelOptions::default()
        },
    }
}

fn failure(request: Id, error: &'static str, text: &str) -> Error<'static> {
    Error {
        request_type: INVOCATION,
        request,
        details: Dict::new(),
        error: error.into(),
        payload: Payload::encode(Serializer::MsgPack, &[text.into()], &Dict::new()),
    }
}

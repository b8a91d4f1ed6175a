//! Where the core's messages go: into the queues of their receivers, while the realm is locked.
//!
//! What cannot be delivered is made up for here, so that nobody waits for an answer that does not come.

use std::sync::Arc;

use shared::wamp::message::{CallResult, Error};
use shared::wamp::{Dict, EncodeError, Id, Message, Payload, Serializer, reason};

use super::fanout::Frames;
use super::outbound::Outbound;
use super::queue::{Farewell, Parting};
use super::realm::Touched;
use super::traffic::{Counting, Tally};
use crate::router::core::{Millis, Outbox, Realm, SessionKey, Violation};

/// Where the core's messages go while the realm is locked.
pub(super) struct Batch<'a> {
    slots: &'a [Option<Arc<Outbound>>],
    touched: &'a mut Touched,
    sent: Counting<'a>,
    /// Invocations that could not be handed to their callee, with the reason.
    undelivered: Vec<(SessionKey, Id, EncodeError)>,
}

impl<'a> Batch<'a> {
    pub(super) fn new(
        slots: &'a [Option<Arc<Outbound>>],
        touched: &'a mut Touched,
        sent: &'a Tally,
    ) -> Batch<'a> {
        Batch {
            slots,
            touched,
            sent: sent.counting(),
            undelivered: Vec::new(),
        }
    }

    fn outbound(&self, to: SessionKey) -> Option<&'a Arc<Outbound>> {
        self.slots.get(to.0 as usize)?.as_ref()
    }

    /// Answers invocations that could not be delivered as if the callee had refused them.
    pub(super) fn make_up(&mut self, core: &mut Realm, now: Millis) {
        // An answer can bring the next invocation; that ends with the callees and the questions that there are.
        while let Some((callee, request, why)) = self.undelivered.pop() {
            let error = failure(68, request, &why);
            // The core accepts an ERROR for an invocation that it has just made.
            core.receive(now, callee, &error, self).ok();
        }
    }
}

fn failure(request_type: u64, request: Id, why: &EncodeError) -> Message<'static> {
    let args = [serde_json::Value::String(format!(
        "the message cannot be delivered: {why}"
    ))];
    let error = match why {
        EncodeError::TooLarge { .. } => reason::PAYLOAD_SIZE_EXCEEDED,
        _ => reason::INVALID_ARGUMENT,
    };
    Message::from(Error {
        request_type,
        request,
        details: Dict::new(),
        error: error.into(),
        payload: Payload::encode(Serializer::Json, &args, &Dict::new()),
    })
}

impl Outbox for Batch<'_> {
    fn send(&mut self, to: SessionKey, message: &Message<'_>) {
        let Some(outbound) = self.outbound(to) else {
            return;
        };
        self.sent.add(message.code(), 1);
        self.touched.messages += 1;
        match outbound.push(message) {
            Ok(needed) => self.touched.add(outbound, needed),
            Err(why) => match message {
                Message::Invocation(invocation) => {
                    self.undelivered.push((to, invocation.request, why));
                }
                Message::CallResult(CallResult { request, .. })
                | Message::Error(Error {
                    request_type: 48,
                    request,
                    ..
                }) => {
                    self.send(to, &failure(48, *request, &why));
                }
                // An event that a subscriber cannot take is not for it.
                _ => tracing::debug!(message = message.name(), %why, "not deliverable"),
            },
        }
    }

    fn fan_out(&mut self, to: &[SessionKey], event: &Message<'_>) {
        self.sent.add(event.code(), to.len());
        self.touched.messages += to.len() as u64;
        let mut frames = Frames::default();
        for key in to {
            let Some(outbound) = self.outbound(*key) else {
                continue;
            };
            if let Some(frame) = frames.find(event, outbound) {
                self.touched
                    .add(outbound, outbound.push_frame(frame, event));
            }
        }
        frames.give_back();
    }

    fn abort(&mut self, session: SessionKey, violation: Violation) {
        let Some(outbound) = self.outbound(session) else {
            return;
        };
        outbound.order_goodbye(Parting {
            farewell: Farewell::Abort,
            reason: violation.reason.into(),
            message: violation.message,
        });
    }

    fn close(&mut self, session: SessionKey, reason: &str, message: &str) {
        let Some(outbound) = self.outbound(session) else {
            return;
        };
        outbound.order_goodbye(Parting {
            farewell: Farewell::Goodbye,
            reason: reason.to_owned().into(),
            message: message.to_owned(),
        });
    }
}

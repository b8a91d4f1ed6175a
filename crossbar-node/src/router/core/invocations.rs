//! Calls in progress: who called, who answers, under which request ids.

use std::borrow::Cow;

use shared::wamp::Id;
use shared::wamp::details::{Forwarded, InvocationDetails, Passthru};

use super::SessionKey;
use super::deadlines::Deadlines;
use super::registrations::Claim;
use super::rerouting::Spare;

/// One call in progress.
pub(super) struct Call {
    pub(super) caller: SessionKey,
    /// Request id of the CALL.
    pub(super) request: Id,
    pub(super) callee: SessionKey,
    /// Request id of the INVOCATION.
    pub(super) invocation: Id,
    /// What it takes of the callee's concurrency.
    pub(super) claim: Option<Claim>,
    /// Milliseconds that we wait for a result, 0 = any time.
    pub(super) timeout: u64,
    /// The caller wants progressive results.
    pub(super) receive_progress: bool,
    /// INTERRUPT was sent and the caller waits for what the callee says to it.
    pub(super) killed: bool,
    /// Set for progressive call invocations.
    pub(super) stream: Option<Box<Stream>>,
    /// Set if another callee could take it.
    pub(super) spare: Option<Box<Spare>>,
    pub(super) purpose: Purpose,
}

/// What a call is made for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// A session called.
    Traffic,
    /// The realm asks whether `caller` may do something; its request id is 0.
    Authorizer,
}

/// What further CALLs of a progressive call invocation need.
pub(super) struct Stream {
    pub(super) procedure: Box<str>,
    pub(super) registration: Id,
    /// Those of the first INVOCATION; `progress` is set for each.
    pub(super) details: InvocationDetails<'static>,
    pub(super) input: Input,
}

/// Whether more CALLs may come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Input {
    Open,
    Complete,
}

impl Call {
    /// Tells whether the caller may go on sending CALLs.
    pub(super) fn is_open(&self) -> bool {
        let stream = self.stream.as_ref();
        stream.is_some_and(|stream| stream.input == Input::Open)
    }
}

/// All calls in progress in a realm.
pub(super) struct Invocations {
    slots: Vec<Option<Call>>,
    free: Vec<u32>,
    pub(super) deadlines: Deadlines,
}

impl Invocations {
    pub(super) fn new() -> Invocations {
        Invocations {
            slots: Vec::new(),
            free: Vec::new(),
            deadlines: Deadlines::new(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.slots.len() - self.free.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (u32, &Call)> {
        let slots = (0..).zip(&self.slots);
        slots.filter_map(|(key, slot)| Some((key, slot.as_ref()?)))
    }

    #[inline]
    pub(super) fn add(&mut self, call: Call) -> u32 {
        if let Some(key) = self.free.pop() {
            self.slots[key as usize] = Some(call);
            return key;
        }
        self.slots.push(Some(call));
        u32::try_from(self.slots.len() - 1).expect("memory ends before 2^32 calls")
    }

    /// Returns how many calls are in progress.
    #[inline]
    pub(super) fn count(&self) -> usize {
        self.slots.len() - self.free.len()
    }

    #[inline]
    pub(super) fn get(&self, key: u32) -> &Call {
        self.slots[key as usize]
            .as_ref()
            .expect("sessions name calls in progress")
    }

    #[inline]
    pub(super) fn get_mut(&mut self, key: u32) -> &mut Call {
        self.slots[key as usize]
            .as_mut()
            .expect("sessions name calls in progress")
    }

    #[inline]
    pub(super) fn remove(&mut self, key: u32) -> Call {
        let call = self.slots[key as usize]
            .take()
            .expect("sessions name calls in progress");
        self.free.push(key);
        if call.timeout > 0 {
            self.deadlines.remove(key);
        }
        call
    }
}

/// Returns the same details with strings of their own.
pub(super) fn own_details(details: &InvocationDetails<'_>) -> InvocationDetails<'static> {
    InvocationDetails {
        caller: details.caller,
        caller_authid: own(&details.caller_authid),
        caller_authrole: own(&details.caller_authrole),
        procedure: own(&details.procedure),
        timeout: details.timeout,
        receive_progress: details.receive_progress,
        progress: details.progress,
        trustlevel: details.trustlevel,
        forward_for: details.forward_for.as_deref().map(own_way),
        ppt: details.ppt.as_deref().map(own_ppt),
    }
}

/// Returns the same with strings of its own.
pub(super) fn own_ppt(ppt: &Passthru<'_>) -> Box<Passthru<'static>> {
    Box::new(Passthru {
        ppt_scheme: own(&ppt.ppt_scheme),
        ppt_serializer: own(&ppt.ppt_serializer),
        ppt_cipher: own(&ppt.ppt_cipher),
        ppt_keyid: own(&ppt.ppt_keyid),
        enc_algo: own(&ppt.enc_algo),
        enc_key: own(&ppt.enc_key),
        enc_serializer: own(&ppt.enc_serializer),
    })
}

/// Returns the same with strings of its own.
pub(super) fn own_way(way: &[Forwarded<'_>]) -> Vec<Forwarded<'static>> {
    let own_hop = |hop: &Forwarded<'_>| Forwarded {
        session: hop.session,
        authid: own(&hop.authid),
        authrole: own(&hop.authrole),
        router: hop.router,
        publication: hop.publication,
    };
    way.iter().map(own_hop).collect()
}

/// Returns the same with a string of its own.
pub(super) fn own(text: &Option<Cow<'_, str>>) -> Option<Cow<'static, str>> {
    text.as_deref().map(|text| Cow::Owned(text.to_owned()))
}

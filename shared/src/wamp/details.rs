//! The options (client to router) and details (router to client) of the messages that carry traffic.
//!
//! One table per message, with the words of the specification. HELLO, WELCOME, ABORT, CHALLENGE, AUTHENTICATE,
//! GOODBYE and ERROR carry a general [`Dict`](super::Dict) instead: they are rare and open-ended.

use std::borrow::Cow;

use super::field::dict;
use super::{CancelMode, Id, Invoke, Match};

dict! {
    /// Payload passthru mode: how the payload is packed, opaque to routers. The last three are its older form.
    Passthru<'a> {
        /// The scheme, such as `wamp`, `mqtt` or `x_my_scheme`.
        ppt_scheme: Option<Cow<'a, str>>,
        /// How the packed payload is serialized.
        ppt_serializer: Option<Cow<'a, str>>,
        /// How it is encrypted.
        ppt_cipher: Option<Cow<'a, str>>,
        /// Which key encrypts it.
        ppt_keyid: Option<Cow<'a, str>>,
        /// How the opaque payload is encrypted.
        enc_algo: Option<Cow<'a, str>>,
        /// Which key encrypts it.
        enc_key: Option<Cow<'a, str>>,
        /// How it is serialized.
        enc_serializer: Option<Cow<'a, str>>,
    }

    /// One router or client that a message came through.
    Forwarded<'a> {
        /// Session on the router it came from.
        session: Option<Id>,
        /// Its authid there.
        authid: Option<Cow<'a, str>>,
        /// Its role there.
        authrole: Option<Cow<'a, str>>,
        /// The realm, of all in the world, that this session is joined to: an extension of ours, against loops.
        router as "_router": Option<Id>,
        /// The id of the publication there, on the first hop: an extension of ours, against duplicates.
        publication as "_publication": Option<Id>,
    }

    /// Which sessions get an event (*Subscriber Black- and Whitelisting*). `None` is "not said", an empty list "nobody".
    Receivers<'a> {
        /// Not these sessions.
        exclude: Option<Vec<Id>>,
        /// Not sessions with one of these authids.
        exclude_authid: Option<Vec<Cow<'a, str>>>,
        /// Not sessions with one of these roles.
        exclude_authrole: Option<Vec<Cow<'a, str>>>,
        /// Only these sessions.
        eligible: Option<Vec<Id>>,
        /// Only sessions with one of these authids.
        eligible_authid: Option<Vec<Cow<'a, str>>>,
        /// Only sessions with one of these roles.
        eligible_authrole: Option<Vec<Cow<'a, str>>>,
    }

    /// Options of PUBLISH.
    PublishOptions<'a> {
        /// Answer with PUBLISHED or ERROR.
        acknowledge: bool,
        /// Leave the publisher out; true unless said otherwise.
        exclude_me: Option<bool>,
        /// Tell subscribers who publishes.
        disclose_me: bool,
        /// Keep as the retained event of the topic.
        retain: bool,
        /// The way here.
        forward_for: Option<Vec<Forwarded<'a>>>,
        ..
        /// Restriction of the receivers.
        receivers: Option<Box<Receivers<'a>>>,
        ..
        /// Payload passthru.
        ppt: Option<Box<Passthru<'a>>>,
    }

    /// Details of EVENT.
    EventDetails<'a> {
        /// Session that published, if disclosed.
        publisher: Option<Id>,
        /// Its authid.
        publisher_authid: Option<Cow<'a, str>>,
        /// Its role.
        publisher_authrole: Option<Cow<'a, str>>,
        /// Topic published to, where the subscription is a pattern.
        topic: Option<Cow<'a, str>>,
        /// This is the retained event of the topic.
        retained: bool,
        /// Trust level of the publication.
        trustlevel: Option<u64>,
        /// So many events of this subscription were left out before this one, because its session read too slowly.
        /// An extension of this router.
        gap as "_gap": u64,
        /// The way here.
        forward_for: Option<Vec<Forwarded<'a>>>,
        ..
        /// The publisher's wishes, told only to other routers: they apply them to their own subscribers.
        receivers: Option<Box<Receivers<'a>>>,
        ..
        /// Payload passthru.
        ppt: Option<Box<Passthru<'a>>>,
    }

    /// Options of SUBSCRIBE.
    SubscribeOptions<'a> {
        /// How the topic matches.
        matching as "match": Match,
        /// Send the retained event at once.
        get_retained: bool,
        /// The way here.
        forward_for: Option<Vec<Forwarded<'a>>>,
    }

    /// Details of an UNSUBSCRIBED or UNREGISTERED that the router sends by itself.
    Revoked<'a> {
        /// The subscription that is gone.
        subscription: Option<Id>,
        /// The registration that is gone.
        registration: Option<Id>,
        /// Why.
        reason: Option<Cow<'a, str>>,
    }

    /// Options of CALL.
    CallOptions<'a> {
        /// Milliseconds until the call is given up, 0 = never.
        timeout: u64,
        /// Progressive results are welcome.
        receive_progress: bool,
        /// More of the arguments follow in further CALLs of this request.
        progress: bool,
        /// Tell the callee who calls.
        disclose_me: bool,
        /// The way here.
        forward_for: Option<Vec<Forwarded<'a>>>,
        ..
        /// Payload passthru.
        ppt: Option<Box<Passthru<'a>>>,
    }

    /// Details of INVOCATION.
    InvocationDetails<'a> {
        /// Session that calls, if disclosed.
        caller: Option<Id>,
        /// Its authid.
        caller_authid: Option<Cow<'a, str>>,
        /// Its role.
        caller_authrole: Option<Cow<'a, str>>,
        /// Procedure called, where the registration is a pattern.
        procedure: Option<Cow<'a, str>>,
        /// Milliseconds until the call is given up, for callees that watch it themselves.
        timeout: u64,
        /// Progressive results are welcome.
        receive_progress: bool,
        /// More of the arguments follow.
        progress: bool,
        /// Trust level of the call.
        trustlevel: Option<u64>,
        /// The way here.
        forward_for: Option<Vec<Forwarded<'a>>>,
        ..
        /// Payload passthru.
        ppt: Option<Box<Passthru<'a>>>,
    }

    /// Options of YIELD and details of RESULT.
    ResultDetails<'a> {
        /// More results follow.
        progress: bool,
        /// Session that answers, if disclosed.
        callee: Option<Id>,
        /// Its authid.
        callee_authid: Option<Cow<'a, str>>,
        /// Its role.
        callee_authrole: Option<Cow<'a, str>>,
        /// The way here.
        forward_for: Option<Vec<Forwarded<'a>>>,
        ..
        /// Payload passthru.
        ppt: Option<Box<Passthru<'a>>>,
    }

    /// Options of CANCEL.
    CancelOptions<'a> {
        /// What becomes of the call.
        mode: Option<CancelMode>,
        /// The way here.
        forward_for: Option<Vec<Forwarded<'a>>>,
    }

    /// Options of INTERRUPT.
    InterruptOptions<'a> {
        /// What becomes of the call.
        mode: Option<CancelMode>,
        /// Why, as a URI.
        reason: Option<Cow<'a, str>>,
        /// The way here.
        forward_for: Option<Vec<Forwarded<'a>>>,
    }

    /// Options of REGISTER.
    RegisterOptions<'a> {
        /// How the procedure matches.
        matching as "match": Match,
        /// How one of several callees is picked.
        invoke: Invoke,
        /// Invocations that this callee takes at the same time, 0 = any number.
        concurrency: u64,
        /// Take the place of an existing registration.
        force_reregister: bool,
        /// Ask that callers be disclosed.
        disclose_caller: bool,
        /// The dealer leaves timeouts to this callee.
        forward_timeout: bool,
        /// The way here.
        forward_for: Option<Vec<Forwarded<'a>>>,
    }

    /// Options of UNREGISTER and UNSUBSCRIBE, where a forwarding router adds them.
    ForwardOptions<'a> {
        /// The way here.
        forward_for: Option<Vec<Forwarded<'a>>>,
    }
}

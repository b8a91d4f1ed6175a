//! Details that outlive the frame they came in.

use std::borrow::Cow;

use crate::wamp::details::{EventDetails, Forwarded, InvocationDetails, Passthru, Receivers};

type Text<'a> = Option<Cow<'a, str>>;

fn text(text: Text<'_>) -> Text<'static> {
    text.map(|text| Cow::Owned(text.into_owned()))
}

/// Returns the same text as a string of its own.
pub(super) fn string(text: &Text<'_>) -> Option<String> {
    text.as_deref().map(str::to_owned)
}

fn passthru(ppt: Option<Box<Passthru<'_>>>) -> Option<Box<Passthru<'static>>> {
    ppt.map(|ppt| {
        Box::new(Passthru {
            ppt_scheme: text(ppt.ppt_scheme),
            ppt_serializer: text(ppt.ppt_serializer),
            ppt_cipher: text(ppt.ppt_cipher),
            ppt_keyid: text(ppt.ppt_keyid),
            enc_algo: text(ppt.enc_algo),
            enc_key: text(ppt.enc_key),
            enc_serializer: text(ppt.enc_serializer),
        })
    })
}

fn way(way: Option<Vec<Forwarded<'_>>>) -> Option<Vec<Forwarded<'static>>> {
    let own = |hop: Forwarded<'_>| Forwarded {
        session: hop.session,
        authid: text(hop.authid),
        authrole: text(hop.authrole),
        router: hop.router,
        publication: hop.publication,
    };
    way.map(|way| way.into_iter().map(own).collect())
}

/// Only routers are told.
#[cold]
fn receivers(wishes: Receivers<'_>) -> Receivers<'static> {
    let own = |names: Option<Vec<Cow<'_, str>>>| -> Option<Vec<Cow<'static, str>>> {
        names.map(|names| names.into_iter().filter_map(|it| text(Some(it))).collect())
    };
    Receivers {
        exclude: wishes.exclude,
        exclude_authid: own(wishes.exclude_authid),
        exclude_authrole: own(wishes.exclude_authrole),
        eligible: wishes.eligible,
        eligible_authid: own(wishes.eligible_authid),
        eligible_authrole: own(wishes.eligible_authrole),
    }
}

/// Returns the details of an event as a value of their own.
pub(super) fn event(details: EventDetails<'_>) -> EventDetails<'static> {
    EventDetails {
        publisher: details.publisher,
        publisher_authid: text(details.publisher_authid),
        publisher_authrole: text(details.publisher_authrole),
        topic: text(details.topic),
        retained: details.retained,
        trustlevel: details.trustlevel,
        gap: details.gap,
        forward_for: way(details.forward_for),
        receivers: details.receivers.map(|it| Box::new(receivers(*it))),
        ppt: passthru(details.ppt),
    }
}

/// Returns the details of an invocation as a value of their own.
pub(super) fn invocation(details: InvocationDetails<'_>) -> InvocationDetails<'static> {
    InvocationDetails {
        caller: details.caller,
        caller_authid: text(details.caller_authid),
        caller_authrole: text(details.caller_authrole),
        procedure: text(details.procedure),
        timeout: details.timeout,
        receive_progress: details.receive_progress,
        progress: details.progress,
        trustlevel: details.trustlevel,
        forward_for: way(details.forward_for),
        ppt: passthru(details.ppt),
    }
}

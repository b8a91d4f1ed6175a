//! The roles and features that HELLO and WELCOME announce: exactly what is there.

use serde_json::{Value, json};

use super::Dict;

fn features(words: &[&str]) -> Value {
    let features: Dict = words
        .iter()
        .map(|word| ((*word).to_owned(), Value::Bool(true)))
        .collect();
    json!({ "features": features })
}

/// What a realm has only if it is configured so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Optional {
    /// The procedures and events of `wamp.session.` and the like.
    MetaApi,
    /// Event history of some subscriptions; it takes the meta API to see it.
    EventHistory,
}

/// Returns `roles` of the WELCOME of our router, for a realm that has `options`.
pub fn router(options: &[Optional]) -> Value {
    let mut broker = vec![
        "publisher_identification",
        "publisher_exclusion",
        "subscriber_blackwhite_listing",
        "pattern_based_subscription",
        "event_retention",
        "payload_passthru_mode",
    ];
    let mut dealer = vec![
        "caller_identification",
        "call_canceling",
        "call_timeout",
        "call_reroute",
        "progressive_call_results",
        "progressive_call_invocations",
        "pattern_based_registration",
        "shared_registration",
        "registration_revocation",
        "payload_passthru_mode",
    ];
    if options.contains(&Optional::MetaApi) {
        broker.extend([
            "session_meta_api",
            "subscription_meta_api",
            "subscription_revocation",
        ]);
        dealer.extend([
            "session_meta_api",
            "registration_meta_api",
            "testament_meta_api",
        ]);
        if options.contains(&Optional::EventHistory) {
            broker.push("event_history");
        }
    }
    json!({ "broker": features(&broker), "dealer": features(&dealer) })
}

/// Returns `roles` of the HELLO of our client.
pub fn client() -> Value {
    json!({
        "publisher": features(&[
            "publisher_identification",
            "publisher_exclusion",
            "subscriber_blackwhite_listing",
            "payload_passthru_mode",
        ]),
        "subscriber": features(&[
            "publisher_identification",
            "pattern_based_subscription",
            "payload_passthru_mode",
        ]),
        "caller": features(&[
            "caller_identification",
            "call_canceling",
            "call_timeout",
            "progressive_call_results",
            "payload_passthru_mode",
        ]),
        "callee": features(&[
            "caller_identification",
            "call_canceling",
            "progressive_call_results",
            "pattern_based_registration",
            "shared_registration",
            "payload_passthru_mode",
        ]),
    })
}

/// Returns `roles` of the HELLO of a router link, which has to understand whatever its router may forward.
pub fn link() -> Value {
    let progress = ["progressive_call_results", "progressive_call_invocations"];
    let both = [
        "caller_identification",
        "call_canceling",
        "payload_passthru_mode",
    ];
    let publishing = ["publisher_identification", "payload_passthru_mode"];
    let receiving = ["pattern_based_subscription", "subscription_revocation"];
    let answering = [
        "pattern_based_registration",
        "shared_registration",
        "registration_revocation",
    ];
    json!({
        "publisher": features(&[&publishing[..], &["publisher_exclusion", "subscriber_blackwhite_listing"]].concat()),
        "subscriber": features(&[&publishing[..], &receiving].concat()),
        "caller": features(&[&both[..], &progress, &["call_timeout"]].concat()),
        "callee": features(&[&both[..], &progress, &answering].concat()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_realm_announces_what_it_has() {
        let has = |options: &[Optional], role: &str, feature: &str| {
            router(options)[role]["features"][feature] == true
        };
        let both = [Optional::MetaApi, Optional::EventHistory];
        for (role, feature) in [
            ("broker", "session_meta_api"),
            ("dealer", "session_meta_api"),
            ("dealer", "testament_meta_api"),
            ("broker", "subscription_meta_api"),
            ("broker", "event_history"),
        ] {
            assert!(has(&both, role, feature), "{feature}");
            assert!(!has(&both[1..], role, feature), "{feature}");
        }
        assert!(has(&[], "broker", "event_retention"));
        assert!(has(&[], "dealer", "call_reroute"));
    }
}

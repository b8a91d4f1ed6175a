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

/// Returns `roles` of the WELCOME of our router.
pub fn router() -> Value {
    json!({
        "broker": features(&[
            "publisher_identification",
            "publisher_exclusion",
            "subscriber_blackwhite_listing",
            "pattern_based_subscription",
            "payload_passthru_mode",
        ]),
        "dealer": features(&[
            "caller_identification",
            "call_canceling",
            "call_timeout",
            "progressive_call_results",
            "progressive_call_invocations",
            "pattern_based_registration",
            "shared_registration",
            "payload_passthru_mode",
        ]),
    })
}

/// Returns `roles` of the HELLO of our client.
pub fn client() -> Value {
    json!({
        "publisher": features(&[
            "publisher_identification",
            "publisher_exclusion",
            "subscriber_blackwhite_listing",
        ]),
        "subscriber": features(&["publisher_identification", "pattern_based_subscription"]),
        "caller": features(&["caller_identification", "call_canceling", "call_timeout", "progressive_call_results"]),
        "callee": features(&[
            "caller_identification",
            "call_canceling",
            "progressive_call_results",
            "pattern_based_registration",
            "shared_registration",
        ]),
    })
}

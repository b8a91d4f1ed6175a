//! Progressive results and progressive call invocations.

use serde_json::json;

use super::net::Net;
use crate::router::core::Features;

fn pair() -> Net {
    let mut net = Net::new().session("callee").session("caller");
    net.register("callee", "com.add", json!({}));
    net
}

#[test]
fn progressive_results_reach_a_caller_that_wants_them() {
    let mut net = pair();
    net.call("caller", "com.add", json!({"receive_progress": true}));
    assert_eq!(
        net.take("callee"),
        [json!([68, 1, 1, {"receive_progress": true}])]
    );
    net.send("callee", json!([70, 1, {"progress": true}, [1]]));
    net.send("callee", json!([70, 1, {}, [2]]));
    assert_eq!(
        net.take("caller"),
        [
            json!([50, 1, {"progress": true}, [1]]),
            json!([50, 1, {}, [2]])
        ]
    );
}

#[test]
fn a_caller_that_does_not_want_them_gets_the_last_one_only() {
    let mut net = pair();
    net.call("caller", "com.add", json!({}));
    net.send("callee", json!([70, 1, {"progress": true}, [1]]));
    net.send("callee", json!([70, 1, {}, [2]]));
    assert_eq!(net.take("caller"), [json!([50, 1, {}, [2]])]);
}

#[test]
fn each_progressive_result_starts_the_timeout_anew() {
    let mut net = pair();
    let options = json!({"receive_progress": true, "timeout": 100});
    net.call("caller", "com.add", options);
    net.advance(80);
    net.send("callee", json!([70, 1, {"progress": true}]));
    net.advance(80);
    assert!(net.errors("caller").is_empty());
    net.advance(20);
    assert_eq!(net.errors("caller"), ["wamp.error.timeout"]);
}

#[test]
fn the_parts_of_a_progressive_call_go_to_the_same_invocation() {
    let mut net = Net::new().session("a").session("b").session("caller");
    for name in ["a", "b"] {
        let options = json!({"invoke": "roundrobin", "match": "prefix"});
        net.register(name, "com.", options);
    }
    let first = json!({"progress": true, "disclose_me": true, "ppt_scheme": "x_s"});
    let call = net.call("caller", "com.add", first);
    net.send(
        "caller",
        json!([48, call, {"progress": true}, "com.add", [2]]),
    );
    net.send("caller", json!([48, call, {}, "com.add", [3]]));
    let details = |progress: bool| {
        let mut details = json!({
            "caller": 1003, "caller_authid": "caller", "caller_authrole": "user",
            "procedure": "com.add", "ppt_scheme": "x_s",
        });
        if progress {
            details["progress"] = json!(true);
        }
        details
    };
    assert_eq!(
        net.take("a"),
        [
            json!([68, 1, 1, details(true)]),
            json!([68, 1, 1, details(true), [2]]),
            json!([68, 1, 1, details(false), [3]]),
        ]
    );
    assert!(net.take("b").is_empty());
    // The last part was the last part.
    let more = json!([48, call, {}, "com.add", [3]]);
    assert!(net.try_send("caller", &more).is_err());
}

#[test]
fn parts_that_cross_the_end_of_their_call_are_dropped() {
    let mut net = pair();
    let call = net.call("caller", "com.add", json!({"progress": true}));
    net.take("callee");
    net.send("callee", json!([8, 68, 1, {}, "com.error"]));
    net.send("caller", json!([48, call, {"progress": true}, "com.add"]));
    net.send("caller", json!([48, call, {}, "com.add"]));
    assert!(net.take("callee").is_empty());
    let more = json!([48, call, {}, "com.add"]);
    assert!(net.try_send("caller", &more).is_err());
    // The same where the call never began.
    let call = net.call("caller", "com.other", json!({"progress": true}));
    net.send("caller", json!([48, call, {}, "com.other"]));
}

#[test]
fn progressive_calls_need_both_sides() {
    let plain = Features::announced(shared::wamp::hello::Abilities::default());
    let mut net = pair().session_with("old", "user", plain);
    let call = json!([48, 1, {"progress": true}, "com.add"]);
    assert!(net.try_send("old", &call).is_err());
    let mut net = pair().session_with("old", "user", plain);
    net.register("old", "com.old", json!({"concurrency": 1}));
    for _ in 0..2 {
        net.call("caller", "com.old", json!({"progress": true}));
        let missing = "wamp.error.feature_not_supported";
        assert_eq!(net.errors("caller"), [missing]);
    }
    net.call("caller", "com.old", json!({"receive_progress": true}));
    assert_eq!(net.take("old")[0][3], json!({}));
}

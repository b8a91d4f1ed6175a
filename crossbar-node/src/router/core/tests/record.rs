//! What is noted down for a record, and answers in the place of a callee that is silent.

use serde_json::json;

use super::net::{Net, role};
use crate::router::core::{Action, Allow};

#[test]
fn refusals_and_changes_of_others_are_noted_if_somebody_keeps_a_record() {
    let mut net = Net::new().session("admin").session_as("guest", "guest");
    net.realm.set_role(role("guest", Allow::default()));
    net.call("guest", "com.secret", json!({}));
    assert!(net.realm.take_notes().is_empty(), "nobody keeps a record");
    net.realm.keep_record();
    net.call("guest", "com.secret", json!({}));
    net.request("guest", json!([64, null, {}, "com.mine"]));
    net.request("guest", json!([32, null, {}, "com.topic"]));
    net.publish("guest", "com.topic", json!([]));
    net.ask("admin", "wamp.session.count", json!([])).unwrap();
    let kill = net.ask("admin", "wamp.session.kill", json!([9]));
    assert_eq!(kill, Err("wamp.error.no_such_session".to_owned()));
    let denied = Some("wamp.error.not_authorized");
    let notes: Vec<_> = net
        .realm
        .take_notes()
        .into_iter()
        .map(|note| (note.authid, note.action, note.uri, note.error))
        .collect();
    let guest = |action, uri: &str| ("guest".to_owned(), action, uri.to_owned(), denied);
    assert_eq!(
        notes,
        [
            guest(Action::Call, "com.secret"),
            guest(Action::Register, "com.mine"),
            guest(Action::Subscribe, "com.topic"),
            guest(Action::Publish, "com.topic"),
            (
                "admin".to_owned(),
                Action::Call,
                "wamp.session.kill".to_owned(),
                Some("wamp.error.no_such_session")
            ),
        ]
    );
    assert!(net.realm.take_notes().is_empty());
}

#[test]
fn callers_of_a_silent_callee_are_answered_and_what_it_says_later_is_too_late() {
    let mut net = Net::new().session("callee").session("caller");
    net.register("callee", "com.add", json!({}));
    net.call("caller", "com.add", json!({}));
    net.take("callee");
    let error = ("com.silent", "it does not answer");
    let key = net.key("callee");
    net.answer_for(key, error);
    assert_eq!(net.errors("caller"), ["com.silent"]);
    assert_eq!(net.take("callee")[0][0], 69, "an INTERRUPT");
    net.send("callee", json!([70, 1, {}, [6]]));
    assert!(net.take("caller").is_empty());
    // It may come to itself.
    net.call("caller", "com.add", json!({}));
    net.send("callee", json!([70, 2, {}, [6]]));
    assert_eq!(net.take("caller").len(), 1);
}

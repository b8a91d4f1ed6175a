//! The words in which the tests of the management API are written.

use serde_json::{Value, json};
use tests::DEADLINE;
use tests::foreign::{Failure, Payload, Session};

use crate::world::{NODE, W1};

pub fn of_node(name: &str) -> String {
    format!("{NODE}{name}")
}

pub fn of_w1(name: &str) -> String {
    format!("{W1}{name}")
}

/// Calls with positional arguments and returns the one result.
#[track_caller]
pub fn call(session: &Session, uri: &str, args: Vec<Value>) -> Value {
    let answer = session.call(
        uri,
        Payload {
            args,
            ..Payload::default()
        },
    );
    let answer = answer.unwrap_or_else(|failure| panic!("{uri}: {failure:?}"));
    answer.args.into_iter().next().unwrap_or(Value::Null)
}

/// Calls with positional arguments and returns the URI of the error.
#[track_caller]
pub fn refused(session: &Session, uri: &str, args: Vec<Value>) -> String {
    match session.call(
        uri,
        Payload {
            args,
            ..Payload::default()
        },
    ) {
        Err(Failure {
            uri: error,
            payload,
        }) => {
            assert!(
                payload.args.first().is_some_and(Value::is_string),
                "{uri}: no message in {payload:?}"
            );
            error
        }
        Ok(answer) => panic!("{uri} answered {answer:?}"),
    }
}

/// Subscribes to everything of the management API.
pub fn watch(session: &Session) {
    session.subscribe("crossbar.", "all", json!({ "match": "prefix" }));
}

/// The topics of all events so far, without the node's prefix, without what workers write.
pub fn topics(session: &Session) -> Vec<String> {
    let topics = session
        .events("all")
        .into_iter()
        .map(|event| event.topic.unwrap());
    let topics = topics.filter(|topic| !topic.ends_with(".on_log"));
    topics.map(|topic| topic.replacen(NODE, "", 1)).collect()
}

#[track_caller]
pub fn wait_topics(session: &Session, expected: &[&str]) {
    let seen = || (topics(session).len() >= expected.len()).then_some(());
    tests::wait_for(&format!("events {expected:?}"), DEADLINE, seen);
    assert_eq!(topics(session), expected);
}

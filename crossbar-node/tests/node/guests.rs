//! Guests: any program.

use serde_json::{Value, json};
use shared::api::{ErrorKind, GetWorkerLog, GetWorkers, StartGuest, StopGuest};

use crate::harness::{Node, gone, id};

fn shell(script: &str, options: &Value) -> StartGuest {
    let config = json!({"type": "guest", "executable": "sh", "arguments": ["-c", script], "options": options});
    StartGuest {
        id: id("g1"),
        config,
    }
}

#[tokio::test]
async fn what_a_guest_reads_and_writes_goes_through_the_node() {
    let node = Node::start(json!([]));
    let admin = node.session().await;
    let options = json!({
        "stdin": {"type": "json", "value": {"a": 1}},
        "env": {"inherit": ["PATH"], "vars": {"GREETING": "hello"}},
    });
    admin
        .node(shell(
            "echo $GREETING; cat; echo; exec sleep 1000",
            &options,
        ))
        .await
        .unwrap();
    loop {
        let log = admin
            .node(GetWorkerLog {
                id: id("g1"),
                limit: None,
            })
            .await
            .unwrap();
        let log: Vec<_> = log
            .into_iter()
            .map(|line| (line.line, line.message))
            .collect();
        if log.len() == 2 {
            assert_eq!(log, [(0, "hello".to_owned()), (1, r#"{"a":1}"#.to_owned())]);
            break;
        }
    }
    let stopped = admin
        .node(StopGuest {
            id: id("g1"),
            kill: false,
        })
        .await
        .unwrap();
    assert_eq!((stopped.exit_code, stopped.signal), (None, Some(15)));
    assert_eq!(admin.node(GetWorkers {}).await.unwrap(), []);
}

#[tokio::test]
async fn a_guest_that_ends_by_itself_is_told_and_forgotten() {
    let node = Node::start(json!([]));
    let admin = node.session().await;
    let mut events = admin.watch().await;
    admin.node(shell("exit 7", &json!({}))).await.unwrap();
    let stopped = events.until("on_guest_stopped").await;
    assert_eq!(
        (&stopped["exit_code"], &stopped["who"]),
        (&json!(7), &json!(null))
    );
    assert_eq!(admin.node(GetWorkers {}).await.unwrap(), []);
}

#[tokio::test]
async fn children_of_a_guest_die_with_it() {
    let node = Node::start(json!([]));
    let admin = node.session().await;
    admin
        .node(shell(
            "trap '' TERM; sleep 1000 & echo $!; wait; exec sleep 1000",
            &json!({}),
        ))
        .await
        .unwrap();
    let child = loop {
        let log = admin
            .node(GetWorkerLog {
                id: id("g1"),
                limit: None,
            })
            .await
            .unwrap();
        if let Some(line) = log.first() {
            break line.message.parse().unwrap();
        }
    };
    admin
        .node(StopGuest {
            id: id("g1"),
            kill: true,
        })
        .await
        .unwrap();
    gone(child).await;
}

#[tokio::test]
async fn a_guest_that_cannot_be_is_refused() {
    let node = Node::start(json!([]));
    let admin = node.session().await;
    for config in [
        json!({"type": "guest", "executable": "no-such-program"}),
        json!({"executable": "sh"}),
        json!({"type": "guest", "executable": "sh", "options": {"workdir": "nowhere"}}),
    ] {
        let error = admin
            .node(StartGuest {
                id: id("g1"),
                config,
            })
            .await
            .unwrap_err();
        assert_eq!(error.kind, ErrorKind::InvalidConfiguration, "{error}");
    }
    assert_eq!(admin.node(GetWorkers {}).await.unwrap(), []);
}

#[tokio::test]
async fn a_child_that_leaves_the_guests_session_does_not_outlive_it() {
    let node = Node::start(json!([]));
    let admin = node.session().await;
    let script = "setsid sh -c 'echo $$; exec sleep 1000' & exec sleep 1000";
    admin.node(shell(script, &json!({}))).await.unwrap();
    let child = loop {
        let asked = GetWorkerLog {
            id: id("g1"),
            limit: None,
        };
        let log = admin.node(asked).await.unwrap();
        if let Some(line) = log.first() {
            break line.message.parse().unwrap();
        }
    };
    admin
        .node(StopGuest {
            id: id("g1"),
            kill: false,
        })
        .await
        .unwrap();
    gone(child).await;
}

//! What happens when processes die, whoever kills them.

use nix::sys::signal::Signal;
use serde_json::json;
use shared::api::{
    GetRouterRealmRoles, GetRouterRealms, GetRouterTransports, GetWorkers, Shutdown,
};

use crate::harness::{Node, gone, id, kill};

fn router() -> serde_json::Value {
    json!([{
        "type": "router",
        "id": "w1",
        "realms": [{"name": "realm1", "roles": [{"name": "anonymous"}]}],
        "transports": [{
            "type": "rawsocket",
            "endpoint": {"type": "unix", "path": "t1.sock"},
        }],
    }])
}

#[tokio::test]
async fn a_killed_worker_comes_back_with_everything_that_it_had() {
    let node = Node::start(router());
    let admin = node.session().await;
    let mut events = admin.watch().await;
    let before = admin.node(GetWorkers {}).await.unwrap()[0].pid.unwrap();
    kill(before.try_into().unwrap(), Signal::SIGKILL);
    let stopped = events.until("on_router_stopped").await;
    assert_eq!(
        (&stopped["who"], &stopped["signal"]),
        (&json!(null), &json!(9))
    );
    events.until("on_worker_ready").await;
    events.until("on_router_started").await;
    let worker = admin.node(GetWorkers {}).await.unwrap().remove(0);
    assert_ne!(worker.pid, Some(before));
    assert_eq!(
        (worker.restarts, worker.last_exit.unwrap().signal),
        (1, Some(9))
    );
    let realms = admin.worker("w1", GetRouterRealms {}).await.unwrap();
    assert_eq!(realms[0].name, "realm1");
    let roles = admin
        .worker(
            "w1",
            GetRouterRealmRoles {
                id: realms[0].id.clone(),
            },
        )
        .await
        .unwrap();
    assert_eq!(roles.len(), 1);
    assert_eq!(
        admin
            .worker("w1", GetRouterTransports {})
            .await
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn nothing_outlives_a_killed_controller() {
    let guest = json!({"type": "guest", "id": "g1", "executable": "sleep", "arguments": ["1000"]});
    let mut workers = router();
    workers.as_array_mut().unwrap().push(guest);
    let node = Node::start(workers);
    let workers = node.session().await.node(GetWorkers {}).await.unwrap();
    node.signal(Signal::SIGKILL);
    for worker in workers {
        gone(worker.pid.unwrap()).await;
    }
}

#[tokio::test]
async fn a_terminated_node_ends_well_and_takes_its_workers_along() {
    let node = Node::start(router());
    let admin = node.session().await;
    let pid = admin.node(GetWorkers {}).await.unwrap()[0].pid.unwrap();
    node.signal(Signal::SIGTERM);
    assert_eq!(
        admin.session.closed().await.reason,
        "wamp.close.system_shutdown"
    );
    gone(pid).await;
    let pid_file = node.directory.path().join("node.pid");
    let directory = node.directory.path().to_owned();
    assert_eq!(
        tokio::task::spawn_blocking(move || node.wait())
            .await
            .unwrap()
            .code(),
        Some(0)
    );
    assert!(!pid_file.exists() || !directory.exists());
}

#[tokio::test]
async fn whoever_asks_for_the_shutdown_is_answered_first() {
    let node = Node::start(json!([]));
    let admin = node.session().await;
    let answer = admin.node(Shutdown { restart: false }).await.unwrap();
    assert_eq!(
        (answer.id, answer.who.as_deref()),
        (id("n1"), Some("local"))
    );
    assert_eq!(
        admin.session.closed().await.reason,
        "wamp.close.system_shutdown"
    );
    assert_eq!(
        tokio::task::spawn_blocking(move || node.wait())
            .await
            .unwrap()
            .code(),
        Some(0)
    );
}

#[tokio::test]
async fn a_second_node_in_the_same_directory_is_refused() {
    let node = Node::start(json!([]));
    let second = Node::command(node.directory.path(), &["start"])
        .output()
        .unwrap();
    assert_eq!(second.status.code(), Some(69));
    let message = String::from_utf8(second.stderr).unwrap();
    assert!(message.contains(&node.pid().to_string()), "{message}");
    let status = Node::command(node.directory.path(), &["status"])
        .output()
        .unwrap();
    assert_eq!(status.status.code(), Some(0));
    let stop = Node::command(node.directory.path(), &["stop"])
        .output()
        .unwrap();
    assert_eq!(stop.status.code(), Some(0), "{stop:?}");
    let status = Node::command(node.directory.path(), &["status"])
        .output()
        .unwrap();
    assert_eq!(status.status.code(), Some(69));
}

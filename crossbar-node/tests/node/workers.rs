//! Workers, and what is inside router workers.

use serde_json::{Value, json};
use shared::api::{
    ErrorKind, GetInfo, GetRouterRealmRoles, GetRouterRealms, GetRouterTransports, GetWorkerLog,
    GetWorkers, SetProcessStatsMonitoring, StartRouter, StartRouterRealm, StartRouterRealmRole,
    StartRouterTransport, Status, StopRouter, StopRouterRealm, StopRouterRealmRole,
    StopRouterTransport, WorkerStatus,
};
use shared::net::Call;
use tokio::sync::mpsc;

use crate::harness::{Admin, Node, SOON, id};

fn start(worker: &str) -> StartRouter {
    StartRouter {
        id: id(worker),
        options: None,
    }
}

fn rawsocket() -> Value {
    json!({"type": "rawsocket", "endpoint": {"type": "unix", "path": "t1.sock"}})
}

async fn refused<P: shared::api::Procedure>(
    admin: &Admin,
    worker: &str,
    procedure: P,
) -> ErrorKind {
    match admin.worker(worker, procedure).await {
        Ok(_) => panic!("{} was not refused", P::NAME),
        Err(error) => error.kind,
    }
}

#[tokio::test]
async fn a_start_is_told_in_order_and_the_caller_learns_of_it_by_progress_and_result() {
    let node = Node::start(json!([]));
    let (admin, other) = (node.session().await, node.session().await);
    let mut own = admin.watch().await;
    let mut others = other.watch().await;
    let (sender, mut progress) = mpsc::channel(8);
    let uri = "crossbar.node.n1.start_router";
    let args = vec![json!("w1")];
    let call =
        admin
            .session
            .call_with_progress(uri, args, Default::default(), Call::within(SOON), sender);
    let (result, _) = call.await.unwrap();
    assert_eq!(result[0]["status"], "started");
    assert_eq!(result[0]["who"], "local");
    let (starting, _) = progress.recv().await.unwrap();
    assert_eq!(starting[0]["status"], "starting");
    assert!(progress.recv().await.is_none());
    assert_eq!(
        others.names(3).await,
        ["on_router_starting", "on_worker_ready", "on_router_started"]
    );
    // The caller is left out of both events about itself, not of the worker's.
    assert_eq!(own.names(1).await, ["on_worker_ready"]);
    admin
        .node(StopRouter {
            id: id("w1"),
            kill: false,
        })
        .await
        .unwrap();
    assert_eq!(
        others.names(2).await,
        ["on_router_stopping", "on_router_stopped"]
    );
}

#[tokio::test]
async fn workers_are_listed_refused_twice_and_gone_after_the_stop() {
    let node = Node::start(json!([]));
    let admin = node.session().await;
    let started = admin.node(start("w1")).await.unwrap();
    let list = admin.node(GetWorkers {}).await.unwrap();
    assert_eq!(
        (list.len(), list[0].pid, list[0].status),
        (1, Some(started.pid), WorkerStatus::Started)
    );
    assert_eq!(admin.node(GetInfo {}).await.unwrap().workers, 1);
    let error = admin.node(start("w1")).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::WorkerAlreadyRunning);
    let options = Some(json!({"tilte": "typo"}));
    let error = admin
        .node(StartRouter {
            id: id("w2"),
            options,
        })
        .await
        .unwrap_err();
    assert_eq!(error.kind, ErrorKind::InvalidConfiguration);
    let stopped = admin
        .node(StopRouter {
            id: id("w1"),
            kill: false,
        })
        .await
        .unwrap();
    assert_eq!((stopped.exit_code, stopped.signal), (Some(0), None));
    assert_eq!(admin.node(GetWorkers {}).await.unwrap(), []);
    let error = admin
        .node(StopRouter {
            id: id("w1"),
            kill: false,
        })
        .await
        .unwrap_err();
    assert_eq!(error.kind, ErrorKind::WorkerNotRunning);
    let error = admin
        .node(GetWorkerLog {
            id: id("w1"),
            limit: None,
        })
        .await
        .unwrap_err();
    assert_eq!(error.kind, ErrorKind::NoSuchWorker);
}

#[tokio::test]
async fn realms_roles_and_transports_come_and_go_with_the_errors_of_the_api() {
    let node = Node::start(json!([]));
    let admin = node.session().await;
    admin.node(start("w1")).await.unwrap();
    let realm = |id_: &str, name: &str| StartRouterRealm {
        id: id(id_),
        config: json!({"name": name}),
        schemas: None,
    };
    let role = |role: &str, name: &str| StartRouterRealmRole {
        id: id("r1"),
        role_id: id(role),
        config: json!({"name": name, "permissions": []}),
    };
    let transport = |config| StartRouterTransport {
        id: id("t1"),
        config,
    };
    admin.worker("w1", realm("r1", "realm1")).await.unwrap();
    assert_eq!(
        refused(&admin, "w1", realm("r1", "realm2")).await,
        ErrorKind::AlreadyRunning
    );
    assert_eq!(
        refused(&admin, "w1", realm("r2", "realm1")).await,
        ErrorKind::AlreadyRunning
    );
    assert_eq!(
        refused(&admin, "w1", realm("r2", "no realm")).await,
        ErrorKind::InvalidConfiguration
    );
    admin.worker("w1", role("a", "anonymous")).await.unwrap();
    assert_eq!(
        refused(&admin, "w1", role("a", "other")).await,
        ErrorKind::AlreadyExists
    );
    assert_eq!(
        refused(&admin, "w1", role("b", "anonymous")).await,
        ErrorKind::AlreadyExists
    );
    assert_eq!(
        refused(&admin, "w1", role("b", "trusted")).await,
        ErrorKind::InvalidConfiguration
    );
    admin.worker("w1", transport(rawsocket())).await.unwrap();
    assert_eq!(
        refused(&admin, "w1", transport(rawsocket())).await,
        ErrorKind::AlreadyRunning
    );

    let realms = admin.worker("w1", GetRouterRealms {}).await.unwrap();
    assert_eq!(
        (realms.len(), realms[0].name.as_str(), realms[0].status),
        (1, "realm1", Status::Started)
    );
    let roles = admin
        .worker("w1", GetRouterRealmRoles { id: id("r1") })
        .await
        .unwrap();
    assert_eq!((roles.len(), roles[0].id.as_str()), (1, "a"));
    let transports = admin.worker("w1", GetRouterTransports {}).await.unwrap();
    assert_eq!(
        (transports.len(), transports[0].r#type.as_str()),
        (1, "rawsocket")
    );

    let stop = || StopRouterTransport { id: id("t1") };
    assert_eq!(
        admin.worker("w1", stop()).await.unwrap().status,
        Status::Stopped
    );
    assert_eq!(refused(&admin, "w1", stop()).await, ErrorKind::NotRunning);
    let stop = || StopRouterRealmRole {
        id: id("r1"),
        role_id: id("a"),
    };
    admin.worker("w1", stop()).await.unwrap();
    assert_eq!(refused(&admin, "w1", stop()).await, ErrorKind::NoSuchObject);
    let stop = || StopRouterRealm {
        id: id("r1"),
        close_sessions: true,
    };
    let stopped = admin.worker("w1", stop()).await.unwrap();
    assert!(stopped.detached_sessions.is_empty());
    assert_eq!(refused(&admin, "w1", stop()).await, ErrorKind::NoSuchObject);
}

#[tokio::test]
async fn a_port_that_is_taken_is_said_to_be() {
    let node = Node::start(json!([{"type": "router", "id": "w1"}]));
    let admin = node.session().await;
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let endpoint = json!({"type": "tcp", "port": port, "interface": "127.0.0.1"});
    let config = json!({"type": "rawsocket", "endpoint": endpoint});
    let transport = StartRouterTransport {
        id: id("t1"),
        config,
    };
    let error = admin.worker("w1", transport).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::CannotListen);
    assert!(
        error.message.contains(&port.to_string()) && error.message.contains("t1"),
        "{error}"
    );
    assert_eq!(
        admin.worker("w1", GetRouterTransports {}).await.unwrap(),
        []
    );
}

#[tokio::test]
async fn the_monitor_publishes_at_once_and_the_caller_gets_the_samples_too() {
    let node = Node::start(json!([{"type": "router", "id": "w1"}]));
    let admin = node.session().await;
    let mut events = admin.watch().await;
    let set = |interval| SetProcessStatsMonitoring { interval };
    admin.worker("w1", set(1000.0)).await.unwrap();
    let (topic, sample) = events.next().await;
    assert_eq!(
        (topic.as_str(), &sample["seq"]),
        ("worker.w1.on_process_stats", &json!(1))
    );
    admin.node(set(0.01)).await.unwrap();
    for seq in 1..4 {
        assert_eq!(events.until("on_process_stats").await["seq"], seq);
    }
}

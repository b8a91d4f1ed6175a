//! The management API over a session.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;

use super::session;
use crate::api::{
    Address, AffinityApi, ApiError, Call, CpuAffinity, CpuAffinitySet, ErrorKind, GetCpuAffinity,
    Handlers, OnCpuAffinitySet, SetCpuAffinity,
};
use crate::net::{CallError, serve};

fn worker() -> Address {
    Address::worker("n1".parse().unwrap(), "w1".parse().unwrap())
}

struct Worker;

impl AffinityApi for Worker {
    async fn get_cpu_affinity(
        &self,
        call: Call,
        _: GetCpuAffinity,
    ) -> Result<CpuAffinity, ApiError> {
        call.progress("looking");
        Err(ApiError::new(ErrorKind::RuntimeError, "the kernel refused"))
    }

    async fn set_cpu_affinity(
        &self,
        call: Call,
        args: SetCpuAffinity,
    ) -> Result<CpuAffinitySet, ApiError> {
        Ok(CpuAffinitySet {
            affinity: args.cpus,
            who: call.who(),
        })
    }
}

#[tokio::test]
async fn handlers_answer_under_their_uris() {
    let (session, mut router) = session().await;
    let mut handlers = Handlers::new();
    Arc::new(Worker).register_affinity(&mut handlers);
    let address = worker();
    let peer = async {
        for number in 1..=2 {
            let register = router.next().await;
            assert_eq!(register[2], json!({"disclose_caller": true}));
            router.say(json!([65, number, 60 + number])).await;
        }
    };
    let (registrations, ()) = tokio::join!(serve(&session, &address, handlers), peer);
    assert_eq!(registrations.unwrap().len(), 2);
}

#[tokio::test]
async fn a_handler_is_told_who_calls_and_its_results_and_errors_travel() {
    let (session, mut router) = session().await;
    let mut handlers = Handlers::new();
    Arc::new(Worker).register_affinity(&mut handlers);
    let address = worker();
    let peer = async {
        let get = router.next().await;
        assert_eq!(get[3], "crossbar.node.n1.worker.w1.get_cpu_affinity");
        let set = router.next().await;
        assert_eq!(set[3], "crossbar.node.n1.worker.w1.set_cpu_affinity");
        router.say(json!([65, 1, 61])).await;
        router.say(json!([65, 2, 62])).await;
    };
    let (registrations, ()) = tokio::join!(serve(&session, &address, handlers), peer);
    let _registrations = registrations.unwrap();
    let details = json!({"caller": 3, "caller_authid": "joe"});
    router.say(json!([68, 1, 62, details, [[2]]])).await;
    let result = json!([70, 1, {}, [{"affinity": [2], "who": "joe"}]]);
    assert_eq!(router.next().await, result);
    router
        .say(json!([68, 2, 61, {"receive_progress": true}]))
        .await;
    let progress = json!([70, 2, {"progress": true}, ["looking"]]);
    assert_eq!(router.next().await, progress);
    let error = json!([
        8,
        68,
        2,
        {},
        "crossbar.error.runtime_error",
        ["the kernel refused"]
    ]);
    assert_eq!(router.next().await, error);
}

#[tokio::test]
async fn a_typed_call_gets_its_typed_answer_or_error() {
    let (session, mut router) = session().await;
    let address = worker();
    let limit = Duration::from_secs(10);
    let call = session.call_api(&address, SetCpuAffinity { cpus: vec![2] }, limit);
    let peer = async {
        router.next().await;
        router
            .say(json!([50, 1, {}, [{"affinity": [2], "who": null}]]))
            .await;
    };
    let (answer, ()) = tokio::join!(call, peer);
    assert_eq!(answer.unwrap().affinity, [2]);

    let call = session.call_api(&address, GetCpuAffinity {}, limit);
    let peer = async {
        router.next().await;
        let uri = "crossbar.error.feature_unavailable";
        router.say(json!([8, 48, 2, {}, uri, ["no"]])).await;
    };
    let Err(CallError::Api(error)) = tokio::join!(call, peer).0 else {
        panic!("an error of the API")
    };
    assert_eq!(error.kind, ErrorKind::FeatureUnavailable);
    assert_eq!(error.message, "no");
}

#[tokio::test]
async fn an_event_leaves_its_cause_out() {
    let (session, mut router) = session().await;
    let payload = CpuAffinitySet {
        affinity: vec![2],
        who: None,
    };
    let caller = super::id(3);
    session
        .publish_event::<OnCpuAffinitySet>(&worker(), payload, Some(caller))
        .await
        .unwrap();
    let publish = router.next().await;
    assert_eq!(publish[2], json!({"exclude": [3]}));
    assert_eq!(publish[3], "crossbar.node.n1.worker.w1.on_cpu_affinity_set");
    assert_eq!(publish[4], json!([{"affinity": [2], "who": null}]));
}

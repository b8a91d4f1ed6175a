//! Tests over the whole table: what a client encodes, a server decodes.

use serde_json::{Map, Value, json};

use super::*;

/// Decodes `args`, encodes, decodes again; then gives every argument by keyword.
fn comes_back<P: Procedure + PartialEq + std::fmt::Debug>(args: Value) -> &'static str {
    let Value::Array(args) = args else {
        panic!("a list of arguments")
    };
    assert_eq!(args.len(), P::INFO.params.len(), "{}", P::NAME);
    let names = P::INFO.params.iter().map(|param| param.name.to_owned());
    let named: Map<_, _> = names.zip(args.iter().cloned()).collect();

    let value = P::from_arguments(args, Map::new()).unwrap();
    let (sent, keywords) = value.clone().into_arguments();
    assert_eq!(P::from_arguments(sent, keywords).unwrap(), value);
    assert_eq!(P::from_arguments(Vec::new(), named).unwrap(), value);
    P::NAME
}

/// Gives the required arguments only, so that every default is decoded.
fn defaults_hold<P: Procedure + PartialEq + std::fmt::Debug>(args: Value) {
    let Value::Array(mut args) = args else {
        panic!("a list of arguments")
    };
    let required = P::INFO.params.iter().filter(|param| param.required());
    args.truncate(required.count());
    let value = P::from_arguments(args.clone(), Map::new()).unwrap();
    assert_eq!(value.into_arguments(), (args, Map::new()), "{}", P::NAME);
}

macro_rules! samples {
    ($($procedure:ident $args:tt)+) => {
        #[test]
        fn every_procedure_decodes_what_it_encodes() {
            let mut seen = vec![$(comes_back::<$procedure>(json!($args))),+];
            let mut declared: Vec<_> = procedures().map(|procedure| procedure.name).collect();
            seen.sort_unstable();
            declared.sort_unstable();
            assert_eq!(seen, declared);
        }

        #[test]
        fn every_procedure_can_be_called_with_its_required_arguments_only() {
            $(defaults_hold::<$procedure>(json!($args));)+
        }
    };
}

samples! {
    GetInfo []
    Shutdown [true]
    Reload [true]
    GetWorkers []
    GetWorker ["w1"]
    GetWorkerLog ["w1", 10]
    GetRouterRealm ["r1"]
    GetRouterRealmRole ["r1", "a"]
    GetRouterTransport ["t1"]
    GetRouterLink ["l1"]
    GetRouterComponent ["c1"]
    GetContainerComponent ["c1"]
    GetAuditLog [10]
    GetNodes []
    GetProcessStatsSeries [0.5, 10]
    GetUplink []
    GetProcessMetrics []
    StartRouter ["w1", {"title": "t"}]
    StopRouter ["w1", true]
    StartContainer ["w1", {}]
    StopContainer ["w1", true]
    StartGuest ["w1", {"type": "guest"}]
    StopGuest ["w1", true]
    Utcnow []
    Started []
    Uptime []
    TriggerGc []
    GetProcessInfo []
    GetProcessStats []
    SetProcessStatsMonitoring [0.5]
    StartManhole [{"users": []}]
    StopManhole []
    GetManhole []
    GetPythonpath []
    AddPythonpath [["/a", "b"], false]
    GetCpuAffinity []
    SetCpuAffinity [[0, 3]]
    GetRouterRealms []
    StartRouterRealm ["r1", {"name": "realm1"}, {"com.example": {}}]
    StopRouterRealm ["r1", true]
    GetRouterRealmRoles ["r1"]
    StartRouterRealmRole ["r1", "role1", {"name": "anonymous"}]
    StopRouterRealmRole ["r1", "role1"]
    GetRouterComponents []
    StartRouterComponent ["c1", {"type": "class"}]
    StopRouterComponent ["c1"]
    GetRouterTransports []
    StartRouterTransport ["t1", {"type": "websocket"}]
    StopRouterTransport ["t1"]
    GetRouterLinks []
    StartRouterLink ["l1", {"realm": "realm1"}, true]
    StopRouterLink ["l1"]
    GetContainerComponents []
    StartContainerComponent ["c1", {"type": "class"}, true]
    StopContainerComponent ["c1"]
    RestartContainerComponent ["c1", true]
    GetManagementTransport []
    StartManagementTransport [{"type": "websocket"}]
    StopManagementTransport []
}

fn at(millis: i64) -> Timestamp {
    Timestamp::from_millis(millis)
}

#[test]
fn an_event_carries_one_positional_argument() {
    let payload = CpuAffinitySet {
        affinity: vec![0, 1],
        who: None,
    };
    let (args, kwargs) = OnCpuAffinitySet(payload.clone()).into_arguments();
    assert_eq!(args, [json!({"affinity": [0, 1], "who": null})]);
    assert!(kwargs.is_empty());
    let back = OnCpuAffinitySet::from_arguments(args, kwargs).unwrap();
    assert_eq!(back.into_payload(), payload);
}

#[test]
fn an_empty_payload_is_null() {
    let (args, kwargs) = OnManholeStopped(()).into_arguments();
    assert_eq!(args, [Value::Null]);
    assert!(OnManholeStopped::from_arguments(args, kwargs).is_ok());
}

#[test]
fn on_node_ready_carries_the_id_and_keywords() {
    let event = OnNodeReady(NodeReady {
        id: "n1".parse().unwrap(),
        pid: 7,
        started: at(0),
    });
    let (args, kwargs) = event.clone().into_arguments();
    assert_eq!(args, [json!("n1")]);
    assert_eq!(
        Value::Object(kwargs.clone()),
        json!({"id": "n1", "pid": 7, "started": "1970-01-01T00:00:00.000Z"})
    );
    assert_eq!(OnNodeReady::from_arguments(args, kwargs).unwrap(), event);
}

#[test]
fn a_log_line_is_a_list_of_three() {
    let line = LogLine {
        line: 3,
        ts: at(5),
        message: "up".to_owned(),
    };
    let value = serde_json::to_value(&line).unwrap();
    assert_eq!(value, json!([3, "1970-01-01T00:00:00.005Z", "up"]));
    assert_eq!(serde_json::from_value::<LogLine>(value).unwrap(), line);
}

#[test]
fn a_sample_is_the_statistics_with_a_sequence_number() {
    let sample = ProcessStatsSample {
        stats: ProcessStats {
            ts: at(0),
            status: "running".to_owned(),
            voluntary: 1,
            nonvoluntary: 2,
            user: 0.5,
            system: 0.25,
            cpu_percent: 12.5,
            resident: 3,
            virtual_memory: 4,
            mem_percent: 0.1,
            reads: 5,
            writes: 6,
        },
        seq: 9,
    };
    let value = serde_json::to_value(&sample).unwrap();
    let keys: Vec<_> = value.as_object().unwrap().keys().cloned().collect();
    assert_eq!(
        keys.join(" "),
        "ts status voluntary nonvoluntary user system cpu_percent resident virtual mem_percent reads writes seq"
    );
    assert_eq!(
        serde_json::from_value::<ProcessStatsSample>(value).unwrap(),
        sample
    );
}

#[test]
fn a_foreign_payload_is_an_error_not_a_panic() {
    let error = OnWorkerReady::from_arguments(vec![json!(7)], Map::new()).unwrap_err();
    assert_eq!(error.kind, ErrorKind::InvalidArguments);
    assert!(OnWorkerReady::from_arguments(Vec::new(), Map::new()).is_err());
}

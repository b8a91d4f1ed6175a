//! Whole files and whole values: places of problems, what is accepted, what never panics.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn nothing(_: &str) -> Option<String> {
    None
}

fn parse(text: &str, format: Format) -> Result<NodeConfig, Problems> {
    NodeConfig::parse(text, format, &nothing)
}

/// Code, pointer and the piece of text that is pointed at.
fn places(text: &str, format: Format) -> Vec<(&'static str, String, String)> {
    let problems = parse(text, format).expect_err("it is refused");
    let place = |p: &Problem| {
        (
            p.code,
            p.pointer.clone(),
            text[p.span.clone().expect("a span")].to_owned(),
        )
    };
    problems.iter().map(place).collect()
}

fn expect(found: &[(&'static str, String, String)], expected: &[(&'static str, &str, &str)]) {
    let found: Vec<_> = found
        .iter()
        .map(|(c, p, t)| (*c, p.as_str(), t.as_str()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn three_mistakes_in_a_json_file_are_three_problems_in_their_places() {
    let text = r#"{
  "workers": [
    {"type": "router",
     "realms": [{"name": "realm1", "rolls": []}],
     "transports": [{"type": "websocket", "endpont": {"type": "tcp", "port": 8080}, "endpoint": {"type": "tcp", "port": "x"}}]},
    {"type": "rooter"}
  ]
}"#;
    let found = places(text, Format::Json);
    expect(
        &found,
        &[
            (
                code::UNKNOWN_ATTRIBUTE,
                "/workers/0/realms/0/rolls",
                "\"rolls\"",
            ),
            (
                code::UNKNOWN_ATTRIBUTE,
                "/workers/0/transports/0/endpont",
                "\"endpont\"",
            ),
            (
                code::WRONG_TYPE,
                "/workers/0/transports/0/endpoint/port",
                "\"x\"",
            ),
            (code::INVALID_VALUE, "/workers/1/type", "\"rooter\""),
        ],
    );
    let problems = parse(text, Format::Json).expect_err("it is refused");
    let help: Vec<_> = problems.iter().filter_map(|p| p.help.as_deref()).collect();
    assert_eq!(
        help,
        [
            "did you mean `roles`?",
            "did you mean `endpoint`?",
            "did you mean `router`?"
        ]
    );
    let shown = render_all("config.json", text, &problems);
    assert!(shown.starts_with("config.json:4:36: error[crossbar::config::unknown_attribute]: unknown attribute `rolls`\n"), "{shown}");
}

#[test]
fn three_mistakes_in_a_yaml_file_are_three_problems_in_their_places() {
    let text = "# größe\nworkers:\n- type: router\n  realms:\n  - name: realm 1\n  transports:\n  - type: websocket\n    \
                endpoint: {type: tcp, prot: 8080, port: 80}\n    auth:\n      tiket: {}\n";
    expect(
        &places(text, Format::Yaml),
        &[
            (code::INVALID_VALUE, "/workers/0/realms/0/name", "realm 1"),
            (
                code::UNKNOWN_ATTRIBUTE,
                "/workers/0/transports/0/endpoint/prot",
                "prot",
            ),
            (
                code::UNKNOWN_ATTRIBUTE,
                "/workers/0/transports/0/auth/tiket",
                "tiket",
            ),
        ],
    );
}

#[test]
fn missing_attribute_points_at_the_name_of_what_lacks_it() {
    let text =
        r#"{"controller": {"transport": {"type": "websocket", "endpoint": {"type": "tcp"}}}}"#;
    let expected = [(
        code::MISSING_ATTRIBUTE,
        "/controller/transport/endpoint",
        "\"endpoint\"",
    )];
    expect(&places(text, Format::Json), &expected);
}

#[test]
fn configuration_of_the_api_definition_is_accepted() {
    let text = r#"{
   "controller": {
      "transport": {
         "type": "websocket",
         "endpoint": {
            "type": "tcp",
            "port": 9000
         }
      }
   },
   "workers": [
   ]
}"#;
    let config = parse(text, Format::Json).expect("it is accepted");
    assert_eq!(config.controller.realm, "crossbar");
    let transport = config.controller.transport.expect("there is a transport");
    let ListeningEndpoint::Tcp(tcp) = transport.endpoint else {
        panic!("TCP")
    };
    assert_eq!(
        (tcp.ports, transport.kind.name()),
        (9000..=9000, "websocket")
    );
}

#[test]
fn embedded_default_is_accepted_without_warnings() {
    let config = parse(DEFAULT_NODE_CONFIG, Format::Json).expect("it is accepted");
    assert_eq!(
        (config.version, config.warnings.len(), config.workers.len()),
        (Version::Two, 0, 1)
    );
    let WorkerConfig::Router(router) = &config.workers[0].item else {
        panic!("a router")
    };
    assert_eq!(config.workers[0].id.as_str(), "router1");
    let role = &router.realms[0].item.roles[0].item;
    let Authorization::Static(permissions) = &role.authorization else {
        panic!("a table")
    };
    let all = Allow {
        call: true,
        register: true,
        publish: true,
        subscribe: true,
    };
    assert_eq!(
        (permissions[0].allow, permissions[0].matching),
        (all, UriMatch::Prefix)
    );
    let TransportKind::Universal(universal) = &router.transports[0].item.kind else {
        panic!("universal")
    };
    assert!(universal.rawsocket.is_some() && universal.web.is_some());
    assert_eq!(universal.websocket[0].0, "ws");
}

/// The template of 0.9.12, with what its era had besides.
const ERA: &str = r#"
controller: {}
workers:
- type: router
  options: {pythonpath: [".."], reactor: {linux: epoll}, cpu_affinity: [0]}
  realms:
  - name: realm1
    roles:
    - name: anonymous
      permissions:
      - {uri: "*", publish: yes, subscribe: true, call: true, register: true}
    - {name: app, authorizer: com.example.authorize}
  transports:
  - type: web
    endpoint: {type: tcp, port: 8080, tls: {key: k.pem, certificate: c.pem, dhparam: d.pem, ciphers: x}}
    paths:
      /: {type: static, directory: ".."}
      ws: {type: websocket, debug: true, options: {enable_hixie76: true, auto_ping_interval: 10000}}
      a: {type: path, paths: {lp: {type: longpoll}, pub: {type: pusher, realm: realm1, role: app, options: {key: k, secret: s}}}}
- type: container
  components:
  - type: class
    classname: a.b.C
    realm: realm1
    extra: {x: 1}
    transport: {type: websocket, url: "ws://127.0.0.1:8080/ws", endpoint: {type: tcp, host: 127.0.0.1, port: 8080}}
- type: guest
  executable: python
  arguments: [-u, x.py]
  options: {workdir: .., stdin: {type: json, value: null}, stdout: drop, watch: {directories: [..], action: restart}}
"#;

#[test]
fn file_of_the_era_is_accepted_with_warnings() {
    let config = parse(ERA, Format::Yaml).expect("it is accepted");
    let ids: Vec<_> = config
        .workers
        .iter()
        .map(|worker| worker.id.as_str())
        .collect();
    assert_eq!(ids, ["worker001", "worker002", "worker003"]);
    let warned: Vec<_> = config
        .warnings
        .iter()
        .map(|w| w.pointer.rsplit('/').next().unwrap_or(""))
        .collect();
    assert_eq!(
        warned,
        ["reactor", "debug", "enable_hixie76", "dhparam", "ciphers"]
    );
    let WorkerConfig::Guest(guest) = &config.workers[2].item else {
        panic!("a guest")
    };
    let stdin = GuestInput::Json {
        value: Value::Null,
        then: AfterWriting::Close,
    };
    assert_eq!(
        (&guest.options.stdin, guest.options.stdout),
        (&stdin, GuestOutput::Drop)
    );
    assert_eq!(guest.options.restart.mode, RestartMode::Never);
}

#[test]
fn environment_stands_for_whole_values() {
    let text = r#"{"workers": [{"type": "router", "transports": [{"type": "websocket",
        "endpoint": {"type": "tcp", "port": "$PORT", "interface": "${HOST}"},
        "auth": {"ticket": {"type": "static", "principals": {"joe": {"ticket": "${TICKET}"}}}}}]}]}"#;
    let set = |name: &str| match name {
        "PORT" => Some("8081".to_owned()),
        "HOST" => Some("::1".to_owned()),
        "TICKET" => Some("$ecret".to_owned()),
        _ => None,
    };
    let config = NodeConfig::parse(text, Format::Json, &set).expect("all are set");
    let WorkerConfig::Router(router) = &config.workers[0].item else {
        panic!("a router")
    };
    let transport = &router.transports[0].item;
    assert_eq!(
        transport.config["endpoint"],
        json!({"type": "tcp", "port": 8081, "interface": "::1"})
    );
    // What was substituted goes through a management call unchanged.
    assert_eq!(
        TransportConfig::from_value(&transport.config).as_ref(),
        Ok(transport)
    );
    assert!(!masked(&config.config).to_string().contains("ecret"));
    assert!(!format!("{:?}", transport.kind).contains("ecret"));

    let codes: Vec<_> = places(text, Format::Json)
        .into_iter()
        .map(|(code, ..)| code)
        .collect();
    assert_eq!(codes, [code::UNSET_VARIABLE; 3]);
    let ticket = json!({"type": "static", "principals": {"joe": {"ticket": "${TICKET}"}}});
    assert!(AuthConfig::from_value(&json!({"ticket": ticket})).is_err());
}

#[test]
fn open_management_on_the_network_is_refused_at_the_interface() {
    let file = |interface: &str, auth: &str| {
        format!(
            r#"{{"controller": {{"transport": {{"type": "websocket", "endpoint": {{"type": "tcp", "port": 9000, "interface": "{interface}"}}{auth}}}}}}}"#
        )
    };
    let expected = [(
        code::OPEN_MANAGEMENT,
        "/controller/transport/endpoint/interface",
        "\"0.0.0.0\"",
    )];
    expect(&places(&file("0.0.0.0", ""), Format::Json), &expected);
    assert!(parse(&file("127.0.0.1", ""), Format::Json).is_ok());
    let admin = r#", "auth": {"anonymous": {"role": "admin"}}"#;
    assert!(parse(&file("0.0.0.0", admin), Format::Json).is_ok());
}

#[test]
fn ids_and_names_are_taken_once() {
    let text = r#"{"workers": [{"id": "w", "type": "guest", "executable": "x"}, {"id": "w", "type": "router",
        "realms": [{"name": "r"}, {"name": "r", "id": "a.b", "roles": [{"name": "x"}, {"name": "x"}]}]}]}"#;
    let found = places(text, Format::Json);
    expect(
        &found,
        &[
            (code::DUPLICATE_ID, "/workers/1/id", "\"w\""),
            (code::DUPLICATE_ID, "/workers/1/realms/1/name", "\"r\""),
            (code::INVALID_ID, "/workers/1/realms/1/id", "\"a.b\""),
            (
                code::DUPLICATE_ID,
                "/workers/1/realms/1/roles/1/name",
                "\"x\"",
            ),
        ],
    );
}

#[test]
fn management_arguments_are_refused_with_one_helpful_line() {
    let guest =
        GuestConfig::from_value(&json!({"executable": "x", "optons": {}})).expect_err("no type");
    assert_eq!(
        guest.to_string(),
        "attribute `type` is missing; unknown attribute `optons` (at /optons): did you mean `options`?"
    );
    let options = RouterOptions::from_value(&json!({"cpu_affinity": [true], "python": "python3"}));
    assert!(
        !options
            .expect_err("both are wrong")
            .to_string()
            .contains('\n')
    );
    assert_eq!(
        RouterOptions::from_value(&Value::Null),
        Ok(RouterOptions::default())
    );
    let mqtt = TransportConfig::from_value(&json!({"type": "mqtt", "endpoint": {}}));
    assert_eq!(
        mqtt.expect_err("not provided").as_slice()[0].code,
        code::FEATURE_UNAVAILABLE
    );
    let role = RoleConfig::from_value(&json!({"name": "trusted"}));
    assert!(role.is_err());
}

#[test]
fn container_restart_and_shutdown_may_not_contradict() {
    let options = |restart: &str, shutdown: &str| {
        ContainerOptions::from_value(&json!({"restart": restart, "shutdown": shutdown}))
    };
    assert!(options("restart-always", "shutdown-manual").is_ok());
    assert!(options("restart-always", "shutdown-on-last-component-stopped").is_err());
    assert!(options("restart-failed", "shutdown-on-any-component-failed").is_err());
    let both =
        options("restart-on-failed", "shutdown-on-last-component-stopped").expect("it is possible");
    assert_eq!(both.component_restart, ComponentRestart::OnFailed);
}

#[test]
fn restart_policy_reads_durations() {
    let policy = RestartPolicy::from_value(
        &json!({"mode": "always", "delay": "100ms", "max": 5, "period": "2m"}),
    );
    let policy = policy.expect("it is accepted");
    assert_eq!(
        (
            policy.delay.as_millis(),
            policy.max.as_secs(),
            policy.period.as_secs()
        ),
        (100, 5, 120)
    );
    assert!(RestartPolicy::from_value(&json!({"delay": "NaNs"})).is_err());
}

/// Words that lead deep into the checks, among others that do not.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "workers",
            "type",
            "router",
            "container",
            "guest",
            "realms",
            "roles",
            "name",
            "permissions",
            "uri",
            "id",
            "transports",
            "endpoint",
            "tcp",
            "port",
            "websocket",
            "universal",
            "web",
            "paths",
            "/",
            "path",
            "auth",
            "ticket",
            "principals",
            "static",
            "options",
            "restart",
            "controller",
            "transport",
            "components",
            "class",
            "*",
            "a.*.b",
            "$X",
            "${X}",
            "scram",
            "stdin",
            "json",
            "value",
            "users",
            "wampcra",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word().prop_map(Value::from),
    ];
    leaf.prop_recursive(8, 64, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((word(), inner), 0..6)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

/// Any result is fine; that there is one is the claim.
fn check_all(value: &Value) {
    drop(NodeConfig::from_value(value));
    drop(RouterOptions::from_value(value));
    drop(ContainerOptions::from_value(value));
    drop(GuestConfig::from_value(value));
    drop(RealmConfig::from_value(value));
    drop(RoleConfig::from_value(value));
    drop(TransportConfig::from_value(value));
    drop(RouterComponentConfig::from_value(value));
    drop(ContainerComponentConfig::from_value(value));
    drop(LinkConfig::from_value(value));
    drop(ManholeConfig::from_value(value));
    drop(masked(value));
}

proptest! {
    #[test]
    fn no_value_makes_a_check_panic(value in value()) {
        check_all(&value);
        let text = value.to_string();
        for format in [Format::Json, Format::Yaml] {
            if let Err(problems) = parse(&text, format) {
                render_all("f", &text, &problems);
            }
        }
    }

    #[test]
    fn no_text_makes_a_parser_panic(text in "[\\PC\n\t\\[\\]{}:,\"'&*!|>#-]{0,200}") {
        for format in [Format::Json, Format::Yaml] {
            if let Err(problems) = parse(&text, format) {
                render_all("f", &text, &problems);
            }
        }
    }

    #[test]
    fn json_reads_the_same_as_serde_json(value in value()) {
        let text = value.to_string();
        let node = Node::parse(&text, Format::Json).expect("it is JSON");
        prop_assert_eq!(node.to_value(), serde_json::from_str::<Value>(&text).expect("it is JSON"));
    }

    #[test]
    fn checked_items_are_accepted_again_as_they_were_kept(value in value()) {
        if let Ok(role) = RoleConfig::from_value(&value) {
            prop_assert_eq!(RoleConfig::from_value(&role.config), Ok(role));
        }
    }
}

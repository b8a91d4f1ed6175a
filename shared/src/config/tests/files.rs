//! Which node files are accepted, and where mistakes in them are found.

use serde_json::Value;

use super::*;

#[test]
fn a_link_needs_a_realm_here_and_an_id_of_its_own() {
    let transport = r#"{"type": "rawsocket", "serializer": "cbor", "endpoint": {"type": "tcp", "host": "h", "port": 1}}"#;
    let text = format!(
        r#"{{"workers": [{{"type": "router",
            "realms": [{{"name": "a", "rlinks": [{{"id": "l", "realm": "b", "transport": {transport}}}]}}],
            "links": [{{"id": "l", "realm": "a", "transport": {transport}}},
                {{"id": "m", "realm": "b", "transport": {transport}}}]}}]}}"#
    );
    let problems = parse(&text, Format::Json).expect_err("it is refused");
    let found: Vec<_> = problems
        .iter()
        .map(|it| (it.code, it.pointer.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            (code::DUPLICATE_ID, "/workers/0/realms/0"),
            (code::INVALID_VALUE, "/workers/0/links/1"),
        ]
    );
}

#[test]
fn mistakes_in_a_json_file_are_all_found_in_their_places() {
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
fn mistakes_in_a_yaml_file_are_all_found_in_their_places() {
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

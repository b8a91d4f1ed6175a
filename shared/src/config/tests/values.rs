//! References to the environment, and arguments of management calls.

use serde_json::{Value, json};

use super::*;

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

#[test]
fn serializers_that_we_do_not_have_are_left_out_of_a_list() {
    let transport = |serializers: &str| {
        format!(
            r#"{{"workers": [{{"type": "router", "transports": [{{"type": "rawsocket", "serializers": {serializers},
                "endpoint": {{"type": "unix", "path": "run/s"}}}}]}}]}}"#
        )
    };
    let config = parse(
        &transport(r#"["flatbuffers", "cbor", "ubjson"]"#),
        Format::Json,
    )
    .expect("two remain");
    let WorkerConfig::Router(router) = &config.workers[0].item else {
        panic!("a router")
    };
    let TransportKind::RawSocket(rawsocket) = &router.transports[0].item.kind else {
        panic!("a RawSocket")
    };
    let remaining = vec![SerializerName::Cbor, SerializerName::Ubjson];
    assert_eq!(
        (&rawsocket.serializers, config.warnings.len()),
        (&Some(remaining), 1)
    );
    assert!(parse(&transport(r#"["flatbuffers"]"#), Format::Json).is_err());
    assert!(parse(&transport("[]"), Format::Json).is_err());
}

#[test]
fn what_has_no_effect_is_said_to_have_none() {
    let link = json!({"realm": "other", "transport": {
        "type": "websocket", "url": "ws://other.test/", "options": {"tcp_nodelay": true},
        "endpoint": {"type": "tcp", "host": "other.test", "port": 8080},
    }});
    let transport = json!({
        "type": "websocket", "endpoint": {"type": "tcp", "port": 8080},
        "options": {"apply_mask": true, "compression": {"deflate": {"memory_level": 8}}},
    });
    let config = json!({"version": 2, "workers": [{
        "type": "router", "realms": [{"name": "realm1", "rlinks": [link]}], "transports": [transport],
    }]});
    let config = NodeConfig::parse(&config.to_string(), Format::Json, &|_| None).unwrap();
    let places = config.warnings.iter().map(|it| (it.code, &*it.pointer));
    let worker = "/workers/0";
    assert_eq!(
        places.collect::<Vec<_>>(),
        [
            format!("{worker}/realms/0/rlinks/0/transport/options"),
            format!("{worker}/transports/0/options/apply_mask"),
            format!("{worker}/transports/0/options/compression/deflate/memory_level"),
        ]
        .each_ref()
        .map(|place| (code::IGNORED_ATTRIBUTE, &**place))
    );
}

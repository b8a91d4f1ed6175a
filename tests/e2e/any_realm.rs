//! `crossbarctl` on the realms of applications: what it tells, and what it says when it is refused.

use serde_json::Value;
use tests::Ctl;

use crate::world::World;

#[test]
fn who_publishes_for_a_program_is_told_the_publication_if_the_router_tells_it() {
    let world = World::start();
    let home = tempfile::tempdir().unwrap();
    let url = format!("ws://127.0.0.1:{}/ws", world.port);
    let ctl = Ctl::url(&url, home.path());
    let told = |more: &[&str]| {
        let publish = ["--realm", "realm1", "publish", "com.example.topic", "1"];
        ctl.json(&[&publish[..], more].concat())["publication"].clone()
    };
    assert!(told(&["--ack"]).is_u64());
    assert_eq!(told(&[]), Value::Null);
}

#[test]
fn what_is_refused_on_a_realm_of_an_application_comes_with_what_to_do() {
    let world = World::start();
    let home = tempfile::tempdir().unwrap();
    let at = |scheme: &str| {
        Ctl::url(
            &format!("{scheme}://127.0.0.1:{}/ws", world.port),
            home.path(),
        )
    };
    let said = |scheme: &str, line: &[&str]| {
        let output = at(scheme).run(&[&["--realm", "realm1"], line].concat());
        (output.status, output.stderr)
    };
    for (scheme, line, status, help) in [
        (
            "ws",
            &["call", "com.example.none"][..],
            5,
            "wamp.registration.list",
        ),
        ("ws", &["subscribe", "com..x"], 8, "--match wildcard"),
        ("wss", &["call", "com.example.none"], 3, "begins with ws://"),
    ] {
        let (found, text) = said(scheme, line);
        assert_eq!(found, status, "{text}");
        let helps = text
            .lines()
            .any(|one| one.starts_with("  help: ") && one.contains(help));
        assert!(helps, "{line:?}: {text}");
    }
}

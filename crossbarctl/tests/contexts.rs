//! Contexts, which setting wins, and that secrets stay secret.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

#[path = "stub/remembering.rs"]
mod remembering;
mod stub;

use std::fs;
use std::os::unix::fs::PermissionsExt;

use remembering::{changes, node};
use serde_json::{Value, json};
use stub::{Run, finish, program};

/// Runs the program with a file of contexts of its own.
fn with_contexts(home: &tempfile::TempDir, line: &[&str]) -> Run {
    let mut command = program();
    command.env("HOME", home.path()).args(line);
    finish(command)
}

#[test]
fn contexts_are_added_used_left_and_private() {
    let home = tempfile::tempdir().unwrap();
    let run = |line: &str| with_contexts(&home, &line.split(' ').collect::<Vec<_>>());
    assert_eq!(run("context add dev --url ws://127.0.0.1:1/").code, Some(0));
    assert_eq!(
        run("context add prod --url ws://127.0.0.1:2/ --node n7 --protect --timeout 20s").code,
        Some(0)
    );
    assert_eq!(run("context add prod --url ws://h/").code, Some(6));
    assert_eq!(run("context use dev").code, Some(0));
    assert_eq!(run("context use prod").code, Some(0));
    assert_eq!(run("context previous").code, Some(0));
    assert_eq!(run("context use nope").code, Some(2));
    let list: Value = serde_json::from_str(&run("context list -o json").stdout).unwrap();
    assert_eq!(
        (&list[0]["name"], &list[0]["current"]),
        (&json!("dev"), &json!(true))
    );
    assert_eq!(list[1]["defaults"]["timeout"], "20s");
    let file = home.path().join(".config/crossbarctl/config.json");
    assert_eq!(
        fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o600
    );
    assert_eq!(run("context validate").code, Some(0));
    assert_eq!(run("context validate --connect").code, Some(1));
    assert_eq!(run("context remove dev").code, Some(0));
    assert_eq!(run("context list -o name").stdout, "prod\n");
}

#[test]
fn a_flag_wins_over_the_environment_that_over_the_context_that_over_the_default() {
    let home = tempfile::tempdir().unwrap();
    assert_eq!(
        with_contexts(
            &home,
            &[
                "context",
                "add",
                "c",
                "--url",
                "ws://127.0.0.1:1/",
                "--realm",
                "of-context",
                "--authid",
                "of-context",
                "--authrole",
                "of-context"
            ]
        )
        .code,
        Some(0)
    );
    let mut command = program();
    command
        .env("HOME", home.path())
        .env("CROSSBARCTL_REALM", "of-env")
        .env("CROSSBARCTL_AUTHID", "of-env")
        .args(["-c", "c", "-vv", "--realm", "of-flag", "node", "info"]);
    let run = finish(command);
    assert_eq!(run.code, Some(3));
    for line in [
        "realm of-flag (flag)",
        "authid of-env (environment)",
        "authrole of-context (context `c`)",
        "retry 0s (default)",
        "url ws://127.0.0.1:1/ (context `c`)",
    ] {
        assert!(run.stderr.contains(line), "{line}\n{}", run.stderr);
    }
}

#[test]
fn a_protected_context_wants_the_node_spelled_out() {
    let (node, home) = (node("started"), tempfile::tempdir().unwrap());
    let url = format!("unix:{}", node.socket().display());
    let run = |line: &[&str]| with_contexts(&home, line);
    assert_eq!(
        run(&["context", "add", "prod", "--url", &url, "--protect"]).code,
        Some(0)
    );
    let stop = ["-c", "prod", "router", "stop-realm", "w1", "r1", "--yes"];
    let refused = run(&stop);
    assert_eq!(refused.code, Some(12), "{}", refused.stderr);
    assert!(refused.stderr.contains("--node"), "{}", refused.stderr);
    assert_eq!(changes(&node), [""; 0]);
    let run = run(&[&stop[..], &["--node", "n1"]].concat());
    assert_eq!(run.code, Some(0), "{}", run.stderr);
}

#[test]
fn a_secret_is_in_no_output() {
    let (node, dir) = (node("started"), tempfile::tempdir().unwrap());
    let file = dir.path().join("ticket");
    fs::write(&file, "hush-hush\n").unwrap();
    let file = file.display().to_string();
    let run = node.run(&[
        "-vvv",
        "--authid",
        "joe",
        "--ticket-file",
        &file,
        "node",
        "info",
    ]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(!run.stderr.contains("hush") && !run.stdout.contains("hush"));
}

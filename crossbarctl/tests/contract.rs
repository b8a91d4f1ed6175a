//! Standard output, standard error and exit codes, against a router of canned answers.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

mod stub;

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use shared::api::ErrorKind;
use stub::{Stub, finish, program};

fn worker(id: &str, kind: &str) -> Value {
    json!({"id": id, "pid": 4711, "type": kind, "status": "started", "created": "2014-12-15T14:06:05.123Z",
        "started": "2014-12-15T14:06:06.123Z", "startup_time": 1.0, "uptime": 3725.5})
}

/// A node with the router `w1`.
fn node() -> Stub {
    Stub::start(|uri, _| {
        let name = uri.strip_prefix("crossbar.node.n1.").unwrap_or(uri);
        match name {
            "get_workers" => Ok(json!([worker("w1", "router")])),
            "get_info" => Ok(
                json!({"id": "n1", "pid": 1, "version": "0.1.0", "realm": "crossbar", "workers": 1}),
            ),
            "get_worker_log" => Ok(json!([[
                0,
                "2014-12-15T14:06:05.123Z",
                "a \u{1b}[31mred\u{1b}[0m line"
            ]])),
            "worker.w1.get_process_stats" => {
                Ok(json!({"ts": "2014-12-15T14:06:05.123Z", "status": "sleeping"}))
            }
            _ => Err((
                "wamp.error.no_such_procedure".to_owned(),
                vec![json!("no callee")],
            )),
        }
    })
}

#[test]
fn a_list_in_a_pipe_is_an_aligned_table_without_escape_sequences() {
    let run = node().run(&["workers", "list"]);
    assert_eq!(
        run.stdout,
        "ID  TYPE    STATUS   PID   STARTED                   UPTIME\n\
         w1  router  started  4711  2014-12-15T14:06:06.123Z  1h 2m\n"
    );
    assert_eq!((run.stderr.as_str(), run.code), ("", Some(0)));
}

#[test]
fn machine_formats_are_the_whole_answer_and_nothing_else() {
    let node = node();
    let json: Value =
        serde_json::from_str(&node.run(&["workers", "list", "-o", "json"]).stdout).unwrap();
    assert_eq!(json, json!([worker("w1", "router")]));
    assert_eq!(node.run(&["workers", "list", "-o", "name"]).stdout, "w1\n");
    let lines = node.run(&["workers", "list", "-o", "jsonl"]).stdout;
    assert_eq!(
        serde_json::from_str::<Value>(lines.trim()).unwrap(),
        worker("w1", "router")
    );
}

#[test]
fn an_empty_list_has_titles_on_stdout_and_a_remark_on_stderr() {
    let empty = Stub::start(|_, _| Ok(json!([])));
    let run = empty.run(&["workers", "list"]);
    assert_eq!(run.stdout, "ID  TYPE  STATUS  PID  STARTED  UPTIME\n");
    assert_eq!((run.stderr.as_str(), run.code), ("no workers\n", Some(0)));
    assert_eq!(empty.run(&["workers", "list", "-o", "json"]).stdout, "[]\n");
}

#[test]
fn every_error_uri_ends_with_the_exit_code_of_its_class_and_is_named() {
    for kind in ErrorKind::ALL {
        let uri = kind.uri();
        let stub = Stub::start(move |_, _| Err((uri.to_owned(), vec![json!("why")])));
        let run = stub.run(&["call", "com.example.fail"]);
        let code = crossbarctl::exit::Exit::of_uri(uri).code();
        assert_eq!(run.code, Some(i32::from(code)), "{uri}: {}", run.stderr);
        assert_eq!(run.stdout, "");
        assert!(
            run.stderr.contains(uri) && !run.stderr.contains('\u{1b}'),
            "{}",
            run.stderr
        );
    }
}

#[test]
fn an_error_is_one_json_line_where_json_was_asked_for() {
    let run = node().run(&["router", "list-realms", "w9", "-o", "json"]);
    assert_eq!((run.stdout.as_str(), run.code), ("", Some(5)));
    let error: Value = serde_json::from_str(&run.stderr).unwrap();
    assert_eq!(error["error"]["uri"], "crossbar.error.no_such_worker");
    assert_eq!(error["error"]["class"], "not_found");
    assert_eq!(error["error"]["node"], "n1");
    assert_eq!(
        error["error"]["procedure"],
        "crossbar.node.n1.worker.w9.get_router_realms"
    );
}

#[test]
fn a_missing_worker_and_a_worker_of_another_type_are_told_apart() {
    let node = node();
    let missing = node.run(&["worker", "w9", "uptime"]);
    assert_eq!(missing.code, Some(5));
    assert!(
        missing.stderr.contains("no worker `w9` on node `n1`")
            && missing.stderr.contains("running workers: w1")
    );
    let wrong = node.run(&["container", "list-components", "w1"]);
    assert_eq!(wrong.code, Some(9));
    assert!(
        wrong
            .stderr
            .contains("router `w1` (started) does not have get_container_components"),
        "{}",
        wrong.stderr
    );
}

#[test]
fn nobody_is_stopped_without_a_yes() {
    let node = node();
    let run = node.run(&["router", "stop", "w1"]);
    assert_eq!(run.code, Some(12));
    assert!(run.stderr.contains("--yes"));
    assert_eq!(node.take_calls(), []);
}

#[test]
fn an_unreachable_node_is_named_with_what_to_do() {
    let mut command = program();
    command.args(["--url", "ws://127.0.0.1:1/", "workers", "list"]);
    let began = Instant::now();
    let run = finish(command);
    assert_eq!((run.stdout.as_str(), run.code), ("", Some(3)));
    assert!(
        run.stderr.contains("ws://127.0.0.1:1/") && run.stderr.contains("crossbar-node"),
        "{}",
        run.stderr
    );
    assert!(began.elapsed() < Duration::from_secs(2));
}

#[test]
fn starting_twice_is_an_error_or_done_as_asked() {
    let node = Stub::start(|uri, _| match uri {
        "crossbar.node.n1.start_router" => Err((
            "crossbar.error.worker_already_running".to_owned(),
            vec![json!("w1 runs")],
        )),
        _ => Ok(json!([worker("w1", "router")])),
    });
    assert_eq!(node.run(&["router", "start", "w1"]).code, Some(6));
    let run = node.run(&["router", "start", "w1", "--if-not-exists", "-o", "json"]);
    assert_eq!(run.code, Some(0));
    let change: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(
        (&change["changed"], &change["id"]),
        (&json!(false), &json!("w1"))
    );
}

#[test]
fn text_of_others_cannot_reach_the_terminal_raw() {
    let run = node().run(&["logs", "w1"]);
    assert_eq!(run.stdout, "a \\u{1b}[31mred\\u{1b}[0m line\n");
}

#[test]
fn a_failed_start_shows_the_end_of_the_log() {
    let node = Stub::start(|_, _| {
        let log: Vec<Value> = (0..50)
            .map(|n| json!([n, "2014-12-15T14:06:05.123Z", format!("line {n}")]))
            .collect();
        Err((
            "crossbar.error.cannot_start".to_owned(),
            vec![json!("it ended"), json!(log)],
        ))
    });
    let run = node.run(&["router", "start", "w1"]);
    assert_eq!(run.code, Some(10));
    assert!(
        run.stderr.contains("line 30\n")
            && run.stderr.contains("line 49\n")
            && !run.stderr.contains("line 29\n")
    );
}

#[test]
fn a_value_from_the_environment_is_traced_to_its_variable() {
    let mut command = program();
    command
        .env("CROSSBARCTL_OUTPUT", "xml")
        .args(["node", "info"]);
    let run = finish(command);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("CROSSBARCTL_OUTPUT"), "{}", run.stderr);
}

#[test]
fn a_watch_ends_after_its_count_and_leaves_the_monitor_alone() {
    let node = node();
    let run = node.run(&[
        "stats",
        "watch",
        "-w",
        "w1",
        "--count",
        "3",
        "--interval",
        "10ms",
        "-o",
        "jsonl",
    ]);
    assert_eq!(
        (run.stdout.lines().count(), run.code),
        (3, Some(0)),
        "{}",
        run.stderr
    );
    let uris = node.take_calls();
    // This node knows no series: it is asked for one, and then for each sample.
    let names: Vec<_> = uris
        .iter()
        .map(|call| call.uri.strip_prefix("crossbar.node.n1.worker.w1."))
        .collect();
    let sample = Some("get_process_stats");
    let wanted = [Some("get_process_stats_series"), sample, sample, sample];
    assert_eq!(names, wanted);
}

#[test]
fn events_are_printed_as_they_come() {
    let run = node().run(&[
        "events",
        "tail",
        "worker-ready",
        "--count",
        "1",
        "-o",
        "jsonl",
    ]);
    let event: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(
        (&event["event"], &event["args"]),
        (&json!("on_worker_ready"), &json!([{"id": "w1"}]))
    );
    assert_eq!((run.stderr.as_str(), run.code), ("subscribed\n", Some(0)));
}

#[test]
fn arguments_of_a_call_keep_their_types() {
    let echo = Stub::start(|_, args| Ok(json!(args)));
    let run = echo.run(&[
        "call", "a.b", "1", "one", "\"1\"", "-k", "x=1", "-k", "y:=\"1\"", "-k", "z==1", "-o",
        "json",
    ]);
    assert_eq!(run.stdout, "[1,\"one\",\"1\"]\n");
    assert_eq!(
        echo.take_calls()[0].kwargs,
        json!({"x": 1, "y": "1", "z": "1"})
    );
}

#[test]
fn an_answer_that_cannot_be_written_is_no_success() {
    let full = std::fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let run = program()
        .args(["api", "list"])
        .stdout(full)
        .output()
        .unwrap();
    let text = String::from_utf8(run.stderr).unwrap();
    assert!(text.contains("cannot write to standard output"), "{text}");
    assert_eq!(run.status.code(), Some(10));
}

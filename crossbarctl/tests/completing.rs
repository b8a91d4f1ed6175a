//! What a shell gets at TAB, in time, whatever the node does.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

mod stub;

use std::time::{Duration, Instant};

use serde_json::json;
use stub::{Run, Stub, finish, program};

fn node() -> Stub {
    Stub::start(|uri, _| match uri.rsplit('.').next().unwrap() {
        "get_workers" => Ok(json!([
            {"id": "w1", "type": "router", "status": "started"},
            {"id": "c1", "type": "container", "status": "started"},
        ])),
        "get_router_transports" => {
            Ok(json!([{"id": "t1", "type": "websocket", "status": "started"}]))
        }
        _ => Err(("wamp.error.no_such_procedure".to_owned(), vec![])),
    })
}

/// Asks as bash does, with the cursor behind the last word.
fn tab(cbdir: &std::path::Path, line: &str) -> Run {
    tab_with(cbdir, None, line)
}

fn tab_with(cbdir: &std::path::Path, runtime: Option<&std::path::Path>, line: &str) -> Run {
    let words: Vec<&str> = line.split(' ').collect();
    let mut command = program();
    command
        .env("COMPLETE", "bash")
        .env("_CLAP_IFS", "\n")
        .env("_CLAP_COMPLETE_INDEX", (words.len() - 1).to_string())
        .env("CROSSBAR_DIR", cbdir)
        .arg("--")
        .args(words);
    match runtime {
        Some(runtime) => command.env("XDG_RUNTIME_DIR", runtime),
        None => command.env_remove("XDG_RUNTIME_DIR"),
    };
    finish(command)
}

fn offered(run: &Run) -> Vec<&str> {
    run.stdout.lines().collect()
}

#[test]
fn ids_of_the_running_node_are_offered_by_kind() {
    let node = node();
    let run = tab(node.dir(), "crossbarctl router stop-transport w1 ");
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    // Options of every command would bury the ids; the command's own come after them.
    assert_eq!(offered(&run), ["t1", "--if-exists", "--help"]);
    assert!(offered(&tab(node.dir(), "crossbarctl container stop ")).contains(&"c1"));
    assert!(!offered(&tab(node.dir(), "crossbarctl container stop ")).contains(&"w1"));
    let after_worker = tab(node.dir(), "crossbarctl worker ");
    assert_eq!(offered(&after_worker)[..2], ["w1", "c1"]);
    assert!(!after_worker.stdout.contains("uptime"));
    assert!(offered(&tab(node.dir(), "crossbarctl worker w1 ")).contains(&"uptime"));
}

#[test]
fn a_node_that_is_dead_or_silent_offers_nothing_says_nothing_and_costs_no_time() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::create_dir(dir.path().join("run")).unwrap();
    let dead = tab(dir.path(), "crossbarctl router stop-transport w1 ");
    let listener =
        std::os::unix::net::UnixListener::bind(dir.path().join("run/management.sock")).unwrap();
    let began = Instant::now();
    let silent = tab(dir.path(), "crossbarctl router stop-transport w1 ");
    // The deadline is 250 ms; the rest is the start of an unoptimised program on a busy machine.
    assert!(began.elapsed() < Duration::from_secs(2));
    drop(listener);
    for run in [dead, silent] {
        assert!(!run.stdout.contains("t1"));
        assert_eq!((run.stderr.as_str(), run.code), ("", Some(0)));
    }
}

#[test]
fn who_presses_it_again_does_not_ask_the_node_again() {
    let node = node();
    let runtime = tempfile::tempdir().unwrap();
    let line = "crossbarctl router stop ";
    for _ in 0..3 {
        let run = tab_with(node.dir(), Some(runtime.path()), line);
        assert!(offered(&run).contains(&"w1"), "{}", run.stdout);
    }
    // Unless it was asked longer ago; an unoptimised program on a busy machine may be slow.
    let asked = node.take_calls().len();
    assert!(asked < 3, "{asked}");
    // Another node is another answer.
    let other = node_without_workers();
    let run = tab_with(other.dir(), Some(runtime.path()), line);
    assert!(!offered(&run).contains(&"w1"), "{}", run.stdout);
}

fn node_without_workers() -> Stub {
    Stub::start(|_, _| Ok(json!([])))
}

#[test]
fn what_can_be_set_is_offered() {
    let node = node();
    let run = tab(node.dir(), "crossbarctl router start w9 --set t");
    assert_eq!(offered(&run), ["title=", "traceback="]);
    for (line, wanted) in [
        ("container start c9 --set shut", "shutdown="),
        ("guest start g9 --set exec", "executable="),
        (
            "router start-link w1 r1 --set forward_local_e",
            "forward_local_events=",
        ),
        ("router start-component w1 --set cla", "classname="),
        ("container start-component c1 --set cla", "classname="),
    ] {
        let run = tab(node.dir(), &format!("crossbarctl {line}"));
        assert_eq!(offered(&run), [wanted], "{line}");
    }
    let run = tab(node.dir(), "crossbarctl worker w1 set-cpu-affinity ");
    assert_eq!(offered(&run)[0], "all");
}

#[test]
fn what_a_node_makes_up_is_neither_an_option_nor_an_escape() {
    let node = Stub::start(|_, _| {
        Ok(json!([
            {"id": "--yes", "type": "router"},
            {"id": "w\u{1b}[31m", "type": "router"},
            {"id": "w1", "type": "router", "status": "a\u{1b}[31mb"},
        ]))
    });
    let run = tab(node.dir(), "crossbarctl router stop ");
    assert!(!run.stdout.contains('\u{1b}'), "{:?}", run.stdout);
    let ids: Vec<&str> = offered(&run)
        .into_iter()
        .take_while(|id| !id.starts_with("--k"))
        .collect();
    assert_eq!(ids, ["w1"]);
}

//! The daemon's own promises: what it says and how it ends.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::{Value, json};
use tests::{Child, DEADLINE, TestNode, free_port, programs, wait_for};

use crate::world::{Empty, empty_config, transport_config};

fn node(dir: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(&programs().node);
    let path = std::env::var_os("PATH").unwrap_or_default();
    command.env_clear().env("PATH", path).env("HOME", dir);
    command.current_dir(dir).args(words).stdin(Stdio::null());
    command
}

fn run(dir: &Path, words: &[&str]) -> Output {
    node(dir, words).output().unwrap()
}

#[test]
fn status_tells_by_its_exit_code() {
    let mut empty = Empty::start();
    let dir = empty.node.dir().to_owned();
    let cbdir = dir.to_str().unwrap().to_owned();
    let status = |words: &[&str]| {
        let mut all = vec!["status", "--cbdir", &cbdir];
        all.extend(words);
        run(&dir, &all).status.code()
    };
    assert_eq!(status(&[]), Some(0));
    assert_eq!(status(&["--assert", "running"]), Some(0));
    assert_eq!(status(&["--assert", "stopped"]), Some(69));
    assert_eq!(status(&["--lsb"]), Some(0));
    empty.node.stop();
    assert_eq!(status(&[]), Some(69));
    assert_eq!(status(&["--assert", "stopped"]), Some(0));
    assert_eq!(status(&["--lsb"]), Some(3));
}

#[test]
fn a_pid_file_of_others_neither_blocks_a_start_nor_kills_a_stranger() {
    let mut empty = Empty::start();
    empty.node.stop();
    let dir = empty.node.dir().to_owned();
    // Somebody who must not be hurt.
    let mut stranger = Command::new("/bin/sleep").arg("1000").spawn().unwrap();
    for pid in [1, stranger.id()] {
        fs::write(dir.join("node.pid"), json!({"pid": pid}).to_string()).unwrap();
        run(&dir, &["stop", "--cbdir", dir.to_str().unwrap()]);
        assert!(stranger.try_wait().unwrap().is_none());
        empty.node.start_again();
        assert!(stranger.try_wait().unwrap().is_none());
        empty.node.stop();
    }
    stranger.kill().unwrap();
    stranger.wait().unwrap();
    // What a killed node leaves is no obstacle either.
    empty.node.start_again();
    empty.node.controller.signal(Signal::SIGKILL);
    empty.node.controller.wait(DEADLINE);
    empty.node.start_again();
}

#[test]
fn every_line_of_the_log_is_json_where_that_was_asked_for() {
    let dir = tempfile::tempdir().unwrap();
    let mut config = empty_config(free_port());
    config["workers"] = json!([
        {"id": "w1", "type": "router"},
        {"id": "g1", "type": "guest", "executable": "/bin/sh",
         "arguments": ["-c", "echo hello; exec sleep 1000"]},
    ]);
    fs::write(dir.path().join("config.json"), config.to_string()).unwrap();
    let cbdir = dir.path().to_str().unwrap();
    let words = ["start", "--cbdir", cbdir, "--logformat", "json"];
    let mut child = Child::start("node", &mut node(dir.path(), &words));
    child
        .stderr
        .wait("what the guest wrote, and readiness", DEADLINE, |lines| {
            let said = |text| lines.iter().any(|line| line.contains(text));
            (said("hello") && said("node n1 is ready")).then_some(())
        });
    child.signal(Signal::SIGTERM);
    assert_eq!(child.wait(DEADLINE).code(), Some(0));
    let lines = [child.stderr.all(), child.stdout.all()].concat();
    let said = objects(&lines);
    let pid = u64::from(child.pid());
    for (text, worker, ours) in [
        ("node n1 is ready", None, true),
        ("hello", Some("g1"), false),
    ] {
        let found = said.iter().find(|line| line["msg"] == text);
        let found = found.unwrap_or_else(|| panic!("{text}: {lines:#?}"));
        assert_eq!(found["worker"].as_str(), worker, "{found}");
        assert_eq!(
            (&found["node"], &found["level"]),
            (&json!("n1"), &json!("info"))
        );
        assert_eq!(found["pid"].as_u64() == Some(pid), ours, "{found}");
    }
    for line in &said {
        let names: Vec<&String> = line.as_object().unwrap().keys().collect();
        let mut names: Vec<&str> = names.into_iter().map(String::as_str).collect();
        names.sort_unstable();
        let all = [
            "fields", "level", "msg", "node", "pid", "target", "ts", "worker",
        ];
        assert_eq!(names, all, "{line}");
        assert!(
            line["fields"].is_object() && line["ts"].as_str().unwrap().ends_with('Z'),
            "{line}"
        );
    }
    // So is what keeps a node from starting.
    fs::write(dir.path().join("config.json"), r#"{"wrokers": []}"#).unwrap();
    let refused = run(dir.path(), &words);
    assert_eq!(refused.status.code(), Some(78));
    let lines = String::from_utf8([refused.stdout, refused.stderr].concat()).unwrap();
    let lines: Vec<String> = lines.lines().map(str::to_owned).collect();
    assert!(!objects(&lines).is_empty());
}

fn objects(lines: &[String]) -> Vec<Value> {
    let parse = |line: &String| {
        let value = serde_json::from_str::<Value>(line);
        value
            .ok()
            .filter(Value::is_object)
            .unwrap_or_else(|| panic!("{line}"))
    };
    lines.iter().map(parse).collect()
}

#[test]
fn the_end_of_a_node_says_why() {
    let dir = tempfile::tempdir().unwrap();
    let cbdir = dir.path().to_str().unwrap();
    let start = |config: &Value| {
        fs::write(dir.path().join("config.json"), config.to_string()).unwrap();
        let output = run(dir.path(), &["start", "--cbdir", cbdir]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        (output.status.code(), said)
    };
    let (code, said) = start(&json!({"wrokers": []}));
    assert_eq!(code, Some(78), "{said}");
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let address = taken.local_addr().unwrap();
    let mut config = empty_config(free_port());
    config["workers"] = json!([
        {"id": "w1", "type": "router", "transports": [transport_config(address.port())]},
    ]);
    let (code, said) = start(&config);
    assert_eq!(code, Some(71), "{said}");
    let port = address.port().to_string();
    assert!(
        said.contains("transport001") && said.contains(&port),
        "{said}"
    );

    let mut config = empty_config(free_port());
    config["controller"]["options"] = json!({"shutdown": ["shutdown_on_worker_exit"]});
    config["workers"] = json!([
        {"id": "g1", "type": "guest", "executable": "/bin/sleep", "arguments": ["1000"]},
    ]);
    let mut node = TestNode::start(&config);
    let workers = node.ctl().json(&["workers", "list"]);
    let pid = workers[0]["pid"].as_i64().unwrap();
    kill(Pid::from_raw(i32::try_from(pid).unwrap()), Signal::SIGKILL).unwrap();
    assert_eq!(node.controller.wait(DEADLINE).code(), Some(1));
    let said = node.controller.stderr.to_end(DEADLINE);
    let reason = said.contains("node stopping: worker g1 ended");
    assert!(reason && said.contains("shutdown_on_worker_exit"), "{said}");
}

#[test]
fn the_service_manager_is_told_of_readiness_reloads_and_the_end() {
    let dir = tempfile::tempdir().unwrap();
    let (first, second) = (free_port(), free_port());
    let config = |port: u16| {
        let mut config = json!({"controller": {"id": "n1"}});
        config["workers"] = json!([
            {"id": "w1", "type": "router", "transports": [transport_config(port)]},
        ]);
        fs::write(dir.path().join("config.json"), config.to_string()).unwrap();
    };
    config(first);
    let manager = UnixDatagram::bind(dir.path().join("notify")).unwrap();
    manager.set_read_timeout(Some(DEADLINE)).unwrap();
    let told = || {
        let mut text = [0; 1024];
        let length = manager.recv(&mut text).unwrap();
        String::from_utf8_lossy(&text[..length]).into_owned()
    };
    let mut command = node(
        dir.path(),
        &["start", "--cbdir", dir.path().to_str().unwrap()],
    );
    command.env("NOTIFY_SOCKET", dir.path().join("notify"));
    let mut child = Child::start("node", &mut command);
    let ready = told();
    assert!(
        ready.contains("READY=1") && ready.contains("STATUS=1 workers"),
        "{ready}"
    );
    TcpStream::connect(("127.0.0.1", first)).unwrap();

    config(second);
    child.signal(Signal::SIGHUP);
    let reloading = told();
    assert!(
        reloading.contains("RELOADING=1") && reloading.contains("MONOTONIC_USEC="),
        "{reloading}"
    );
    let ready = told();
    assert!(
        ready.contains("READY=1") && ready.contains("STATUS=reloaded"),
        "{ready}"
    );
    TcpStream::connect(("127.0.0.1", second)).unwrap();

    fs::write(dir.path().join("config.json"), "{").unwrap();
    child.signal(Signal::SIGHUP);
    assert!(told().contains("RELOADING=1"));
    let ready = told();
    assert!(
        ready.contains("READY=1") && ready.contains("STATUS=not reloaded"),
        "{ready}"
    );

    child.signal(Signal::SIGTERM);
    assert!(told().contains("STOPPING=1"));
    assert_eq!(child.wait(DEADLINE).code(), Some(0));
}

#[test]
fn the_first_process_of_a_container_ends_soon_and_leaves_nobody() {
    let dir = tempfile::tempdir().unwrap();
    let mut config = empty_config(free_port());
    config["workers"] = json!([
        {"id": "w1", "type": "router"},
        {"id": "g1", "type": "guest", "executable": "/bin/sh",
         "arguments": ["-c", "(sleep 0.2; exit 0) & exec sleep 1000"]},
    ]);
    fs::write(dir.path().join("config.json"), config.to_string()).unwrap();
    let ended = || {
        // A process namespace of its own, where the node is process 1 and not root, as in a container.
        let mut command = Command::new("unshare");
        let own = [
            "--user",
            "--map-user=1000",
            "--map-group=1000",
            "--pid",
            "--fork",
        ];
        command
            .args(own)
            .args(["--kill-child", "--mount-proc"])
            .arg(&programs().node)
            .args(["start", "--cbdir"])
            .arg(dir.path());
        let mut outer = Child::start("node in a namespace", &mut command);
        outer.stdout.wait("readiness", DEADLINE, |lines| {
            lines
                .iter()
                .any(|line| line.ends_with(" is ready"))
                .then_some(())
        });
        let inner = children(outer.pid());
        let [first] = inner.as_slice() else {
            panic!("one child, not {inner:?}");
        };
        let zombies = || {
            let below = children(*first);
            below.iter().filter(|pid| state(**pid) == Some('Z')).count()
        };
        wait_for("every orphan to be taken in", DEADLINE, || {
            (zombies() == 0).then_some(())
        });
        let guests = children(*first);
        assert!(guests.len() >= 2, "{guests:?}");
        let begin = Instant::now();
        let first = Pid::from_raw(i32::try_from(*first).unwrap());
        kill(first, Signal::SIGTERM).unwrap();
        assert_eq!(outer.wait(DEADLINE).code(), Some(0));
        let took = begin.elapsed();
        assert!(guests.iter().all(|pid| state(*pid).is_none()), "{guests:?}");
        took
    };
    // As long as it takes where nobody else wants the machine.
    let fastest = (0..3)
        .map(|_| ended())
        .find(|took| *took <= Duration::from_secs(3));
    assert!(fastest.is_some(), "three times it took more than 3 s");
}

fn children(pid: u32) -> Vec<u32> {
    let list = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap_or_default();
    list.split_whitespace()
        .filter_map(|pid| pid.parse().ok())
        .collect()
}

fn state(pid: u32) -> Option<char> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    stat.rsplit_once(") ")?.1.chars().next()
}

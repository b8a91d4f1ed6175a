//! Guests: any program, its output kept, its whole process group stopped.

use std::os::unix::fs::PermissionsExt;

use serde_json::json;
use tests::{DEADLINE, proc, wait_for};

use crate::admin::{wait_topics, watch};
use crate::world::{Empty, pid};

#[test]
fn what_a_guest_writes_is_kept_line_by_line() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    ctl.start_guest("g1", "echo out; echo err >&2; exec sleep 1000");
    let log = wait_for("two lines", DEADLINE, || {
        let log = ctl.json(&["call", "get_worker_log", "g1"]);
        (log.as_array().unwrap().len() == 2).then_some(log)
    });
    let mut texts = [log[0][2].as_str().unwrap(), log[1][2].as_str().unwrap()];
    texts.sort_unstable();
    assert_eq!(texts, ["err", "out"]);
    assert_eq!([&log[0][0], &log[1][0]], [&json!(0), &json!(1)]);
}

#[test]
fn stopping_a_guest_ends_whatever_it_started() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    let before = empty.node.processes().len();
    ctl.start_guest("g1", "sleep 1000 & sleep 1000 & wait");
    wait_for(
        "the guest, its guard and its own children",
        DEADLINE,
        || (empty.node.processes().len() == before + 4).then_some(()),
    );
    ctl.ok(&["guest", "stop", "g1", "--yes"]);
    wait_for("their end", DEADLINE, || {
        (empty.node.processes().len() == before).then_some(())
    });
    assert_eq!(ctl.json(&["workers", "list"]), json!([]));
}

#[test]
fn a_guest_that_ignores_sigterm_is_killed_when_asked() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    ctl.start_guest(
        "g1",
        "trap '' TERM; echo ready; while :; do sleep 1000; done",
    );
    let pid = pid(&ctl, "g1");
    wait_for("the trap", DEADLINE, || {
        ctl.ok(&["logs", "g1"]).contains("ready").then_some(())
    });
    ctl.ok(&["guest", "stop", "g1", "--kill", "--yes"]);
    assert!(!proc::runs(pid));
}

#[test]
fn a_guest_that_ends_by_itself_is_not_started_again() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    ctl.ok(&["guest", "start", "g1", "--", "/bin/true"]);
    wait_for("its end", DEADLINE, || {
        (ctl.json(&["workers", "list"]) == json!([])).then_some(())
    });
}

#[test]
fn a_guest_that_watches_is_started_again_once_after_a_burst_of_changes() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    let source = empty.node.dir().join("src/deep");
    std::fs::create_dir_all(&source).unwrap();
    let config = json!({
        "type": "guest",
        "executable": "/bin/sh",
        // It takes longer to end than until it is to start again.
        "arguments": ["-c", "trap 'sleep 0.4; exit 3' TERM; echo up; while :; do sleep 0.05; done"],
        "options": { "watch": { "directories": ["src"], "action": "restart", "timeout": 0.1 } },
    });
    let watcher = empty.manager();
    watch(&watcher);
    ctl.ok(&["call", "start_guest", "g1", &config.to_string()]);
    let first = pid(&ctl, "g1");
    let ups = || {
        let log = ctl.json(&["call", "get_worker_log", "g1"]);
        let lines = log.as_array().unwrap().iter();
        lines.filter(|line| line[2] == "up").count()
    };
    wait_for("the guest to be up", DEADLINE, || {
        (ups() == 1).then_some(())
    });
    for number in 0..20 {
        std::fs::write(source.join(format!("{number}.py")), "x").unwrap();
    }
    wait_for("its return", DEADLINE, || (ups() == 2).then_some(()));
    let second = pid(&ctl, "g1");
    assert!(first != second && !proc::runs(first));
    wait_topics(
        &watcher,
        &[
            "on_guest_starting",
            "on_guest_started",
            "on_guest_stopped",
            "on_guest_started",
        ],
    );
    assert_eq!(
        watcher
            .events("all")
            .iter()
            .filter(|event| event.topic.as_deref().unwrap().ends_with("stopped"))
            .map(|event| event.payload.args[0]["exit_code"].clone())
            .collect::<Vec<_>>(),
        [json!(3)]
    );

    // And again, with the new process; then it is stopped, and stays so.
    std::fs::remove_file(source.join("7.py")).unwrap();
    wait_for("its second return", DEADLINE, || (ups() == 3).then_some(()));
    ctl.ok(&["guest", "stop", "g1", "--yes"]);
    std::fs::write(source.join("late.py"), "x").unwrap();
    assert_eq!(ctl.json(&["workers", "list"]), json!([]));
}

#[test]
fn a_guest_that_watches_and_does_not_say_what_for_just_ends() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    std::fs::create_dir(empty.node.dir().join("src")).unwrap();
    let config = json!({
        "type": "guest",
        "executable": "sleep",
        "arguments": ["1000"],
        "options": { "watch": { "directories": ["src"] } },
    });
    ctl.ok(&["call", "start_guest", "g1", &config.to_string()]);
    std::fs::write(empty.node.dir().join("src/new"), "x").unwrap();
    wait_for("its end", DEADLINE, || {
        (ctl.json(&["workers", "list"]) == json!([])).then_some(())
    });
}

#[test]
fn a_guest_reads_what_its_configuration_says_and_then_the_end() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    std::fs::create_dir(empty.node.dir().join("work")).unwrap();
    let program = "pwd; echo $COLOUR; cat; echo; echo end; echo hidden >&2; exec sleep 1000";
    let config = json!({
        "type": "guest",
        "executable": "/bin/sh",
        "arguments": ["-c", program],
        "options": {
            "workdir": "work",
            "env": { "inherit": ["PATH"], "vars": { "COLOUR": "blue" } },
            "stdin": { "type": "json", "value": { "a": [1, null] } },
            "stderr": "drop",
        },
    });
    ctl.ok(&["call", "start_guest", "g1", &config.to_string()]);
    let log = wait_for("all lines", DEADLINE, || {
        let log = ctl.json(&["call", "get_worker_log", "g1"]);
        let lines: Vec<String> = log
            .as_array()
            .unwrap()
            .iter()
            .map(|line| line[2].as_str().unwrap().to_owned())
            .collect();
        lines.contains(&"end".to_owned()).then_some(lines)
    });
    let work = empty.node.dir().canonicalize().unwrap().join("work");
    assert_eq!(
        log,
        [work.to_str().unwrap(), "blue", r#"{"a":[1,null]}"#, "end"]
    );
}

/// A process that leaves the group, the session and the environment of whoever has started it, and says its id.
const RUNAWAY: &str = "setsid env -i sh -c 'echo $$; exec sleep 1000' & wait";

/// Tells whether the node may make cgroups, without which it cannot find such a process.
pub fn has_cgroups(empty: &Empty) -> bool {
    let stderr = empty.node.controller.stderr.all();
    !stderr
        .iter()
        .any(|line| line.contains("workers get no cgroups"))
}

fn runaway(empty: &Empty) -> u32 {
    let ctl = empty.ctl();
    ctl.ok(&["guest", "start", "g1", "--", "/bin/sh", "-c", RUNAWAY]);
    wait_for("the runaway", DEADLINE, || {
        ctl.ok(&["logs", "g1"]).trim().parse().ok()
    })
}

#[test]
fn what_a_guest_started_cannot_run_away() {
    let empty = Empty::start();
    if !has_cgroups(&empty) {
        return;
    }
    let ctl = empty.ctl();
    let pid = runaway(&empty);
    assert!(proc::runs(pid));
    ctl.ok(&["guest", "stop", "g1", "--yes"]);
    assert!(!proc::runs(pid));
    // Nor when the guest ends by itself, or is killed.
    let pid = runaway(&empty);
    let guest = crate::world::pid(&ctl, "g1");
    crate::supervision::kill(guest);
    wait_for("the end of both", DEADLINE, || {
        (!proc::runs(pid) && ctl.json(&["workers", "list"]) == json!([])).then_some(())
    });
}

#[test]
fn what_a_guest_started_cannot_run_away_when_the_controller_is_killed() {
    let mut empty = Empty::start();
    if !has_cgroups(&empty) {
        return;
    }
    let pid = runaway(&empty);
    empty
        .node
        .controller
        .signal(nix::sys::signal::Signal::SIGKILL);
    empty.node.controller.wait(DEADLINE);
    wait_for("its end", DEADLINE, || (!proc::runs(pid)).then_some(()));
}

#[test]
fn a_node_that_is_gone_leaves_no_cgroup() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    ctl.ok(&["router", "start", "w1"]);
    ctl.ok(&["guest", "start", "g1", "--", "sleep", "1000"]);
    let group = |pid: u32| std::fs::read_to_string(format!("/proc/{pid}/cgroup")).unwrap();
    let own = |pid: u32| {
        group(pid)
            .lines()
            .find_map(|line| Some(line.strip_prefix("0::")?.to_owned()))
    };
    let (worker, guest) = (own(pid(&ctl, "w1")), own(pid(&ctl, "g1")));
    let controller = own(empty.node.controller.pid());
    if !has_cgroups(&empty) {
        return;
    }
    let (worker, guest, controller) = (worker.unwrap(), guest.unwrap(), controller.unwrap());
    assert!(worker != guest && worker.starts_with(&controller) && guest.starts_with(&controller));
    let home = worker.rsplit_once('/').unwrap().0.to_owned();
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap();
    let mount = mounts
        .lines()
        .find(|line| line.contains(" - cgroup2 "))
        .unwrap();
    let mount = mount.split(' ').nth(4).unwrap();
    let directory = std::path::PathBuf::from(format!("{mount}{home}"));
    assert!(directory.is_dir(), "{directory:?}");
    // Nor does what could not be started.
    let script = empty.node.dir().join("broken");
    std::fs::write(&script, "#!/no/such/interpreter\n").unwrap();
    std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o700)).unwrap();
    let broken = ctl.run(&["guest", "start", "g2", "--", script.to_str().unwrap()]);
    assert_eq!(broken.status, 10, "{broken:?}");
    let mut node = empty.node;
    node.ctl().ok(&["node", "shutdown", "--yes"]);
    node.controller.wait(DEADLINE);
    assert!(!directory.exists(), "{directory:?}");
}

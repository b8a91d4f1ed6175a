//! Answers in machine formats: valid, described by their schemas, and alone on standard output.

use std::process::Stdio;

use serde_json::{Value, json};
use tests::{Ctl, DEADLINE, Output, TestNode, free_port};

use crate::world::{World, empty_config};

/// Checks a document against the schema of a command, by the program itself.
fn validate(ctl: &Ctl, name: &str, document: &str) -> Output {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), document).unwrap();
    ctl.run(&["schema", "validate", name, file.path().to_str().unwrap()])
}

#[test]
fn every_answer_in_json_is_what_its_schema_says() {
    let world = World::start();
    let ctl = world.ctl();
    ctl.ok(&[
        "guest",
        "start",
        "g1",
        "--",
        "/bin/sh",
        "-c",
        "echo hello; exec sleep 1000",
    ]);
    ctl.ok(&["container", "start", "c1"]);
    for (command, name) in [
        ("node info", "node.info"),
        ("nodes list", "nodes.list"),
        ("workers list", "workers.list"),
        ("workers logs w1", "workers.logs"),
        ("router list-realms w1", "router.list-realms"),
        ("router list-roles w1 r1", "router.list-roles"),
        ("router list-transports w1", "router.list-transports"),
        ("router list-components w1", "router.list-components"),
        ("container list-components c1", "container.list-components"),
        ("time", "time"),
        ("time --skew", "time"),
        ("started", "started"),
        ("uptime", "uptime"),
        ("gc", "gc"),
        ("process info", "process.info"),
        ("stats", "stats"),
        ("worker w1 time", "worker.time"),
        ("worker w1 show", "worker.show"),
        ("worker g1 show", "worker.show"),
        ("worker w1 stats get", "worker.stats.get"),
        ("worker w1 get-cpu-affinity", "worker.get-cpu-affinity"),
        ("worker w1 set-cpu-affinity all", "worker.set-cpu-affinity"),
        ("worker c1 pythonpath list", "worker.pythonpath.list"),
        ("stats monitor off", "stats.monitor"),
        ("status", "status"),
        ("tree", "tree"),
        ("export", "export"),
        ("check --format json", "check"),
        ("wait worker w1", "wait.worker"),
        ("wait node", "wait.node"),
        ("logs g1", "logs"),
        ("doctor", "doctor"),
        ("version", "version"),
        ("reload --dry-run", "reload"),
        ("context list", "context.list"),
        ("context validate", "context.validate"),
        ("api list", "api.list"),
        ("api show get_workers", "api.show"),
        ("schema list", "schema.list"),
        ("schema show workers.list", "schema.show"),
        ("config schema", "config.schema"),
        ("router start w2", "router.start"),
        ("router start w2 --if-not-exists", "router.start"),
        ("router start-realm w2 r --name x", "router.start-realm"),
        ("router stop-realm w2 r --yes", "router.stop-realm"),
        ("router stop w2 --yes", "router.stop"),
        ("router stop w2 --yes --if-exists", "router.stop"),
        ("guest stop g1 --yes", "guest.stop"),
    ] {
        let mut words = vec!["-o", "json"];
        words.extend(command.split(' '));
        let output = ctl.run(&words);
        // A check or a doctor may find something; the answer is there all the same.
        assert!(output.status <= 1, "{command}: {output}");
        serde_json::from_str::<Value>(&output.stdout)
            .unwrap_or_else(|why| panic!("{command}: {why}: {output}"));
        let verdict = validate(&ctl, name, &output.stdout);
        assert_eq!(verdict.status, 0, "{command}: {verdict}\n{}", output.stdout);
    }
    // And it can say no.
    let verdict = validate(&ctl, "workers.list", "[{\"id\": 1}]");
    assert_eq!(verdict.status, 1, "{verdict}");
    assert!(verdict.stdout.contains("/0"), "{verdict}");
}

#[test]
fn lines_of_a_stream_are_what_their_schema_says() {
    let world = World::start();
    let ctl = world.ctl();
    let stats = ctl.ok(&[
        "stats",
        "watch",
        "--interval",
        "50ms",
        "--count",
        "2",
        "-o",
        "jsonl",
    ]);
    let verdict = validate(&ctl, "stats.watch", &stats);
    assert_eq!(
        (verdict.status, verdict.stdout.as_str()),
        (0, "2 valid\n"),
        "{verdict}"
    );
    let mut batch = ctl.command(&["batch", "-f", "-", "-o", "jsonl"]);
    let mut batch = batch
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    std::io::Write::write_all(batch.stdin.as_mut().unwrap(), b"node info\nstatus\n").unwrap();
    let output = batch.wait_with_output().unwrap();
    let records = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{records}");
    assert_eq!(validate(&ctl, "batch", &records).status, 0, "{records}");
}

#[test]
fn every_help_fits_and_has_impact_and_examples() {
    let home = tempfile::tempdir().unwrap();
    let ctl = Ctl::url("unix:/nowhere", home.path());
    let commands = ctl.json(&["schema", "list"]);
    let commands: Vec<&str> = commands
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["command"].as_str().unwrap())
        .chain(["", "top", "man", "completions", "help"])
        .collect();
    for command in commands {
        let mut line: Vec<&str> = command.split(' ').filter(|word| !word.is_empty()).collect();
        // The worker comes before what is done with it.
        if line.first() == Some(&"worker") {
            line.insert(1, "w1");
        }
        line.push("--help");
        let help = ctl.run(&line);
        assert_eq!(
            (help.status, help.stderr.as_str()),
            (0, ""),
            "{line:?}: {help}"
        );
        let widest = help.stdout.lines().map(|line| line.chars().count()).max();
        assert!(widest <= Some(80), "{line:?}: {widest:?}");
        if !command.is_empty() {
            let whole = help.stdout.contains("Impact: ") && help.stdout.contains("Examples:");
            assert!(whole, "{line:?}: {help}");
        }
    }
    let wrong = ctl.run(&["router", "strat"]);
    assert_eq!(wrong.status, 2, "{wrong}");
    assert!(wrong.stderr.contains("start"), "{wrong}");
}

#[test]
fn every_command_has_its_manual_page() {
    let home = tempfile::tempdir().unwrap();
    let ctl = Ctl::url("unix:/nowhere", home.path());
    let folder = home.path().join("man1");
    ctl.ok(&["man", "--dir", folder.to_str().unwrap()]);
    let mut pages = 0;
    for page in std::fs::read_dir(&folder).unwrap().flatten() {
        let text = std::fs::read_to_string(page.path()).unwrap();
        assert!(text.contains("EXIT STATUS"), "{:?}", page.path());
        pages += 1;
    }
    let commands = ctl.json(&["schema", "list"]).as_array().unwrap().len();
    assert!(pages >= commands, "{pages} pages, {commands} commands");
}

#[test]
fn a_secret_is_nowhere_and_a_wrong_one_is_refused_by_its_reason() {
    let port = free_port();
    let mut config = empty_config(port);
    config["controller"]["transport"]["auth"] = json!({
        "ticket": {"type": "static", "principals": {"ops": {"ticket": "hush-ticket", "role": "admin"}}},
        "wampcra": {"type": "static", "users": {"ops": {"secret": "hush-secret", "role": "admin"}}},
    });
    let node = TestNode::start(&config);
    let ctl = Ctl::url(&format!("ws://127.0.0.1:{port}/"), node.dir());
    let as_ops = |words: &[&str], variable: &str, secret: &str| {
        let all: Vec<&str> = ["--authid", "ops"].iter().chain(words).copied().collect();
        let mut command = ctl.command(&all);
        command.env(variable, secret);
        command
    };
    for (variable, secret) in [
        ("CROSSBARCTL_TICKET", "hush-ticket"),
        ("CROSSBARCTL_SECRET", "hush-secret"),
    ] {
        let right = as_ops(&["-vvv", "node", "info"], variable, secret)
            .output()
            .unwrap();
        let said = [right.stdout, right.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        assert!(right.status.success(), "{variable}: {said}");
        assert!(!said.contains("hush"), "{variable}: {said}");
        let wrong = as_ops(&["-o", "json", "node", "info"], variable, "wrong-one")
            .output()
            .unwrap();
        assert_eq!(wrong.status.code(), Some(4), "{variable}");
        let error: Value = serde_json::from_slice(&wrong.stderr).unwrap();
        let uri = error["error"]["uri"].as_str().unwrap();
        assert!(uri.starts_with("wamp.error."), "{error}");
    }
    // What others see of a running one is its command line.
    let mut command = as_ops(&["events", "tail"], "CROSSBARCTL_TICKET", "hush-ticket");
    let tail = tests::Child::start("crossbarctl events tail", &mut command);
    tail.stderr.wait("the subscription", DEADLINE, |lines| {
        (!lines.is_empty()).then_some(())
    });
    let line = std::fs::read_to_string(format!("/proc/{}/cmdline", tail.pid())).unwrap();
    assert!(line.contains("tail") && !line.contains("hush"));
}

//! Answers in machine formats: valid, described by their schemas, and alone on standard output.

use std::process::{Command, Stdio};

use serde_json::{Value, json};
use shared::wamp::auth::cryptosign::SigningKey;
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
    ctl.start_guest("g1", "echo hello; exec sleep 1000");
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
    let mut pages = Vec::new();
    for page in std::fs::read_dir(&folder).unwrap().flatten() {
        let text = std::fs::read_to_string(page.path()).unwrap();
        assert!(text.contains(".SH \"EXIT STATUS\""), "{:?}", page.path());
        pages.push(page.path());
    }
    let commands = ctl.json(&["schema", "list"]);
    for command in commands.as_array().unwrap() {
        let name = command["command"].as_str().unwrap().replace(' ', "-");
        let page = folder.join(format!("crossbarctl-{name}.1"));
        assert!(pages.contains(&page), "{page:?}");
    }
    let said = complaints(&pages);
    assert!(said.is_empty(), "{said}");
}

/// What `mandoc`, or else `man`, has to say against manual pages. Nothing where neither is installed.
fn complaints(pages: &[std::path::PathBuf]) -> String {
    let mut mandoc = Command::new("mandoc");
    let mut tools = vec![mandoc.args(["-T", "lint"]).args(pages).output()];
    if tools[0].is_err() {
        let by_man = |page| {
            let mut man = Command::new("man");
            let quiet = ["--warnings=all", "-E", "UTF-8", "-Tutf8", "-Z", "-l"];
            man.args(quiet).arg(page).stdout(Stdio::null()).output()
        };
        tools = pages.iter().map(by_man).collect();
    }
    let said = tools.into_iter().flatten().map(|output| {
        [output.stdout, output.stderr].map(|said| String::from_utf8_lossy(&said).into_owned())
    });
    said.flatten().collect()
}

/// A way to prove who one is: words, a variable of the environment, and the secret; and the same with a wrong secret.
struct Proof {
    words: Vec<String>,
    variable: (&'static str, String),
    wrong: (&'static str, String),
}

#[test]
fn a_secret_is_nowhere_and_a_wrong_one_is_refused_by_its_reason() {
    let port = free_port();
    let mut config = empty_config(port);
    let seed = "5ec2e7".repeat(10) + "5ec2";
    let key = SigningKey::from_hex(&seed).unwrap();
    config["controller"]["transport"]["auth"] = json!({
        "ticket": {"type": "static", "principals": {"ops": {"ticket": "hush-ticket", "role": "admin"}}},
        "wampcra": {"type": "static", "users": {"ops": {"secret": "hush-secret", "role": "admin"}}},
        "cryptosign": {"type": "static", "principals": {"ops": {
            "authorized_keys": [key.public_hex()], "realm": "crossbar", "role": "admin"}}},
    });
    let node = TestNode::start(&config);
    let ctl = Ctl::url(&format!("ws://127.0.0.1:{port}/"), node.dir());
    let by = |method: &str, variable, secret: &str, wrong: &str| Proof {
        words: vec!["--auth".to_owned(), method.to_owned()],
        variable: (variable, secret.to_owned()),
        wrong: (variable, wrong.to_owned()),
    };
    let files = [("own.key", seed.clone()), ("wrong.key", "ab".repeat(32))].map(|(name, text)| {
        let file = node.dir().join(name);
        std::fs::write(&file, text).unwrap();
        file.to_str().unwrap().to_owned()
    });
    for proof in [
        by("ticket", "CROSSBARCTL_TICKET", "hush-ticket", "wrong-one"),
        by("wampcra", "CROSSBARCTL_SECRET", "hush-secret", "wrong-one"),
        by("cryptosign", "CROSSBARCTL_KEY_FILE", &files[0], &files[1]),
    ] {
        let command = |words: &[&str], (name, value): &(&str, String)| {
            let all = ["--authid", "ops"].iter().copied();
            let all: Vec<&str> = all
                .chain(proof.words.iter().map(String::as_str))
                .chain(words.iter().copied())
                .collect();
            let mut command = ctl.command(&all);
            command.env(name, value);
            command
        };
        let is_secret = |text: &str| text.contains("hush") || text.contains(&seed);
        let right = command(&["-vvv", "node", "info"], &proof.variable)
            .output()
            .unwrap();
        let said = [right.stdout, right.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        assert!(right.status.success(), "{:?}: {said}", proof.words);
        assert!(!is_secret(&said), "{said}");
        let wrong = command(&["-o", "json", "node", "info"], &proof.wrong)
            .output()
            .unwrap();
        let error = String::from_utf8_lossy(&wrong.stderr);
        assert_eq!(wrong.status.code(), Some(4), "{:?}: {error}", proof.words);
        let error: Value = serde_json::from_str(&error).unwrap();
        let uri = error["error"]["uri"].as_str().unwrap();
        assert!(uri.starts_with("wamp.error."), "{error}");
        // What others see of a running one is its command line.
        let mut command = command(&["events", "tail"], &proof.variable);
        let tail = tests::Child::start("crossbarctl events tail", &mut command);
        tail.stderr.wait("the subscription", DEADLINE, |lines| {
            (!lines.is_empty()).then_some(())
        });
        let shown = Command::new("ps")
            .args(["-ww", "-o", "args=", "-p", &tail.pid().to_string()])
            .output()
            .unwrap();
        let shown = String::from_utf8_lossy(&shown.stdout);
        assert!(shown.contains("tail") && !is_secret(&shown), "{shown}");
    }
}

//! The daemon's commands around a node: units for systemd, restarting, health, keys, and what it prints about itself.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

use nix::sys::signal::Signal;
use serde_json::{Value, json};
use tests::{Child, DEADLINE, free_port, programs};

use crate::world::{empty_config, transport_config};

fn command(dir: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(&programs().node);
    command
        .env_clear()
        .env("HOME", dir)
        .current_dir(dir)
        .args(words);
    command
}

fn run(dir: &Path, words: &[&str]) -> Output {
    command(dir, words).output().unwrap()
}

#[track_caller]
fn ok(dir: &Path, words: &[&str]) -> String {
    let output = run(dir, words);
    assert!(output.status.success(), "{words:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn ready(child: &Child) {
    child.stdout.wait("readiness", DEADLINE, |lines| {
        let ready = |line: &String| line.ends_with(" is ready");
        lines.iter().any(ready).then_some(())
    });
}

#[test]
fn units_of_systemd_are_made_for_the_node_and_its_transports() {
    let dir = tempfile::tempdir().unwrap();
    let mut config = empty_config(9000);
    let mut transport = transport_config(8080);
    transport["id"] = json!("t1");
    config["workers"] = json!([{"id": "w1", "type": "router", "transports": [transport]}]);
    fs::write(dir.path().join("config.json"), config.to_string()).unwrap();
    let cbdir = dir.path().to_str().unwrap();
    let service = ok(dir.path(), &["print-unit", "--cbdir", cbdir]);
    let program = programs().node.canonicalize().unwrap();
    for line in [
        format!("ExecStart={} start --cbdir {cbdir}", program.display()),
        format!("ExecStartPre={} check --cbdir {cbdir}", program.display()),
        "Type=notify-reload".to_owned(),
        "RestartPreventExitStatus=78".to_owned(),
    ] {
        assert!(service.lines().any(|it| it == line), "{line}: {service}");
    }
    let socket = ok(
        dir.path(),
        &["print-unit", "--cbdir", cbdir, "--socket", "w1/t1"],
    );
    assert!(
        socket.contains("\nListenStream=127.0.0.1:8080\nFileDescriptorName=w1/t1\n"),
        "{socket}"
    );
    let unknown = run(
        dir.path(),
        &["print-unit", "--cbdir", cbdir, "--socket", "w9/t1"],
    );
    assert_eq!(unknown.status.code(), Some(78));
    let said = String::from_utf8_lossy(&unknown.stderr).into_owned();
    assert!(said.contains("there are: mgmt, w1/t1"), "{said}");
}

#[test]
fn a_node_is_restarted_as_it_was_started_and_its_health_is_told() {
    let dir = tempfile::tempdir().unwrap();
    let admin = format!("127.0.0.1:{}", free_port());
    fs::create_dir(dir.path().join("n")).unwrap();
    let config = empty_config(free_port()).to_string();
    fs::write(dir.path().join("n/config.json"), config).unwrap();
    // Relative to where it was started, which is not where it is restarted from.
    let words = ["start", "--cbdir", "n", "--admin-listen", &admin];
    let mut first = Child::start("node", &mut command(dir.path(), &words));
    ready(&first);
    let elsewhere = tempfile::tempdir().unwrap();
    let cbdir = dir.path().join("n");
    let cbdir = cbdir.to_str().unwrap();
    let pid = || -> Value {
        let status = ok(
            elsewhere.path(),
            &["status", "--cbdir", cbdir, "-o", "json"],
        );
        serde_json::from_str::<Value>(&status).unwrap()["pid"].clone()
    };
    let health = |words: &[&str]| {
        let mut all = vec!["healthcheck"];
        all.extend(words);
        run(elsewhere.path(), &all).status.code()
    };
    let before = pid();
    let page = format!("http://{admin}/readyz");
    let restart = ["restart", "--cbdir", cbdir];
    let mut second = Child::start("restarted", &mut command(elsewhere.path(), &restart));
    ready(&second);
    assert_eq!(first.wait(DEADLINE).code(), Some(0));
    assert_ne!(pid(), before);
    assert_eq!(pid(), json!(second.pid()));
    assert_eq!(health(&["--cbdir", cbdir]), Some(0));
    assert_eq!(health(&["--url", &page]), Some(0));
    assert_eq!(
        health(&["--url", &format!("http://{admin}/nothing")]),
        Some(1)
    );
    second.signal(Signal::SIGTERM);
    assert_eq!(second.wait(DEADLINE).code(), Some(0));
    assert_eq!(health(&["--cbdir", cbdir]), Some(1));
    assert_eq!(health(&["--url", &page]), Some(1));
    assert_eq!(run(elsewhere.path(), &restart).status.code(), Some(69));
}

#[test]
fn a_key_pair_is_made_once_private_and_its_public_key_is_shown() {
    let dir = tempfile::tempdir().unwrap();
    let made = ok(dir.path(), &["keygen", "-o", "json"]);
    let made: Value = serde_json::from_str(&made).unwrap();
    let file = dir.path().join("key.priv");
    assert_eq!(
        fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let text = fs::read_to_string(&file).unwrap();
    assert_eq!(run(dir.path(), &["keygen"]).status.code(), Some(1));
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
    let public = made["public_key"].as_str().unwrap();
    let shown = ok(dir.path(), &["keys"]);
    assert_eq!(shown, format!("public-key-ed25519: {public}\n"));
    let private = ok(dir.path(), &["keys", "--private"]);
    let line = private.lines().nth(1).unwrap();
    assert!(
        text.contains(line) && line.starts_with("private-key-ed25519: "),
        "{private}"
    );
}

#[test]
fn the_program_prints_its_schema_completions_manual_and_licences() {
    let dir = tempfile::tempdir().unwrap();
    let schema: Value = serde_json::from_str(&ok(dir.path(), &["schema", "config"])).unwrap();
    assert!(schema["$defs"]["realm"].is_object());
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(
            ok(dir.path(), &["completions", shell]).contains("healthcheck"),
            "{shell}"
        );
    }
    assert!(ok(dir.path(), &["man"]).contains(".TH crossbar-node 1"));
    let legal = ok(dir.path(), &["legal"]);
    assert!(legal.contains("MIT") && legal.contains("Apache License"));
}

#[test]
fn the_log_is_a_file_that_can_be_rotated_and_what_runs_is_written_there() {
    let dir = tempfile::tempdir().unwrap();
    let mut config = empty_config(free_port());
    config["workers"] = json!([{"id": "w1", "type": "router"}]);
    fs::write(dir.path().join("config.json"), config.to_string()).unwrap();
    let words = [
        "start",
        "--cbdir",
        ".",
        "--logtofile",
        "--logformat",
        "syslogd",
    ];
    let mut node = Child::start("node", &mut command(dir.path(), &words));
    ready(&node);
    let log = dir.path().join("node.log");
    let read = || fs::read_to_string(&log).unwrap_or_default();
    // Without a time.
    assert!(read().contains("INFO node `n1` is ready\n"), "{}", read());
    assert!(!node.stderr.text().contains("is ready"));
    fs::rename(&log, dir.path().join("node.log.1")).unwrap();
    node.signal(Signal::SIGUSR1);
    tests::wait_for("a new file", DEADLINE, || log.exists().then_some(()));
    node.signal(Signal::SIGUSR2);
    tests::wait_for("what runs", DEADLINE, || {
        read().contains(r#""id":"w1","#).then_some(())
    });
    node.signal(Signal::SIGTERM);
    assert_eq!(node.wait(DEADLINE).code(), Some(0));
    let old = fs::read_to_string(dir.path().join("node.log.1")).unwrap();
    assert!(!old.contains("stopping") && read().contains("stopping"));
}

#[test]
fn the_journal_is_told_priorities_instead_of_times() {
    use std::os::unix::fs::MetadataExt;
    let dir = tempfile::tempdir().unwrap();
    fs::write(
        dir.path().join("config.json"),
        empty_config(free_port()).to_string(),
    )
    .unwrap();
    let path = dir.path().join("journal");
    let journal = fs::File::create(&path).unwrap();
    let about = journal.metadata().unwrap();
    let stream = format!("{}:{}", about.dev(), about.ino());
    let mut node = command(dir.path(), &["start", "--cbdir", "."]);
    node.env("JOURNAL_STREAM", stream).stderr(journal);
    let mut node = node.stdout(std::process::Stdio::null()).spawn().unwrap();
    let read = || fs::read_to_string(&path).unwrap();
    tests::wait_for("readiness", DEADLINE, || {
        read().contains("is ready").then_some(())
    });
    node.kill().unwrap();
    node.wait().unwrap();
    let text = read();
    assert!(
        text.lines()
            .any(|line| line.starts_with("<6>") && line.ends_with("INFO node `n1` is ready")),
        "{text}"
    );
    assert!(
        text.lines().any(|line| line.starts_with("<4> WARN")),
        "{text}"
    );
}

#[test]
fn a_node_file_is_converted_and_upgraded_and_the_old_one_is_kept() {
    let dir = tempfile::tempdir().unwrap();
    let old = json!({"workers": [{"type": "router", "realms": [{"name": "realm1", "roles": [
        {"name": "anonymous", "permissions": [{"uri": "com.example.*", "call": true}]}]}]}]});
    let file = dir.path().join("config.json");
    fs::write(&file, old.to_string()).unwrap();
    let place = ["--cbdir", "."];
    let done = |verb: &str| ok(dir.path(), &[&[verb][..], &place].concat());
    done("upgrade");
    let read = |path: &Path| -> Value {
        serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
    };
    let upgraded = read(&file);
    assert_eq!(upgraded["version"], 2);
    assert_eq!(read(&dir.path().join("config.json.bak")), old);
    assert!(done("upgrade").contains("as it should be"));
    done("convert");
    assert!(!file.exists());
    let yaml = fs::read_to_string(dir.path().join("config.yaml")).unwrap();
    assert!(yaml.contains("match: prefix"), "{yaml}");
    done("check");
    done("convert");
    assert_eq!(read(&file), upgraded);
}

#[test]
fn a_node_directory_begins_with_a_template() {
    let dir = tempfile::tempdir().unwrap();
    let templates = ok(dir.path(), &["init", "--list-templates"]);
    let names = templates.lines().filter_map(|line| line.split(' ').next());
    for name in names {
        let appdir = dir.path().join(name);
        let appdir = appdir.to_str().unwrap();
        ok(
            dir.path(),
            &["init", "--appdir", appdir, "--template", name],
        );
        ok(
            dir.path(),
            &["check", "--cbdir", &format!("{appdir}/.crossbar")],
        );
        // What is there is not replaced.
        let again = run(dir.path(), &["init", "--appdir", appdir]);
        assert_eq!(again.status.code(), Some(1));
    }
    assert_eq!(templates.lines().count(), 2, "{templates}");
}

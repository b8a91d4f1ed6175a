//! On a terminal and in a pipe: colour only where it is wanted, and nothing that moves the cursor elsewhere.

use std::fs;
use std::process::{Command, Stdio};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::signal::Signal;
use tests::{Ctl, DEADLINE, OnTerminal};

use crate::world::World;

const READING: &[&str] = &[
    "node info",
    "nodes list",
    "workers list",
    "workers list -o wide",
    "status",
    "tree",
    "router list-realms w1",
    "router list-transports w1",
    "stats",
    "process info",
    "logs w1",
    "doctor",
    "version",
    "api list",
    "schema list",
    "context list",
    "help contract",
    "worker w9 show",
    "stats watch --count 1",
    "config check config.json",
];

#[test]
fn without_colour_and_on_dumb_terminals_there_is_no_escape() {
    let world = World::start();
    let ctl = world.ctl();
    for line in READING {
        let words: Vec<&str> = line.split(' ').collect();
        let piped = ctl.run(&words);
        assert!(!format!("{piped}").contains('\u{1b}'), "{line}: {piped}");
        for (name, value) in [("NO_COLOR", "1"), ("TERM", "dumb")] {
            let mut command = ctl.command(&words);
            command.env("TERM", "xterm").env(name, value);
            let mut shown = OnTerminal::start(command, 80, 24);
            shown.wait(DEADLINE);
            let text = shown.text();
            assert!(!text.contains('\u{1b}'), "{name} {line}: {text:?}");
        }
    }
    // And there is colour where nothing speaks against it.
    let mut command = ctl.command(&["workers", "list"]);
    command.env("TERM", "xterm");
    let mut shown = OnTerminal::start(command, 80, 24);
    shown.wait(DEADLINE);
    shown.wait_text("\u{1b}[", DEADLINE);
}

#[test]
fn tables_fit_their_terminal() {
    let world = World::start();
    let ctl = world.ctl();
    for line in [
        "workers list",
        "workers list -o wide",
        "router list-transports w1 -o wide",
        "status",
        "node info",
    ] {
        for width in [80, 120] {
            let words: Vec<&str> = line.split(' ').collect();
            let mut command = ctl.command(&words);
            command.env("TERM", "xterm").env("NO_COLOR", "1");
            let mut shown = OnTerminal::start(command, width, 24);
            assert!(shown.wait(DEADLINE).success());
            let text = shown.text();
            let widest = text
                .lines()
                .map(|line| line.chars().count())
                .max()
                .unwrap_or_default();
            assert!(
                widest <= usize::from(width),
                "{line} at {width}: {widest}\n{text}"
            );
        }
    }
}

#[test]
fn top_prints_screens_and_gives_the_terminal_back() {
    let world = World::start();
    let ctl = world.ctl();
    for (size, columns, lines) in [("80x24", 80, 24), ("120x40", 120, 40)] {
        let words = [
            "top",
            "--snapshot",
            "1",
            "--size",
            size,
            "--pane",
            "transports",
        ];
        let output = ctl.command(&words).env("TERM", "dumb").output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.is_ascii() && !text.contains('\u{1b}'), "{text}");
        assert_eq!(text.lines().count(), lines, "{text}");
        assert!(text.lines().all(|line| line.len() <= columns), "{text}");
        let all: Vec<&str> = text.lines().collect();
        assert!(
            all[0].starts_with(" n1  crossbar-node ") && all[0].ends_with("all well"),
            "{text}"
        );
        assert!(all[1].contains("[4 Transports]"), "{text}");
        let row: Vec<&str> = all[3].split_whitespace().collect();
        assert_eq!(row[..3], ["w1/t1", "universal", "started"], "{text}");
    }
    let refused = ctl.run(&["top"]);
    assert_eq!(refused.status, 2, "{refused}");
    assert!(refused.stderr.contains("stats watch -o jsonl"), "{refused}");

    let mut command = ctl.command(&["top", "--interval", "100ms"]);
    command.env("TERM", "xterm-256color");
    let mut top = OnTerminal::start(command, 80, 24);
    top.wait_text("Overview", DEADLINE);
    tests::wait_for("the terminal to be taken", DEADLINE, || {
        (!top.is_ordinary()).then_some(())
    });
    top.write("2");
    top.wait_text("RESTARTS", DEADLINE);
    top.signal(Signal::SIGTERM);
    assert_eq!(top.wait(DEADLINE).code(), Some(143));
    assert!(top.is_ordinary());
    // The screen that was there before, and the cursor.
    top.wait_text("\u{1b}[?1049l", DEADLINE);
    top.wait_text("\u{1b}[?25h", DEADLINE);
}

#[test]
fn completions_are_installed_once_and_are_clean() {
    let home = tempfile::tempdir().unwrap();
    let ctl = Ctl::url("unix:/nowhere", home.path());
    let files = || -> Vec<_> {
        let mut all = Vec::new();
        let mut folders = vec![home.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap().flatten() {
                if entry.path().is_dir() {
                    folders.push(entry.path());
                } else {
                    all.push((entry.path(), entry.metadata().unwrap().modified().unwrap()));
                }
            }
        }
        all
    };
    ctl.ok(&["completions", "install", "bash"]);
    let first = files();
    assert_eq!(first.len(), 1, "{first:?}");
    ctl.ok(&["completions", "install", "bash"]);
    assert_eq!(files(), first);
    let clean = Command::new("bash")
        .arg("-n")
        .arg(&first[0].0)
        .status()
        .unwrap();
    assert!(clean.success());
    for shell in ["zsh", "fish", "elvish", "powershell", "nushell"] {
        let script = ctl.ok(&["completions", shell]);
        assert!(script.contains("crossbarctl"), "{shell}");
    }
}

#[test]
fn starting_costs_little() {
    let world = World::start();
    let ctl = world.ctl();
    // Time of the processor, which does not grow with what else the machine does. The bounds leave room for a program
    // that was built without optimisation.
    for (line, bound) in [("--version", 0.05), ("node info", 0.1)] {
        let words: Vec<&str> = line.split(' ').collect();
        let spent = || {
            let usage = getrusage(UsageWho::RUSAGE_CHILDREN).unwrap();
            let seconds =
                |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
            seconds(usage.user_time()) + seconds(usage.system_time())
        };
        let mut least = f64::INFINITY;
        for _ in 0..10 {
            let before = spent();
            let status = ctl.command(&words).stdout(Stdio::null()).status().unwrap();
            assert!(status.success());
            // Other tests have children, too; the least is ours alone.
            least = least.min(spent() - before);
        }
        assert!(least <= bound, "{line}: {least} s");
    }
}

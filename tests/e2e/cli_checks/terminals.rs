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

/// Black, white and grey text, and colours that are not the terminal's own, are lost on one background or another.
fn lost_colours(text: &str) -> Vec<&str> {
    let sequences = text.split("\u{1b}[").skip(1);
    let styles = sequences.filter_map(|sequence| {
        let (style, _) = sequence.split_once('m')?;
        let digits = |c: char| c.is_ascii_digit() || c == ';';
        style.chars().all(digits).then_some(style)
    });
    styles.filter(|style| loses(style)).collect()
}

fn loses(style: &str) -> bool {
    let mut codes = style.split(';');
    while let Some(code) = codes.next() {
        let lost = match code {
            // `38;5;2` is the terminal's own green, as 32 is.
            "38" | "48" => {
                let own = ["1", "2", "3", "4", "5", "6"];
                codes.next() != Some("5")
                    || codes.next().is_none_or(|number| !own.contains(&number))
            }
            code => matches!(code, "30" | "37" | "40" | "47" | "90" | "97"),
        };
        if lost {
            return true;
        }
    }
    false
}

#[test]
fn every_colour_is_one_of_the_terminals_own_and_seen_on_any_background() {
    let world = World::start();
    let ctl = world.ctl();
    ctl.ok(&["router", "start", "w2"]);
    ctl.start_guest("g1", "exit 1");
    fs::write(
        world.node().dir().join("bad.json"),
        "{\n  \"wrokers\": []\n}\n",
    )
    .unwrap();
    let more = [
        "config check bad.json",
        "router --help",
        "router stp",
        "diff -f bad.json",
        "top --once",
    ];
    for line in READING.iter().chain(&more) {
        let words: Vec<&str> = line.split(' ').collect();
        let mut command = ctl.command(&words);
        command.env("TERM", "xterm-256color");
        let mut shown = OnTerminal::start(command, 80, 24);
        shown.wait(DEADLINE);
        let text = shown.text();
        assert_eq!(lost_colours(&text), Vec::<&str>::new(), "{line}: {text:?}");
    }
    for (line, text, end) in [
        ("router stop", "Which router", "\u{1b}"),
        ("router stop w2", "Stop router w2", "n"),
        ("top --interval 100ms", "Overview", "q"),
    ] {
        let words: Vec<&str> = line.split(' ').collect();
        let mut command = ctl.command(&words);
        command.env("TERM", "xterm-256color");
        let mut shown = OnTerminal::start(command, 80, 24);
        shown.wait_text(text, DEADLINE);
        shown.write(end);
        shown.wait(DEADLINE);
        let text = shown.text();
        assert_eq!(lost_colours(&text), Vec::<&str>::new(), "{line}: {text:?}");
    }
}

#[test]
fn sentences_are_broken_between_words() {
    let world = World::start();
    let ctl = world.ctl();
    let mut command = ctl.command(&["worker", "w9", "uptime"]);
    command.env("TERM", "xterm").env("NO_COLOR", "1");
    let mut shown = OnTerminal::start(command, 40, 24);
    assert_eq!(shown.wait(DEADLINE).code(), Some(5));
    shown.wait_text("workers list`\r\n", DEADLINE);
    assert_eq!(
        shown.text().replace('\r', ""),
        "Error: no worker `w9` on node `n1`\n  code: crossbar.error.no_such_worker\n  \
         help: running workers: w1; see\n        `crossbarctl workers list`\n"
    );
    // A question that does not fit is asked on its last line, and drawn once.
    let mut command = ctl.command(&["router", "stop", "w1"]);
    command.env("TERM", "xterm");
    let mut shown = OnTerminal::start(command, 60, 24);
    shown.wait_text("sessions. ", DEADLINE);
    shown.write("n");
    assert_eq!(shown.wait(DEADLINE).code(), Some(12));
    let text = shown.text();
    assert_eq!(text.matches("Stop router w1").count(), 1, "{text:?}");
    assert!(
        text.lines().all(|line| line.chars().count() < 90),
        "{text:?}"
    );
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

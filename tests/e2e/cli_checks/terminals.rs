//! On a terminal and in a pipe: colour only where it is wanted, and nothing that moves the cursor elsewhere.

use tests::{DEADLINE, OnTerminal};

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

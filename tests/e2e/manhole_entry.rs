//! Who gets into a manhole, and how many: with the real OpenSSH client.

use std::fs;
use std::io::Read as _;
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tests::ssh::{self, Ssh};
use tests::{Child, DEADLINE, free_port, wait_for};

use crate::admin::{call, of_node, of_w1};
use crate::world::World;

/// Starts a manhole in the controller, with these users.
fn start(world: &World, users: Value) -> u16 {
    let port = free_port();
    let config = json!({ "endpoint": { "type": "tcp", "port": port }, "users": users });
    call(
        &world.empty.manager(),
        &of_node("start_manhole"),
        vec![config],
    );
    port
}

/// Waits until a console shows this.
#[track_caller]
fn sees(console: &Child, text: &str) {
    let find = |lines: &[String]| lines.iter().any(|line| line.contains(text)).then_some(());
    console.stdout.wait(text, DEADLINE, find);
}

#[test]
fn only_passwords_and_keys_of_the_configuration_open_it() {
    let world = World::start();
    let dir = world.node().dir();
    let (listed, other) = (ssh::make_key(dir, "ed25519"), ssh::make_key(dir, "ecdsa"));
    let rsa = ssh::make_key(dir, "rsa");
    let public = fs::read_to_string(format!("{}.pub", listed.display())).unwrap();
    let port = start(
        &world,
        json!([
            { "user": "joe", "password": "secret" },
            { "user": "ann", "authorized_keys": [public] },
        ]),
    );
    assert_eq!(Ssh::with_password(port, "joe", "secret").ok("= 1"), "1\n");
    assert_eq!(Ssh::with_key(port, "ann", &listed).ok("= 2"), "2\n");
    for (who, refused) in [
        ("a wrong password", Ssh::with_password(port, "joe", "wrong")),
        ("no password", Ssh::with_password(port, "ann", "")),
        (
            "an unknown user",
            Ssh::with_password(port, "root", "secret"),
        ),
        ("an unlisted key", Ssh::with_key(port, "ann", &other)),
        (
            "an unlisted RSA key, as a developer's once was",
            Ssh::with_key(port, "ann", &rsa),
        ),
        (
            "the key of somebody else",
            Ssh::with_key(port, "joe", &listed),
        ),
    ] {
        let refused = refused.option("NumberOfPasswordPrompts=1");
        let began = Instant::now();
        let output = refused.run("= 3");
        let (out, err) = ssh::texts(&output);
        assert_eq!(
            (output.status.code(), out.as_str()),
            (Some(255), ""),
            "{who}: {err}"
        );
        assert!(err.contains("Permission denied"), "{who}: {err}");
        assert!(
            began.elapsed() >= Duration::from_secs(1),
            "{who}: {:?}",
            began.elapsed()
        );
    }
}

#[test]
fn a_connection_has_three_attempts() {
    let world = World::start();
    let port = start(&world, json!([{ "user": "joe", "password": "secret" }]));
    let ssh = Ssh::with_password(port, "joe", "wrong").option("NumberOfPasswordPrompts=6");
    let output = ssh.run("= 1");
    let (_, err) = ssh::texts(&output);
    assert_eq!(output.status.code(), Some(255), "{err}");
    let asked_again = err.matches("Permission denied, please try again").count();
    assert!(asked_again <= 3, "{err}");
    let refusals = || {
        let log = world.node().controller.stderr.text();
        (log.matches("was refused").count() == 3).then_some(())
    };
    wait_for("three refusals in the log", DEADLINE, refusals);
}

#[test]
fn the_fifth_console_of_a_user_is_refused() {
    let world = World::start();
    let port = start(&world, json!([{ "user": "joe", "password": "secret" }]));
    let ssh = Ssh::with_password(port, "joe", "secret");
    let mut consoles: Vec<Child> = (0..4).map(|_| ssh.console()).collect();
    for console in &consoles {
        sees(console, "controller of node `n1`");
    }
    let fifth = ssh.run("= 1");
    let (out, err) = ssh::texts(&fifth);
    assert_eq!(
        (fifth.status.code(), out.as_str()),
        (Some(255), ""),
        "{err}"
    );
    assert!(
        err.contains("4 consoles of this user are open already"),
        "{err}"
    );
    consoles[0].write_line("exit");
    assert!(consoles[0].wait(DEADLINE).success());
    wait_for("room for one more", DEADLINE, || {
        ssh.run("= 1").status.success().then_some(())
    });
}

#[test]
fn the_fifth_connection_that_has_not_logged_in_is_refused() {
    let world = World::start();
    let port = start(&world, json!([{ "user": "joe", "password": "secret" }]));
    let connect = || TcpStream::connect(("127.0.0.1", port)).unwrap();
    let greeted = |stream: &mut TcpStream| {
        stream.set_read_timeout(Some(DEADLINE)).unwrap();
        let mut greeting = [0; 8];
        stream.read_exact(&mut greeting).unwrap();
        assert_eq!(&greeting, b"SSH-2.0-");
    };
    let mut strangers: Vec<TcpStream> = (0..4).map(|_| connect()).collect();
    strangers.iter_mut().for_each(greeted);
    let mut fifth = connect();
    fifth.set_read_timeout(Some(DEADLINE)).unwrap();
    let mut all = String::new();
    fifth.read_to_string(&mut all).unwrap();
    assert!(!all.contains("SSH-"), "{all}");
    drop(strangers);
    let ssh = Ssh::with_password(port, "joe", "secret");
    wait_for("room for a stranger", DEADLINE, || {
        ssh.run("= 1").status.success().then_some(())
    });
}

#[test]
fn nothing_is_offered_but_a_console() {
    let world = World::start();
    let port = start(&world, json!([{ "user": "joe", "password": "secret" }]));
    let ssh = Ssh::with_password(port, "joe", "secret");
    let run = |options: &[&str], words: &[&str]| {
        let mut command = ssh.command(options, words);
        let output = command.stdin(std::process::Stdio::null()).output().unwrap();
        (output.status.code(), ssh::texts(&output))
    };
    let (status, (out, err)) = run(&["-s"], &["sftp"]);
    assert_eq!((status, out.as_str()), (Some(255), ""), "{err}");
    assert!(err.contains("subsystem request failed"), "{err}");
    let target = format!("127.0.0.1:{}", world.empty.management_port);
    let (status, (out, err)) = run(&["-W", &target], &[]);
    assert_eq!((status, out.as_str()), (Some(255), ""), "{err}");
    assert!(err.contains("open failed"), "{err}");
    let forward = format!("0:{target}");
    let (status, (_, err)) = run(
        &["-N", "-o", "ExitOnForwardFailure=yes", "-R", &forward],
        &[],
    );
    assert_eq!(status, Some(255), "{err}");
    // A program is none of the console's commands.
    for program in ["id", "/bin/sh -c id", "scp -t /tmp"] {
        let (status, (out, err)) = run(&["-T"], &[program]);
        assert_eq!(status, Some(1), "{program}: {out}{err}");
        assert!(
            out.contains("error: there is no command"),
            "{program}: {out}"
        );
    }
}

#[test]
fn closing_the_manhole_ends_its_consoles_within_a_second() {
    let world = World::start();
    let port = free_port();
    let admin = world.empty.manager();
    call(
        &admin,
        &of_w1("start_manhole"),
        vec![crate::manhole::config(port)],
    );
    let ssh = Ssh::with_password(port, "joe", "secret");
    let mut consoles = [ssh.console(), ssh.console()];
    for console in &consoles {
        sees(console, "router worker `w1`");
    }
    // One of them is busy.
    consoles[1].write_line("= loop {}");
    let shown = call(&admin, &of_w1("get_manhole"), vec![]);
    assert_eq!(shown["consoles"], 2);
    let began = Instant::now();
    call(&admin, &of_w1("stop_manhole"), vec![]);
    let stopped = began.elapsed();
    for console in &mut consoles {
        console.wait(DEADLINE);
        sees(console, "The manhole is being closed");
    }
    assert!(stopped < Duration::from_secs(1), "{stopped:?}");
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
}

#[test]
fn without_an_interface_only_this_machine_gets_in() {
    let world = World::start();
    let port = start(&world, json!([{ "user": "joe", "password": "secret" }]));
    let info = call(&world.empty.manager(), &of_node("get_process_info"), vec![]);
    let sockets = info["sockets"].as_array().unwrap();
    let listening = sockets.iter().filter(|row| row["status"] == "LISTEN");
    let mine = listening.filter(|row| {
        let local = row["local"].as_str().unwrap_or_default();
        local.ends_with(&format!(":{port}"))
    });
    let addresses: Vec<&Value> = mine.map(|row| &row["local"]).collect();
    assert_eq!(addresses, [&json!(format!("127.0.0.1:{port}"))]);
}

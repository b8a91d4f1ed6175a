//! A service manager that opens the sockets: the node listens on those, and on no others.

use std::net::TcpStream;
use std::process::Command;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::json;
use tests::{Child, Ctl, DEADLINE, Peer, free_port, programs, wait_for};

use crate::world::{empty_config, start_router, transport_config};

/// Opens three sockets as a service manager does, says their ports, and becomes the node.
const MANAGER: &str = r#"
import os, socket, sys
sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(3)]
print(*[each.getsockname()[1] for each in sockets], flush=True)
moved = [os.dup2(each.fileno(), 20 + at, inheritable=False) for at, each in enumerate(sockets)]
for at, each in enumerate(moved):
    os.dup2(each, 3 + at)
os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS="3", LISTEN_FDNAMES="w1/t1:mgmt:w1/t9")
os.execv(sys.argv[1], sys.argv[1:])
"#;

#[test]
fn sockets_of_a_service_manager_are_served_and_no_own_ones_are_made() {
    let dir = tempfile::tempdir().unwrap();
    // Where the node would listen if it made sockets itself.
    let (own, management) = (free_port(), free_port());
    let mut transport = transport_config(own);
    transport["id"] = json!("t1");
    let mut config = empty_config(management);
    let endpoint = &mut config["controller"]["transport"]["endpoint"];
    endpoint["interface"] = json!("127.0.0.1");
    config["workers"] = json!([{
        "id": "w1", "type": "router", "transports": [transport],
        "realms": [{"id": "r1", "name": "realm1", "roles": [{"name": "anonymous", "permissions": [
            {"uri": "", "match": "prefix", "allow": {"call": true}}]}]}],
    }]);
    std::fs::write(dir.path().join("config.json"), config.to_string()).unwrap();
    let mut manager = Command::new("python3");
    manager
        .args(["-c", MANAGER])
        .arg(&programs().node)
        .args(["start", "--cbdir"])
        .arg(dir.path());
    let mut node = Child::start("node", &mut manager);
    let ports = node.stdout.wait("readiness", DEADLINE, |lines| {
        let ready = lines.iter().any(|line| line.ends_with(" is ready"));
        let ports = lines.first()?.split(' ').map(|port| port.parse::<u16>());
        ready.then(|| ports.collect::<Result<Vec<_>, _>>().unwrap())
    });
    let [serving, managing, unknown] = ports[..] else {
        panic!("{ports:?}");
    };
    Peer::join(serving);
    let ctl = Ctl::url(&format!("ws://127.0.0.1:{managing}/"), dir.path());
    let workers = ctl.json(&["workers", "list"]);
    assert_eq!(workers[0]["id"], "w1");
    for port in [own, management, unknown] {
        assert!(TcpStream::connect(("127.0.0.1", port)).is_err(), "{port}");
    }
    let said = node.stderr.text();
    assert!(said.contains("passed as `w1/t9` is not used"), "{said}");

    // A transport that is stopped and started again, or of a worker that is, has the same socket again.
    let file = dir.path().join("t1.json");
    let described = ctl.json(&["router", "list-transports", "w1"]);
    std::fs::write(&file, described[0]["config"].to_string()).unwrap();
    let started = [
        "router",
        "start-transport",
        "w1",
        "t1",
        "--config",
        file.to_str().unwrap(),
    ];
    ctl.ok(&["router", "stop-transport", "w1", "t1", "--yes"]);
    // Whoever comes meanwhile waits.
    let waiting = TcpStream::connect(("127.0.0.1", serving)).unwrap();
    ctl.ok(&started);
    Peer::join(serving);
    drop(waiting);
    ctl.ok(&["router", "stop", "w1", "--yes"]);
    start_router(&ctl, "w1", ["--name", "realm1"]);
    ctl.ok(&started);
    Peer::join(serving);
    assert!(TcpStream::connect(("127.0.0.1", own)).is_err());
    let workers = ctl.json(&["workers", "list"]);

    // The replacement of a worker serves it as well, and whoever comes meanwhile waits.
    let pid = i32::try_from(workers[0]["pid"].as_i64().unwrap()).unwrap();
    kill(Pid::from_raw(pid), Signal::SIGKILL).unwrap();
    Peer::join(serving);
    wait_for("the replacement", DEADLINE, || {
        let workers = ctl.json(&["workers", "list"]);
        (workers[0]["restarts"] == 1).then_some(())
    });
    assert!(TcpStream::connect(("127.0.0.1", own)).is_err());
    node.signal(Signal::SIGTERM);
    assert_eq!(node.wait(DEADLINE).code(), Some(0));
}

//! TLS in a running node: certificates are exchanged by SIGHUP, and sessions stay.

use std::fs;
use std::path::Path;
use std::process::Command;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use rcgen::{CertificateParams, KeyPair};
use serde_json::json;
use tests::{Child, DEADLINE, TestNode, free_port, wait_for};

/// Joins over TLS, says which certificate the server showed, and calls a procedure for every line that it reads.
const CLIENT: &str = r#"
import hashlib, json, socket, ssl, struct, sys
context = ssl.create_default_context()
context.check_hostname = False
context.verify_mode = ssl.CERT_NONE
plain = socket.create_connection(("127.0.0.1", int(sys.argv[1])), 20)
stream = context.wrap_socket(plain)
def read(count):
    octets = b""
    while len(octets) < count:
        more = stream.recv(count - len(octets))
        if not more:
            sys.exit("the router has hung up")
        octets += more
    return octets
def ask(message):
    text = json.dumps(message).encode()
    stream.sendall(struct.pack(">I", len(text)) + text)
    return json.loads(read(struct.unpack(">I", read(4))[0]))
stream.sendall(bytes([0x7F, 0xF1, 0, 0]))
read(4)
ask([1, "realm1", {"roles": {"caller": {}}}])
print("certificate", hashlib.sha256(stream.getpeercert(True)).hexdigest(), flush=True)
for number, _ in enumerate(sys.stdin, 1):
    print("answer", ask([48, number, {}, "wamp.session.count"])[0], flush=True)
"#;

/// Makes a new certificate where the node finds it.
fn certify(directory: &Path) {
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let certificate = params.self_signed(&key).unwrap().pem();
    fs::write(directory.join("server.key"), key.serialize_pem()).unwrap();
    fs::write(directory.join("server.pem"), certificate).unwrap();
}

fn client(port: u16) -> (Child, String) {
    let mut python = Command::new("python3");
    let client = Child::start("client", python.args(["-c", CLIENT, &port.to_string()]));
    let certificate = client.stdout.wait("a session", DEADLINE, |lines| {
        let found = lines
            .iter()
            .find_map(|line| line.strip_prefix("certificate "));
        found.map(str::to_owned)
    });
    (client, certificate)
}

#[test]
fn a_hangup_makes_the_node_read_its_certificates_again_and_no_session_ends() {
    let port = free_port();
    let certificates = tempfile::tempdir().unwrap();
    certify(certificates.path());
    let file = |name: &str| certificates.path().join(name);
    let endpoint = json!({
        "type": "tcp", "port": port, "interface": "127.0.0.1",
        "tls": {"key": file("server.key"), "certificate": file("server.pem")},
    });
    let role = json!({"name": "anonymous", "permissions": [{"uri": "*", "call": true}]});
    let node = TestNode::start(&json!({"workers": [{
        "type": "router", "realms": [{"name": "realm1", "roles": [role]}],
        "transports": [{"type": "rawsocket", "endpoint": endpoint}],
    }]}));
    let (mut before, first) = client(port);
    certify(certificates.path());
    let controller = Pid::from_raw(i32::try_from(node.controller.pid()).unwrap());
    kill(controller, Signal::SIGHUP).unwrap();
    let after = wait_for("the new certificate", DEADLINE, || {
        let (client, shown) = client(port);
        (shown != first).then_some(client)
    });
    for client in [&mut before].into_iter().chain([&mut { after }]) {
        client.write_line("call");
        client.stdout.wait("an answer", DEADLINE, |lines| {
            lines.iter().any(|line| line == "answer 50").then_some(())
        });
    }
}

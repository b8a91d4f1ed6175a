//! What the controller answers: about the node, and about workers of all types.

use std::os::unix::fs::PermissionsExt;

use serde_json::{Value, json};
use tests::{DEADLINE, proc, wait_for};

use super::{Proof, of_node};

const TAKEN: &str = "crossbar.error.worker_already_running";
const INVALID: &str = "crossbar.error.invalid_configuration";
const NOT_RUNNING: &str = "crossbar.error.worker_not_running";
const CANNOT_START: &str = "crossbar.error.cannot_start";

fn pid(answer: &Value) -> u32 {
    u32::try_from(answer["pid"].as_u64().unwrap()).unwrap()
}

/// `get_info`, `get_workers`, `get_worker_log`, and the start and stop of each type.
pub fn workers(proof: &Proof) {
    let info = proof.ok(&of_node("get_info"), json!([]));
    assert_eq!(pid(&info), proof.stage.world.node().controller.pid());
    assert_eq!(info["workers"], 2);
    let list = proof.ok(&of_node("get_workers"), json!([]));
    let of_list = |id: &str| {
        let rows = list.as_array().unwrap().iter();
        rows.filter(|row| row["id"] == id).map(pid).next().unwrap()
    };
    assert!(proc::runs(of_list("w1")) && proc::runs(of_list("c1")));

    for kind in ["router", "container"] {
        native(proof, kind);
    }
    guest(proof);
    let log = of_node("get_worker_log");
    assert!(proof.ok(&log, json!(["w1", 1])).as_array().unwrap().len() <= 1);
    proof.fails(&log, json!(["nobody"]), "crossbar.error.no_such_worker");
}

fn native(proof: &Proof, kind: &str) {
    let (start, stop) = (
        of_node(&format!("start_{kind}")),
        of_node(&format!("stop_{kind}")),
    );
    proof.fails(&start, json!(["w1"]), TAKEN);
    proof.fails(&start, json!(["x1", { "title": 5 }]), INVALID);
    let failure = proof.fails(
        &start,
        json!(["x1", { "cpu_affinity": [8191] }]),
        CANNOT_START,
    );
    assert!(
        failure.payload.args[1].to_string().contains("8191"),
        "{failure:?}"
    );
    let title = format!("a title of a {kind}");
    let started = proof.ok(&start, json!(["x1", { "title": title }]));
    let pid = pid(&started);
    let command = std::fs::read_to_string(format!("/proc/{pid}/cmdline")).unwrap();
    assert!(command.contains(&title), "{command}");
    proof.fails(&stop, json!(["g1"]), NOT_RUNNING);
    let stopped = proof.ok(&stop, json!(["x1"]));
    assert_eq!(stopped["exit_code"], 0);
    assert!(!proc::runs(pid));
    proof.fails(&stop, json!(["x1"]), NOT_RUNNING);
}

fn guest(proof: &Proof) {
    let (start, stop) = (of_node("start_guest"), of_node("stop_guest"));
    let program =
        |text: &str| json!({ "type": "guest", "executable": "/bin/sh", "arguments": ["-c", text] });
    proof.fails(&start, json!(["w1", program("true")]), TAKEN);
    let none = json!({ "type": "guest", "executable": "no-such-program" });
    proof.fails(&start, json!(["g1", none]), INVALID);
    let broken = proof.stage.world.node().dir().join("broken");
    std::fs::write(&broken, "#!/no/such/interpreter\n").unwrap();
    std::fs::set_permissions(&broken, std::fs::Permissions::from_mode(0o700)).unwrap();
    let broken = json!({ "type": "guest", "executable": "broken" });
    proof.fails(&start, json!(["g1", broken]), CANNOT_START);
    let guest = program("echo hello from the guest; exec sleep 1000");
    let started = proof.ok(&start, json!(["g1", guest]));
    let pid = pid(&started);
    assert!(proc::runs(pid));
    wait_for("what the guest wrote", DEADLINE, || {
        let log = proof.ok(&of_node("get_worker_log"), json!(["g1"]));
        log.to_string()
            .contains("hello from the guest")
            .then_some(())
    });
    let stopped = proof.ok(&stop, json!(["g1"]));
    assert_eq!(stopped["signal"], 15);
    assert!(!proc::runs(pid));
    proof.fails(&stop, json!(["g1"]), NOT_RUNNING);
}

/// `shutdown`, which is the last.
pub fn shutdown(proof: &mut Proof) {
    proof.ok(&of_node("shutdown"), json!([]));
    let node = &mut proof.stage.world.empty.node;
    assert_eq!(node.controller.wait(DEADLINE).code(), Some(0));
    assert_eq!(node.processes(), [0; 0]);
}

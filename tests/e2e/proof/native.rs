//! What native workers have: the module path of their Python, and their CPUs.

use serde_json::json;
use tests::proc;

use super::{Proof, of_worker};

/// `get_pythonpath`, `add_pythonpath`, `get_cpu_affinity`, `set_cpu_affinity`.
pub fn python_path_and_affinity(proof: &Proof) {
    let uri = |name: &str| of_worker("w1", name);
    let before = proof.ok(&uri("get_pythonpath"), json!([]));
    let directory = proof.stage.world.node().dir().join("modules");
    std::fs::create_dir(&directory).unwrap();
    let failure = proof.fails(
        &uri("add_pythonpath"),
        json!([["modules", "nowhere"]]),
        "crossbar.error.invalid_argument",
    );
    assert_eq!(failure.payload.kwargs["requested"], "nowhere");
    assert_eq!(proof.ok(&uri("get_pythonpath"), json!([])), before);
    let added = proof.ok(&uri("add_pythonpath"), json!([["modules"]]));
    let resolved = directory.canonicalize().unwrap();
    assert_eq!(added["paths"][0], json!(resolved));
    assert_eq!(proof.ok(&uri("get_pythonpath"), json!([])), added["paths"]);

    // A worker whose Python is none.
    let none = json!(["w7", { "python": "/bin/false" }]);
    proof.call(&super::of_node("start_router"), none).unwrap();
    let unavailable = "crossbar.error.feature_unavailable";
    proof.fails(&of_worker("w7", "get_pythonpath"), json!([]), unavailable);
    let add = of_worker("w7", "add_pythonpath");
    proof.fails(&add, json!([["modules"]]), unavailable);
    proof
        .call(&super::of_node("stop_router"), json!(["w7"]))
        .unwrap();

    let pid = proof.stage.world.pid("w1");
    let allowed = || proc::status(pid, "Cpus_allowed_list").unwrap();
    let before = proof.ok(&uri("get_cpu_affinity"), json!([]));
    proof.fails(
        &uri("set_cpu_affinity"),
        json!([[9999]]),
        "crossbar.error.runtime_error",
    );
    let first = before["affinity"][0].clone();
    let set = proof.ok(&uri("set_cpu_affinity"), json!([[first]]));
    assert_eq!(set["affinity"], json!([first]));
    assert_eq!(allowed(), first.to_string());
    proof.ok(&uri("set_cpu_affinity"), json!([before["affinity"]]));
}

//! Several nodes in one realm: `nodes list`, `--node` with several ids or a pattern.

use serde_json::{Value, json};
use tests::{Child, Ctl, DEADLINE};

use crate::world::World;

/// Two nodes that answer as far as these tests ask, on `realm1` of a router.
struct Nodes {
    world: World,
    ctl: Ctl,
    _answering: Vec<Child>,
}

impl Nodes {
    fn start() -> Nodes {
        let world = World::start();
        let url = format!("ws://127.0.0.1:{}/ws", world.port);
        let ctl = Ctl::url(&url, world.node().dir());
        let mut answering = Vec::new();
        for node in ["edge-1", "edge-2", "core"] {
            let info = json!({"id": node, "created": "2026-01-01T00:00:00.000Z", "started": "2026-01-01T00:00:00.000Z",
                "pid": 1, "workers": 1, "directory": "/x", "wamplets": [], "version": "9", "realm": "realm1"});
            let workers =
                json!([{"id": format!("w-{node}"), "type": "router", "status": "started"}]);
            let mut answers = vec![("get_info", info.to_string())];
            // One of them fails.
            if node != "edge-2" {
                answers.push(("get_workers", workers.to_string()));
            }
            for (name, answer) in answers {
                let uri = format!("crossbar.node.{node}.{name}");
                let command = format!("echo '{answer}'");
                let child = ctl.start(&["--realm", "realm1", "register", &uri, "--exec", &command]);
                child.stderr.wait("the registration", DEADLINE, |lines| {
                    lines.iter().any(|line| line == "registered").then_some(())
                });
                answering.push(child);
            }
        }
        Nodes {
            world,
            ctl,
            _answering: answering,
        }
    }

    fn run(&self, words: &[&str]) -> tests::Output {
        let all: Vec<&str> = ["--realm", "realm1"].iter().chain(words).copied().collect();
        self.ctl.run(&all)
    }
}

#[test]
fn a_command_is_done_on_every_node_that_is_meant_with_its_own_result() {
    let nodes = Nodes::start();
    let names = nodes.run(&["nodes", "list", "-o", "name"]);
    assert_eq!(names.stdout, "core\nedge-1\nedge-2\n", "{names}");
    let all = nodes.run(&["--node", "*", "workers", "list", "-o", "json"]);
    // That of the first that failed.
    assert_eq!(all.status, 9, "{all}");
    let results: Value = serde_json::from_str(&all.stdout).unwrap();
    let told: Vec<_> = results
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["node"].as_str().unwrap(),
                one["exit"].as_u64().unwrap(),
                &one["output"][0]["id"],
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("core", 0, &json!("w-core")),
            ("edge-1", 0, &json!("w-edge-1")),
            ("edge-2", 9, &Value::Null)
        ]
    );
    let some = nodes.run(&[
        "--node",
        "edge-1,core",
        "--parallel",
        "1",
        "workers",
        "list",
        "-o",
        "name",
    ]);
    assert_eq!(
        (some.status, some.stdout.as_str()),
        (0, "edge-1/w-edge-1\ncore/w-core\n"),
        "{some}"
    );
    let table = nodes.run(&["--node", "edge-*", "node", "info"]);
    assert_eq!(table.status, 0, "{table}");
    assert!(
        table.stdout.starts_with("# edge-1\n") && table.stdout.contains("\n# edge-2\n"),
        "{table}"
    );
    let none = nodes.run(&["--node", "nix-*", "node", "info"]);
    assert_eq!(none.status, 2, "{none}");
    let refused = nodes.run(&["--node", "edge-*", "router", "stop", "w"]);
    assert_eq!(refused.status, 12, "{refused}");
    assert!(refused.stderr.contains("edge-1, edge-2"), "{refused}");
    drop(nodes.world);
}

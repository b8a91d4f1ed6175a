//! The programs that are tested.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::{env, str};

use serde_json::Value;

/// Where the programs are.
pub struct Programs {
    /// The daemon.
    pub node: PathBuf,
    /// The command line.
    pub ctl: PathBuf,
}

/// Returns the programs: those in `CROSSBAR_BIN_DIR`, or freshly built ones.
///
/// `cargo test` does not build the programs of other packages; without this a test would run a stale one.
pub fn programs() -> &'static Programs {
    static PROGRAMS: LazyLock<Programs> = LazyLock::new(|| match env::var_os("CROSSBAR_BIN_DIR") {
        Some(dir) => {
            let dir = PathBuf::from(dir);
            Programs {
                node: dir.join("crossbar-node"),
                ctl: dir.join("crossbarctl"),
            }
        }
        None => build(),
    });
    &PROGRAMS
}

fn build() -> Programs {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    // What cargo says of the package under test would make build scripts run again, and half of the tree after them.
    for (name, _) in env::vars_os() {
        let of_package =
            |name: &str| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_");
        if name.to_str().is_some_and(of_package) {
            command.env_remove(name);
        }
    }
    let output = command
        .args([
            "build",
            "--workspace",
            "--bins",
            "--message-format=json-render-diagnostics",
        ])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .output()
        .expect("cargo, which runs the tests, runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "cannot build the programs:\n{errors}"
    );
    let messages: Vec<Value> = str::from_utf8(&output.stdout)
        .unwrap()
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect();
    let find = |name: &str| {
        let built = messages
            .iter()
            .find(|message| message["target"]["name"] == name && message["executable"].is_string());
        let built = built.unwrap_or_else(|| panic!("cargo built no program `{name}`"));
        PathBuf::from(built["executable"].as_str().unwrap())
    };
    Programs {
        node: find("crossbar-node"),
        ctl: find("crossbarctl"),
    }
}

//! The ten steps of the README: what stands there is run as it stands there.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;
use tests::{free_port, normalise, programs};

/// Returns the texts of the code blocks below a heading.
fn blocks(readme: &str, heading: &str) -> Vec<String> {
    let (_, below) = readme.split_once(heading).expect("the heading is there");
    let section = below.split("\n## ").next().unwrap();
    let fences: Vec<&str> = section.split("```").collect();
    // Between every second pair of fences is code, after the name of its language.
    let code = fences.iter().skip(1).step_by(2);
    code.map(|code| code.split_once('\n').unwrap().1.to_owned())
        .collect()
}

#[test]
fn the_ten_steps_of_the_readme_run_as_they_stand_there() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let readme = fs::read_to_string(readme).unwrap();
    let blocks = blocks(&readme, "## In a pipeline");
    let [config, script, said] = blocks.as_slice() else {
        panic!("a file, a script and what it says, not {blocks:#?}");
    };
    let dir = tempfile::tempdir().unwrap();
    let port = free_port().to_string();
    fs::write(dir.path().join("node.json"), config.replace("8080", &port)).unwrap();
    let bin = programs().ctl.parent().unwrap().display().to_string();
    let path = std::env::var("PATH").unwrap_or_default();
    let output = Command::new("sh")
        .args(["-c", script])
        .env_clear()
        .env("PATH", format!("{bin}:{path}"))
        .env("HOME", dir.path())
        .current_dir(dir.path())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let stdout = String::from_utf8_lossy(&output.stdout);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stdout}{stderr}");
    let host = fs::read_to_string("/proc/sys/kernel/hostname").unwrap();
    let same =
        |text: &str, host: &str| normalise(text, &[(&format!("node {host} "), "node [host] ")]);
    assert_eq!(same(&stdout, host.trim()), same(said, "vm"), "{stderr}");
    let running = fs::read_to_string(dir.path().join("running.json")).unwrap();
    let running: Value = serde_json::from_str(&running).unwrap();
    assert_eq!(running["workers"][0]["id"], "edge");
}

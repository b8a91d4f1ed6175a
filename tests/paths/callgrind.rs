//! Runs this program again under callgrind and reads from its output what each path took.

use std::collections::HashMap;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Set for the program under callgrind.
pub const INSIDE: &str = "PATHS_INSIDE";

/// Returns where callgrind's output is.
pub fn output() -> PathBuf {
    let own = std::env::current_exe().unwrap_or_default();
    own.with_file_name("paths.callgrind")
}

/// Returns the instructions that each path took, all its messages together.
pub fn count(words: &[String]) -> Result<HashMap<&'static str, u64>, String> {
    let own = std::env::current_exe().map_err(|why| why.to_string())?;
    let ran = Command::new("valgrind")
        .args([
            "--tool=callgrind",
            "--compress-strings=no",
            "--compress-pos=no",
            "--demangle=no",
            "-q",
        ])
        .arg(format!("--callgrind-out-file={}", output().display()))
        .arg(own)
        .args(words)
        .env(INSIDE, "1")
        .stdout(Stdio::null())
        .status()
        .map_err(|why| {
            format!("valgrind does not run ({why}); `apt-get install valgrind` brings it")
        })?;
    if !ran.success() {
        return Err("the paths fail under valgrind".to_owned());
    }
    let text = std::fs::read_to_string(output()).map_err(|why| why.to_string())?;
    Ok(read(&text))
}

/// Reads the inclusive cost of every function of `measured.rs` that is named after a path: `cfn=` names who is called,
/// the line after `calls=` says what that cost.
fn read(text: &str) -> HashMap<&'static str, u64> {
    let mut costs = HashMap::new();
    let mut called = None;
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(name) = line.strip_prefix("cfn=") {
            let paths = super::PATHS.iter();
            let mut paths = paths.filter(|path| names(name, path.name));
            called = paths.next().map(|path| path.name);
        } else if line.starts_with("calls=")
            && let Some(cost) = lines.next()
            && let Some(path) = called.take()
        {
            let cost = cost
                .split(' ')
                .next_back()
                .and_then(|cost| cost.parse::<u64>().ok());
            *costs.entry(path).or_default() += cost.unwrap_or_default();
        }
    }
    costs
}

/// Tells whether a mangled name is that of the measured part of a path: names stand in it with their length in front.
fn names(mangled: &str, path: &str) -> bool {
    let function = format!("{}{path}", path.len());
    mangled.contains(&function) && mangled.contains("8measured") && !mangled.contains("closure")
}

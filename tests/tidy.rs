//! The rules of the repository, as tests: who may use whom, how long a file may be, what a file says of itself.

use std::fs;
use std::path::{Path, PathBuf};

/// A file's path from the root, and its text.
struct Source {
    path: String,
    text: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Returns every Rust file of the members.
fn sources() -> Vec<Source> {
    let mut found = Vec::new();
    for member in ["shared", "crossbar-node", "crossbarctl", "tests"] {
        collect(&root().join(member), &mut found);
    }
    assert!(
        found.len() > 50,
        "the walk found only {} files",
        found.len()
    );
    found
}

fn collect(folder: &Path, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder)
        .expect("the folder can be read")
        .flatten()
    {
        let path = entry.path();
        if path.is_dir() {
            if !["target", "node_modules", "fuzz"]
                .iter()
                .any(|name| path.ends_with(name))
            {
                collect(&path, found);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path
                .strip_prefix(root())
                .expect("the path is below the root")
                .display()
                .to_string();
            found.push(Source {
                path: name,
                text: fs::read_to_string(&path).expect("the file can be read"),
            });
        }
    }
}

/// Returns the lines in which a file names modules of its own crate or of `shared`, comments aside.
fn uses(source: &Source) -> impl Iterator<Item = &str> {
    source
        .text
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("//"))
}

fn refuse(found: Vec<String>, rule: &str) {
    assert!(found.is_empty(), "{rule}:\n  {}", found.join("\n  "));
}

#[test]
fn every_file_begins_with_what_it_is() {
    let silent = sources().into_iter().filter(|source| {
        let first = source
            .text
            .lines()
            .find(|line| !line.trim().is_empty() && !line.starts_with("#!["));
        !first.is_some_and(|line| line.starts_with("//!"))
    });
    refuse(
        silent.map(|source| source.path).collect(),
        "a file begins with `//!`",
    );
}

#[test]
fn no_file_is_longer_than_four_hundred_lines() {
    // Flat tables that nobody reads from top to bottom.
    const TABLES: &[&str] = &[
        "shared/src/wamp/message.rs",
        "crossbarctl/src/table/rows.rs",
        "crossbarctl/src/output/view.rs",
    ];
    let long = sources().into_iter().filter(|source| {
        source.text.lines().count() > 400 && !TABLES.contains(&source.path.as_str())
    });
    refuse(
        long.map(|source| format!("{} ({})", source.path, source.text.lines().count()))
            .collect(),
        "split these",
    );
}

#[test]
fn modules_use_only_what_they_may() {
    // A file below the first may not name the second.
    const FORBIDDEN: &[(&str, &str)] = &[
        ("shared/src/wamp/", "tokio"),
        ("shared/src/wamp/", "crate::api"),
        ("shared/src/wamp/", "crate::config"),
        ("shared/src/wamp/", "crate::net"),
        ("shared/src/api/", "tokio"),
        ("shared/src/api/", "crate::net"),
        ("shared/src/config/", "tokio"),
        ("shared/src/config/", "crate::api"),
        ("shared/src/config/", "crate::net"),
        ("shared/src/net/", "crate::config"),
        ("crossbar-node/src/router/core/", "tokio"),
        ("crossbar-node/src/router/core/", "router::io"),
        ("crossbar-node/src/router/core/", "std::time"),
        ("crossbar-node/src/router/core/", "shared::net"),
        ("crossbar-node/src/router/core/", "shared::api"),
        ("crossbar-node/src/router/core/", "router::link"),
        ("crossbar-node/src/router/io/", "router::link"),
        ("crossbar-node/src/router/", "crate::controller"),
        ("crossbar-node/src/router/", "crate::worker"),
        ("crossbar-node/src/router/", "crate::process"),
        ("crossbar-node/src/process/", "crate::controller"),
        ("crossbar-node/src/process/", "crate::worker"),
        ("crossbar-node/src/python/", "crate::controller"),
        ("crossbar-node/src/python/", "crate::worker"),
        ("crossbar-node/src/python/", "crate::router"),
        ("crossbar-node/src/router/", "crate::manhole"),
        ("crossbar-node/src/manhole/", "crate::controller"),
        ("crossbar-node/src/manhole/", "crate::worker"),
        ("crossbar-node/src/manhole/", "crate::process"),
        ("crossbar-node/src/manhole/", "crate::boundary"),
        ("crossbar-node/src/manhole/terminal/", "tokio"),
        ("crossbar-node/src/manhole/terminal/", "russh"),
        ("crossbar-node/src/worker/", "crate::controller"),
        ("crossbar-node/src/controller/", "crate::worker"),
        ("crossbar-node/src/boundary/", "crate::controller"),
        ("crossbar-node/src/boundary/", "crate::worker"),
        ("crossbarctl/", "crossbar_node"),
        ("shared/", "crossbar_node"),
    ];
    let mut wrong = Vec::new();
    for source in sources() {
        for (folder, name) in FORBIDDEN
            .iter()
            .filter(|(folder, _)| source.path.starts_with(folder))
        {
            let arrow = uses(&source).find(|line| {
                line.split(|char: char| !(char.is_alphanumeric() || "_:".contains(char)))
                    .any(|word| word == *name || word.starts_with(&format!("{name}::")))
            });
            if let Some(line) = arrow {
                wrong.push(format!(
                    "{} ({folder} may not use {name}): {line}",
                    source.path
                ));
            }
        }
    }
    refuse(wrong, "an arrow that is not in docs/ARCHITECTURE.md");
}

#[test]
fn pure_modules_deny_clocks_and_sockets() {
    let pure = [
        "shared/src/wamp/mod.rs",
        "shared/src/api/mod.rs",
        "crossbar-node/src/router/core/mod.rs",
    ];
    let open = pure.into_iter().filter(|path| {
        let text = fs::read_to_string(root().join(path)).expect("the module exists");
        !text.contains("#![deny(clippy::disallowed_methods, clippy::disallowed_types)]")
    });
    refuse(open.map(str::to_owned).collect(), "a pure module says so");
}

#[test]
fn uris_are_written_only_where_they_are_declared() {
    let wrong = sources().into_iter().filter(|source| {
        source.path.contains("/src/")
            && !source.path.contains("/tests/")
            && !source.path.ends_with("_tests.rs")
            && !source.path.starts_with("shared/src/api/")
    });
    let wrong = wrong.filter_map(|source| {
        let code = source.text.split("#[cfg(test)]").next().unwrap_or_default();
        let line = code
            .lines()
            .map(str::trim)
            .find(|line| !line.starts_with("//") && line.contains("\"crossbar.node."));
        line.map(|line| format!("{}: {line}", source.path))
    });
    refuse(
        wrong.collect(),
        "a management URI comes from its declaration",
    );
}

#[test]
fn nothing_is_left_for_later_in_code() {
    // Spelled apart, so that this file is not found.
    let words = [
        concat!("to", "do!("),
        concat!("unimple", "mented!("),
        concat!("FIX", "ME"),
        concat!("#[ig", "nore"),
    ];
    let mut wrong = Vec::new();
    for source in sources() {
        for (number, line) in source.text.lines().enumerate() {
            if words.iter().any(|word| line.contains(word)) {
                wrong.push(format!("{}:{}: {}", source.path, number + 1, line.trim()));
            }
        }
    }
    refuse(wrong, "work left undone");
}

#[test]
fn no_module_is_a_drawer() {
    const DRAWERS: &[&str] = &[
        "utils", "util", "helpers", "helper", "common", "manager", "misc",
    ];
    let wrong = sources().into_iter().filter(|source| {
        let path = Path::new(&source.path);
        path.components()
            .chain(path.file_stem().map(std::path::Component::Normal))
            .any(|part| {
                part.as_os_str()
                    .to_str()
                    .is_some_and(|part| DRAWERS.contains(&part))
            })
    });
    refuse(
        wrong.map(|source| source.path).collect(),
        "a name that says what is in it",
    );
}

//! The Python and JavaScript packages and the Rust program that the foreign clients need: made once, below the target
//! directory.

use std::collections::hash_map::DefaultHasher;
use std::fs::{self, File};
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::{env, io};

/// Returns where the sources of the foreign clients are.
pub fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("foreign")
}

/// Returns the Python interpreter that has Autobahn|Python.
pub fn python() -> &'static Path {
    static PYTHON: LazyLock<PathBuf> = LazyLock::new(|| {
        let requirements = sources().join("python/requirements.txt");
        let dir = installed("python", &[&requirements], |dir| {
            run(
                "python3 and python3-venv",
                Command::new("python3").args(["-m", "venv"]).arg(dir),
            );
            let install = [
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--only-binary",
                ":all:",
                "-r",
            ];
            let mut pip = Command::new(dir.join("bin/python"));
            pip.env("PYUBJSON_NO_EXTENSION", "1");
            run(
                "access to a Python package index",
                pip.args(install).arg(&requirements),
            );
        });
        dir.join("bin/python")
    });
    &PYTHON
}

/// Returns the directory whose `node_modules` has Autobahn|JS.
pub fn node_modules() -> &'static Path {
    static NODE: LazyLock<PathBuf> = LazyLock::new(|| {
        let package = sources().join("js/package.json");
        let lock = sources().join("js/package-lock.json");
        installed("js", &[&package, &lock], |dir| {
            fs::create_dir(dir).unwrap();
            for file in [&package, &lock] {
                fs::copy(file, dir.join(file.file_name().expect("both have names"))).unwrap();
            }
            let install = [
                "ci",
                "--omit=optional",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--loglevel=error",
            ];
            run(
                "nodejs and npm",
                Command::new("npm").args(install).current_dir(dir),
            );
        })
    });
    &NODE
}

/// Returns the program that has the crate `wamp_async`.
pub fn rust() -> &'static Path {
    static RUST: LazyLock<PathBuf> = LazyLock::new(|| {
        let source = sources().join("rust");
        let files = ["Cargo.toml", "Cargo.lock", "src/main.rs"].map(|file| source.join(file));
        let dir = installed("rust", &files.each_ref(), |dir| {
            let mut cargo = Command::new(env!("CARGO"));
            let build = ["build", "--quiet", "--locked", "--manifest-path"];
            cargo.args(build).arg(source.join("Cargo.toml"));
            cargo.arg("--target-dir").arg(dir);
            run("libssl-dev and pkg-config", &mut cargo);
        });
        dir.join("debug/foreign-client")
    });
    &RUST
}

/// Returns a directory that `install` has filled for exactly these files, by this or an earlier process.
fn installed(name: &str, files: &[&PathBuf], install: impl FnOnce(&Path)) -> PathBuf {
    let mut hasher = DefaultHasher::new();
    for file in files {
        fs::read(file).unwrap().hash(&mut hasher);
    }
    let place = target().join("foreign");
    fs::create_dir_all(&place).unwrap();
    let dir = place.join(format!("{name}-{:016x}", hasher.finish()));
    let done = dir.join("installed");
    // Held until this function returns: who comes second waits, and then finds it done.
    let lock = File::create(place.join(format!("{name}.lock"))).unwrap();
    lock.lock().unwrap();
    if !done.exists() {
        fs::remove_dir_all(&dir).ok();
        install(&dir);
        File::create(done).unwrap();
    }
    dir
}

/// Returns the directory `target`, found from the test program in `target/PROFILE/deps`.
fn target() -> PathBuf {
    let program = env::current_exe().unwrap();
    program
        .ancestors()
        .nth(3)
        .expect("cargo keeps test programs three levels deep")
        .to_owned()
}

fn run(needs: &str, command: &mut Command) {
    let output = match command.output() {
        Ok(output) => output,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            panic!(
                "the end-to-end tests need {needs} (Debian: apt install python3-venv nodejs npm)"
            )
        }
        Err(error) => panic!("{command:?}: {error}"),
    };
    assert!(
        output.status.success(),
        "the end-to-end tests need {needs} (Debian: apt install python3-venv nodejs npm libssl-dev pkg-config); {command:?} said:\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
}

//! The OpenSSH client, with a home of its own and without anybody's configuration, agent or keys.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};

use tempfile::TempDir;

use crate::Child;

/// Makes sure that there is an OpenSSH client: where there is none, it is installed if that may be done.
fn needed() {
    static THERE: LazyLock<()> = LazyLock::new(|| {
        let there = || Command::new("ssh").arg("-V").output().is_ok();
        if there() {
            return;
        }
        let mut install = Command::new("apt-get");
        install.args(["install", "-y", "--no-install-recommends", "openssh-client"]);
        install
            .env("DEBIAN_FRONTEND", "noninteractive")
            .output()
            .ok();
        assert!(
            there(),
            "the tests of the manhole need the OpenSSH client (Debian: apt install openssh-client)"
        );
    });
    LazyLock::force(&THERE);
}

/// Somebody with `ssh`: knows a host and a user, and a password or a key.
pub struct Ssh {
    port: u16,
    user: String,
    home: TempDir,
    proof: Vec<String>,
}

impl Ssh {
    fn new(port: u16, user: &str) -> Ssh {
        needed();
        Ssh {
            port,
            user: user.to_owned(),
            home: tempfile::Builder::new().prefix("ssh").tempdir().unwrap(),
            proof: Vec::new(),
        }
    }

    /// Logs in with a password.
    pub fn with_password(port: u16, user: &str, password: &str) -> Ssh {
        let mut ssh = Ssh::new(port, user);
        // `ssh` runs a program where a person would type.
        let ask = ssh.home.path().join("askpass");
        fs::write(ssh.home.path().join("password"), password).unwrap();
        let script = format!("#!/bin/sh\ncat {}/password\n", ssh.home.path().display());
        fs::write(&ask, script).unwrap();
        fs::set_permissions(&ask, fs::Permissions::from_mode(0o700)).unwrap();
        ssh.options(&[
            "PreferredAuthentications=password",
            "PubkeyAuthentication=no",
        ]);
        ssh
    }

    /// Logs in with a private key.
    pub fn with_key(port: u16, user: &str, key: &Path) -> Ssh {
        let mut ssh = Ssh::new(port, user);
        let file = format!("IdentityFile={}", key.display());
        ssh.options(&[
            &file,
            "IdentitiesOnly=yes",
            "PreferredAuthentications=publickey",
            "PasswordAuthentication=no",
        ]);
        ssh
    }

    fn options(&mut self, options: &[&str]) {
        let pairs = options
            .iter()
            .flat_map(|&it| ["-o".to_owned(), it.to_owned()]);
        self.proof.extend(pairs);
    }

    /// Returns the port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Adds an option of `ssh`.
    #[must_use]
    pub fn option(mut self, option: &str) -> Ssh {
        self.options(&[option]);
        self
    }

    /// Returns the file with the host keys that were seen.
    pub fn known_hosts(&self) -> PathBuf {
        self.home.path().join("known_hosts")
    }

    /// Returns the command, not yet started: options before the host, words behind it.
    pub fn command(&self, options: &[&str], words: &[&str]) -> Command {
        let mut command = Command::new("ssh");
        let known = format!("UserKnownHostsFile={}", self.known_hosts().display());
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.home.path())
            .env("TERM", "xterm")
            .env("SSH_ASKPASS", self.home.path().join("askpass"))
            .env("SSH_ASKPASS_REQUIRE", "force")
            .args(["-F", "/dev/null", "-p", &self.port.to_string()])
            .args(["-o", "StrictHostKeyChecking=accept-new", "-o", &known])
            .args(["-o", "LogLevel=INFO"])
            .args(&self.proof)
            .args(options)
            .arg(format!("{}@127.0.0.1", self.user))
            .args(words);
        command
    }

    /// Runs one line of the console to its end.
    #[track_caller]
    pub fn run(&self, line: &str) -> Output {
        let mut command = self.command(&["-T"], &[line]);
        command.stdin(Stdio::null()).output().unwrap()
    }

    /// Runs one line, which must succeed, and returns what it wrote.
    #[track_caller]
    pub fn ok(&self, line: &str) -> String {
        let output = self.run(line);
        let (out, err) = texts(&output);
        assert!(output.status.success(), "{line}: {out}{err}");
        out
    }

    /// Opens a console with a terminal.
    #[track_caller]
    pub fn console(&self) -> Child {
        Child::start("ssh", &mut self.command(&["-tt"], &[]))
    }
}

/// Returns both outputs as text.
pub fn texts(output: &Output) -> (String, String) {
    let text = |octets: &[u8]| String::from_utf8_lossy(octets).into_owned();
    (text(&output.stdout), text(&output.stderr))
}

/// Makes a key pair in a directory; the public part is beside it with `.pub`.
pub fn make_key(directory: &Path, kind: &str) -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    needed();
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let file = directory.join(format!("id_{kind}_{number}"));
    let mut make = Command::new("ssh-keygen");
    make.args(["-q", "-N", "", "-t", kind, "-f"]).arg(&file);
    let made = make.output().unwrap();
    assert!(made.status.success(), "{:?}", texts(&made));
    file
}

/// Returns the fingerprint of the only key in a file of public keys or known hosts.
pub fn fingerprint(file: &Path) -> String {
    let shown = Command::new("ssh-keygen")
        .arg("-lf")
        .arg(file)
        .output()
        .unwrap();
    let (out, _) = texts(&shown);
    out.split_whitespace().nth(1).unwrap_or_default().to_owned()
}

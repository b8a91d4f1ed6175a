//! A node of one test.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, sync::atomic::AtomicU32, sync::atomic::Ordering};

use serde_json::Value;
use tempfile::TempDir;

use crate::foreign::Where;
use crate::{Child, Ctl, DEADLINE, programs};

/// The environment variable by which all processes of a test's node are found.
const MARK: &str = "CROSSBAR_TEST_NODE";

/// A running node with a directory of its own. Dropping it kills it.
pub struct TestNode {
    /// The controller process.
    pub controller: Child,
    mark: String,
    // Removed after the process has been killed.
    dir: TempDir,
}

impl TestNode {
    /// Starts a node with this configuration and waits until it is ready.
    #[track_caller]
    pub fn start(config: &Value) -> TestNode {
        let node = TestNode::spawn(&config.to_string(), "config.json");
        node.wait_ready();
        node
    }

    /// Waits until the node says that it is ready.
    #[track_caller]
    pub fn wait_ready(&self) {
        self.controller
            .stdout
            .wait("readiness of the node", DEADLINE, |lines| {
                let ready =
                    |line: &String| line.starts_with("node ") && line.ends_with(" is ready");
                lines.iter().any(ready).then_some(())
            });
    }

    /// Starts a node with this text in its configuration file, and does not wait.
    pub fn spawn(config: &str, file: &str) -> TestNode {
        TestNode::spawn_by(config, file, command)
    }

    /// As [`TestNode::start`], with more words on the command line.
    #[track_caller]
    pub fn start_with_words(config: &Value, words: &[&str]) -> TestNode {
        let node = TestNode::spawn_by(&config.to_string(), "config.json", |directory, mark| {
            let mut node = command(directory, mark);
            node.args(words);
            node
        });
        node.wait_ready();
        node
    }

    /// As [`TestNode::start`], with no more than so many open files for each process.
    #[track_caller]
    pub fn start_with_files(config: &Value, files: u32) -> TestNode {
        let node = TestNode::spawn_by(&config.to_string(), "config.json", |directory, mark| {
            let node = command(directory, mark);
            let mut shell = Command::new("sh");
            shell
                .arg("-c")
                .arg(format!("ulimit -n {files}; exec \"$0\" \"$@\""))
                .arg(node.get_program())
                .args(node.get_args())
                .env_clear()
                .envs(
                    node.get_envs()
                        .filter_map(|(name, value)| Some((name, value?))),
                )
                .current_dir(directory);
            shell
        });
        node.wait_ready();
        node
    }

    fn spawn_by(
        config: &str,
        file: &str,
        command: impl FnOnce(&Path, &str) -> Command,
    ) -> TestNode {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let dir = tempfile::Builder::new().prefix("node").tempdir().unwrap();
        fs::write(dir.path().join(file), config).unwrap();
        let mark = format!(
            "{}-{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::Relaxed)
        );
        let controller = Child::start("node", &mut command(dir.path(), &mark));
        TestNode {
            controller,
            mark,
            dir,
        }
    }

    /// Takes the node down as a service manager does, and waits for its end.
    #[track_caller]
    pub fn stop(&mut self) {
        self.controller.signal(nix::sys::signal::Signal::SIGTERM);
        self.controller.wait(DEADLINE);
    }

    /// Starts a node that was stopped, from its directory, and waits until it is ready.
    #[track_caller]
    pub fn start_again(&mut self) {
        self.controller = Child::start("node", &mut command(self.dir.path(), &self.mark));
        self.wait_ready();
    }

    /// Stops the node and starts it again.
    #[track_caller]
    pub fn restart(&mut self) {
        self.stop();
        self.start_again();
    }

    /// Returns the node directory.
    pub fn dir(&self) -> &Path {
        self.dir.path()
    }

    /// Returns the management socket.
    pub fn socket(&self) -> PathBuf {
        self.dir().join("run/management.sock")
    }

    /// Returns how a foreign client gets to the management realm through the Unix socket.
    pub fn management(&self) -> Where {
        Where::Unix {
            path: self
                .socket()
                .to_str()
                .expect("our directories have plain names")
                .to_owned(),
        }
    }

    /// Returns the command line for this node.
    pub fn ctl(&self) -> Ctl {
        Ctl::at(self)
    }

    /// Returns all processes of this node that run: controller, workers, guests and whatever they started.
    pub fn processes(&self) -> Vec<u32> {
        crate::proc::marked(MARK, &self.mark)
    }
}

fn command(dir: &Path, mark: &str) -> Command {
    let mut command = Command::new(&programs().node);
    command
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command.env("HOME", dir).env(MARK, mark);
    command.args(["start", "--cbdir"]).arg(dir).current_dir(dir);
    command
}

impl Drop for TestNode {
    fn drop(&mut self) {
        for pid in self.processes() {
            let pid =
                nix::unistd::Pid::from_raw(i32::try_from(pid).expect("process ids are small"));
            nix::sys::signal::kill(pid, nix::sys::signal::Signal::SIGKILL).ok();
        }
    }
}

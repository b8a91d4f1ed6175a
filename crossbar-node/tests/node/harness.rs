//! A node in a directory of its own, and a session on its management realm.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use serde_json::Value;
use shared::api::{Address, ApiError, Procedure, WorkerId};
use shared::net::{CallError, Delivery, Join, Session, Subscription, Transport};
use shared::wamp::{Match, Serializer};
use tempfile::TempDir;
use tokio::net::UnixStream;

/// Longer than anything here takes.
pub const SOON: Duration = Duration::from_secs(20);

/// A running node. It is killed when this is dropped.
pub struct Node {
    pub directory: TempDir,
    child: Child,
}

impl Node {
    /// Starts a node called `n1` with these workers, and waits until it is ready.
    pub fn start(workers: Value) -> Node {
        let directory = tempfile::tempdir().unwrap();
        let config =
            serde_json::json!({"version": 2, "controller": {"id": "n1"}, "workers": workers});
        std::fs::write(directory.path().join("config.json"), config.to_string()).unwrap();
        let mut child = Node::command(directory.path(), &["start"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let first = lines.next().map(Result::unwrap);
        assert_eq!(first.as_deref(), Some("node n1 is ready"));
        // What follows must not fill the pipe, nor be written to a closed one.
        std::thread::spawn(move || lines.for_each(drop));
        Node { directory, child }
    }

    pub fn command(directory: &Path, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_crossbar-node"));
        command.args(args).arg("--cbdir").arg(directory);
        command
    }

    pub fn pid(&self) -> i32 {
        self.child.id().try_into().unwrap()
    }

    pub fn signal(&self, signal: nix::sys::signal::Signal) {
        kill(self.pid(), signal);
    }

    pub fn wait(mut self) -> ExitStatus {
        self.child.wait().unwrap()
    }

    pub fn socket(&self) -> PathBuf {
        self.directory.path().join("run/management.sock")
    }

    pub async fn session(&self) -> Admin {
        let stream = UnixStream::connect(self.socket()).await.unwrap();
        let transport = Transport::rawsocket_over(stream, Serializer::Json)
            .await
            .unwrap();
        Admin {
            session: Session::join(transport, Join::new("crossbar"))
                .await
                .unwrap(),
        }
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

pub fn kill(pid: i32, signal: nix::sys::signal::Signal) {
    nix::sys::signal::kill(nix::unistd::Pid::from_raw(pid), signal).unwrap();
}

/// Waits until a process is gone, zombies not counted.
pub async fn gone(pid: u32) {
    let stat = format!("/proc/{pid}/stat");
    let alive = || std::fs::read_to_string(&stat).is_ok_and(|stat| !stat.contains(") Z "));
    tokio::time::timeout(SOON, async {
        while alive() {
            tokio::task::yield_now().await;
        }
    })
    .await
    .unwrap();
}

/// A session on the management realm, with the node's own user behind it.
pub struct Admin {
    pub session: Session,
}

pub fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

impl Admin {
    pub async fn node<P: Procedure>(&self, procedure: P) -> Result<P::Output, ApiError> {
        self.call(&Address::node(id("n1")), procedure).await
    }

    pub async fn worker<P: Procedure>(
        &self,
        worker: &str,
        procedure: P,
    ) -> Result<P::Output, ApiError> {
        self.call(
            &Address::worker(id("n1"), id::<WorkerId>(worker)),
            procedure,
        )
        .await
    }

    async fn call<P: Procedure>(
        &self,
        address: &Address,
        procedure: P,
    ) -> Result<P::Output, ApiError> {
        match self.session.call_api(address, procedure, SOON).await {
            Ok(output) => Ok(output),
            Err(CallError::Api(error)) => Err(error),
            Err(other) => panic!("{other}"),
        }
    }

    /// Subscribes to everything that the node and its workers tell.
    pub async fn watch(&self) -> Events {
        Events(
            self.session
                .subscribe("crossbar.", Match::Prefix)
                .await
                .unwrap(),
        )
    }
}

/// Events of the node, lines of logs aside.
pub struct Events(Subscription);

impl Events {
    /// The next event: its topic after `crossbar.node.n1.`, and its argument.
    pub async fn next(&mut self) -> (String, Value) {
        loop {
            let delivery = tokio::time::timeout(SOON, self.0.next())
                .await
                .expect("an event")
                .unwrap();
            let Delivery::Event(event) = delivery else {
                panic!("events were lost")
            };
            let topic = event
                .topic
                .strip_prefix("crossbar.node.n1.")
                .unwrap_or(&event.topic)
                .to_owned();
            if !topic.ends_with(".on_log") {
                return (topic, event.args.into_iter().next().unwrap_or_default());
            }
        }
    }

    pub async fn until(&mut self, wanted: &str) -> Value {
        loop {
            let (topic, payload) = self.next().await;
            if topic == wanted {
                return payload;
            }
        }
    }

    /// The names of the next events.
    pub async fn names(&mut self, count: usize) -> Vec<String> {
        let mut names = Vec::new();
        for _ in 0..count {
            names.push(self.next().await.0);
        }
        names
    }
}

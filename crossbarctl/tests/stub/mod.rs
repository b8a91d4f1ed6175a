//! A router made of canned answers: RawSocket and JSON on a Unix socket, every CALL recorded.
//!
//! It knows just enough of WAMP to serve one client at a time; what it answers is said by the test.

#![allow(dead_code, reason = "no test binary needs all of it")]

use std::io::{Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

use serde_json::{Value, json};
use tempfile::TempDir;

/// Decides what a call is answered with: a result, or an error URI with its arguments.
pub type Answer = dyn Fn(&str, &[Value]) -> Result<Value, (String, Vec<Value>)> + Send + Sync;

/// One CALL that arrived.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    /// The procedure.
    pub uri: String,
    /// Positional arguments.
    pub args: Vec<Value>,
    /// Keyword arguments.
    pub kwargs: Value,
}

/// What a run of the program left behind.
#[derive(Debug)]
pub struct Run {
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
    /// Exit code.
    pub code: Option<i32>,
}

/// The router.
pub struct Stub {
    dir: TempDir,
    calls: Arc<Mutex<Vec<Recorded>>>,
}

impl Stub {
    /// Starts a router of node `n1` in a directory of its own.
    pub fn start(
        answer: impl Fn(&str, &[Value]) -> Result<Value, (String, Vec<Value>)> + Send + Sync + 'static,
    ) -> Stub {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir(dir.path().join("run")).unwrap();
        let listener = UnixListener::bind(dir.path().join("run/management.sock")).unwrap();
        let calls = Arc::new(Mutex::new(Vec::new()));
        let answer: Arc<Answer> = Arc::new(answer);
        let recorded = Arc::clone(&calls);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (Ok(stream), answer, recorded) =
                    (stream, Arc::clone(&answer), Arc::clone(&recorded))
                else {
                    return;
                };
                thread::spawn(move || drop(serve(stream, &*answer, &recorded)));
            }
        });
        Stub { dir, calls }
    }

    /// Runs the program against this router, in pipes.
    pub fn run(&self, args: &[&str]) -> Run {
        let mut command = program();
        command.arg("--cbdir").arg(self.dir.path()).args(args);
        finish(command)
    }

    /// Returns the node directory.
    pub fn dir(&self) -> &std::path::Path {
        self.dir.path()
    }

    /// Returns the path of its socket.
    pub fn socket(&self) -> std::path::PathBuf {
        self.dir.path().join("run/management.sock")
    }

    /// Returns the calls that arrived since the last time.
    pub fn take_calls(&self) -> Vec<Recorded> {
        std::mem::take(&mut self.calls.lock().unwrap())
    }
}

/// Returns the program with an environment of its own.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_crossbarctl"));
    command.env_clear().stdin(Stdio::null());
    command
}

/// Runs a command to its end.
pub fn finish(mut command: Command) -> Run {
    let output = command.output().unwrap();
    Run {
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
        code: output.status.code(),
    }
}

fn serve(
    mut stream: UnixStream,
    answer: &Answer,
    calls: &Mutex<Vec<Recorded>>,
) -> std::io::Result<()> {
    let mut hello = [0; 4];
    stream.read_exact(&mut hello)?;
    stream.write_all(&[0x7f, 0xf1, 0, 0])?;
    let mut ids = 0_u64;
    loop {
        let mut head = [0; 4];
        stream.read_exact(&mut head)?;
        let mut frame = vec![0; u32::from_be_bytes([0, head[1], head[2], head[3]]) as usize];
        stream.read_exact(&mut frame)?;
        let message: Vec<Value> = serde_json::from_slice(&frame).unwrap();
        ids += 1;
        let request = message.get(1).cloned().unwrap_or_default();
        let replies = match message[0].as_u64() {
            Some(1) => vec![
                json!([2, 7, {"roles": {"broker": {}, "dealer": {}}, "authextra": {"node_id": "n1"}}]),
            ],
            Some(6) => vec![json!([6, {}, "wamp.close.goodbye_and_out"])],
            Some(16) => vec![json!([17, request, ids])],
            Some(32) => vec![
                json!([33, request, 99]),
                json!([36, 99, ids, {"topic": "crossbar.node.n1.on_worker_ready"}, [{"id": "w1"}]]),
            ],
            Some(48) => vec![call(&message, answer, calls)],
            _ => Vec::new(),
        };
        for reply in replies {
            let bytes = reply.to_string().into_bytes();
            let len = u32::try_from(bytes.len()).unwrap().to_be_bytes();
            stream.write_all(&[0, len[1], len[2], len[3]])?;
            stream.write_all(&bytes)?;
        }
        if message[0] == json!(6) {
            return Ok(());
        }
    }
}

fn call(message: &[Value], answer: &Answer, calls: &Mutex<Vec<Recorded>>) -> Value {
    let uri = message[3].as_str().unwrap_or_default().to_owned();
    let args = message
        .get(4)
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    let kwargs = message.get(5).cloned().unwrap_or_else(|| json!({}));
    let reply = match answer(&uri, &args) {
        Ok(Value::Null) => json!([50, message[1], {}, [null]]),
        Ok(result) => json!([50, message[1], {}, [result]]),
        Err((error, args)) => json!([8, 48, message[1], {}, error, args]),
    };
    calls.lock().unwrap().push(Recorded { uri, args, kwargs });
    reply
}

//! A process with a foreign client library: one JSON line in per command, one out per answer or happening.

use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use super::environment;
use super::session::{Failure, Serializer, Session, Where};
use crate::{Child, DEADLINE, Lines};

/// The client libraries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Library {
    /// Autobahn|Python on asyncio.
    PythonAsyncio,
    /// Autobahn|Python on Twisted.
    PythonTwisted,
    /// Autobahn|JS on Node.js.
    JavaScript,
    /// wampy.js on Node.js.
    Wampy,
    /// The crate `wamp_async`.
    Rust,
}

impl Library {
    /// Returns the serializers that the library has.
    pub fn serializers(self) -> &'static [Serializer] {
        match self {
            Library::PythonAsyncio | Library::PythonTwisted => Serializer::ALL,
            Library::JavaScript | Library::Wampy => {
                &[Serializer::Json, Serializer::MsgPack, Serializer::Cbor]
            }
            Library::Rust => &[Serializer::Json, Serializer::MsgPack],
        }
    }
}

/// One process with one client library, and any number of sessions in it.
#[derive(Clone)]
pub struct Puppet(Arc<Process>);

struct Process {
    library: Library,
    child: Mutex<Child>,
    lines: Lines,
    next: AtomicU64,
}

impl Puppet {
    /// Starts a process that has the library.
    pub fn start(library: Library) -> Puppet {
        let mut command;
        match library {
            Library::PythonAsyncio | Library::PythonTwisted => {
                let flavour = if library == Library::PythonTwisted {
                    "twisted"
                } else {
                    "asyncio"
                };
                command = Command::new(environment::python());
                command
                    .args(["-E", "-s", "-B"])
                    .arg(environment::sources().join("python/client.py"))
                    .arg(flavour);
            }
            Library::JavaScript | Library::Wampy => {
                let program = match library {
                    Library::Wampy => "js/wampy.mjs",
                    _ => "js/client.js",
                };
                command = Command::new("node");
                command
                    .arg(environment::sources().join(program))
                    .arg(environment::node_modules());
            }
            Library::Rust => command = Command::new(environment::rust()),
        }
        let child = Child::start(&format!("{library:?}"), &mut command);
        let lines = child.stdout.clone();
        Puppet(Arc::new(Process {
            library,
            child: Mutex::new(child),
            lines,
            next: AtomicU64::new(1),
        }))
    }

    /// Returns the library.
    pub fn library(&self) -> Library {
        self.0.library
    }

    /// Opens a session.
    ///
    /// # Panics
    /// When it cannot join.
    #[track_caller]
    pub fn join(&self, place: &Where, realm: &str, serializer: Serializer) -> Session {
        self.try_join(place, realm, serializer)
            .unwrap_or_else(|failure| {
                panic!(
                    "{:?} cannot join {realm} at {place:?}: {failure:?}",
                    self.0.library
                )
            })
    }

    /// Opens a session, or says why it was refused.
    pub fn try_join(
        &self,
        place: &Where,
        realm: &str,
        serializer: Serializer,
    ) -> Result<Session, Failure> {
        self.join_as(place, realm, serializer, Value::Null)
    }

    /// Opens a session with `auth`: a `method`, an `authid` and the `secret` of that method. Null is anonymous.
    pub fn join_as(
        &self,
        place: &Where,
        realm: &str,
        serializer: Serializer,
        auth: Value,
    ) -> Result<Session, Failure> {
        let name = format!("s{}", self.0.next.fetch_add(1, Ordering::Relaxed));
        let number = self.send(json!({
            "op": "join",
            "session": name,
            "where": place.describe(),
            "realm": realm,
            "serializer": serializer.name(),
            "auth": auth,
        }));
        self.answer(number)
            .map(|welcome| Session::new(self.clone(), name, &welcome))
    }

    /// Sends a command and returns its number.
    pub(super) fn send(&self, mut command: Value) -> u64 {
        let number = self.0.next.fetch_add(1, Ordering::Relaxed);
        command["id"] = number.into();
        self.0
            .child
            .lock()
            .unwrap()
            .write_line(&command.to_string());
        number
    }

    /// Waits for the answer to a command.
    #[track_caller]
    pub(super) fn answer(&self, number: u64) -> Result<Value, Failure> {
        let line = self.wait("an answer", |line| {
            (line["id"] == number).then(|| line.clone())
        });
        match line.get("error") {
            Some(error) => Err(Failure::read(error)),
            None => Ok(line["ok"].clone()),
        }
    }

    /// Waits for a line in which `find` finds something.
    #[track_caller]
    pub(super) fn wait<T>(&self, what: &str, mut find: impl FnMut(&Value) -> Option<T>) -> T {
        let mut read = 0;
        self.0.lines.wait(what, DEADLINE, |lines| {
            let found = lines[read..].iter().find_map(|line| find(&parse(line)));
            read = lines.len();
            found
        })
    }

    /// Returns what `find` finds in the lines so far.
    pub(super) fn seen<T>(&self, find: impl FnMut(&Value) -> Option<T>) -> Vec<T> {
        let lines: Vec<Value> = self.0.lines.all().iter().map(|line| parse(line)).collect();
        lines.iter().filter_map(find).collect()
    }
}

fn parse(line: &str) -> Value {
    serde_json::from_str(line)
        .unwrap_or_else(|error| panic!("no JSON from a foreign client: {line}: {error}"))
}

//! Every procedure of the API definition, used by Autobahn|Python: its effect, each error that it declares, each event
//! that it declares, heard by a second session and not by the caller.
//!
//! What was shown is written down as it happens, and compared with the definition at the end: a procedure, an error or
//! an event that nobody showed fails the test. `exempt` lists the errors that cannot be provoked here, and why.

mod container;
mod controller;
mod exempt;
mod native;
mod process;
mod router;

use std::cell::RefCell;
use std::collections::BTreeSet;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::{Value, json};
use shared::api::{self, Address, EventInfo, ProcedureInfo, Scope};
use tests::foreign::{Failure, Payload, Session};
use tests::{DEADLINE, wait_for};

use crate::python_stage::{Stage, proc_children};
use crate::world::NODE;

/// A node with router `w1` and container `c1`, two administrators, and what was shown so far.
pub struct Proof {
    pub stage: Stage,
    watcher: Session,
    answered: RefCell<BTreeSet<String>>,
    raised: RefCell<BTreeSet<(String, &'static str)>>,
    heard: RefCell<BTreeSet<(String, &'static str)>>,
}

/// Returns the URI of a procedure of the controller.
pub fn of_node(name: &str) -> String {
    format!("{NODE}{name}")
}

/// Returns the URI of a procedure of a worker.
pub fn of_worker(worker: &str, name: &str) -> String {
    format!("{NODE}worker.{worker}.{name}")
}

/// Returns a URI as the API definition writes it.
fn pattern(uri: &str) -> String {
    let (address, name) = parse(uri);
    match address.worker_id() {
        None => format!("crossbar.node.{{node}}.{name}"),
        Some(_) => format!("crossbar.node.{{node}}.worker.{{worker}}.{name}"),
    }
}

fn parse(uri: &str) -> (Address, &str) {
    Address::parse_uri_of(&"n1".parse().unwrap(), uri).unwrap()
}

fn info(uri: &str) -> &'static ProcedureInfo {
    api::procedure(parse(uri).1).unwrap()
}

fn topic(address: &Address, event: &EventInfo) -> String {
    match event.scope {
        Scope::Node => Address::node(address.node_id().clone()).uri(event.name),
        _ => address.uri(event.name),
    }
}

impl Proof {
    fn begin() -> Proof {
        let stage = Stage::start();
        let watcher = stage.world.empty.manager();
        for session in [&watcher, &stage.manager] {
            session.subscribe("crossbar.", "all", json!({ "match": "prefix" }));
        }
        Proof {
            stage,
            watcher,
            answered: RefCell::default(),
            raised: RefCell::default(),
            heard: RefCell::default(),
        }
    }

    fn count(session: &Session, topic: &str) -> usize {
        let events = session.events("all").into_iter();
        events
            .filter(|event| event.topic.as_deref() == Some(topic))
            .count()
    }

    /// Calls; the answer and all events that the procedure declares must come.
    #[track_caller]
    pub fn ok(&self, uri: &str, args: Value) -> Value {
        let emits = info(uri).emits.iter().map(|event| event.name);
        self.ok_with(uri, args, &emits.collect::<Vec<_>>())
    }

    /// Calls; the answer and these events must come.
    #[track_caller]
    pub fn ok_with(&self, uri: &str, args: Value, events: &[&str]) -> Value {
        let (address, _) = parse(uri);
        let caller = &self.stage.manager;
        let emits = info(uri).emits.iter();
        let expected: Vec<_> = emits
            .filter(|event| events.contains(&event.name))
            .map(|event| (*event, topic(&address, event)))
            .map(|(event, topic)| {
                let before = (
                    Self::count(&self.watcher, &topic),
                    Self::count(caller, &topic),
                );
                (event, topic, before)
            })
            .collect();
        assert_eq!(expected.len(), events.len(), "{uri} declares {events:?}");
        let answer = self.call(uri, args);
        let answer = answer.unwrap_or_else(|failure| panic!("{uri}: {failure:?}"));
        for (event, topic, (seen, own)) in expected {
            wait_for(&topic, DEADLINE, || {
                (Self::count(&self.watcher, &topic) > seen).then_some(())
            });
            if event.excludes_caller {
                assert_eq!(Self::count(caller, &topic), own, "the caller hears {topic}");
            }
            self.heard.borrow_mut().insert((pattern(uri), event.name));
        }
        self.answered.borrow_mut().insert(pattern(uri));
        answer
    }

    /// Calls; this error must come, and the procedure must declare it.
    #[track_caller]
    pub fn fails(&self, uri: &str, args: Value, error: &str) -> Failure {
        let failure = match self.call(uri, args) {
            Err(failure) => failure,
            Ok(answer) => panic!("{uri} answered {answer}, not {error}"),
        };
        assert_eq!(failure.uri, error, "{uri}: {failure:?}");
        let declared = info(uri).raises.iter().map(|kind| kind.uri());
        let error = declared.into_iter().find(|uri| *uri == error);
        let error = error.unwrap_or_else(|| panic!("{uri} does not declare {}", failure.uri));
        assert!(failure.payload.args[0].is_string(), "{failure:?}");
        self.raised.borrow_mut().insert((pattern(uri), error));
        failure
    }

    /// Calls, and says what came.
    #[track_caller]
    pub fn call(&self, uri: &str, args: Value) -> Result<Value, Failure> {
        let payload = Payload {
            args: args.as_array().unwrap().clone(),
            ..Payload::default()
        };
        let answer = self.stage.manager.call(uri, payload)?;
        Ok(answer.args.into_iter().next().unwrap_or_default())
    }

    /// Stops component `b1` of a worker while its interpreter stands still, which must be told. When the interpreter
    /// goes on, the component goes.
    #[track_caller]
    pub fn cannot_stop(&self, worker: &str, stop: &str, list: &str) {
        let [python] = proc_children(self.stage.world.pid(worker))[..] else {
            panic!("one interpreter is expected")
        };
        self.while_stopped(python, || {
            self.fails(stop, json!(["b1"]), "crossbar.error.cannot_stop");
        });
        wait_for("the component's end", DEADLINE, || {
            (self.call(list, json!([])) == Ok(json!([]))).then_some(())
        });
    }

    /// Does something while a process stands still.
    pub fn while_stopped<T>(&self, pid: u32, what: impl FnOnce() -> T) -> T {
        struct GoesOn(Pid);
        impl Drop for GoesOn {
            fn drop(&mut self) {
                kill(self.0, Signal::SIGCONT).unwrap();
            }
        }
        let pid = Pid::from_raw(i32::try_from(pid).unwrap());
        kill(pid, Signal::SIGSTOP).unwrap();
        let _goes_on = GoesOn(pid);
        what()
    }

    /// Compares what was shown with what is declared.
    fn complete(&self) {
        let (answered, raised, heard) = (
            self.answered.borrow(),
            self.raised.borrow(),
            self.heard.borrow(),
        );
        let definition: Value =
            serde_json::from_str(include_str!("../../management-api.json")).unwrap();
        let mut missing = Vec::new();
        let all = definition["procedures"].as_array().unwrap();
        assert_eq!(all.len(), 49);
        for defined in all {
            let uri = defined["uri"].as_str().unwrap().to_owned();
            if !answered.contains(&uri) {
                missing.push(format!("{uri}: never answered"));
            }
            let name = uri.rsplit('.').next().unwrap();
            let procedure = api::procedure(name).unwrap();
            for error in procedure.raises.iter().map(|kind| kind.uri()) {
                let shown = raised.contains(&(uri.clone(), error));
                let exempt = exempt::is(name, error);
                if shown == exempt {
                    missing.push(format!("{uri}: {error} shown {shown}, exempt {exempt}"));
                }
            }
            for event in procedure.emits {
                if !heard.contains(&(uri.clone(), event.name)) {
                    missing.push(format!("{uri}: {} never heard", event.name));
                }
            }
        }
        missing.extend(exempt::unneeded());
        assert!(missing.is_empty(), "{}", missing.join("\n"));
    }
}

#[test]
fn every_procedure_of_the_definition_does_what_it_says() {
    let mut proof = Proof::begin();
    process::controller(&proof);
    process::worker(&proof);
    native::python_path_and_affinity(&proof);
    router::realms(&proof);
    router::transports(&proof);
    router::components(&proof);
    router::links(&proof);
    container::components(&proof);
    controller::workers(&proof);
    controller::shutdown(&mut proof);
    proof.complete();
}

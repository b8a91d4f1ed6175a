//! What scripts can call: the objects of the process, and calls and events in its realms.

use std::sync::Arc;
use std::time::Duration;

use rhai::serde::{from_dynamic, to_dynamic};
use rhai::{Array, Dynamic, Engine, EvalAltResult, Map};
use serde_json::Value;
use shared::net::Call;
use shared::wamp::Id;
use shared::wamp::details::PublishOptions;
use tokio::runtime::Handle;

use super::subject::Subject;
use super::visit::{Failure, Sessions};
use crate::router::io::RealmHandle;

/// Rows that a list has unless more are asked for.
const ROWS: usize = 1000;
/// The most rows that a list has.
const MOST_ROWS: usize = 10_000;
/// The time that a call may take.
const CALL: Duration = Duration::from_secs(4);

/// What the functions work with.
#[derive(Clone)]
pub struct Host {
    /// The process.
    pub subject: Arc<Subject>,
    /// Sessions to call with.
    pub sessions: Sessions,
}

type Answer = Result<Dynamic, Box<EvalAltResult>>;

/// The functions, for help and completion.
pub const FUNCTIONS: &[(&str, &str)] = &[
    ("realms()", "the realms and their numbers"),
    (
        "sessions(realm[, most])",
        "sessions of a realm, with their queues",
    ),
    ("session(id)", "one session"),
    ("registrations(realm[, most])", "registered procedures"),
    ("subscriptions(realm[, most])", "subscribed topics"),
    ("threads()", "what the router's threads do"),
    (
        "ask(procedure)",
        "a procedure of this process: \"get_process_stats\"",
    ),
    (
        "call_procedure(realm, procedure, args[, kwargs])",
        "call a procedure",
    ),
    (
        "publish_event(realm, topic, args[, kwargs])",
        "publish an event",
    ),
    ("print(value)", "write a line"),
];

/// Adds the functions to an engine that runs outside of the event loop `runtime`.
pub fn register(engine: &mut Engine, host: &Host, runtime: &Handle) {
    look(engine, host);
    ask(engine, host, runtime);
    act(engine, host, runtime);
}

fn wrong(why: impl ToString) -> Box<EvalAltResult> {
    why.to_string().into()
}

fn dynamic(value: &Value) -> Answer {
    to_dynamic(value)
}

fn most(rows: i64) -> usize {
    usize::try_from(rows).unwrap_or(0).min(MOST_ROWS)
}

impl Host {
    fn realm(&self, name: &str) -> Result<Arc<RealmHandle>, Box<EvalAltResult>> {
        let realm = self.subject.realm(name);
        realm.ok_or_else(|| wrong(format!("there is no realm `{name}`")))
    }
}

/// What is only looked at.
fn look(engine: &mut Engine, host: &Host) {
    let it = host.clone();
    engine.register_fn("realms", move || -> Answer {
        let realms = it.subject.realms();
        dynamic(&realms.iter().map(|realm| realm.summary()).collect())
    });
    let it = host.clone();
    engine.register_fn("threads", move || -> Answer {
        let router = it.subject.router.as_ref();
        let threads = router.map(|router| router.thread_metrics());
        dynamic(&threads.unwrap_or_default().into())
    });
    let it = host.clone();
    engine.register_fn("session", move |id: i64| -> Answer {
        let id = u64::try_from(id).ok().and_then(Id::new);
        let found = id.and_then(|id| it.subject.session(id));
        let (_, session) = found.ok_or_else(|| wrong("there is no such session"))?;
        dynamic(&session)
    });
    type List = fn(&RealmHandle, usize) -> Vec<Value>;
    let lists: [(&str, List); 3] = [
        ("sessions", |realm, most| realm.sessions(most).rows),
        ("registrations", |realm, most| {
            realm.registrations(most).rows
        }),
        ("subscriptions", |realm, most| {
            realm.subscriptions(most).rows
        }),
    ];
    for (name, list) in lists {
        let it = host.clone();
        engine.register_fn(name, move |realm: &str| -> Answer {
            dynamic(&list(&*it.realm(realm)?, ROWS).into())
        });
        let it = host.clone();
        engine.register_fn(name, move |realm: &str, rows: i64| -> Answer {
            dynamic(&list(&*it.realm(realm)?, most(rows)).into())
        });
    }
}

/// The procedures of the process that only tell something.
fn ask(engine: &mut Engine, host: &Host, runtime: &Handle) {
    let (it, runtime) = (host.clone(), runtime.clone());
    engine.register_fn("ask", move |procedure: &str| -> Answer {
        if !procedure.starts_with("get_") && !["started", "uptime", "utcnow"].contains(&procedure) {
            return Err(wrong(format!(
                "`{procedure}` does more than tell something: use `call_procedure` or crossbarctl"
            )));
        }
        let answer =
            runtime.block_on(async { tokio::time::timeout(CALL, it.subject.ask(procedure)).await });
        match answer {
            Ok(Some(answer)) => dynamic(&answer.map_err(wrong)?),
            Ok(None) => Err(wrong(format!("this process has no `{procedure}`"))),
            Err(_) => Err(wrong(format!("`{procedure}` did not answer in time"))),
        }
    });
}

/// What changes something, or may.
fn act(engine: &mut Engine, host: &Host, runtime: &Handle) {
    let call = {
        let (it, runtime) = (host.clone(), runtime.clone());
        move |realm: &str, procedure: &str, args: Array, kwargs: Map| -> Answer {
            let realm = it.realm(realm)?;
            let (args, kwargs) = payload(args, kwargs)?;
            let answer = runtime.block_on(async {
                let session = it.sessions.of(&realm).await.map_err(wrong)?;
                let call = session.call(procedure, args, kwargs, Call::within(CALL));
                call.await.map_err(wrong)
            });
            let (args, kwargs) = answer?;
            dynamic(&super::answers::single(args, kwargs))
        }
    };
    let with_kwargs = call.clone();
    engine.register_fn(
        "call_procedure",
        move |realm: &str, procedure: &str, args: Array| call(realm, procedure, args, Map::new()),
    );
    engine.register_fn("call_procedure", with_kwargs);
    let publish = {
        let (it, runtime) = (host.clone(), runtime.clone());
        move |realm: &str, topic: &str, args: Array, kwargs: Map| -> Answer {
            let realm = it.realm(realm)?;
            let (args, kwargs) = payload(args, kwargs)?;
            let options = PublishOptions {
                acknowledge: true,
                ..PublishOptions::default()
            };
            runtime.block_on(async {
                let session = it.sessions.of(&realm).await.map_err(wrong)?;
                let publish = session.publish(topic, args, kwargs, options);
                match tokio::time::timeout(CALL, publish).await {
                    Ok(published) => published.map_err(wrong),
                    Err(_) => Err(wrong("the router did not answer in time")),
                }
            })?;
            Ok(Dynamic::UNIT)
        }
    };
    let with_kwargs = publish.clone();
    engine.register_fn(
        "publish_event",
        move |realm: &str, topic: &str, args: Array| publish(realm, topic, args, Map::new()),
    );
    engine.register_fn("publish_event", with_kwargs);
}

type Payload = (Vec<Value>, serde_json::Map<String, Value>);

fn payload(args: Array, kwargs: Map) -> Result<Payload, Box<EvalAltResult>> {
    let args = from_dynamic(&args.into())?;
    let kwargs = from_dynamic(&kwargs.into())?;
    Ok((args, kwargs))
}

impl From<Failure> for Box<EvalAltResult> {
    fn from(failure: Failure) -> Self {
        wrong(failure)
    }
}

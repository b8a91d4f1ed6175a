//! Expressions of the script language Rhai over the objects of the process.
//!
//! A script has no files, no network and no modules; what it may use of time and memory is limited. It runs on a thread
//! of its own, so that nothing else waits for it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rhai::{Dynamic, Engine, Scope};
use serde_json::Value;

use super::script_functions::{self, Host};
use super::subject::Subject;
use super::visit::{Failure, Sessions};

/// The time that a script has.
const TIME: Duration = Duration::from_secs(5);
/// The operations that it has.
const OPERATIONS: u64 = 20_000_000;
/// The octets that it may print.
const PRINTED: usize = 64 << 10;

/// What a visit's scripts have made so far.
pub struct Script {
    host: Host,
    scope: Scope<'static>,
}

/// Ends a script when the command that runs it is given up.
struct Leash(Arc<AtomicBool>);

impl Drop for Leash {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl Script {
    /// Makes an empty one.
    pub fn new(subject: &Arc<Subject>, sessions: &Sessions) -> Script {
        Script {
            host: Host {
                subject: Arc::clone(subject),
                sessions: sessions.clone(),
            },
            scope: Scope::new(),
        }
    }

    /// Runs a script and returns what it printed and what it came to.
    pub async fn run(&mut self, text: &str) -> Result<String, Failure> {
        let given_up = Arc::new(AtomicBool::new(false));
        let _leash = Leash(Arc::clone(&given_up));
        let runtime = tokio::runtime::Handle::current();
        let (host, text) = (self.host.clone(), text.to_owned());
        let mut scope = self.scope.clone();
        let running = tokio::task::spawn_blocking(move || {
            let printed: Arc<Mutex<String>> = Arc::default();
            let mut engine = engine(&given_up, &printed);
            script_functions::register(&mut engine, &host, &runtime);
            let result = engine.eval_with_scope::<Dynamic>(&mut scope, &text);
            let printed =
                std::mem::take(&mut *printed.lock().unwrap_or_else(PoisonError::into_inner));
            match result {
                Ok(value) => Ok((printed + shown(value).as_str(), scope)),
                Err(why) => Err(failure(&why)),
            }
        });
        let ended = running.await;
        let ended = ended.map_err(|_| Failure::new("the script broke the interpreter"))?;
        let (text, scope) = ended?;
        self.scope = scope;
        Ok(text)
    }
}

fn engine(given_up: &Arc<AtomicBool>, printed: &Arc<Mutex<String>>) -> Engine {
    let mut engine = Engine::new();
    engine
        .set_max_operations(OPERATIONS)
        .set_max_call_levels(32)
        .set_max_expr_depths(64, 32)
        .set_max_string_size(1 << 20)
        .set_max_array_size(100_000)
        .set_max_map_size(10_000)
        .set_max_variables(256)
        .set_max_functions(64)
        .disable_symbol("eval");
    let (deadline, given_up) = (Instant::now() + TIME, Arc::clone(given_up));
    engine.on_progress(move |operations| {
        // The clock is asked now and then only.
        let late = operations % 1024 == 0 && Instant::now() > deadline;
        (late || given_up.load(Ordering::Relaxed)).then(|| Dynamic::from("time"))
    });
    let (print, debug) = (Arc::clone(printed), Arc::clone(printed));
    engine.on_print(move |text| add(&print, text));
    engine.on_debug(move |text, _, _| add(&debug, text));
    engine
}

fn add(printed: &Mutex<String>, text: &str) {
    let mut printed = printed.lock().unwrap_or_else(PoisonError::into_inner);
    if printed.len() + text.len() < PRINTED {
        printed.push_str(text);
        printed.push('\n');
    }
}

/// Writes what a script came to: text as it is, everything else as JSON.
fn shown(value: Dynamic) -> String {
    if value.is_unit() {
        return String::new();
    }
    if value.is_string() {
        return format!("{value}\n");
    }
    match rhai::serde::from_dynamic::<Value>(&value) {
        Ok(json) => match serde_json::to_string_pretty(&json) {
            Ok(text) => text + "\n",
            Err(_) => format!("{value}\n"),
        },
        Err(_) => format!("{value}\n"),
    }
}

fn failure(why: &rhai::EvalAltResult) -> Failure {
    use rhai::EvalAltResult as E;
    match why {
        E::ErrorTooManyOperations(_) | E::ErrorTerminated(..) => {
            Failure::new("the script took too long and was stopped")
                .help("ask for less: `sessions(\"realm1\", 100)`")
        }
        E::ErrorFunctionNotFound(name, _) => Failure::new(format!("there is no function {name}"))
            .help("`help =` lists what there is"),
        E::ErrorVariableNotFound(name, _) => Failure::new(format!("there is no variable `{name}`"))
            .help("make one with `= let x = …`; `help =` lists the functions"),
        other => Failure::new(other.to_string()),
    }
}

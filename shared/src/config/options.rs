//! Options of native workers: routers and containers.

use std::collections::BTreeMap;

use serde_json::Value;

use super::check::{Check, ConfigItem};
use super::dict::Dict;
use super::document::Content;
use super::place::At;
use super::problem::code;
use super::restart::{ComponentRestart, RestartMode, RestartPolicy, container_restart};

/// Which variables of our environment a child process inherits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inherit {
    /// All.
    All,
    /// None.
    Nothing,
    /// These, if set.
    Only(Vec<String>),
}

/// The environment of a child process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnvironmentOptions {
    /// What is inherited.
    pub inherit: Inherit,
    /// What is set beyond that; wins over what is inherited.
    pub vars: BTreeMap<String, String>,
}

impl Default for EnvironmentOptions {
    fn default() -> Self {
        Self {
            inherit: Inherit::All,
            vars: BTreeMap::new(),
        }
    }
}

impl ConfigItem for EnvironmentOptions {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(check, &["inherit", "vars"]);
        let inherit = match dict.get("inherit") {
            None => Inherit::All,
            Some(at) => match at.node.content {
                Content::List(_) => Inherit::Only(dict.texts(check, "inherit")),
                _ if check.flag(&at)? => Inherit::All,
                _ => Inherit::Nothing,
            },
        };
        let mut vars = BTreeMap::new();
        for (name, at) in dict.dict(check, "vars").iter().flat_map(Dict::attributes) {
            // The kernel's notation is `NAME=value` with a zero byte at the end.
            if name.is_empty() || name.contains(['=', '\0']) {
                check.refuse(
                    &at,
                    code::INVALID_VALUE,
                    "this cannot be the name of a variable",
                );
            }
            let value = check.text(&at).unwrap_or_default();
            if value.contains('\0') {
                check.refuse(
                    &at,
                    code::INVALID_VALUE,
                    "a variable cannot contain a zero byte",
                );
            }
            vars.insert(name.to_owned(), value);
        }
        Some(Self { inherit, vars })
    }
}

/// What routers and containers have in common.
#[derive(Debug, Clone, PartialEq)]
pub struct WorkerOptions {
    /// Process title; absent: `crossbar-worker [router]` or `… [container]`.
    pub title: Option<String>,
    /// The Python interpreter, an absolute path; absent: `python3` on the path.
    pub python: Option<String>,
    /// Directories put in front of Python's module path, relative to the node directory.
    pub pythonpath: Vec<String>,
    /// CPUs that the process may use; absent: any.
    pub cpu_affinity: Option<Vec<usize>>,
    /// The environment.
    pub env: EnvironmentOptions,
    /// How many lines of the log are kept; zero: all. Absent: the default.
    pub traceback: Option<usize>,
    /// When it is started again.
    pub restart: RestartPolicy,
    /// Whether the worker of the file is left out at start.
    pub disabled: bool,
}

impl Default for WorkerOptions {
    fn default() -> Self {
        Self {
            title: None,
            python: None,
            pythonpath: Vec::new(),
            cpu_affinity: None,
            env: EnvironmentOptions::default(),
            traceback: None,
            restart: RestartPolicy::with_mode(RestartMode::Always),
            disabled: false,
        }
    }
}

const KEYS: &[&str] = &[
    "title",
    "python",
    "pythonpath",
    "cpu_affinity",
    "reactor",
    "env",
    "traceback",
    "debug",
    "extra",
    "expose_controller",
    "expose_shared",
    "disabled",
    "restart",
];

impl WorkerOptions {
    fn of_dict(check: &mut Check<'_>, dict: &Dict<'_>) -> Self {
        dict.ignored(
            check,
            &[
                "reactor",
                "debug",
                "extra",
                "expose_controller",
                "expose_shared",
            ],
        );
        Self {
            title: dict.text(check, "title"),
            python: python(check, dict),
            pythonpath: dict.references(check, "pythonpath"),
            cpu_affinity: cpus(check, dict),
            env: dict.item(check, "env").unwrap_or_default(),
            traceback: log_lines(check, dict),
            restart: RestartPolicy::with_mode(RestartMode::Always),
            disabled: dict.flag(check, "disabled", false),
        }
    }
}

/// Size of a worker's log buffer.
pub(super) fn log_lines(check: &mut Check<'_>, dict: &Dict<'_>) -> Option<usize> {
    let lines = dict.integer(check, "traceback", 0..=1_000_000)?;
    usize::try_from(lines).ok()
}

fn python(check: &mut Check<'_>, dict: &Dict<'_>) -> Option<String> {
    let at = dict.get("python")?;
    let path = check.reference(&at)?;
    if !path.starts_with('/') {
        check.refuse(&at, code::INVALID_VALUE, "this must be an absolute path");
        return None;
    }
    Some(path)
}

fn cpus(check: &mut Check<'_>, dict: &Dict<'_>) -> Option<Vec<usize>> {
    const LAST: u64 = 8191;
    let at = dict.get("cpu_affinity")?;
    let items = check.list(&at);
    if items.is_empty() {
        check.refuse(&at, code::INVALID_VALUE, "at least one CPU is needed");
    }
    let cpus = items.iter().filter_map(|at| check.integer(at, &(0..=LAST)));
    Some(cpus.filter_map(|cpu| usize::try_from(cpu).ok()).collect())
}

/// Options of a router worker.
#[derive(Debug, Clone, PartialEq)]
pub struct RouterOptions {
    /// What native workers have in common.
    pub worker: WorkerOptions,
    /// What was written.
    pub config: Value,
}

impl Default for RouterOptions {
    fn default() -> Self {
        Self {
            worker: WorkerOptions::default(),
            config: Value::Object(serde_json::Map::new()),
        }
    }
}

/// Null stands for the defaults, as the API definition has it.
impl ConfigItem for RouterOptions {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        if at.node.content == Content::Null {
            return Some(Self::default());
        }
        let dict = check.dict(at)?;
        dict.only(check, KEYS);
        let mut worker = WorkerOptions::of_dict(check, &dict);
        if let Some(restart) = dict.item(check, "restart") {
            worker.restart = restart;
        }
        Some(Self {
            worker,
            config: check.kept(at),
        })
    }
}

/// When a container ends by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContainerShutdown {
    /// Never.
    Manual,
    /// When its last component stopped.
    OnLastComponentStopped,
    /// When any component failed.
    OnAnyComponentFailed,
    /// When any component stopped.
    OnAnyComponentStopped,
}

const SHUTDOWNS: &[(&str, ContainerShutdown)] = &[
    ("shutdown-manual", ContainerShutdown::Manual),
    (
        "shutdown-on-last-component-stopped",
        ContainerShutdown::OnLastComponentStopped,
    ),
    (
        "shutdown-on-any-component-failed",
        ContainerShutdown::OnAnyComponentFailed,
    ),
    (
        "shutdown-on-any-component-stopped",
        ContainerShutdown::OnAnyComponentStopped,
    ),
];

/// Options of a container worker.
#[derive(Debug, Clone, PartialEq)]
pub struct ContainerOptions {
    /// What native workers have in common.
    pub worker: WorkerOptions,
    /// When it ends by itself.
    pub shutdown: ContainerShutdown,
    /// When its components are started again.
    pub component_restart: ComponentRestart,
    /// What was written.
    pub config: Value,
}

impl Default for ContainerOptions {
    fn default() -> Self {
        Self {
            worker: WorkerOptions::default(),
            // An empty container that was started by a call waits for its components.
            shutdown: ContainerShutdown::Manual,
            component_restart: ComponentRestart::Never,
            config: Value::Object(serde_json::Map::new()),
        }
    }
}

/// Null stands for the defaults, as the API definition has it.
impl ConfigItem for ContainerOptions {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let d = Self::default();
        if at.node.content == Content::Null {
            return Some(d);
        }
        let dict = check.dict(at)?;
        dict.only(check, &[KEYS, &["shutdown"]].concat());
        let mut worker = WorkerOptions::of_dict(check, &dict);
        let place = dict.get("restart");
        let restart = place.as_ref().map(|at| container_restart(check, at));
        let (component, process) = restart.unwrap_or_default();
        if let Some(process) = process {
            worker.restart = process;
        }
        let shutdown = dict.choice(check, "shutdown", SHUTDOWNS);
        if let (Some(place), Some(component), Some(shutdown)) = (&place, component, shutdown) {
            compatible(check, place, component, shutdown);
        }
        Some(Self {
            worker,
            shutdown: shutdown.unwrap_or(d.shutdown),
            component_restart: component.unwrap_or(d.component_restart),
            config: check.kept(at),
        })
    }
}

fn compatible(
    check: &mut Check<'_>,
    at: &At<'_>,
    restart: ComponentRestart,
    shutdown: ContainerShutdown,
) {
    let contradiction = match restart {
        ComponentRestart::Always => shutdown != ContainerShutdown::Manual,
        ComponentRestart::OnFailed => shutdown == ContainerShutdown::OnAnyComponentFailed,
        ComponentRestart::Never => false,
    };
    if contradiction {
        let message = "this `restart` and this `shutdown` contradict each other";
        check.refuse(at, code::CONFLICTING_ATTRIBUTES, message);
    }
}

//! `crossbar-node start`: the node from its configuration to its exit status.

use std::env;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use shared::api::{ErrorKind, NodeId};
use shared::config::{NodeConfig, Severity, render, render_all};
use tokio::signal::unix::{Signal, SignalKind, signal};

use super::greeting::greet;
use super::reread::{hangups, reread};
use super::{complain, find};
use crate::boundary::exit;
use crate::cli::StartArgs;
use crate::controller::lifecycle::Stop;
use crate::controller::{Activated, Cause, Controller, Ended, Restart, Settings, StartError};
use crate::service::directory::{Place, Source};
use crate::service::{json_log, logging, pidfile, readiness};
use crate::sys;

/// The program itself: the very file that runs now, even if another one has taken its name.
const OURSELVES: &str = "/proc/self/exe";

/// Starts the node and stays until it ends.
pub fn run(args: StartArgs) -> u8 {
    let passed = sys::take_activated();
    if let Err(text) = log_file(&args) {
        complain(&format!("error: {text}"));
        return exit::SYSTEM;
    }
    logging::start(args.loglevel, args.logformat, args.color);
    let (place, mut config) = match configuration(&args) {
        Ok(found) => found,
        Err(text) => {
            complain(text.trim_end());
            return exit::CONFIGURATION;
        }
    };
    if let Some(admin) = args.admin_listen {
        config.controller.admin = Some(*admin);
    }
    let node = match node_id(&config) {
        Ok(node) => node,
        Err(text) => {
            complain(&format!("error: {text}"));
            return exit::CONFIGURATION;
        }
    };
    json_log::name(node.as_str());
    let directory = match prepare(&place) {
        Ok(directory) => directory,
        Err(text) => {
            complain(&format!("error: {text}"));
            return exit::SYSTEM;
        }
    };
    let lock = match pidfile::Lock::take(&directory) {
        Ok(lock) => lock,
        Err(error) => {
            complain(&format!("error: {error}"));
            return match error {
                pidfile::LockError::Running { .. } => exit::UNAVAILABLE,
                pidfile::LockError::File { .. } => exit::SYSTEM,
            };
        }
    };
    let settings = Settings {
        sockets: Arc::new(Activated::assign(&config, &directory, passed)),
        node,
        directory,
        config,
        executable: PathBuf::from(OURSELVES),
        log: logging::level(args.loglevel),
        reread: reread(place.source.clone()),
    };
    // One thread: children are tied to the thread that makes them, see `sys::tie`.
    let runtime = match tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            complain(&format!("error: {error}"));
            return exit::SYSTEM;
        }
    };
    let after = args
        .shutdownafter
        .map(|seconds| Duration::from_secs(u64::from(seconds)));
    let ended = runtime.block_on(live(&settings, &place.source, after));
    drop(lock);
    match ended {
        Ok(Ended {
            restart: Restart::Yes,
            ..
        }) => restart(),
        Ok(Ended {
            cause: Cause::Worker,
            ..
        }) => exit::FAILED,
        Ok(_) => exit::OK,
        Err(error) => {
            complain(&format!("error: {error}"));
            if let StartError::Boot(error) = &error
                && let Some(remedy) = error.kind.and_then(ErrorKind::remedy)
            {
                complain(&format!("help: {remedy}"));
            }
            match error {
                StartError::Boot(error) if error.kind == Some(ErrorKind::InvalidConfiguration) => {
                    exit::CONFIGURATION
                }
                StartError::Boot(error) if error.kind == Some(ErrorKind::CannotListen) => {
                    exit::SYSTEM
                }
                StartError::Boot(_) => exit::FAILED,
                StartError::Socket(_)
                | StartError::System { .. }
                | StartError::Audit { .. }
                | StartError::Admin(_)
                | StartError::Interrupted(_) => exit::SYSTEM,
            }
        }
    }
}

/// Sends the log to a file, if that is wanted.
fn log_file(args: &StartArgs) -> Result<(), String> {
    if !args.logtofile && args.logdir.is_none() {
        return Ok(());
    }
    let directory = match &args.logdir {
        Some(directory) => directory.clone(),
        None => {
            find(&args.place)
                .map_err(|error| error.to_string())?
                .directory
        }
    };
    let path = directory.join("node.log");
    let failed = |error| format!("the log cannot be written to {}: {error}", path.display());
    std::fs::create_dir_all(&directory).map_err(failed)?;
    logging::to_file(path.clone()).map_err(failed)
}

/// Reads and checks the node file. The error is what the operator gets to see.
fn configuration(args: &StartArgs) -> Result<(Place, NodeConfig), String> {
    let place = find(&args.place).map_err(|error| format!("error: {error}"))?;
    let (text, format) = place
        .source
        .read()
        .map_err(|error| format!("error: {error}"))?;
    let name = place.source.name();
    match NodeConfig::parse(&text, format, &|name| env::var(name).ok()) {
        Ok(config) => {
            for warning in &config.warnings {
                complain(render(&name, &text, Severity::Warning, warning).trim_end());
            }
            Ok((place, config))
        }
        Err(problems) => Err(render_all(&name, &text, &problems)),
    }
}

fn node_id(config: &NodeConfig) -> Result<NodeId, String> {
    if let Some(id) = &config.controller.id {
        return id
            .as_str()
            .parse()
            .map_err(|error| format!("controller.id: {error}"));
    }
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname");
    let name = name.map_err(|error| format!("the host name cannot be read: {error}"))?;
    let name = name.trim();
    name.parse().map_err(|error| {
        format!("the host name `{name}` is no node id ({error}): set `controller.id`")
    })
}

/// Makes the default directory; one that was named is there.
fn prepare(place: &Place) -> Result<PathBuf, String> {
    use std::os::unix::fs::DirBuilderExt;
    let named = |error| format!("{}: {error}", place.directory.display());
    if place.source == Source::Embedded {
        std::fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&place.directory)
            .map_err(named)?;
    }
    Path::canonicalize(&place.directory).map_err(named)
}

/// The life of the node.
async fn live(
    settings: &Settings,
    source: &Source,
    after: Option<Duration>,
) -> Result<Ended, StartError> {
    let mut signals = Signals::new()?;
    let mut hangups = hangups()?;
    let mut requests = Requests::new()?;
    let mut controller = Controller::start(settings).await?;
    let stopper = controller.stopper();
    // Signals count from the beginning: a start that hangs can be stopped.
    let watch = async {
        tokio::select! {
            () = signals.any() => tracing::info!("stopping; once more stops at once"),
            () = pass(after) => tracing::info!("the time is up"),
        }
        stopper();
        std::future::pending::<()>().await;
    };
    let result = tokio::select! {
        result = work(&mut controller, settings, source, (&mut hangups, &mut requests)) => result,
        () = watch => unreachable!("watching never ends"),
    };
    readiness::stopping();
    tokio::select! {
        () = controller.stop(Stop::Graceful) => {}
        // The children die with us.
        () = signals.any() => tracing::warn!("stopped at once"),
    }
    match result {
        Err(StartError::Interrupted(ended)) => Ok(ended),
        result => result,
    }
}

async fn work(
    controller: &mut Controller,
    settings: &Settings,
    source: &Source,
    (hangups, requests): (&mut Signal, &mut Requests),
) -> Result<Ended, StartError> {
    controller.boot(&settings.config).await?;
    greet(controller, settings, source).await;
    let workers = settings.config.workers.len();
    readiness::ready(&format!("{workers} workers"));
    let reloads = async {
        while hangups.recv().await.is_some() {
            readiness::reloading();
            readiness::ready(&controller.reload().await);
        }
        std::future::pending::<()>().await;
    };
    tokio::select! {
        ended = controller.down() => Ok(ended),
        () = reloads => unreachable!("waiting for hang-ups never ends"),
        () = requests.answer(controller) => unreachable!("waiting for signals never ends"),
    }
}

/// The signals that ask for something small: SIGUSR1 to open the file of the log again, SIGUSR2 to write down what runs.
struct Requests {
    reopen: Signal,
    describe: Signal,
}

impl Requests {
    fn new() -> Result<Self, StartError> {
        Ok(Requests {
            reopen: listen(SignalKind::user_defined1())?,
            describe: listen(SignalKind::user_defined2())?,
        })
    }

    /// Does what is asked for, for ever.
    async fn answer(&mut self, controller: &Controller) {
        loop {
            tokio::select! {
                Some(()) = self.reopen.recv() => logging::reopen(),
                Some(()) = self.describe.recv() => {
                    for worker in controller.describe() {
                        tracing::info!("{worker}");
                    }
                }
                else => std::future::pending().await,
            }
        }
    }
}

fn listen(kind: SignalKind) -> Result<Signal, StartError> {
    signal(kind).map_err(|error| StartError::System {
        step: "signals",
        cause: error.to_string(),
    })
}

/// The signals by which people and service managers end a node.
struct Signals {
    interrupt: Signal,
    terminate: Signal,
}

impl Signals {
    fn new() -> Result<Self, StartError> {
        let interrupt = listen(SignalKind::interrupt())?;
        let terminate = listen(SignalKind::terminate())?;
        Ok(Signals {
            interrupt,
            terminate,
        })
    }

    /// Waits for any of them.
    async fn any(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

async fn pass(after: Option<Duration>) {
    match after {
        Some(after) => tokio::time::sleep(after).await,
        None => std::future::pending().await,
    }
}

/// Comes up again: by the service manager if there is one, by ourselves otherwise.
fn restart() -> u8 {
    if env::var_os("INVOCATION_ID").is_some() {
        return exit::RESTART;
    }
    let error = std::process::Command::new(OURSELVES)
        .args(env::args_os().skip(1))
        .exec();
    complain(&format!("error: the node cannot be started again: {error}"));
    exit::SYSTEM
}

//! `crossbar-node start`: the node from its configuration to its exit status.

use std::env;
use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use shared::api::{ErrorKind, NodeId};
use shared::config::{
    ListeningEndpoint, NodeConfig, Severity, TransportConfig, TransportKind, WorkerConfig, render,
    render_all,
};
use tokio::signal::unix::{Signal, SignalKind, signal};

use super::reread::{hangups, reread};
use super::{complain, find, say};
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
        result = work(&mut controller, settings, source, &mut hangups) => result,
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
    hangups: &mut Signal,
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
    }
}

/// The signals by which people and service managers end a node.
struct Signals {
    interrupt: Signal,
    terminate: Signal,
}

impl Signals {
    fn new() -> Result<Self, StartError> {
        let system = |error: std::io::Error| StartError::System {
            step: "signals",
            cause: error.to_string(),
        };
        let interrupt = signal(SignalKind::interrupt()).map_err(system)?;
        let terminate = signal(SignalKind::terminate()).map_err(system)?;
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

/// Says where the node listens, and on the default configuration what to try first.
async fn greet(controller: &Controller, settings: &Settings, source: &Source) {
    tracing::info!("node `{}` is ready", settings.node);
    // Where the log is for machines, so is the greeting.
    let say = |text: &str| match logging::is_json() {
        true => tracing::info!("{}", text.trim()),
        false => say(text),
    };
    say(&format!("node {} is ready", settings.node));
    let transport = settings.config.controller.transport.as_ref();
    for address in controller.addresses().await {
        let url = match (address.strip_prefix("tcp:"), transport) {
            (Some(host), Some(transport)) => management_url(host, transport),
            _ => address,
        };
        say(&format!("  management  {url}"));
    }
    if let Some(address) = controller.admin_address() {
        say(&format!("  admin       {address}"));
    }
    for worker in &settings.config.workers {
        let WorkerConfig::Router(router) = &worker.item else {
            continue;
        };
        for transport in &router.transports {
            let (worker, id) = (&worker.id, &transport.id);
            for url in urls(&transport.item.endpoint, &transport.item.kind) {
                say(&format!("  {worker}/{id}  {url}"));
            }
        }
    }
    if *source == Source::Embedded {
        say("\nnext, in another terminal:");
        let ctl = command_line(env::args_os().next());
        say(&format!("  {ctl} workers list"));
        let door = "--url ws://127.0.0.1:8080/ws --realm realm1";
        say(&format!("  {ctl} {door} subscribe com.example.hello"));
        say(&format!("  {ctl} {door} publish com.example.hello world"));
        say(&format!("  {ctl} {door} call wamp.session.count"));
    }
}

/// Returns how to start the command line: beside us, if we were started by a path, else by its name alone.
fn command_line(ourselves: Option<OsString>) -> String {
    const NAME: &str = "crossbarctl";
    ourselves
        .map(PathBuf::from)
        .filter(|path| path.parent().is_some_and(|parent| parent != Path::new("")))
        .map(|path| path.with_file_name(NAME))
        .filter(|path| path.is_file())
        .map_or_else(|| NAME.to_owned(), |path| path.display().to_string())
}

/// Returns the address of the management transport as clients write it.
fn management_url(host: &str, transport: &TransportConfig) -> String {
    let tls = matches!(&transport.endpoint, ListeningEndpoint::Tcp(tcp) if tcp.tls.is_some());
    match (&transport.kind, tls) {
        (TransportKind::RawSocket(_), false) => format!("rs://{host}"),
        (TransportKind::RawSocket(_), true) => format!("rss://{host}"),
        (_, false) => format!("ws://{host}/"),
        (_, true) => format!("wss://{host}/"),
    }
}

/// Returns the addresses of a transport as clients write them.
fn urls(endpoint: &ListeningEndpoint, kind: &TransportKind) -> Vec<String> {
    let (host, tls) = match endpoint {
        ListeningEndpoint::Unix(unix) => return vec![format!("unix:{}", unix.path)],
        ListeningEndpoint::Tcp(tcp) => {
            let interface = tcp.interface.as_deref().unwrap_or("0.0.0.0");
            let bracketed = interface.contains(':').then(|| format!("[{interface}]"));
            let host = bracketed.unwrap_or_else(|| interface.to_owned());
            (
                format!("{host}:{}", tcp.ports.start()),
                if tcp.tls.is_some() { "s" } else { "" },
            )
        }
    };
    match kind {
        TransportKind::WebSocket(_) | TransportKind::WebSocketTestee(_) => {
            vec![format!("ws{tls}://{host}/")]
        }
        TransportKind::StreamTestee => vec![format!("tcp://{host}")],
        TransportKind::RawSocket(_) => vec![format!("rs{tls}://{host}")],
        TransportKind::Web(_) => vec![format!("http{tls}://{host}/")],
        TransportKind::Universal(universal) => {
            let websockets = universal.websocket.iter();
            let mut urls: Vec<_> = websockets
                .map(|(path, _)| format!("ws{tls}://{host}/{path}"))
                .collect();
            urls.extend(
                universal
                    .rawsocket
                    .as_ref()
                    .map(|_| format!("rs{tls}://{host}")),
            );
            urls.extend(
                universal
                    .web
                    .as_ref()
                    .map(|_| format!("http{tls}://{host}/")),
            );
            urls
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_named_so_that_it_starts_from_here() {
        let target = tempfile::tempdir().unwrap();
        let ourselves = target.path().join("crossbar-node");
        let named = || command_line(Some(ourselves.clone().into_os_string()));
        assert_eq!(named(), "crossbarctl", "there is none beside us");
        let beside = target.path().join("crossbarctl");
        std::fs::write(&beside, "").unwrap();
        assert_eq!(named(), beside.display().to_string());
        assert_eq!(command_line(Some("crossbar-node".into())), "crossbarctl");
    }
}

//! A native worker from its first step to its last.

use std::io;
use std::process::ExitCode;
use std::sync::Arc;

use nix::sys::resource::{Resource, getrlimit, setrlimit};
use shared::api::{
    Address, AffinityApi, Call, EventType, GcApi, Handlers, ManholeApi, MetricsApi, OnWorkerReady,
    PythonpathApi, WorkerReady,
};
use shared::config::{ConfigItem, ContainerOptions, RouterOptions, WorkerOptions};
use shared::net::{self, CallError, Join, Registration, Session, Transport};
use shared::wamp::details::{PublishOptions, RegisterOptions};
use shared::wamp::{Dict, Serializer};
use thiserror::Error;
use tokio::net::UnixStream;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::mpsc;

use super::affinity::Affinity;
use super::audit::Told;
use super::component::NEWS;
use super::gc::Collection;
use super::holdings::Reporter;
use super::pythonpath::Pythonpath;
use super::shelf::Shelved;
use super::work::{Hosting, Routing, Work};
use crate::boundary::{HEARTBEAT, Handoff, HandoffError, Kind, Shelf, exit};
use crate::manhole::Subject;
use crate::process::{
    self, AuditSink, EventSink, ManholeKeeper, ManholeService, Metrics, Process, Publisher, Role,
};
use crate::python::{Python, Settings};
use crate::router::io::Router;
use crate::{service, sys};

/// The role of consoles in the realms of a router: the one that may do everything.
const TRUSTED: &str = "trusted";

/// Why a worker cannot do its work.
#[derive(Debug, Error)]
pub enum WorkerError {
    #[error("this process was not started by a controller: {0}")]
    NoUplink(io::Error),
    #[error(transparent)]
    Handoff(#[from] HandoffError),
    #[error("the options of the worker are not understood: {0}")]
    Options(String),
    #[error("CPU affinity: {0}")]
    Affinity(String),
    #[error("{step}: {cause}")]
    System { step: &'static str, cause: String },
}

impl WorkerError {
    /// A worker that can never start is not started again.
    fn exit(&self) -> u8 {
        match self {
            WorkerError::Options(_) | WorkerError::Affinity(_) => exit::CONFIGURATION,
            _ => exit::FAILED,
        }
    }
}

/// Runs this process as a native worker. Returns when it ends.
pub fn main() -> ExitCode {
    service::logging::start_worker();
    match work() {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            tracing::error!("{error}");
            ExitCode::from(error.exit())
        }
    }
}

fn work() -> Result<u8, WorkerError> {
    raise_descriptor_limit();
    // So that it is found under the program's name where titles are not shown.
    nix::sys::prctl::set_name(c"crossbar-worker").ok();
    let (uplink, shelf) = sys::take_inherited().map_err(WorkerError::NoUplink)?;
    let handoff = Handoff::read(&uplink)?;
    let shelved = Shelved::take(Shelf::inherited(shelf), handoff.sockets);
    let shelved = Arc::new(shelved.map_err(WorkerError::NoUplink)?);
    let options = options(&handoff)?;
    if let Some(cpus) = &options.cpu_affinity {
        // Before any other thread is made: they inherit it.
        process::pin(cpus).map_err(WorkerError::Affinity)?;
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.map_err(system("the event loop"))?;
    runtime.block_on(serve(uplink, handoff, shelved))
}

/// Takes as many descriptors as there may be: each connection is one.
fn raise_descriptor_limit() {
    let limits = getrlimit(Resource::RLIMIT_NOFILE);
    let raised = limits.and_then(|(_, hard)| setrlimit(Resource::RLIMIT_NOFILE, hard, hard));
    if let Err(why) = raised {
        tracing::warn!("the limit on open files stays as it is: {why}");
    }
}

fn options(handoff: &Handoff) -> Result<WorkerOptions, WorkerError> {
    let options = match handoff.kind {
        Kind::Router => RouterOptions::from_value(&handoff.options).map(|options| options.worker),
        Kind::Container => {
            ContainerOptions::from_value(&handoff.options).map(|options| options.worker)
        }
    };
    options.map_err(|problems| WorkerError::Options(problems.to_string()))
}

fn python_settings(handoff: &Handoff) -> Result<Settings, WorkerError> {
    let options = options(handoff)?;
    let directories = options.pythonpath.iter();
    let absolute = directories.map(|path| handoff.directory.join(path));
    Ok(Settings {
        program: options.python.map(Into::into),
        directory: handoff.directory.clone(),
        pythonpath: absolute
            .map(|path| path.to_string_lossy().into_owned())
            .collect(),
    })
}

async fn serve(
    uplink: std::os::unix::net::UnixStream,
    handoff: Handoff,
    shelved: Arc<Shelved>,
) -> Result<u8, WorkerError> {
    // First of all, so that a worker that is stopped early takes leave as well.
    let mut terminate = signal(SignalKind::terminate()).map_err(system("signals"))?;
    let mut hangup = signal(SignalKind::hangup()).map_err(system("signals"))?;
    let session = join(uplink, &handoff.realm).await?;
    let address = Address::worker(handoff.node.clone(), handoff.worker.clone());
    let sink: Arc<dyn EventSink> = Arc::new(session.clone());
    let publisher = Publisher::new(address.clone(), sink);
    let reporter = Arc::new(Reporter::new(session.clone(), &address, handoff.controller));

    let mut handlers = Handlers::new();
    let process = Process::new(publisher.clone(), process::now());
    process.register(Role::Worker, &mut handlers);
    let (happenings, news) = mpsc::channel(NEWS);
    let python = Python::new(python_settings(&handoff)?, happenings);
    Affinity::new(
        Arc::clone(&process),
        Arc::clone(&python),
        Arc::clone(&reporter),
    )
    .register_affinity(&mut handlers);
    Collection::new(process, Arc::clone(&python)).register_gc(&mut handlers);
    Pythonpath::new(
        Arc::clone(&python),
        publisher.clone(),
        Arc::clone(&reporter),
        handoff.directory.clone(),
    )
    .register_pythonpath(&mut handlers);
    let manhole = ManholeService::new(
        publisher.clone(),
        handoff.directory.clone(),
        Arc::clone(&reporter) as Arc<dyn ManholeKeeper>,
    );
    manhole.clone().register_manhole(&mut handlers);
    let audit: Arc<dyn AuditSink> = Arc::new(Told(Arc::clone(&reporter)));
    let tellers = (publisher, reporter);
    let mut work = match handoff.kind {
        Kind::Router => Work::Router(Routing::start(
            &handoff,
            &python,
            news,
            (tellers, Arc::clone(&shelved) as _),
            &mut handlers,
        )?),
        Kind::Container => Work::Container(Hosting::start(
            &handoff,
            python,
            news,
            tellers,
            &mut handlers,
        )?),
    };
    manhole.look_into(Subject {
        title: title(&handoff),
        name: handoff.worker.to_string(),
        router: work.router(),
        handlers: handlers.clone(),
        role: TRUSTED,
        uri: address.uri("manhole"),
        record: process::recorder(&audit),
    });
    let metrics = Metrics::new();
    metrics.ask(work.routed());
    metrics.clone().register_metrics(&mut handlers);
    let recorded = process::audited(handlers.clone(), &address, &audit);
    let recorded = metrics.counted(recorded);
    let _registrations = net::serve(&session, &address, recorded)
        .await
        .map_err(system("the procedures of the worker"))?;
    let _heartbeat = answer_heartbeats(&session, &address, work.pulse())
        .await
        .map_err(system("the heartbeat"))?;
    start_again(&handoff, &handlers).await;
    // The first process of a worker is told later what to listen on.
    if handoff.holdings.iter().next().is_some() {
        shelved.give_back();
    }
    ready(&session, &handoff)
        .await
        .map_err(system("saying that the worker is ready"))?;

    loop {
        tokio::select! {
            closed = session.closed() => {
                tracing::warn!("the uplink ended: {}", closed.reason);
                return Ok(exit::FAILED);
            }
            _ = terminate.recv() => {
                manhole.close().await;
                work.stop().await;
                return Ok(exit::OK);
            }
            _ = hangup.recv() => work.reload(),
            () = work.finished() => {
                tracing::info!("the container ends because of its components, as its options say");
                manhole.close().await;
                work.stop().await;
                return Ok(exit::FINISHED);
            }
        }
    }
}

/// Says what the process is.
fn title(handoff: &Handoff) -> String {
    let kind = match handoff.kind {
        Kind::Router => "router",
        Kind::Container => "container",
    };
    format!(
        "{kind} worker `{}` of node `{}`",
        handoff.worker, handoff.node
    )
}

async fn join(uplink: std::os::unix::net::UnixStream, realm: &str) -> Result<Session, WorkerError> {
    let step = "joining the management realm";
    uplink.set_nonblocking(true).map_err(system(step))?;
    let uplink = UnixStream::from_std(uplink).map_err(system(step))?;
    let transport = Transport::rawsocket_over(uplink, Serializer::Cbor)
        .await
        .map_err(system(step))?;
    Session::join(transport, Join::new(realm))
        .await
        .map_err(system(step))
}

/// Starts what the worker before this one held, in the same order, with the same calls.
async fn start_again(handoff: &Handoff, handlers: &Handlers) {
    for holding in handoff.holdings.iter() {
        let Some(handler) = handlers.get(&holding.procedure) else {
            tracing::error!(
                procedure = holding.procedure,
                "there is no such procedure any more"
            );
            continue;
        };
        let call = Call {
            caller: 0,
            caller_authid: Some("node".to_owned()),
            caller_authrole: None,
            progress: None,
        };
        if let Err(error) = (handler.call)(call, Vec::new(), holding.arguments.clone()).await {
            // The rest is worth more than nothing; the controller keeps it for the next time.
            tracing::error!(
                "{} cannot be started again: {error}",
                holding.path.join(" ")
            );
        }
    }
}

/// Lets the controller find out whether this process is alive.
async fn answer_heartbeats(
    session: &Session,
    address: &Address,
    router: Option<Arc<Router>>,
) -> Result<Registration, CallError> {
    let answer = net::handler(move |_| {
        let router = router.clone();
        async move {
            if let Some(router) = router {
                router.pulse().await;
            }
            Ok((Vec::new(), Dict::new()))
        }
    });
    let options = RegisterOptions::default();
    session
        .register(&address.uri(HEARTBEAT), options, answer)
        .await
}

async fn ready(session: &Session, handoff: &Handoff) -> Result<(), CallError> {
    let ready = WorkerReady {
        r#type: handoff.kind.into(),
        id: handoff.worker.clone(),
        pid: std::process::id(),
    };
    let topic = Address::node(handoff.node.clone()).uri(OnWorkerReady::NAME);
    let (args, kwargs) = OnWorkerReady(ready).into_arguments();
    let options = PublishOptions {
        acknowledge: true,
        ..PublishOptions::default()
    };
    session.publish(&topic, args, kwargs, options).await?;
    Ok(())
}

pub fn system<E: std::fmt::Display>(step: &'static str) -> impl Fn(E) -> WorkerError {
    move |error| WorkerError::System {
        step,
        cause: error.to_string(),
    }
}

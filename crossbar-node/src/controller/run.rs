//! The controller from its first step to its last.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use serde_json::json;
use shared::api::{
    Address, AuditApi, AuditEntry, EventType, Handlers, ManagementTransportApi, ManholeApi,
    MetricsApi, NodeApi, NodeReady, OnNodeReady, OnWorkerReady, ReloadApi, WorkersApi,
};
use shared::config::NodeConfig;
use shared::net::{self, Delivery, Event, Join, Registration, Session, Subscription, Transport};
use shared::wamp::{Id, Match, Serializer};
use tokio::task::JoinHandle;

use super::admin;
use super::audit::{Audit, Writer};
use super::boot;
use super::context::{AUTHID, Cause, Context, Restart, Running};
use super::lifecycle::Stop;
use super::management_transport::{ManagementTransport, open_socket};
use super::node::Node;
use super::overseer::Office;
use super::reload::Reloading;
use super::roles;
use super::roster::Roster;
use super::settings::{Ended, Settings, StartError};
use super::workers::Workers;
use crate::boundary::{AUDIT_TOPIC, Change, HOLDINGS_TOPIC};
use crate::manhole::Subject;
use crate::process::{
    AuditSink, EventSink, Exclude, ManholeService, Metrics, NotKept, Process, Publisher, Role,
    Routed, audited, now, realm_metrics, recorder,
};
use crate::router::auth::Principal;
use crate::router::core;
use crate::router::io::{Listener, Overseer, Router, Shards};

/// Sessions on the management realm have this long to take leave.
const FAREWELL: Duration = Duration::from_secs(1);
/// The answer to whoever asked for the shutdown is on its way before anything is closed.
const LAST_ANSWER: Duration = Duration::from_millis(100);

/// A running node.
pub struct Controller {
    context: Arc<Context>,
    roster: Arc<Roster>,
    transport: Arc<ManagementTransport>,
    manhole: Arc<ManholeService>,
    reloading: Arc<Reloading>,
    socket: Listener,
    registrations: Vec<Registration>,
    listening: Vec<JoinHandle<()>>,
    audit: Writer,
    told: Arc<admin::Source>,
    admin: Option<admin::Server>,
}

impl Controller {
    /// Brings up the management realm and its doors. Workers are started by [`Controller::boot`].
    ///
    /// # Errors
    /// See [`StartError`].
    pub async fn start(settings: &Settings) -> Result<Self, StartError> {
        let created = now();
        let controller = &settings.config.controller;
        let address = Address::node(settings.node.clone());
        let router = Router::new(Shards::here(), json!({"node_id": settings.node}))
            .map_err(system("the router"))?;
        let management = router
            .start_realm(&controller.realm, core::Settings::default())
            .map_err(system("the management realm"))?;
        for role in roles::roles(std::slice::from_ref(&settings.node)) {
            management.set_role(role);
        }
        let (audit, writer) =
            Audit::open(&settings.directory).map_err(|source| StartError::Audit {
                path: settings.directory.clone(),
                source,
            })?;
        let overseer: Arc<dyn Overseer> = Arc::new(Office::new(Arc::clone(&audit)));
        router.oversee(&overseer);
        let session = own_session(&router, &controller.realm).await?;
        let sink: Arc<dyn EventSink> = Arc::new(session.clone());
        let context = Arc::new(Context {
            node: settings.node.clone(),
            realm: controller.realm.clone(),
            directory: settings.directory.clone(),
            executable: settings.executable.clone(),
            log: settings.log.clone(),
            router,
            management,
            session,
            publisher: Publisher::new(address.clone(), sink),
            running: tokio::sync::watch::Sender::default(),
        });
        let roster = Roster::new(Arc::clone(&context), controller.options.shutdown.clone());
        let listening = listen(&context, &roster, &audit).await?;
        let transport = ManagementTransport::new(Arc::clone(&context));
        let mut handlers = Handlers::new();
        Node::new(Arc::clone(&roster), created).register_node(&mut handlers);
        Workers::new(Arc::clone(&roster)).register_workers(&mut handlers);
        transport.register_management_transport(&mut handlers);
        let reread = Arc::clone(&settings.reread);
        let reloading = Reloading::new(Arc::clone(&context), reread, &settings.config);
        reloading.register_reload(&mut handlers);
        Process::new(context.publisher.clone(), now()).register(Role::Controller, &mut handlers);
        let manhole = ManholeService::new(
            context.publisher.clone(),
            context.directory.clone(),
            Arc::new(NotKept),
        );
        manhole.clone().register_manhole(&mut handlers);
        audit.register_audit(&mut handlers);
        let metrics = Metrics::new();
        metrics.ask(routed(&context, &transport));
        metrics.clone().register_metrics(&mut handlers);
        let sink: Arc<dyn AuditSink> = Arc::new(Known {
            context: Arc::clone(&context),
            audit,
        });
        manhole.look_into(Subject {
            title: format!("controller of node `{}`", context.node),
            name: context.node.to_string(),
            router: Some(Arc::clone(&context.router)),
            handlers: handlers.clone(),
            role: roles::ADMIN,
            uri: address.uri("manhole"),
            record: recorder(&sink),
        });
        let handlers = metrics.counted(audited(handlers, &address, &sink));
        let registrations = net::serve(&context.session, &address, handlers)
            .await
            .map_err(system("the procedures of the node"))?;
        let socket = open_socket(&context)?;
        let told = Arc::new(admin::Source {
            context: Arc::clone(&context),
            roster: Arc::clone(&roster),
            reloading: Arc::clone(&reloading),
            metrics,
            started: created,
            applied: AtomicBool::new(false),
        });
        let admin = controller.admin.as_ref();
        let admin = admin.map(|admin| admin::Server::start(admin, &context.directory, &told));
        let admin = admin.transpose()?;
        Ok(Controller {
            context,
            roster,
            transport,
            manhole,
            reloading,
            socket,
            registrations,
            listening,
            audit: writer,
            told,
            admin,
        })
    }

    /// Starts everything in the node file, then says that the node is ready.
    ///
    /// # Errors
    /// See [`StartError`]; what was started is still there, and has to be stopped.
    pub async fn boot(&self, config: &NodeConfig) -> Result<(), StartError> {
        let mut running = self.context.running.subscribe();
        tokio::select! {
            booted = boot::boot(&self.context, config) => booted?,
            ended = down(&mut running) => return Err(StartError::Interrupted(ended)),
        }
        self.told.applied.store(true, Ordering::Relaxed);
        let ready = NodeReady {
            id: self.context.node.clone(),
            pid: std::process::id(),
            started: now(),
        };
        self.context
            .publisher
            .publish(OnNodeReady(ready), Exclude::Nobody)
            .await;
        Ok(())
    }

    /// Returns the addresses at which management is reached.
    pub async fn addresses(&self) -> Vec<String> {
        let mut addresses = vec![self.socket.address().to_owned()];
        addresses.extend(self.transport.addresses().await);
        addresses
    }

    /// Returns where metrics and health are told, if anywhere.
    pub fn admin_address(&self) -> Option<&str> {
        self.admin.as_ref().map(admin::Server::address)
    }

    /// Returns a handle to take the node down with.
    pub fn stopper(&self) -> impl Fn() + use<> {
        let context = Arc::clone(&self.context);
        move || {
            context.go_down(Restart::No, Cause::Asked);
        }
    }

    /// Reads the certificates again, here and in the workers, and the node file, and makes the node what it says; what comes
    /// of it is in the log, and in one sentence.
    pub async fn reload(&self) -> String {
        self.transport.reload_tls().await;
        self.roster.reload();
        self.reloading.hangup().await
    }

    /// Waits until somebody takes the node down.
    pub async fn down(&self) -> Ended {
        down(&mut self.context.running.subscribe()).await
    }

    /// Stops the workers, takes leave of everybody, and closes the doors: in the reverse order of start.
    pub async fn stop(self, how: Stop) {
        self.context.go_down(Restart::No, Cause::Asked);
        tokio::time::sleep(LAST_ANSWER).await;
        self.manhole.close().await;
        self.roster.stop_all(how).await;
        self.socket.stop().await;
        drop(self.registrations);
        self.context.router.shut_down(FAREWELL).await;
        for task in self.listening {
            task.abort();
        }
        self.audit.stop().await;
    }
}

/// Tells what the management router routes.
fn routed(context: &Arc<Context>, transport: &Arc<ManagementTransport>) -> Routed {
    let (realm, transport) = (Arc::clone(&context.management), Arc::clone(transport));
    Box::new(move || {
        let realm = realm_metrics(realm.name(), realm.traffic());
        (vec![realm], transport.metrics())
    })
}

async fn down(running: &mut tokio::sync::watch::Receiver<Running>) -> Ended {
    match running
        .wait_for(|running| *running != Running::Up)
        .await
        .map(|running| *running)
    {
        Ok(Running::Down { restart, cause }) => Ended { restart, cause },
        Ok(Running::Up) | Err(_) => Ended {
            restart: Restart::No,
            cause: Cause::Asked,
        },
    }
}

fn system<E: std::fmt::Display>(step: &'static str) -> impl Fn(E) -> StartError {
    move |error| StartError::System {
        step,
        cause: error.to_string(),
    }
}

/// Joins the management realm from inside.
async fn own_session(router: &Arc<Router>, realm: &str) -> Result<Session, StartError> {
    let (ours, theirs) = net::local::pair().map_err(system("the controller's session"))?;
    let principal = Principal {
        authid: AUTHID.to_owned(),
        authrole: roles::NODE.to_owned(),
        authmethod: "inherited".to_owned(),
        authprovider: "node".to_owned(),
    };
    router.attach(theirs, principal);
    let stream =
        tokio::net::UnixStream::from_std(ours).map_err(system("the controller's session"))?;
    let transport = Transport::rawsocket_over(stream, Serializer::Cbor)
        .await
        .map_err(system("the controller's session"))?;
    Session::join(transport, Join::new(realm))
        .await
        .map_err(system("the controller's session"))
}

/// Listens to the workers: that they are ready, and what they hold.
async fn listen(
    context: &Arc<Context>,
    roster: &Arc<Roster>,
    audit: &Arc<Audit>,
) -> Result<Vec<JoinHandle<()>>, StartError> {
    let step = "listening to the workers";
    let session = &context.session;
    let ready_topic = context.address().uri(OnWorkerReady::NAME);
    let ready = session
        .subscribe(&ready_topic, Match::Exact)
        .await
        .map_err(system(step))?;
    let holdings_topic = format!("{}.worker..{HOLDINGS_TOPIC}", context.address());
    let holdings = session
        .subscribe(&holdings_topic, Match::Wildcard)
        .await
        .map_err(system(step))?;
    let audit_topic = format!("{}.worker..{AUDIT_TOPIC}", context.address());
    let audited = session
        .subscribe(&audit_topic, Match::Wildcard)
        .await
        .map_err(system(step))?;
    let known = Known {
        context: Arc::clone(context),
        audit: Arc::clone(audit),
    };
    let (on_ready, on_holdings) = (Arc::clone(roster), Arc::clone(roster));
    let node = context.node.clone();
    Ok(vec![
        tokio::spawn(each(ready, async move |event: Event| {
            if let Ok(OnWorkerReady(ready)) =
                OnWorkerReady::from_arguments(event.args, event.kwargs)
            {
                on_ready.ready(&ready.id, ready.pid).await;
            }
        })),
        tokio::spawn(each(holdings, async move |event: Event| {
            let worker = Address::parse_uri_of(&node, &event.topic);
            let worker = worker.and_then(|(address, _)| address.worker_id().cloned());
            let change = event
                .args
                .into_iter()
                .next()
                .and_then(|change| serde_json::from_value::<Change>(change).ok());
            if let (Some(worker), Some(change)) = (worker, change) {
                on_holdings.holds(&worker, change);
            }
        })),
        tokio::spawn(each(audited, async move |event: Event| {
            let entry = event.args.into_iter().next();
            let entry = entry.and_then(|entry| serde_json::from_value::<AuditEntry>(entry).ok());
            // A worker speaks of itself only, as the topic says.
            if let Some(entry) = entry.filter(|entry| same_process(&entry.what, &event.topic)) {
                known.record(entry).await;
            }
        })),
    ])
}

/// Tells whether two URIs differ in their last component only.
fn same_process(one: &str, other: &str) -> bool {
    let process = |uri: &str| uri.rsplit_once('.').map(|(process, _)| process.to_owned());
    process(one) == process(other)
}

async fn each(mut subscription: Subscription, take: impl AsyncFn(Event)) {
    while let Some(delivery) = subscription.next().await {
        match delivery {
            Delivery::Event(event) => take(*event).await,
            Delivery::Missed(count) => tracing::error!(count, "events of workers were lost"),
        }
    }
}

/// Completes entries with what the management realm knows of the caller.
struct Known {
    context: Arc<Context>,
    audit: Arc<Audit>,
}

impl AuditSink for Known {
    fn record(&self, mut entry: AuditEntry) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        let session = entry.who.session.and_then(Id::new);
        // Whoever has left meanwhile is known by name only.
        if let Some(identity) = session.and_then(|id| self.context.management.identity(id)) {
            let transport = identity.details.get("transport");
            let peer = transport.and_then(|transport| transport.get("peer")?.as_str());
            entry.who.peer = peer.map(str::to_owned);
            entry.who.authmethod = Some(identity.authmethod);
        }
        self.audit.record(entry)
    }
}

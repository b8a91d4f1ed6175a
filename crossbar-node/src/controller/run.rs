//! The controller from its first step to its last.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use serde_json::json;
use shared::api::{
    Address, AuditApi, ErrorKind, FleetApi, Handlers, ManagementTransportApi, ManholeApi,
    MetricsApi, NodeApi, NodeReady, OnNodeReady, ReloadApi, WorkersApi,
};
use shared::config::NodeConfig;
use shared::net::{self, Join, Registration, Session, Transport};
use shared::wamp::Serializer;
use tokio::task::JoinHandle;

use super::admin;
use super::audit::{Audit, Writer};
use super::boot::{self, BootError};
use super::cgroup::Cgroups;
use super::context::{AUTHID, Cause, Context, Restart, Running};
use super::fleet::{self, Fleet};
use super::hearing::{Known, listen};
use super::lifecycle::Stop;
use super::management_transport::{ManagementTransport, open_socket};
use super::node::Node;
use super::overseer::Office;
use super::reload::Reloading;
use super::roles;
use super::roster::Roster;
use super::settings::{Ended, Settings, StartError};
use super::uplink::{self, Uplink};
use super::workers::Workers;
use crate::manhole::Subject;
use crate::process::{
    AuditSink, EventSink, Exclude, ManholeService, Metrics, NotKept, Process, Publisher, Role,
    Routed, audited, now, realm_metrics, recorder,
};
use crate::router::auth::Principal;
use crate::router::core;
use crate::router::io::{Lender, Listener, Overseer, Router, Shards};

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
    fleet: Arc<Fleet>,
    uplink: Option<uplink::Running>,
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
        let (coming, come) = fleet::coming();
        let overseer: Arc<dyn Overseer> = Arc::new(Office::new(
            Arc::clone(&audit),
            settings.node.clone(),
            Arc::clone(&management),
            coming,
        ));
        router.oversee(&overseer);
        router.borrow_from(Arc::clone(&settings.sockets) as Arc<dyn Lender>);
        let principal = Principal {
            authid: AUTHID.to_owned(),
            authrole: roles::NODE.to_owned(),
            authmethod: "inherited".to_owned(),
            authprovider: "node".to_owned(),
        };
        let session = own_session(&router, Join::new(&controller.realm), principal).await?;
        let sink: Arc<dyn EventSink> = Arc::new(session.clone());
        let context = Arc::new(Context {
            node: settings.node.clone(),
            realm: controller.realm.clone(),
            directory: settings.directory.clone(),
            cgroups: Cgroups::open(),
            executable: settings.executable.clone(),
            log: settings.log.clone(),
            sockets: Arc::clone(&settings.sockets),
            router,
            management,
            session,
            publisher: Publisher::new(address.clone(), sink),
            running: tokio::sync::watch::Sender::default(),
        });
        let roster = Roster::new(Arc::clone(&context), controller.options.shutdown.clone());
        let listening = listen(&context, &roster, &audit).await;
        let mut listening = listening.map_err(system("listening to the workers"))?;
        let fleet = Fleet::new(Arc::clone(&context), created);
        let watch = fleet.watch(come).await;
        listening.push(watch.map_err(system("listening to the managed nodes"))?);
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
        fleet.register_fleet(&mut handlers);
        let metrics = Metrics::new();
        metrics.ask(routed(&context, &transport));
        metrics.clone().register_metrics(&mut handlers);
        let sink: Arc<dyn AuditSink> = Arc::new(Known::new(&context, &audit));
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
            fleet,
            uplink: None,
            told,
            admin,
        })
    }

    /// Starts everything in the node file, then says that the node is ready.
    ///
    /// # Errors
    /// See [`StartError`]; what was started is still there, and has to be stopped.
    pub async fn boot(&mut self, config: &NodeConfig) -> Result<(), StartError> {
        let mut running = self.context.running.subscribe();
        // What is wrong with it is said before anything is started.
        let uplink = match &config.controller.uplink {
            None => None,
            Some(uplink) => {
                let made = Uplink::new(&self.roster, uplink);
                let made = made.map_err(|cause| BootError {
                    what: "the uplink".to_owned(),
                    cause,
                    kind: Some(ErrorKind::InvalidConfiguration),
                })?;
                Some(made)
            }
        };
        tokio::select! {
            booted = boot::boot(&self.context, config) => booted?,
            ended = down(&mut running) => return Err(StartError::Interrupted(ended)),
        }
        if let Some(uplink) = uplink {
            self.fleet.set_uplink(&uplink);
            self.uplink = Some(uplink.start());
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

    /// Writes down every worker, one line each.
    pub fn describe(&self) -> Vec<String> {
        let workers = self.roster.list();
        let line = |worker| serde_json::to_string(worker).unwrap_or_default();
        workers.iter().map(line).collect()
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
        self.context.cgroups.close();
        if let Some(uplink) = self.uplink {
            uplink.stop().await;
        }
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
pub(super) async fn own_session(
    router: &Arc<Router>,
    join: Join,
    principal: Principal,
) -> Result<Session, StartError> {
    let (ours, theirs) = net::local::pair().map_err(system("a session of the controller"))?;
    router.attach(theirs, principal);
    let stream =
        tokio::net::UnixStream::from_std(ours).map_err(system("a session of the controller"))?;
    let transport = Transport::rawsocket_over(stream, Serializer::Cbor)
        .await
        .map_err(system("a session of the controller"))?;
    Session::join(transport, join)
        .await
        .map_err(system("a session of the controller"))
}

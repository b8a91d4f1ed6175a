//! Makes the process of a native worker: our own program, told at birth what it is.

use std::io;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use shared::api::WorkerStatus;
use shared::config::WorkerOptions;
use tokio::io::{AsyncWriteExt, Interest};
use tokio::process::Command;

use super::child::{Child, Logged, environment};
use super::context::Context;
use super::holds::Holds;
use super::roles;
use super::worker::Worker;
use crate::boundary::{Handoff, Kind, Said, Shelf, Wait};
use crate::router::auth::Principal;
use crate::service::logging::LEVEL as LOG_LEVEL;
use crate::sys;

/// The subcommand that makes a process a worker. Not for operators.
pub const SUBCOMMAND: &str = "worker";
/// A child that does not read its hand-off within this time never will.
const HANDOFF: Duration = Duration::from_secs(30);

/// What a native worker is made of.
#[derive(Clone, Debug)]
pub struct Native {
    /// Its kind.
    pub kind: Kind,
    /// Its options.
    pub options: WorkerOptions,
    /// The same, as they were written.
    pub written: Value,
}

impl Native {
    /// Makes the process and its uplink.
    ///
    /// # Errors
    /// What the operating system said.
    pub fn spawn(&self, context: &Arc<Context>, worker: &Arc<Worker>) -> io::Result<Child> {
        let (shelf, their_shelf) = Shelf::pair()?;
        let sockets = lend(&shelf, context, worker);
        let handoff = Handoff {
            node: context.node.clone(),
            worker: worker.id.clone(),
            kind: self.kind,
            realm: context.realm.clone(),
            directory: context.directory.clone(),
            options: self.written.clone(),
            holdings: worker.observed().holdings.clone(),
            sockets,
            controller: context.session.id().get(),
        };
        let handoff = handoff.encode().map_err(io::Error::other)?;
        let (ours, theirs) = UnixStream::pair()?;
        ours.set_nonblocking(true)?;
        context
            .management
            .set_role(roles::worker(&context.node, &worker.id));

        let mut command = Command::new(&context.executable);
        let title = match self.kind {
            Kind::Router => "crossbar-worker [router]",
            Kind::Container => "crossbar-worker [container]",
        };
        command
            .arg0(self.options.title.as_deref().unwrap_or(title))
            .arg(SUBCOMMAND)
            .current_dir(&context.directory)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        environment(&mut command, &self.options.env);
        command.env(LOG_LEVEL, &context.log);
        let holds = Holds::new(&context.cgroups);
        holds.mark(&mut command);
        let inherited = [theirs.as_fd(), their_shelf.as_fd()];
        sys::tie(command.as_std_mut(), &inherited, holds.entry());
        let logged = Logged {
            stdout: true,
            stderr: true,
        };
        let mut child = Child::spawn(&mut command, worker, logged, holds)?;
        // Our copy of the child's end would keep the uplink open when the child is gone.
        drop((theirs, their_shelf));
        child.help(keep(shelf.into_waiting()?, Arc::clone(worker)));
        tokio::spawn(attach(
            Arc::clone(context),
            Arc::clone(worker),
            ours,
            handoff,
        ));
        Ok(child)
    }
}

/// Lends the sockets that are kept for a worker to its new process. Returns how many.
fn lend(shelf: &Shelf, context: &Context, worker: &Worker) -> usize {
    let passed = context.sockets.of(&worker.id);
    let passed = passed
        .iter()
        .filter(|(address, socket)| shelf.pass(address, socket.as_fd()).is_ok())
        .count();
    let mut observed = worker.observed();
    // What cannot be lent is closed: the worker listens there anew.
    observed
        .sockets
        .retain(|address, socket| shelf.keep(address, socket.as_fd()).is_ok());
    passed + observed.sockets.len()
}

/// Keeps the sockets that a worker hands over, until its process ends.
async fn keep(shelf: tokio::net::UnixStream, worker: Arc<Worker>) {
    while shelf.readable().await.is_ok() {
        let take = || Shelf::take(shelf.as_fd(), Wait::No);
        match shelf.try_io(Interest::READABLE, take) {
            Ok(Said::Keep(address, socket)) => {
                let mut observed = worker.observed();
                // Not for one that is being stopped.
                if observed.status != WorkerStatus::Stopping {
                    observed.sockets.insert(address, socket);
                }
            }
            Ok(Said::Forget(address)) => {
                worker.observed().sockets.remove(&address);
            }
            // Workers pass nothing on.
            Ok(Said::Pass(..)) => {}
            Ok(Said::End) => return,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => {
                tracing::warn!(%error, worker = %worker.id, "the listening sockets of a worker are not kept any more");
                return;
            }
        }
    }
}

/// Hands off, then serves the uplink as a client of the management realm.
async fn attach(context: Arc<Context>, worker: Arc<Worker>, uplink: UnixStream, handoff: Vec<u8>) {
    let sent = async {
        let mut uplink = tokio::net::UnixStream::from_std(uplink)?;
        uplink.write_all(&handoff).await?;
        uplink.into_std()
    };
    match tokio::time::timeout(HANDOFF, sent).await {
        Ok(Ok(uplink)) => {
            let role = roles::worker_role(&worker.id);
            let principal = Principal {
                authid: role.clone(),
                authrole: role,
                authmethod: "inherited".to_owned(),
                authprovider: "node".to_owned(),
            };
            context.router.attach(uplink, principal);
        }
        // The worker ends when its uplink does; that is dealt with where its end is noticed.
        Ok(Err(error)) => tracing::warn!(%error, worker = %worker.id, "the hand-off failed"),
        Err(_) => tracing::warn!(worker = %worker.id, "the worker did not take its hand-off"),
    }
}

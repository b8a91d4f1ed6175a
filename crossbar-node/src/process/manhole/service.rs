//! The manhole as a service of the management API: its states, its events, its errors.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use serde_json::Value;
use shared::api::{
    ApiError, Call, ErrorKind, GetManhole, ManholeApi, ManholeInfo, OnManholeStarted,
    OnManholeStarting, OnManholeStopped, OnManholeStopping, StartManhole, Status, StopManhole,
    Timestamp,
};
use shared::config::{ConfigItem, ManholeConfig, masked};

use super::ManholeKeeper;
use crate::manhole::{Prepared, Server, Subject};
use crate::process::{Exclude, Publisher, now};

/// The manhole of a process.
pub struct ManholeService {
    publisher: Publisher,
    directory: PathBuf,
    keeper: Arc<dyn ManholeKeeper>,
    subject: OnceLock<Arc<Subject>>,
    state: Mutex<State>,
}

/// How far the manhole has come.
#[derive(Debug, Default)]
enum State {
    #[default]
    Absent,
    Starting(Config),
    Started {
        config: Config,
        started: Timestamp,
        server: Server,
    },
    Stopping {
        config: Config,
        started: Timestamp,
    },
}

/// What it was asked for.
#[derive(Clone, Debug)]
struct Config {
    created: Timestamp,
    /// Secrets masked.
    shown: Value,
}

impl Config {
    fn info(&self, status: Status, started: Option<Timestamp>) -> ManholeInfo {
        ManholeInfo {
            created: self.created,
            status,
            started,
            uptime: started.map(|started| now().seconds_since(started).max(0.0)),
            config: self.shown.clone(),
            fingerprint: None,
            address: None,
            consoles: None,
        }
    }
}

impl State {
    fn info(&self) -> Option<ManholeInfo> {
        Some(match self {
            State::Absent => return None,
            State::Starting(config) => config.info(Status::Starting, None),
            State::Stopping { config, started } => config.info(Status::Stopping, Some(*started)),
            State::Started {
                config,
                started,
                server,
            } => ManholeInfo {
                fingerprint: Some(server.fingerprint().to_owned()),
                address: Some(server.address().to_owned()),
                consoles: Some(server.consoles()),
                ..config.info(Status::Started, Some(*started))
            },
        })
    }
}

impl ManholeService {
    /// Makes the service; there is no manhole yet. The host key and relative paths are below `directory`.
    pub fn new(
        publisher: Publisher,
        directory: PathBuf,
        keeper: Arc<dyn ManholeKeeper>,
    ) -> Arc<Self> {
        Arc::new(ManholeService {
            publisher,
            directory,
            keeper,
            subject: OnceLock::new(),
            state: Mutex::default(),
        })
    }

    /// Says what consoles look into. Only the first time counts.
    pub fn look_into(&self, subject: Subject) {
        self.subject.get_or_init(|| Arc::new(subject));
    }

    /// Ends the manhole when the process leaves.
    pub async fn close(&self) {
        let state = std::mem::take(&mut *self.state());
        if let State::Started { server, .. } = state {
            server.stop().await;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the place of the manhole, so that of two calls only one gets further.
    fn reserve(&self, args: &StartManhole) -> Result<(Prepared, Config), ApiError> {
        let mut state = self.state();
        if !matches!(*state, State::Absent) {
            let message = "the manhole of this process is there already";
            return Err(ApiError::new(ErrorKind::AlreadyStarted, message));
        }
        let refused = |why: &dyn std::fmt::Display| {
            let message = format!("the manhole's configuration: {why}");
            ApiError::new(ErrorKind::InvalidConfiguration, message)
        };
        let config = ManholeConfig::from_value(&args.config).map_err(|why| refused(&why))?;
        let prepared = Prepared::new(&config, &self.directory).map_err(|why| refused(&why))?;
        let config = Config {
            created: now(),
            shown: masked(&args.config),
        };
        *state = State::Starting(config.clone());
        Ok((prepared, config))
    }

    fn listen(&self, prepared: Prepared) -> Result<Server, ApiError> {
        let cannot = |why: &dyn std::fmt::Display| {
            ApiError::new(ErrorKind::CannotListen, format!("manhole: {why}"))
        };
        let subject = self.subject.get();
        let subject = subject.ok_or_else(|| cannot(&"the process is not ready for one yet"))?;
        prepared
            .listen(Arc::clone(subject))
            .map_err(|why| cannot(&why))
    }
}

/// Forgets a manhole whose start fails, or is given up half-way because the caller canceled it.
struct Reserved<'a>(&'a ManholeService);

impl Drop for Reserved<'_> {
    fn drop(&mut self) {
        let mut state = self.0.state();
        if matches!(*state, State::Starting(_)) {
            *state = State::Absent;
        }
    }
}

impl ManholeApi for ManholeService {
    async fn start_manhole(&self, call: Call, args: StartManhole) -> Result<ManholeInfo, ApiError> {
        let (prepared, config) = self.reserve(&args)?;
        let _reserved = Reserved(self);
        let exclude = Exclude::caller(&call);
        let starting = config.info(Status::Starting, None);
        call.progress(&starting);
        self.publisher
            .publish(OnManholeStarting(starting), exclude)
            .await;
        let server = self.listen(prepared)?;
        tracing::info!(
            "the manhole listens on {}, host key {}",
            server.address(),
            server.fingerprint()
        );
        let started = State::Started {
            config,
            started: now(),
            server,
        };
        let info = started.info();
        *self.state() = started;
        self.keeper.held(&args).await;
        let info = info.expect("a manhole that was started can be told about");
        self.publisher
            .publish(OnManholeStarted(info.clone()), exclude)
            .await;
        Ok(info)
    }

    async fn stop_manhole(&self, call: Call, _: StopManhole) -> Result<(), ApiError> {
        let server = {
            let mut state = self.state();
            match std::mem::take(&mut *state) {
                State::Started {
                    config,
                    started,
                    server,
                } => {
                    *state = State::Stopping { config, started };
                    server
                }
                other => {
                    *state = other;
                    let message = "there is no manhole in this process";
                    return Err(ApiError::new(ErrorKind::NotStarted, message));
                }
            }
        };
        let exclude = Exclude::caller(&call);
        call.progress(());
        self.publisher.publish(OnManholeStopping(()), exclude).await;
        let stopping = Stopping(self);
        server.stop().await;
        drop(stopping);
        tracing::info!("the manhole is closed");
        self.keeper.dropped().await;
        self.publisher.publish(OnManholeStopped(()), exclude).await;
        Ok(())
    }

    async fn get_manhole(&self, _: Call, _: GetManhole) -> Result<Option<ManholeInfo>, ApiError> {
        Ok(self.state().info())
    }
}

/// Makes place for the next manhole when this one is gone, also if the caller gives up waiting for it.
struct Stopping<'a>(&'a ManholeService);

impl Drop for Stopping<'_> {
    fn drop(&mut self) {
        let mut state = self.0.state();
        if matches!(*state, State::Stopping { .. }) {
            *state = State::Absent;
        }
    }
}

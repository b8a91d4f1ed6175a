//! What both kinds of worker do with components: the table of them, and their ways into and out of the interpreter.

use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use shared::api::{ApiError, ComponentId, ErrorKind};
use tokio::sync::mpsc;

use super::errors::{Place, cannot_start};
use crate::process::now;
use crate::python::{Ending, Found, Happening, Interpreter, Key, Python, Start, Table};

/// So much news of an interpreter may wait; then the interpreter does.
pub const NEWS: usize = 256;

/// The components of a worker.
pub struct Host {
    python: Arc<Python>,
    table: Mutex<Table>,
}

/// A place in the table for a component that is being started; given up unless it joins.
pub struct Reserved<'a> {
    host: &'a Host,
    key: Key,
}

impl Drop for Reserved<'_> {
    fn drop(&mut self) {
        self.host.table().give_up(self.key);
    }
}

impl Host {
    /// Makes an empty table of components that run in `python`.
    pub fn new(python: Arc<Python>) -> Self {
        Host {
            python,
            table: Mutex::default(),
        }
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the components that run, in order of start.
    pub fn running(&self) -> Vec<Found> {
        self.table().running().cloned().collect()
    }

    /// Returns a component that runs.
    pub fn find(&self, id: &ComponentId) -> Result<Found, ApiError> {
        let found = self
            .table()
            .running()
            .find(|found| found.id == *id)
            .cloned();
        found.ok_or_else(|| {
            let message = format!("no component with the id `{id}` is running");
            ApiError::new(ErrorKind::NoSuchObject, message)
        })
    }

    /// Returns how many components there are.
    pub fn count(&self) -> usize {
        self.table().len()
    }

    /// Takes the id, so that of two calls with the same one only one gets further.
    pub fn reserve(&self, id: &ComponentId, config: &Value) -> Result<Reserved<'_>, ApiError> {
        match self.table().reserve(id, config.clone(), now()) {
            Ok(key) => Ok(Reserved { host: self, key }),
            Err(_) => {
                let message = format!("there is a component with the id `{id}` already");
                Err(ApiError::new(ErrorKind::AlreadyRunning, message))
            }
        }
    }

    /// Stops a component, and returns it when it has gone.
    pub async fn stop(&self, id: &ComponentId) -> Result<Found, ApiError> {
        let Some(found) = self.table().begin_stop(id) else {
            let message = format!("no component with the id `{id}` is running");
            return Err(ApiError::new(ErrorKind::NoSuchObject, message));
        };
        if let Err(error) = self.python.stop(found.key).await {
            self.table().stay(found.key);
            let message = format!("component `{id}` does not stop: {error}");
            return Err(ApiError::new(ErrorKind::CannotStop, message));
        }
        self.table().remove(found.key);
        Ok(found)
    }

    /// Stops everything, when the worker leaves.
    pub async fn stop_all(&self) {
        let stops = self.running().into_iter();
        let stops = stops.map(|found| async move { self.stop(&found.id).await.err() });
        for error in futures_util::future::join_all(stops).await.iter().flatten() {
            tracing::warn!("{error}");
        }
        self.python.end().await;
    }

    /// Waits for the next components that ended by themselves; `None` when there will be no more.
    pub async fn next_ended(
        &self,
        news: &mut mpsc::Receiver<Happening>,
    ) -> Option<Vec<(Found, Ending)>> {
        Some(match news.recv().await? {
            Happening::Ended(key, ending) => {
                let found = self.table().ended(key, ending.clone());
                found
                    .into_iter()
                    .map(|found| (found, ending.clone()))
                    .collect()
            }
            Happening::Died(interpreter) => {
                let gone = self.table().died(interpreter).into_iter();
                let ending = Ending {
                    failed: true,
                    why: "the Python interpreter ended".to_owned(),
                };
                gone.map(|found| (found, ending.clone())).collect()
            }
        })
    }
}

impl Reserved<'_> {
    /// Returns the key of this start.
    pub fn key(&self) -> Key {
        self.key
    }

    /// Returns the interpreter, in which it will be.
    pub async fn interpreter(&self, place: Place) -> Result<Arc<Interpreter>, ApiError> {
        let interpreter = self.host.python.ready().await;
        let interpreter = interpreter.map_err(|error| cannot_start(error, place))?;
        self.host.table().place(self.key, interpreter.number());
        Ok(interpreter)
    }

    /// Starts it. Returns when it has joined, with how it ended if it has meanwhile.
    pub async fn start(
        self,
        interpreter: &Interpreter,
        start: Start,
        descriptor: Option<OwnedFd>,
        place: Place,
    ) -> Result<Joined, ApiError> {
        let started = self.host.python.start(interpreter, start, descriptor).await;
        started.map_err(|error| cannot_start(error, place))?;
        let ended = self.host.table().joined(self.key, now());
        Ok(match ended {
            Some(ending) => Joined::AndEnded(ending),
            None => Joined::Runs,
        })
    }
}

/// What became of a component that was started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Joined {
    /// It runs.
    Runs,
    /// It joined, and ended by itself at once.
    AndEnded(Ending),
}

/// Carries out a call to its end, even if the caller leaves: what is half in Python must be seen through.
pub async fn see_through<T: Send + 'static>(
    work: impl Future<Output = Result<T, ApiError>> + Send + 'static,
) -> Result<T, ApiError> {
    tokio::spawn(work).await.unwrap_or_else(|error| {
        Err(ApiError::new(
            ErrorKind::Internal,
            format!("the call was not carried out: {error}"),
        ))
    })
}

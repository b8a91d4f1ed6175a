//! The worker's Python: starts the interpreter when it is first needed, and again after it has died.

use std::os::fd::OwnedFd;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::Value;
use thiserror::Error;
use tokio::sync::mpsc;

use super::child;
use super::frame::{Refusal, RefusalKind, Request, Start};
use super::interpreter::{AskError, Happening, Interpreter};
use super::table::Key;

/// The interpreter has this long to come up.
const COMING_UP: Duration = Duration::from_secs(20);
/// Importing a component and joining takes at most this long; the node waits a minute for a start.
const START: Duration = Duration::from_secs(50);
/// A component takes at most this long to leave; it is cut off after 5 s.
const STOP: Duration = Duration::from_secs(8);
/// Short answers take at most this long, unless a component blocks the interpreter.
const ANSWER: Duration = Duration::from_secs(20);

/// What the worker's options say of Python.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The interpreter; absent: the usual one on the path.
    pub program: Option<PathBuf>,
    /// The node directory.
    pub directory: PathBuf,
    /// Absolute directories that are put in front of the module search path.
    pub pythonpath: Vec<String>,
}

/// Why Python did not do what it was asked.
#[derive(Debug, Error)]
pub enum PythonError {
    /// There is no interpreter.
    #[error("Python components need a Python interpreter, and there is no {0}")]
    NoInterpreter(String),
    /// The interpreter does not come up.
    #[error("the Python interpreter {} does not come up: {why}", program.display())]
    NotUp {
        /// Which.
        program: PathBuf,
        /// Why.
        why: String,
    },
    /// The request failed.
    #[error(transparent)]
    Ask(#[from] AskError),
}

/// What an error means to who asked.
#[derive(Clone, Copy, Debug)]
pub enum AskErrorKind<'a> {
    /// There is no Python here.
    Unavailable,
    /// The interpreter died, or was too slow.
    NoAnswer,
    /// The interpreter said why not.
    Refused(&'a Refusal),
}

impl PythonError {
    /// Returns what the error means to who asked.
    pub fn kind(&self) -> AskErrorKind<'_> {
        match self {
            PythonError::NoInterpreter(_) | PythonError::NotUp { .. } => AskErrorKind::Unavailable,
            PythonError::Ask(AskError::Refused(refusal)) => AskErrorKind::Refused(refusal),
            PythonError::Ask(AskError::Gone | AskError::Late(_)) => AskErrorKind::NoAnswer,
        }
    }

    /// Makes an error of the program's own kind.
    fn odd(value: &Value) -> Self {
        PythonError::Ask(AskError::Refused(Refusal {
            kind: RefusalKind::Internal,
            message: format!("the interpreter answered {value}"),
            traceback: None,
            reason: None,
        }))
    }
}

/// Directories that were added to the module search path.
#[derive(Clone, Debug)]
struct Added {
    paths: Vec<String>,
    prepend: bool,
}

/// The worker's Python.
pub struct Python {
    settings: Settings,
    /// Locked while the interpreter is being started: others wait for it.
    current: tokio::sync::Mutex<Option<Arc<Interpreter>>>,
    added: Mutex<Vec<Added>>,
    numbers: AtomicU64,
    happenings: mpsc::Sender<Happening>,
}

impl Python {
    /// Makes it, without an interpreter yet. What happens in interpreters is told to `happenings`.
    pub fn new(settings: Settings, happenings: mpsc::Sender<Happening>) -> Arc<Self> {
        Arc::new(Python {
            settings,
            current: tokio::sync::Mutex::default(),
            added: Mutex::default(),
            numbers: AtomicU64::new(1),
            happenings,
        })
    }

    fn added(&self) -> MutexGuard<'_, Vec<Added>> {
        self.added.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the interpreter if it runs.
    pub async fn running(&self) -> Option<Arc<Interpreter>> {
        let current = self.current.lock().await;
        current
            .as_ref()
            .filter(|interpreter| interpreter.is_alive())
            .cloned()
    }

    /// Returns the interpreter; starts it if it does not run.
    ///
    /// # Errors
    /// There is none, or it does not come up.
    pub async fn ready(&self) -> Result<Arc<Interpreter>, PythonError> {
        let mut current = self.current.lock().await;
        if let Some(interpreter) = current.as_ref().filter(|there| there.is_alive()) {
            return Ok(Arc::clone(interpreter));
        }
        *current = None;
        let configured = self.settings.program.as_deref();
        let program = child::find(configured).ok_or_else(|| {
            PythonError::NoInterpreter(match configured {
                Some(program) => format!("program {}", program.display()),
                None => "`python3` on the PATH of the node".to_owned(),
            })
        })?;
        let not_up = |why: String| PythonError::NotUp {
            program: program.clone(),
            why,
        };
        let number = self.numbers.fetch_add(1, Ordering::Relaxed);
        let (directory, happenings) = (&self.settings.directory, self.happenings.clone());
        let interpreter = Interpreter::spawn(number, &program, directory, happenings)
            .map_err(|error| not_up(error.to_string()))?;
        self.set_up(&interpreter)
            .await
            .map_err(|error| not_up(error.to_string()))?;
        *current = Some(Arc::clone(&interpreter));
        Ok(interpreter)
    }

    async fn set_up(&self, interpreter: &Interpreter) -> Result<(), AskError> {
        let about = interpreter.ask(&Request::About, None, COMING_UP).await?;
        let version = about["python"].as_str().unwrap_or("of an unknown version");
        let executable = about["executable"].as_str().unwrap_or_default();
        tracing::info!("Python {version} runs: {executable}");
        let configured = Added {
            paths: self.settings.pythonpath.clone(),
            prepend: true,
        };
        let added = self.added().clone();
        let all = std::iter::once(configured).chain(added);
        for Added { paths, prepend } in all.filter(|added| !added.paths.is_empty()) {
            let request = Request::AddPath { paths, prepend };
            interpreter.ask(&request, None, ANSWER).await?;
        }
        Ok(())
    }

    /// Starts a component in an interpreter that is ready; returns when it has joined. An interpreter that does not
    /// answer is of no use to anybody, and is ended.
    ///
    /// # Errors
    /// It was refused, or the interpreter died.
    pub async fn start(
        &self,
        interpreter: &Interpreter,
        start: Start,
        descriptor: Option<OwnedFd>,
    ) -> Result<(), PythonError> {
        let request = Request::Start(Box::new(start));
        let answer = interpreter.ask(&request, descriptor, START).await;
        if let Err(AskError::Late(_)) = answer {
            interpreter.end().await;
        }
        answer?;
        Ok(())
    }

    /// Stops a component, if the interpreter runs.
    ///
    /// # Errors
    /// The interpreter did not answer.
    pub async fn stop(&self, key: Key) -> Result<(), PythonError> {
        let Some(interpreter) = self.running().await else {
            return Ok(());
        };
        match interpreter.ask(&Request::Stop { key }, None, STOP).await {
            Ok(_) | Err(AskError::Gone) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Returns the module search path.
    ///
    /// # Errors
    /// There is no interpreter, or it does not answer.
    pub async fn path(&self) -> Result<Vec<String>, PythonError> {
        let interpreter = self.ready().await?;
        let path = interpreter.ask(&Request::GetPath, None, ANSWER).await?;
        strings(path)
    }

    /// Adds absolute directories to the module search path, now and for interpreters to come; returns the whole path.
    ///
    /// # Errors
    /// There is no interpreter, or it does not answer.
    pub async fn add_path(
        &self,
        paths: Vec<String>,
        prepend: bool,
    ) -> Result<Vec<String>, PythonError> {
        let interpreter = self.ready().await?;
        let request = Request::AddPath {
            paths: paths.clone(),
            prepend,
        };
        let path = strings(interpreter.ask(&request, None, ANSWER).await?)?;
        self.added().push(Added { paths, prepend });
        Ok(path)
    }

    /// Runs the garbage collector, if there is an interpreter.
    pub async fn collect(&self) {
        let Some(interpreter) = self.running().await else {
            return;
        };
        if let Err(error) = interpreter.ask(&Request::Collect, None, ANSWER).await {
            tracing::warn!(%error, "Python's garbage collector did not run");
        }
    }

    /// Ends the interpreter, when the worker leaves.
    pub async fn end(&self) {
        if let Some(interpreter) = self.current.lock().await.take() {
            interpreter.end().await;
        }
    }
}

fn strings(value: Value) -> Result<Vec<String>, PythonError> {
    serde_json::from_value(value.clone()).map_err(|_| PythonError::odd(&value))
}

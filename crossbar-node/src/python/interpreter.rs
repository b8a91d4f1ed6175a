//! One running interpreter: requests to it, answers and events from it, its end.
//!
//! One task owns the process and both directions of the channel; it ends with whichever of them ends first, and the
//! others with it. Requests that are not answered by then fail.

use std::collections::HashMap;
use std::io::{self, IoSlice};
use std::os::fd::{AsRawFd, OwnedFd};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use nix::sys::socket::{ControlMessage, MsgFlags, UnixAddr, sendmsg};
use serde_json::Value;
use thiserror::Error;
use tokio::io::Interest;
use tokio::net::UnixStream;
use tokio::process::Child;
use tokio::sync::{Notify, mpsc, oneshot, watch};

use super::frame::{self, Frames, Incoming, Refusal, Request};
use super::table::{Ending, Key};
use super::{child, program};

/// Requests that wait to be written; whoever has more waits.
const WAITING: usize = 64;
/// Octets read at a time.
const CHUNK: usize = 64 * 1024;

/// What happens in an interpreter that nobody asked for.
#[derive(Debug)]
pub enum Happening {
    /// A component ended by itself.
    Ended(Key, Ending),
    /// The interpreter with this number has gone.
    Died(u64),
}

/// Why a request has no result.
#[derive(Debug, Error)]
pub enum AskError {
    /// The interpreter refused.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The interpreter ended first.
    #[error("the Python interpreter ended")]
    Gone,
    /// It did not answer in time.
    #[error("the Python interpreter has not answered within {} s", .0.as_secs())]
    Late(Duration),
}

/// A frame on its way, and the descriptor that it brings along.
struct Letter {
    octets: Vec<u8>,
    descriptor: Option<OwnedFd>,
}

type Answer = Result<Value, Refusal>;

/// Requests that are not answered yet; `None` when no more will be.
#[derive(Default)]
struct Pending(Mutex<Option<HashMap<u64, oneshot::Sender<Answer>>>>);

impl Pending {
    fn table(&self) -> MutexGuard<'_, Option<HashMap<u64, oneshot::Sender<Answer>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, id: u64) -> Option<oneshot::Sender<Answer>> {
        self.table().as_mut()?.remove(&id)
    }
}

/// One running interpreter. It ends when this is dropped.
pub struct Interpreter {
    number: u64,
    pid: u32,
    letters: mpsc::Sender<Letter>,
    pending: Arc<Pending>,
    ids: AtomicU64,
    end: Arc<Notify>,
    over: watch::Receiver<bool>,
}

impl Interpreter {
    /// Makes the process. What happens in it is told to `happenings`, its end last.
    ///
    /// # Errors
    /// What the operating system said.
    pub fn spawn(
        number: u64,
        program: &Path,
        directory: &Path,
        happenings: mpsc::Sender<Happening>,
    ) -> io::Result<Arc<Self>> {
        let (process, channel) = child::spawn(program, directory)?;
        let channel = UnixStream::from_std(channel)?;
        let pid = process
            .id()
            .ok_or_else(|| io::Error::other("the process has no id"))?;
        let (letters, outgoing) = mpsc::channel(WAITING);
        let modules = frame::frame(&program::modules()).map_err(io::Error::other)?;
        let pending = Arc::new(Pending(Mutex::new(Some(HashMap::new()))));
        let end = Arc::new(Notify::new());
        let (tell, over) = watch::channel(false);
        let life = Life {
            number,
            channel,
            pending: Arc::clone(&pending),
            happenings,
        };
        let ended = Arc::clone(&end);
        tokio::spawn(async move {
            life.live(process, modules, outgoing, &ended).await;
            tell.send_replace(true);
        });
        Ok(Arc::new(Interpreter {
            number,
            pid,
            letters,
            pending,
            ids: AtomicU64::new(1),
            end,
            over,
        }))
    }

    /// Returns its number.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Returns the id of its process.
    pub fn pid(&self) -> u32 {
        self.pid
    }

    /// Returns whether it still answers.
    pub fn is_alive(&self) -> bool {
        !*self.over.borrow() && self.pending.table().is_some()
    }

    /// Sends a request and waits for the answer.
    ///
    /// # Errors
    /// It was refused, or there is no answer.
    pub async fn ask(
        &self,
        request: &Request,
        descriptor: Option<OwnedFd>,
        patience: Duration,
    ) -> Result<Value, AskError> {
        let id = self.ids.fetch_add(1, Ordering::Relaxed);
        let octets = frame::request(id, request, descriptor.is_some());
        let octets = octets.map_err(|error| Refusal {
            kind: frame::RefusalKind::Configuration,
            message: error.to_string(),
            traceback: None,
            reason: None,
        })?;
        let (answer, answered) = oneshot::channel();
        self.pending
            .table()
            .as_mut()
            .ok_or(AskError::Gone)?
            .insert(id, answer);
        let asked = async {
            let letter = Letter { octets, descriptor };
            self.letters
                .send(letter)
                .await
                .map_err(|_| AskError::Gone)?;
            Ok(answered.await.map_err(|_| AskError::Gone)??)
        };
        let result = tokio::time::timeout(patience, asked).await;
        self.pending.take(id);
        result.unwrap_or(Err(AskError::Late(patience)))
    }

    /// Ends it, and returns when the process has gone.
    pub async fn end(&self) {
        self.end.notify_one();
        self.over.clone().wait_for(|over| *over).await.ok();
    }
}

impl Drop for Interpreter {
    fn drop(&mut self) {
        self.end.notify_one();
    }
}

/// What the task of an interpreter owns.
struct Life {
    number: u64,
    channel: UnixStream,
    pending: Arc<Pending>,
    happenings: mpsc::Sender<Happening>,
}

impl Life {
    async fn live(
        self,
        mut process: Child,
        modules: Vec<u8>,
        outgoing: mpsc::Receiver<Letter>,
        end: &Notify,
    ) {
        let why = tokio::select! {
            why = self.read() => Some(why),
            why = self.write(modules, outgoing) => Some(why),
            exit = process.wait() => Some(exit.map_or_else(|error| error.to_string(), |exit| exit.to_string())),
            () = end.notified() => None,
        };
        if let Err(error) = process.kill().await {
            tracing::error!(%error, "the Python interpreter cannot be killed");
        }
        if let Some(why) = why {
            tracing::error!("the Python interpreter ended: {why}");
        }
        // Whoever waits for an answer sees the end of the channel.
        self.pending.table().take();
        self.happenings
            .send(Happening::Died(self.number))
            .await
            .ok();
    }

    /// Reads until the channel ends; returns why.
    async fn read(&self) -> String {
        let mut frames = Frames::default();
        let mut chunk = vec![0; CHUNK];
        loop {
            if let Err(error) = self.channel.readable().await {
                return error.to_string();
            }
            match self.channel.try_read(&mut chunk) {
                Ok(0) => return "it closed its channel".to_owned(),
                Ok(length) => frames.feed(&chunk[..length]),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => continue,
                Err(error) => return error.to_string(),
            }
            loop {
                match frames.next() {
                    Ok(Some(incoming)) => self.take_in(incoming).await,
                    Ok(None) => break,
                    Err(error) => return error.to_string(),
                }
            }
        }
    }

    async fn take_in(&self, incoming: Incoming) {
        let (id, answer) = match incoming {
            Incoming::Done { id, ok } => (id, Ok(ok)),
            Incoming::Failed { id, error } => (id, Err(error)),
            Incoming::Ended {
                key,
                failed,
                reason,
                message,
            } => {
                let why = match message {
                    Some(message) => format!("{reason}: {message}"),
                    None => reason,
                };
                let happening = Happening::Ended(key, Ending { failed, why });
                self.happenings.send(happening).await.ok();
                return;
            }
        };
        // Whoever asked may have left.
        if let Some(waiting) = self.pending.take(id) {
            waiting.send(answer).ok();
        }
    }

    /// Writes until nobody can ask any more; returns why it stopped.
    async fn write(&self, modules: Vec<u8>, mut outgoing: mpsc::Receiver<Letter>) -> String {
        let first = Letter {
            octets: modules,
            descriptor: None,
        };
        let mut next = Some(first);
        while let Some(letter) = next {
            if let Err(error) = self.write_letter(letter).await {
                return error.to_string();
            }
            next = outgoing.recv().await;
        }
        "nobody needs it".to_owned()
    }

    async fn write_letter(&self, letter: Letter) -> io::Result<()> {
        let mut rest = letter.octets.as_slice();
        let mut descriptor = letter.descriptor;
        while !rest.is_empty() {
            self.channel.writable().await?;
            let sent = self.channel.try_io(Interest::WRITABLE, || {
                let rights = descriptor.as_ref().map(|fd| [fd.as_raw_fd()]);
                let control = rights
                    .as_ref()
                    .map(|rights| ControlMessage::ScmRights(rights));
                let sent = sendmsg::<UnixAddr>(
                    self.channel.as_raw_fd(),
                    &[IoSlice::new(rest)],
                    control.as_slice(),
                    MsgFlags::MSG_NOSIGNAL,
                    None,
                );
                Ok(sent?)
            });
            match sent {
                Ok(sent) => {
                    rest = &rest[sent..];
                    descriptor = None;
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

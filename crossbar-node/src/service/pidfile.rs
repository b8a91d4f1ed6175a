//! One node per directory: a locked file that says who runs it.
//!
//! The lock decides, the content informs: a file that was left behind, or names a process id that somebody else has by
//! now, neither blocks a start nor makes `stop` hit a stranger.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use nix::errno::Errno;
use nix::fcntl::{Flock, FlockArg};
use serde::{Deserialize, Serialize};
use shared::api::Timestamp;
use thiserror::Error;

/// The file, below the node directory.
const NAME: &str = "node.pid";

/// Who runs a node.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Holder {
    /// Process id of the controller.
    pub pid: i32,
    /// When it was started.
    pub started: Timestamp,
    /// Its command line.
    pub argv: Vec<String>,
    /// The start of the machine in which the process id means something.
    pub boot_id: String,
}

/// Why the directory cannot be had.
#[derive(Debug, Error)]
pub enum LockError {
    /// Another node runs in it.
    #[error("a node is running in {} already{}", directory.display(), holder.as_ref().map(|holder| format!(", process {}", holder.pid)).unwrap_or_default())]
    Running {
        /// The node directory.
        directory: PathBuf,
        /// Who, if it can be told.
        holder: Option<Holder>,
    },
    /// The file cannot be used.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// The directory is ours as long as this lives.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    file: Flock<File>,
}

impl Lock {
    /// Takes the node directory.
    ///
    /// # Errors
    /// See [`LockError`].
    pub fn take(directory: &Path) -> Result<Self, LockError> {
        let path = directory.join(NAME);
        let failed = |source| LockError::File {
            path: path.clone(),
            source,
        };
        loop {
            let file = open(&path, true).map_err(failed)?;
            let file = match Flock::lock(file, FlockArg::LockExclusiveNonblock) {
                Ok(file) => file,
                Err((mut file, Errno::EWOULDBLOCK)) => {
                    let holder = read(&mut file);
                    return Err(LockError::Running {
                        directory: directory.to_owned(),
                        holder,
                    });
                }
                Err((_, errno)) => return Err(failed(errno.into())),
            };
            // A node that ended just now removes its file: then this one is no longer the one that others find.
            if is_at(&file, &path) {
                let mut lock = Lock { path, file };
                lock.write().map_err(|source| LockError::File {
                    path: lock.path.clone(),
                    source,
                })?;
                return Ok(lock);
            }
        }
    }

    fn write(&mut self) -> io::Result<()> {
        let holder = Holder {
            pid: nix::unistd::getpid().as_raw(),
            started: crate::process::now(),
            argv: std::env::args_os()
                .map(|arg| arg.to_string_lossy().into_owned())
                .collect(),
            boot_id: boot_id(),
        };
        self.file.set_len(0)?;
        self.file.rewind()?;
        serde_json::to_writer(&mut *self.file, &holder)?;
        self.file.write_all(b"\n")
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // It is ours until the lock goes, which is right after.
        std::fs::remove_file(&self.path).ok();
    }
}

/// Whether a node runs in a directory.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    /// It does. Who, if it can be told.
    Running(Option<Holder>),
    /// It does not.
    Stopped,
    /// It does not, and its last one ended without taking leave.
    Left,
}

/// Finds out whether a node runs in `directory`.
///
/// # Errors
/// The file is there but cannot be opened.
pub fn look(directory: &Path) -> Result<State, LockError> {
    let path = directory.join(NAME);
    let file = match open(&path, false) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(State::Stopped),
        Err(source) => return Err(LockError::File { path, source }),
    };
    match Flock::lock(file, FlockArg::LockSharedNonblock) {
        Ok(_) => Ok(State::Left),
        Err((mut file, Errno::EWOULDBLOCK)) => Ok(State::Running(read(&mut file))),
        Err((_, errno)) => Err(LockError::File {
            path,
            source: errno.into(),
        }),
    }
}

fn open(path: &Path, create: bool) -> io::Result<File> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(create)
        .truncate(false)
        .mode(0o644)
        .open(path)
}

/// The holder writes its file right after it took the lock, so a half-written one is possible.
fn read(file: &mut File) -> Option<Holder> {
    let mut text = String::new();
    file.take(64 * 1024).read_to_string(&mut text).ok()?;
    let holder: Holder = serde_json::from_str(&text).ok()?;
    (holder.pid > 1 && holder.boot_id == boot_id()).then_some(holder)
}

fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let (Ok(ours), Ok(there)) = (file.metadata(), std::fs::metadata(path)) else {
        return false;
    };
    (ours.dev(), ours.ino()) == (there.dev(), there.ino())
}

fn boot_id() -> String {
    let id = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
    id.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_node_learns_who_the_first_one_is() {
        let directory = tempfile::tempdir().unwrap();
        let lock = Lock::take(directory.path()).unwrap();
        let pid = nix::unistd::getpid().as_raw();
        match Lock::take(directory.path()) {
            Err(LockError::Running {
                holder: Some(holder),
                ..
            }) => assert_eq!(holder.pid, pid),
            other => panic!("{other:?}"),
        }
        assert!(matches!(
            look(directory.path()).unwrap(),
            State::Running(Some(_))
        ));
        drop(lock);
        assert_eq!(look(directory.path()).unwrap(), State::Stopped);
    }

    #[test]
    fn a_file_left_behind_blocks_nobody() {
        let directory = tempfile::tempdir().unwrap();
        std::fs::write(directory.path().join(NAME), r#"{"pid": 1}"#).unwrap();
        assert_eq!(look(directory.path()).unwrap(), State::Left);
        Lock::take(directory.path()).unwrap();
    }
}

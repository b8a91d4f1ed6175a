//! A file for the log, in place of standard error, that can be opened again when somebody has moved it away.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

static FILE: OnceLock<LogFile> = OnceLock::new();

struct LogFile {
    path: PathBuf,
    file: Mutex<File>,
}

impl LogFile {
    fn lock(&self) -> MutexGuard<'_, File> {
        self.file.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Sends the log to a file from now on; it is added to what is there.
///
/// # Errors
/// What the operating system said.
pub fn to_file(path: PathBuf) -> io::Result<()> {
    let file = Mutex::new(open(&path)?);
    // A process has one log.
    drop(FILE.set(LogFile { path, file }));
    Ok(())
}

fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .append(true)
        .create(true)
        .mode(0o640)
        .open(path)
}

/// Opens the file anew under its name, after it was rotated. If that fails, the log goes on where it was.
pub fn reopen() {
    let Some(log) = FILE.get() else {
        tracing::info!("the log has no file to be opened again");
        return;
    };
    match open(&log.path) {
        Ok(file) => *log.lock() = file,
        Err(error) => {
            tracing::error!(
                "the log cannot be opened again: {}: {error}",
                log.path.display()
            );
        }
    }
}

/// Tells whether the log goes to a file.
pub fn is_used() -> bool {
    FILE.get().is_some()
}

/// Where lines go.
pub struct Writer;

/// Returns where lines go.
pub fn writer() -> Writer {
    Writer
}

impl Write for Writer {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        match FILE.get() {
            Some(log) => log.lock().write(octets),
            None => io::stderr().write(octets),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match FILE.get() {
            Some(log) => log.lock().flush(),
            None => io::stderr().flush(),
        }
    }
}

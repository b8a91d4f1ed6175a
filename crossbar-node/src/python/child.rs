//! Makes the interpreter's process.

use std::io;
use std::os::fd::AsFd;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use tokio::process::{Child, Command};

use super::program::BOOTSTRAP;
use crate::sys;

/// The interpreter unless the options name one.
const USUAL: &str = "python3";

/// Finds the interpreter: the one of the options, or the usual one on the path.
pub fn find(configured: Option<&Path>) -> Option<PathBuf> {
    if let Some(program) = configured {
        return is_program(program).then(|| program.to_owned());
    }
    let path = std::env::var_os("PATH")?;
    let places = std::env::split_paths(&path).filter(|place| place.is_absolute());
    places
        .map(|place| place.join(USUAL))
        .find(|program| is_program(program))
}

fn is_program(path: &Path) -> bool {
    std::fs::metadata(path)
        .is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

/// Makes the process and returns it with our end of its channel. It stays in the worker's process group and dies with
/// the worker; what it prints goes to the worker's log. Call this on the main thread only, see [`sys::tie`].
///
/// # Errors
/// What the operating system said.
pub fn spawn(program: &Path, directory: &Path) -> io::Result<(Child, UnixStream)> {
    let (ours, theirs) = UnixStream::pair()?;
    ours.set_nonblocking(true)?;
    let mut command = Command::new(program);
    command
        .arg("-c")
        .arg(BOOTSTRAP)
        .current_dir(directory)
        .stdin(Stdio::null())
        .kill_on_drop(true);
    if std::env::var_os("PYTHONUNBUFFERED").is_none() {
        command.env("PYTHONUNBUFFERED", "1");
    }
    sys::tie(command.as_std_mut(), &[theirs.as_fd()], None);
    let child = command.spawn()?;
    Ok((child, ours))
}

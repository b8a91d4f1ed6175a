//! Two ends of a transport within one machine, without an address that anybody else could connect to.

use std::io;
use std::os::unix::net::UnixStream;

/// Makes two connected streams, not blocking, as tokio wants them.
///
/// Both are closed on exec; whoever hands one to a child process says so when it starts it.
///
/// # Errors
/// The process has too many descriptors open.
pub fn pair() -> io::Result<(UnixStream, UnixStream)> {
    let (one, other) = UnixStream::pair()?;
    one.set_nonblocking(true)?;
    other.set_nonblocking(true)?;
    Ok((one, other))
}

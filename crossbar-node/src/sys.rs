//! The few calls of the operating system for which Rust has no safe form. The only module with `unsafe` in it.

#![allow(unsafe_code, reason = "each use says why it is sound")]

use std::io;
use std::os::fd::{AsRawFd, BorrowedFd, RawFd};
use std::os::unix::process::CommandExt;
use std::process::Command;

use nix::libc;

/// The descriptor on which a native worker finds its uplink.
pub const UPLINK: RawFd = 3;

/// Returns memory that the allocator keeps for later to the operating system.
pub fn give_memory_back() {
    #[cfg(target_env = "gnu")]
    // SAFETY: takes no pointer, and the allocator locks its own state.
    unsafe {
        libc::malloc_trim(0);
    }
}

/// Returns how many octets the system holds that were written to a socket and that its peer has not taken.
pub fn unsent(socket: BorrowedFd<'_>) -> usize {
    let mut octets: libc::c_int = 0;
    // SAFETY: the descriptor is open while it is borrowed, and the call writes one `int`.
    let done = unsafe { libc::ioctl(socket.as_raw_fd(), libc::TIOCOUTQ, &raw mut octets) };
    if done == 0 {
        usize::try_from(octets).unwrap_or(0)
    } else {
        0
    }
}

/// Ties the child to its parent: it is killed when the thread that spawns it ends, whatever the reason, and it has
/// none of our descriptors but its three standard ones and, if given, `uplink` as [`UPLINK`].
///
/// The thread has to live as long as the process, hence: spawn from the main thread only.
pub fn tie(command: &mut Command, uplink: Option<BorrowedFd<'_>>) {
    let parent = std::process::id();
    let uplink = uplink.map(|fd| fd.as_raw_fd());
    // SAFETY: between fork and exec the closure makes only system calls; it allocates nothing and takes no lock.
    // `uplink` is borrowed by the caller until after `spawn`, see the callers.
    unsafe {
        command.pre_exec(move || prepare(parent, uplink));
    }
}

/// Runs in the child, before it becomes the other program.
fn prepare(parent: u32, uplink: Option<RawFd>) -> io::Result<()> {
    // SAFETY: plain system calls with numbers.
    unsafe {
        check(libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL, 0, 0, 0))?;
        // The parent may have died before that; nobody would tell.
        if libc::getppid().cast_unsigned() != parent {
            return Err(io::Error::from_raw_os_error(libc::ESRCH));
        }
        // Signals that the parent blocks or ignores would stay so.
        let mut none: libc::sigset_t = std::mem::zeroed();
        check(libc::sigemptyset(&raw mut none))?;
        check(libc::sigprocmask(
            libc::SIG_SETMASK,
            &raw const none,
            std::ptr::null_mut(),
        ))?;
        let mut first = 3;
        if let Some(fd) = uplink {
            if fd == UPLINK {
                check(libc::fcntl(fd, libc::F_SETFD, 0))?;
            } else {
                check(libc::dup2(fd, UPLINK))?;
            }
            first = UPLINK + 1;
        }
        // Old kernels do not know this call. What we open ourselves is close-on-exec anyway.
        libc::syscall(
            libc::SYS_close_range,
            first,
            libc::c_uint::MAX,
            libc::CLOSE_RANGE_CLOEXEC,
        );
    }
    Ok(())
}

fn check(result: libc::c_int) -> io::Result<()> {
    if result < 0 {
        Err(io::Error::last_os_error())
    } else {
        Ok(())
    }
}

/// Takes over the descriptor [`UPLINK`] that the controller has left there.
///
/// # Errors
/// There is no open socket at that number: the process was not started by a controller.
pub fn take_uplink() -> io::Result<std::os::unix::net::UnixStream> {
    use std::os::fd::FromRawFd;
    use std::sync::atomic::{AtomicBool, Ordering};

    static TAKEN: AtomicBool = AtomicBool::new(false);
    if TAKEN.swap(true, Ordering::SeqCst) {
        return Err(io::Error::other("the uplink is taken already"));
    }
    // SAFETY: fstat writes into the zeroed structure that it is given, which any bit pattern fits.
    let is_socket = unsafe {
        let mut stat: libc::stat = std::mem::zeroed();
        check(libc::fstat(UPLINK, &raw mut stat))?;
        stat.st_mode & libc::S_IFMT == libc::S_IFSOCK
    };
    if !is_socket {
        return Err(io::Error::other("descriptor 3 is no socket"));
    }
    // SAFETY: the descriptor is open, nothing else in this process knows it, and it is taken once.
    let stream = unsafe {
        check(libc::fcntl(UPLINK, libc::F_SETFD, libc::FD_CLOEXEC))?;
        std::os::unix::net::UnixStream::from_raw_fd(UPLINK)
    };
    Ok(stream)
}

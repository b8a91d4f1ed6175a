//! The few calls of the operating system for which Rust has no safe form. The only module with `unsafe` in it.

#![allow(unsafe_code, reason = "each use says why it is sound")]

mod watched;

use std::io;
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};
use std::os::unix::process::CommandExt;
use std::process::Command;

use nix::libc;
use nix::sys::socket::{ControlMessageOwned, MsgFlags, UnixAddr, recvmsg};

pub use watched::{Steady, Watched};

/// The descriptor on which a native worker finds its uplink.
pub const UPLINK: RawFd = 3;
/// The descriptor on which a native worker finds its end of the shelf.
const SHELF: RawFd = 4;
/// Inherited descriptors are brought above these first, so that none is in the way of another.
const ABOVE: RawFd = 10;

/// Takes the sockets that a service manager has opened for this process, each with its name; then it is as if there had
/// been none. To be called before any thread is started.
///
/// # Errors
/// What the environment says of them is wrong.
pub fn take_activated() -> io::Result<Vec<(String, OwnedFd)>> {
    // SAFETY: there is no other thread yet that could look at the environment.
    let passed = unsafe { sd_notify::listen_fds_with_names_and_unset_env() }?;
    let own = |(socket, name): (RawFd, String)| {
        // SAFETY: the descriptor was opened for us, it is open, and nobody else here knows of it.
        let socket = unsafe { OwnedFd::from_raw_fd(socket) };
        (name, socket)
    };
    Ok(passed.map(own).collect())
}

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
/// none of our descriptors but its three standard ones and those of `inherited`, at most two, from [`UPLINK`] on. It
/// moves into the cgroup at whose entry `cgroup` writes, if there is one.
///
/// The thread has to live as long as the process, hence: spawn from the main thread only.
pub fn tie(command: &mut Command, inherited: &[BorrowedFd<'_>], cgroup: Option<BorrowedFd<'_>>) {
    let parent = std::process::id();
    let mut each = inherited.iter().map(|fd| fd.as_raw_fd());
    let inherited = [each.next(), each.next()];
    let cgroup = cgroup.map(|fd| fd.as_raw_fd());
    // SAFETY: between fork and exec the closure makes only system calls; it allocates nothing and takes no lock.
    // The descriptors are borrowed by the caller until after `spawn`, see the callers.
    unsafe {
        command.pre_exec(move || prepare(parent, inherited, cgroup));
    }
}

/// Runs in the child, before it becomes the other program.
fn prepare(parent: u32, inherited: [Option<RawFd>; 2], cgroup: Option<RawFd>) -> io::Result<()> {
    // SAFETY: plain system calls with numbers.
    unsafe {
        check(libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL, 0, 0, 0))?;
        // The parent may have died before that; nobody would tell.
        if libc::getppid().cast_unsigned() != parent {
            return Err(io::Error::from_raw_os_error(libc::ESRCH));
        }
        if let Some(cgroup) = cgroup {
            // Outside of it the process is worth as much; what it leaves behind is looked for in other ways, too.
            libc::write(cgroup, c"0".as_ptr().cast(), 1);
        }
        // Signals that the parent blocks or ignores would stay so.
        let mut none: libc::sigset_t = std::mem::zeroed();
        check(libc::sigemptyset(&raw mut none))?;
        check(libc::sigprocmask(
            libc::SIG_SETMASK,
            &raw const none,
            std::ptr::null_mut(),
        ))?;
        let mut first = UPLINK;
        let mut moved = [0; 2];
        for (fd, above) in inherited.iter().flatten().zip(&mut moved) {
            *above = libc::fcntl(*fd, libc::F_DUPFD_CLOEXEC, ABOVE);
            check(*above)?;
        }
        for (_, above) in inherited.iter().flatten().zip(moved) {
            check(libc::dup2(above, first))?;
            first += 1;
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

/// Takes over the descriptors that the controller has left: the uplink, and the end of the shelf.
///
/// # Errors
/// There are no open sockets at those numbers: the process was not started by a controller.
pub fn take_inherited() -> io::Result<(std::os::unix::net::UnixStream, OwnedFd)> {
    use std::sync::atomic::{AtomicBool, Ordering};

    static TAKEN: AtomicBool = AtomicBool::new(false);
    if TAKEN.swap(true, Ordering::SeqCst) {
        return Err(io::Error::other(
            "the inherited descriptors are taken already",
        ));
    }
    for fd in [UPLINK, SHELF] {
        // SAFETY: fstat writes into the zeroed structure that it is given, which any bit pattern fits.
        let is_socket = unsafe {
            let mut stat: libc::stat = std::mem::zeroed();
            check(libc::fstat(fd, &raw mut stat))?;
            check(libc::fcntl(fd, libc::F_SETFD, libc::FD_CLOEXEC))?;
            stat.st_mode & libc::S_IFMT == libc::S_IFSOCK
        };
        if !is_socket {
            return Err(io::Error::other(format!("descriptor {fd} is no socket")));
        }
    }
    // SAFETY: the descriptors are open, nothing else in this process knows them, and they are taken once.
    Ok(unsafe {
        (
            std::os::unix::net::UnixStream::from_raw_fd(UPLINK),
            OwnedFd::from_raw_fd(SHELF),
        )
    })
}

/// Receives one message, and the descriptor that comes with it if one does. Returns the length of the message.
///
/// # Errors
/// What the operating system said.
pub fn receive_with_descriptor(
    socket: BorrowedFd<'_>,
    buffer: &mut [u8],
    flags: MsgFlags,
) -> io::Result<(usize, Option<OwnedFd>)> {
    let mut text = [io::IoSliceMut::new(buffer)];
    let mut space = nix::cmsg_space!([RawFd; 1]);
    let flags = flags | MsgFlags::MSG_CMSG_CLOEXEC;
    let message = recvmsg::<UnixAddr>(socket.as_raw_fd(), &mut text, Some(&mut space), flags)?;
    let mut received = None;
    for control in message.cmsgs()? {
        if let ControlMessageOwned::ScmRights(descriptors) = control {
            for descriptor in descriptors {
                // SAFETY: the kernel has just made the descriptor for us, and nobody else knows it.
                received = Some(unsafe { OwnedFd::from_raw_fd(descriptor) });
            }
        }
    }
    Ok((message.bytes, received))
}

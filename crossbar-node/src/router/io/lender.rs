//! The seam for whoever keeps listening sockets beyond the life of this process.

use std::fmt::Debug;
use std::os::fd::{BorrowedFd, OwnedFd};

/// Keeps listening sockets, each under its address. Nothing here waits.
pub trait Lender: Debug + Send + Sync + 'static {
    /// Returns the socket at an address, once, if it is kept from before.
    fn lent(&self, address: &str) -> Option<OwnedFd>;

    /// Keeps a socket from now on.
    fn keep(&self, address: &str, socket: BorrowedFd<'_>);

    /// Keeps it no longer.
    fn forget(&self, address: &str);
}

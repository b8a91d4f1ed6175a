//! The seam for whoever keeps listening sockets beyond the life of this process.

use std::fmt::Debug;
use std::os::fd::{BorrowedFd, OwnedFd};

/// Keeps listening sockets, each under its address. Nothing here waits.
pub trait Lender: Debug + Send + Sync + 'static {
    /// Returns the socket at an address, if it is kept from before; once, unless it belongs to somebody else.
    fn lent(&self, address: &str) -> Option<OwnedFd>;

    /// Tells whether the socket at an address belongs to somebody else, who wants it to stay open.
    fn is_anothers(&self, address: &str) -> bool;

    /// Keeps a socket from now on.
    fn keep(&self, address: &str, socket: BorrowedFd<'_>);

    /// Keeps it no longer.
    fn forget(&self, address: &str);
}

//! The listening sockets of the worker before this one, and the way to the controller, which keeps ours.

use std::collections::BTreeMap;
use std::io;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::sync::{Mutex, PoisonError};

use crate::boundary::{Said, Shelf, Wait};
use crate::router::io::Lender;

/// Sockets that are kept by the controller.
#[derive(Debug)]
pub struct Shelved {
    shelf: Shelf,
    lent: Mutex<BTreeMap<String, OwnedFd>>,
    /// Those of a service manager: lent again and again, and never closed for all.
    passed: BTreeMap<String, OwnedFd>,
}

impl Shelved {
    /// Takes in the sockets that the controller lends, as many as the hand-off says.
    ///
    /// # Errors
    /// The controller is gone.
    pub fn take(shelf: Shelf, count: usize) -> io::Result<Self> {
        let (mut lent, mut passed) = (BTreeMap::new(), BTreeMap::new());
        for _ in 0..count {
            match shelf.next(Wait::Yes)? {
                Said::Keep(address, socket) => {
                    lent.insert(address, socket);
                }
                Said::Pass(address, socket) => {
                    passed.insert(address, socket);
                }
                Said::Forget(_) => {}
                Said::End => return Err(io::ErrorKind::UnexpectedEof.into()),
            }
        }
        let lent = Mutex::new(lent);
        Ok(Shelved {
            shelf,
            lent,
            passed,
        })
    }

    /// Gives back what nobody has taken, when everything has been started again.
    pub fn give_back(&self) {
        let left = std::mem::take(&mut *self.lent.lock().unwrap_or_else(PoisonError::into_inner));
        for (address, socket) in left {
            // Closed for all: whoever connects is refused again.
            socket2::SockRef::from(&socket)
                .shutdown(std::net::Shutdown::Both)
                .ok();
            self.forget(&address);
        }
    }
}

impl Lender for Shelved {
    fn lent(&self, address: &str) -> Option<OwnedFd> {
        if let Some(socket) = self.passed.get(address) {
            return socket.try_clone().ok();
        }
        let mut lent = self.lent.lock().unwrap_or_else(PoisonError::into_inner);
        lent.remove(address)
    }

    fn is_anothers(&self, address: &str) -> bool {
        self.passed.contains_key(address)
    }

    fn keep(&self, address: &str, socket: BorrowedFd<'_>) {
        if let Err(error) = self.shelf.keep(address, socket) {
            // The transport works; only a replacement has to listen anew.
            tracing::warn!(%error, address, "the controller does not keep a listening socket");
        }
    }

    fn forget(&self, address: &str) {
        if let Err(error) = self.shelf.forget(address) {
            tracing::debug!(%error, address, "the controller keeps a socket that is closed");
        }
    }
}

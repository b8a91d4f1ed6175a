//! The seam for whoever answers for a router: told of what is refused, and asked who a principal is here.
//!
//! A router without an overseer pays nothing for it. The management router has one; the routers of workers have none.

use std::fmt;
use std::sync::{Arc, OnceLock};

use crate::router::auth::Principal;
use crate::router::core::Note;

/// A peer that could not join.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotJoined {
    /// The realm that it wanted to join, if it got so far as to say.
    pub realm: Option<String>,
    /// Whom it said to be.
    pub authid: Option<String>,
    /// Where it is.
    pub peer: String,
    /// Why it could not join, as a URI.
    pub reason: String,
    /// Why, in words.
    pub message: String,
}

/// Answers for a router. Nothing here may wait: some of it is called while a realm is locked.
pub trait Overseer: Send + Sync + 'static {
    /// Takes in that a peer could not join.
    fn not_joined(&self, refused: NotJoined);

    /// Takes in that a session was refused something, or used a procedure of the realm that changes others.
    fn noted(&self, note: Note);

    /// Changes who a principal is before it joins: the one who answers may know better than the configuration.
    fn admit(&self, principal: &mut Principal);
}

/// The place of an overseer.
#[derive(Clone, Default)]
pub(super) struct Seat(OnceLock<Arc<dyn Overseer>>);

impl Seat {
    /// Returns the overseer, if there is one.
    #[inline]
    pub fn get(&self) -> Option<&dyn Overseer> {
        self.0.get().map(AsRef::as_ref)
    }

    /// Sets the overseer. The first one stays.
    pub fn take(&self, overseer: &Arc<dyn Overseer>) {
        self.0.set(Arc::clone(overseer)).ok();
    }
}

impl fmt::Debug for Seat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Seat")
            .field(&self.0.get().is_some())
            .finish()
    }
}

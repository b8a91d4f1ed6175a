//! A running node and a configuration brought together, over the management API.
//!
//! * `observe`: what runs, as one tree, and that tree as a configuration · `perform`: one action of a plan as the call
//!   that does it
//!
//! What has to be done is decided by [`config::plan`](crate::config::plan()). Calls are made by whoever uses this,
//! through [`Ask`]: the command line, or the node itself when it reads its file again.

mod observe;
mod perform;

use std::fmt::Display;

use serde_json::Value;

use crate::api::{Address, Procedure};

pub use observe::{Undisclosed, as_config, items, observe};
pub use perform::{Failed, perform};

/// Calls procedures of the management API.
pub trait Ask {
    /// What went wrong with a call.
    type Error: Display;

    /// Calls a procedure.
    fn ask<P: Procedure>(
        &self,
        address: &Address,
        procedure: P,
    ) -> impl Future<Output = Result<Value, Self::Error>>;

    /// Returns the URI of an error.
    fn uri(error: &Self::Error) -> &str;
}

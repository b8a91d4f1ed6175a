//! End to end: real processes, real foreign clients.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

mod clients;
mod hostile;
mod serializers;
mod world;

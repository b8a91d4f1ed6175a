//! The parent process.
pub mod lifecycle;
pub mod log;
pub mod restart;
pub mod roles;

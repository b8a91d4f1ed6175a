//! What makes the program a good service: its log, its place on disk, its single instance.

pub mod directory;
pub mod json_log;
mod log_file;
pub mod logging;
pub mod pidfile;
pub mod readiness;

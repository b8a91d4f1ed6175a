//! The exit statuses of `crossbar-node`, controller and worker. Part of the interface; see the README.

/// All went well.
pub const OK: u8 = 0;
/// A failure took the process down; of a worker: its uplink ended.
pub const FAILED: u8 = 1;
/// The command line is wrong.
pub const USAGE: u8 = 2;
/// The node is not running, or is running already.
pub const UNAVAILABLE: u8 = 69;
/// A bug.
pub const BUG: u8 = 70;
/// The operating system refused something, such as an address to listen on.
pub const SYSTEM: u8 = 71;
/// The node was asked to start again.
pub const RESTART: u8 = 75;
/// A container has ended as its `shutdown` option says, because of its components. It is not started again.
pub const FINISHED: u8 = 76;
/// The configuration is at fault; trying again is of no use.
pub const CONFIGURATION: u8 = 78;

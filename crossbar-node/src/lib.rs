//! The node: controller, workers and the WAMP router, as a library for its program, tests and benches.

pub mod router;

//! Components: `host` is what both kinds of worker do with them, `router` and `container` answer the procedures,
//! `transport` and `errors` translate for and from Python.

mod container;
mod errors;
mod host;
mod restarts;
mod router;
mod transport;

pub use container::ContainerComponents;
pub use errors::unavailable;
pub use host::NEWS;
pub use router::RouterComponents;

//! Messages for load, made fast and looked at as little as can be; for the load generator and the counted paths.

mod dialect;
mod template;

pub use dialect::{Dialect, Found};
pub use template::{Body, Template, append_frame, frame_size};

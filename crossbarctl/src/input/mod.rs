//! What stands on the command line, made into values: durations, CPU lists, typed arguments, configurations.

mod config;
mod cpus;
mod duration;
mod value;

pub use config::{ConfigSource, Setting, read_config, read_named};
pub use cpus::{Cpus, InvalidCpus};
pub use duration::{InvalidSpan, Span};
pub use value::{InvalidValue, Keyword, Typed};

//! The Python interpreter of a worker: a child process that runs the components.
//!
//! It is started when first needed and runs a small program of ours (`host/`), which comes to it through the same
//! inherited socket as everything after it: length-prefixed JSON ([`frame`]). [`Interpreter`] is one such process,
//! [`Python`] is what the worker asks, [`Table`] the life of its components, [`policy`] what a container does when one
//! ends. Whatever happens to the interpreter, the worker lives on.

mod child;
mod frame;
mod interpreter;
mod policy;
mod program;
mod table;
mod worker;

pub use frame::{Refusal, RefusalKind, Start};
pub use interpreter::{Happening, Interpreter};
pub use policy::{After, Policy};
pub use table::{Ending, Found, Key, Table, Taken};
pub use worker::{AskErrorKind, Python, PythonError, Settings};

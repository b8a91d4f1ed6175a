//! The manhole: an SSH server in a process, with a console to look into it.
//!
//! * `server`: listens and ends · `ssh`: one connection · `users`: who may log in · `places`: how many · `host_key`
//! * `console`: one user's keys and lines · `wires`: its ends · `banner` · `terminal`: what they look like · `words`: what a line is made of
//! * `commands`: what can be done · `visit`: what one user has begun · `script`, `script_functions`: expressions
//! * `subject`: what is looked into, which is all that is left without the feature `manhole`
//! * `answers`: how results are written · `audit`: who did what

#[cfg(feature = "manhole")]
mod answers;
#[cfg(feature = "manhole")]
mod audit;
#[cfg(feature = "manhole")]
mod banner;
#[cfg(feature = "manhole")]
mod commands;
#[cfg(feature = "manhole")]
mod console;
#[cfg(feature = "manhole")]
mod host_key;
#[cfg(feature = "manhole")]
mod places;
#[cfg(feature = "manhole")]
mod script;
#[cfg(feature = "manhole")]
mod script_functions;
#[cfg(feature = "manhole")]
mod server;
#[cfg(feature = "manhole")]
mod ssh;
mod subject;
#[cfg(feature = "manhole")]
mod terminal;
#[cfg(feature = "manhole")]
mod users;
#[cfg(feature = "manhole")]
mod visit;
#[cfg(feature = "manhole")]
mod wires;
#[cfg(feature = "manhole")]
mod words;

#[cfg(feature = "manhole")]
pub use server::{ManholeError, Prepared, Server};
pub use subject::{Record, Subject};

//! The command line that manages a crossbar-node: a WAMP client and nothing else.
//!
//! * [`cli`]: the tree of commands · [`table`]: their procedures, impact and examples · [`commands`]: what they do
//! * [`context`], [`settings`], [`credentials`]: named settings, which one wins, who we are
//! * [`global`], [`door`], `connect`, [`link`], `node`: from the options to a session with the right node
//! * [`fleet`]: one command, several nodes · [`observe`]: a whole node as one tree · [`watch`]: any look, again and again · [`top`]: on a screen
//! * [`output`], [`schemas`]: answers, and what they look like · [`report`], [`exit`], [`error`], `explain`, `diagnose`:
//!   errors, exit codes, problems of configurations
//! * [`mod@line`], [`candidates`]: what a line says so far, and what may stand in a place · [`complete`]: at TAB · `pick`: from a list · `suggest`: instead · `nouns`: other words for it
//! * [`input`]: values from the command line · [`terminal`], [`progress`], [`ask`], [`signals`]: the person

pub mod ask;
pub mod candidates;
pub mod cli;
pub mod commands;
pub mod complete;
mod complete_cache;
mod connect;
pub mod context;
pub mod credentials;
pub mod ctl;
mod diagnose;
pub mod door;
pub mod error;
pub mod exit;
mod explain;
pub mod fleet;
pub mod global;
pub mod input;
pub mod line;
pub mod link;
mod node;
mod nouns;
pub mod observe;
pub mod output;
mod pick;
pub mod progress;
pub mod report;
pub mod run;
pub mod schemas;
pub mod settings;
pub mod signals;
mod suggest;
pub mod table;
pub mod terminal;
pub mod top;
pub mod usage;
pub mod watch;

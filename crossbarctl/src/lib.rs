//! The command line that manages a crossbar-node: a WAMP client and nothing else.
//!
//! * [`cli`]: the tree of commands · [`table`]: their procedures, impact and examples · [`commands`]: what they do
//! * [`context`], [`settings`], [`credentials`]: named settings, which one wins, who we are
//! * [`global`], [`door`], [`link`], `node`: from the options to a session with the right node
//! * [`observe`]: a whole node as one tree
//! * [`output`], [`report`], [`exit`], [`error`], `explain`: answers, errors, exit codes
//! * [`complete`]: what a shell offers at TAB
//! * [`input`]: values from the command line · [`terminal`], [`progress`], [`ask`], [`signals`]: the person

pub mod ask;
pub mod cli;
pub mod commands;
pub mod complete;
pub mod context;
pub mod credentials;
pub mod ctl;
pub mod door;
pub mod error;
pub mod exit;
mod explain;
pub mod global;
pub mod input;
pub mod link;
mod node;
pub mod observe;
pub mod output;
pub mod progress;
pub mod report;
pub mod run;
pub mod settings;
pub mod signals;
pub mod table;
pub mod terminal;
pub mod usage;

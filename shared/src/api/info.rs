//! What the tables say about a procedure, a parameter and an event.
//!
//! Plain data, filled in by the macros of [`declare`](super::declare) and read by the reference, the command line
//! and the coverage tests. Nothing here decodes or calls.

use serde_json::{Map, Value};

use super::{ApiError, ErrorKind};

/// Where a procedure or an event exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The node's controller.
    Node,
    /// The node's controller and every native worker.
    Process,
    /// Every native worker.
    Worker,
    /// Every router worker.
    Router,
    /// Every container worker.
    Container,
}

impl Scope {
    /// Returns whether the controller has it.
    pub const fn on_node(self) -> bool {
        matches!(self, Scope::Node | Scope::Process)
    }

    /// Returns whether at least one kind of native worker has it.
    pub const fn on_worker(self) -> bool {
        !matches!(self, Scope::Node)
    }
}

/// What a call does to a running node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Impact {
    /// Looks only.
    ReadOnly,
    /// Adds or alters something; nobody is cut off.
    Changes,
    /// May end sessions, components or processes. A person is asked first.
    Interrupts,
}

/// What a declaration may be marked with; see `is [...]` in [`declare`](super::declare).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Not in the API definition.
    Extension,
    /// A procedure that has a progressive result for callers who ask.
    Progressive,
    /// An event that the caller who caused it does not get.
    ExcludesCaller,
    /// An event whose payload travels as `[id]` plus keywords.
    Keywords,
}

impl Mark {
    /// Returns whether `self` is among `marks`.
    pub(crate) const fn among(self, marks: &[Mark]) -> bool {
        let mut at = 0;
        while at < marks.len() {
            if marks[at] as u8 == self as u8 {
                return true;
            }
            at += 1;
        }
        false
    }
}

/// Procedures and events that are declared, and implemented, together.
#[derive(Debug)]
pub struct GroupInfo {
    /// What they are about.
    pub doc: &'static str,
    /// The procedures.
    pub procedures: &'static [&'static ProcedureInfo],
    /// The events.
    pub events: &'static [&'static EventInfo],
}

/// One declared procedure.
#[derive(Debug)]
pub struct ProcedureInfo {
    /// The last part of the URI, such as `get_info`.
    pub name: &'static str,
    /// Where it exists.
    pub scope: Scope,
    /// What it does; the first line is one sentence.
    pub doc: &'static str,
    /// The parameters, in positional order.
    pub params: &'static [ParamInfo],
    /// What it answers, in words.
    pub result: &'static str,
    /// The errors of its own; see [`ProcedureInfo::may_raise`].
    pub raises: &'static [ErrorKind],
    /// The events it causes.
    pub emits: &'static [&'static EventInfo],
    /// Whether callers who ask get a progressive result first.
    pub progressive: bool,
    /// Whether it is missing from the API definition.
    pub extension: bool,
    /// What a call does to a running node.
    pub impact: Impact,
    /// Decodes arguments and encodes them again, which is how they are checked where nothing is called.
    pub normalise: Normalise,
}

/// Decodes arguments and encodes them again.
pub type Normalise = fn(Vec<Value>, Map<String, Value>) -> Result<Arguments, ApiError>;

/// Positional and keyword arguments.
pub type Arguments = (Vec<Value>, Map<String, Value>);

impl ProcedureInfo {
    /// Returns whether an error of this kind may leave the procedure: those it declares and those of every procedure.
    pub fn may_raise(&self, kind: ErrorKind) -> bool {
        self.raises.contains(&kind)
            || match kind {
                ErrorKind::InvalidArguments
                | ErrorKind::NotAuthorized
                | ErrorKind::Internal
                | ErrorKind::WorkerUnresponsive => true,
                ErrorKind::StorageFailed => self.impact != Impact::ReadOnly,
                _ => false,
            }
    }
}

/// One parameter of a procedure.
#[derive(Debug)]
pub struct ParamInfo {
    /// The keyword.
    pub name: &'static str,
    /// What it means.
    pub doc: &'static str,
    /// The default as JSON text; without one the argument is required.
    pub default: Option<&'static str>,
    /// Names the expected type in words, such as `a list of strings`.
    pub expected: fn() -> String,
}

impl ParamInfo {
    /// Returns whether a call must give the argument.
    pub const fn required(&self) -> bool {
        self.default.is_none()
    }
}

/// One declared event.
#[derive(Debug)]
pub struct EventInfo {
    /// The last part of the topic, such as `on_worker_ready`.
    pub name: &'static str,
    /// Where it is published.
    pub scope: Scope,
    /// When it is published; the first line is one sentence.
    pub doc: &'static str,
    /// What it carries, in words.
    pub payload: &'static str,
    /// Whether the payload is `[id]` plus keywords instead of one argument.
    pub keywords: bool,
    /// Whether the session whose call caused it does not get it.
    pub excludes_caller: bool,
    /// Whether it is missing from the API definition.
    pub extension: bool,
}

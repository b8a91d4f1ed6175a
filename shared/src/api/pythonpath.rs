//! Where a native worker's Python interpreter looks for modules.

use serde::{Deserialize, Serialize};

use super::declare::{events, procedures};

/// A worker's search path was extended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PythonpathAdded {
    /// The whole path now in force, in order.
    pub paths: Vec<String>,
    /// What was added, in the order given.
    pub paths_added: Vec<PathAdded>,
    /// Whether it was put in front.
    pub prepend: bool,
    /// Authid of the caller.
    pub who: Option<String>,
}

/// One directory added to a search path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PathAdded {
    /// As the caller gave it.
    pub requested: String,
    /// Absolute.
    pub resolved: String,
}

events! {
    /// Directories were added to the worker's Python search path.
    on_pythonpath_add as OnPythonpathAdd on Worker: PythonpathAdded,
        carries "`{paths, paths_added: [{requested, resolved}], prepend, who}`",
        is [ExcludesCaller];
}

procedures! {
    /// The Python search path of a native worker.
    pub trait PythonpathApi on Worker, register_pythonpath;

    /// Tells where the worker's Python interpreter looks for modules.
    fn get_pythonpath as GetPythonpath() -> Vec<String>,
        ReadOnly,
        result "list of directories, in search order",
        raises [FeatureUnavailable],
        emits [];

    /// Adds directories to the Python search path: all of them, or none.
    ///
    /// The error `crossbar.error.invalid_argument` carries the first bad path as keywords `requested` and `resolved`.
    fn add_pythonpath as AddPythonpath(
        /// Existing directories; relative ones are below the node directory.
        paths: Vec<String>,
        /// Whether to put them in front, in the order given, rather than at the end.
        prepend: bool = true,
    ) -> PythonpathAdded,
        Changes,
        result "`{paths, paths_added: [{requested, resolved}], prepend, who}`",
        raises [InvalidArgument, FeatureUnavailable],
        emits [OnPythonpathAdd];
}

//! The module search path of the worker's Python interpreter.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use shared::api::{
    AddPythonpath, ApiError, Call, ErrorKind, GetPythonpath, OnPythonpathAdd, PathAdded,
    PythonpathAdded, PythonpathApi,
};

use super::component::unavailable;
use super::holdings::Reporter;
use crate::process::{Exclude, Publisher};
use crate::python::Python;

/// Answers the two procedures.
pub struct Pythonpath {
    python: Arc<Python>,
    publisher: Publisher,
    reporter: Arc<Reporter>,
    directory: PathBuf,
    /// Calls that added something: each is remembered by itself.
    calls: AtomicU64,
}

impl Pythonpath {
    /// Answers for `python`. Relative paths are below `directory`.
    pub fn new(
        python: Arc<Python>,
        publisher: Publisher,
        reporter: Arc<Reporter>,
        directory: PathBuf,
    ) -> Arc<Self> {
        Arc::new(Pythonpath {
            python,
            publisher,
            reporter,
            directory,
            calls: AtomicU64::new(0),
        })
    }
}

/// Resolves all paths, or names the first that is no directory.
fn resolve(paths: &[String], directory: &Path) -> Result<Vec<PathAdded>, ApiError> {
    let each = paths.iter().map(|requested| {
        let path = directory.join(requested);
        let whole = path.canonicalize().unwrap_or(path);
        let resolved = whole.to_string_lossy().into_owned();
        if !whole.is_dir() {
            let message = format!("`{requested}` is no existing directory ({resolved})");
            return Err(ApiError::new(ErrorKind::InvalidArgument, message)
                .with_kwarg("requested", requested.clone())
                .with_kwarg("resolved", resolved));
        }
        Ok(PathAdded {
            requested: requested.clone(),
            resolved,
        })
    });
    each.collect()
}

impl PythonpathApi for Pythonpath {
    async fn get_pythonpath(&self, _: Call, _: GetPythonpath) -> Result<Vec<String>, ApiError> {
        self.python.path().await.map_err(unavailable)
    }

    async fn add_pythonpath(
        &self,
        call: Call,
        args: AddPythonpath,
    ) -> Result<PythonpathAdded, ApiError> {
        let paths_added = resolve(&args.paths, &self.directory)?;
        let resolved = paths_added.iter().map(|added| added.resolved.clone());
        let paths = self
            .python
            .add_path(resolved.collect(), args.prepend)
            .await
            .map_err(unavailable)?;
        let number = self.calls.fetch_add(1, Ordering::Relaxed).to_string();
        self.reporter.held(&["pythonpath", &number], &args).await;
        let added = PythonpathAdded {
            paths,
            paths_added,
            prepend: args.prepend,
            who: call.who(),
        };
        self.publisher
            .publish(OnPythonpathAdd(added.clone()), Exclude::caller(&call))
            .await;
        Ok(added)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_paths_are_resolved_in_order_or_the_first_bad_one_is_named() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir(dir.path().join("lib")).unwrap();
        let base = dir.path().canonicalize().unwrap();
        let paths = ["lib".to_owned(), "/".to_owned()];
        let found = resolve(&paths, &base).unwrap();
        assert_eq!(found[0].resolved, base.join("lib").to_str().unwrap());
        assert_eq!((&*found[1].requested, &*found[1].resolved), ("/", "/"));
        let error = resolve(&["lib".to_owned(), "none".to_owned()], &base).unwrap_err();
        assert_eq!(error.kind, ErrorKind::InvalidArgument);
        assert_eq!(error.kwargs["requested"], "none");
        assert_eq!(
            error.kwargs["resolved"],
            base.join("none").to_str().unwrap()
        );
    }
}

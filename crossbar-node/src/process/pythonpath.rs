//! The Python search path: this build starts no interpreter, and says so.

use shared::api::{
    AddPythonpath, ApiError, Call, ErrorKind, GetPythonpath, PythonpathAdded, PythonpathApi,
};

use super::Process;

impl PythonpathApi for Process {
    async fn get_pythonpath(&self, _: Call, _: GetPythonpath) -> Result<Vec<String>, ApiError> {
        Err(unavailable())
    }

    async fn add_pythonpath(&self, _: Call, _: AddPythonpath) -> Result<PythonpathAdded, ApiError> {
        Err(unavailable())
    }
}

fn unavailable() -> ApiError {
    let message = "this build of crossbar-node runs no Python, so it has no Python search path";
    ApiError::new(ErrorKind::FeatureUnavailable, message)
}

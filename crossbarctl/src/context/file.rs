//! The file of contexts: where it is, and that nobody else may read it.

use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use super::{Contexts, VERSION};
use crate::error::CtlError;
use crate::exit::Exit;

/// Others may not read or write it.
const PRIVATE: u32 = 0o600;
const OTHERS: u32 = 0o077;

/// Returns where the file is, or would be.
///
/// # Errors
/// Exit 2 when the environment does not tell.
pub fn path() -> Result<PathBuf, CtlError> {
    let set = |name| env::var_os(name).filter(|value| !value.is_empty());
    if let Some(path) = set("CROSSBARCTL_CONFIG") {
        return Ok(path.into());
    }
    let home = || Some(PathBuf::from(set("HOME")?).join(".config"));
    let base = set("XDG_CONFIG_HOME").map(PathBuf::from);
    match base.filter(|base| base.is_absolute()).or_else(home) {
        Some(base) => Ok(base.join("crossbarctl/config.json")),
        None => Err(CtlError::new(
            Exit::Usage,
            "there is no place for contexts: neither CROSSBARCTL_CONFIG nor HOME is set",
        )),
    }
}

/// Reads the file. One that is not there has no contexts.
///
/// # Errors
/// Exit 8 when it cannot be read, or is not what it should be.
pub fn load(path: &Path) -> Result<Contexts, CtlError> {
    let refused = |why: String| {
        CtlError::new(Exit::Rejected, format!("{}: {why}", path.display()))
            .with_code("crossbarctl.invalid_contexts")
    };
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Contexts::default()),
        Err(error) => return Err(refused(format!("cannot be read: {error}"))),
    };
    let contexts: Contexts = serde_json::from_str(&text).map_err(|why| {
        refused(why.to_string()).with_help(
            "the file is JSON without comments; secrets are named by file or command, never spelled out",
        )
    })?;
    match contexts.version {
        VERSION => Ok(contexts),
        other => Err(refused(format!("version {other} is not known here"))),
    }
}

/// Tells whether others can read the file.
pub fn is_open(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|meta| meta.permissions().mode() & OTHERS != 0)
}

/// Replaces the file, whole or not at all. Only its owner may read it.
///
/// # Errors
/// Exit 10 when it cannot be written.
pub fn save(path: &Path, contexts: &Contexts) -> Result<(), CtlError> {
    let failed = |why: io::Error| {
        let message = format!("cannot write {}: {why}", path.display());
        CtlError::new(Exit::Failed, message)
    };
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(failed)?;
    // A temporary file is private from the beginning.
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    let mut text = serde_json::to_string_pretty(contexts).map_err(|why| failed(why.into()))?;
    text.push('\n');
    file.write_all(text.as_bytes()).map_err(failed)?;
    file.as_file()
        .set_permissions(fs::Permissions::from_mode(PRIVATE))
        .map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::Context;
    use super::*;

    #[test]
    fn what_is_saved_is_loaded_and_private() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("deep/er/config.json");
        assert_eq!(load(&path).unwrap(), Contexts::default());
        let mut contexts = Contexts::default();
        let context = Context {
            url: Some("ws://h:1/".to_owned()),
            protect: true,
            ..Context::default()
        };
        contexts.contexts.insert("dev".to_owned(), context);
        save(&path, &contexts).unwrap();
        assert_eq!(load(&path).unwrap(), contexts);
        assert!(!is_open(&path));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(is_open(&path));
    }

    #[test]
    fn comments_secrets_and_other_versions_are_refused() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("c.json");
        for text in [
            "{ // no\n}",
            r#"{"version": 2}"#,
            r#"{"version": 1, "contexts": {"a": {"auth": {"ticket": "x"}}}}"#,
        ] {
            fs::write(&path, text).unwrap();
            assert_eq!(load(&path).unwrap_err().exit(), Exit::Rejected, "{text}");
        }
    }
}

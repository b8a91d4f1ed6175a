//! The key by which clients know the node again: one per node directory, made once, readable by nobody else.

use std::fmt;
use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use russh::keys::ssh_key::LineEnding;
use russh::keys::{Algorithm, HashAlg, PrivateKey, key::safe_rng};
use thiserror::Error;

/// The key's file in the node directory.
const FILE: &str = "manhole_host_key";

/// Why there is no host key.
#[derive(Debug, Error)]
pub enum HostKeyError {
    /// The file cannot be read or made.
    #[error("the host key {} cannot be {doing}: {source}", path.display())]
    File {
        /// What was tried.
        doing: &'static str,
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Others can read it.
    #[error("the host key {} can be read by others (mode {mode:o}): remove it, so that a new one is made, or `chmod 600` it", path.display())]
    Open {
        /// The file.
        path: PathBuf,
        /// Its permissions.
        mode: u32,
    },
    /// It is no key.
    #[error("the host key {} is none, {source}: remove the file, so that a new one is made", path.display())]
    NoKey {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        source: russh::keys::ssh_key::Error,
    },
    /// None can be made.
    #[error("no host key can be made: {0}")]
    Make(russh::keys::ssh_key::Error),
}

/// The host key of a node.
#[derive(Clone)]
pub struct HostKey(PrivateKey);

impl fmt::Debug for HostKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("HostKey").field(&self.fingerprint()).finish()
    }
}

impl HostKey {
    /// Reads the key of a node directory, and makes it if there is none. Of several processes that do so at the same
    /// time one makes it, and all have the same.
    ///
    /// # Errors
    /// See [`HostKeyError`].
    pub fn open(directory: &Path) -> Result<HostKey, HostKeyError> {
        let path = directory.join(FILE);
        match read(&path) {
            Err(HostKeyError::File { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                make(directory, &path)?;
                read(&path)
            }
            key => key,
        }
    }

    /// Returns the fingerprint, as `ssh` shows it: `SHA256:…`.
    pub fn fingerprint(&self) -> String {
        self.0.fingerprint(HashAlg::Sha256).to_string()
    }

    /// Returns the key itself.
    pub fn key(&self) -> &PrivateKey {
        &self.0
    }
}

fn failed<'a>(doing: &'static str, path: &'a Path) -> impl Fn(io::Error) -> HostKeyError + 'a {
    move |source| HostKeyError::File {
        doing,
        path: path.to_owned(),
        source,
    }
}

fn read(path: &Path) -> Result<HostKey, HostKeyError> {
    let text = zeroize::Zeroizing::new(fs::read_to_string(path).map_err(failed("read", path))?);
    let meta = fs::metadata(path).map_err(failed("read", path))?;
    let mode = meta.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        let path = path.to_owned();
        return Err(HostKeyError::Open { path, mode });
    }
    let key = PrivateKey::from_openssh(&*text).map_err(|source| HostKeyError::NoKey {
        path: path.to_owned(),
        source,
    })?;
    Ok(HostKey(key))
}

/// Writes a new key beside the place and links it there: it appears whole, and only if there is none yet.
fn make(directory: &Path, path: &Path) -> Result<(), HostKeyError> {
    let key = PrivateKey::random(&mut safe_rng(), Algorithm::Ed25519);
    let key = key.map_err(HostKeyError::Make)?;
    let text = key.to_openssh(LineEnding::LF).map_err(HostKeyError::Make)?;
    let draft = directory.join(format!(".{FILE}.{}", std::process::id()));
    let written = (|| {
        // A draft that a process of this number once left behind.
        fs::remove_file(&draft).ok();
        let mut file = fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&draft)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        match fs::hard_link(&draft, path) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
            _ => Ok(()),
        }
    })();
    // It is of no use any more, whatever became of it.
    fs::remove_file(&draft).ok();
    written.map_err(failed("made", path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_for_its_owner_only() {
        let directory = tempfile::tempdir().unwrap();
        let first = HostKey::open(directory.path()).unwrap();
        let again = HostKey::open(directory.path()).unwrap();
        assert_eq!(first.fingerprint(), again.fingerprint());
        assert!(first.fingerprint().starts_with("SHA256:"));
        let files: Vec<_> = fs::read_dir(directory.path()).unwrap().collect();
        assert_eq!(files.len(), 1, "{files:?}");
        let meta = fs::metadata(directory.path().join(FILE)).unwrap();
        assert_eq!(meta.permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_key_that_others_can_read_is_not_used() {
        let directory = tempfile::tempdir().unwrap();
        HostKey::open(directory.path()).unwrap();
        let path = directory.path().join(FILE);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        let refused = HostKey::open(directory.path());
        assert!(matches!(refused, Err(HostKeyError::Open { .. })));
    }

    #[test]
    fn a_file_that_is_no_key_is_said_to_be_none() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join(FILE);
        fs::write(&path, "garbage").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        let refused = HostKey::open(directory.path());
        assert!(matches!(refused, Err(HostKeyError::NoKey { .. })));
    }
}

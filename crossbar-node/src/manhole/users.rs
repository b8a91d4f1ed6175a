//! Who may log in: names with a password, with public keys, or both. Only those of the configuration.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use ring::digest::{SHA256, digest};
use russh::keys::{Algorithm, PublicKey};
use russh::{MethodKind, MethodSet};
use shared::config::{MASK, ManholeUser};
use subtle::{Choice, ConstantTimeEq as _};
use thiserror::Error;

/// Why the users cannot be taken.
#[derive(Debug, Error)]
pub enum UserError {
    /// Two have the same name.
    #[error("the user `{0}` is there twice")]
    Twice(String),
    /// The password is what stands for one where it is not shown.
    #[error(
        "the password of `{0}` is `{MASK}`, which stands for one that is not shown: write the real one"
    )]
    Masked(String),
    /// A file of keys cannot be read.
    #[error("the keys of `{user}` cannot be read from {}: {source}", path.display())]
    File {
        /// The user.
        user: String,
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A key is none.
    #[error(
        "`{shown}` of user `{user}` is no public key: write a line as in an `id_ed25519.pub`, or the path of a file with such lines"
    )]
    NoKey {
        /// The user.
        user: String,
        /// The beginning of what is there.
        shown: String,
    },
    /// A key with conditions that nobody here would look at.
    #[error(
        "a key of user `{0}` has options in front of it, which are not supported: write the key alone"
    )]
    Options(String),
    /// A kind of key that is not supported.
    #[error(
        "a key of user `{user}` is of the kind `{algorithm}`: use ed25519 (`ssh-keygen -t ed25519`) or ECDSA"
    )]
    Algorithm {
        /// The user.
        user: String,
        /// Its kind.
        algorithm: String,
    },
}

#[derive(Debug, Default)]
struct User {
    /// SHA-256 of the password: of equal length whatever that is.
    password: Option<[u8; 32]>,
    keys: Vec<PublicKey>,
}

/// Those who may log in.
#[derive(Debug)]
pub struct Users(BTreeMap<String, User>);

impl Users {
    /// Takes the users of a configuration. Paths of files are below `base`.
    ///
    /// # Errors
    /// See [`UserError`].
    pub fn new(configured: &[ManholeUser], base: &Path) -> Result<Users, UserError> {
        let mut users = BTreeMap::new();
        for configured in configured {
            let name = &configured.user;
            let mut keys = Vec::new();
            for text in &configured.authorized_keys {
                keys.extend(keys_of(name, text, base)?);
            }
            if configured
                .password
                .as_ref()
                .is_some_and(|it| it.expose() == MASK)
            {
                return Err(UserError::Masked(name.clone()));
            }
            let password = configured.password.as_ref().map(|it| hash(it.expose()));
            let user = User { password, keys };
            if users.insert(name.clone(), user).is_some() {
                return Err(UserError::Twice(name.clone()));
            }
        }
        Ok(Users(users))
    }

    /// Tells whether this is the user's password. Takes the same time for a user that does not exist.
    pub fn password_fits(&self, user: &str, password: &str) -> bool {
        let expected = self.0.get(user).and_then(|user| user.password);
        let known = Choice::from(u8::from(expected.is_some()));
        let same = expected.unwrap_or_default().ct_eq(&hash(password));
        bool::from(known & same)
    }

    /// Tells whether this is a key of the user.
    pub fn key_fits(&self, user: &str, key: &PublicKey) -> bool {
        let keys = self.0.get(user).map(|user| user.keys.as_slice());
        let mut keys = keys.unwrap_or_default().iter();
        keys.any(|known| known.key_data() == key.key_data())
    }

    /// Returns the ways in. Passwords are asked for only where somebody has one.
    pub fn methods(&self) -> MethodSet {
        let mut methods = MethodSet::empty();
        methods.push(MethodKind::PublicKey);
        if self.0.values().any(|user| user.password.is_some()) {
            methods.push(MethodKind::Password);
        }
        methods
    }
}

fn hash(password: &str) -> [u8; 32] {
    let hash = digest(&SHA256, password.as_bytes());
    let mut octets = [0; 32];
    octets.copy_from_slice(hash.as_ref());
    octets
}

/// Reads a line with a key, or the file that is named instead.
fn keys_of(user: &str, text: &str, base: &Path) -> Result<Vec<PublicKey>, UserError> {
    let text = text.trim();
    // A key has blanks in it and no file of keys is called so.
    if text.contains(char::is_whitespace) {
        return Ok(vec![key_of(user, text)?]);
    }
    let path = match (text.strip_prefix("~/"), std::env::var_os("HOME")) {
        (Some(rest), Some(home)) => Path::new(&home).join(rest),
        _ => base.join(text),
    };
    let content = fs::read_to_string(&path).map_err(|source| UserError::File {
        user: user.to_owned(),
        path,
        source,
    })?;
    let lines = content.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| key_of(user, line)).collect()
}

fn key_of(user: &str, line: &str) -> Result<PublicKey, UserError> {
    let Ok(key) = PublicKey::from_openssh(line) else {
        let is_kind = |word: &str| word.starts_with("ssh-") || word.starts_with("ecdsa-");
        if line.split_whitespace().skip(1).any(is_kind) {
            return Err(UserError::Options(user.to_owned()));
        }
        return Err(UserError::NoKey {
            user: user.to_owned(),
            shown: line.chars().take(24).collect(),
        });
    };
    match key.algorithm() {
        Algorithm::Ed25519 | Algorithm::Ecdsa { .. } => Ok(key),
        algorithm => Err(UserError::Algorithm {
            user: user.to_owned(),
            algorithm: algorithm.to_string(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use shared::config::Secret;

    use super::*;

    const KEY: &str =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJdD7y3aLq454yWBdwLWbieU1ebz9/cu7/QEXn9OIeZJ a b";
    const OTHER: &str =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAeyqGTYGGNgGcOyXoFBtkK0w9hQ9K8AJfUwqk4q6u8p";

    fn user(user: &str, password: Option<&str>, keys: &[&str]) -> ManholeUser {
        ManholeUser {
            user: user.to_owned(),
            password: password.map(|it| Secret::new(it.to_owned())),
            authorized_keys: keys.iter().map(|&key| key.to_owned()).collect(),
        }
    }

    fn users(users: &[ManholeUser]) -> Result<Users, UserError> {
        Users::new(users, Path::new("/nowhere"))
    }

    #[test]
    fn everybody_has_a_password_and_keys_of_their_own() {
        let users = users(&[user("joe", Some("secret"), &[]), user("ann", None, &[KEY])]).unwrap();
        assert!(users.password_fits("joe", "secret"));
        for (user, password) in [
            ("joe", "secreT"),
            ("joe", ""),
            ("ann", ""),
            ("eve", "secret"),
        ] {
            assert!(!users.password_fits(user, password), "{user} {password}");
        }
        let key = PublicKey::from_openssh(KEY).unwrap();
        assert!(users.key_fits("ann", &key));
        assert!(!users.key_fits("joe", &key) && !users.key_fits("eve", &key));
        assert!(!users.key_fits("ann", &PublicKey::from_openssh(OTHER).unwrap()));
    }

    #[test]
    fn keys_come_from_files_as_well() {
        let directory = tempfile::tempdir().unwrap();
        fs::write(
            directory.path().join("keys"),
            format!("# us\n\n{KEY}\n{OTHER}\n"),
        )
        .unwrap();
        let users = Users::new(&[user("ann", None, &["keys"])], directory.path()).unwrap();
        assert!(users.key_fits("ann", &PublicKey::from_openssh(OTHER).unwrap()));
    }

    #[test]
    fn what_would_not_work_is_refused_at_once() {
        let refused = |key: &str| users(&[user("ann", None, &[key])]).unwrap_err();
        assert!(matches!(refused("missing.pub"), UserError::File { .. }));
        assert!(matches!(refused("not a key"), UserError::NoKey { .. }));
        let limited = format!("from=\"10.0.0.1\" {KEY}");
        assert!(matches!(refused(&limited), UserError::Options(_)));
        let twice = users(&[user("a", Some("x"), &[]), user("a", Some("y"), &[])]);
        assert!(matches!(twice, Err(UserError::Twice(_))));
        let masked = users(&[user("a", Some(MASK), &[])]);
        assert!(matches!(masked, Err(UserError::Masked(_))));
    }
}

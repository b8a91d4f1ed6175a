//! The manhole: an SSH server in a process.

use serde_json::Value;

use super::check::{Check, ConfigItem};
use super::endpoint::ListeningEndpoint;
use super::mask::Secret;
use super::place::At;
use super::problem::code;

/// A manhole.
#[derive(Debug, Clone, PartialEq)]
pub struct ManholeConfig {
    /// Where it listens.
    pub endpoint: ListeningEndpoint,
    /// Who may log in; never empty.
    pub users: Vec<ManholeUser>,
    /// What was written.
    pub config: Value,
}

/// Somebody who may log in, with a password or one of the keys.
#[derive(Debug, Clone, PartialEq)]
pub struct ManholeUser {
    /// The name.
    pub user: String,
    /// The password, if one is accepted.
    pub password: Option<Secret>,
    /// Public keys in OpenSSH's notation, or paths of files with such.
    pub authorized_keys: Vec<String>,
}

impl ConfigItem for ManholeConfig {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(check, &["endpoint", "users"]);
        let endpoint = dict.required_item(check, "endpoint");
        let place = dict.require(check, "users")?;
        let items = check.list(&place);
        if items.is_empty() {
            check.refuse(&place, code::INVALID_VALUE, "at least one user is needed");
        }
        let users = items
            .iter()
            .filter_map(|at| ManholeUser::check(check, at))
            .collect();
        Some(Self {
            endpoint: endpoint?,
            users,
            config: check.kept(at),
        })
    }
}

impl ConfigItem for ManholeUser {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(check, &["user", "password", "authorized_keys"]);
        let user = Self {
            user: dict.required_text(check, "user"),
            password: dict.reference(check, "password").map(Secret::new),
            authorized_keys: dict.references(check, "authorized_keys"),
        };
        if user.password.is_none() && user.authorized_keys.is_empty() {
            let message = "attribute `password` or `authorized_keys` is missing";
            check.refuse(at, code::MISSING_ATTRIBUTE, message);
        }
        Some(user)
    }
}

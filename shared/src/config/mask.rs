//! Keeps secrets out of what people see: listings, events, logs, debug output.

use std::fmt;

use serde_json::Value;
use zeroize::Zeroize as _;

/// What stands for a secret.
pub const MASK: &str = "***";

/// A string that is not shown in debug output, and wiped when it is dropped.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Secret(String);

impl Secret {
    /// Wraps a secret.
    pub fn new(secret: String) -> Self {
        Self(secret)
    }

    /// Returns the secret itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(MASK)
    }
}

/// Attributes whose scalar value is a secret, in lower case and without `-` and `_`.
const SECRETS: &[&str] = &[
    "accesstoken",
    "apikey",
    "githubsecret",
    "passphrase",
    "password",
    "passwd",
    "privatekey",
    "privkey",
    "secret",
    "secretkey",
    "serverkey",
    "storedkey",
    "ticket",
    "token",
];

/// Returns a copy in which every secret is [`MASK`]. Paths of key files stay; key material does not.
pub fn masked(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let pairs = map.iter().map(|(key, value)| {
                let shown = if is_secret(key) {
                    hidden(value)
                } else {
                    masked(value)
                };
                (key.clone(), shown)
            });
            Value::Object(pairs.collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(masked).collect()),
        Value::String(text) => Value::String(mask_text(text)),
        other => other.clone(),
    }
}

fn is_secret(key: &str) -> bool {
    let plain: String = key.chars().filter(|c| !matches!(c, '-' | '_')).collect();
    let plain = plain.to_ascii_lowercase();
    SECRETS.contains(&plain.as_str()) || plain.ends_with("password") || plain.ends_with("secret")
}

/// A principal may be called `ticket`, and `auth.ticket` is a method: dicts are looked into, the rest is hidden.
fn hidden(value: &Value) -> Value {
    match value {
        Value::Null | Value::Bool(_) => value.clone(),
        Value::Object(_) => masked(value),
        Value::Array(items) => Value::Array(items.iter().map(hidden).collect()),
        Value::Number(_) | Value::String(_) => Value::String(MASK.to_owned()),
    }
}

fn mask_text(text: &str) -> String {
    if text.contains("-----BEGIN ") && text.contains("PRIVATE KEY") {
        return MASK.to_owned();
    }
    // A URL with `user:password@`: the last `@` before the path ends the user part.
    let Some((scheme, rest)) = text.split_once("://") else {
        return text.to_owned();
    };
    let authority = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
    match authority
        .rsplit_once('@')
        .and_then(|(user, _)| user.split_once(':'))
    {
        Some((user, password)) => {
            let after = &rest[user.len() + 1 + password.len()..];
            format!("{scheme}://{user}:{MASK}{after}")
        }
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn secrets_are_hidden_and_the_rest_is_kept() {
        let config = json!({
            "auth": {
                "ticket": {"type": "static", "principals": {"joe": {"ticket": "s1", "role": "r"}}},
                "wampcra": {"users": {"ann": {"secret": "s2", "salt": "x"}}},
                "scram": {"principals": {"bob": {"stored-key": "s3", "server-key": "s4"}}}
            },
            "users": [{"user": "u", "password": "s5"}],
            "endpoint": {"tls": {"key": "server.key"}},
            "url": "wss://me:s6@host:1/ws?x=1",
            "pem": "-----BEGIN PRIVATE KEY-----\ns7",
            "options": {"github_secret": "s8"}
        });
        let shown = masked(&config).to_string();
        for secret in 1..=8 {
            assert!(
                !shown.contains(&format!("s{secret}")),
                "s{secret} in {shown}"
            );
        }
        assert!(shown.contains("server.key") && shown.contains("wss://me:***@host:1/ws?x=1"));
        assert_eq!(
            masked(&config)["auth"]["ticket"]["principals"]["joe"]["role"],
            "r"
        );
    }

    #[test]
    fn debug_output_hides_a_secret() {
        assert_eq!(format!("{:?}", Secret::new("x".into())), "***");
    }
}

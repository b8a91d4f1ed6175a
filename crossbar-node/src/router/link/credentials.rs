//! How a link proves who it is: the `auth` of its configuration, in the words of the client.

use std::path::Path;
use std::sync::Arc;

use serde_json::{Map, Value};
use shared::net::Auth;
use shared::wamp::auth::cryptosign::SigningKey;

/// Who a link is, and how it proves it.
#[derive(Clone, Debug, Default)]
pub struct Credentials {
    /// Whom it authenticates as.
    pub authid: Option<String>,
    /// The role that it asks for.
    pub authrole: Option<String>,
    /// What it can prove, in the order of the configuration. Empty leaves the choice to the router.
    pub auth: Vec<Auth>,
}

impl Credentials {
    /// Reads `auth`: a dictionary by method. Files are below `directory`.
    ///
    /// # Errors
    /// What is missing or cannot be used, in words.
    pub fn read(auth: Option<&Value>, directory: &Path) -> Result<Credentials, String> {
        let mut credentials = Credentials::default();
        for (method, config) in auth.and_then(Value::as_object).into_iter().flatten() {
            let none = Map::new();
            let config = config.as_object().unwrap_or(&none);
            let text = |key: &str| config.get(key).and_then(Value::as_str).map(str::to_owned);
            let need = |key: &str| {
                let missing = || format!("`auth`: `{method}` needs `{key}`");
                text(key).ok_or_else(missing)
            };
            let found: &[Auth] = match method.as_str() {
                "anonymous" => &[Auth::Anonymous],
                "tls" => &[Auth::Tls],
                "ticket" => &[Auth::Ticket(need("ticket")?)],
                "wampcra" => &[Auth::WampCra(need("secret")?)],
                "scram" => {
                    let password = need("password")?;
                    &[Auth::Scram(password.clone()), Auth::CrossbarScram(password)]
                }
                "cryptosign" => {
                    let key = key(&need("privkey")?, directory)?;
                    &[Auth::Cryptosign(Arc::new(key))]
                }
                other => return Err(format!("`auth`: a link cannot use the method `{other}`")),
            };
            if !matches!(method.as_str(), "anonymous" | "tls" | "cryptosign") {
                need("authid")?;
            }
            credentials.auth.extend_from_slice(found);
            credentials.authid = credentials.authid.or(text("authid"));
            credentials.authrole = credentials.authrole.or(text("authrole"));
        }
        Ok(credentials)
    }
}

/// Reads a private key: 64 hexadecimal digits, or a file with them, alone or tagged as in a node's key file.
fn key(text: &str, directory: &Path) -> Result<SigningKey, String> {
    if let Ok(key) = SigningKey::from_hex(text) {
        return Ok(key);
    }
    let path = directory.join(text);
    let shown = path.display();
    let content = std::fs::read_to_string(&path)
        .map_err(|why| format!("`auth`: cannot read the private key {shown}: {why}"))?;
    SigningKey::from_file(&content).map_err(|_| {
        format!("`auth`: {shown} holds no ed25519 private key of 64 hexadecimal digits")
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn methods(auth: Value) -> Result<Vec<&'static str>, String> {
        let read = Credentials::read(Some(&auth), Path::new("/nowhere"))?;
        Ok(read.auth.iter().map(Auth::method).collect())
    }

    #[test]
    fn every_method_is_read_and_what_it_lacks_is_named() {
        let who = |key: &str| json!({"authid": "l", key: "x"});
        assert_eq!(methods(json!({"anonymous": null})), Ok(vec!["anonymous"]));
        assert_eq!(
            methods(json!({"ticket": who("ticket")})),
            Ok(vec!["ticket"])
        );
        assert_eq!(
            methods(json!({"wampcra": who("secret")})),
            Ok(vec!["wampcra"])
        );
        let scram = methods(json!({"scram": who("password")}));
        assert_eq!(scram, Ok(vec!["wamp-scram", "scram"]));
        let key = json!({"cryptosign": {"privkey": "00".repeat(32)}});
        assert_eq!(methods(key), Ok(vec!["cryptosign"]));
        for (auth, why) in [
            (
                json!({"ticket": {"authid": "l"}}),
                "`ticket` needs `ticket`",
            ),
            (
                json!({"wampcra": {"secret": "x"}}),
                "`wampcra` needs `authid`",
            ),
            (
                json!({"cryptosign": {"privkey": "no.key"}}),
                "/nowhere/no.key",
            ),
            (json!({"cookie": {}}), "`cookie`"),
        ] {
            let error = methods(auth).unwrap_err();
            assert!(error.contains(why), "{error}");
        }
    }
}

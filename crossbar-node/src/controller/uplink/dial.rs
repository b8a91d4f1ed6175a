//! How the node above is reached and joined: its transport and credentials are read as those of router links are.

use std::path::Path;

use serde_json::{Value, json};
use shared::api::NodeId;
use shared::config::UplinkConfig;
use shared::net::{ConnectError, Join, JoinError, Session, connect_to};
use thiserror::Error;

use crate::router::link::{Credentials, Reach};

/// Everything that is needed to join the realm above, again and again.
#[derive(Clone, Debug)]
pub struct Dial {
    reach: Reach,
    join: Join,
}

/// Why there is no session above.
#[derive(Debug, Error)]
pub enum DialError {
    /// The router is not reached.
    #[error(transparent)]
    Connect(#[from] ConnectError),
    /// The router does not let us in.
    #[error("the router refuses: {0}")]
    Join(#[from] JoinError),
}

impl Dial {
    /// Reads a checked configuration. Files are below `directory`.
    ///
    /// # Errors
    /// What cannot be used, in words.
    pub fn read(config: &UplinkConfig, node: &NodeId, directory: &Path) -> Result<Dial, String> {
        let authid = config.authid.as_deref().unwrap_or(node.as_str());
        let auth = with_authid(config.auth.as_ref(), config.key.as_deref(), authid);
        let credentials = Credentials::read(Some(&auth), directory)?;
        let mut join = Join::new(&config.realm);
        join.authid = credentials.authid.or_else(|| Some(authid.to_owned()));
        join.authrole = credentials.authrole;
        join.auth = credentials.auth;
        join.agent = Some(concat!("crossbar-node/", env!("CARGO_PKG_VERSION")).to_owned());
        Ok(Dial {
            reach: Reach::read(&config.transport, directory)?,
            join,
        })
    }

    /// Connects and joins.
    ///
    /// # Errors
    /// See [`DialError`].
    pub async fn session(&self) -> Result<Session, DialError> {
        let Reach {
            target,
            tls,
            timeout,
        } = &self.reach;
        let transport = connect_to(target, tls, *timeout).await?;
        Ok(Session::join(transport, self.join.clone()).await?)
    }
}

/// Every method proves that we are the same, unless it says otherwise; the node's key is one more.
fn with_authid(auth: Option<&Value>, key: Option<&str>, authid: &str) -> Value {
    let mut methods = auth.and_then(Value::as_object).cloned().unwrap_or_default();
    if let Some(key) = key {
        methods
            .entry("cryptosign")
            .or_insert_with(|| json!({ "privkey": key }));
    }
    for method in methods.values_mut() {
        if method.is_null() {
            *method = json!({});
        }
        if let Value::Object(method) = method {
            method.entry("authid").or_insert_with(|| authid.into());
        }
    }
    Value::Object(methods)
}

#[cfg(test)]
mod tests {
    use shared::config::ConfigItem;

    use super::*;

    fn read(extra: Value) -> Result<Dial, String> {
        let mut config = json!({
            "realm": "crossbar",
            "transport": {
                "type": "rawsocket",
                "serializer": "cbor",
                "endpoint": {"type": "unix", "path": "above.sock"},
            },
        });
        let extra = extra.as_object().unwrap().clone();
        config.as_object_mut().unwrap().extend(extra);
        let config = UplinkConfig::from_value(&config).unwrap();
        Dial::read(&config, &"n1".parse().unwrap(), Path::new("/nowhere"))
    }

    #[test]
    fn the_node_is_called_there_as_here_unless_the_configuration_says_otherwise() {
        let authid = |extra| read(extra).unwrap().join.authid;
        assert_eq!(authid(json!({})).as_deref(), Some("n1"));
        let ticket = json!({"auth": {"ticket": {"ticket": "t"}}});
        assert_eq!(authid(ticket).as_deref(), Some("n1"));
        let other = json!({"authid": "n2", "auth": {"ticket": {"ticket": "t"}}});
        assert_eq!(authid(other).as_deref(), Some("n2"));
    }

    #[test]
    fn the_key_of_the_node_is_one_more_proof() {
        let dial = read(json!({"key": "00".repeat(32), "auth": {"ticket": {"ticket": "t"}}}));
        let methods: Vec<_> = dial
            .unwrap()
            .join
            .auth
            .iter()
            .map(|auth| auth.method())
            .collect();
        assert_eq!(methods, ["ticket", "cryptosign"]);
        let missing = read(json!({"auth": {"ticket": {}}})).unwrap_err();
        assert!(missing.contains("`ticket`"), "{missing}");
    }
}

//! From the configuration of a connecting transport to a session: URL, TLS and credentials, then connecting and joining.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use shared::config::{
    ConnectingEndpoint, ConnectingKind, ConnectingTls, ConnectingTransport, SerializerName,
};
use shared::net::{self, Auth, ConnectError, Join, JoinError, Session, TlsOptions, Url};
use shared::wamp::Serializer;
use shared::wamp::auth::cryptosign::SigningKey;
use thiserror::Error;

/// The longest connecting may take where the configuration sets no limit.
const LIMIT: Duration = Duration::from_secs(60);

/// Everything that is needed to join a realm of another router, again and again.
#[derive(Clone, Debug)]
pub struct Dial {
    url: Url,
    serializer: Serializer,
    tls: TlsOptions,
    timeout: Duration,
    join: Join,
}

/// Why there is no session.
#[derive(Debug, Error)]
pub enum DialError {
    /// The router is not reached.
    #[error(transparent)]
    Connect(#[from] ConnectError),
    /// The router lets nobody in.
    #[error("the router refuses: {0}")]
    Join(#[from] JoinError),
}

impl Dial {
    /// Resolves a configuration. Files are below `base`; `auth` is what it says of authentication, as written.
    ///
    /// # Errors
    /// A message for the operator.
    pub fn new(
        transport: &ConnectingTransport,
        realm: &str,
        authid: Option<&str>,
        auth: Option<&Value>,
        base: &Path,
    ) -> Result<Dial, String> {
        let serializer = match &transport.kind {
            ConnectingKind::WebSocket { serializers, .. } => {
                let names = serializers.as_deref().unwrap_or_default();
                let known = names.iter().find_map(|name| serializer(*name));
                known.unwrap_or(Serializer::Cbor)
            }
            ConnectingKind::RawSocket {
                serializer: name, ..
            } => serializer(*name)
                .ok_or_else(|| "the serializer is not available in this version".to_owned())?,
        };
        let (url, tls, timeout) = address(transport, base)?;
        let mut join = Join::new(realm);
        join.authid = authid.map(str::to_owned);
        join.agent = Some(concat!("crossbar-node/", env!("CARGO_PKG_VERSION")).to_owned());
        if let Some(Value::Object(methods)) = auth {
            for (method, credentials) in methods {
                let own = credentials.get("authid").and_then(Value::as_str);
                if let Some(authid) = own {
                    join.authid = Some(authid.to_owned());
                }
                join.auth.push(proof(method, credentials)?);
            }
        }
        Ok(Dial {
            url,
            serializer,
            tls,
            timeout,
            join,
        })
    }

    /// Sets whom to authenticate as, unless the configuration says.
    pub fn or_authid(mut self, authid: &str) -> Self {
        self.join.authid.get_or_insert_with(|| authid.to_owned());
        self
    }

    /// Prefers a private key as the proof of who this is.
    pub fn with_key(mut self, key: SigningKey) -> Self {
        self.join.auth.insert(0, Auth::Cryptosign(Arc::new(key)));
        self
    }

    /// Connects and joins.
    ///
    /// # Errors
    /// See [`DialError`].
    pub async fn session(&self) -> Result<Session, DialError> {
        let transport = net::connect(&self.url, self.serializer, &self.tls, self.timeout).await?;
        Ok(Session::join(transport, self.join.clone()).await?)
    }
}

fn serializer(name: SerializerName) -> Option<Serializer> {
    match name {
        SerializerName::Json => Some(Serializer::Json),
        SerializerName::MsgPack => Some(Serializer::MsgPack),
        SerializerName::Cbor => Some(Serializer::Cbor),
        SerializerName::Ubjson | SerializerName::FlatBuffers => None,
    }
}

fn address(
    transport: &ConnectingTransport,
    base: &Path,
) -> Result<(Url, TlsOptions, Duration), String> {
    let websocket = match &transport.kind {
        ConnectingKind::WebSocket { url, .. } => Some(url.as_str()),
        ConnectingKind::RawSocket { .. } => None,
    };
    let limit = |timeout: Duration| if timeout.is_zero() { LIMIT } else { timeout };
    match (&transport.endpoint, websocket) {
        (ConnectingEndpoint::Unix(_), Some(_)) => {
            Err("over a Unix socket only `rawsocket` is spoken".to_owned())
        }
        (ConnectingEndpoint::Unix(unix), None) => {
            let path = base.join(&unix.path);
            Ok((
                Url::Unix { path },
                TlsOptions::default(),
                limit(unix.timeout),
            ))
        }
        (ConnectingEndpoint::Tcp(tcp), websocket) => {
            let bracketed = if tcp.host.contains(':') && !tcp.host.starts_with('[') {
                format!("[{}]", tcp.host)
            } else {
                tcp.host.clone()
            };
            let secure = if tcp.tls.is_some() { "s" } else { "" };
            let (scheme, path) = match websocket {
                Some(url) => ("ws", path_of(url)),
                None => ("rs", ""),
            };
            let url = format!("{scheme}{secure}://{bracketed}:{}{path}", tcp.port);
            let url = url.parse().map_err(|why: net::UrlError| why.to_string())?;
            let tls = tcp.tls.as_ref().map(|tls| trust(tls, base)).transpose()?;
            Ok((url, tls.unwrap_or_default(), limit(tcp.timeout)))
        }
    }
}

/// Returns path and query of a WebSocket URL that has been checked.
fn path_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').map_or("/", |at| &rest[at..])
}

fn trust(tls: &ConnectingTls, base: &Path) -> Result<TlsOptions, String> {
    let ca = match tls.ca_certificates.as_slice() {
        [] => None,
        [one] => Some(base.join(one)),
        _ => return Err("put all `ca_certificates` into one file".to_owned()),
    };
    Ok(TlsOptions {
        ca,
        identity: tls.identity.as_ref().map(|own| net::Identity {
            cert: base.join(&own.certificate),
            key: base.join(&own.key),
        }),
        server_name: tls.hostname.clone(),
        ..TlsOptions::default()
    })
}

fn proof(method: &str, credentials: &Value) -> Result<Auth, String> {
    let secret = |key: &str| match credentials.get(key).and_then(Value::as_str) {
        Some(secret) => Ok(secret.to_owned()),
        None => Err(format!("`auth.{method}` needs `{key}`")),
    };
    Ok(match method {
        "anonymous" => Auth::Anonymous,
        "ticket" => Auth::Ticket(secret("ticket")?),
        "wampcra" => Auth::WampCra(secret("secret")?),
        "scram" => Auth::CrossbarScram(secret("password")?),
        "cryptosign" => {
            let key = SigningKey::from_hex(&secret("privkey")?);
            Auth::Cryptosign(Arc::new(key.map_err(|why| why.to_string())?))
        }
        "tls" => Auth::Tls,
        other => return Err(format!("`auth.{other}` is not available for this")),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use shared::config::ConfigItem;

    use super::*;

    fn dial(transport: Value, auth: &Value) -> Result<Dial, String> {
        let transport = ConnectingTransport::from_value(&transport).unwrap();
        Dial::new(&transport, "crossbar", None, Some(auth), Path::new("/node"))
    }

    #[test]
    fn the_endpoint_says_where_and_the_url_which_path() {
        let transport = json!({
            "type": "websocket",
            "url": "wss://manage.example/nodes?x=1",
            "endpoint": {"type": "tcp", "host": "::1", "port": 9000, "tls": {"hostname": "manage.example"}},
        });
        let dial = dial(
            transport,
            &json!({"ticket": {"ticket": "t", "authid": "n7"}}),
        )
        .unwrap();
        let expected: Url = "wss://[::1]:9000/nodes?x=1".parse().unwrap();
        assert_eq!(dial.url, expected);
        assert_eq!(dial.tls.server_name.as_deref(), Some("manage.example"));
        assert_eq!(dial.or_authid("other").join.authid.as_deref(), Some("n7"));
    }

    #[test]
    fn what_is_missing_is_named() {
        let transport = json!({
            "type": "rawsocket",
            "serializer": "cbor",
            "endpoint": {"type": "unix", "path": "up.sock"},
        });
        let error = dial(transport, &json!({"ticket": {}})).unwrap_err();
        assert_eq!(error, "`auth.ticket` needs `ticket`");
    }
}

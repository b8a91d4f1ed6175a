//! The words and habits of the two dialects.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Whose words are spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// The specification's.
    Wamp,
    /// Crossbar.io's.
    Crossbar,
}

impl Dialect {
    /// Returns the method's word.
    pub const fn method(self) -> &'static str {
        match self {
            Dialect::Wamp => "wamp-scram",
            Dialect::Crossbar => "scram",
        }
    }

    /// Returns the attribute of WELCOME's `authextra` in which the router proves itself.
    pub const fn verifier(self) -> &'static str {
        match self {
            Dialect::Wamp => "verifier",
            Dialect::Crossbar => "scram_server_signature",
        }
    }

    /// Joins the nonces of client (in base64) and router.
    pub fn join_nonces(self, client: &str, server: &[u8]) -> Option<String> {
        let octets = STANDARD.decode(client).ok()?;
        Some(match self {
            Dialect::Wamp => client.to_owned() + &STANDARD.encode(server),
            Dialect::Crossbar => STANDARD.encode([&octets, server].concat()),
        })
    }

    /// Tells whether a joined nonce begins with the client's.
    pub fn begins_with(self, nonce: &str, client: &str) -> bool {
        match self {
            Dialect::Wamp => nonce.len() > client.len() && nonce.starts_with(client),
            Dialect::Crossbar => match (STANDARD.decode(nonce), STANDARD.decode(client)) {
                (Ok(nonce), Ok(client)) => nonce.len() > client.len() && nonce.starts_with(&client),
                _ => false,
            },
        }
    }
}

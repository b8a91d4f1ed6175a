//! Keys, proofs, and the text that is proved.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use ring::{digest, hmac};
use zeroize::{Zeroize as _, Zeroizing};

use super::super::{hex, same};
use super::{Dialect, Kdf};

/// What a client knows.
pub struct ClientKeys {
    client: Zeroizing<[u8; 32]>,
    server: Zeroizing<[u8; 32]>,
}

/// What a router knows. Nobody can join with it.
pub struct ServerKeys {
    stored: Zeroizing<[u8; 32]>,
    server: Zeroizing<[u8; 32]>,
}

impl ClientKeys {
    /// Makes the keys of a password. `None` if it has characters that no password has, or if more work is asked for
    /// than is sensible.
    pub fn derive(dialect: Dialect, password: &str, salt: &[u8], kdf: Kdf) -> Option<ClientKeys> {
        let password = Zeroizing::new(stringprep::saslprep(password).ok()?.into_owned());
        let mut salted = kdf.derive(password.as_bytes(), salt)?.to_vec();
        if let (Dialect::Crossbar, Kdf::Argon2id { .. }) = (dialect, kdf) {
            // Autobahn goes on with the text that Argon2's usual notation shows.
            salted = STANDARD_NO_PAD.encode(&salted).into_bytes();
        }
        let keys = ClientKeys {
            client: mac(&salted, b"Client Key"),
            server: mac(&salted, b"Server Key"),
        };
        salted.zeroize();
        Some(keys)
    }

    /// Returns what the router is to know.
    pub fn server_keys(&self) -> ServerKeys {
        ServerKeys {
            stored: sha256(&*self.client),
            server: self.server.clone(),
        }
    }

    /// Returns the proof for an exchange, in base64.
    pub fn proof(&self, exchange: &Exchange<'_>) -> String {
        let signature = mac(&*sha256(&*self.client), exchange.text().as_bytes());
        STANDARD.encode(xor(&self.client, &signature).as_slice())
    }

    /// Checks the router's own proof.
    pub fn accepts(&self, exchange: &Exchange<'_>, verifier: &str) -> bool {
        let text = verifier.strip_prefix("v=").unwrap_or(verifier);
        let expected = mac(&*self.server, exchange.text().as_bytes());
        STANDARD
            .decode(text)
            .is_ok_and(|given| same(&given, &*expected))
    }
}

impl ServerKeys {
    /// Takes keys as they are stored.
    pub fn new(stored: [u8; 32], server: [u8; 32]) -> ServerKeys {
        ServerKeys {
            stored: Zeroizing::new(stored),
            server: Zeroizing::new(server),
        }
    }

    /// Checks a client's proof.
    pub fn accepts(&self, exchange: &Exchange<'_>, proof: &str) -> bool {
        let signature = mac(&*self.stored, exchange.text().as_bytes());
        // What is no proof is compared all the same, to take the same time.
        let (proof, whole) = match STANDARD.decode(proof).map(<[u8; 32]>::try_from) {
            Ok(Ok(proof)) => (proof, true),
            _ => ([0; 32], false),
        };
        let client = xor(&proof, &signature);
        same(&*sha256(&*client), &*self.stored) && whole
    }

    /// Returns the router's own proof, in base64.
    pub fn verifier(&self, dialect: Dialect, exchange: &Exchange<'_>) -> String {
        let signature = STANDARD.encode(mac(&*self.server, exchange.text().as_bytes()).as_slice());
        match dialect {
            Dialect::Wamp => format!("v={signature}"),
            Dialect::Crossbar => signature,
        }
    }

    /// Returns stored key and server key in hex, as they stand in a configuration.
    pub fn to_hex(&self) -> (String, String) {
        (hex::encode(&*self.stored), hex::encode(&*self.server))
    }
}

impl std::fmt::Debug for ServerKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ServerKeys(***)")
    }
}

impl std::fmt::Debug for ClientKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ClientKeys(***)")
    }
}

/// What both sides have told each other, and prove to have heard.
#[derive(Clone, Copy, Debug)]
pub struct Exchange<'a> {
    /// Whose words are spoken.
    pub dialect: Dialect,
    /// The client's name, as in HELLO.
    pub authid: &'a str,
    /// The client's nonce, in base64.
    pub client_nonce: &'a str,
    /// Both nonces joined, in base64.
    pub nonce: &'a str,
    /// The salt, in base64.
    pub salt: &'a str,
    /// Rounds of the key derivation.
    pub iterations: u32,
    /// Channel binding: its word and its octets.
    pub channel: Option<(&'a str, &'a [u8])>,
}

impl Exchange<'_> {
    /// Returns the `AuthMessage` of RFC 5802.
    fn text(&self) -> String {
        let binding = match (self.dialect, self.channel) {
            (Dialect::Crossbar, _) => String::new(),
            (Dialect::Wamp, None) => STANDARD.encode("n,,"),
            (Dialect::Wamp, Some((word, octets))) => {
                STANDARD.encode([format!("p={word},,").as_bytes(), octets].concat())
            }
        };
        let authid = match self.dialect {
            Dialect::Wamp => self.authid.replace('=', "=3D").replace(',', "=2C"),
            Dialect::Crossbar => stringprep::saslprep(self.authid)
                .map_or_else(|_| self.authid.to_owned(), Cow::into_owned),
        };
        let Exchange {
            client_nonce,
            nonce,
            salt,
            iterations,
            ..
        } = self;
        format!(
            "n={authid},r={client_nonce},r={nonce},s={salt},i={iterations},c={binding},r={nonce}"
        )
    }
}

fn mac(key: &[u8], text: &[u8]) -> Zeroizing<[u8; 32]> {
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), text);
    Zeroizing::new(tag.as_ref().try_into().expect("SHA-256 makes 32 octets"))
}

fn sha256(octets: &[u8]) -> Zeroizing<[u8; 32]> {
    let hash = digest::digest(&digest::SHA256, octets);
    Zeroizing::new(hash.as_ref().try_into().expect("SHA-256 makes 32 octets"))
}

fn xor(a: &[u8; 32], b: &[u8; 32]) -> Zeroizing<[u8; 32]> {
    Zeroizing::new(std::array::from_fn(|index| a[index] ^ b[index]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SALT: &str = "W22ZaJ0SNY7soEsUEjb6gQ==";
    const NONCE: &str = "rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";

    /// The example of RFC 7677: user `user`, password `pencil`.
    fn example() -> (ClientKeys, Exchange<'static>) {
        let salt = STANDARD.decode(SALT).unwrap();
        let kdf = Kdf::Pbkdf2 { iterations: 4096 };
        let keys = ClientKeys::derive(Dialect::Wamp, "pencil", &salt, kdf).unwrap();
        let exchange = Exchange {
            dialect: Dialect::Wamp,
            authid: "user",
            client_nonce: "rOprNGfwEbeRWgbNEkqO",
            nonce: NONCE,
            salt: SALT,
            iterations: 4096,
            channel: None,
        };
        (keys, exchange)
    }

    #[test]
    fn the_example_of_rfc_7677_comes_out() {
        let (keys, exchange) = example();
        let proof = "dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=";
        let verifier = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";
        assert_eq!(keys.proof(&exchange), proof);
        let server = keys.server_keys();
        assert!(server.accepts(&exchange, proof));
        assert_eq!(server.verifier(Dialect::Wamp, &exchange), verifier);
        assert!(keys.accepts(&exchange, verifier));
    }

    #[test]
    fn a_proof_for_another_exchange_is_refused() {
        let (keys, exchange) = example();
        let server = keys.server_keys();
        let proof = keys.proof(&exchange);
        let others = [
            Exchange {
                nonce: "rOprNGfwEbeRWgbNEkqOother",
                ..exchange
            },
            Exchange {
                authid: "user2",
                ..exchange
            },
            Exchange {
                channel: Some(("tls-exporter", &[1; 32])),
                ..exchange
            },
        ];
        for other in others {
            assert!(!server.accepts(&other, &proof), "{other:?}");
        }
        for garbage in ["", "AA==", "not base64"] {
            assert!(!server.accepts(&exchange, garbage));
            assert!(!keys.accepts(&exchange, garbage));
        }
    }

    #[test]
    fn a_router_cannot_ask_for_endless_work() {
        let greedy = [
            Kdf::Pbkdf2 {
                iterations: u32::MAX,
            },
            Kdf::Argon2id {
                iterations: 1,
                memory: u32::MAX,
            },
            Kdf::Argon2id {
                iterations: u32::MAX,
                memory: 8,
            },
            Kdf::Argon2id {
                iterations: 1,
                memory: 0,
            },
        ];
        for kdf in greedy {
            assert!(ClientKeys::derive(Dialect::Wamp, "pencil", &[1; 16], kdf).is_none());
        }
        assert_eq!(Kdf::new("md5", 1, None), None);
        assert_eq!(Kdf::new("pbkdf2", 0, None), None);
    }

    #[test]
    fn nonces_are_joined_as_each_dialect_does_it() {
        for dialect in [Dialect::Wamp, Dialect::Crossbar] {
            let joined = dialect.join_nonces("egVDf3DMJh0=", &[1; 16]).unwrap();
            assert!(dialect.begins_with(&joined, "egVDf3DMJh0="));
            assert!(!dialect.begins_with("egVDf3DMJh0=", "egVDf3DMJh0="));
            assert!(!dialect.begins_with("AAAA", "egVDf3DMJh0="));
            assert_eq!(dialect.join_nonces("no base64!", &[1; 16]), None);
        }
    }
}

//! TLS on endpoints. Only what is written is checked here; the files are read by whoever listens or connects.

use super::check::{Check, ConfigItem};
use super::place::At;
use super::problem::code;

/// TLS of a listening endpoint. Paths are relative to the node directory.
#[derive(Debug, Clone, PartialEq)]
pub struct ListeningTls {
    /// Path of the private key, PEM.
    pub key: String,
    /// Path of the certificate, PEM; a chain may follow the leaf.
    pub certificate: String,
    /// Paths of further certificates of the chain.
    pub chain_certificates: Vec<String>,
    /// Paths of the authorities that client certificates are verified against; empty: none is asked for.
    pub ca_certificates: Vec<String>,
}

impl ConfigItem for ListeningTls {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(
            check,
            &[
                "key",
                "certificate",
                "chain_certificates",
                "ca_certificates",
                "dhparam",
                "ciphers",
            ],
        );
        dict.ignored(check, &["dhparam", "ciphers"]);
        Some(Self {
            key: dict.required_reference(check, "key"),
            certificate: dict.required_reference(check, "certificate"),
            chain_certificates: dict.references(check, "chain_certificates"),
            ca_certificates: dict.references(check, "ca_certificates"),
        })
    }
}

/// TLS of a connecting endpoint. Paths are relative to the node directory.
#[derive(Debug, Clone, PartialEq)]
pub struct ConnectingTls {
    /// The name that the server's certificate must have; absent: the endpoint's host.
    pub hostname: Option<String>,
    /// Paths of the trusted authorities; empty: those of the system.
    pub ca_certificates: Vec<String>,
    /// The client's own certificate, if any.
    pub identity: Option<Identity>,
}

/// A certificate with its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// Path of the certificate, PEM.
    pub certificate: String,
    /// Path of the private key, PEM.
    pub key: String,
}

impl ConfigItem for ConnectingTls {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(
            check,
            &["hostname", "ca_certificates", "certificate", "key"],
        );
        let certificate = dict.reference(check, "certificate");
        let key = dict.reference(check, "key");
        let identity = match (certificate, key) {
            (Some(certificate), Some(key)) => Some(Identity { certificate, key }),
            (None, None) => None,
            _ => {
                check.refuse(
                    at,
                    code::MISSING_ATTRIBUTE,
                    "`certificate` and `key` belong together",
                );
                None
            }
        };
        Some(Self {
            hostname: dict.reference(check, "hostname"),
            ca_certificates: dict.references(check, "ca_certificates"),
            identity,
        })
    }
}

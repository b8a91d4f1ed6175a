//! What a client trusts and how it shows itself when it connects with TLS.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use thiserror::Error;

use super::given::Given;

/// Options of a client's TLS. By default the certificates of the operating system are trusted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TlsOptions {
    /// Trust the certificates of these PEM files, and only those.
    pub ca: Vec<PathBuf>,
    /// Show this certificate when the server asks for one.
    pub identity: Option<Identity>,
    /// Expect this name in the server's certificate, instead of the host of the URL.
    pub server_name: Option<String>,
    /// Whether the server's certificate is looked at.
    pub verify: Verify,
}

/// A client certificate with its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// PEM file with the certificate and its chain.
    pub cert: PathBuf,
    /// PEM file with the private key.
    pub key: PathBuf,
}

/// Whether the server has to prove who it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Verify {
    /// It has to.
    #[default]
    Full,
    /// Anybody may answer. For experiments.
    Insecure,
}

/// Why TLS options cannot be used.
#[derive(Debug, Error)]
pub enum TlsError {
    /// A PEM file cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Pem {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        source: pem::Error,
    },
    /// A PEM file has no certificate.
    #[error("{} contains no certificate", path.display())]
    NoCertificate {
        /// The file.
        path: PathBuf,
    },
    /// A certificate authority cannot be used.
    #[error("cannot use a certificate of {}: {source}", path.display())]
    Ca {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        source: rustls::Error,
    },
    /// The operating system has no certificates to trust.
    #[error("the operating system has no certificates to trust; name a file with --ca")]
    NoRoots,
    /// Certificate and key do not fit.
    #[error("cannot use the certificate {}: {source}", path.display())]
    Identity {
        /// The certificate's file.
        path: PathBuf,
        /// What is wrong.
        source: rustls::Error,
    },
    /// The crypto provider lacks the protocol versions.
    #[error("TLS is not available: {0}")]
    Provider(rustls::Error),
    /// The name is neither a host name nor an address.
    #[error("`{name}` cannot stand in a certificate")]
    ServerName {
        /// The name.
        name: String,
    },
}

impl TlsOptions {
    /// Makes the configuration of a client, reading the files.
    ///
    /// # Errors
    /// A file cannot be read or does not contain what it should.
    pub fn client_config(&self) -> Result<Arc<ClientConfig>, TlsError> {
        let provider = Arc::new(ring::default_provider());
        let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .map_err(TlsError::Provider)?;
        let builder = match self.verify {
            Verify::Full => builder
                .dangerous()
                .with_custom_certificate_verifier(self.given(provider)?),
            Verify::Insecure => builder
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(Anybody { provider })),
        };
        let config = match &self.identity {
            None => builder.with_no_client_auth(),
            Some(identity) => {
                let key = PrivateKeyDer::from_pem_file(&identity.key).map_err(|source| {
                    TlsError::Pem {
                        path: identity.key.clone(),
                        source,
                    }
                })?;
                builder
                    .with_client_auth_cert(certificates(&identity.cert)?, key)
                    .map_err(|source| TlsError::Identity {
                        path: identity.cert.clone(),
                        source,
                    })?
            }
        };
        Ok(Arc::new(config))
    }

    /// Returns the name to expect in the certificate of `host`.
    ///
    /// # Errors
    /// The name is neither a host name nor an address.
    pub fn expected_name(&self, host: &str) -> Result<ServerName<'static>, TlsError> {
        let name = self.server_name.as_deref().unwrap_or(host).to_owned();
        ServerName::try_from(name.clone()).map_err(|_| TlsError::ServerName { name })
    }

    /// Returns who believes what the given files say.
    fn given(&self, provider: Arc<CryptoProvider>) -> Result<Arc<Given>, TlsError> {
        let (roots, certificates) = self.roots()?;
        let chains = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider)
            .build()
            .map_err(|_| TlsError::NoRoots)?;
        Ok(Arc::new(Given::new(chains, certificates)))
    }

    /// Returns whom to trust, and the certificates of that which were given.
    fn roots(&self) -> Result<(RootCertStore, Vec<CertificateDer<'static>>), TlsError> {
        let mut roots = RootCertStore::empty();
        let mut given = Vec::new();
        if self.ca.is_empty() {
            // Operating systems carry odd certificates; one that cannot be used is no reason to trust none.
            roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        }
        for path in &self.ca {
            for certificate in certificates(path)? {
                given.push(certificate.clone());
                roots.add(certificate).map_err(|source| TlsError::Ca {
                    path: path.clone(),
                    source,
                })?;
            }
        }
        if roots.is_empty() {
            return Err(TlsError::NoRoots);
        }
        Ok((roots, given))
    }
}

fn certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let wrong = |source| TlsError::Pem {
        path: path.to_owned(),
        source,
    };
    let certificates: Vec<_> = CertificateDer::pem_file_iter(path)
        .map_err(wrong)?
        .collect::<Result<_, _>>()
        .map_err(wrong)?;
    if certificates.is_empty() {
        return Err(TlsError::NoCertificate {
            path: path.to_owned(),
        });
    }
    Ok(certificates)
}

/// Accepts every certificate; signatures still have to be right, so that the session is with whoever showed it.
struct Anybody {
    provider: Arc<CryptoProvider>,
}

impl fmt::Debug for Anybody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Anybody")
    }
}

impl ServerCertVerifier for Anybody {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls12_signature(message, cert, signature, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, cert, signature, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_file_is_named() {
        let options = TlsOptions {
            ca: vec!["/does/not/exist.pem".into()],
            ..TlsOptions::default()
        };
        let error = options.client_config().unwrap_err().to_string();
        assert!(error.contains("/does/not/exist.pem"), "{error}");
    }

    #[test]
    fn the_server_name_overrides_the_host() {
        let mut options = TlsOptions::default();
        assert_eq!(
            options.expected_name("127.0.0.1").unwrap().to_str(),
            "127.0.0.1"
        );
        options.server_name = Some("node.example.com".to_owned());
        assert_eq!(
            options.expected_name("127.0.0.1").unwrap().to_str(),
            "node.example.com"
        );
        options.server_name = Some("no name".to_owned());
        assert!(options.expected_name("127.0.0.1").is_err());
    }

    #[test]
    fn whoever_trusts_everybody_needs_no_roots() {
        let options = TlsOptions {
            verify: Verify::Insecure,
            ..TlsOptions::default()
        };
        assert!(options.client_config().is_ok());
    }
}

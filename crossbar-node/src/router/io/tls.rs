//! The server's side of TLS, from the files that a listening endpoint names.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use shared::config::ListeningTls;

use super::door::DoorError;

/// Reads the key and the certificates.
pub fn server_config(tls: &ListeningTls, base: &Path) -> Result<Arc<ServerConfig>, DoorError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let invalid = |what: &str, why: String| DoorError::Invalid(format!("TLS {what}: {why}"));
    let mut chain = certificates(base, &tls.certificate)?;
    for file in &tls.chain_certificates {
        chain.extend(certificates(base, file)?);
    }
    let key = PrivateKeyDer::from_pem_slice(&read(base, &tls.key)?)
        .map_err(|why| invalid(&format!("key `{}`", tls.key), why.to_string()))?;
    let builder = ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|why| invalid("versions", why.to_string()))?;
    let builder = if tls.ca_certificates.is_empty() {
        builder.with_no_client_auth()
    } else {
        let mut roots = RootCertStore::empty();
        for file in &tls.ca_certificates {
            for certificate in certificates(base, file)? {
                roots
                    .add(certificate)
                    .map_err(|why| invalid(&format!("authority `{file}`"), why.to_string()))?;
            }
        }
        let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider)
            .build()
            .map_err(|why| invalid("client certificates", why.to_string()))?;
        builder.with_client_cert_verifier(verifier)
    };
    let config = builder
        .with_single_cert(chain, key)
        .map_err(|why| invalid("certificate", why.to_string()))?;
    Ok(Arc::new(config))
}

fn certificates(base: &Path, file: &str) -> Result<Vec<CertificateDer<'static>>, DoorError> {
    let invalid = |why: String| DoorError::Invalid(format!("TLS certificate `{file}`: {why}"));
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&read(base, file)?).collect();
    let found = found.map_err(|why| invalid(why.to_string()))?;
    if found.is_empty() {
        return Err(invalid("the file holds no certificate".to_owned()));
    }
    Ok(found)
}

fn read(base: &Path, file: &str) -> Result<Vec<u8>, DoorError> {
    let path = base.join(file);
    fs::read(&path)
        .map_err(|why| DoorError::Invalid(format!("TLS file `{}`: {why}", path.display())))
}

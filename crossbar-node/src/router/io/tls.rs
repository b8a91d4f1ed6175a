//! The server's side of TLS, from the files that a listening endpoint names.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::SystemTime;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use shared::config::ListeningTls;

use super::door::DoorError;

/// TLS by files, which may change while connections are open.
#[derive(Debug)]
pub struct TlsFiles {
    config: ListeningTls,
    base: PathBuf,
    current: RwLock<Arc<ServerConfig>>,
    /// When the files were changed last, as they were read.
    read: Mutex<Vec<Option<SystemTime>>>,
}

impl TlsFiles {
    /// Reads the files. They are relative to `base`.
    pub fn read(config: &ListeningTls, base: &Path) -> Result<TlsFiles, DoorError> {
        let current = RwLock::new(server_config(config, base)?);
        let files = TlsFiles {
            config: config.clone(),
            base: base.to_owned(),
            current,
            read: Mutex::default(),
        };
        files.changed();
        Ok(files)
    }

    /// Returns what new connections use.
    pub fn current(&self) -> Arc<ServerConfig> {
        let current = self.current.read();
        Arc::clone(&current.unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads the files again, for connections to come. If they are wrong, those read before stay in use.
    pub fn reload(&self) -> Result<(), DoorError> {
        let fresh = server_config(&self.config, &self.base)?;
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = fresh;
        Ok(())
    }

    /// Tells whether a file has changed since this was asked.
    pub fn changed(&self) -> bool {
        let tls = &self.config;
        let files = [&tls.key, &tls.certificate].into_iter();
        let files = files
            .chain(&tls.chain_certificates)
            .chain(&tls.ca_certificates);
        let times = files.map(|file| {
            let about = fs::metadata(self.base.join(file));
            about.and_then(|about| about.modified()).ok()
        });
        let times: Vec<_> = times.collect();
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        let changed = *read != times;
        *read = times;
        changed
    }
}

/// Reads the key and the certificates.
fn server_config(tls: &ListeningTls, base: &Path) -> Result<Arc<ServerConfig>, DoorError> {
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

//! The server's side of TLS, from the files that a listening endpoint names.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::SystemTime;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier as _;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::server::WebPkiClientVerifier;
use rustls::{CertificateError, RootCertStore, ServerConfig};
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

    /// Reads the files again and says in the log what came of it.
    pub fn reload_and_tell(&self) {
        // What is read now is not to be read again because it has changed.
        self.changed();
        let certificate = &self.config.certificate;
        match self.reload() {
            Ok(()) => tracing::info!("the certificate `{certificate}` was read again"),
            Err(why) => {
                tracing::error!(
                    "the certificate in use stays, the one in its file is wrong: {why}"
                );
            }
        }
    }

    /// Reads the files again, for connections to come. If they are wrong, those read before stay in use.
    fn reload(&self) -> Result<(), DoorError> {
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
    check_validity(&chain, &tls.certificate, &provider)?;
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

/// Refuses a certificate that has expired, and warns of one that soon will have.
fn check_validity(
    chain: &[CertificateDer<'static>],
    file: &str,
    provider: &Arc<CryptoProvider>,
) -> Result<(), DoorError> {
    let Some(state) = validity(chain, UnixTime::now(), provider) else {
        return Ok(());
    };
    if state != Validity::NotYet {
        let why = "it has expired".to_owned();
        return Err(DoorError::Invalid(format!(
            "TLS certificate `{file}`: {why}"
        )));
    }
    tracing::warn!("the certificate `{file}` is not valid yet, or the clock is wrong");
    Ok(())
}

/// What is wrong with the dates of a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Validity {
    Expired,
    NotYet,
}

/// Returns what is wrong with the dates of the first certificate. Everything else is for clients to judge.
fn validity(
    chain: &[CertificateDer<'static>],
    now: UnixTime,
    provider: &Arc<CryptoProvider>,
) -> Option<Validity> {
    let (first, others) = chain.split_first()?;
    let mut roots = RootCertStore::empty();
    // Dates are looked at before anything else; the store may just not be empty.
    roots.add(first.clone()).ok()?;
    let roots = Arc::new(roots);
    let verifier = WebPkiServerVerifier::builder_with_provider(roots, Arc::clone(provider));
    let verifier = verifier.build().ok()?;
    let name = ServerName::try_from("unknown.invalid").ok()?;
    match verifier.verify_server_cert(first, others, &name, &[], now) {
        Err(rustls::Error::InvalidCertificate(
            CertificateError::Expired | CertificateError::ExpiredContext { .. },
        )) => Some(Validity::Expired),
        Err(rustls::Error::InvalidCertificate(
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. },
        )) => Some(Validity::NotYet),
        _ => None,
    }
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
